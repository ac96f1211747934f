//! Reads the records of `src/facts/`, refuses what does not hold together, and writes them as Rust
//! constants.
//!
//! One record a fact, and every sentence that repeats a number says `{value}` or `{fact-id}`
//! instead: so a correction is one line in one file, and one in the record of vintages. The words of a record are English; the same
//! words in another language stand in a file of that language, under the record's id, and repeat
//! the same numbers. What is wrong is named by file, id and reason, all of it at once.

#[path = "build/vintages.rs"]
mod vintages;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::slice;
use vintages::{VINTAGES, Vintages};

/// The files of facts, in the order in which the page lists them.
const FACT_FILES: [&str; 6] = [
    "japan.toml",
    "korea.toml",
    "tariffs.toml",
    "trade.toml",
    "economy.toml",
    "literature.toml",
];
const SOURCES: &str = "sources.toml";
const TERMS: &str = "terms.toml";
const TIMELINE: &str = "timeline.toml";
const UNKNOWN: &str = "unknown.toml";
/// The words of the records in other languages: theirs are English.
const TRANSLATIONS: [&str; 2] = ["ja.toml", "ko.toml"];

/// The parts of the page, in reading order. The last three follow from the files above.
const PARTS: [&str; 9] = [
    "size", "terms", "tariffs", "currency", "returns", "verdict", "worth", "timeline", "method",
];
const PARTS_BY_FILE: [&str; 3] = ["terms", "timeline", "method"];

/// The rows of the terms table, in their order. Text and styles know them by name.
const ROWS: [&str; 16] = [
    "amount",
    "form",
    "annual_cap",
    "deadline",
    "selector",
    "notice",
    "refusal",
    "split_before",
    "split_after",
    "deemed_interest",
    "vehicle",
    "review",
    "suppliers",
    "currency_clause",
    "swap_line",
    "legal_force",
];

