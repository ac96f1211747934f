//! The records as they stand in their files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::deal::schema::{Deal, Pledge};
use crate::declare::below;
use crate::files::{
    DEAL, EDITION_README, FACT_FILES, SOURCES, TERMS, TIMELINE, TRANSLATIONS, UNKNOWN, VINTAGES,
    facts_file, pledge_file, translation_file, words_file,
};
use crate::folder::Folder;
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
pub fn deal(dir: &Folder) -> Result<(Deal, [Pledge; 2]), Vec<String>> {
    let mut errors = Vec::new();
    let deal: Deal = file(dir, DEAL, &mut errors);
    let mut pledge = |id: &String| -> Option<Pledge> {
        let name = pledge_file(id);
        let mut pledge: Option<Pledge> = file(dir, &name, &mut errors);
        if dir.is_edition() && dir.edition_file(&name).is_none() {
            // Of a pledge of the folder below, the rates count that the edition's deal has presets for.
            let known: Vec<&String> = deal.preset.iter().map(|preset| &preset.id).collect();
            for class in pledge.iter_mut().flat_map(|pledge| &mut pledge.class) {
                class.at.retain(|preset, _| known.contains(&preset));
            }
        }
        pledge
    };
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
pub fn records(dir: &Folder) -> Result<Records, Vec<String>> {
    let mut errors = Vec::new();
    let Deal {
        pledges, without, ..
    } = file(dir, DEAL, &mut errors);
    errors.extend(stray_files(dir, &pledges));
    let vintages: Vintages = file(dir, VINTAGES, &mut errors);
    let vintage = vintages.keys().next_back().cloned().unwrap_or_default();
    let first = vintages.keys().next().cloned().unwrap_or_default();
    let (mut facts, mut gone) = (Vec::new(), Vec::new());
    let mut unused: BTreeSet<&String> = without.iter().collect();
    // What the edition itself records.
    let mut own = BTreeSet::new();
    let files = pledges.iter().map(|id| facts_file(id));
    for name in files.chain(FACT_FILES.map(String::from)) {
        let [below, above]: [FactFile; 2] = if dir.base_file(&name).is_file() {
            layers(dir, &name, &mut errors)
        } else {
            [FactFile::default(), file(dir, &name, &mut errors)]
        };
        own.extend(above.fact.iter().map(|fact| fact.id.clone()));
        let kept = below.fact.into_iter().filter(|fact| {
            let named = |pattern: &&String| matches(pattern, &fact.id);
            let named: Vec<&String> = without.iter().filter(named).collect();
            named.iter().for_each(|pattern| {
                unused.remove(pattern);
            });
            named.is_empty()
        });
        let all = laid_over(kept.collect(), above.fact, |fact| &fact.id);
        facts.extend(all.into_iter().map(|fact| fact.in_file(&name)));
        let withdrawn = below.withdrawn.into_iter().chain(above.withdrawn);
        gone.extend(withdrawn.map(|one| one.in_file(&name)));
    }
    if !dir.is_edition() && !without.is_empty() {
        errors.push(format!(
            "{DEAL}: without: there is nothing below to leave out"
        ));
    }
    for pattern in unused {
        errors.push(format!(
            "{DEAL}: without: the folder below has no fact `{pattern}`"
        ));
    }
    if dir.is_edition() {
        // What facts said before the edition was published is no history of it.
        for fact in &mut facts {
            fact.was.retain(|was| was.until > first);
        }
        for one in &mut gone {
            one.was.retain(|was| was.until > first);
        }
        gone.retain(|one| !one.was.is_empty());
    }
    let TermFile { term: terms } = file(dir, TERMS, &mut errors);
    let EventFile { event: events } = file(dir, TIMELINE, &mut errors);
    let UnknownFile {
        unknown: unknowns,
        conflict: conflicts,
    } = file(dir, UNKNOWN, &mut errors);
    let [below, above] = layers::<SourceFile>(dir, SOURCES, &mut errors);
    own.extend(above.source.iter().map(|source| source.id.clone()));
    let sources = laid_over(below.source, above.source, |source| &source.id);
    let (mut translations, mut translated_below) = (Vec::new(), Vec::new());
    for lang in TRANSLATIONS {
        let name = translation_file(lang);
        let [below, above] = layers::<toml::Table>(dir, &name, &mut errors).map(by_place);
        let words = if dir.is_edition() {
            translated_below.push(below);
            above
        } else {
            below
        };
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
        let mut records = Records {
            is_edition: dir.is_edition(),
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
        };
        if dir.is_edition() {
            records.keep_what_counts(&own);
        }
        records.translated_below(translated_below);
        Ok(records)
    } else {
        Err(errors)
    }
}

/// Whether an entry of `without` names a fact; a star stands for any end of its name.
fn matches(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => id.starts_with(start),
        None => pattern == id,
    }
}

/// Records with others over them: one with the same id takes the place, others come last.
fn laid_over<T>(below: Vec<T>, above: Vec<T>, id: impl Fn(&T) -> &String) -> Vec<T> {
    let mut all = below;
    for record in above {
        match all.iter_mut().find(|other| id(other) == id(&record)) {
            Some(place) => *place = record,
            None => all.push(record),
        }
    }
    all
}

/// A file of the folder, and that of the edition over it, which may not be there.
fn layers<T: DeserializeOwned + Default>(
    dir: &Folder,
    name: &str,
    errors: &mut Vec<String>,
) -> [T; 2] {
    let below = parsed(&dir.base_file(name), name, errors);
    let above = dir.edition_file(name);
    let above = above.map(|path| parsed(&path, name, errors));
    [below, above.unwrap_or_default()]
}

fn file<T: DeserializeOwned + Default>(dir: &Folder, name: &str, errors: &mut Vec<String>) -> T {
    parsed(&dir.file(name), name, errors)
}

fn parsed<T: DeserializeOwned + Default>(path: &Path, name: &str, errors: &mut Vec<String>) -> T {
    let parsed = std::fs::read_to_string(path)
        .map_err(|error| error.to_string())
        .and_then(|text| toml::from_str(&text).map_err(|error| error.to_string()));
    parsed.unwrap_or_else(|error| {
        errors.push(format!("{name}: {error}"));
        T::default()
    })
}

/// A file that nobody reads would look as if it counted. A pledge of the folder that is not compared is none of
/// them; one of an edition is.
fn stray_files(dir: &Folder, pledges: &[String; 2]) -> Vec<String> {
    let of_pledges = pledges
        .iter()
        .flat_map(|id| [facts_file(id), pledge_file(id)]);
    let words = ["en"].into_iter().chain(TRANSLATIONS);
    let known: BTreeSet<String> = FACT_FILES
        .into_iter()
        .chain([DEAL, SOURCES, TERMS, TIMELINE, UNKNOWN, VINTAGES])
        .map(String::from)
        .chain(TRANSLATIONS.map(translation_file))
        .chain(of_pledges)
        .chain(words.map(words_file))
        .chain([EDITION_README.into()])
        .collect();
    let mut folders = vec![String::new(), "facts/".into()];
    folders.extend(pledges.iter().map(|id| format!("pledges/{id}/")));
    let of_folders = folders.iter().flat_map(|folder| dir.names(folder));
    let of_folders = of_folders.filter(|name| name.ends_with(".toml"));
    let all: BTreeSet<String> = of_folders.chain(dir.edition_names()).collect();
    let stray = all.into_iter().filter(|name| !known.contains(name));
    stray
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
