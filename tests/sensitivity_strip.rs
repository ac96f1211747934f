//! The strips under the sliders: their buttons lead to where the answer changes.

mod states;

use pledge_explainer::analysis::Metric;
use pledge_explainer::country::Pair;
use pledge_explainer::scenario::{LEVERS, Lang, Scenario};
use pledge_explainer::view::sensitivity_strip::strip;
use proptest::prelude::*;
use states::any_scenario;

/// The values of the buttons.
fn buttons(html: &str) -> Vec<f64> {
    let blocks = html.split("data-flip=\"").skip(1);
    blocks
        .map(|block| block.split('"').next().unwrap().parse().unwrap())
        .collect()
}

/// Who is even and who is ahead.
fn answer(values: Pair<f64>) -> [bool; 3] {
    [
        values.japan >= 0.0,
        values.korea >= 0.0,
        values.korea >= values.japan,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_button_takes_the_slider_to_where_the_answer_has_changed(scenario in any_scenario(), lever in 0..LEVERS.len()) {
        let lever = &LEVERS[lever];
        let strip = strip(&scenario, lever, false, Lang::En.words());
        let at = |x: f64| answer(Metric::NpvUsd.both(&scenario.moved_to(&[(lever.id, x)])));
        for x in buttons(&strip.flips) {
            prop_assert!(lever.scale().accepts(x), "{x} for {}", lever.name);
            let before = if lever.unit.is_whole() { x - 1.0 } else { x - 2e-4 };
            // Where two answers change within the same grain, both are behind the button.
            prop_assert!(before < lever.min || at(before) != at(x), "{} at {x}", lever.name);
        }
    }

    #[test]
    fn a_strip_without_a_button_says_why(scenario in any_scenario(), lever in 0..LEVERS.len()) {
        let strip = strip(&scenario, &LEVERS[lever], false, Lang::En.words());
        prop_assert_eq!(strip.flips.contains("<button"), strip.picture.contains("<circle"));
        prop_assert!(!strip.flips.is_empty());
        prop_assert!(!strip.picture.contains("NaN"));
    }
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
