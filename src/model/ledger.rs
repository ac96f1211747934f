//! The ledger: all flows of a country, year by year, and their present value.

use super::assumptions::CountryAssumptions;
use super::calls::{Calls, calls};
use super::currency::{Currency, currency};
use super::tariffs::{self, Loss};
use super::waterfall::{Distribution, distribute};
use crate::units::{Local, Share, Usd, Year};

/// All series of a country: everything but the searches for break-even points, which take most of
/// the time.
#[derive(Clone, Debug, PartialEq)]
pub struct Flows {
    /// What is called.
    pub calls: Calls,
    /// What that does to the currency.
    pub currency: Currency,
    /// What it yields, and for whom.
    pub distribution: Distribution,
    /// What losing the deal would cost in a year.
    pub loss: Loss,
    /// What the deal saves in each year, USD bn.
    pub relief: Vec<Usd>,
    /// Relief and cash received, less money paid in, USD bn.
    pub net: Vec<Usd>,
    /// What a dollar of each year is worth in the first.
    pub factors: Vec<Share>,
}

/// All series of a country in the `horizon` years from `first_year` on.
pub fn flows(country: &CountryAssumptions, first_year: Year, horizon: usize) -> Flows {
    let calls = calls(&country.funding, first_year, horizon);
    let currency = currency(&country.fx, country.reserves, &calls.fx_need);
    let distribution = distribute(&country.waterfall, &country.projects, &calls.in_waterfall);
    let loss = tariffs::loss(&country.tariff);
    let relief = tariffs::relief(&country.tariff, loss.cost, horizon);
    let net = net(&relief, &distribution.received, &calls.in_waterfall).collect();
    let factors = discount_factors(country.discount, horizon);
    Flows {
        calls,
        currency,
        distribution,
        loss,
        relief,
        net,
        factors,
    }
}

impl Flows {
    /// The net present value, USD bn.
    pub fn npv_usd(&self) -> Usd {
        present_value(self.net.iter().copied(), &self.factors)
    }

    /// The net present value at each year's exchange rate, billions of local currency.
    pub fn npv_local(&self) -> Local {
        let net = self.net.iter().zip(&self.factors).zip(&self.currency.rate);
        net.map(|((&net, &factor), &rate)| net * rate * factor)
            .sum()
    }

    /// The net flows up to and including each year, discounted to the first, USD bn.
    pub fn cumulative(&self) -> Vec<Usd> {
        let mut sum = Usd::ZERO;
        let net = self.net.iter().zip(&self.factors);
        net.map(|(&net, &factor)| {
            sum += net * factor;
            sum
        })
        .collect()
    }
}

/// The net present value of a country alone: [`Flows::npv_usd`] without the currency.
pub fn npv_usd(country: &CountryAssumptions, first_year: Year, horizon: usize) -> Usd {
    let calls = calls(&country.funding, first_year, horizon);
    let distribution = distribute(&country.waterfall, &country.projects, &calls.in_waterfall);
    let relief = tariffs::relief(
        &country.tariff,
        tariffs::loss(&country.tariff).cost,
        horizon,
    );
    let net = net(&relief, &distribution.received, &calls.in_waterfall);
    present_value(net, &discount_factors(country.discount, horizon))
}

/// `net_t = relief_t + received_t - in_waterfall_t`.
pub fn net(relief: &[Usd], received: &[Usd], in_waterfall: &[Usd]) -> impl Iterator<Item = Usd> {
    let years = relief.iter().zip(received).zip(in_waterfall);
    years.map(|((&relief, &received), &paid_in)| relief + received - paid_in)
}

/// `Σ flow_t · factor_t`.
pub fn present_value(flows: impl Iterator<Item = Usd>, factors: &[Share]) -> Usd {
    flows
        .zip(factors)
        .map(|(flow, &factor)| flow * factor)
        .sum()
}

/// `1 / (1 + discount)^t` for each of `horizon` years.
pub fn discount_factors(discount: Share, horizon: usize) -> Vec<Share> {
    let yearly = Share::ONE / (Share::ONE + discount);
    std::iter::successors(Some(Share::ONE), |&factor| Some(factor * yearly))
        .take(horizon)
        .collect()
}
