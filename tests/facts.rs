//! The facts hold together and say where they come from.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use pledge_explainer::facts::{
    Answer, CONFLICTS, Evidence, FACTS, Fact, Interpretation, SOURCES, SourceKind, Status, TERMS,
    TIMELINE, UNKNOWN, Unit, VINTAGE, VINTAGES, Whose, Words, fact, of_part, published,
};
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::say::parts::tariffs_check;
use pledge_explainer::scenario::Lang;
use std::collections::BTreeSet;

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

/// Sources that settle a fact alone: whoever decided, counted or measured it says so there.
const AT_FIRST_HAND: [&str; 10] = [
    "fact-sheet-korea",
    "briefing-korea",
    "cabinet-law",
    "usitc-autos",
    "mof-reserves",
    "exchange-rates",
    "treasury-yields",
    "elasticities",
    "eo-14345",
    "wh-eu-august",
];

#[test]
fn a_settled_fact_rests_on_a_first_hand_source_or_on_two_publications() {
    for fact in FACTS.iter().filter(|fact| fact.status == Status::Settled) {
        let publications = fact
            .sources
            .iter()
            .filter(|source| source.kind == SourceKind::Publication);
        let at_first_hand = fact
            .sources
            .iter()
            .any(|source| AT_FIRST_HAND.contains(&source.id));
        assert!(
            at_first_hand || publications.count() > 1,
            "{} is settled on one report",
            fact.id
        );
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
    assert_eq!(TERMS.len(), 18);
    for (term, interpretations) in cells() {
        assert!(!interpretations.is_empty(), "{term}");
        for interpretation in interpretations {
            assert!(
                !interpretation.facts.is_empty(),
                "{term}: {}",
                interpretation.text.en
            );
            assert!(
                interpretation.text.en.chars().count() <= 90,
                "{term}: {}",
                interpretation.text.en
            );
            assert_eq!(interpretation.status(), interpretation.facts[0].status);
            assert_eq!(interpretation.as_of(), interpretation.facts[0].as_of);
            assert!(
                interpretation
                    .facts
                    .iter()
                    .all(|fact| fact.parts.contains(&"terms")),
                "{term}: {}",
                interpretation.text.en
            );
        }
    }
}

#[test]
fn a_contested_term_shows_both_readings_or_says_why() {
    for (term, interpretations) in cells() {
        let contested = interpretations
            .iter()
            .any(|interpretation| interpretation.status() == Status::Contested);
        let noted = interpretations
            .iter()
            .flat_map(|interpretation| interpretation.facts)
            .any(|fact| fact.note.is_some());
        assert!(!contested || interpretations.len() > 1 || noted, "{term}");
        assert!(
            interpretations.len() == 1
                || interpretations
                    .iter()
                    .all(|interpretation| interpretation.by.is_some()),
            "{term}"
        );
    }
}

#[test]
fn where_the_parties_differ_both_readings_stand() {
    for term in ["form", "notice", "split_after", "deemed_interest"] {
        let row = TERMS.iter().find(|row| row.id == term).unwrap();
        assert!(row.of.left.len() > 1, "{term}");
    }
    let notice = TERMS.iter().find(|row| row.id == "notice").unwrap();
    assert!(notice.of.right.len() > 1);
}

#[test]
fn no_text_says_that_a_published_memorandum_is_unknown() {
    for id in ["jp-mou-published", "kr-mou-published"] {
        let published = known(id);
        assert_eq!(published.status, Status::Settled, "{id}");
        assert!(
            published
                .sources
                .iter()
                .any(|source| !source.url.is_empty())
        );
    }
    let unread = UNKNOWN.iter().find(|gap| gap.id == "full-text").unwrap();
    assert!(unread.text.en.contains("public"), "{}", unread.text.en);
}

#[test]
fn a_clause_that_both_memoranda_have_stands_in_both_columns() {
    let row = TERMS.iter().find(|row| row.id == "legal_force").unwrap();
    for (column, clause) in [(row.of.left, "jp-home-law"), (row.of.right, "kr-home-law")] {
        let clause = known(clause);
        assert_eq!(clause.status, Status::Settled, "{}", clause.id);
        assert!(
            column
                .iter()
                .any(|interpretation| interpretation.facts.contains(&clause)),
            "{}",
            clause.id
        );
    }
}

#[test]
fn a_report_that_reads_a_term_one_way_is_not_cited_for_the_other() {
    let [least, deadline] = ["kr-notice-days", "kr-notice-within"].map(known);
    for source in least.sources {
        assert!(!deadline.sources.contains(source), "{}", source.id);
    }
    assert!(
        deadline.sources.iter().any(|source| source.id == "jakota"),
        "it says within that time"
    );
}

#[test]
fn the_three_projects_of_a_day_have_three_stages() {
    let stages = ["kr-first-project", "kr-project-power", "kr-project-north"].map(known);
    for project in stages {
        assert_eq!(project.as_of, "2026-10-01", "{}", project.id);
        assert!(project.value.is_some(), "{}", project.id);
    }
    let event = TIMELINE
        .iter()
        .find(|event| event.id == "first-payment-korea");
    let facts = event.unwrap().facts;
    assert!(stages.iter().all(|project| facts.contains(project)));
}

// ---- The timeline ----

#[test]
fn the_timeline_is_in_order_and_each_event_rests_on_a_fact() {
    assert!(TIMELINE.is_sorted_by_key(|event| event.date));
    assert!(TIMELINE.iter().all(|event| !event.facts.is_empty()));
    for country in [Whose::One(Side::Left), Whose::One(Side::Right), Whose::Both] {
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
        .chain(SOURCES.iter().map(|source| source.date))
        .chain(TIMELINE.iter().map(|event| event.date));
    let sides = CONFLICTS.iter().flat_map(|conflict| conflict.sides);
    for date in dates.chain(sides.filter_map(Answer::said_on)) {
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

#[test]
fn whoever_early_reports_name_stands_in_the_timeline() {
    let facts: Vec<&Fact> = TIMELINE
        .iter()
        .flat_map(|event| event.facts)
        .copied()
        .collect();
    let named = [
        "jp-selector",
        "kr-selector",
        "lit-yeo",
        "lit-smart",
        "kr-pledge-reserves",
    ];
    for id in named {
        assert!(facts.contains(&known(id)), "{id}");
    }
    for name in ["Lutnick", "Yeo", "Smart"] {
        let event = TIMELINE.iter().find(|event| event.text.en.contains(name));
        assert!(event.is_some(), "{name}");
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

#[test]
fn every_side_of_a_conflict_says_when_or_that_no_date_was_found() {
    for conflict in &CONFLICTS {
        for side in conflict.sides {
            let date = side.said_on();
            assert!(
                date.is_none_or(|date| date.starts_with("20") && [4, 7, 10].contains(&date.len())),
                "{}: {}",
                conflict.id,
                side.by.en
            );
        }
        let dated = conflict.sides.iter().filter_map(Answer::said_on).count();
        assert!(dated + 1 >= conflict.sides.len(), "{}", conflict.id);
    }
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

    let of_reserves = number("kr-pledge-size") / number("res-kr-oct25") * 100.0;
    assert!((number("kr-pledge-reserves") - of_reserves).abs() < 0.05);

    // The average rates of the months, as their notes have them.
    let won = number("kr-autos-return") * 1e3 / 1455.5;
    assert!((number("kr-autos-return-usd") - won).abs() < 0.5, "{won}");
    let yen = number("jp-autos-hit") * 1e3 / 147.48;
    assert!((number("jp-autos-hit-usd") - yen).abs() < 0.5, "{yen}");

    let irr = number("calc-required-irr") / 100.0;
    let annuity_at_irr = irr / (1.0 - (1.0 + irr).powf(-years));
    assert!(
        (annuity_at_irr - payout).abs() < 0.0005,
        "{annuity_at_irr} against {payout}"
    );
}

#[test]
fn what_is_said_of_the_general_rate_of_both_holds_of_both() {
    // The words under the picture of the tariffs give the rate once.
    assert_eq!(number("jp-general-now"), number("kr-general-now"));
    assert!(number("rivals-general-now") < number("jp-general-now"));
}

#[test]
fn the_rate_that_the_page_calls_a_low_is_the_weakest_month_on_record() {
    for id in ["fx-jpy-monthly", "fx-krw-monthly"] {
        let month = known(id);
        assert!(month.statement.en.contains("weakest month"), "{id}");
        assert_eq!(month.as_of.len(), "YYYY-MM".len(), "{id}");
    }
}

#[test]
fn rivals_who_pay_less_are_not_said_to_have_pledged_nothing() {
    let pledges = [
        "rivals-pledge-eu",
        "rivals-pledge-taiwan",
        "rivals-guarantees-taiwan",
    ];
    for lang in Lang::ALL {
        let said = tariffs_check(lang.words())
            .expect("rivals are cited")
            .into_plain();
        for id in pledges {
            let amount = say::facts::amount(lang.words(), number(id), Unit::UsdBn).into_plain();
            assert!(said.contains(&amount), "{id}: {amount} in {said}");
        }
    }
    let told = VINTAGES.iter().flat_map(|vintage| vintage.changes);
    for change in told.filter(|change| change.id == "rivals-general-now") {
        assert!(
            !change.why.contains("without such pledges"),
            "{}",
            change.why
        );
    }
}

#[test]
fn the_studies_behind_the_sliders_of_tariffs_are_listed_there() {
    // The sliders of how far a rate reaches prices, and of costs in dollars, stand there.
    for id in ["lit-fx-invoicing", "lit-foreign-content"] {
        assert!(of_part("tariffs").any(|fact| fact.id == id), "{id}");
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

fn cells() -> impl Iterator<Item = (&'static str, &'static [Interpretation])> {
    TERMS
        .iter()
        .flat_map(|row| [(row.id, row.of.left), (row.id, row.of.right)])
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
    let interpretations = cells()
        .flat_map(|(_, interpretations)| interpretations)
        .flat_map(|interpretation| [Some(interpretation.text), interpretation.by])
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
        .chain(interpretations)
        .chain(events)
        .chain(unknown)
        .chain(conflicts)
}

/// A text in every language.
fn every(words: Words) -> [&'static str; 3] {
    [words.en, words.ja, words.ko]
}
