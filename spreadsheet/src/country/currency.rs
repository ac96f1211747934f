//! What buying dollars does to the currency and to the reserves: see `model::currency`.

use pledge_explainer::model::ledger::Flows;
use rust_xlsxwriter::XlsxError;

use super::calls::Calls;
use super::{Rows, after, amounts};
use crate::cells::{Column, Unit};

/// Adds the columns, and says where those of the gap and of the exchange rate are.
pub(super) fn add(
    rows: &mut Rows,
    calls: &Calls,
    flows: &Flows,
) -> Result<(Column, Column), XlsxError> {
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
    Ok((fx_gap, fx))
}
