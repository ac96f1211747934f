//! Goal seek: the value of an input at which a chosen outcome holds.

use super::Metric;
use super::sensitivity::close_in;
use crate::model::Assumptions;
use crate::model::ledger::flows;
use crate::pledge::{Pair, Side};
use crate::units::Year;

/// Into how many steps the range is cut before a step is looked at more closely.
const STEPS: usize = 100;
/// How closely a value is located, as a part of the range.
const TOLERANCE: f64 = 1e-9;

/// An outcome that a reader may want.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Condition {
    /// A country's ledger is even by a year, and stays so.
    EvenBy(Side, Year),
    /// A country comes out ahead of the other at the end.
    Ahead(Side),
    /// Both come out the same for each inhabitant; of each country, its inhabitants in millions.
    SamePerPerson(Pair<f64>),
    /// A country never needs more dollars than it can raise.
    WithinCapacity(Side),
}

impl Condition {
    /// By how much the goal is met, USD bn (for [`Condition::SamePerPerson`] USD thousand a person):
    /// zero or more if it is.
    pub fn margin(&self, assumptions: &Assumptions) -> f64 {
        let npv = |country| {
            let own = &assumptions.countries[country];
            Metric::NpvUsd.of(own, assumptions.first_year, assumptions.horizon)
        };
        match *self {
            Self::EvenBy(country, year) => {
                let own = &assumptions.countries[country];
                let flows = flows(own, assumptions.first_year, assumptions.horizon);
                let by = usize::try_from(year.0 - assumptions.first_year.0).unwrap_or(0);
                let cumulative = flows.cumulative();
                let from = by.min(cumulative.len().saturating_sub(1));
                cumulative[from..]
                    .iter()
                    .fold(f64::INFINITY, |least, sum| sum.0.min(least))
            }
            Self::Ahead(country) => npv(country) - npv(country.other()),
            Self::SamePerPerson(people) => {
                npv(Side::Right) / people.right - npv(Side::Left) / people.left
            }
            Self::WithinCapacity(country) => {
                let own = &assumptions.countries[country];
                let peak = Metric::PeakNeed.of(own, assumptions.first_year, assumptions.horizon);
                own.fx.capacity.0 - peak
            }
        }
    }

    /// Whether the goal is an equality, which holds at points and not from points on.
    const fn is_equality(&self) -> bool {
        matches!(self, Self::SamePerPerson(_))
    }
}

/// What a search found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Solution {
    /// The goal is met where the input stands.
    Met,
    /// The nearest value of the input that meets it.
    At(f64),
    /// No value in the range does. The best one, and how far it stays away: less than zero, or of
    /// either sign for an equality.
    Nowhere {
        /// Where the goal comes closest.
        best: f64,
        /// By how much it is missed there.
        margin: f64,
    },
}

/// Looks for the value of an input, nearest to `now`, that meets `goal` while everything else stays.
/// What is found is a whole number of parts of one and meets the goal: of the `coarse` parts that a slider
/// steps by, if one of those does, else of the `fine` ones that a field takes (1 for years, 10,000 for what has
/// four decimals). An equality is met as closely as fine parts allow.
/// `moved` says what the assumptions are at each value from `min` to `max`; they are taken as
/// checked.
pub fn seek(
    moved: &dyn Fn(f64) -> Assumptions,
    (min, max): (f64, f64),
    now: f64,
    [coarse, fine]: [f64; 2],
    goal: Condition,
) -> Solution {
    let range = max - min;
    let margin = |x: f64| goal.margin(&moved(x));
    let is_met = |margin: f64| margin >= 0.0;
    let here = margin(now);
    if if goal.is_equality() {
        here == 0.0
    } else {
        is_met(here)
    } {
        return Solution::Met;
    }
    let grid: Vec<(f64, f64)> = (0..=STEPS)
        .map(|step| {
            let x = if step == STEPS {
                max
            } else {
                min + range * step as f64 / STEPS as f64
            };
            (x, margin(x))
        })
        .collect();
    let mut nearest: Option<f64> = None;
    for pair in grid.windows(2) {
        let [(from, before), (to, after)] = [pair[0], pair[1]];
        if is_met(before) == is_met(after) {
            continue;
        }
        // Ends on the side where the goal is met.
        let (missed, met) = if is_met(before) {
            (to, from)
        } else {
            (from, to)
        };
        let x = close_in(missed, met, range * TOLERANCE, |x| !is_met(margin(x)));
        if nearest.is_none_or(|known| (x - now).abs() < (known - now).abs()) {
            nearest = Some(x);
        }
    }
    if let Some(x) = nearest {
        let around =
            |parts: f64| [libm::floor(x * parts), libm::ceil(x * parts)].map(|x| x / parts);
        let [below, above] = around(fine);
        if goal.is_equality() {
            return Solution::At(if above - x < x - below { above } else { below });
        }
        let meets = |x: &f64| (min..=max).contains(x) && is_met(margin(*x));
        let mut places = around(coarse).into_iter().chain([above, below]);
        return Solution::At(places.find(meets).unwrap_or(below));
    }
    let (best, margin) = grid.into_iter().fold((now, here), |best, next| {
        let closer = if goal.is_equality() {
            next.1.abs() < best.1.abs()
        } else {
            next.1 > best.1
        };
        if closer { next } else { best }
    });
    Solution::Nowhere { best, margin }
}
