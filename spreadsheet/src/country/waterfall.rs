//! Who gets the cash: see `model::waterfall`. In one account for all projects, or in one for each
//! year's, which is that of a dollar times what was paid in, and one for those that fail. Both are
//! worked out, so that either can be chosen.

use pledge_explainer::model::assumptions::Waterfall;
use pledge_explainer::model::ledger::Flows;
use pledge_explainer::model::waterfall::{Distribution, distribute};
use pledge_explainer::text::message;
use rust_xlsxwriter::XlsxError;

use super::calls::Calls;
use super::projects::Projects;
use super::rows::{Rows, Time, after, amounts, one_if};
use crate::accounts::{self, Account};
use crate::cells::{Column, Unit};

/// A balance up to this counts as repaid.
const REPAID: f64 = 1e-9;

/// Adds the columns, and says where those of what is received and of what is repaid are.
pub(super) fn add(
    rows: &mut Rows,
    time: &Time,
    calls: &Calls,
    projects: &Projects,
    account: &Account,
    flows: &Flows,
) -> Result<[Column; 2], XlsxError> {
    let now = &flows.distribution;
    let is_pooled = rows.input("waterfall.pooled");
    let terms = Waterfall {
        pooled: true,
        ..rows.of.waterfall.clone()
    };
    let together = distribute(&terms, &rows.of.projects, &flows.calls.in_waterfall);
    let pooled = add_pooled(rows, calls, projects, &together, flows)?;
    let failed = add_failed(rows, calls, flows)?;

    let got = amounts(&now.received);
    let received = rows.add("received", Unit::Usd, &got, |_, t| {
        let apart = projects.so_far(&account.received, t);
        format!("IF({is_pooled},{},{apart})", pooled.received.at(t))
    })?;
    let rest = rows.each(|t| (now.cash[t] - now.received[t]).0);
    rows.add("partner", Unit::Usd, &rest, |_, t| {
        format!("{}-{}", projects.cash.at(t), received.at(t))
    })?;
    let owed = amounts(&now.balance);
    rows.add("balance", Unit::Usd, &owed, |_, t| {
        let apart = projects.so_far(&account.balance, t);
        let (pooled, failed) = (pooled.balance.at(t), failed.at(t));
        format!("IF({is_pooled},{pooled},{apart}+{failed})")
    })?;

    // Of accounts apart, the first to be repaid is that of the first calls.
    let dollar = &account.dollar;
    let share = 1.0 - rows.of.projects.loss_share.0;
    let repaid_now = rows.each(|t| {
        if rows.of.waterfall.pooled {
            return one_if(now.cash[t].0 > 0.0 && together.balance[t].0 <= REPAID);
        }
        if projects.ages[t] < 0.0 {
            return 0.0;
        }
        let age = projects.ages[t] as usize;
        let first = flows.calls.in_waterfall[t - age].0 * share;
        let (cash, balance) = (first * dollar.cash[age].0, first * dollar.balance[age].0);
        one_if(cash > 0.0 && balance <= REPAID)
    });
    let repaid = rows.add("repaid", Unit::Flag, &repaid_now, |_, t| {
        let age = projects.age.at(t);
        let succeeding = projects.succeeding.all();
        let first = format!("INDEX({succeeding},{}+1-{age})", time.t.at(t));
        let [yields, balance] = [&account.yields, &account.balance].map(|column| {
            let ages = column.all();
            format!("{first}*INDEX({ages},ROWS({ages})-{age})")
        });
        let apart = format!("IF({age}<0,FALSE,AND({yields}>0,{balance}<={REPAID}))");
        let (cash, balance) = (projects.cash.at(t), pooled.balance.at(t));
        format!("IF(IF({is_pooled},AND({cash}>0,{balance}<={REPAID}),{apart}),1,0)")
    })?;
    Ok([received, repaid])
}

impl Rows<'_> {
    /// Adds a column of the account for all projects.
    fn add_pooled(
        &mut self,
        name: &str,
        unit: Unit,
        results: &[f64],
        write: impl Fn(&Column, usize) -> String,
    ) -> Result<Column, XlsxError> {
        let what = message::spreadsheet_year_of_pool(self.scenario.words, name);
        let name = ["pooled", name].join(".");
        self.add_as(what.plain(), &name, unit, results, write)
    }
}

/// The account for all projects.
struct Pooled {
    received: Column,
    balance: Column,
}

fn add_pooled(
    rows: &mut Rows,
    calls: &Calls,
    projects: &Projects,
    together: &Distribution,
    flows: &Flows,
) -> Result<Pooled, XlsxError> {
    let terms = &rows.of.waterfall;
    let country = rows.country;
    let [deemed_rate, share_after] =
        ["waterfall.deemed_rate", "waterfall.share_after"].map(|path| rows.input(path));
    let shares = rows.each(|t| {
        let age = projects.ages[t];
        if age < 0.0 {
            terms.share_before.0
        } else {
            accounts::share_at(terms, age as usize)
        }
    });
    let unit = Unit::Share;
    let share = rows.add_pooled("share", unit, &shares, |_, t| {
        accounts::share_before(country, &projects.age.at(t))
    })?;
    let growth = 1.0 + terms.deemed_rate.0;
    let owed = rows.each(|t| {
        let before = t.checked_sub(1).map_or(0.0, |t| together.balance[t].0);
        before * growth + flows.calls.in_waterfall[t].0
    });
    let unit = Unit::Usd;
    let due = rows.add_pooled("due", unit, &owed, |own, t| {
        let paid_in = calls.in_waterfall.at(t);
        after(t, &paid_in, |before| {
            // What is still owed stands in the column after the next.
            let balance = own.right(2).at(before);
            format!("{balance}*(1+{deemed_rate})+{paid_in}")
        })
    })?;
    let got = amounts(&together.received);
    let received = rows.add_pooled("received", unit, &got, |_, t| {
        let cash = projects.cash.at(t);
        accounts::received(&cash, &share.at(t), &due.at(t), &share_after)
    })?;
    let left = amounts(&together.balance);
    let balance = rows.add_pooled("balance", unit, &left, |_, t| {
        accounts::balance(&projects.cash.at(t), &share.at(t), &due.at(t))
    })?;
    Ok(Pooled { received, balance })
}

/// What is owed on projects that fail, where accounts are apart.
fn add_failed(rows: &mut Rows, calls: &Calls, flows: &Flows) -> Result<Column, XlsxError> {
    let lost = rows.input("projects.loss_share");
    let deemed_rate = rows.input("waterfall.deemed_rate");
    let loss_share = rows.of.projects.loss_share.0;
    let growth = 1.0 + rows.of.waterfall.deemed_rate.0;
    let mut owed = 0.0;
    let paid_in = flows.calls.in_waterfall.iter();
    let failed: Vec<f64> = paid_in
        .map(|call| {
            owed = owed * growth + call.0 * loss_share;
            owed
        })
        .collect();
    rows.add("failed", Unit::Usd, &failed, |own, t| {
        let new = format!("{}*{lost}", calls.in_waterfall.at(t));
        after(t, &new, |before| {
            format!("{}*(1+{deemed_rate})+{new}", own.at(before))
        })
    })
}
