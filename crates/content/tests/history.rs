//! A record tells its own history, and no fact changes without readers of older links being told.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod copy;

use copy::{Copy, RECORDED, inline, known, number, records};
use pledge_content::folder::Folder;
use pledge_content::history::vintages;
use pledge_content::read;
use pledge_content::schema::{Content, Status};

#[test]
fn a_change_that_is_not_recorded_is_refused_with_the_lines_to_add() {
    let records = Copy::of_the_records("unrecorded");
    records.correct("pledges/korea/facts.toml", "kr-annual-cap", "21.5");
    let errors = records.compile().unwrap_err();
    let [error] = errors.as_slice() else {
        panic!("{errors:#?}");
    };
    let mut content = Content::of(&known("kr-annual-cap"));
    let before = inline(&content);
    content.value = Some(21.5);
    let seal = format!("kr-annual-cap = \"{}\"", content.seal());
    let entry = "{ until = \"YYYY-MM-DD\", value = …, as_of = \"…\", status = \"…\", why = \"…\" }";
    assert!(
        error.contains("pledges/korea/facts.toml: fact `kr-annual-cap` was changed"),
        "{error}"
    );
    assert!(error.contains(&format!("\nwas = [{entry}]\n")), "{error}");
    assert!(error.ends_with(&seal), "{error}");

    // The seal alone tells nobody what has changed.
    records.append("facts/vintages.toml", &format!("[{RECORDED}]\n{seal}\n"));
    records
        .are_refused("`kr-annual-cap`: seals a change, but the fact has no `was` until that day");

    // A blank is no reason.
    let until = format!("until = \"{RECORDED}\"");
    records.tell(
        "pledges/korea/facts.toml",
        "kr-annual-cap",
        &format!("{{ {until}, {before}why = \"…\" }}"),
    );
    let errors = records.compile().unwrap_err();
    assert!(errors[0].contains("`why` says why"), "{errors:#?}");

    let records = Copy::of_the_records("recorded");
    records.correct("pledges/korea/facts.toml", "kr-annual-cap", "21.5");
    records.record();
    let code = records.compile().unwrap();
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
    let deadline = &known("jp-deadline").statement.0;
    let renamed = ["`jp-last-day` was added", "`jp-deadline` was withdrawn"];
    for (new, edit, what) in [
        ("jp-last-day", "jp-deadline", &renamed[..]),
        ("There is a day.", deadline, &["`jp-deadline` was changed"]),
    ] {
        let records = Copy::of_the_records(&format!("with {new}"));
        for file in [
            "pledges/japan/facts.toml",
            "facts/terms.toml",
            "facts/timeline.toml",
            "facts/unknown.toml",
        ] {
            records.replace_all(file, &format!("\"{edit}\""), &format!("\"{new}\""));
        }
        for file in ["facts/ja.toml", "facts/ko.toml"] {
            records.replace_all(file, &format!("[fact.{edit}]"), &format!("[fact.{new}]"));
        }
        let errors = records.compile().unwrap_err();
        assert_eq!(errors.len(), what.len(), "{errors:#?}");
        for (error, what) in errors.iter().zip(what) {
            assert!(error.contains(&format!("fact {what}")), "{error}");
        }
        records.record();
        records.compile().unwrap();
    }
}

