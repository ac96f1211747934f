//! States for property tests: presets, measures and levers anywhere in their range; and what the
//! page says of one.

#![allow(dead_code, reason = "no test needs all of them")]

use pledge_explainer::analysis::terms::{Term, Terms};
use pledge_explainer::model::Assumptions;
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::budget::{budgets, of_outlay};
use pledge_explainer::scenario::deal::HAS_CARS;
use pledge_explainer::scenario::findings::{self, Measure, Money};
use pledge_explainer::scenario::offset::offsets;
use pledge_explainer::scenario::{LEVERS, Part, Preset, Scenario, Snapshot, arithmetic};
use pledge_explainer::text::{Sentence, Words};
use proptest::prelude::*;

/// Any preset with some levers moved, each country on its own terms.
pub(crate) fn any_scenario() -> impl Strategy<Value = Scenario> {
    let moves = prop::collection::vec((0..LEVERS.len(), 0.0..=1.0_f64), 0..12);
    (0..Preset::ALL.len(), moves).prop_map(|(preset, moves)| {
        let mut scenario = Scenario::new(Preset::ALL[preset]);
        for (index, share) in moves {
            let lever = &LEVERS[index];
            scenario.set(lever.id, lever.min + share * (lever.max - lever.min));
        }
        scenario
    })
}

/// What the model is told of [`any_scenario`].
pub(crate) fn any_assumptions() -> impl Strategy<Value = Assumptions> {
    any_scenario().prop_map(|scenario| scenario.assumptions())
}

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

/// What the page says of the outcome: answers, notes and arithmetic.
pub(crate) fn sentences(now: &Snapshot, words: Words) -> Vec<Sentence> {
    let mut all = answers(now, words);
    for part in Part::ALL {
        let formulas = arithmetic::formulas(part, now);
        all.extend(formulas.iter().map(|formula| {
            say::arithmetic::sum(words, formula, say::arithmetic::figures(words, formula))
        }));
    }
    all
}

/// The answers and notes alone, of what the deal declares.
pub(crate) fn answers(now: &Snapshot, words: Words) -> Vec<Sentence> {
    let verdict = findings::verdict(now);
    let mut all = vec![
        say::size::answer(words, now.measure, &findings::size(now)),
        say::tariffs::answer(words, &findings::tariffs(now)),
        say::tariffs::note(words, &findings::tariffs(now)),
        say::currency::answer(words, &findings::currency(now)),
        say::currency::note(words, &findings::currency(now)),
        say::verdict::answer(words, &verdict),
        say::verdict::note(words, &verdict, Money::Dollars),
        say::verdict::note(words, &verdict, Money::Own),
        say::verdict::own_money(words, &verdict),
        say::budget::nations(words, &verdict),
        say::budget::states(words, &budgets(now), verdict.until),
    ];
    all.extend(say::budget::of_outlay(words, &of_outlay(now)));
    if Part::ALL.contains(&Part::Returns) {
        all.push(say::returns::answer(words, &findings::returns(now)));
    }
    if HAS_CARS {
        let offsets = offsets(now);
        for country in Side::ALL {
            let offset = &offsets[country];
            all.push(say::offset::buyer(words, offset));
            all.push(say::offset::exporter(words, offset));
            all.extend(say::offset::equivalent(words, offset));
        }
    }
    all
}
