//! The facts hold together, say where they come from, and can be corrected in one line.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use pledge_explainer::facts::{
    CONFLICTS, Evidence, FACTS, Fact, Reading, SOURCES, SourceKind, Status, TERMS, TIMELINE,
    UNKNOWN, VINTAGE, Whose, Words, fact, of_part, published,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What turns the records into constants, so that a test can hand it others.
#[allow(dead_code, reason = "its main() belongs to cargo")]
#[path = "../build.rs"]
mod build;

const RECORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/facts");
/// The day on which a test records what it changes.
const RECORDED: &str = "2999-01-01";
const PARTS: [&str; 9] = [
    "size", "terms", "tariffs", "currency", "returns", "verdict", "worth", "timeline", "method",
];

// ---- Each fact says what it is and where it comes from ----

#[test]
fn every_fact_shown_has_a_source_a_date_and_a_status() {
    for fact in FACTS {
        assert!(!fact.sources.is_empty(), "{} has no source", fact.id);
        assert!(fact.as_of.len() >= 4, "{} has no date", fact.id);
        assert!(
            Status::ALL.contains(&fact.status),
            "{} has no status",
            fact.id
        );
        assert!(!fact.parts.is_empty(), "{} is shown nowhere", fact.id);
        assert_eq!(
            fact.value.is_some(),
            fact.unit.is_some(),
            "{}: a number counts something",
            fact.id
        );
    }
}

#[test]
fn no_source_is_unused() {
    let cited: BTreeSet<&str> = FACTS
        .iter()
        .flat_map(|fact| fact.sources)
        .chain(
            TIMELINE
                .iter()
                .filter_map(|event| event.early_report.as_ref()),
        )
        .map(|source| source.id)
        .collect();
    for source in &SOURCES {
        assert!(cited.contains(source.id), "nothing rests on {}", source.id);
    }
}

#[test]
fn no_two_records_share_an_id() {
    assert_eq!(
        FACTS
            .iter()
            .map(|fact| fact.id)
            .collect::<BTreeSet<_>>()
            .len(),
        FACTS.len()
    );
    assert_eq!(
        SOURCES
            .iter()
            .map(|source| source.id)
            .collect::<BTreeSet<_>>()
            .len(),
        SOURCES.len()
    );
    assert_eq!(
        TERMS
            .iter()
            .map(|term| term.id)
            .collect::<BTreeSet<_>>()
            .len(),
        TERMS.len()
    );
    assert_eq!(
        CONFLICTS
            .iter()
            .map(|conflict| conflict.id)
            .collect::<BTreeSet<_>>()
            .len(),
        CONFLICTS.len()
    );
}

#[test]
fn no_address_is_given_twice_for_the_same_date() {
    let mut seen = BTreeSet::new();
    for source in SOURCES.iter().filter(|source| !source.url.is_empty()) {
        assert!(
            seen.insert((source.url, source.date)),
            "{} repeats {}",
            source.id,
            source.url
        );
    }
}

#[test]
fn a_weak_fact_says_so_and_says_why() {
    for fact in FACTS {
        let unnamed = fact
            .sources
            .iter()
            .all(|source| source.kind == SourceKind::Repository);
        assert!(
            !unnamed || fact.evidence == Evidence::Weak,
            "{} rests on unnamed sources alone",
            fact.id
        );
        if fact.evidence == Evidence::Weak {
            assert!(
                fact.note.is_some(),
                "{} is weak and does not say why",
                fact.id
            );
            assert_ne!(
                fact.status,
                Status::Settled,
                "{} is weak and called settled",
                fact.id
            );
        }
    }
}

#[test]
fn what_was_not_found_is_never_called_a_fact() {
    for fact in FACTS {
        let not_found = fact
            .sources
            .iter()
            .any(|source| source.kind == SourceKind::NotFound);
        assert!(
            !not_found || fact.status == Status::Assumption,
            "{}",
            fact.id
        );
        assert_eq!(
            fact.status == Status::Assumption,
            fact.evidence == Evidence::Assumption,
            "{}",
            fact.id
        );
    }
}

