//! The years of a country, a row each: its calls, its currency, its projects, who gets the cash,
//! and the ledger. The columns named like a series of the model are that series.

mod calls;
pub(crate) mod currency;
pub(crate) mod ledger;
mod projects;
mod rows;
mod waterfall;

use pledge_explainer::model::ledger::{Flows, flows};
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::deal::SHEETS;
use pledge_explainer::text::message;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::accounts::Account;
use crate::cells::Table;
use crate::scenario::Scenario;
use crate::tariffs::Tariffs;
use calls::Calls;
use currency::Currency;
use ledger::{Ledger, Relief};
use rows::{Rows, Time};

/// Where the years of a country are.
pub(crate) struct Years {
    pub(crate) time: Time,
    pub(crate) calls: Calls,
    pub(crate) currency: Currency,
    pub(crate) relief: Relief,
    /// Nothing where nothing of what is paid in comes back.
    pub(crate) ledger: Option<Ledger>,
    /// The flows of all rows, worked out.
    pub(crate) flows: Flows,
}

pub(crate) fn sheet(
    scenario: &Scenario,
    country: Side,
    tariffs: &Tariffs,
    accounts: &Pair<Option<Account>>,
) -> Result<(Worksheet, Years), XlsxError> {
    let name = SHEETS.of(country);
    let words = scenario.words;
    let title = message::spreadsheet_years(words, country);
    let of = scenario.country(country);
    let flows = flows(of, scenario.assumptions.first_year, scenario.rows);
    let mut rows = Rows {
        scenario,
        country,
        of,
        table: Table::new(name, title.plain(), &scenario.styles, words)?,
    };
    let time = rows.time()?;
    let calls = calls::add(&mut rows, &time, &flows)?;
    let currency = currency::add(&mut rows, &calls, &flows)?;
    let mut paid = None;
    if let Some(account) = &accounts[country] {
        let projects = projects::add(&mut rows, &calls, account, &flows)?;
        let cash = waterfall::add(&mut rows, &time, &calls, &projects, account, &flows)?;
        paid = Some(cash);
    }
    let relief = ledger::add_relief(&mut rows, &time, &currency, tariffs, &flows)?;
    let ledger = match paid {
        None => None,
        Some(paid) => {
            let moved_by = (&currency, &relief);
            let ledger = ledger::add(&mut rows, &time, &calls, paid, moved_by, &flows)?;
            Some(ledger)
        }
    };
    let beyond = format!("${}=0", time.counted.at(0));
    rows.table.grey(&beyond, scenario.rows)?;
    let years = Years {
        time,
        calls,
        currency,
        relief,
        ledger,
        flows,
    };
    Ok((rows.table.finish(), years))
}
