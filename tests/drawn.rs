//! What part of its pledge may be drawn for a country to come out even.

mod states;

use pledge_explainer::model;
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::drawn::most_drawn;
use pledge_explainer::scenario::findings::{Money, PLEDGED};
use pledge_explainer::scenario::{Lang, LeverId, Snapshot};
use pledge_explainer::units::Usd;
use proptest::prelude::*;
use states::any_snapshot;

/// Which slider is moved for each country.
const SLIDERS: [(Side, LeverId); 2] = [
    (Side::Left, LeverId::TakeUpOf(Side::Left)),
    (Side::Right, LeverId::TakeUp),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn with_that_share_drawn_a_country_is_even_and_with_one_step_more_it_is_not(snapshot in any_snapshot()) {
        let most = most_drawn(&snapshot);
        for (country, slider) in SLIDERS {
            let at = |place: f64| {
                let outcome = model::evaluate(&snapshot.scenario.moved_to(&[(slider, place)])).expect("valid");
                let drawn: Usd = outcome[country].drawn.iter().copied().sum();
                (drawn.0 / PLEDGED[country].0, outcome[country].summary.npv_usd.0)
            };
            let now = snapshot.scenario.value(slider);
            let Some(share) = most[country] else {
                prop_assert!(at(now).1 >= 0.0 || at(0.0).1 < 0.0);
                continue;
            };
            let places = (0..=100).map(f64::from);
            let place = places.into_iter().find(|&place| (at(place).0 - share.0).abs() < 1e-9);
            let place = place.expect("it is a step of the slider");
            prop_assert!(at(now).1 < 0.0 && place < now);
            prop_assert!(at(place).1 >= 0.0);
            prop_assert!(at((place + 1.0).min(now)).1 < 0.0);
        }
    }
}

#[test]
fn at_the_baseline_both_countries_would_break_even_on_a_part_of_their_pledges() {
    let snapshot = Snapshot::of_link(&Default::default()).expect("the baseline is valid");
    let most = most_drawn(&snapshot);
    let said = say::verdict::drawn(Lang::En.words(), &most, Money::Dollars)
        .expect("both are short")
        .into_plain();
    for country in Side::ALL {
        let percent = (100.0 * most[country].expect("short").0).floor();
        assert!(said.contains(&format!("no more than {percent}%")), "{said}");
    }
}
