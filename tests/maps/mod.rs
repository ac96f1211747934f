//! Break-even maps for property tests.

use pledge_explainer::pledge::Pair;
use pledge_explainer::scenario::Scenario;
use pledge_explainer::scenario::map::{Choice, Map, Shown};
use proptest::prelude::*;

/// Any two levers that a map is offered over, and anything that it can show.
pub(crate) fn any_choice() -> impl Strategy<Value = Choice> {
    let offered: Vec<_> = Choice::offered().collect();
    let count = offered.len();
    (0..count, 1..count, 0..Shown::ALL.len()).prop_map(move |(x, further, of)| Choice {
        x: offered[x],
        y: offered[(x + further) % count],
        of: Shown::ALL[of],
    })
}

/// A map with all of its rows.
pub(crate) fn complete(scenario: &Scenario, choice: Choice) -> Map {
    let mut map = Map::new(scenario, choice);
    while !map.grid.is_complete() {
        map.add_row();
    }
    map
}

/// What a map shows where both countries end with so much.
pub(crate) fn shown(of: Shown, npv: &Pair<f64>) -> f64 {
    match of {
        Shown::Side(country) => npv[country],
        Shown::Difference => npv.right - npv.left,
    }
}
