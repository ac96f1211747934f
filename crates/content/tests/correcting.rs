//! A fact is corrected in one line, and every sentence that repeats its number follows.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod copy;

use copy::{Copy, known};

#[test]
fn a_corrected_number_corrects_every_sentence_that_repeats_it() {
    let records = Copy::of_the_records("corrected");
    records.correct("pledges/korea/facts.toml", "kr-annual-cap", "21.5");
    records.record();
    let code = records.compile().unwrap();
    let (facts, code) = code.split_once("pub static TERMS").unwrap();
    let (terms, timeline) = code.split_once("pub static TIMELINE").unwrap();
    for sentences in [facts, terms, timeline] {
        assert!(sentences.contains("$21.5 billion"), "{sentences}");
    }
}

#[test]
fn a_number_is_printed_as_a_reader_writes_it() {
    let records = Copy::of_the_records("printed");
    records.correct("facts/economy.toml", "fx-krw-latest", "1346.90");
    records.correct("facts/economy.toml", "gdp-jp", "1234567");
    records.correct("facts/economy.toml", "jgb", "4.0");
    records.record();
    let code = records.compile().unwrap();
    for printed in ["1,346.9 won", "$1,234,567 billion", "4%"] {
        assert!(code.contains(printed), "{printed}");
    }
}

#[test]
fn a_corrected_status_reaches_the_record() {
    let records = Copy::of_the_records("status");
    let status = format!("status = \"{}\"", known("jp-annual-cap").status.id());
    records.edit(
        "pledges/japan/facts.toml",
        "jp-annual-cap",
        &status,
        "status = \"threatened\"",
    );
    records.record();
    let code = records.compile().unwrap();
    let (_, record) = code.split_once("pub const JP_ANNUAL_CAP").unwrap();
    let (record, _) = record.split_once("};").unwrap();
    assert!(record.contains("Status::Threatened"), "{record}");
}

#[test]
fn a_corrected_number_corrects_every_language() {
    for (number, japanese, korean) in [
        ("21.5", "215億", "215억"),
        ("1000", "1兆", "1조"),
        ("1200.55", "1兆2005億5000万", "1조2005억5000만"),
    ] {
        let records = Copy::of_the_records(&format!("corrected to {number}"));
        records.correct("pledges/korea/facts.toml", "kr-annual-cap", number);
        records.record();
        let code = records.compile().unwrap();
        for printed in [japanese, korean] {
            assert!(code.contains(printed), "{printed}");
        }
    }
}