const STATEMENT_CHARS: usize = 160;
const NOTE_CHARS: usize = 160;
const READING_CHARS: usize = 90;
const EVENT_CHARS: usize = 140;
const UNKNOWN_CHARS: usize = 200;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/facts");
    println!("cargo::rerun-if-changed=src/content/words");
    if let Err(errors) = write_words() {
        for error in errors {
            println!("cargo::error={error}");
        }
        std::process::exit(1);
    }
    let written = compile(Path::new("src/facts")).and_then(|code| {
        let target = std::env::var_os("OUT_DIR")
            .map(PathBuf::from)
            .unwrap_or_default()
            .join("facts.rs");
        // Anew, so that a build directory linked to another one leaves that one its file.
        let _ = std::fs::remove_file(&target);
        std::fs::write(&target, code)
            .map_err(|error| vec![format!("{}: {error}", target.display())])
    });
    if let Err(errors) = written {
        for line in errors.iter().flat_map(|error| error.lines()) {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}

/// The words of the page, compiled: functions, and a packed table a language.
fn write_words() -> Result<(), Vec<String>> {
    const LANGUAGES: [&str; 3] = ["en", "ja", "ko"];
    let paths = LANGUAGES.map(|lang| format!("src/content/words/{lang}.ftl"));
    let contents = paths.clone().map(|path| {
        std::fs::read_to_string(&path).map_err(|error| vec![format!("{path}: {error}")])
    });
    let mut files = Vec::new();
    for ((lang, path), content) in LANGUAGES.iter().zip(&paths).zip(&contents) {
        files.push(pledge_content::words::File {
            lang,
            path,
            content: content.as_ref().map_err(Clone::clone)?,
        });
    }
    let compiled = pledge_content::words::compile(&files)?;
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let write = |path: PathBuf, content: &str| {
        let _ = std::fs::remove_file(&path);
        std::fs::write(&path, content).map_err(|error| vec![format!("{}: {error}", path.display())])
    };
    std::fs::create_dir_all(out.join("words"))
        .map_err(|error| vec![format!("{}: {error}", out.display())])?;
    for table in &compiled.tables {
        let name = format!("words/{}.{}", table.name, table.lang);
        write(out.join(name), &table.content)?;
    }
    write(out.join("messages.rs"), &compiled.code)
}

/// The records of `dir` as Rust code, or everything that is wrong with them.
pub(crate) fn compile(dir: &Path) -> Result<String, Vec<String>> {
    let records = Records::read(dir)?;
    let errors = check(&records);
    if errors.is_empty() {
        Ok(generate(&records))
    } else {
        Err(errors)
    }
}

// ---- The records as written ----

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct SourceFile {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    title: String,
    publisher: String,
    date: String,
    url: String,
    #[serde(default)]
    kind: SourceKind,
    language: Option<String>,
}

#[derive(Deserialize, Default, Clone, Copy, PartialEq, Debug)]
#[serde(rename_all = "kebab-case")]
enum SourceKind {
    #[default]
    Publication,
    EarlyReport,
    Repository,
    Calculation,
    NotFound,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct FactFile {
    fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    id: String,
    value: Option<f64>,
    unit: Option<Unit>,
    as_of: String,
    status: Status,
    evidence: Evidence,
    statement: String,
    note: Option<String>,
    sources: Vec<String>,
    #[serde(default)]
    parts: Vec<String>,
    #[serde(skip)]
    file: &'static str,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Debug)]
#[serde(rename_all = "snake_case")]
enum Unit {
    UsdBn,
    UsdBnPerYear,
    Percent,
    PercentAYear,
    BusinessDays,
    Days,
    Years,
    JpyPerUsd,
    KrwPerUsd,
    KrwTn,
    PeopleMillion,
    Gigawatt,
    Elasticity,
    Votes,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Debug)]
#[serde(rename_all = "snake_case")]
enum Status {
    Settled,
    Reported,
    Contested,
    Threatened,
    Assumption,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Debug)]
#[serde(rename_all = "snake_case")]
enum Evidence {
    Named,
    Weak,
    Assumption,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct TermFile {
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    label: String,
    japan: Vec<Reading>,
    korea: Vec<Reading>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reading {
    text: String,
    by: Option<String>,
    facts: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct EventFile {
    event: Vec<Event>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Event {
    id: String,
    date: String,
    country: Whose,
    text: String,
    facts: Vec<String>,
    early_report: Option<String>,
    disagrees: Option<String>,
}

#[derive(Deserialize, Clone, Copy, Debug)]
#[serde(rename_all = "snake_case")]
enum Whose {
    Japan,
    Korea,
    Both,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct UnknownFile {
    unknown: Vec<Unknown>,
    conflict: Vec<Conflict>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unknown {
    id: String,
    text: String,
    facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Conflict {
    id: String,
    about: String,
    sides: Vec<Side>,
    uses: String,
    facts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Side {
    by: String,
    text: String,
}

struct Records {
    /// The day of the facts as they are: the last of the vintages.
    vintage: String,
    vintages: Vintages,
    sources: Vec<Source>,
    facts: Vec<Fact>,
    terms: Vec<Term>,
    events: Vec<Event>,
    unknowns: Vec<Unknown>,
    conflicts: Vec<Conflict>,
    translations: Vec<Translation>,
}

/// The words of the records in another language.
struct Translation {
    file: &'static str,
    /// Each text by its place: `term.amount.japan.0.text`.
    words: BTreeMap<String, String>,
}

/// A text that is translated: its place in the file of a language, and its English.
struct Original<'a> {
    place: String,
    text: Cow<'a, str>,
    limit: usize,
    /// The facts whose numbers it must not spell out.
    facts: &'a [String],
}

/// A text that stands on facts, and where it is.
struct Text<'a> {
    file: &'static str,
    item: String,
    text: &'a str,
    limit: usize,
    facts: &'a [String],
}

impl Records {
    fn read(dir: &Path) -> Result<Records, Vec<String>> {
        let mut errors = stray_files(dir);
        let vintages: Vintages = read(dir, VINTAGES, &mut errors);
        let vintage = vintages.keys().next_back().cloned().unwrap_or_default();
        let SourceFile { source: sources } = read(dir, SOURCES, &mut errors);
        let mut facts = Vec::new();
        for file in FACT_FILES {
            let FactFile { fact } = read(dir, file, &mut errors);
            facts.extend(fact.into_iter().map(|fact| Fact { file, ..fact }));
        }
        let TermFile { term: terms } = read(dir, TERMS, &mut errors);
        let EventFile { event: events } = read(dir, TIMELINE, &mut errors);
        let UnknownFile {
            unknown: unknowns,
            conflict: conflicts,
        } = read(dir, UNKNOWN, &mut errors);
        let translations = TRANSLATIONS
            .into_iter()
            .map(|file| Translation {
                file,
                words: by_place(read(dir, file, &mut errors)),
            })
            .collect();
        if errors.is_empty() {
            Ok(Records {
                vintage,
                vintages,
                sources,
                facts,
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

    fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    fn number(&self, id: &str) -> Option<f64> {
        self.fact(id)?.value
    }

    fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// Each text that stands on facts.
    fn texts(&self) -> Vec<Text<'_>> {
        let mut texts = Vec::new();
        for row in &self.terms {
            for Reading { text, facts, .. } in row.japan.iter().chain(&row.korea) {
                let item = format!("term `{}`", row.id);
                texts.push(Text {
                    file: TERMS,
                    item,
                    text,
                    limit: READING_CHARS,
                    facts,
                });
            }
        }
        for Event {
            id, text, facts, ..
        } in &self.events
        {
            let item = format!("event `{id}`");
            texts.push(Text {
                file: TIMELINE,
                item,
                text,
                limit: EVENT_CHARS,
                facts,
            });
        }
        for Unknown { id, text, facts } in &self.unknowns {
            let item = format!("unknown `{id}`");
            texts.push(Text {
                file: UNKNOWN,
                item,
                text,
                limit: UNKNOWN_CHARS,
                facts,
            });
        }
        for Conflict {
            id,
            about,
            sides,
            uses,
            facts,
        } in &self.conflicts
        {
            for text in sides.iter().map(|side| &side.text).chain([about, uses]) {
                let item = format!("conflict `{id}`");
                texts.push(Text {
                    file: UNKNOWN,
                    item,
                    text,
                    limit: UNKNOWN_CHARS,
                    facts,
                });
            }
        }
        texts
    }

    /// Each text that the page shows in the reader's language.
    fn originals<'r>(&'r self) -> Vec<Original<'r>> {
        let mut all = Vec::new();
        for fact in &self.facts {
            let place = format!("fact.{}", fact.id);
            let mut add = |what: &str, text: &str, limit| {
                all.push(Original {
                    place: format!("{place}.{what}"),
                    text: Cow::Owned(by_name(fact, text)),
                    limit,
                    facts: slice::from_ref(&fact.id),
                });
            };
            add("statement", &fact.statement, STATEMENT_CHARS);
            if let Some(note) = &fact.note {
                add("note", note, NOTE_CHARS);
            }
        }
        let mut add = |place: String, text: &'r str, limit, facts| {
            all.push(Original {
                place,
                text: Cow::Borrowed(text),
                limit,
                facts,
            });
        };
        for row in &self.terms {
            let place = format!("term.{}", row.id);
            add(format!("{place}.label"), &row.label, READING_CHARS, &[]);
            for (country, readings) in [("japan", &row.japan), ("korea", &row.korea)] {
                for (index, reading) in readings.iter().enumerate() {
                    let place = format!("{place}.{country}.{index}");
                    let Reading { text, by, facts } = reading;
                    add(format!("{place}.text"), text, READING_CHARS, facts);
                    if let Some(by) = by {
                        add(format!("{place}.by"), by, READING_CHARS, &[]);
                    }
                }
            }
        }
        for event in &self.events {
            let place = format!("event.{}", event.id);
            let Event { text, facts, .. } = event;
            add(format!("{place}.text"), text, EVENT_CHARS, facts);
            if let Some(disagrees) = &event.disagrees {
                add(format!("{place}.disagrees"), disagrees, EVENT_CHARS, &[]);
            }
        }
        for Unknown { id, text, facts } in &self.unknowns {
            add(format!("unknown.{id}.text"), text, UNKNOWN_CHARS, facts);
        }
        for conflict in &self.conflicts {
            let place = format!("conflict.{}", conflict.id);
            let facts = &conflict.facts;
            let Conflict { about, uses, .. } = conflict;
            add(format!("{place}.about"), about, UNKNOWN_CHARS, facts);
            add(format!("{place}.uses"), uses, UNKNOWN_CHARS, facts);
            for (index, Side { by, text }) in conflict.sides.iter().enumerate() {
                let place = format!("{place}.sides.{index}");
                add(format!("{place}.by"), by, UNKNOWN_CHARS, &[]);
                add(format!("{place}.text"), text, UNKNOWN_CHARS, facts);
            }
        }
        all
    }

    /// The parts of the page whose source list shows this fact, in reading order.
    fn parts(&self, fact: &Fact) -> Vec<&'static str> {
        let texts = self.texts();
        let stands_in = |file| {
            texts
                .iter()
                .any(|text| text.file == file && text.facts.contains(&fact.id))
        };
        let shows = |part: &&str| match *part {
            "terms" => stands_in(TERMS),
            "timeline" => stands_in(TIMELINE),
            "method" => stands_in(UNKNOWN),
            part => fact.parts.iter().any(|named| named == part),
        };
        PARTS.into_iter().filter(shows).collect()
    }

    /// A text with every `{fact-id}` and `{value}` replaced by the number it names.
    fn print(&self, text: &str, own: Option<f64>) -> String {
        let mut printed = String::new();
        for piece in pieces(text) {
            let value = match piece {
                Piece::Words(words) => {
                    printed.push_str(words);
                    continue;
                }
                Piece::Name("value") => own,
                Piece::Name(id) => self.number(id),
            };
            printed.push_str(&value.map(number).unwrap_or_default());
        }
        printed
    }

    /// The same in the language of a translation.
    fn print_in(&self, file: &str, text: &str) -> String {
        let print = |piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Name(id) => self
                .fact(id)
                .and_then(|fact| Some(number_in(file, fact.value?, fact.unit?)))
                .unwrap_or_default(),
        };
        pieces(text).into_iter().map(print).collect()
    }
}

/// Every text of a file by its place: the keys and indices on the way, with points between.
fn by_place(table: toml::Table) -> BTreeMap<String, String> {
    fn walk(place: &str, value: toml::Value, found: &mut BTreeMap<String, String>) {
        let below = |key: &str| match place {
            "" => key.to_owned(),
            place => format!("{place}.{key}"),
        };
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    walk(&below(&key), value, found);
                }
            }
            toml::Value::Array(values) => {
                for (index, value) in values.into_iter().enumerate() {
                    walk(&below(&index.to_string()), value, found);
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
    walk("", toml::Value::Table(table), &mut found);
    found
}

fn read<T: DeserializeOwned + Default>(dir: &Path, file: &str, errors: &mut Vec<String>) -> T {
    let parsed = std::fs::read_to_string(dir.join(file))
        .map_err(|error| error.to_string())
        .and_then(|text| toml::from_str(&text).map_err(|error| error.to_string()));
    parsed.unwrap_or_else(|error| {
        errors.push(format!("src/facts/{file}: {error}"));
        T::default()
    })
}

/// A file that nobody reads would look as if it counted.
fn stray_files(dir: &Path) -> Vec<String> {
    let known: BTreeSet<&str> = FACT_FILES
        .into_iter()
        .chain([SOURCES, TERMS, TIMELINE, UNKNOWN, VINTAGES])
        .chain(TRANSLATIONS)
        .collect();
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(".toml") && !known.contains(name.as_str()))
        .map(|name| {
            format!("src/facts/{name}: no such file is expected; name it in FACT_FILES of build.rs")
        })
        .collect()
}

// ---- Texts with numbers in them ----

enum Piece<'a> {
    Words(&'a str),
    Name(&'a str),
}

/// A text cut at its `{names}`. A brace without its partner stays among the words, where `check`
/// finds it.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        pieces.push(Piece::Words(words));
        pieces.push(Piece::Name(name));
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces
}

fn names(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Name(name) => Some(name),
        Piece::Words(_) => None,
    })
}

/// A number as a sentence prints it: 12.5, 550, 1,346.9.
fn number(value: f64) -> String {
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut printed = String::from(if value < 0.0 { "-" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            printed.push(',');
        }
        printed.push(digit);
    }
    if !fraction.is_empty() {
        printed.push('.');
        printed.push_str(fraction);
    }
    printed
}

/// A number as a sentence in that file prints it: large amounts in steps of ten thousand, with their
/// names, so that \$550 billion is "5500億" before the word for dollars.
fn number_in(file: &str, value: f64, unit: Unit) -> String {
    let ones = match unit {
        Unit::UsdBn | Unit::UsdBnPerYear => 1e9,
        Unit::KrwTn => 1e12,
        Unit::PeopleMillion => 1e6,
        _ => return number(value),
    };
    let (names, between) = match file {
        "ja.toml" => (["兆", "億", "万", ""], ""),
        _ => (["조", "억", "만", ""], " "),
    };
    let mut rest = (value.abs() * ones).round();
    let mut groups = Vec::new();
    for (name, step) in names.into_iter().zip([1e12, 1e8, 1e4, 1.0]) {
        let count = (rest / step).floor();
        rest -= count * step;
        if count > 0.0 {
            groups.push(format!("{count}{name}"));
        }
    }
    let sign = if value < 0.0 { "-" } else { "" };
    format!("{sign}{}", groups.join(between))
}

/// Whether the words of a text, names left out, spell this number in digits.
fn spells(text: &str, value: f64) -> bool {
    pieces(text).into_iter().any(|piece| match piece {
        Piece::Name(_) => false,
        Piece::Words(words) => words
            .split(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == ','))
            .filter_map(|digits| {
                digits
                    .trim_matches(['.', ','])
                    .replace(',', "")
                    .parse::<f64>()
                    .ok()
            })
            .any(|spelt| spelt == value.abs()),
    })
}

// ---- What must hold ----

/// One record under examination, and what was found wrong so far.
struct Item<'a> {
    place: String,
    errors: &'a mut Vec<String>,
}

impl Item<'_> {
    fn must(&mut self, holds: bool, what: impl std::fmt::Display) {
        if !holds {
            self.errors
                .push(format!("src/facts/{}: {what}", self.place));
        }
    }
}

