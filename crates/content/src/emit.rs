//! The records as the program has them: Rust declarations, constants and tables.

pub mod declaration;

use crate::declare::Declare;
use crate::history;
use crate::records::Records;
use crate::schema::{self, Fact};
use crate::text::by_name;

/// The records as Rust. They must have passed [`check`](crate::check::check).
pub fn rust(records: &Records) -> String {
    let facts: Vec<Fact> = records
        .facts
        .iter()
        .map(|fact| resolved(records, fact))
        .collect();
    let constants = facts.iter().map(|fact| constant(records, fact));
    let references = facts
        .iter()
        .map(|fact| format!("&{}", schema::constant(&fact.id)));
    [
        schema::declarations(&records.currencies),
        format!(
            "/// The day on which the facts were last checked. Shown on the page and in the address \
             of a shared link.\n\
             pub const VINTAGE: &str = {:?};\n",
            records.vintage
        ),
        constants.collect(),
        table(
            "Every source, in the order of `sources.toml`.",
            "SOURCES",
            "Source",
            literals(records, "source", &records.sources, |source| &source.id),
        ),
        table(
            "Every fact, in the order in which the page lists them.",
            "FACTS",
            "&Fact",
            references,
        ),
        table(
            "The terms, in the order of the page.",
            "TERMS",
            "TermRow",
            literals(records, "term", &records.terms, |term| &term.id),
        ),
        table(
            "What happened, in order of date.",
            "TIMELINE",
            "Event",
            literals(records, "event", &records.events, |event| &event.id),
        ),
        table(
            "What is not known.",
            "UNKNOWN",
            "Unknown",
            literals(records, "unknown", &records.unknowns, |unknown| &unknown.id),
        ),
        table(
            "Where sources disagree.",
            "CONFLICTS",
            "Conflict",
            literals(records, "conflict", &records.conflicts, |conflict| {
                &conflict.id
            }),
        ),
        "#[cfg(not(target_arch = \"wasm32\"))]\n".into(),
        table(
            "Every vintage of the facts, in order, with what it changed.",
            "VINTAGES",
            "Vintage",
            literals(records, "vintage", &history::vintages(records), |vintage| {
                &vintage.date
            }),
        ),
    ]
    .concat()
}

/// A fact with its own number under its name, and with all the parts that show it.
fn resolved(records: &Records, fact: &Fact) -> Fact {
    let parts = records.parts(fact).into_iter().map(String::from);
    Fact {
        statement: by_name(fact, &fact.statement),
        note: fact.note.as_ref().map(|note| by_name(fact, note)),
        parts: parts.collect(),
        ..fact.clone()
    }
}

/// A fact as a constant of its name.
fn constant(records: &Records, fact: &Fact) -> String {
    let about = records.print(&fact.statement.0, None);
    let name = schema::constant(&fact.id);
    let literal = fact.literal(&format!("fact.{}", fact.id), records);
    format!("#[doc = {about:?}]\npub const {name}: Fact = {literal};\n")
}

/// Records as literals, each at its place: the kind of record and its id.
fn literals<'a, T: Declare>(
    records: &'a Records,
    kind: &'a str,
    all: &'a [T],
    id: impl Fn(&T) -> &String,
) -> impl ExactSizeIterator<Item = String> {
    all.iter()
        .map(move |record| record.literal(&format!("{kind}.{}", id(record)), records))
}

fn table(about: &str, name: &str, of: &str, rows: impl ExactSizeIterator<Item = String>) -> String {
    let length = rows.len();
    let rows: String = rows.map(|row| row + ",\n").collect();
    format!("/// {about}\npub static {name}: [{of}; {length}] = [\n{rows}];\n")
}