#[test]
fn early_reports_are_cited_as_such() {
    let early: Vec<_> = SOURCES
        .iter()
        .filter(|source| source.kind == SourceKind::EarlyReport)
        .collect();
    assert_eq!(early.len(), 4);
    for event in &TIMELINE {
        assert!(
            event
                .early_report
                .is_none_or(|report| early.contains(&report)),
            "{}",
            event.id
        );
        assert!(
            event.disagrees.is_none() || event.early_report.is_some(),
            "{}",
            event.id
        );
    }
    for fact in FACTS.iter().filter(|fact| fact.status == Status::Settled) {
        let named = fact
            .sources
            .iter()
            .any(|source| source.kind == SourceKind::Publication);
        assert!(
            named,
            "{} is settled on an early report or arithmetic alone",
            fact.id
        );
    }
}

#[test]
fn a_source_without_an_address_says_why() {
    for source in &SOURCES {
        assert!(
            source.url.is_empty() || source.url.starts_with("https://"),
            "{}",
            source.id
        );
        assert!(
            !source.url.is_empty() || source.kind != SourceKind::Publication,
            "{}",
            source.id
        );
    }
}

#[test]
fn every_part_of_the_page_has_facts() {
    for part in PARTS {
        assert!(of_part(part).next().is_some(), "{part} has no facts");
    }
    for fact in FACTS {
        assert!(
            fact.parts.iter().all(|part| PARTS.contains(part)),
            "{}",
            fact.id
        );
    }
}

// ---- The sentences ----

#[test]
fn no_text_has_an_unresolved_brace() {
    for text in texts() {
        assert!(!text.contains(['{', '}']), "{text}");
        assert!(
            !text.is_empty() && text.trim() == text && !text.contains("  "),
            "{text:?}"
        );
    }
}

#[test]
fn apostrophes_are_set_as_in_print() {
    for text in texts() {
        assert!(!text.contains('\''), "{text}");
    }
}

#[test]
fn statements_and_events_are_short_sentences() {
    for fact in FACTS {
        assert!(fact.statement.en.chars().count() <= 160, "{}", fact.id);
        assert!(fact.statement.en.ends_with('.'), "{}", fact.id);
        assert!(
            fact.note.is_none_or(|note| note.en.ends_with('.')),
            "{}",
            fact.id
        );
    }
    for event in &TIMELINE {
        assert!(event.text.en.chars().count() <= 140, "{}", event.id);
        assert!(event.text.en.ends_with('.'), "{}", event.id);
    }
}

// ---- The terms table ----

#[test]
fn every_cell_rests_on_a_fact() {
    assert_eq!(TERMS.len(), 16);
    for (term, readings) in cells() {
        assert!(!readings.is_empty(), "{term}");
        for reading in readings {
            assert!(!reading.facts.is_empty(), "{term}: {}", reading.text.en);
            assert!(
                reading.text.en.chars().count() <= 90,
                "{term}: {}",
                reading.text.en
            );
            assert_eq!(reading.status(), reading.facts[0].status);
            assert_eq!(reading.as_of(), reading.facts[0].as_of);
            assert!(
                reading
                    .facts
                    .iter()
                    .all(|fact| fact.parts.contains(&"terms")),
                "{term}: {}",
                reading.text.en
            );
        }
    }
}

#[test]
fn a_contested_term_shows_both_readings_or_says_why() {
    for (term, readings) in cells() {
        let contested = readings
            .iter()
            .any(|reading| reading.status() == Status::Contested);
        let noted = readings
            .iter()
            .flat_map(|reading| reading.facts)
            .any(|fact| fact.note.is_some());
        assert!(!contested || readings.len() > 1 || noted, "{term}");
        assert!(
            readings.len() == 1 || readings.iter().all(|reading| reading.by.is_some()),
            "{term}"
        );
    }
}

#[test]
fn where_the_parties_differ_both_readings_stand() {
    for term in ["form", "notice", "split_after", "deemed_interest"] {
        let row = TERMS.iter().find(|row| row.id == term).unwrap();
        assert!(row.japan.len() > 1, "{term}");
    }
}

// ---- The timeline ----

#[test]
fn the_timeline_is_in_order_and_each_event_rests_on_a_fact() {
    assert!(TIMELINE.is_sorted_by_key(|event| event.date));
    assert!(TIMELINE.iter().all(|event| !event.facts.is_empty()));
    for country in [Whose::Japan, Whose::Korea, Whose::Both] {
        assert!(
            TIMELINE.iter().any(|event| event.country == country),
            "{country:?}"
        );
    }
}

