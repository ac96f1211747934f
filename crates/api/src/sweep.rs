//! The JS API's `sweep`: a metric along one lever, or over two.

use pledge_explainer::analysis::break_even::Grid;
use pledge_explainer::analysis::contour::Place;
use pledge_explainer::analysis::sensitivity;
use pledge_explainer::js;
use pledge_explainer::model::Assumptions;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::deal::{HAS_BOTH_LEDGERS, has_ledger};
use pledge_explainer::scenario::sweep::{Request, request};
use pledge_explainer::scenario::told::{OF_A_LEDGER, TellsOf};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::{plain, throw_panics};

/// Along one lever.
#[derive(Serialize)]
struct Series {
    x: Vec<f64>,
    #[serde(flatten)]
    values: TellsOf<Vec<f64>>,
    flips: Vec<Flip>,
}

#[derive(Serialize)]
struct Flip {
    x: f64,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<Side>,
}

/// Over two levers.
#[derive(Serialize)]
struct Surface {
    x: Vec<f64>,
    y: Vec<f64>,
    #[serde(flatten)]
    values: TellsOf<Vec<f64>>,
    /// Of several lines, each but the first follows a null.
    zero: TellsOf<Vec<Option<Place>>>,
}

/// Follows a metric of both countries along one lever, or over two, with everything else as the
/// assumptions have it.
///
/// # Errors
///
/// Throws an `Error` that names path, value and what is allowed.
#[wasm_bindgen(skip_typescript)]
pub fn sweep(assumptions: JsValue, options: JsValue) -> Result<JsValue, JsError> {
    throw_panics();
    let assumptions = Assumptions::read(&js::read(&assumptions)?)?;
    let Request { x, y, metric } = request(&js::read(&options)?)?;
    let of_ledgers = !HAS_BOTH_LEDGERS && OF_A_LEDGER.contains(&metric.id());
    let (across, x) = x;
    let set = |assumptions: &mut Assumptions, x: f64| across.set(assumptions, x);
    let Some((up, y)) = y else {
        let sweep = sensitivity::sweep(&assumptions, &set, x.min, x.max, x.points, metric);
        let told = sweep
            .flips
            .iter()
            .filter(|flip| !of_ledgers || flip.kind.country().map_or(HAS_BOTH_LEDGERS, has_ledger));
        let flips = told.map(|flip| Flip {
            x: flip.x,
            kind: flip.kind.id(),
            country: flip.kind.country(),
        });
        return plain(&Series {
            flips: flips.collect(),
            x: sweep.x,
            values: TellsOf {
                of: sweep.values,
                of_ledgers,
            },
        });
    };
    let moved = |x: f64, y: f64| {
        let mut moved = assumptions.clone();
        set(&mut moved, x);
        up.set(&mut moved, y);
        moved
    };
    let grid = Grid::of(&moved, &x, &y, metric);
    let zero = Pair::from_fn(|country| {
        let mut all = Vec::new();
        for line in grid.zero(&grid.values[country]) {
            if !all.is_empty() {
                all.push(None);
            }
            all.extend(line.points.into_iter().map(Some));
        }
        all
    });
    plain(&Surface {
        zero: TellsOf {
            of: zero,
            of_ledgers,
        },
        x: grid.x,
        y: grid.y,
        values: TellsOf {
            of: grid.values,
            of_ledgers,
        },
    })
}
