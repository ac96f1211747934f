//! What follows from the assumptions: the series of each country and the numbers that sum them up.

use serde::Serialize;

use super::assumptions::CountryAssumptions;
use super::ledger::{Flows, flows};
use super::roots::{break_even_fallback, break_even_return, irr};
use super::tariffs::{self, Pricing};
use crate::pledge::Pair;
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
    /// What the country's own suppliers gain.
    pub home: Vec<Usd>,
    /// Relief, cash received and the gain of suppliers, less money paid in.
    pub net: Vec<Usd>,
    /// The net flows up to and including the year, discounted to the first.
    pub cumulative: Vec<Usd>,
    /// The same in the country's own money, at each year's exchange rate and discounted at its own
    /// rate, billions.
    pub cumulative_local: Vec<Local>,
    /// What losing the deal would do to each class of goods, in the order of the assumptions.
    pub classes: Vec<ClassOutcome>,
    /// The numbers that sum them up.
    pub summary: Summary,
}

/// What tariff and exchange rate do to one class of goods, in a year of today's trade and at the
/// first year's exchange rate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClassOutcome {
    /// Its name in the assumptions.
    pub id: String,
    /// What losing the deal would cost the country, USD bn.
    pub cost: Usd,
    /// The extra duty that Washington would collect, USD bn.
    pub duty_gap: Usd,
    /// The export revenue that would be lost, USD bn.
    pub revenue_gap: Usd,
    /// The exchange rate at which the US buyer would pay without the deal what he pays with it now.
    pub offset_buyer: Option<LocalPerUsd>,
    /// The exchange rate at which the exporter would take without the deal, in his own money, what
    /// he takes with it now.
    pub offset_exporter: Option<LocalPerUsd>,
    /// The tariff that would feel to the US buyer, at the reference rate, like the deal's does now.
    pub tariff_equivalent: Option<Share>,
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
    /// All that the country's own suppliers gain, USD bn.
    pub home: Usd,
    /// The extra duty that Washington would collect in a year without the deal, at today's trade,
    /// USD bn.
    pub duty_gap: Usd,
    /// The export revenue that would be lost in a year without the deal, at today's trade, USD bn.
    pub revenue_gap: Usd,
    /// The net present value, USD bn.
    pub npv_usd: Usd,
    /// The net present value in the country's own money: at each year's exchange rate, discounted
    /// at its own rate, billions.
    pub npv_local: Local,
    /// All calls at each year's exchange rate, undiscounted, billions of local currency.
    pub local_cost: Local,
    /// The first year from which the cumulative present value is not negative, and stays so to the
    /// horizon.
    pub break_even_year: Option<Year>,
    /// The same of the cumulative present value in the country's own money.
    pub break_even_year_local: Option<Year>,
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

impl Summary {
    /// Every number under its name, in order; nothing where there is none. The same as it is serialised.
    pub fn values(&self) -> [(&'static str, Option<f64>); 19] {
        let year = |year: Option<Year>| year.map(|year| f64::from(year.0));
        let share = |share: Option<Share>| share.map(|share| share.0);
        [
            ("invested", Some(self.invested.0)),
            ("received", Some(self.received.0)),
            ("relief", Some(self.relief.0)),
            ("home", Some(self.home.0)),
            ("duty_gap", Some(self.duty_gap.0)),
            ("revenue_gap", Some(self.revenue_gap.0)),
            ("npv_usd", Some(self.npv_usd.0)),
            ("npv_local", Some(self.npv_local.0)),
            ("local_cost", Some(self.local_cost.0)),
            ("break_even_year", year(self.break_even_year)),
            ("break_even_year_local", year(self.break_even_year_local)),
            ("flip_year", year(self.flip_year)),
            ("peak_need", Some(self.peak_need.0)),
            ("gap_total", Some(self.gap_total.0)),
            ("gap_share_of_reserves", Some(self.gap_share_of_reserves.0)),
            ("share_of_gdp", Some(self.share_of_gdp.0)),
            ("irr", share(self.irr)),
            ("break_even_return", share(self.break_even_return)),
            ("break_even_fallback", share(self.break_even_fallback)),
        ]
    }
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
    let cumulative_local = flows.cumulative_local();
    let classes = classes(country, &flows);
    let summary = summary(
        country,
        &flows,
        first_year,
        &classes,
        (&cumulative, &cumulative_local),
    );
    let Flows {
        calls,
        currency,
        distribution,
        relief,
        home,
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
        home,
        net,
        cumulative,
        cumulative_local,
        classes,
        summary,
    }
}

/// What tariff and exchange rate do to each class, in a year of today's trade.
fn classes(country: &CountryAssumptions, flows: &Flows) -> Vec<ClassOutcome> {
    let fx = &country.fx;
    let now = flows.currency.rate.first().copied().unwrap_or(fx.spot);
    let pricing = Pricing::at(fx, now);
    let classes = country.tariff.classes.iter().map(|class| {
        let loss = tariffs::class_loss(class, class.fallback, &pricing);
        ClassOutcome {
            id: class.id.clone(),
            cost: loss.cost,
            duty_gap: loss.duty_gap,
            revenue_gap: loss.revenue_gap,
            offset_buyer: tariffs::offset_buyer(class, fx, now),
            offset_exporter: tariffs::offset_exporter(class, fx, now),
            tariff_equivalent: tariffs::tariff_equivalent(class, fx, now),
        }
    });
    classes.collect()
}

fn summary(
    country: &CountryAssumptions,
    flows: &Flows,
    first_year: Year,
    classes: &[ClassOutcome],
    (cumulative, cumulative_local): (&[Usd], &[Local]),
) -> Summary {
    let Flows {
        calls,
        currency,
        distribution,
        relief,
        home,
        ..
    } = flows;
    let drawn: Usd = calls.drawn.iter().sum();
    let gap_total: Usd = currency.gap.iter().sum();
    Summary {
        invested: calls.in_waterfall.iter().sum(),
        received: distribution.received.iter().sum(),
        relief: relief.iter().sum(),
        home: home.iter().sum(),
        duty_gap: classes.iter().map(|class| class.duty_gap).sum(),
        revenue_gap: classes.iter().map(|class| class.revenue_gap).sum(),
        npv_usd: flows.npv_usd(),
        npv_local: flows.npv_local(),
        local_cost: calls
            .drawn
            .iter()
            .zip(&currency.rate)
            .map(|(&drawn, &rate)| drawn * rate)
            .sum(),
        break_even_year: year_from(first_year, cumulative, Usd::ZERO),
        break_even_year_local: year_from(first_year, cumulative_local, Local::ZERO),
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

/// The first year from which the series is not negative to its end.
fn year_from<T: PartialOrd>(first_year: Year, series: &[T], nothing: T) -> Option<Year> {
    let from = series
        .iter()
        .rposition(|value| *value < nothing)
        .map_or(0, |last_negative| last_negative + 1);
    (from < series.len()).then(|| first_year + from)
}
