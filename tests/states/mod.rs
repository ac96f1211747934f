//! States for property tests: presets, measures and levers anywhere in their range.

use pledge_explainer::analysis::terms::{Term, Terms};
use pledge_explainer::scenario::findings::Measure;
use pledge_explainer::scenario::{LEVERS, Preset, Scenario, Snapshot};
use proptest::prelude::*;

/// Any state; levers often stand at an end, next to one or on a step, as a reader puts them.
pub(crate) fn any_snapshot() -> impl Strategy<Value = Snapshot> {
    let place = prop_oneof![
        4 => (0.0..=1.0_f64).boxed(),
        1 => Just(0.0).boxed(),
        1 => Just(1.0).boxed(),
        1 => (0.0..=1.0e-6_f64).boxed(),
    ];
    let levers = prop::collection::vec((0..LEVERS.len(), place, any::<bool>()), 0..14);
    // Mostly each country's own terms.
    let terms = prop_oneof![
        3 => Just(Vec::new()).boxed(),
        1 => prop::sample::subsequence(Term::ALL.to_vec(), 1..=Term::ALL.len()).boxed(),
    ];
    let preset = 0..Preset::ALL.len();
    (preset, 0..Measure::ALL.len(), levers, terms).prop_map(|(preset, measure, moves, terms)| {
        let mut scenario = Scenario::new(Preset::ALL[preset]);
        for (index, share, on_a_step) in moves {
            let lever = &LEVERS[index];
            let along = share * (lever.max - lever.min);
            let steps = (along / lever.step).round() * lever.step;
            scenario.set(lever.id, lever.min + if on_a_step { steps } else { along });
        }
        scenario.switch(terms.into_iter().fold(Terms::default(), Terms::with));
        Snapshot::of(&scenario, Measure::ALL[measure]).expect("levers keep to the model's bounds")
    })
}
