//! What a link of another vintage, and the page of all changes, say of what has changed.

use pledge_explainer::facts::{
    Change, Content, FACTS, Status, Unit, VINTAGE, VINTAGES, Vintage, published,
};
use pledge_explainer::page::{self, changes};
use pledge_explainer::pledge::Side;
use pledge_explainer::say::facts::amount;
use pledge_explainer::scenario::Lang;

const fn said(value: f64, unit: Unit, status: Status, as_of: &'static str) -> Option<Content> {
    Some(Content {
        value: Some(value),
        unit: Some(unit),
        as_of,
        status,
        statement: None,
    })
}

const fn won(value: f64) -> Option<Content> {
    said(
        value,
        Unit::LocalPerUsd(Side::Right),
        Status::Settled,
        "2030-01",
    )
}

const fn sentence(statement: &'static str) -> Option<Content> {
    Some(Content {
        value: None,
        unit: None,
        as_of: "2030-01",
        status: Status::Reported,
        statement: Some(statement),
    })
}

const fn change(id: &'static str, before: Option<Content>, after: Option<Content>) -> Change {
    Change {
        id,
        before,
        after,
        why: "A <reason>.",
    }
}

/// Made up: three vintages. Numbers rest on the rate, which is corrected twice.
const MADE_UP: [Vintage; 3] = [
    Vintage {
        date: "2030-01-01",
        changes: &[],
    },
    Vintage {
        date: "2030-02-01",
        changes: &[
            change("kr-act", None, won(3.0)),
            change("fx-krw-latest", won(1500.0), won(1501.0)),
            change("back-and-forth", won(1.0), won(2.0)),
        ],
    },
    Vintage {
        date: "2030-03-01",
        changes: &[
            change("fx-krw-latest", won(1501.0), won(1502.5)),
            change("back-and-forth", won(2.0), won(1.0)),
            change("jp-spv", sentence("One & all."), None),
        ],
    },
];

/// What a link of a vintage is told, in a language.
fn told_in(lang: Lang, vintages: &[Vintage], of: &str) -> String {
    let all = changes::notices(vintages, lang);
    let start = format!("<template data-since=\"{of}\">");
    let (_, rest) = all
        .split_once(&start)
        .unwrap_or_else(|| panic!("nothing for {of}"));
    let (words, _) = rest.split_once("</template>").expect("an end");
    words.to_owned()
}

fn told(vintages: &[Vintage], of: &str) -> String {
    told_in(Lang::En, vintages, of)
}

/// What is told where one thing has changed.
fn told_of(before: Option<Content>, after: Option<Content>) -> String {
    // A change is part of a constant of the program.
    let changes = vec![change("kr-annual-cap", before, after)].leak();
    let later = Vintage {
        date: "2030-04-01",
        changes,
    };
    told(&[MADE_UP[0], later], "2030-01-01")
}

#[test]
fn several_changes_of_a_fact_are_told_as_one_from_what_the_link_had() {
    let first = told(&MADE_UP, "2030-01-01");
    let words = "Before: 1,500 won per dollar. Now: 1,502.5 won per dollar.";
    assert!(first.contains(words), "{first}");
    assert!(
        first.contains("made with the facts of 1 January 2030. 3 have changed since:"),
        "{first}"
    );
    assert_eq!(first.matches("A &lt;reason&gt;.").count(), 4, "{first}");
    let second = told(&MADE_UP, "2030-02-01");
    let words = "Before: 1,501 won per dollar. Now: 1,502.5 won per dollar.";
    assert!(second.contains(words), "{second}");
    assert!(!second.contains("data-changed=\"kr-act\""), "{second}");
}

#[test]
fn what_was_put_back_has_not_changed_for_whoever_missed_it() {
    assert!(!told(&MADE_UP, "2030-01-01").contains("back-and-forth"));
    assert!(told(&MADE_UP, "2030-02-01").contains("data-changed=\"back-and-forth\""));
}

#[test]
fn the_numbers_that_the_model_starts_from_come_first_and_say_so() {
    let first = told(&MADE_UP, "2030-01-01");
    let items: Vec<_> = first.split("<li data-changed=\"").skip(1).collect();
    assert!(items[0].starts_with("fx-krw-latest"), "{first}");
    let starts = "The model starts from this number.";
    assert!(items[0].contains(starts), "{first}");
    assert!(!items[1..].concat().contains(starts), "{first}");
}