#[test]
fn no_date_lies_after_the_vintage() {
    let dates = FACTS
        .iter()
        .map(|fact| fact.as_of)
        .chain(SOURCES.iter().map(|source| source.date));
    for date in dates.chain(TIMELINE.iter().map(|event| event.date)) {
        assert!(date <= &VINTAGE[..date.len()], "{date}");
    }
}

#[test]
fn every_event_rests_on_a_fact_of_its_own_year() {
    for event in &TIMELINE {
        let told = event
            .facts
            .iter()
            .any(|fact| fact.as_of[..4] == event.date[..4]);
        assert!(
            told,
            "{}: {} rests on facts of other years",
            event.date, event.text.en
        );
    }
}

// ---- Unknowns and conflicts ----

#[test]
fn every_conflict_has_two_sides_and_a_choice() {
    for conflict in &CONFLICTS {
        assert!(conflict.about.en.ends_with('?'), "{}", conflict.id);
        assert!(
            conflict.sides.len() > 1 && !conflict.uses.en.is_empty(),
            "{}",
            conflict.id
        );
        assert!(!conflict.facts.is_empty(), "{}", conflict.id);
    }
    assert!(UNKNOWN.iter().all(|unknown| !unknown.facts.is_empty()));
}

// ---- Numbers that hang together ----

#[test]
fn the_parts_of_a_pledge_add_up() {
    assert_eq!(
        number("kr-cash") + number("kr-masga"),
        number("kr-pledge-size")
    );
    assert_eq!(
        (number("kr-bok-capacity-low") + number("kr-bok-capacity-high")) / 2.0,
        number("kr-bok-capacity")
    );
    assert!((number("jp-mix-jbic") + number("jp-mix-nexi") - 100.0).abs() < 0.01);
    let sectors = number("trade-jp-split-auto")
        + number("trade-jp-split-pharma")
        + number("trade-jp-split-metal");
    assert!(sectors < number("trade-jp-2024"));
    assert!(number("trade-kr-auto-2024") + number("trade-kr-parts-2024") < number("trade-kr-2024"));
}

#[test]
fn what_we_worked_out_follows_from_what_we_worked_it_out_from() {
    let ten_points = number("trade-jp-2024") / 10.0;
    assert!((number("lit-duty-10pp") - ten_points).abs() < 0.05);

    let (rate, years) = (number("ust20-nov25") / 100.0, number("kr-20yr"));
    let level_payment = rate / (1.0 - (1.0 + rate).powf(-years));
    let payout = level_payment * 100.0 / number("kr-split-before");
    assert!((number("calc-required-yield") / 100.0 - payout).abs() < 0.0005);

    let irr = number("calc-required-irr") / 100.0;
    let annuity_at_irr = irr / (1.0 - (1.0 + irr).powf(-years));
    assert!(
        (annuity_at_irr - payout).abs() < 0.0005,
        "{annuity_at_irr} against {payout}"
    );
}

// ---- Correcting ----

#[test]
fn a_corrected_number_corrects_every_sentence_that_repeats_it() {
    let records = Copy::of_the_records("corrected");
    records.correct("korea.toml", "kr-annual-cap", "21.5");
    records.record();
    let code = build::compile(&records.dir).unwrap();
    let (facts, code) = code.split_once("pub static TERMS").unwrap();
    let (terms, timeline) = code.split_once("pub static TIMELINE").unwrap();
    for sentences in [facts, terms, timeline] {
        assert!(sentences.contains("$21.5 billion"), "{sentences}");
    }
}

#[test]
fn a_number_is_printed_as_a_reader_writes_it() {
    let records = Copy::of_the_records("printed");
    records.correct("economy.toml", "fx-krw-latest", "1346.90");
    records.correct("economy.toml", "gdp-jp", "1234567");
    records.correct("economy.toml", "jgb", "4.0");
    records.record();
    let code = build::compile(&records.dir).unwrap();
    for printed in ["1,346.9 won", "$1,234,567 billion", "4%"] {
        assert!(code.contains(printed), "{printed}");
    }
}

