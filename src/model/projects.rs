//! What the projects yield.

use super::assumptions::Projects;
use crate::units::{Share, Usd};

/// The level cash, per dollar paid in and year of life, that gives a project built as planned the
/// internal rate of return `return_`.
///
/// The annuity factor `(1 + r)^planned_lag · r / (1 - (1 + r)^-life)`, or `1 / life` at r = 0: money
/// paid in at year 0 then has the present value of the cash of the years `planned_lag + 1` to
/// `planned_lag + life`. Delay moves the same cash further away.
///
/// ```
/// use pledge_explainer::model::projects::yearly_yield;
/// use pledge_explainer::units::Share;
///
/// // A year's loan, and money that is merely handed back.
/// assert!((yearly_yield(Share(0.25), 0, 1).0 - 1.25).abs() < 1e-15);
/// assert_eq!(yearly_yield(Share::ZERO, 3, 4), Share(0.25));
/// ```
pub fn yearly_yield(return_: Share, planned_lag: usize, life: usize) -> Share {
    let r = return_.0;
    if r == 0.0 {
        return Share(1.0 / life as f64);
    }
    let (planned_lag, life) = (planned_lag as f64, life as f64);
    // Powers of 1 + r are exponentials of its logarithm, which keeps its digits where r is near 0.
    let log = libm::log1p(r);
    let grown = libm::exp(planned_lag * log);
    // 1 - (1 + r)^-life
    let discounted_away = -libm::expm1(-life * log);
    Share(grown * r / discounted_away)
}

/// What calls yield in each year once their projects succeed: money called in year v is level cash
/// in the years `v + lag + 1` to `v + lag + life`. Failed money yields nothing, and what falls past
/// the last year of `cash` is cut off.
pub(super) fn add_cash(projects: &Projects, calls: &[Usd], cash: &mut [Usd]) {
    let per_dollar = yearly_yield(projects.return_, projects.planned_lag, projects.life);
    for (year, &call) in calls.iter().enumerate() {
        if call > Usd::ZERO {
            let level = succeeding(projects, call) * per_dollar;
            let operating = cash.iter_mut().skip(year + projects.lag + 1);
            for cash in operating.take(projects.life) {
                *cash += level;
            }
        }
    }
}

/// The part of a call that goes into projects which succeed.
pub(super) fn succeeding(projects: &Projects, call: Usd) -> Usd {
    call * (Share::ONE - projects.loss_share)
}

/// What a country's own suppliers truly gain from a call, in the year in which it is made.
pub(crate) fn home(projects: &Projects, call: Usd) -> Usd {
    call * (projects.home_share * projects.home_gain)
}
