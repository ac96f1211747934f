//! Sensitivity: a metric along the whole range of one input, with everything else fixed, and the
//! points where the answer changes.

use super::{Metric, Set};
use crate::model::Assumptions;
use crate::pledge::{Pair, Side};

/// How closely a flip point is located, as a part of the range.
const TOLERANCE: f64 = 1e-9;

/// What changes at a flip point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlipKind {
    /// A country's metric changes its sign.
    Sign(Side),
    /// The other country is ahead.
    Rank,
}

impl FlipKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Sign(Side::Left), Self::Sign(Side::Right), Self::Rank];

    /// The name in the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sign(_) => "sign",
            Self::Rank => "rank",
        }
    }

    /// The country whose sign changes.
    pub const fn country(self) -> Option<Side> {
        match self {
            Self::Sign(country) => Some(country),
            Self::Rank => None,
        }
    }

    /// Whether the metrics of both countries lie on the upper side.
    fn is_above(self, values: &Pair<f64>) -> bool {
        match self {
            Self::Sign(country) => values[country] >= 0.0,
            Self::Rank => values.right >= values.left,
        }
    }
}

/// A point where the answer changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flip {
    /// The input, in its own unit: the end of the narrow step within which the answer changes.
    pub x: f64,
    /// What changes.
    pub kind: FlipKind,
}

/// A metric along an input.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// The input at each point, evenly spaced from `min` to `max`.
    pub x: Vec<f64>,
    /// The metric of both countries at each point.
    pub values: Pair<Vec<f64>>,
    /// Where the answer changes, from `min` to `max`.
    pub flips: Vec<Flip>,
}

/// Follows `metric` while `set` moves an input from `min` to `max`, over `points` (at least 2)
/// evenly spaced points.
///
/// Between two neighbouring points an answer that changes is found to 1e-9 of the range; one that
/// changes and changes back within that step is not seen. The assumptions are taken as checked, at
/// every point.
pub fn sweep(
    assumptions: &Assumptions,
    set: Set,
    min: f64,
    max: f64,
    points: usize,
    metric: Metric,
) -> Sweep {
    let moved = |x: f64| {
        let mut moved = assumptions.clone();
        set(&mut moved, x);
        moved
    };
    sweep_along(&moved, min, max, points, metric)
}

/// [`sweep`] over what `moved` says the assumptions are at each value of the input.
pub fn sweep_along(
    moved: &dyn Fn(f64) -> Assumptions,
    min: f64,
    max: f64,
    points: usize,
    metric: Metric,
) -> Sweep {
    let at = |x: f64| metric.both(&moved(x));
    let range = max - min;
    let mut sweep = Sweep {
        x: Vec::with_capacity(points),
        values: Pair::from_fn(|_| Vec::with_capacity(points)),
        flips: Vec::new(),
    };
    let mut before = None;
    for point in 0..points {
        let x = if point + 1 == points {
            max
        } else {
            min + range * point as f64 / (points - 1) as f64
        };
        let values = at(x);
        if let Some((from, known)) = before {
            let found = sweep.flips.len();
            for kind in FlipKind::ALL {
                let is_above = kind.is_above(&known);
                if kind.is_above(&values) != is_above {
                    let x = close_in(from, x, range * TOLERANCE, |x| {
                        kind.is_above(&at(x)) == is_above
                    });
                    sweep.flips.push(Flip { x, kind });
                }
            }
            sweep.flips[found..].sort_unstable_by(|one, other| one.x.total_cmp(&other.x));
        }
        sweep.x.push(x);
        for country in Side::ALL {
            sweep.values[country].push(values[country]);
        }
        before = Some((x, values));
    }
    sweep
}

/// Halves the way between `near`, where `is_still` holds, and `far`, where it does not, and says
/// from where it no longer holds.
pub(super) fn close_in(
    mut near: f64,
    mut far: f64,
    tolerance: f64,
    is_still: impl Fn(f64) -> bool,
) -> f64 {
    while (far - near).abs() > tolerance {
        let middle = f64::midpoint(near, far);
        if is_still(middle) {
            near = middle;
        } else {
            far = middle;
        }
    }
    far
}
