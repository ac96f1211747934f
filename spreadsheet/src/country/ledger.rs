//! All of it added up, and its present value: see `model::ledger`.

use pledge_explainer::model::ledger::Flows;
use rust_xlsxwriter::XlsxError;

use super::calls::Calls;
use super::{Rows, Time, after, amounts, one_if};
use crate::cells::{Column, Unit};

/// Where the ledger is.
pub(crate) struct Ledger {
    pub(crate) relief_scale: Column,
    pub(crate) relief: Column,
    pub(crate) net: Column,
    pub(crate) factor: Column,
    pub(crate) ahead: Column,
    /// What a dollar of relief in the first year is in each, worked out.
    pub(crate) scales: Vec<f64>,
}

/// Adds the columns; `cost` is the cell with what losing the deal costs in a year.
pub(super) fn add(
    rows: &mut Rows,
    time: &Time,
    calls: &Calls,
    received: &Column,
    cost: &str,
    flows: &Flows,
) -> Result<Ledger, XlsxError> {
    let [growth, relief_years, discount] =
        ["tariff.growth", "tariff.relief_years", "discount"].map(|path| rows.input(path));
    let tariff = &rows.of.tariff;
    let scales = rows.each(|t| {
        if t < tariff.relief_years {
            (1.0 + tariff.growth.0).powi(t as i32)
        } else {
            0.0
        }
    });
    let unit = Unit::Number;
    let relief_scale = rows.add("relief_scale", unit, &scales, |_, row| {
        let t = time.t.at(row);
        format!("IF({t}<{relief_years},(1+{growth})^{t},0)")
    })?;
    let saved = amounts(&flows.relief);
    let relief = rows.add("relief", Unit::Usd, &saved, |_, t| {
        format!("{cost}*{}", relief_scale.at(t))
    })?;
    let all = amounts(&flows.net);
    let net = rows.add("net", Unit::Usd, &all, |_, t| {
        let (relief, paid_in) = (relief.at(t), calls.in_waterfall.at(t));
        format!("{relief}+{}-{paid_in}", received.at(t))
    })?;
    let factors: Vec<f64> = flows.factors.iter().map(|factor| factor.0).collect();
    let factor = rows.add("factor", unit, &factors, |_, row| {
        format!("(1+{discount})^-{}", time.t.at(row))
    })?;
    let sums = amounts(&flows.cumulative());
    let unit = Unit::Usd;
    let cumulative = rows.add("cumulative", unit, &sums, |own, t| {
        let new = format!("{}*{}", net.at(t), factor.at(t));
        after(t, &new, |before| format!("{}+{new}", own.at(before)))
    })?;
    let counted = sums.iter().take(rows.scenario.assumptions.horizon);
    let is_ahead = rows.each(|t| one_if(counted.clone().skip(t).all(|&sum| sum >= 0.0)));
    let ahead = rows.add("ahead", Unit::Flag, &is_ahead, |own, row| {
        let now = format!("{}>=0", cumulative.at(row));
        let stays = if row == own.last() {
            now
        } else {
            format!("AND({now},{}=1)", own.at(row + 1))
        };
        format!("IF(OR({}=0,{stays}),1,0)", time.counted.at(row))
    })?;
    Ok(Ledger {
        relief_scale,
        relief,
        net,
        factor,
        ahead,
        scales,
    })
}
