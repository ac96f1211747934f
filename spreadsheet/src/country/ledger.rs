//! All of it added up, and its present value: see `model::ledger`.

use pledge_explainer::model::ledger::Flows;
use pledge_explainer::units::Share;
use rust_xlsxwriter::XlsxError;

use super::calls::Calls;
use super::currency::Currency;
use super::rows::{Rows, Time, after, amounts, one_if};
use crate::cells::{Column, Unit};
use crate::tariffs::Tariffs;

/// What the deal tariff saves.
pub(crate) struct Relief {
    pub(crate) scale: Column,
    pub(crate) saved: Column,
    /// What a dollar of relief in the first year is in each, worked out.
    pub(crate) scales: Vec<f64>,
}

/// Where the ledger is.
pub(crate) struct Ledger {
    pub(crate) received: Column,
    pub(crate) repaid: Column,
    pub(crate) home: Column,
    pub(crate) net: Column,
    pub(crate) factor: Column,
    pub(crate) factor_local: Column,
    pub(crate) ahead: Column,
    pub(crate) ahead_local: Column,
}

/// Adds the columns of the relief.
pub(super) fn add_relief(
    rows: &mut Rows,
    time: &Time,
    currency: &Currency,
    tariffs: &Tariffs,
    flows: &Flows,
) -> Result<Relief, XlsxError> {
    let [growth, relief_years] =
        ["tariff.growth", "tariff.relief_years"].map(|path| rows.input(path));
    let tariff = &rows.of.tariff;
    let scales = rows.each(|t| {
        if t < tariff.relief_years {
            (1.0 + tariff.growth.0).powi(t as i32)
        } else {
            0.0
        }
    });
    let unit = Unit::Number;
    let scale = rows.add("relief_scale", unit, &scales, |_, row| {
        let t = time.t.at(row);
        format!("IF({t}<{relief_years},(1+{growth})^{t},0)")
    })?;
    let amounts = amounts(&flows.relief);
    let country = rows.country;
    let saved = rows.add("relief", Unit::Usd, &amounts, |_, t| {
        let a_year = tariffs.cost_at_rate(country, currency, t);
        format!("{}*{a_year}", scale.at(t))
    })?;
    Ok(Relief {
        scale,
        saved,
        scales,
    })
}

/// Adds the other columns, of a country that gets a part of the cash.
pub(super) fn add(
    rows: &mut Rows,
    time: &Time,
    calls: &Calls,
    [received, repaid]: [Column; 2],
    (currency, relief): (&Currency, &Relief),
    flows: &Flows,
) -> Result<Ledger, XlsxError> {
    let [share, gain] = ["projects.home_share", "projects.home_gain"].map(|path| rows.input(path));
    let gains = amounts(&flows.home);
    let home = rows.add("home", Unit::Usd, &gains, |_, t| {
        format!("{share}*{gain}*{}", calls.in_waterfall.at(t))
    })?;
    let all = amounts(&flows.net);
    let net = rows.add("net", Unit::Usd, &all, |_, t| {
        let gained = [&relief.saved, &received, &home].map(|column| column.at(t));
        format!("{}-{}", gained.join("+"), calls.in_waterfall.at(t))
    })?;
    let usd = Money {
        discount: "discount",
        columns: ["factor", "cumulative", "ahead"],
        unit: Unit::Usd,
        factors: &flows.factors,
        sums: amounts(&flows.cumulative()),
    };
    let [factor, ahead] = discounted(rows, time, usd, &|t| net.at(t))?;
    let sums = flows.cumulative_local();
    let local = Money {
        discount: "discount_local",
        columns: ["factor_local", "cumulative_local", "ahead_local"],
        unit: Unit::Local(rows.country),
        factors: &flows.factors_local,
        sums: sums.iter().map(|local| local.0).collect(),
    };
    let [factor_local, ahead_local] = discounted(rows, time, local, &|t| {
        format!("{}*{}", net.at(t), currency.fx.at(t))
    })?;
    Ok(Ledger {
        received,
        repaid,
        home,
        net,
        factor,
        factor_local,
        ahead,
        ahead_local,
    })
}

/// A money in which the ledger is added up.
struct Money<'m> {
    /// The input with its cost.
    discount: &'static str,
    /// The names of the columns: the factor of a year, the sum up to it, and whether it stays ahead.
    columns: [&'static str; 3],
    unit: Unit,
    factors: &'m [Share],
    sums: Vec<f64>,
}

/// Adds the columns of a money, in which each year's flow is `flow`, and says where those of the
/// factor and of being ahead are.
fn discounted(
    rows: &mut Rows,
    time: &Time,
    money: Money,
    flow: &dyn Fn(usize) -> String,
) -> Result<[Column; 2], XlsxError> {
    let Money {
        discount,
        columns: [factor, cumulative, ahead],
        unit,
        factors,
        sums,
    } = money;
    let discount = rows.input(discount);
    let factors: Vec<f64> = factors.iter().map(|factor| factor.0).collect();
    let factor = rows.add(factor, Unit::Number, &factors, |_, row| {
        format!("(1+{discount})^-{}", time.t.at(row))
    })?;
    let cumulative = rows.add(cumulative, unit, &sums, |own, t| {
        let new = format!("{}*{}", flow(t), factor.at(t));
        after(t, &new, |before| format!("{}+{new}", own.at(before)))
    })?;
    let counted = sums.iter().take(rows.scenario.assumptions.horizon);
    let is_ahead = rows.each(|t| one_if(counted.clone().skip(t).all(|&sum| sum >= 0.0)));
    let ahead = rows.add(ahead, Unit::Flag, &is_ahead, |own, row| {
        let now = format!("{}>=0", cumulative.at(row));
        let stays = if row == own.last() {
            now
        } else {
            format!("AND({now},{}=1)", own.at(row + 1))
        };
        format!("IF(OR({}=0,{stays}),1,0)", time.counted.at(row))
    })?;
    Ok([factor, ahead])
}