#[test]
fn a_corrected_status_reaches_the_record() {
    let records = Copy::of_the_records("status");
    let status = format!("status = \"{}\"", known("jp-annual-cap").status.id());
    records.edit(
        "japan.toml",
        "jp-annual-cap",
        &status,
        "status = \"threatened\"",
    );
    records.record();
    let code = build::compile(&records.dir).unwrap();
    let (_, record) = code.split_once("pub const JP_ANNUAL_CAP").unwrap();
    let (record, _) = record.split_once("};").unwrap();
    assert!(record.contains("Status::Threatened"), "{record}");
}

#[test]
fn no_text_spells_out_a_number_that_is_a_fact() {
    let spelt = format!("statement = \"{} ", number("kr-annual-cap"));
    refuses(
        ("korea.toml", "kr-annual-cap", "statement = \"", &spelt),
        "korea.toml: fact `kr-annual-cap`: the statement repeats the value: write {value}",
    );
    let spelt = format!("text = \"{} ", number("jp-pledge-size"));
    refuses(
        ("terms.toml", "amount", "text = \"", &spelt),
        "repeats the number of `jp-pledge-size`: write {jp-pledge-size}",
    );
}

#[test]
fn a_record_that_does_not_hold_together_is_refused_by_file_and_id() {
    let date = known("jp-deadline").as_of;
    let value = format!("value = {}\nunit = \"percent\"\n", number("metals"));
    for (edit, why) in [
        (
            (
                "japan.toml",
                "jp-deadline",
                "sources = [",
                "sources = [\"nobody\", ",
            ),
            "japan.toml: fact `jp-deadline`: there is no source `nobody`",
        ),
        (
            ("japan.toml", "jp-deadline", date, "2025-02-29"),
            "japan.toml: fact `jp-deadline`: as_of `2025-02-29` is not YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        (
            ("japan.toml", "jp-deadline", date, "2999"),
            "japan.toml: fact `jp-deadline`: as_of 2999 is after the vintage",
        ),
        (
            ("japan.toml", "jp-deadline", "note =", "remark ="),
            "unknown field `remark`",
        ),
        (
            ("korea.toml", "kr-cash", "kr-cash", "jp-deadline"),
            "korea.toml: fact `jp-deadline`: the id is taken in japan.toml",
        ),
        (
            ("tariffs.toml", "metals", value.as_str(), ""),
            "tariffs.toml: fact `metals`: the statement prints {value}, but there is no such number",
        ),
        (
            ("sources.toml", "eo-14345", "https://", "http://"),
            "must begin with https:// or be empty",
        ),
        (
            ("terms.toml", "review", "review", "revue"),
            "terms.toml: the rows must be amount,",
        ),
        (
            ("terms.toml", "vehicle", "jp-spv", "jp-van"),
            "terms.toml: term `vehicle`: there is no fact `jp-van`",
        ),
        (
            ("timeline.toml", "2025-10-20", "2025-10-20", "2026-10-20"),
            "stands after 2026-10-20",
        ),
    ] {
        refuses(edit, why);
    }
}

// ---- Other languages ----

#[test]
fn a_corrected_number_corrects_every_language() {
    for (number, japanese, korean) in [
        ("21.5", "215億", "215억"),
        ("1000", "1兆", "1조"),
        ("1200.55", "1兆2005億5000万", "1조 2005억 5000만"),
    ] {
        let records = Copy::of_the_records(&format!("corrected to {number}"));
        records.correct("korea.toml", "kr-annual-cap", number);
        records.record();
        let code = build::compile(&records.dir).unwrap();
        for printed in [japanese, korean] {
            assert!(code.contains(printed), "{printed}");
        }
    }
}

#[test]
fn a_language_that_does_not_say_the_same_is_refused() {
    let label = "label = ";
    for (file, old, new, why) in [
        (
            "ja.toml",
            label,
            "title = ",
            "ja.toml: term.amount.label: “Amount” is missing",
        ),
        (
            "ko.toml",
            label,
            "title = ",
            "ko.toml: term.amount.title: there is no such text in English",
        ),
        (
            "ko.toml",
            "{jp-pledge-size}",
            "{kr-pledge-size}",
            "ko.toml: term.amount.japan.0.text: “",
        ),
        (
            "ja.toml",
            "{jp-pledge-size}",
            "{jp-pledge-size",
            "has a brace without its partner",
        ),
    ] {
        let records = Copy::of_the_records(&format!("{file} with {}", new.len()));
        records.replace(file, old, new);
        let errors = build::compile(&records.dir).unwrap_err();
        assert!(
            errors.iter().any(|error| error.contains(why)),
            "expected “{why}” among {errors:#?}"
        );
    }
}