#[test]
fn a_sentence_of_an_earlier_vintage_keeps_the_numbers_of_that_time() {
    let records = Copy::of_the_records("number in a sentence");
    records.correct("pledges/korea/facts.toml", "kr-threat-25", "26");
    records.replace_all(
        "pledges/korea/facts.toml",
        "No official notice",
        "Still no notice",
    );
    records.record();
    let code = records.compile().unwrap();
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
fn a_fact_that_changes_twice_tells_both_changes_from_what_it_said_before_each() {
    let copy = Copy::of_the_records("twice changed");
    copy.correct("pledges/korea/facts.toml", "kr-annual-cap", "21.5");
    copy.record_on("2998-01-01", &records());
    let between = read::records(&Folder::of(&copy.dir)).unwrap();
    copy.edit(
        "pledges/korea/facts.toml",
        "kr-annual-cap",
        "value = 21.5",
        "value = 22",
    );
    let status = format!("status = \"{}\"", known("kr-annual-cap").status.id());
    // Past the status in `was`.
    copy.edit(
        "pledges/korea/facts.toml",
        "kr-annual-cap",
        &format!("\n{status}"),
        "\nstatus = \"contested\"",
    );
    copy.record_on("2999-01-01", &between);
    copy.compile().unwrap();

    let all = vintages(&read::records(&Folder::of(&copy.dir)).unwrap());
    let told: Vec<_> = all[all.len() - 2..]
        .iter()
        .flat_map(|vintage| &vintage.changes)
        .map(|change| {
            let said = [&change.before, &change.after].map(|content| {
                let content = content.as_ref().unwrap();
                (content.value.unwrap(), content.status)
            });
            (change.id.as_str(), said)
        })
        .collect();
    let firm = |value| (value, known("kr-annual-cap").status);
    assert_eq!(
        told,
        [
            ("kr-annual-cap", [firm(number("kr-annual-cap")), firm(21.5)]),
            ("kr-annual-cap", [firm(21.5), (22.0, Status::Contested)]),
        ]
    );
}

#[test]
fn an_entry_says_only_what_differs_from_what_came_next() {
    let copy = Copy::of_the_records("what differs");
    let before = known("kr-annual-cap");
    copy.correct("pledges/korea/facts.toml", "kr-annual-cap", "21.5");
    let mut content = Content::of(&before);
    let [value, as_of] = [content.value.unwrap().to_string(), content.as_of.clone()];
    content.value = Some(21.5);
    copy.tell(
        "pledges/korea/facts.toml",
        "kr-annual-cap",
        &format!("{{ until = \"{RECORDED}\", value = {value}, why = \"w\" }}"),
    );
    copy.append(
        "facts/vintages.toml",
        &format!("[{RECORDED}]\nkr-annual-cap = \"{}\"\n", content.seal()),
    );
    copy.compile().unwrap();
    let all = vintages(&read::records(&Folder::of(&copy.dir)).unwrap());
    let change = &all.last().unwrap().changes[0];
    assert_eq!(change.before, Some(Content::of(&before)));
    assert_eq!(change.after, Some(content));

    // What is left out is taken from what came next, so a date that differs too has to be said.
    copy.edit(
        "pledges/korea/facts.toml",
        "kr-annual-cap",
        &format!("\nas_of = \"{as_of}\""),
        "\nas_of = \"2026-01\"",
    );
    copy.are_refused("does not say what the fact said");
}

#[test]
fn a_fact_that_turns_from_a_sentence_into_a_number_tells_the_sentence() {
    let copy = Copy::of_the_records("sentence to number");
    copy.edit(
        "pledges/korea/facts.toml",
        "kr-swap-request",
        "as_of =",
        "value = 3\nunit = \"years\"\nas_of =",
    );
    copy.record();
    copy.compile().unwrap();
    let all = vintages(&read::records(&Folder::of(&copy.dir)).unwrap());
    let change = &all.last().unwrap().changes[0];
    let [before, after] = [&change.before, &change.after].map(|content| content.clone().unwrap());
    assert_eq!(before.statement, Some(known("kr-swap-request").statement.0));
    assert_eq!((before.value, after.value), (None, Some(3.0)));
    assert_eq!(after.statement, None);
}

#[test]
fn a_vintage_without_seals_says_that_nothing_has_changed() {
    let copy = Copy::of_the_records("checked again");
    copy.append("facts/vintages.toml", &format!("[{RECORDED}]\n"));
    let code = copy.compile().unwrap();
    assert!(code.contains(&format!("Vintage {{ date: \"{RECORDED}\", changes: &[] }}")));
}

#[test]
fn a_seal_notices_any_other_number_unit_date_status_or_sentence() {
    let content = Content::of(&known("kr-annual-cap"));
    let sentence = Content::of(&known("jp-deadline"));
    let unit = known("jgb").unit;
    let mut others = vec![content.clone(), sentence.clone()];
    others.push(Content {
        value: Some(20.01),
        ..content.clone()
    });
    others.push(Content {
        unit,
        ..content.clone()
    });
    others.push(Content {
        as_of: "2025-11".into(),
        ..content.clone()
    });
    others.push(Content {
        status: Status::Contested,
        ..content.clone()
    });
    let reworded = sentence
        .statement
        .as_ref()
        .map(|text| text.replace('.', "!"));
    others.push(Content {
        statement: reworded,
        ..sentence
    });
    let seals: Vec<_> = others.iter().map(Content::seal).collect();
    for (index, seal) in seals.iter().enumerate() {
        assert!(!seals[..index].contains(seal), "{:?}", others[index]);
        assert_eq!(seal.len(), 8, "{seal}");
    }
}

#[test]
fn a_history_that_does_not_hold_together_is_refused() {
    const WRONG: &str = "00000000";
    let sealed = |id: &str, seal: &str| format!("[{RECORDED}]\n{id} = \"{seal}\"\n");
    let until = |says: &str| format!("{{ until = \"{RECORDED}\", {says} }}");
    let withdrawn = |says: &str| format!("[[withdrawn]]\nid = \"gone\"\nwas = [{}]\n", until(says));
    let said = "value = 99, unit = \"percent\", as_of = \"2026\", status = \"settled\"";
    let deadline = inline(&Content::of(&known("jp-deadline")));
    let jgb = Content::of(&known("jgb")).seal();
    let (told, gone) = ("facts/economy.toml", "pledges/japan/facts.toml");
    // A name; an entry of `was` of a fact, or lines at the end of a file; lines of vintages.toml; why.
    for (name, file, id, was, vintages, why) in [
        (
            "day",
            "",
            "",
            String::new(),
            "[2999-02-30]\n".to_owned(),
            "[2999-02-30]: the day is not YYYY-MM-DD",
        ),
        (
            "early",
            "",
            "",
            String::new(),
            format!("[2020-01-01]\njgb = \"{WRONG}\"\n"),
            "[2026-11-22]: `jp-pledge-size`: seals a change",
        ),
        (
            "drift",
            told,
            "jgb",
            until("value = 99, why = \"w\""),
            sealed("jgb", WRONG),
            "fact `jgb` was changed, which is not recorded",
        ),
        (
            "silent",
            told,
            "jgb",
            until(said),
            sealed("jgb", WRONG),
            "fact `jgb`, until 2999-01-01: `why` says why",
        ),
        (
            "long",
            told,
            "jgb",
            until(&format!("{said}, why = \"{}\"", "w".repeat(161))),
            sealed("jgb", WRONG),
            "`jgb`, until 2999-01-01: `why` says why",
        ),
        (
            "twice",
            gone,
            "jp-deadline",
            until(&format!("{deadline}why = \"w\"")),
            sealed("jp-deadline", WRONG),
            "`jp-deadline`, until 2999-01-01: says what it said before",
        ),
        (
            "sealed twice",
            told,
            "jgb",
            until(&format!("{said}, why = \"w\"")),
            sealed("jgb", &jgb),
            "[2999-01-01]: `jgb`: says what it said before",
        ),
        (
            "gone",
            gone,
            "",
            withdrawn("why = \"w\""),
            sealed("gone", WRONG),
            "withdrawn `gone`: withdraws what was not there",
        ),
        (
            "half",
            gone,
            "",
            withdrawn("value = 99, as_of = \"2026\", why = \"w\""),
            sealed("gone", WRONG),
            "`gone`, until 2999-01-01: as_of or status is missing",
        ),
        (
            "unit",
            gone,
            "",
            withdrawn("value = 99, as_of = \"2026\", status = \"settled\", why = \"w\""),
            sealed("gone", WRONG),
            "`gone`, until 2999-01-01: says either a value with its unit or a statement",
        ),
        (
            "both",
            told,
            "jgb",
            until(&format!("{said}, statement = \"Both.\", why = \"w\"")),
            sealed("jgb", WRONG),
            "`jgb`, until 2999-01-01: says either a value with its unit or a statement",
        ),
        (
            "key",
            told,
            "jgb",
            until(&format!("{said}, because = \"w\"")),
            sealed("jgb", WRONG),
            "unknown field `because`",
        ),
        (
            "untrue",
            told,
            "jgb",
            until(&format!("{said}, why = \"w\"")),
            sealed("jgb", WRONG),
            "`jgb`, until 2999-01-01: does not say what the fact said",
        ),
        (
            "new",
            told,
            "jgb",
            until("why = \"w\""),
            sealed("jgb", WRONG),
            "`jgb`, until 2999-01-01: says that there was no such fact, but there was",
        ),
        (
            "no vintage",
            told,
            "jgb",
            "{ until = \"2998-01-01\", why = \"w\" }".to_owned(),
            sealed("jgb", WRONG),
            "`jgb`, until 2998-01-01: facts/vintages.toml has no vintage of that day",
        ),
        (
            "first vintage",
            told,
            "jgb",
            "{ until = \"2026-11-22\", why = \"w\" }".to_owned(),
            String::new(),
            "`jgb`, until 2026-11-22: facts/vintages.toml has no vintage of that day",
        ),
        (
            "order",
            told,
            "jgb",
            format!(
                "{}, {{ until = \"2998-01-01\", value = 1, why = \"w\" }}",
                until("value = 2, why = \"w\"")
            ),
            format!("[2998-01-01]\n{}", sealed("jgb", WRONG)),
            "`jgb`, until 2998-01-01: stands after a later day",
        ),
        (
            "no number",
            "pledges/korea/facts.toml",
            "kr-threat-outcome",
            until("statement = \"It was {nobody}.\", why = \"w\""),
            sealed("kr-threat-outcome", WRONG),
            "`kr-threat-outcome`, until 2999-01-01: prints {nobody}, but there is no such number",
        ),
        (
            "taken",
            gone,
            "",
            withdrawn(&format!("{said}, why = \"w\"")).replace("gone", "jgb"),
            String::new(),
            "withdrawn `jgb`: the id is taken in facts/economy.toml",
        ),
        (
            "unheard of",
            "",
            "",
            String::new(),
            sealed("nothing", WRONG),
            "fact `nothing` was withdrawn, which is not recorded",
        ),
    ] {
        let records = Copy::of_the_records(&format!("history-{name}"));
        match (file, id) {
            ("", _) => {}
            (file, "") => records.append(file, &was),
            (file, id) => records.tell(file, id, &was),
        }
        records.append("facts/vintages.toml", &vintages);
        records.are_refused(why);
    }
}

#[test]
fn a_change_that_is_told_but_not_sealed_is_refused_with_the_seal() {
    let copy = Copy::of_the_records("unsealed");
    let value = number("jgb");
    copy.correct("facts/economy.toml", "jgb", "99");
    copy.tell(
        "facts/economy.toml",
        "jgb",
        &format!("{{ until = \"{RECORDED}\", value = {value}, why = \"w\" }}"),
    );
    let mut content = Content::of(&known("jgb"));
    content.value = Some(99.0);
    let asked = format!("under [{RECORDED}]:\njgb = \"{}\"", content.seal());
    copy.are_refused(&asked);
}
