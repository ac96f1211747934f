//! What becomes of a dollar in a project that succeeds, where each year's projects are repaid on
//! their own: see `model::waterfall`.
//!
//! All accounts of a country are this one times what was paid in, since doubling what is paid in
//! doubles the rest. Its rows run from the oldest age to the dollar's first year: the calls of the
//! years so far, in order, then meet the ages of their dollars, in order.

use pledge_explainer::model::assumptions::{Projects, Waterfall};
use pledge_explainer::model::waterfall::{Distribution, distribute};
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::deal::has_ledger;
use pledge_explainer::text::message;
use pledge_explainer::units::{Share, Usd};
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::assumptions::name;
use crate::cells::{Column, Head, Table, Unit};
use crate::scenario::Scenario;

/// What a dollar yields, what the pledger gets of it and what it is owed, by the dollar's age.
pub(crate) struct Account {
    pub(crate) yields: Column,
    pub(crate) received: Column,
    pub(crate) balance: Column,
    /// The same worked out, from the dollar's first year on.
    pub(crate) dollar: Distribution,
}

/// The pledger's share of cash before repayment, at so many years after the call.
pub(crate) fn share_before(country: Side, age: &str) -> String {
    let [after, share, before] = ["review_after", "review_share", "share_before"]
        .map(|key| name(country, &["waterfall.", key].concat()));
    format!("IF(COUNT({after},{share})=2,IF({age}>={after},{share},{before}),{before})")
}

/// The same, worked out.
pub(crate) fn share_at(terms: &Waterfall, age: usize) -> f64 {
    match &terms.review {
        Some(review) if age >= review.after => review.share.0,
        _ => terms.share_before.0,
    }
}

/// The sheet, and what stands on it of each country that has a ledger.
pub(crate) fn sheet(scenario: &Scenario) -> Result<(Worksheet, Pair<Option<Account>>), XlsxError> {
    let words = scenario.words;
    let title = message::spreadsheet_accounts(words);
    let mut table = Table::new("Accounts", title, &scenario.styles, words)?;
    let ages: Vec<f64> = (0..scenario.rows).rev().map(|age| age as f64).collect();
    let what = message::spreadsheet_account(words, "age");
    let head = Head {
        what: what.plain(),
        name: "age",
        unit: Unit::Years,
    };
    let age = table.push(head, &ages, |own, row| {
        if row == own.last() {
            "0".to_owned()
        } else {
            format!("{}+1", own.at(row + 1))
        }
    })?;
    let mut account = |country| {
        let account = has_ledger(country).then(|| account(scenario, &mut table, &age, country));
        account.transpose()
    };
    let accounts = Pair {
        left: account(Side::Left)?,
        right: account(Side::Right)?,
    };
    Ok((table.finish(), accounts))
}

fn account(
    scenario: &Scenario,
    table: &mut Table,
    age: &Column,
    country: Side,
) -> Result<Account, XlsxError> {
    let words = scenario.words;
    let of = scenario.country(country);
    let input = |path| name(country, path);
    let mut add = |name: &str,
                   unit,
                   results: &dyn Fn(usize) -> f64,
                   write: &dyn Fn(&Column, usize) -> String| {
        let what = message::spreadsheet_account(words, name);
        let head = Head {
            what: &[scenario.name(country).as_str(), what.plain()].join(" / "),
            name,
            unit,
        };
        let results: Vec<f64> = (0..scenario.rows).rev().map(results).collect();
        table.push(head, &results, write)
    };

    let mut paid_in = vec![Usd::ZERO; scenario.rows];
    if let Some(first) = paid_in.first_mut() {
        *first = Usd(1.0);
    }
    let alone = Waterfall {
        pooled: false,
        ..of.waterfall.clone()
    };
    let succeeds = Projects {
        loss_share: Share::ZERO,
        ..of.projects.clone()
    };
    let dollar = distribute(&alone, &succeeds, &paid_in);
    let growth = 1.0 + of.waterfall.deemed_rate.0;
    let due = |age: usize| match age.checked_sub(1) {
        None => 1.0,
        Some(before) => dollar.balance[before].0 * growth,
    };

    let [planned_lag, lag, life, return_] = ["planned_lag", "lag", "life", "return"]
        .map(|key| name(country, &["projects.", key].concat()));
    let yields = add(
        "cash",
        Unit::Dollar,
        &|age| dollar.cash[age].0,
        &|_, row| {
            let age = age.at(row);
            let level = format!("PMT({return_},{life},-1)*(1+{return_})^{planned_lag}");
            format!("IF(AND({age}>{lag},{age}<={lag}+{life}),{level},0)")
        },
    )?;
    let share = add(
        "share",
        Unit::Share,
        &|age| share_at(&of.waterfall, age),
        &|_, row| share_before(country, &age.at(row)),
    )?;
    // What is owed comes before what is still owed, in the column after the next.
    let balance_at = |due: &Column, row: usize| due.right(2).at(row);
    let deemed_rate = input("waterfall.deemed_rate");
    let due = add("due", Unit::Dollar, &due, &|own, row| {
        if row == own.last() {
            "1".to_owned()
        } else {
            format!("{}*(1+{deemed_rate})", balance_at(own, row + 1))
        }
    })?;
    let after = input("waterfall.share_after");
    let received = add(
        "received",
        Unit::Dollar,
        &|age| dollar.received[age].0,
        &|_, row| received(&yields.at(row), &share.at(row), &due.at(row), &after),
    )?;
    let balance = add(
        "balance",
        Unit::Dollar,
        &|age| dollar.balance[age].0,
        &|_, row| balance(&yields.at(row), &share.at(row), &due.at(row)),
    )?;
    Ok(Account {
        yields,
        received,
        balance,
        dollar,
    })
}

/// What the pledger gets of a year's cash.
pub(crate) fn received(cash: &str, share: &str, due: &str, after: &str) -> String {
    format!("MIN({share}*{cash},{due})+{after}*MAX(0,{cash}-{due}/{share})")
}

/// What it is still owed then.
pub(crate) fn balance(cash: &str, share: &str, due: &str) -> String {
    format!("MAX(0,{due}-{share}*{cash})")
}