// ---- Recording what has changed ----

#[test]
fn a_change_that_is_not_recorded_is_refused_with_the_line_to_add() {
    let records = Copy::of_the_records("unrecorded");
    records.correct("korea.toml", "kr-annual-cap", "21.5");
    let errors = build::compile(&records.dir).unwrap_err();
    let [error] = errors.as_slice() else {
        panic!("{errors:#?}");
    };
    let Fact { as_of, status, .. } = known("kr-annual-cap");
    let line = format!(
        "kr-annual-cap = {{ value = 21.5, unit = \"usd_bn_per_year\", as_of = \"{as_of}\", \
         status = \"{}\", why = \"…\" }}",
        status.id()
    );
    assert!(
        error.contains("fact `kr-annual-cap` was changed"),
        "{error}"
    );
    assert!(error.ends_with(&line), "{error}");

    records.append(&format!("[{RECORDED}]\n{line}\n"));
    let errors = build::compile(&records.dir).unwrap_err();
    assert!(errors[0].contains("`why` says why"), "{errors:#?}");

    let records = Copy::of_the_records("recorded");
    records.correct("korea.toml", "kr-annual-cap", "21.5");
    records.record();
    let code = build::compile(&records.dir).unwrap();
    assert!(code.contains(&format!("pub const VINTAGE: &str = \"{RECORDED}\"")));
    let (_, changed) = code.split_once("pub static VINTAGES").unwrap();
    let (_, changed) = changed
        .split_once(&format!("date: \"{RECORDED}\""))
        .unwrap();
    let value = number("kr-annual-cap");
    let before = format!("id: \"kr-annual-cap\", before: Some(Content {{ value: Some({value:?})");
    assert!(changed.contains(&before), "{changed}");
    assert!(
        changed.contains("after: Some(Content { value: Some(21.5)"),
        "{changed}"
    );
    assert_eq!(changed.matches("Change {").count(), 1, "{changed}");
}

#[test]
fn facts_that_are_added_withdrawn_or_reworded_are_recorded_too() {
    let deadline = known("jp-deadline").statement.en;
    let renamed = ["`jp-last-day` was added", "`jp-deadline` was withdrawn"];
    for (new, edit, what) in [
        ("jp-last-day", "jp-deadline", &renamed[..]),
        ("There is a day.", deadline, &["`jp-deadline` was changed"]),
    ] {
        let records = Copy::of_the_records(&format!("with {new}"));
        for file in ["japan.toml", "terms.toml", "timeline.toml", "unknown.toml"] {
            records.replace_all(file, &format!("\"{edit}\""), &format!("\"{new}\""));
        }
        for file in ["ja.toml", "ko.toml"] {
            records.replace_all(file, &format!("[fact.{edit}]"), &format!("[fact.{new}]"));
        }
        let errors = build::compile(&records.dir).unwrap_err();
        assert_eq!(errors.len(), what.len(), "{errors:#?}");
        for (error, what) in errors.iter().zip(what) {
            assert!(error.contains(&format!("fact {what}")), "{error}");
        }
        records.record();
        build::compile(&records.dir).unwrap();
    }
}

#[test]
fn a_sentence_of_an_earlier_vintage_keeps_the_numbers_of_that_time() {
    let records = Copy::of_the_records("number in a sentence");
    records.correct("korea.toml", "kr-threat-25", "26");
    records.replace_all("korea.toml", "No official notice", "Still no notice");
    records.record();
    let code = build::compile(&records.dir).unwrap();
    let (_, changed) = code.split_once("pub static VINTAGES").unwrap();
    let (_, changed) = changed.split_once(RECORDED).unwrap();
    for words in [
        "No official notice putting the threatened 25%",
        "Still no notice putting the threatened 26%",
    ] {
        assert!(changed.contains(words), "{words}: {changed}");
    }
    // It is told of the number, not of every sentence that repeats it.
    assert_eq!(changed.matches("Change {").count(), 2, "{changed}");
}

