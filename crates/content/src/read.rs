//! The records as they stand in their files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::deal::schema::{Deal, Pledge};
use crate::declare::below;
use crate::files::{
    DEAL, FACT_FILES, SOURCES, TERMS, TIMELINE, TRANSLATIONS, UNKNOWN, VINTAGES, facts_file,
    pledge_file, translation_file,
};
use crate::records::{Records, Translation};
use crate::schema::{Conflict, Event, Fact, Source, TermRow, Unknown, Vintages, Withdrawn};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct FactFile {
    fact: Vec<Fact>,
    withdrawn: Vec<Withdrawn>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct SourceFile {
    source: Vec<Source>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct TermFile {
    term: Vec<TermRow>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct EventFile {
    event: Vec<Event>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct UnknownFile {
    unknown: Vec<Unknown>,
    conflict: Vec<Conflict>,
}

/// The deal of a folder of content, with its two pledges.
///
/// # Errors
///
/// Each file that cannot be read or is not what it should be, with its name, line and reason.
pub fn deal(dir: &Path) -> Result<(Deal, [Pledge; 2]), Vec<String>> {
    let mut errors = Vec::new();
    let deal: Deal = file(dir, DEAL, &mut errors);
    let mut pledge = |id: &String| -> Option<Pledge> { file(dir, &pledge_file(id), &mut errors) };
    let [one, other] = &deal.pledges;
    match (pledge(one), pledge(other)) {
        (Some(one), Some(other)) if errors.is_empty() => Ok((deal, [one, other])),
        _ => Err(errors),
    }
}

/// The records of a folder of content.
///
/// # Errors
///
/// Each file that cannot be read or is not what it should be, with its name, line and reason.
pub fn records(dir: &Path) -> Result<Records, Vec<String>> {
    let mut errors = Vec::new();
    let Deal { pledges, .. } = file(dir, DEAL, &mut errors);
    errors.extend(stray_files(dir, &pledges));
    let vintages: Vintages = file(dir, VINTAGES, &mut errors);
    let vintage = vintages.keys().next_back().cloned().unwrap_or_default();
    let SourceFile { source: sources } = file(dir, SOURCES, &mut errors);
    let (mut facts, mut gone) = (Vec::new(), Vec::new());
    let files = pledges.iter().map(|id| facts_file(id));
    for name in files.chain(FACT_FILES.map(String::from)) {
        let FactFile { fact, withdrawn } = file(dir, &name, &mut errors);
        let fact = fact.into_iter().map(|fact| Fact {
            file: name.clone(),
            ..fact
        });
        facts.extend(fact);
        let withdrawn = withdrawn.into_iter();
        gone.extend(withdrawn.map(|withdrawn| Withdrawn {
            file: name.clone(),
            ..withdrawn
        }));
    }
    let TermFile { term: terms } = file(dir, TERMS, &mut errors);
    let EventFile { event: events } = file(dir, TIMELINE, &mut errors);
    let UnknownFile {
        unknown: unknowns,
        conflict: conflicts,
    } = file(dir, UNKNOWN, &mut errors);
    let mut translations = Vec::new();
    for lang in TRANSLATIONS {
        let words = by_place(file(dir, &translation_file(lang), &mut errors));
        translations.push(Translation { lang, words });
    }
    let mut currency = |id: &String| {
        let pledge: Option<Pledge> = file(dir, &pledge_file(id), &mut errors);
        pledge
            .map(|pledge| pledge.currency.code)
            .unwrap_or_default()
    };
    let currencies = pledges.each_ref().map(&mut currency);
    if errors.is_empty() {
        Ok(Records {
            pledges,
            currencies,
            vintage,
            vintages,
            sources,
            facts,
            withdrawn: gone,
            terms,
            events,
            unknowns,
            conflicts,
            translations,
        })
    } else {
        Err(errors)
    }
}

fn file<T: DeserializeOwned + Default>(dir: &Path, name: &str, errors: &mut Vec<String>) -> T {
    let parsed = std::fs::read_to_string(dir.join(name))
        .map_err(|error| error.to_string())
        .and_then(|text| toml::from_str(&text).map_err(|error| error.to_string()));
    parsed.unwrap_or_else(|error| {
        errors.push(format!("{name}: {error}"));
        T::default()
    })
}

/// A file that nobody reads would look as if it counted. A pledge that is not compared is none of them.
fn stray_files(dir: &Path, pledges: &[String; 2]) -> Vec<String> {
    let of_pledges = pledges
        .iter()
        .flat_map(|id| [facts_file(id), pledge_file(id)]);
    let known: BTreeSet<String> = FACT_FILES
        .into_iter()
        .chain([DEAL, SOURCES, TERMS, TIMELINE, UNKNOWN, VINTAGES])
        .map(String::from)
        .chain(TRANSLATIONS.map(translation_file))
        .chain(of_pledges)
        .collect();
    let mut folders = vec![String::new(), "facts/".into()];
    folders.extend(pledges.iter().map(|id| format!("pledges/{id}/")));
    let mut errors = Vec::new();
    for folder in folders {
        let entries = std::fs::read_dir(dir.join(&folder));
        for entry in entries.into_iter().flatten().flatten() {
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if name.ends_with(".toml") && !known.contains(&name) {
                errors.push(format!(
                    "{name}: no such file is expected; name it in crates/content/src/read.rs"
                ));
            }
        }
    }
    errors
}

/// Every text of a file by its place: the keys and indices on the way, with points between.
fn by_place(table: toml::Table) -> BTreeMap<String, String> {
    fn walk(place: &str, value: toml::Value, found: &mut BTreeMap<String, String>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    walk(&below(place, key), value, found);
                }
            }
            toml::Value::Array(values) => {
                for (index, value) in values.into_iter().enumerate() {
                    walk(&below(place, index), value, found);
                }
            }
            toml::Value::String(text) => {
                found.insert(place.to_owned(), text);
            }
            // Nothing else is a text; as one it is in nobody's place.
            other => {
                found.insert(place.to_owned(), other.to_string());
            }
        }
    }
    let mut found = BTreeMap::new();
    for (key, value) in table {
        walk(&key, value, &mut found);
    }
    found
}
