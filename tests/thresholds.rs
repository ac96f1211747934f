//! Thresholds keep what they promise: who sets what a sentence calls enough gets it.

mod maps;
mod states;

use maps::{any_choice, complete, shown};
use pledge_explainer::analysis::Metric;
use pledge_explainer::model;
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::findings::{self, Money};
use pledge_explainer::scenario::map::{Ahead, needed};
use pledge_explainer::scenario::{Lang, Snapshot};
use pledge_explainer::units::Share;
use proptest::prelude::*;
use states::{any_scenario, any_snapshot};

/// What a country ends with if all goods that the tariffs are about paid so much without the deal.
fn npv_at(snapshot: &Snapshot, country: Side, fallback: f64) -> f64 {
    let mut assumptions = snapshot.assumptions.clone();
    let classes = &mut assumptions.countries[country].tariff.classes;
    for class in classes.iter_mut().filter(|class| class.responds) {
        class.fallback = Share(fallback);
    }
    model::outcome_of(&assumptions)[country].summary.npv_usd.0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_tariff_that_is_called_enough_is_enough(snapshot in any_snapshot()) {
        let note = say::verdict::note(Lang::En.words(), &findings::verdict(&snapshot), Money::Dollars).into_plain();
        let shown = note.split("at least ").skip(1).map(|rest| {
            let end = rest.find('%').expect("a share");
            (rest[..end].parse::<f64>().expect("a number") / 100.0, &rest[end..])
        });
        let mut left: Vec<_> = Side::ALL.to_vec();
        for (rate, rest) in shown {
            // The countries come in their order, and some have no such rate.
            let place = left.iter().position(|&country| {
                let name = if country == Side::Left { "Japan" } else { "Korea" };
                rest.contains(name)
            });
            let country = left.remove(place.expect("a country"));
            let npv = npv_at(&snapshot, country, rate);
            prop_assert!(npv >= -1e-9, "{country:?} ends with {npv} at {rate}: {note}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_said_to_be_needed_on_the_map_is_enough(scenario in any_scenario(), choice in any_choice()) {
        let map = complete(&scenario, choice);
        for needed in needed(&map, choice.of, &scenario) {
            let lever = needed.moving.lever();
            let (lower, upper) = match needed.ahead {
                Ahead::From(x) => (Some(x), None),
                Ahead::UpTo(x) => (None, Some(x)),
                Ahead::Between(low, high) => (Some(low), Some(high)),
                Ahead::Outside(low, high) => (Some(high), Some(low)),
                _ => (None, None),
            };
            for bound in [lower, upper].into_iter().flatten() {
                prop_assert!((lever.scale().on_step(bound) - bound).abs() < 1e-9, "{bound} is on no step of {}", lever.name);
                let mut moved = scenario;
                moved.set(needed.moving, bound);
                moved.set(needed.standing, needed.at);
                let npv = Metric::NpvUsd.both(&moved.assumptions());
                let value = shown(choice.of, &npv);
                prop_assert!(value >= 0.0, "{value} at {bound}: {needed:?}");
            }
        }
    }
}