#[test]
fn a_record_of_vintages_that_does_not_hold_together_is_refused() {
    let line = |id: &str, says: &str| format!("[{RECORDED}]\n{id} = {{ {says} }}\n");
    let said = "value = 99, unit = \"percent\", as_of = \"2026\", status = \"settled\"";
    let fact = known("jp-deadline");
    let same = format!(
        "as_of = \"{}\", status = \"{}\", statement = \"{}\", why = \"w\"",
        fact.as_of,
        fact.status.id(),
        fact.statement.en
    );
    for (name, lines, why) in [
        (
            "day",
            "[2999-02-30]\n".to_owned(),
            "[2999-02-30]: the day is not YYYY-MM-DD",
        ),
        (
            "early",
            format!("[2020-01-01]\njgb = {{ {said} }}\n"),
            "[2026-11-22]: `jp-pledge-size`: `why` says why",
        ),
        (
            "drift",
            line("jgb", &format!("{said}, why = \"w\"")),
            "fact `jgb` was changed, which is not recorded",
        ),
        ("silent", line("jgb", said), "`jgb`: `why` says why"),
        (
            "long",
            line("jgb", &format!("{said}, why = \"{}\"", "w".repeat(161))),
            "`jgb`: `why` says why",
        ),
        (
            "twice",
            line("jp-deadline", &same),
            "`jp-deadline`: says what it said before",
        ),
        (
            "gone",
            line("nothing", "why = \"w\""),
            "`nothing`: withdraws what was not there",
        ),
        (
            "half",
            line("jgb", "value = 99, as_of = \"2026\", why = \"w\""),
            "`jgb`: as_of or status is missing",
        ),
        (
            "unit",
            line("jgb", "value = 99, as_of = \"2026\", why = \"w\""),
            "`jgb`: says either a value with its unit or a statement",
        ),
        (
            "key",
            line("jgb", &format!("{said}, because = \"w\"")),
            "unknown field `because`",
        ),
    ] {
        let records = Copy::of_the_records(&format!("vintages-{name}"));
        records.append(&lines);
        let errors = build::compile(&records.dir).unwrap_err();
        assert!(
            errors.iter().any(|error| error.contains(why)),
            "{why}: {errors:#?}"
        );
    }
}

// ---- Publishing ----

#[test]
fn the_published_facts_carry_their_sources_in_full_and_stand_once() {
    let json = serde_json::to_value(published()).unwrap();
    assert_eq!(json["vintage"], VINTAGE);
    let facts = json["facts"].as_array().unwrap();
    assert_eq!(facts.len(), FACTS.len());
    let cap = facts
        .iter()
        .find(|fact| fact["id"] == "kr-annual-cap")
        .unwrap();
    let record = known("kr-annual-cap");
    assert_eq!(cap["value"], number("kr-annual-cap"));
    assert_eq!(cap["unit"], "usd_bn_per_year");
    assert_eq!(cap["status"], record.status.id());
    assert_eq!(cap["evidence"], record.evidence.id());
    assert_eq!(cap["sources"][0]["publisher"], record.sources[0].publisher);
    assert_eq!(json["terms"][0]["korea"][0]["facts"][0], "kr-pledge-size");
    assert_eq!(json["timeline"].as_array().unwrap().len(), TIMELINE.len());
    let early = SOURCES
        .iter()
        .find(|source| source.id == "early-journos")
        .unwrap();
    assert_eq!(serde_json::to_value(early).unwrap()["kind"], "early-report");
    for status in Status::ALL {
        assert_eq!(serde_json::to_value(status).unwrap(), status.id());
    }
}

// ---- Helpers ----

fn known(id: &str) -> &'static Fact {
    fact(id).unwrap_or_else(|| panic!("there is no fact {id}"))
}

fn number(id: &str) -> f64 {
    known(id)
        .value
        .unwrap_or_else(|| panic!("{id} has no number"))
}

fn cells() -> impl Iterator<Item = (&'static str, &'static [Reading])> {
    TERMS
        .iter()
        .flat_map(|row| [(row.id, row.japan), (row.id, row.korea)])
}

