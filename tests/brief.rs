//! The whole story on one screen: its numbers are rounded, and true.

mod states;

use pledge_explainer::page;
use pledge_explainer::pledge::Side;
use pledge_explainer::say::brief as say;
use pledge_explainer::scenario::brief::{brief, needs};
use pledge_explainer::scenario::findings::{Measure, until};
use pledge_explainer::scenario::needs::Needs;
use pledge_explainer::scenario::{Lang, LeverId, Part, Scenario, Snapshot};
use proptest::prelude::*;
use states::any_snapshot;

/// What a country ends with if projects earn so many per cent.
fn npv_at(snapshot: &Snapshot, country: Side, percent: f64) -> f64 {
    let mut scenario = snapshot.scenario;
    scenario.set(LeverId::Return, percent);
    let there = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
    there.outcome[country].summary.npv_usd.0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn at_the_return_that_is_needed_a_country_is_even(snapshot in any_snapshot()) {
        let scale = LeverId::Return.lever().scale();
        for country in Side::ALL {
            match needs(&snapshot)[country] {
                Needs::Percent(percent) => {
                    prop_assert_eq!(scale.on_step(percent), percent);
                    prop_assert!(npv_at(&snapshot, country, percent) >= 0.0);
                }
                Needs::Nothing => prop_assert!(npv_at(&snapshot, country, 0.0) >= -1e-6),
                // A ledger that rises and falls may be even for a moment elsewhere.
                Needs::TooMuch => {}
            }
        }
    }

    #[test]
    fn results_have_two_figures_and_the_sign_of_what_they_round(snapshot in any_snapshot()) {
        for country in Side::ALL {
            let summary = &snapshot.outcome[country].summary;
            let brief = &brief(&snapshot)[country];
            for (rounded, exact) in [(brief.result.0, summary.npv_usd.0), (brief.local.0, summary.npv_local.0)] {
                prop_assert!((rounded - exact).abs() <= exact.abs() * 0.05 + 1e-6, "{rounded} for {exact}");
            }
            prop_assert_eq!(brief.is_even(), summary.npv_usd.0 >= 0.0);
        }
    }

    #[test]
    fn the_finding_says_who_comes_out_even(snapshot in any_snapshot()) {
        let briefs = brief(&snapshot);
        let (outcome, _) = say::finding(Lang::En.words(), &briefs, needs(&snapshot), until(&snapshot));
        let even: Vec<_> = Side::ALL.into_iter().filter(|&country| briefs[country].is_even()).collect();
        let starts = match even.as_slice() {
            [] => "neither",
            [one] => if *one == Side::Left { "only Japan breaks" } else { "only Korea breaks" },
            _ => "both",
        };
        let (condition, said) = outcome.plain().split_once(", ").expect("a condition");
        prop_assert!(said.starts_with(starts), "{}", outcome.plain());
        // In their own money they may end on the other side.
        for (lang, dollars) in [(Lang::En, "in dollars"), (Lang::Ja, "ドル建て"), (Lang::Ko, "달러로 따져")] {
            let (outcome, _) = say::finding(lang.words(), &briefs, needs(&snapshot), until(&snapshot));
            prop_assert!(outcome.plain().contains(dollars), "{}", outcome.plain());
        }
        let [share, other] = Side::ALL.map(|country| (100.0 * briefs[country].drawn.0).round());
        prop_assert_eq!(condition == "If all is drawn", share == 100.0 && other == 100.0);
        prop_assert_eq!(condition == "If part is drawn", share != other);
    }

    #[test]
    fn the_us_side_gets_what_the_projects_yield_and_no_country_receives(snapshot in any_snapshot()) {
        let cash: f64 = Side::ALL.iter().flat_map(|&country| &snapshot.outcome[country].cash).map(|cash| cash.0).sum();
        let received: f64 = Side::ALL.iter().map(|&country| snapshot.outcome[country].summary.received.0).sum();
        let (_, said) = say::finding(Lang::En.words(), &brief(&snapshot), needs(&snapshot), until(&snapshot));
        let Some((_, rest)) = said.html().split_once("data-value=\"partner\" value=\"") else {
            prop_assert_eq!(cash, 0.0);
            return Ok(());
        };
        let (value, _) = rest.split_once('"').expect("a value");
        let share: f64 = value.parse().expect("a number");
        prop_assert!((share - (1.0 - received / cash)).abs() < 1e-9, "{share}");
        let shown = format!("{}%", (100.0 * share).round());
        prop_assert!(said.plain().contains(&shown), "{} for {share}", said.plain());
    }
}

