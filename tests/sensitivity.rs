//! Flip points: each change of the answer along a slider is found, at its place.

mod states;

use pledge_explainer::analysis::Metric;
use pledge_explainer::analysis::sensitivity::{FlipKind, Sweep, sweep};
use pledge_explainer::model::Assumptions;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::{LEVERS, Scenario, levers::Lever};
use proptest::prelude::*;
use states::any_assumptions;

const POINTS: usize = 41;
/// How many points of the fine grid lie in a step of the coarse one.
const FINER: usize = 20;

fn along(assumptions: &Assumptions, lever: &Lever, points: usize) -> Sweep {
    sweep(
        assumptions,
        &|assumptions: &mut Assumptions, x: f64| lever.id.set(assumptions, x),
        lever.min,
        lever.max,
        points,
        Metric::NpvUsd,
    )
}

fn at(assumptions: &Assumptions, lever: &Lever, x: f64) -> Pair<f64> {
    let mut moved = assumptions.clone();
    lever.id.set(&mut moved, x);
    Metric::NpvUsd.both(&moved)
}

fn is_above(kind: FlipKind, values: &Pair<f64>) -> bool {
    match kind {
        FlipKind::Sign(country) => values[country] >= 0.0,
        FlipKind::Rank => values.right >= values.left,
    }
}

#[test]
fn a_sweep_starts_and_ends_at_the_ends_of_the_range() {
    let assumptions = Scenario::default().assumptions();
    for lever in &LEVERS {
        let sweep = along(&assumptions, lever, POINTS);
        assert_eq!(sweep.x.first(), Some(&lever.min));
        assert_eq!(sweep.x.last(), Some(&lever.max));
        for country in Side::ALL {
            assert_eq!(sweep.values[country].len(), POINTS);
        }
    }
}

#[test]
fn the_return_at_which_a_country_breaks_even_is_a_flip_point() {
    let assumptions = Scenario::default().assumptions();
    let outcome = pledge_explainer::model::evaluate(&assumptions).unwrap();
    let lever = LEVERS
        .iter()
        .find(|lever| lever.name == "projects.return")
        .unwrap();
    let sweep = along(&assumptions, lever, POINTS);
    for country in Side::ALL {
        let expected = outcome[country].summary.break_even_return.unwrap().0 * 100.0;
        let found = sweep
            .flips
            .iter()
            .find(|flip| flip.kind == FlipKind::Sign(country));
        match found {
            Some(flip) => assert!((flip.x - expected).abs() < 1e-5, "{country:?}"),
            None => assert!(expected > lever.max, "{country:?} at {expected}"),
        }
    }
}

proptest! {
    #[test]
    fn a_flip_point_is_where_the_answer_changes(assumptions in any_assumptions(), lever in 0..LEVERS.len()) {
        let lever = &LEVERS[lever];
        for flip in along(&assumptions, lever, POINTS).flips {
            let before = (flip.x - 1e-6 * (lever.max - lever.min)).max(lever.min);
            prop_assert_ne!(
                is_above(flip.kind, &at(&assumptions, lever, before)),
                is_above(flip.kind, &at(&assumptions, lever, flip.x)),
                "{} at {}", lever.name, flip.x
            );
        }
    }

    #[test]
    fn a_fine_grid_finds_the_same_flip_points(assumptions in any_assumptions(), lever in 0..LEVERS.len()) {
        let lever = &LEVERS[lever];
        let coarse = along(&assumptions, lever, POINTS);
        let fine = along(&assumptions, lever, (POINTS - 1) * FINER + 1);
        for kind in FlipKind::ALL {
            for step in coarse.x.windows(2) {
                let within = |sweep: &Sweep| {
                    let own = sweep.flips.iter().filter(|flip| flip.kind == kind);
                    own.filter(|flip| step[0] < flip.x && flip.x <= step[1]).count()
                };
                // An answer that changes there and back within a step is not seen by the coarse grid.
                prop_assert_eq!(within(&coarse), within(&fine) % 2, "{} {:?} {:?}", lever.name, kind, step);
            }
        }
    }

    #[test]
    fn flip_points_come_in_order(assumptions in any_assumptions(), lever in 0..LEVERS.len()) {
        let flips = along(&assumptions, &LEVERS[lever], POINTS).flips;
        prop_assert!(flips.windows(2).all(|pair| pair[0].x <= pair[1].x));
    }
}
