//! The records as they stand in their files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::declare::below;
use crate::records::{Records, Translation};
use crate::schema::{Conflict, Event, Fact, Source, TermRow, Unknown, Vintages, Withdrawn};

/// The files of facts, in the order in which the page lists them.
pub const FACT_FILES: [&str; 6] = [
    "japan.toml",
    "korea.toml",
    "tariffs.toml",
    "trade.toml",
    "economy.toml",
    "literature.toml",
];
/// The file of sources.
pub const SOURCES: &str = "sources.toml";
/// The file of the terms table.
pub const TERMS: &str = "terms.toml";
/// The file of events.
pub const TIMELINE: &str = "timeline.toml";
/// The file of what is not known.
pub const UNKNOWN: &str = "unknown.toml";
/// The file of the days of publication.
pub const VINTAGES: &str = "vintages.toml";
/// The languages of the page besides English, the language of the records: a file each.
pub const TRANSLATIONS: [&str; 2] = ["ja", "ko"];

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

/// The records of a folder.
///
/// # Errors
///
/// Each file that cannot be read or is not what it should be, with its name, line and reason.
pub fn records(dir: &Path) -> Result<Records, Vec<String>> {
    let mut errors = stray_files(dir);
    let vintages: Vintages = file(dir, VINTAGES, &mut errors);
    let vintage = vintages.keys().next_back().cloned().unwrap_or_default();
    let SourceFile { source: sources } = file(dir, SOURCES, &mut errors);
    let (mut facts, mut gone) = (Vec::new(), Vec::new());
    for name in FACT_FILES {
        let FactFile { fact, withdrawn } = file(dir, name, &mut errors);
        facts.extend(fact.into_iter().map(|fact| Fact { file: name, ..fact }));
        let withdrawn = withdrawn.into_iter();
        gone.extend(withdrawn.map(|withdrawn| Withdrawn {
            file: name,
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
        let words = by_place(file(dir, &format!("{lang}.toml"), &mut errors));
        translations.push(Translation { lang, words });
    }
    if errors.is_empty() {
        Ok(Records {
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

/// A file that nobody reads would look as if it counted.
fn stray_files(dir: &Path) -> Vec<String> {
    let translations = TRANSLATIONS.map(|lang| format!("{lang}.toml"));
    let known: BTreeSet<&str> = FACT_FILES
        .into_iter()
        .chain([SOURCES, TERMS, TIMELINE, UNKNOWN, VINTAGES])
        .chain(translations.iter().map(String::as_str))
        .collect();
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".toml") && !known.contains(name.as_str()))
        .map(|name| {
            format!("{name}: no such file is expected; name it in crates/content/src/read.rs")
        })
        .collect()
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
