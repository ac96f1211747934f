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
                    // On a step of the slider, as all thresholds are.
                    prop_assert!((lever.scale().on_step(x) - x).abs() < 1e-9, "{} at {x}", lever.name);
                    let before = x - lever.step;
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
        // Lines that look level are not drawn; all others are.
        let rises = rises(&strip.picture);
        prop_assert!(rises.is_empty() || strip.flips.contains("<button") || rises.iter().any(|&rise| rise >= 1.4), "{} is flat: {rises:?}", lever.name);
        let ends = [lever.min, lever.max].map(|x| Metric::NpvUsd.both(&scenario.moved_to(&[(lever.id, x)])));
        let [low, high] = ends;
        let scale = [low.left, low.right, high.left, high.right].into_iter().map(f64::abs).fold(0.0, f64::max);
        let is_level = |low: f64, high: f64| (low - high).abs() < 0.2 * scale;
        prop_assert!(
            is_level(low.left, high.left) && is_level(low.right, high.right) || strip.picture.contains("<path"),
            "{} changes something", lever.name
        );
    }
}

/// By how many pixels each line of a strip rises.
fn rises(picture: &str) -> Vec<f64> {
    let lines = picture.split(" d=\"M").skip(1);
    lines
        .map(|line| {
            let points = line.split('"').next().expect("an end").split('L');
            let heights = points.map(|point| {
                point
                    .split(' ')
                    .nth(1)
                    .expect("a height")
                    .parse::<f64>()
                    .expect("a number")
            });
            heights.clone().fold(0.0, f64::max) - heights.fold(26.0, f64::min)
        })
        .collect()
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
