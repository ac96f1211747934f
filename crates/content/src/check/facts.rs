//! A fact is a number with its unit or a sentence, dated, sourced and shown somewhere.

use std::collections::BTreeMap;

use super::date::{is_after, is_date};
use super::item::{BAD_DATE, BAD_ID, Item, NOT_A_NUMBER, STRAY_BRACE, is_id};
use crate::records::Records;
use crate::schema::{
    Evidence, Fact, NOTE_CHARS, PARTS, PARTS_BY_FILE, STATEMENT_CHARS, SourceKind, Status, Unit,
    Words,
};
use crate::text::{has_stray_brace, names, spells};

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for fact in &records.facts {
        let Fact { id, file, .. } = fact;
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
        check_number_and_date(records, fact, &mut item);
        let statement = &fact.statement;
        check_sentence(
            records,
            fact,
            "statement",
            statement,
            STATEMENT_CHARS,
            &mut item,
        );
        if let Some(note) = &fact.note {
            check_sentence(records, fact, "note", note, NOTE_CHARS, &mut item);
        }
        check_sources(records, fact, &mut item);
        check_parts(records, fact, &mut item);
    }
}

fn check_number_and_date(records: &Records, fact: &Fact, item: &mut Item) {
    let Fact { value, as_of, .. } = fact;
    item.must(
        value.is_some() == fact.unit.is_some(),
        "value and unit go together",
    );
    let currency = fact.unit.and_then(Unit::currency);
    item.must(
        currency.is_none_or(|code| records.currencies.contains(&code)),
        format!(
            "counts a currency of neither pledge; theirs are {}",
            records.currencies.join(", ")
        ),
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
}

/// A fact's statement or note: short, and its numbers taken from records.
fn check_sentence(
    records: &Records,
    fact: &Fact,
    what: &str,
    Words(text): &Words,
    limit: usize,
    item: &mut Item,
) {
    let length = records.print(text, fact.value).chars().count();
    item.must(
        (1..=limit).contains(&length),
        format!("the {what} has {length} characters; 1 to {limit} fit"),
    );
    item.must(!has_stray_brace(text), format!("the {what} {STRAY_BRACE}"));
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

fn check_sources(records: &Records, fact: &Fact, item: &mut Item) {
    let Fact {
        sources, evidence, ..
    } = fact;
    item.must(!sources.is_empty(), "has no source");
    for (place, source) in sources.iter().enumerate() {
        item.must(
            records.source(&source.0).is_some(),
            format!("there is no source `{}`", source.0),
        );
        item.must(
            !sources.iter().take(place).any(|other| other == source),
            format!("names `{}` twice", source.0),
        );
    }
    let unnamed = sources
        .iter()
        .filter_map(|source| records.source(&source.0))
        .all(|source| source.kind == SourceKind::Repository);
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
}

fn check_parts(records: &Records, fact: &Fact, item: &mut Item) {
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
