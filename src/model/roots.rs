//! Rates at which a value goes through zero: internal rate of return and break-even points.
//!
//! None of these values need rise or fall all the way (repayment that comes late earns deemed
//! interest), so each search walks a grid to the first crossing and then closes in on it.

use super::assumptions::{CountryAssumptions, Projects};
use super::ledger::{Flows, net, present_value};
use super::tariffs::set_stakes;
use crate::units::{Share, Usd};

/// How closely a crossing is located: even where a value moves by many trillions of dollars, what it
/// is off by there is far less than the amounts that are written.
const TOLERANCE: f64 = 1e-12;

/// A grid of rates from `from` on.
struct Grid {
    from: f64,
    step: f64,
    steps: usize,
}

impl Grid {
    /// The highest rate.
    const fn to(&self) -> f64 {
        self.from + self.step * self.steps as f64
    }
}

/// For [`irr`]: -0.9 to 1.
const IRR: Grid = Grid {
    from: -0.9,
    step: 0.01,
    steps: 190,
};
/// The highest return that [`break_even_return`] tries.
pub const MOST_RETURN: Share = Share(RETURN.to());
/// The highest tariff that [`break_even_fallback`] tries.
pub const MOST_FALLBACK: Share = Share(FALLBACK.to());

/// For [`break_even_return`]: 0 to 0.5.
const RETURN: Grid = Grid {
    from: 0.0,
    step: 0.005,
    steps: 100,
};
/// For [`break_even_fallback`]: 0 to 1.
const FALLBACK: Grid = Grid {
    from: 0.0,
    step: 0.01,
    steps: 100,
};

/// The internal rate of return: the rate from -0.9 to 1 at which the present value of the money
/// paid in and the cash received first goes from positive to zero or below as the rate rises.
/// `None` if it never does.
///
/// ```
/// use pledge_explainer::model::roots::irr;
/// use pledge_explainer::units::{Share, Usd};
///
/// let [paid_in, received] = [[Usd(100.0), Usd(0.0)], [Usd(0.0), Usd(110.0)]];
/// assert!(irr(&paid_in, &received).is_some_and(|rate| (rate.0 - 0.1).abs() < 1e-8));
/// // Nothing was put at risk, so it has no return.
/// assert_eq!(irr(&[Usd(0.0)], &[Usd(0.0)]), None);
/// ```
pub fn irr(in_waterfall: &[Usd], received: &[Usd]) -> Option<Share> {
    let flows: Vec<f64> = received
        .iter()
        .zip(in_waterfall)
        .map(|(&received, &paid_in)| (received - paid_in).0)
        .collect();
    IRR.first_rise(|rate| {
        let yearly = 1.0 / (1.0 + rate);
        -flows
            .iter()
            .rev()
            .fold(0.0, |later, flow| later * yearly + flow)
    })
    .map(Share)
}

/// The smallest project return from 0 to 0.5 at which the net present value comes from below zero
/// to zero or above; 0 if it is there already, `None` if there is none. `flows` are those of
/// `country`.
pub fn break_even_return(country: &CountryAssumptions, flows: &Flows) -> Option<Share> {
    let in_waterfall = &flows.calls.in_waterfall;
    let mut distribution = flows.distribution.clone();
    let npv_at = |rate| {
        let projects = Projects {
            return_: Share(rate),
            ..country.projects.clone()
        };
        distribution.distribute(&country.waterfall, &projects, in_waterfall);
        let received = &distribution.received;
        let net = net(&flows.relief, received, &flows.home, in_waterfall);
        present_value(net, &flows.factors).0
    };
    RETURN.first_reach(npv_at).map(Share)
}

/// The smallest fallback tariff from 0 to 1 at which, put on every class that responds, the net
/// present value comes from below zero to zero or above; 0 if it is there already, `None` if there
/// is none. `flows` are those of `country`.
pub fn break_even_fallback(country: &CountryAssumptions, flows: &Flows) -> Option<Share> {
    let mut stakes = flows.stakes.stakes.clone();
    let mut relief = flows.relief.clone();
    let npv_at = |fallback| {
        set_stakes(&mut stakes, &country.tariff, |class| {
            if class.responds {
                Share(fallback)
            } else {
                class.fallback
            }
        });
        flows.stakes.set_relief(&stakes, &mut relief);
        let received = &flows.distribution.received;
        let net = net(&relief, received, &flows.home, &flows.calls.in_waterfall);
        present_value(net, &flows.factors).0
    };
    FALLBACK.first_reach(npv_at).map(Share)
}

impl Grid {
    /// The first place where `value` is zero or above: the start of the grid, or the first rise to
    /// it.
    fn first_reach(&self, mut value: impl FnMut(f64) -> f64) -> Option<f64> {
        if value(self.from) >= 0.0 {
            Some(self.from)
        } else {
            self.first_rise(value)
        }
    }

    /// The first place where `value` comes from below zero to zero or above.
    fn first_rise(&self, mut value: impl FnMut(f64) -> f64) -> Option<f64> {
        let mut below = value(self.from) < 0.0;
        for step in 1..=self.steps {
            let at = self.from + self.step * step as f64;
            let reached = value(at) >= 0.0;
            if below && reached {
                return Some(bisect(self.from + self.step * (step - 1) as f64, at, value));
            }
            below = !reached;
        }
        None
    }
}

/// Halves the way from `below`, where `value` is negative, to `reached`, where it is not.
fn bisect(mut below: f64, mut reached: f64, mut value: impl FnMut(f64) -> f64) -> f64 {
    while reached - below > TOLERANCE {
        let middle = f64::midpoint(below, reached);
        if value(middle) < 0.0 {
            below = middle;
        } else {
            reached = middle;
        }
    }
    reached
}
