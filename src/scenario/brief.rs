//! The whole story in a few numbers, rounded as a journalist rounds.

use super::findings::share_drawn;
use super::needs::Needs;
use super::population::people;
use super::{LeverId, Snapshot};
use crate::decimal::two_figures;
use crate::model::ledger::npv_usd;
use crate::pledge::{Pair, Side};
use crate::units::{Local, Share, Usd};

/// How a country comes out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Brief {
    /// What is left at the end in today's dollars, exactly.
    pub npv: Usd,
    /// The same, rounded.
    pub result: Usd,
    /// The same in the country's own money, exactly.
    pub npv_local: Local,
    /// The same, rounded.
    pub local: Local,
    /// The same for each inhabitant, in units of that money, rounded.
    pub per_person: f64,
    /// All the money drawn, in the country's own money at each year's rate: no result, so not rounded as one.
    pub bill: Local,
    /// What it receives of its projects' cash, not discounted.
    pub received: Usd,
    /// What the US side gets of that cash, not discounted.
    pub partner: Usd,
    /// How much of its pledge it pays in.
    pub drawn: Share,
}

impl Brief {
    /// Whether the country comes out even or ahead.
    pub fn is_even(&self) -> bool {
        self.npv.0 >= 0.0
    }
}

/// How each country comes out.
pub fn brief(snapshot: &Snapshot) -> Pair<Brief> {
    Pair::from_fn(|country| {
        let summary = &snapshot.outcome[country].summary;
        // Billions by millions of people: thousands for each.
        let per_person = summary.npv_local.0 / people(country) * 1000.0;
        Brief {
            npv: summary.npv_usd,
            result: Usd(two_figures(summary.npv_usd.0)),
            npv_local: summary.npv_local,
            local: Local(two_figures(summary.npv_local.0)),
            per_person: two_figures(per_person),
            bill: summary.local_cost,
            received: summary.received,
            partner: snapshot.outcome[country].partner.iter().copied().sum(),
            drawn: share_drawn(country, &snapshot.outcome[country].drawn),
        }
    })
}

/// What projects have to earn for each country to come out even.
pub fn needs(snapshot: &Snapshot) -> &Pair<Needs> {
    snapshot
        .needs
        .get_or_init(|| Pair::from_fn(|country| need(snapshot, country)))
}

/// The lowest step of the slider of the return from which on a country is even: the exact root rounded
/// up, and one step more where the ledger falls again right behind the root.
fn need(snapshot: &Snapshot, country: Side) -> Needs {
    let Some(root) = snapshot.outcome[country].summary.break_even_return else {
        return Needs::TooMuch;
    };
    if root.0 <= 0.0 {
        return Needs::Nothing;
    }
    let scale = LeverId::Return.lever().scale();
    // What rounding adds to a root that stands on a step is no step.
    let first = libm::ceil(root.0 * 100.0 / scale.step - 1e-6) * scale.step;
    [first, first + scale.step]
        .into_iter()
        .map(|percent| scale.on_step(percent))
        .filter(|&percent| percent <= scale.max)
        .find(|&percent| {
            let there = snapshot.scenario.moved_to(&[(LeverId::Return, percent)]);
            let own = &there.countries[country];
            npv_usd(own, there.first_year, there.horizon) >= Usd::ZERO
        })
        .map_or(Needs::TooMuch, Needs::Percent)
}
