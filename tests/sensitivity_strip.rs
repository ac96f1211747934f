//! The strips under the sliders: their buttons lead to where the answer changes.

mod states;

use pledge_explainer::analysis::Metric;
use pledge_explainer::model::Assumptions;
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::levers::Lever;
use pledge_explainer::scenario::{LEVERS, Lang, Scenario};
use pledge_explainer::view::sensitivity_strip::strip;
use proptest::prelude::*;
use states::any_scenario;

/// The values of the buttons, and the country that each says is even there, if it says so of one.
fn buttons(html: &str) -> Vec<(f64, Option<Side>)> {
    let blocks = html.split("data-flip=\"").skip(1);
    blocks
        .map(|block| {
            let mut quoted = block.split('"');
            let value = quoted.next().unwrap().parse().unwrap();
            (value, Side::from_id(quoted.nth(1).unwrap()))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_button_takes_the_slider_to_where_what_it_says_holds(scenario in any_scenario(), lever in 0..LEVERS.len()) {
        let lever = &LEVERS[lever];
        let moved = |x: f64| scenario.moved_to(&[(lever.id, x)]);
        let strip = strip(&scenario, lever, false, Lang::En.words());
        for (x, even) in buttons(&strip.flips) {
            prop_assert!(lever.scale().accepts(x), "{x} for {}", lever.name);
            let values = Metric::NpvUsd.both(&moved(x));
            match even {
                Some(country) => prop_assert!(
                    values[country] >= 0.0 || !is_ever_even(&moved, lever, x, country),
                    "{} at {x}: {}", lever.name, values[country]
                ),
                // A tie changes sides there.
                None => {
                    let gap = |x: f64| {
                        let values = Metric::NpvUsd.both(&moved(x));
                        values.right - values.left >= 0.0
                    };
                    let before = if lever.unit.is_whole() { x - 1.0 } else { x - 2e-4 };
                    prop_assert!(before < lever.min || gap(before) != gap(x), "{} at {x}", lever.name);
                }
            }
        }
    }

    #[test]
    fn a_strip_marks_the_points_that_its_buttons_lead_to(scenario in any_scenario(), lever in 0..LEVERS.len()) {
        let lever = &LEVERS[lever];
        let strip = strip(&scenario, lever, false, Lang::En.words());
        prop_assert_eq!(strip.flips.matches("<button").count(), strip.picture.matches("<circle").count());
        prop_assert!(!strip.picture.contains("NaN"));
        let ends = [lever.min, lever.max].map(|x| Metric::NpvUsd.both(&scenario.moved_to(&[(lever.id, x)])));
        let [low, high] = ends;
        let is_same = (low.left - high.left).abs() < 5e-4 && (low.right - high.right).abs() < 5e-4;
        prop_assert!(is_same || strip.picture.contains("<path"), "{} changes something", lever.name);
    }
}

/// Whether a country comes out even at any number within a step of `x`.
fn is_ever_even(moved: &dyn Fn(f64) -> Assumptions, lever: &Lever, x: f64, country: Side) -> bool {
    let grain = 1.0 / lever.scale().grains();
    [x - lever.step, x - grain, x + grain, x + lever.step]
        .into_iter()
        .filter(|at| (lever.min..=lever.max).contains(at))
        .any(|at| Metric::NpvUsd.both(&moved(at))[country] >= 0.0)
}

#[test]
fn the_buttons_of_a_locked_lever_are_of_no_use() {
    let lever = LEVERS
        .iter()
        .find(|lever| lever.name == "projects.return")
        .unwrap();
    let [free, locked] = [false, true]
        .map(|locked| strip(&Scenario::default(), lever, locked, Lang::En.words()).flips);
    assert!(free.contains("<button") && !free.contains("disabled"));
    assert_eq!(
        locked.matches("<button").count(),
        locked.matches(" disabled").count()
    );
}