fn check(records: &Records) -> Vec<String> {
    let mut errors = Vec::new();
    check_sources(records, &mut errors);
    check_facts(records, &mut errors);
    check_terms(records, &mut errors);
    check_timeline(records, &mut errors);
    check_conflicts(records, &mut errors);
    check_texts(records, &mut errors);
    check_translations(records, &mut errors);
    vintages::check(records, &mut errors);
    errors
}

fn check_sources(records: &Records, errors: &mut Vec<String>) {
    let cited = records.facts.iter().flat_map(|fact| &fact.sources);
    let reported = records
        .events
        .iter()
        .filter_map(|event| event.early_report.as_ref());
    let used: BTreeSet<&String> = cited.chain(reported).collect();
    let mut seen = BTreeSet::new();
    for Source {
        id,
        title,
        publisher,
        date,
        url,
        kind,
        language,
    } in &records.sources
    {
        let mut item = Item {
            place: format!("{SOURCES}: source `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(seen.insert(id), "the id is taken");
        item.must(
            !title.is_empty() && !publisher.is_empty(),
            "title or publisher is empty",
        );
        item.must(is_date(date), format!("date `{date}` {BAD_DATE}"));
        let secure = url.starts_with("https://") && !url.contains(char::is_whitespace);
        item.must(
            secure || url.is_empty(),
            format!("url `{url}` must begin with https:// or be empty"),
        );
        item.must(
            !url.is_empty() || *kind != SourceKind::Publication,
            "without an address the kind must say why",
        );
        item.must(
            matches!(language.as_deref(), None | Some("ja" | "ko" | "es")),
            "language is ja, ko or es; English is left out",
        );
        for name in names(title) {
            item.must(
                records.number(name).is_some(),
                format!("the title prints {{{name}}}{NOT_A_NUMBER}"),
            );
        }
        item.must(used.contains(id), "nothing rests on it");
    }
}

fn check_facts(records: &Records, errors: &mut Vec<String>) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for fact in &records.facts {
        let Fact {
            id,
            value,
            as_of,
            evidence,
            file,
            ..
        } = fact;
        let mut item = Item {
            place: format!("{file}: fact `{id}`"),
            errors,
        };
        item.must(
            is_id(id) && id != "value" && !id.starts_with(char::is_numeric),
            BAD_ID,
        );
        if let Some(file) = seen.insert(id, file) {
            item.must(false, format!("the id is taken in {file}"));
        }
        item.must(
            value.is_some() == fact.unit.is_some(),
            "value and unit go together",
        );
        item.must(
            value.is_none_or(f64::is_finite),
            "the value is not a finite number",
        );
        item.must(is_date(as_of), format!("as_of `{as_of}` {BAD_DATE}"));
        let vintage = &records.vintage;
        item.must(
            !is_after(as_of, vintage),
            format!("as_of {as_of} is after the vintage {vintage}"),
        );

        check_sentence(
            records,
            fact,
            "statement",
            &fact.statement,
            STATEMENT_CHARS,
            &mut item,
        );
        if let Some(note) = &fact.note {
            check_sentence(records, fact, "note", note, NOTE_CHARS, &mut item);
        }

        item.must(!fact.sources.is_empty(), "has no source");
        for (place, source) in fact.sources.iter().enumerate() {
            item.must(
                records.source(source).is_some(),
                format!("there is no source `{source}`"),
            );
            item.must(
                !fact.sources[..place].contains(source),
                format!("names `{source}` twice"),
            );
        }
        let named = fact
            .sources
            .iter()
            .filter_map(|source| records.source(source));
        let unnamed = named
            .map(|source| source.kind)
            .all(|kind| kind == SourceKind::Repository);
        item.must(
            !unnamed || *evidence == Evidence::Weak,
            "rests on unnamed repositories alone, so its evidence is weak",
        );
        item.must(
            *evidence != Evidence::Weak || fact.note.is_some(),
            "weak evidence needs a note that says why",
        );
        item.must(
            (fact.status == Status::Assumption) == (*evidence == Evidence::Assumption),
            "status and evidence must both be assumption, or neither",
        );

        for part in fact.parts.iter().map(String::as_str) {
            item.must(PARTS.contains(&part), format!("there is no part `{part}`"));
            item.must(
                !PARTS_BY_FILE.contains(&part),
                format!("part `{part}` follows from another file: leave it out"),
            );
        }
        item.must(
            !records.parts(fact).is_empty(),
            "no part of the page shows it",
        );
    }
}

/// A fact's statement or note: short, and its numbers taken from records.
fn check_sentence(
    records: &Records,
    fact: &Fact,
    what: &str,
    text: &str,
    limit: usize,
    item: &mut Item,
) {
    let length = records.print(text, fact.value).chars().count();
    item.must(
        (1..=limit).contains(&length),
        format!("the {what} has {length} characters; 1 to {limit} fit"),
    );
    item.must(
        !has_stray_brace(text),
        format!("the {what} has a brace without its partner"),
    );
    item.must(
        !fact.value.is_some_and(|value| spells(text, value)),
        format!("the {what} repeats the value: write {{value}}"),
    );
    for name in names(text) {
        let number = if name == "value" {
            fact.value
        } else {
            records.number(name)
        };
        item.must(
            number.is_some(),
            format!("the {what} prints {{{name}}}{NOT_A_NUMBER}"),
        );
    }
}

fn check_terms(records: &Records, errors: &mut Vec<String>) {
    let rows: Vec<&str> = records.terms.iter().map(|term| term.id.as_str()).collect();
    let (expected, found) = (ROWS.join(", "), rows.join(", "));
    let place = TERMS.to_string();
    Item { place, errors }.must(
        rows == ROWS,
        format!("the rows must be {expected}; they are {found}"),
    );

    for Term {
        id,
        label,
        japan,
        korea,
    } in &records.terms
    {
        for (country, readings) in [("japan", japan), ("korea", korea)] {
            let mut item = Item {
                place: format!("{TERMS}: term `{id}`, {country}"),
                errors,
            };
            item.must(
                !label.is_empty() && !readings.is_empty(),
                "label or readings are empty",
            );
            let several = readings.len() > 1;
            item.must(
                !several || readings.iter().all(|reading| reading.by.is_some()),
                "several readings, and one does not say whose it is",
            );
            let silent = |fact: &Fact| fact.status == Status::Contested && fact.note.is_none();
            let mut leading = readings.iter().filter_map(|reading| reading.facts.first());
            item.must(
                several || !leading.any(|id| records.fact(id).is_some_and(silent)),
                "a contested term needs a second reading or a note on its fact",
            );
        }
    }
}

fn check_timeline(records: &Records, errors: &mut Vec<String>) {
    let mut previous = "";
    let mut seen = BTreeSet::new();
    for Event {
        id,
        date,
        early_report,
        disagrees,
        ..
    } in &records.events
    {
        let mut item = Item {
            place: format!("{TIMELINE}: event `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(seen.insert(id), "the id is taken");
        item.must(
            is_date(date) && date.len() >= 7,
            "the date is not YYYY-MM or YYYY-MM-DD",
        );
        item.must(
            date.as_str() >= previous,
            format!("stands after {previous}"),
        );
        let vintage = &records.vintage;
        item.must(
            !is_after(date, vintage),
            format!("is after the vintage {vintage}"),
        );
        item.must(
            disagrees.is_none() || early_report.is_some(),
            "says that a report disagrees, but names none",
        );
        if let Some(id) = early_report {
            let kind = records.source(id).map(|source| source.kind);
            item.must(kind.is_some(), format!("there is no source `{id}`"));
            item.must(
                kind == Some(SourceKind::EarlyReport),
                format!("source `{id}` is not of the kind early-report"),
            );
        }
        previous = date;
    }
}

fn check_conflicts(records: &Records, errors: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for Unknown { id, .. } in &records.unknowns {
        let mut item = Item {
            place: format!("{UNKNOWN}: unknown `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(seen.insert(id), "the id is taken");
    }
    for Conflict { id, sides, .. } in &records.conflicts {
        let mut item = Item {
            place: format!("{UNKNOWN}: conflict `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(seen.insert(id), "the id is taken");
        item.must(sides.len() > 1, "has fewer than two sides");
    }
}

/// Cells, events and the rest: short, resting on facts, and printing no number but theirs.
fn check_texts(records: &Records, errors: &mut Vec<String>) {
    for Text {
        file,
        item,
        text,
        limit,
        facts,
    } in records.texts()
    {
        let mut item = Item {
            place: format!("{file}: {item}"),
            errors,
        };
        let length = records.print(text, None).chars().count();
        item.must(
            (1..=limit).contains(&length),
            format!("“{text}” has {length} characters; 1 to {limit} fit"),
        );
        item.must(
            !has_stray_brace(text),
            format!("“{text}” has a brace without its partner"),
        );
        item.must(!facts.is_empty(), "rests on no fact");
        for id in facts {
            item.must(
                records.fact(id).is_some(),
                format!("there is no fact `{id}`"),
            );
            item.must(
                !records.number(id).is_some_and(|value| spells(text, value)),
                format!("“{text}” repeats the number of `{id}`: write {{{id}}}"),
            );
        }
        for name in names(text) {
            let known = facts.iter().any(|id| id == name);
            item.must(
                known,
                format!("prints {{{name}}}, which is not among its facts"),
            );
            item.must(
                records.number(name).is_some(),
                format!("prints {{{name}}}{NOT_A_NUMBER}"),
            );
        }
    }
}

/// Every language says the same: no text is missing, none is left over, and each repeats the numbers
/// of the English one.
fn check_translations(records: &Records, errors: &mut Vec<String>) {
    let originals = records.originals();
    for Translation { file, words } in &records.translations {
        let known: BTreeSet<&str> = originals.iter().map(|text| text.place.as_str()).collect();
        for place in words.keys().filter(|place| !known.contains(place.as_str())) {
            let place = format!("{file}: {place}");
            Item { place, errors }.must(false, "there is no such text in English");
        }
        for original in &originals {
            let mut item = Item {
                place: format!("{file}: {}", original.place),
                errors,
            };
            let Some(text) = words.get(&original.place) else {
                item.must(false, format!("“{}” is missing", original.text));
                continue;
            };
            let length = records.print_in(file, text).chars().count();
            let limit = original.limit;
            item.must(
                (1..=limit).contains(&length),
                format!("“{text}” has {length} characters; 1 to {limit} fit"),
            );
            item.must(
                !has_stray_brace(text),
                format!("“{text}” has a brace without its partner"),
            );
            let [theirs, ours] = [&*original.text, text].map(|text| names(text).collect());
            item.must(
                BTreeSet::eq(&theirs, &ours),
                format!("“{text}” prints other numbers than “{}”", original.text),
            );
            for id in original.facts {
                item.must(
                    !records.number(id).is_some_and(|value| spells(text, value)),
                    format!("“{text}” repeats the number of `{id}`: write {{{id}}}"),
                );
            }
        }
    }
}

const BAD_ID: &str = "an id is lower-case letters, digits and single hyphens";
const BAD_DATE: &str = "is not YYYY, YYYY-MM or YYYY-MM-DD";
const NOT_A_NUMBER: &str = ", but there is no such number";

fn has_stray_brace(text: &str) -> bool {
    pieces(text).iter().any(|piece| match piece {
        Piece::Words(text) | Piece::Name(text) => text.contains(['{', '}']),
    })
}

fn is_id(id: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    id.split('-')
        .all(|word| !word.is_empty() && word.chars().all(plain))
}

/// YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists.
fn is_date(date: &str) -> bool {
    let day = match date.len() {
        4 => format!("{date}-01-01"),
        7 => format!("{date}-01"),
        10 => date.to_string(),
        _ => return false,
    };
    let day = day.parse::<toml::value::Datetime>();
    day.is_ok_and(|day| day.date.is_some())
}

/// Whether a date lies after another; a year or a month contains all its days.
fn is_after(date: &str, other: &str) -> bool {
    let length = date.len().min(other.len());
    date.get(..length) > other.get(..length)
}

// ---- The constants ----

fn generate(records: &Records) -> String {
    let vintage = &records.vintage;
    let sources = records
        .sources
        .iter()
        .map(|source| source_code(records, source));
    let constants = records.facts.iter().map(|fact| fact_code(records, fact));
    let facts = records
        .facts
        .iter()
        .map(|fact| format!("&{},\n", constant(&fact.id)));
    let terms = records.terms.iter().map(|term| term_code(records, term));
    let events = records
        .events
        .iter()
        .map(|event| event_code(records, event));
    let unknowns = records
        .unknowns
        .iter()
        .map(|unknown| unknown_code(records, unknown));
    let conflicts = records
        .conflicts
        .iter()
        .map(|conflict| conflict_code(records, conflict));
    [
        "/// The day on which the facts were last checked. Shown on the page and in the address of a \
         shared link.\n"
            .into(),
        format!("pub const VINTAGE: &str = {vintage:?};\n"),
        constants.collect(),
        table(
            "Every source, in the order of `sources.toml`.",
            "SOURCES",
            "Source",
            sources,
        ),
        table(
            "Every fact, in the order in which the page lists them.",
            "FACTS",
            "&Fact",
            facts,
        ),
        table(
            "The terms, in the order of the page.",
            "TERMS",
            "TermRow",
            terms,
        ),
        table(
            "What happened, in order of date.",
            "TIMELINE",
            "Event",
            events,
        ),
        table("What is not known.", "UNKNOWN", "Unknown", unknowns),
        table(
            "Where sources disagree.",
            "CONFLICTS",
            "Conflict",
            conflicts,
        ),
        vintages::generate(records),
    ]
    .concat()
}

/// A fact's own text with its number under the fact's name, as other texts and languages write it.
fn by_name(fact: &Fact, text: &str) -> String {
    text.replace("{value}", &format!("{{{}}}", fact.id))
}

/// A text in every language, as code.
fn words(records: &Records, place: &str, english: &str) -> String {
    let mut code = format!("Words {{ en: {:?}", records.print(english, None));
    for Translation { file, words } in &records.translations {
        let text = words.get(place).map_or("", String::as_str);
        let lang = file.trim_end_matches(".toml");
        code.push_str(&format!(", {lang}: {:?}", records.print_in(file, text)));
    }
    code + " }"
}

/// The same for a text that a record may lack.
fn some_words(records: &Records, place: &str, english: Option<&String>) -> String {
    english.map_or("None".into(), |english| {
        format!("Some({})", words(records, place, english))
    })
}

fn table(about: &str, name: &str, of: &str, rows: impl ExactSizeIterator<Item = String>) -> String {
    let length = rows.len();
    let rows: String = rows.collect();
    format!("/// {about}\npub static {name}: [{of}; {length}] = [\n{rows}];\n")
}

fn source_code(records: &Records, source: &Source) -> String {
    let Source {
        id,
        title,
        publisher,
        date,
        url,
        kind,
        language,
    } = source;
    let title = records.print(title, None);
    format!(
        "Source {{ id: {id:?}, title: {title:?}, publisher: {publisher:?}, date: {date:?}, \
         url: {url:?}, kind: SourceKind::{kind:?}, language: {language:?} }},\n"
    )
}

fn fact_code(records: &Records, fact: &Fact) -> String {
    let Fact {
        id,
        value,
        unit,
        as_of,
        status,
        evidence,
        statement,
        note,
        sources,
        ..
    } = fact;
    let name = constant(id);
    let unit = unit.map_or("None".into(), |unit| format!("Some(Unit::{unit:?})"));
    let english = records.print(statement, *value);
    let place = format!("fact.{id}");
    let statement = words(
        records,
        &format!("{place}.statement"),
        &by_name(fact, statement),
    );
    let note = note.as_ref().map(|note| by_name(fact, note));
    let note = some_words(records, &format!("{place}.note"), note.as_ref());
    let sources = source_references(records, sources);
    let parts = records.parts(fact);
    format!(
        "#[doc = {english:?}]\npub const {name}: Fact = Fact {{ id: {id:?}, value: {value:?}, \
         unit: {unit}, as_of: {as_of:?}, status: Status::{status:?}, \
         evidence: Evidence::{evidence:?}, statement: {statement}, note: {note}, \
         sources: &[{sources}], parts: &{parts:?} }};\n"
    )
}

fn term_code(records: &Records, term: &Term) -> String {
    let Term {
        id,
        label,
        japan,
        korea,
    } = term;
    let place = format!("term.{id}");
    let [japan, korea] =
        [("japan", japan), ("korea", korea)].map(|(country, readings)| -> String {
            let code = |(index, reading)| {
                reading_code(records, &format!("{place}.{country}.{index}"), reading)
            };
            readings.iter().enumerate().map(code).collect()
        });
    let label = words(records, &format!("{place}.label"), label);
    format!("TermRow {{ id: {id:?}, label: {label}, japan: &[{japan}], korea: &[{korea}] }},\n")
}

fn reading_code(records: &Records, place: &str, reading: &Reading) -> String {
    let Reading { text, by, facts } = reading;
    let text = words(records, &format!("{place}.text"), text);
    let by = some_words(records, &format!("{place}.by"), by.as_ref());
    let facts = fact_references(facts);
    format!("Reading {{ text: {text}, by: {by}, facts: &[{facts}] }},")
}

fn event_code(records: &Records, event: &Event) -> String {
    let Event {
        id,
        date,
        country,
        text,
        facts,
        early_report,
        disagrees,
    } = event;
    let text = words(records, &format!("event.{id}.text"), text);
    let disagrees = some_words(
        records,
        &format!("event.{id}.disagrees"),
        disagrees.as_ref(),
    );
    let facts = fact_references(facts);
    let early_report = match early_report {
        Some(id) => format!(
            "Some({})",
            source_references(records, std::slice::from_ref(id))
        ),
        None => "None".into(),
    };
    format!(
        "Event {{ id: {id:?}, date: {date:?}, country: Whose::{country:?}, text: {text}, \
         facts: &[{facts}], early_report: {early_report}, disagrees: {disagrees} }},\n"
    )
}

fn unknown_code(records: &Records, unknown: &Unknown) -> String {
    let Unknown { id, text, facts } = unknown;
    let text = words(records, &format!("unknown.{id}.text"), text);
    let facts = fact_references(facts);
    format!("Unknown {{ id: {id:?}, text: {text}, facts: &[{facts}] }},\n")
}

fn conflict_code(records: &Records, conflict: &Conflict) -> String {
    let Conflict {
        id,
        about,
        sides,
        uses,
        facts,
    } = conflict;
    let place = format!("conflict.{id}");
    let about = words(records, &format!("{place}.about"), about);
    let uses = words(records, &format!("{place}.uses"), uses);
    let sides = sides.iter().enumerate().map(|(index, Side { by, text })| {
        let place = format!("{place}.sides.{index}");
        let by = words(records, &format!("{place}.by"), by);
        let text = words(records, &format!("{place}.text"), text);
        format!("Side {{ by: {by}, text: {text} }},")
    });
    let sides: String = sides.collect();
    let facts = fact_references(facts);
    format!(
        "Conflict {{ id: {id:?}, about: {about}, sides: &[{sides}], uses: {uses}, \
         facts: &[{facts}] }},\n"
    )
}

fn fact_references(ids: &[String]) -> String {
    ids.iter().map(|id| format!("&{},", constant(id))).collect()
}

fn source_references(records: &Records, ids: &[String]) -> String {
    let place = |id: &String| records.sources.iter().position(|source| source.id == *id);
    let places: Vec<_> = ids
        .iter()
        .filter_map(place)
        .map(|place| format!("&SOURCES[{place}]"))
        .collect();
    places.join(", ")
}

/// `jp-pledge-size` is the constant `JP_PLEDGE_SIZE`.
fn constant(id: &str) -> String {
    id.replace('-', "_").to_ascii_uppercase()
}