/// Everything of the facts that a reader may come to see.
fn texts() -> impl Iterator<Item = &'static str> {
    let facts = FACTS
        .iter()
        .flat_map(|fact| [Some(fact.statement), fact.note])
        .flatten()
        .flat_map(every);
    let sources = SOURCES
        .iter()
        .flat_map(|source| [source.title, source.publisher]);
    let labels = TERMS.iter().flat_map(|row| every(row.label));
    let readings = cells()
        .flat_map(|(_, readings)| readings)
        .flat_map(|reading| [Some(reading.text), reading.by])
        .flatten()
        .flat_map(every);
    let events = TIMELINE
        .iter()
        .flat_map(|event| [Some(event.text), event.disagrees])
        .flatten()
        .flat_map(every);
    let unknown = UNKNOWN.iter().flat_map(|unknown| every(unknown.text));
    let conflicts = CONFLICTS.iter().flat_map(|conflict| {
        let sides = conflict.sides.iter().flat_map(|side| [side.by, side.text]);
        sides.chain([conflict.about, conflict.uses]).flat_map(every)
    });
    facts
        .chain(sources)
        .chain(labels)
        .chain(readings)
        .chain(events)
        .chain(unknown)
        .chain(conflicts)
}

/// A text in every language.
fn every(words: Words) -> [&'static str; 3] {
    [words.en, words.ja, words.ko]
}

/// A copy of the records, to be spoilt or corrected.
struct Copy {
    dir: PathBuf,
}

impl Copy {
    fn of_the_records(name: &str) -> Copy {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("facts")
            .join(name);
        fs::create_dir_all(&dir).unwrap();
        for entry in fs::read_dir(RECORDS).unwrap() {
            let from = entry.unwrap().path();
            fs::copy(&from, dir.join(from.file_name().unwrap())).unwrap();
        }
        Copy { dir }
    }

    /// Gives a fact another number, as an editor would: in one line.
    fn correct(&self, file: &str, id: &str, value: &str) {
        let line = format!("value = {:?}", number(id));
        let line = line.trim_end_matches(".0");
        self.edit(file, id, line, &format!("value = {value} #"));
    }

    /// Records what was changed, with the lines that the build asks for.
    fn record(&self) {
        let asked = build::compile(&self.dir).unwrap_err();
        let lines: String = asked
            .iter()
            .map(|error| {
                let (_, line) = error
                    .split_once("[YYYY-MM-DD]:\n")
                    .unwrap_or_else(|| panic!("{error}"));
                line.replace("…", "A reason.") + "\n"
            })
            .collect();
        self.append(&format!("[{RECORDED}]\n{lines}"));
    }

    /// Adds lines to the record of vintages.
    fn append(&self, lines: &str) {
        let path = self.dir.join("vintages.toml");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, format!("{text}\n{lines}")).unwrap();
    }

    /// Replaces words wherever they stand in a file.
    fn replace_all(&self, file: &str, old: &str, new: &str) {
        let path = self.dir.join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace(old, new)).unwrap();
    }

    /// Replaces the first of some words below the head of a file.
    fn replace(&self, file: &str, old: &str, new: &str) {
        let path = self.dir.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let (head, records) = text.split_once("\n[").unwrap();
        assert!(records.contains(old), "{file} has no {old}");
        let records = records.replacen(old, new, 1);
        fs::write(&path, format!("{head}\n[{records}")).unwrap();
    }

    /// Replaces the first `old` in the record of that id or date.
    fn edit(&self, file: &str, record: &str, old: &str, new: &str) {
        let path = self.dir.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let start = text
            .find(&format!("= \"{record}\""))
            .unwrap_or_else(|| panic!("{record}?"));
        let (before, after) = text.split_at(start);
        assert!(after.contains(old), "{file} has no {old} after {record}");
        fs::write(&path, format!("{before}{}", after.replacen(old, new, 1))).unwrap();
    }
}

/// That the records with this edit are refused, and why.
fn refuses((file, record, old, new): (&str, &str, &str, &str), why: &str) {
    let name: String = why.chars().filter(char::is_ascii_alphanumeric).collect();
    let records = Copy::of_the_records(&name);
    records.edit(file, record, old, new);
    let errors = build::compile(&records.dir).unwrap_err();
    assert!(
        errors.iter().any(|error| error.contains(why)),
        "expected “{why}” among {errors:#?}"
    );
}
