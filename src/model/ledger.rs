//! The ledger: all flows of a country, year by year, and their present value.

use super::assumptions::CountryAssumptions;
use super::calls::{Calls, calls};
use super::currency::{Currency, currency};
use super::projects::home;
use super::tariffs::Stakes;
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
    /// What losing the deal would put at stake in each year.
    pub stakes: Stakes,
    /// What the deal saves in each year, USD bn.
    pub relief: Vec<Usd>,
    /// What the country's own suppliers gain, USD bn.
    pub home: Vec<Usd>,
    /// Relief, cash received and the gain of suppliers, less money paid in, USD bn.
    pub net: Vec<Usd>,
    /// What a dollar of each year is worth in the first.
    pub factors: Vec<Share>,
    /// What the country's own money of each year is worth in the first.
    pub factors_local: Vec<Share>,
}

/// All series of a country in the `horizon` years from `first_year` on.
pub fn flows(country: &CountryAssumptions, first_year: Year, horizon: usize) -> Flows {
    let calls = calls(&country.funding, first_year, horizon);
    let currency = currency(&country.fx, country.reserves, &calls.fx_need);
    let distribution = distribute(&country.waterfall, &country.projects, &calls.in_waterfall);
    let stakes = Stakes::of(&country.tariff, &country.fx, &currency.rate);
    let relief = stakes.relief(horizon);
    let home: Vec<Usd> = (calls.in_waterfall.iter())
        .map(|&call| home(&country.projects, call))
        .collect();
    let net = net(&relief, &distribution.received, &home, &calls.in_waterfall).collect();
    Flows {
        calls,
        currency,
        distribution,
        stakes,
        relief,
        home,
        net,
        factors: discount_factors(country.discount, horizon),
        factors_local: discount_factors(country.discount_local, horizon),
    }
}

impl Flows {
    /// The net present value, USD bn.
    pub fn npv_usd(&self) -> Usd {
        present_value(self.net.iter().copied(), &self.factors)
    }

    /// The net present value in the country's own money, at each year's exchange rate, in billions.
    pub fn npv_local(&self) -> Local {
        self.discounted_local().sum()
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

    /// The same in the country's own money, in billions.
    pub fn cumulative_local(&self) -> Vec<Local> {
        let mut sum = Local::ZERO;
        self.discounted_local()
            .map(|net| {
                sum += net;
                sum
            })
            .collect()
    }

    fn discounted_local(&self) -> impl Iterator<Item = Local> + '_ {
        let net = self.net.iter().zip(&self.factors_local);
        net.zip(&self.currency.rate)
            .map(|((&net, &factor), &rate)| net * rate * factor)
    }
}

/// The net present value of a country alone, USD bn.
pub fn npv_usd(country: &CountryAssumptions, first_year: Year, horizon: usize) -> Usd {
    flows(country, first_year, horizon).npv_usd()
}

/// `net_t = relief_t + received_t + home_t - in_waterfall_t`.
pub fn net(
    relief: &[Usd],
    received: &[Usd],
    home: &[Usd],
    in_waterfall: &[Usd],
) -> impl Iterator<Item = Usd> {
    let years = relief.iter().zip(received).zip(home).zip(in_waterfall);
    years.map(|(((&relief, &received), &home), &paid_in)| relief + received + home - paid_in)
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