#[test]
fn a_fact_is_named_by_what_it_says_and_leads_to_its_sources() {
    let first = told(&MADE_UP, "2030-01-01");
    let rate = FACTS
        .iter()
        .find(|fact| fact.id == "fx-krw-latest")
        .expect("a rate");
    assert!(first.contains(rate.statement.en), "{first}");
    let japanese = told_in(Lang::Ja, &MADE_UP, "2030-01-01");
    assert!(japanese.contains(rate.statement.ja), "{japanese}");
    assert!(
        first.contains("href=\"sources.html#fx-krw-latest\""),
        "{first}"
    );
    assert!(first.contains("New: 3 won per dollar."), "{first}");
    let withdrawn = "Withdrawn; before: <q lang=\"en\">One &amp; all</q>.";
    assert!(first.contains(withdrawn), "{first}");
}

#[test]
fn a_change_says_what_differs_and_nothing_else() {
    let billion = |value, status, as_of| said(value, Unit::UsdBn, status, as_of);
    let before = billion(20.0, Status::Reported, "2030-01");
    for (after, words) in [
        (
            billion(21.5, Status::Reported, "2030-01"),
            "Before: $20 billion. Now: $21.5 billion. The model starts from this number.",
        ),
        (
            billion(20.0, Status::Settled, "2030-01"),
            "Before: reported. Now: settled. <span",
        ),
        (
            billion(20.0, Status::Reported, "2030-02-03"),
            "Before: as of January 2030. Now: as of 3 February 2030. <span",
        ),
        (
            billion(1234.0, Status::Settled, "2031"),
            "Before: $20 billion, reported, as of January 2030. Now: $1,234 billion, settled, as of 2031.",
        ),
        (
            sentence("No ceiling."),
            "Before: $20 billion. Now: <q lang=\"en\">No ceiling</q>.",
        ),
    ] {
        let told = told_of(before, after);
        assert!(told.contains(words), "{words}: {told}");
    }
    let told = told_of(sentence("Some <b>."), sentence("Others."));
    let words = "<li data-changed=\"kr-annual-cap\">Before: <q lang=\"en\">Some &lt;b&gt;</q>. \
                 Now: <q lang=\"en\">Others</q>. <span";
    assert!(told.contains(words), "{told}");
}

#[test]
fn many_changes_are_folded_behind_their_number() {
    let many: Vec<_> = FACTS[..6]
        .iter()
        .map(|fact| change(fact.id, won(1.0), won(2.0)))
        .collect();
    for (count, folds) in [(5, false), (6, true)] {
        let later = Vintage {
            date: "2030-04-01",
            changes: many[..count].to_vec().leak(),
        };
        let told = told(&[MADE_UP[0], later], "2030-01-01");
        assert_eq!(told.matches("<li").count(), count, "{told}");
        let summary = "1 January 2030. 6 have changed since:</summary>";
        assert_eq!(told.contains(summary), folds, "{told}");
        assert_eq!(told.contains("<details>"), folds, "{told}");
    }
}

#[test]
fn every_language_says_the_numbers_in_its_own_way() {
    for (unit, value, japanese, korean) in [
        (Unit::UsdBn, 21.55, "215億5000万ドル", "215억5000만 달러"),
        (Unit::UsdBnPerYear, 17.5, "年175億ドル", "연 175억 달러"),
        (Unit::Percent, 12.5, "12.5%", "12.5%"),
        (Unit::PercentAYear, 4.73, "年4.73%", "연 4.73%"),
        (Unit::BusinessDays, 45.0, "45営業日", "45영업일"),
        (Unit::Days, 45.0, "45日", "45일"),
        (Unit::Years, 20.0, "20年", "20년"),
        (
            Unit::LocalPerUsd(Side::Left),
            157.7,
            "1ドル=157.7円",
            "달러당 157.7엔",
        ),
        (
            Unit::LocalPerUsd(Side::Right),
            1346.9,
            "1ドル=1346.9ウォン",
            "달러당 1346.9원",
        ),
        (
            Unit::LocalTn(Side::Left),
            2.67,
            "2兆6700億円",
            "2조6700억 엔",
        ),
        (
            Unit::LocalTn(Side::Right),
            3.5,
            "3兆5000億ウォン",
            "3조5000억 원",
        ),
        (Unit::PeopleMillion, 123.05, "1億2305万人", "1억2305만 명"),
        (Unit::Gigawatt, 1.5, "1.5ギガワット", "1.5기가와트"),
        (Unit::Elasticity, 0.76, "弾力性0.76", "탄력성 0.76"),
        (Unit::Votes, 226.0, "226票", "226표"),
    ] {
        for (lang, words) in [(Lang::Ja, japanese), (Lang::Ko, korean)] {
            let said = amount(lang.words(), value, unit);
            assert_eq!(said.plain(), words, "{unit:?}");
        }
    }
    let words = "以前：1ドル=1500ウォン。現在：1ドル=1502.5ウォン。";
    let told = told_in(Lang::Ja, &MADE_UP, "2030-01-01");
    assert!(told.contains(words), "{told}");
    let words = "이전: 달러당 1500원. 지금: 달러당 1502.5원.";
    let told = told_in(Lang::Ko, &MADE_UP, "2030-01-01");
    assert!(told.contains(words), "{told}");
}

