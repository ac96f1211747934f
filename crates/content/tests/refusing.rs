//! Records that do not hold together are refused, by file, record and reason.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod copy;

use copy::{Copy, known, number, refuses};

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
    let date = &known("jp-deadline").as_of;
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
            (
                "unknown.toml",
                "japan-reserves",
                ", date = \"2025-09-22\"",
                "",
            ),
            "unknown.toml: TOML parse error",
        ),
        (
            ("unknown.toml", "japan-reserves", "2025-09-22", "undated"),
            "unknown.toml: conflict `japan-reserves`: date `undated` is not YYYY, YYYY-MM or \
             YYYY-MM-DD, nor `unknown`",
        ),
        (
            ("unknown.toml", "japan-reserves", "2025-09-22", "2999"),
            "unknown.toml: conflict `japan-reserves`: date 2999 is after the vintage",
        ),
        (
            ("timeline.toml", "2025-10-20", "2025-10-20", "2026-10-20"),
            "stands after 2026-10-20",
        ),
    ] {
        refuses(edit, why);
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
        records.are_refused(why);
    }
}

#[test]
fn everything_that_is_wrong_is_named_at_once() {
    let records = Copy::of_the_records("wrong in three files");
    records.edit("japan.toml", "jp-deadline", "settled", "reported");
    records.edit("sources.toml", "eo-14345", "https://", "http://");
    records.edit("terms.toml", "vehicle", "jp-spv", "jp-van");
    let errors = records.compile().unwrap_err();
    for file in [
        "japan.toml: fact `jp-deadline`",
        "sources.toml: source `eo-14345`",
        "terms.toml: term `vehicle`",
    ] {
        let place = records.dir.join(file).display().to_string();
        assert!(
            errors.iter().any(|error| error.starts_with(&place)),
            "{place}: {errors:#?}"
        );
    }
}

#[test]
fn a_file_that_is_not_toml_or_that_nobody_reads_is_refused_with_its_line() {
    let records = Copy::of_the_records("not toml");
    records.replace("trade.toml", "value = ", "value: ");
    records.are_refused("trade.toml: TOML parse error at line ");
    let records = Copy::of_the_records("nobody reads it");
    std::fs::write(records.dir.join("france.toml"), "").unwrap();
    let errors = records.compile().unwrap_err();
    std::fs::remove_file(records.dir.join("france.toml")).unwrap();
    assert!(
        errors[0].contains("france.toml: no such file is expected"),
        "{errors:#?}"
    );
}
