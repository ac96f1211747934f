//! A copy of the records, for a test to spoil or to correct.
#![allow(dead_code, reason = "no test needs all of it")]

use std::fs;
use std::path::{Path, PathBuf};

use pledge_content::compile;
use pledge_content::folder::Folder;
use pledge_content::read;
use pledge_content::records::Records;
use pledge_content::schema::{Content, Fact};

/// The records of the explainer.
pub(crate) const RECORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/content");
/// The day on which a test records what it changes.
pub(crate) const RECORDED: &str = "2999-01-01";

/// The records as they are.
pub(crate) fn records() -> Records {
    read::records(&Folder::of(RECORDS)).unwrap()
}

pub(crate) fn known(id: &str) -> Fact {
    let fact = records().fact(id).cloned();
    fact.unwrap_or_else(|| panic!("there is no fact {id}"))
}

pub(crate) fn number(id: &str) -> f64 {
    let value = known(id).value;
    value.unwrap_or_else(|| panic!("{id} has no number"))
}

/// Copies what a folder holds.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let from = entry.unwrap().path();
        let to = to.join(from.file_name().unwrap());
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, to).unwrap();
        }
    }
}

pub(crate) struct Copy {
    pub(crate) dir: PathBuf,
}

impl Copy {
    pub(crate) fn of_the_records(name: &str) -> Self {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("facts")
            .join(name);
        copy(Path::new(RECORDS), &dir);
        Self { dir }
    }

    pub(crate) fn compile(&self) -> Result<String, Vec<String>> {
        compile::facts(&Folder::of(&self.dir))
    }

    /// Gives a fact another number, as an editor would: in one line.
    pub(crate) fn correct(&self, file: &str, id: &str, value: &str) {
        let line = format!("\nvalue = {:?}", number(id));
        let line = line.trim_end_matches(".0");
        self.edit(file, id, line, &format!("\nvalue = {value} #"));
    }

    /// Records what was changed: what the build asks for, with what the facts said before.
    pub(crate) fn record(&self) {
        self.record_on(RECORDED, &records());
    }

    /// The same on another day, after other records.
    pub(crate) fn record_on(&self, day: &str, before: &Records) {
        let mut seals = format!("[{day}]\n");
        for error in self.compile().unwrap_err() {
            let (place, what) = error.split_once(": fact `").unwrap();
            let (id, what) = what.split_once('`').unwrap();
            if let Some((_, seal)) = what.split_once("[YYYY-MM-DD]:\n") {
                seals += &format!("{seal}\n");
            }
            let fact = before.fact(id);
            let said = fact.map(|fact| inline(&Content::of(fact)));
            let said = said.unwrap_or_default();
            let entry = format!("{{ until = \"{day}\", {said}why = \"A reason.\" }}");
            if what.starts_with(" was withdrawn") {
                let line = format!("[[withdrawn]]\nid = \"{id}\"\nwas = [{entry}]\n");
                self.append(&fact.unwrap().file, &line);
            } else {
                assert_eq!(what.starts_with(" was added"), fact.is_none(), "{error}");
                let dir = format!("{}/", self.dir.display());
                self.tell(place.strip_prefix(&dir).unwrap(), id, &entry);
            }
        }
        self.append("facts/vintages.toml", &seals);
    }

    /// Adds an entry to what a fact was.
    pub(crate) fn tell(&self, file: &str, id: &str, entry: &str) {
        let text = self.text(file);
        let line = format!("id = \"{id}\"\n");
        let (before, after) = text
            .split_once(&line)
            .unwrap_or_else(|| panic!("{file} has no {id}"));
        let (record, others) = after.split_at(after.find("\n[").unwrap_or(after.len()));
        let record = match record.split_once("was = [") {
            Some((fields, was)) => {
                let (earlier, fields_after) = was.split_once("]\n").unwrap();
                format!("{fields}was = [{earlier}, {entry}]\n{fields_after}")
            }
            None => format!("was = [{entry}]\n{record}"),
        };
        let text = format!("{before}{line}{record}{others}");
        fs::write(self.dir.join(file), text).unwrap();
    }

    /// Adds lines to a file.
    pub(crate) fn append(&self, file: &str, lines: &str) {
        let text = self.text(file);
        fs::write(self.dir.join(file), format!("{text}\n{lines}")).unwrap();
    }

    /// Replaces words wherever they stand in a file.
    pub(crate) fn replace_all(&self, file: &str, old: &str, new: &str) {
        let text = self.text(file).replace(old, new);
        fs::write(self.dir.join(file), text).unwrap();
    }

    /// Replaces the first of some words below the head of a file.
    pub(crate) fn replace(&self, file: &str, old: &str, new: &str) {
        let text = self.text(file);
        let (head, records) = text.split_once("\n[").unwrap();
        assert!(records.contains(old), "{file} has no {old}");
        let records = records.replacen(old, new, 1);
        fs::write(self.dir.join(file), format!("{head}\n[{records}")).unwrap();
    }

    /// Replaces the first `old` in the record of that id or date.
    pub(crate) fn edit(&self, file: &str, record: &str, old: &str, new: &str) {
        let text = self.text(file);
        let start = text
            .find(&format!("= \"{record}\""))
            .unwrap_or_else(|| panic!("{record}?"));
        let (before, after) = text.split_at(start);
        assert!(after.contains(old), "{file} has no {old} after {record}");
        let text = format!("{before}{}", after.replacen(old, new, 1));
        fs::write(self.dir.join(file), text).unwrap();
    }

    /// That the records are refused, and why.
    pub(crate) fn are_refused(&self, why: &str) {
        let errors = self.compile().unwrap_err();
        assert!(
            errors.iter().any(|error| error.contains(why)),
            "expected “{why}” among {errors:#?}"
        );
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.dir.join(file)).unwrap()
    }
}

/// What a fact says, as an entry of `was` says it, with a comma after it.
pub(crate) fn inline(content: &Content) -> String {
    let first = match (content.value, content.unit, &content.statement) {
        (Some(value), Some(unit), None) => format!("value = {value}, unit = \"{}\"", unit.id()),
        (None, None, Some(statement)) => format!("statement = {statement:?}"),
        _ => panic!("{content:?}"),
    };
    let Content { as_of, status, .. } = content;
    format!("{first}, as_of = {as_of:?}, status = \"{}\", ", status.id())
}

/// That the records with this edit are refused, and why.
pub(crate) fn refuses((file, record, old, new): (&str, &str, &str, &str), why: &str) {
    let name: String = why.chars().filter(char::is_ascii_alphanumeric).collect();
    let records = Copy::of_the_records(&name);
    records.edit(file, record, old, new);
    records.are_refused(why);
}
