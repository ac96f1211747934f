//! What the projects yield: see `model::projects`.

use pledge_explainer::model::ledger::Flows;
use rust_xlsxwriter::XlsxError;

use super::calls::Calls;
use super::rows::{Rows, after, amounts};
use crate::accounts::Account;
use crate::cells::{Column, Unit};

/// What goes into projects that succeed, what they yield, and how long ago the first call was.
pub(super) struct Projects {
    pub(super) succeeding: Column,
    pub(super) cash: Column,
    pub(super) age: Column,
    /// Years since the first call, -1 before it.
    pub(super) ages: Vec<f64>,
}

impl Projects {
    /// What there is in a year of all dollars so far: the calls in their order, times what there is
    /// of a dollar at the age that each has come to.
    pub(super) fn so_far(&self, of_a_dollar: &Column, t: usize) -> String {
        let last = of_a_dollar.last();
        let ages = of_a_dollar.cells(last - t, last);
        format!("SUMPRODUCT({},{ages})", self.succeeding.cells(0, t))
    }
}

pub(super) fn add(
    rows: &mut Rows,
    calls: &Calls,
    account: &Account,
    flows: &Flows,
) -> Result<Projects, XlsxError> {
    let paid_in = amounts(&flows.calls.in_waterfall);
    let lost = rows.input("projects.loss_share");
    let share = 1.0 - rows.of.projects.loss_share.0;
    let succeed: Vec<f64> = paid_in.iter().map(|call| call * share).collect();
    let unit = Unit::Usd;
    let succeeding = rows.add("succeeding", unit, &succeed, |_, t| {
        format!("{}*(1-{lost})", calls.in_waterfall.at(t))
    })?;
    let first = paid_in.iter().position(|&call| call > 0.0);
    let since = |t: usize| first.and_then(|first| t.checked_sub(first));
    let ages = rows.each(|t| since(t).map_or(-1.0, |age| age as f64));
    let age = rows.add("age", Unit::Years, &ages, |own, t| {
        let opens = format!("IF({}>0,0,-1)", calls.in_waterfall.at(t));
        after(t, &opens, |before| {
            let before = own.at(before);
            format!("IF({before}>=0,{before}+1,{opens})")
        })
    })?;
    let mut projects = Projects {
        // Its place is known once it is written.
        cash: age.right(1),
        succeeding,
        age,
        ages,
    };
    let cash = amounts(&flows.distribution.cash);
    projects.cash = rows.add("cash", Unit::Usd, &cash, |_, t| {
        projects.so_far(&account.yields, t)
    })?;
    Ok(projects)
}
