//! Whose interpretation? The band around the verdict holds every interpretation, and nothing more.

use pledge_explainer::decimal::two_figures;
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::findings::Measure;
use pledge_explainer::scenario::interpretations::{QUESTIONS, band};
use pledge_explainer::scenario::{LEVERS, Lang, LeverId, Scenario, Snapshot};
use pledge_explainer::text::message;
use proptest::prelude::*;

fn snapshot(scenario: &Scenario) -> Snapshot {
    Snapshot::of(scenario, Measure::Dollars).unwrap()
}

/// Every combination of interpretations, over a scenario.
fn combinations(scenario: &Scenario) -> Vec<Scenario> {
    let mut all = vec![*scenario];
    for question in &QUESTIONS {
        let Some(lever) = question.lever else {
            continue;
        };
        let values: Vec<f64> = question
            .interpretations
            .iter()
            .map(|interpretation| interpretation.value.unwrap())
            .collect();
        all = all
            .iter()
            .flat_map(|scenario| {
                values.iter().map(move |&value| {
                    let mut read = *scenario;
                    read.set(lever, value);
                    read
                })
            })
            .collect();
    }
    all
}

#[test]
fn the_page_opens_with_the_first_reading_of_each_question() {
    for question in &QUESTIONS {
        assert!(question.interpretations.len() >= 2, "{}", question.id);
        let Some(lever) = question.lever else {
            continue;
        };
        let first = question.interpretations[0].value.unwrap();
        assert_eq!(Scenario::default().value(lever), first, "{}", question.id);
    }
}

#[test]
fn each_reading_is_a_place_where_its_lever_can_stand() {
    for question in &QUESTIONS {
        for interpretation in question.interpretations {
            assert_eq!(interpretation.value.is_some(), question.lever.is_some());
            if let (Some(lever), Some(value)) = (question.lever, interpretation.value) {
                assert!(
                    lever.lever().scale().accepts(value),
                    "{} {}",
                    question.id,
                    interpretation.id
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_band_spans_every_combination_of_readings(moves in prop::collection::vec((0..LEVERS.len(), 0.0..=1.0_f64), 0..6)) {
        let mut scenario = Scenario::default();
        for (index, share) in moves {
            let lever = &LEVERS[index];
            scenario.set(lever.id, lever.min + share * (lever.max - lever.min));
        }
        let now = snapshot(&scenario);
        let band = band(&now);
        let all: Vec<_> = combinations(&scenario).iter().map(snapshot).collect();
        for country in Side::ALL {
            let last = |snapshot: &Snapshot| snapshot.outcome[country].cumulative.last().unwrap().0;
            let ends = || all.iter().map(last).chain([last(&now)]);
            prop_assert_eq!(band.npv[country].0.0, ends().fold(f64::INFINITY, f64::min));
            prop_assert_eq!(band.npv[country].1.0, ends().fold(f64::NEG_INFINITY, f64::max));
            for (range, own) in band.cumulative[country].iter().zip(&now.outcome[country].cumulative) {
                prop_assert!(range.0 <= *own && *own <= range.1);
            }
        }
    }
}

#[test]
fn the_end_of_the_range_at_which_the_page_stands_is_named() {
    let [opening, announced, between] = [
        &[][..],
        &[(LeverId::TakeUpOf(Side::Left), 0.0)],
        &[(LeverId::TakeUpOf(Side::Left), 60.0)],
    ]
    .map(|moves| {
        let mut scenario = Scenario::default();
        for &(lever, value) in moves {
            scenario.set(lever, value);
        }
        let now = snapshot(&scenario);
        let band = band(&now);
        let ends = Side::ALL.map(|country| {
            let (worst, best) = band.npv[country];
            let npv = now.outcome[country].summary.npv_usd;
            assert_eq!(band.now[country], npv);
            // As far as it is shown.
            [worst, best].map(|end| two_figures(end.0) == two_figures(npv.0))
        });
        let said = say::interpretations::answer(Lang::En.words(), band).into_plain();
        (ends, said)
    });
    let stand = "(as shown)";
    // The page opens with the reading that is worst for each.
    assert_eq!(opening.0, [[true, false]; 2], "{}", opening.1);
    assert_eq!(opening.1.matches(stand).count(), 2, "{}", opening.1);
    let (first, _) = opening.1.split_once(" and ").expect("a range");
    assert!(first.ends_with(stand), "{}", opening.1);
    // A pledge that is never drawn is better than any reading.
    assert_eq!(announced.0[0], [false, true], "{}", announced.1);
    let ahead = format!("ahead {stand}");
    assert!(announced.1.contains(&ahead), "{}", announced.1);
    assert_eq!(between.0[0], [false, false], "{}", between.1);
    assert_eq!(between.1.matches(stand).count(), 1, "{}", between.1);
}

#[test]
fn a_guarantee_that_puts_no_money_in_is_called_but_shares_in_nothing() {
    let lever = LEVERS
        .iter()
        .find(|lever| lever.name == "funding.japan.in_waterfall")
        .unwrap();
    let mut scenario = Scenario::default();
    let before = snapshot(&scenario).outcome.left.summary;
    scenario.set(lever.id, 25.0);
    let after = snapshot(&scenario).outcome.left.summary;
    // What was paid in 2026 shares in any case.
    let paid = 2.2;
    assert!((after.invested.0 - paid - (before.invested.0 - paid) / 4.0).abs() < 1e-9);
    assert_eq!(after.peak_need, before.peak_need);
    assert!((after.share_of_gdp.0 - before.share_of_gdp.0).abs() < 1e-12);
}

#[test]
fn the_range_is_said_country_by_country_and_of_which_year() {
    let now = snapshot(&Scenario::default());
    let band = band(&now);
    for lang in Lang::ALL {
        let said = say::interpretations::answer(lang.words(), band).into_plain();
        let place = |words: &str| {
            said.find(words)
                .unwrap_or_else(|| panic!("{words} in {said}"))
        };
        let until = place(&band.until.0.to_string());
        let [first, second] =
            Side::ALL.map(|country| place(message::country_short(lang.words(), country).plain()));
        assert!(first < second || lang != Lang::En, "{said}");
        // Each country has its own two ends, and the year stands apart from both.
        let rest = &said[until..];
        let is_year = match lang {
            Lang::En => said[..until].ends_with(" in "),
            Lang::Ja => rest.contains("年時点"),
            Lang::Ko => rest[4..].starts_with('년'),
        };
        assert!(is_year, "{said}");
    }
}
