//! What buying dollars does to the currency and to the reserves: see `model::currency`.

use pledge_explainer::model::ledger::Flows;
use pledge_explainer::model::tariffs::Pricing;
use pledge_explainer::units::Share;
use rust_xlsxwriter::XlsxError;

use super::calls::Calls;
use super::rows::{Rows, after, amounts};
use crate::cells::{Column, Unit};

/// Where the currency is.
pub(crate) struct Currency {
    pub(crate) fx_gap: Column,
    pub(crate) fx: Column,
    /// The rate against that at which the trade was measured.
    pub(crate) weakness: Column,
    /// What it makes of the exporter's dollar price.
    pub(crate) price: Column,
    /// What it makes of his costs.
    pub(crate) costs: Column,
}

/// Adds the columns.
pub(super) fn add(rows: &mut Rows, calls: &Calls, flows: &Flows) -> Result<Currency, XlsxError> {
    let currency = &flows.currency;
    let [capacity, spot, shock, drift, pressure] =
        ["capacity", "spot", "shock", "drift", "pressure"]
            .map(|key| rows.input(&["fx.", key].concat()));
    let gap = amounts(&currency.gap);
    let fx_gap = rows.add("fx_gap", Unit::Usd, &gap, |_, t| {
        format!("MAX(0,{}-{capacity})", calls.fx_need.at(t))
    })?;
    let unit = Unit::PerUsd(rows.country);
    let rates: Vec<f64> = currency.rate.iter().map(|rate| rate.0).collect();
    let fx = rows.add("fx", unit, &rates, |own, t| {
        after(t, &format!("{spot}*(1+{shock})"), |before| {
            let (rate, gap) = (own.at(before), fx_gap.at(before));
            format!("{rate}*(1+{drift})*(1+{pressure}*{gap}/10)")
        })
    })?;
    let at_start = rows.input("reserves");
    let reserves = amounts(&currency.reserves);
    rows.add("reserves", Unit::Usd, &reserves, |own, t| {
        let before = after(t, &at_start, |before| own.at(before));
        format!("{before}-{}", fx_gap.at(t))
    })?;
    let of = &rows.of.fx;
    let [reference, passed, dollar_costs] =
        ["reference", "pass_through", "dollar_costs"].map(|key| rows.input(&["fx.", key].concat()));
    let unit = Unit::Number;
    let weak: Vec<f64> = rates.iter().map(|rate| rate / of.reference.0).collect();
    let weakness = rows.add("weakness", unit, &weak, |_, t| {
        format!("{}/{reference}", fx.at(t))
    })?;
    let priced = |get: fn(&Pricing) -> Share| -> Vec<f64> {
        let pricings = currency.rate.iter().map(|&rate| Pricing::at(of, rate));
        pricings.map(|pricing| get(&pricing).0).collect()
    };
    let prices = priced(|pricing| pricing.price);
    let price = rows.add("rate_price", unit, &prices, |_, t| {
        format!("{}^-{passed}", weakness.at(t))
    })?;
    let all_costs = priced(|pricing| pricing.costs);
    let costs = rows.add("rate_costs", unit, &all_costs, |_, t| {
        format!("{dollar_costs}+(1-{dollar_costs})/{}", weakness.at(t))
    })?;
    Ok(Currency {
        fx_gap,
        fx,
        weakness,
        price,
        costs,
    })
}