#[test]
fn a_vintage_in_which_the_facts_were_only_checked_again_changes_nothing() {
    let checked = Vintage {
        date: "2030-04-01",
        changes: &[],
    };
    let vintages = [MADE_UP[0], checked];
    let told = told(&vintages, "2030-01-01");
    assert!(
        told.contains("1 January 2030. None has changed since."),
        "{told}"
    );
    assert!(!told.contains("<li"), "{told}");
    let record = changes::record(&vintages, Lang::En);
    assert!(
        record.contains(">1 April 2030</h2><p>Checked again; nothing has changed.</p>"),
        "{record}"
    );
}

#[test]
fn where_nothing_can_be_known_of_a_link_that_is_said() {
    for vintages in [&MADE_UP[..], &MADE_UP[..1]] {
        assert!(told(vintages, "newer").contains("older than the link"));
        assert!(told(vintages, "unlisted").contains("no record"));
    }
    let last = MADE_UP[2].date;
    let all = changes::notices(&MADE_UP, Lang::En);
    assert!(!all.contains(&format!("data-since=\"{last}\"")), "{all}");
}

#[test]
fn the_record_has_every_change_from_the_latest_with_its_reason() {
    let record = changes::record(&MADE_UP, Lang::En);
    let days: Vec<_> = record.split("<h2").skip(1).collect();
    assert_eq!(days.len(), 2, "{record}");
    assert!(days[0].contains("1 March 2030"), "{record}");
    assert!(
        days[0].contains("Before: 1,501 won per dollar. Now: 1,502.5 won"),
        "{record}"
    );
    assert!(
        days[1].contains("Before: 1,500 won per dollar. Now: 1,501 won"),
        "{record}"
    );
    assert_eq!(record.matches("<li").count(), 6, "{record}");
    assert_eq!(record.matches("A &lt;reason&gt;.").count(), 6, "{record}");
    let first = changes::record(&MADE_UP[..1], Lang::En);
    assert!(first.contains("Nothing so far"), "{first}");
}

#[test]
fn the_record_ends_with_the_facts_as_they_are_and_stands_on_the_page_of_changes() {
    let (first, later) = VINTAGES.split_first().expect("a first vintage");
    assert_eq!(later.last().unwrap_or(first).date, VINTAGE);
    assert!(first.changes.is_empty());
    let last: Vec<_> = later.iter().flat_map(|vintage| vintage.changes).collect();
    for fact in FACTS {
        let Some(change) = last.iter().rev().find(|change| change.id == fact.id) else {
            continue;
        };
        let after = change.after.expect("it is there");
        assert_eq!((after.value, after.as_of), (fact.value, fact.as_of));
    }
    let files = page::files(None);
    for lang in Lang::ALL {
        let path = [lang.folder(), "changes.html"].concat();
        let page = files.iter().find(|(other, _)| *other == path);
        let page = page.map_or("", |(_, html)| html);
        for html in [changes::record, changes::notices] {
            assert!(page.contains(&html(&VINTAGES, lang)), "{path}");
        }
    }
    let data = serde_json::to_value(published()).expect("plain data");
    assert_eq!(
        data["vintages"].as_array().map(Vec::len),
        Some(VINTAGES.len())
    );
    assert_eq!(data["vintages"][0]["date"], first.date);
}