#[test]
fn what_both_countries_need_alike_is_said_once() {
    let mut scenario = Scenario::default();
    let of = |scenario: &Scenario| {
        let snapshot = Snapshot::of(scenario, Measure::Dollars).expect("valid");
        let (_, said) = say::finding(
            Lang::En.words(),
            &brief(&snapshot),
            needs(&snapshot),
            until(&snapshot),
        );
        (*needs(&snapshot), said.into_plain())
    };
    scenario.set(LeverId::ReliefYears, 40.0);
    for lever in [
        LeverId::GeneralFallback,
        LeverId::AutosFallback(Side::Left),
        LeverId::AutosFallback(Side::Right),
    ] {
        scenario.set(lever, 50.0);
    }
    scenario.set(LeverId::TakeUp, 10.0);
    for country in Side::ALL {
        if LeverId::TakeUpOf(country).exists() {
            scenario.set(LeverId::TakeUpOf(country), 10.0);
        }
    }
    let (needs, said) = of(&scenario);
    assert_eq!([needs.left, needs.right], [Needs::Nothing; 2]);
    assert!(said.ends_with("Both break even at any return."), "{said}");
    scenario = Scenario::default();
    scenario.set(LeverId::LossShare, LeverId::LossShare.lever().max);
    scenario.set(LeverId::ReliefYears, 0.0);
    scenario.set(LeverId::Life, LeverId::Life.lever().min);
    let (needs, said) = of(&scenario);
    assert_eq!([needs.left, needs.right], [Needs::TooMuch; 2]);
    let most = LeverId::Return.lever().max;
    let end = format!("Both need returns of over {most}%.");
    assert!(said.ends_with(&end), "{said}");
}

#[test]
fn the_page_of_each_part_holds_that_part_and_no_other() {
    for lang in Lang::ALL {
        for part in Part::ALL {
            let html = page::part_document(lang, part).expect("the baseline is valid");
            for other in Part::ALL {
                let section = format!("data-part=\"{}\"", other.id());
                assert_eq!(
                    html.contains(&section),
                    other == part,
                    "{} in {}",
                    other.id(),
                    part.id()
                );
            }
        }
    }
}

#[test]
fn addresses_on_the_page_of_a_part_lead_out_of_its_folder() {
    for lang in Lang::ALL {
        let html = page::part_document(lang, Part::Currency).expect("the baseline is valid");
        for name in [" href=\"", " src=\""] {
            for rest in html.split(name).skip(1) {
                let address = rest.split('"').next().unwrap_or_default();
                let is_whole = address.contains(':') || address.starts_with('#');
                assert!(is_whole || address.starts_with("../"), "{address}");
            }
        }
    }
}

#[test]
fn without_scripts_the_brief_has_title_terms_finding_cards_and_bars() {
    let html = page::part_document(Lang::En, Part::Brief).expect("the baseline is valid");
    let snapshot = Snapshot::of(&Scenario::default(), Measure::Dollars).expect("valid");
    for country in Side::ALL {
        let result = say::result(Lang::En.words(), country, &brief(&snapshot)[country]);
        assert!(html.contains(result.html()), "{}", result.html());
    }
    for class in [
        "brief__title",
        "brief__terms",
        "brief__finding",
        "brief__card",
        "brief__bars",
    ] {
        assert!(html.contains(class), "{class}");
    }
}
