//! Records that do not hold together are refused, by file, record and reason.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod copy;

use copy::{Copy, known, number, refuses};

#[test]
fn no_text_spells_out_a_number_that_is_a_fact() {
    let spelt = format!("statement = \"{} ", number("kr-annual-cap"));
    refuses(
        (
            "pledges/korea/facts.toml",
            "kr-annual-cap",
            "statement = \"",
            &spelt,
        ),
        "pledges/korea/facts.toml: fact `kr-annual-cap`: the statement repeats the value: write {value}",
    );
    let spelt = format!("text = \"{} ", number("jp-pledge-size"));
    refuses(
        ("facts/terms.toml", "amount", "text = \"", &spelt),
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
                "pledges/japan/facts.toml",
                "jp-deadline",
                "sources = [",
                "sources = [\"nobody\", ",
            ),
            "pledges/japan/facts.toml: fact `jp-deadline`: there is no source `nobody`",
        ),
        (
            (
                "pledges/japan/facts.toml",
                "jp-deadline",
                date,
                "2025-02-29",
            ),
            "pledges/japan/facts.toml: fact `jp-deadline`: as_of `2025-02-29` is not YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        (
            ("pledges/japan/facts.toml", "jp-deadline", date, "2999"),
            "pledges/japan/facts.toml: fact `jp-deadline`: as_of 2999 is after the vintage",
        ),
        (
            (
                "pledges/japan/facts.toml",
                "jp-deadline",
                "note =",
                "remark =",
            ),
            "unknown field `remark`",
        ),
        (
            (
                "pledges/korea/facts.toml",
                "kr-cash",
                "kr-cash",
                "jp-deadline",
            ),
            "pledges/korea/facts.toml: fact `jp-deadline`: the id is taken in pledges/japan/facts.toml",
        ),
        (
            ("facts/tariffs.toml", "metals", value.as_str(), ""),
            "facts/tariffs.toml: fact `metals`: the statement prints {value}, but there is no such number",
        ),
        (
            ("facts/sources.toml", "eo-14345", "https://", "http://"),
            "must begin with https:// or be empty",
        ),
        (
            ("facts/terms.toml", "review", "review", "revue"),
            "facts/terms.toml: the rows must be amount,",
        ),
        (
            ("facts/terms.toml", "vehicle", "jp-spv", "jp-van"),
            "facts/terms.toml: term `vehicle`: there is no fact `jp-van`",
        ),
        (
            (
                "facts/timeline.toml",
                "2025-10-20",
                "2025-10-20",
                "2026-10-20",
            ),
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
            "facts/ja.toml",
            label,
            "title = ",
            "facts/ja.toml: term.amount.label: “Amount” is missing",
        ),
        (
            "facts/ko.toml",
            label,
            "title = ",
            "facts/ko.toml: term.amount.title: there is no such text in English",
        ),
        (
            "facts/ko.toml",
            "{jp-pledge-size}",
            "{kr-pledge-size}",
            "facts/ko.toml: term.amount.japan.0.text: “",
        ),
        (
            "facts/ja.toml",
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
    records.edit(
        "pledges/japan/facts.toml",
        "jp-deadline",
        "settled",
        "reported",
    );
    records.edit("facts/sources.toml", "eo-14345", "https://", "http://");
    records.edit("facts/terms.toml", "vehicle", "jp-spv", "jp-van");
    let errors = records.compile().unwrap_err();
    for file in [
        "pledges/japan/facts.toml: fact `jp-deadline`",
        "facts/sources.toml: source `eo-14345`",
        "facts/terms.toml: term `vehicle`",
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
    records.replace("facts/trade.toml", "value = ", "value: ");
    records.are_refused("facts/trade.toml: TOML parse error at line ");
    let records = Copy::of_the_records("nobody reads it");
    for stray in [
        "france.toml",
        "facts/france.toml",
        "pledges/korea/france.toml",
    ] {
        std::fs::write(records.dir.join(stray), "").unwrap();
        let errors = records.compile().unwrap_err();
        std::fs::remove_file(records.dir.join(stray)).unwrap();
        let expected = format!("/{stray}: no such file is expected");
        assert!(errors[0].contains(&expected), "{errors:#?}");
    }
}
