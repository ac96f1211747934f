//! What follows from the assumptions: the series of each country and the numbers that sum them up.

use serde::Serialize;

use super::assumptions::CountryAssumptions;
use super::ledger::{Flows, flows};
use super::roots::{break_even_fallback, break_even_return, irr};
use crate::country::Pair;
use crate::units::{Local, LocalPerUsd, Share, Usd, Year};

/// What follows for both countries.
pub type Outcome = Pair<CountryOutcome>;

/// What follows for one country: series with one value a year, and their summary.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CountryOutcome {
    /// The calendar years of all the series.
    pub years: Vec<Year>,
    /// What is called of the pledge.
    pub drawn: Vec<Usd>,
    /// The part of it that shares in project cash.
    pub in_waterfall: Vec<Usd>,
    /// The dollars that must be bought for it.
    pub fx_need: Vec<Usd>,
    /// The need that goes beyond the yearly capacity.
    pub fx_gap: Vec<Usd>,
    /// The exchange rate.
    pub fx: Vec<LocalPerUsd>,
    /// Reserves at the year's end.
    pub reserves: Vec<Usd>,
    /// What the projects yield.
    pub cash: Vec<Usd>,
    /// The pledger's part of the cash.
    pub received: Vec<Usd>,
    /// The American side's part of the cash.
    pub partner: Vec<Usd>,
    /// What the pledger is still owed at the year's end.
    pub balance: Vec<Usd>,
    /// What the deal tariff saves the country.
    pub relief: Vec<Usd>,
    /// Relief and cash received, less money paid in.
    pub net: Vec<Usd>,
    /// The net flows up to and including the year, discounted to the first.
    pub cumulative: Vec<Usd>,
    /// The numbers that sum them up.
    pub summary: Summary,
}

/// One country's outcome in single numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Summary {
    /// All that is paid in to share in project cash, USD bn.
    pub invested: Usd,
    /// All project cash that the pledger receives, USD bn.
    pub received: Usd,
    /// All that the deal tariff saves, USD bn.
    pub relief: Usd,
    /// The extra duty that Washington would collect in a year without the deal, at today's trade,
    /// USD bn.
    pub duty_gap: Usd,
    /// The export revenue that would be lost in a year without the deal, at today's trade, USD bn.
    pub revenue_gap: Usd,
    /// The net present value, USD bn.
    pub npv_usd: Usd,
    /// The net present value at each year's exchange rate, billions of local currency.
    pub npv_local: Local,
    /// All calls at each year's exchange rate, undiscounted, billions of local currency.
    pub local_cost: Local,
    /// The first year from which the cumulative present value is not negative, and stays so to the
    /// horizon.
    pub break_even_year: Option<Year>,
    /// The first year in which some account is repaid, so that the share after repayment has begun.
    pub flip_year: Option<Year>,
    /// The most dollars that must be bought in a year, USD bn.
    pub peak_need: Usd,
    /// All need beyond capacity, USD bn.
    pub gap_total: Usd,
    /// The same as a share of the reserves at the start.
    pub gap_share_of_reserves: Share,
    /// All calls as a share of yearly output.
    pub share_of_gdp: Share,
    /// The internal rate of return of the money paid in and the cash received.
    pub irr: Option<Share>,
    /// The smallest project return, from 0 to 0.5, at which the net present value reaches zero.
    pub break_even_return: Option<Share>,
    /// The smallest fallback tariff, from 0 to 1, at which the net present value reaches zero.
    pub break_even_fallback: Option<Share>,
}

/// Works out one country in the `horizon` years from `first_year` on. The assumptions are taken as
/// checked.
pub(super) fn country_outcome(
    country: &CountryAssumptions,
    first_year: Year,
    horizon: usize,
) -> CountryOutcome {
    let flows = flows(country, first_year, horizon);
    let cumulative = flows.cumulative();
    let summary = summary(country, &flows, first_year, &cumulative);
    let Flows {
        calls,
        currency,
        distribution,
        relief,
        net,
        ..
    } = flows;
    let partner = distribution
        .cash
        .iter()
        .zip(&distribution.received)
        .map(|(&cash, &received)| cash - received);
    CountryOutcome {
        years: (0..horizon).map(|year| first_year + year).collect(),
        partner: partner.collect(),
        drawn: calls.drawn,
        in_waterfall: calls.in_waterfall,
        fx_need: calls.fx_need,
        fx_gap: currency.gap,
        fx: currency.rate,
        reserves: currency.reserves,
        cash: distribution.cash,
        received: distribution.received,
        balance: distribution.balance,
        relief,
        net,
        cumulative,
        summary,
    }
}

fn summary(
    country: &CountryAssumptions,
    flows: &Flows,
    first_year: Year,
    cumulative: &[Usd],
) -> Summary {
    let Flows {
        calls,
        currency,
        distribution,
        loss,
        relief,
        ..
    } = flows;
    let drawn: Usd = calls.drawn.iter().sum();
    let gap_total: Usd = currency.gap.iter().sum();
    Summary {
        invested: calls.in_waterfall.iter().sum(),
        received: distribution.received.iter().sum(),
        relief: relief.iter().sum(),
        duty_gap: loss.duty_gap,
        revenue_gap: loss.revenue_gap,
        npv_usd: flows.npv_usd(),
        npv_local: flows.npv_local(),
        local_cost: calls
            .drawn
            .iter()
            .zip(&currency.rate)
            .map(|(&drawn, &rate)| drawn * rate)
            .sum(),
        break_even_year: never_negative_from(cumulative).map(|year| first_year + year),
        flip_year: distribution.flip.map(|year| first_year + year),
        peak_need: calls.fx_need.iter().copied().fold(Usd::ZERO, Usd::max),
        gap_total,
        gap_share_of_reserves: gap_total / country.reserves,
        share_of_gdp: drawn / country.gdp,
        irr: irr(&calls.in_waterfall, &distribution.received),
        break_even_return: break_even_return(country, flows),
        break_even_fallback: break_even_fallback(country, flows),
    }
}

/// The first year, counted from 0, from which the series is not negative to its end.
fn never_negative_from(series: &[Usd]) -> Option<usize> {
    let from = series
        .iter()
        .rposition(|&value| value < Usd::ZERO)
        .map_or(0, |last_negative| last_negative + 1);
    (from < series.len()).then_some(from)
}
