//! What the pledge does to a state's own budget: without the banks that lend beside it under its
//! guarantee, without what suppliers gain, and without the exporters that the deal spares.
//!
//! The ledger counts a country as a whole. Here a state pays in what must be found in dollars, gets
//! its part of the cash, and pays for guaranteed loans that fail. What it charges for guarantees was
//! not found, so no premium is counted; instead [`Budget::premium`] says what would cover the losses.

use super::Snapshot;
use super::deal::pledge;
use crate::model::assumptions::{CountryAssumptions, Funding};
use crate::model::calls::calls;
use crate::model::ledger::{discount_factors, present_value};
use crate::model::outcome::CountryOutcome;
use crate::pledge::{Pair, Side};
use crate::units::{Share, Usd, Year};

/// A state's budget over the years of the ledger.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Budget {
    /// What it pays and gets, in today's dollars: `Σ (w · received - fx_need - losses) / (1 + discount)^t`,
    /// where `w` is its part of the money that shares in project cash.
    pub npv: Usd,
    /// The loans of banks that it guarantees. A part of the pledge that is declared as outside the budget is
    /// not among them: Korea's shipbuilding part, since how much of that is guaranteed was not published.
    pub guaranteed: Usd,
    /// What of them is lost with projects that fail, if those that succeed serve their loans: the loss
    /// share, in the year in which the project should be built.
    pub loss: Usd,
    /// The yearly premium on what is outstanding that would cover these losses in today's dollars.
    /// Nothing where nothing is guaranteed.
    pub premium: Option<Share>,
}

/// Both states' budgets.
pub fn budgets(snapshot: &Snapshot) -> Pair<Budget> {
    let first_year = snapshot.assumptions.first_year;
    Pair::from_fn(|country| {
        budget(
            &snapshot.assumptions.countries[country],
            &snapshot.outcome[country],
            first_year,
            country,
        )
    })
}

/// Where the ledger of each nation ends, as a share of what it pays in, both in today's dollars. Nothing of
/// a country that pays nothing in.
pub fn of_outlay(snapshot: &Snapshot) -> Pair<Option<Share>> {
    Pair::from_fn(|country| {
        let outcome = &snapshot.outcome[country];
        let discount = snapshot.assumptions.countries[country].discount;
        let factors = discount_factors(discount, outcome.years.len());
        let outlay = present_value(outcome.in_waterfall.iter().copied(), &factors);
        (outlay > Usd::ZERO).then(|| outcome.summary.npv_usd / outlay)
    })
}

fn budget(
    of: &CountryAssumptions,
    outcome: &CountryOutcome,
    first_year: Year,
    country: Side,
) -> Budget {
    let tranches = of.funding.tranches.iter();
    let called = calls(
        &Funding {
            tranches: tranches
                .filter(|tranche| is_of_the_state(country, &tranche.id))
                .cloned()
                .collect(),
        },
        first_year,
        outcome.years.len(),
    );
    let lent: Usd = called.fx_need.iter().sum();
    let shares: Usd = called.in_waterfall.iter().sum();
    // All of the cash where no bank's money shares in it.
    let own = if lent < shares {
        lent / shares
    } else {
        Share::ONE
    };
    let years = called.drawn.iter().zip(&called.fx_need);
    let guaranteed: Vec<Usd> = years.map(|(&drawn, &lent)| drawn - lent).collect();
    let lost: Vec<Usd> = (0..guaranteed.len())
        .map(|year| {
            let called = year.checked_sub(of.projects.lag);
            let failed = called.and_then(|called| guaranteed.get(called));
            failed.copied().unwrap_or_default() * of.projects.loss_share
        })
        .collect();
    let (mut npv, mut losses, mut outstanding) = (Usd::ZERO, Usd::ZERO, Usd::ZERO);
    let mut factor = Share::ONE;
    let flows = outcome.received.iter().zip(&called.fx_need).zip(&lost);
    for (year, ((&received, &lent), &lost)) in flows.enumerate() {
        npv += (received * own - lent - lost) * factor;
        losses += lost * factor;
        let loans = guaranteed.iter().take(year + 1).enumerate();
        let owed: Usd = loans
            .map(|(called, &loan)| loan * owed_after(of, year - called))
            .sum();
        outstanding += owed * factor;
        factor = Share(factor.0 / (1.0 + of.discount.0));
    }
    Budget {
        npv,
        guaranteed: guaranteed.iter().sum(),
        loss: lost.iter().sum(),
        premium: (outstanding > Usd::ZERO).then(|| losses / outstanding),
    }
}

/// Whether a part of a pledge counts in the state's own budget.
fn is_of_the_state(country: Side, id: &str) -> bool {
    let mut tranches = pledge(country).tranches.iter();
    !tranches.any(|tranche| tranche.id == id && !tranche.in_budget)
}

/// What is owed of a guaranteed dollar some years after the call: all of it while the project is built,
/// and then, of projects that succeed, an equal part less with each year of cash.
fn owed_after(of: &CountryAssumptions, years: usize) -> Share {
    let projects = &of.projects;
    match years.checked_sub(projects.lag) {
        None | Some(0) => Share::ONE,
        Some(repaid) => {
            let left = 1.0 - repaid as f64 / projects.life as f64;
            Share((1.0 - projects.loss_share.0) * left.max(0.0))
        }
    }
}
