//! The years of a country, a row each: its calls, its currency, its projects, who gets the cash,
//! and the ledger. The columns named like a series of the model are that series.

mod calls;
pub(crate) mod currency;
mod ledger;
mod projects;
mod waterfall;

use pledge_explainer::model::assumptions::CountryAssumptions;
use pledge_explainer::model::ledger::{Flows, flows};
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::text::message;
use pledge_explainer::units::Usd;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::Scenario;
use crate::accounts::Account;
use crate::assumptions::name;
use crate::cells::{Column, Head, Table, Unit};
use crate::tariffs::Tariffs;
use calls::Calls;
use currency::Currency;
use ledger::Ledger;

/// Where the years of a country are.
pub(crate) struct Years {
    pub(crate) time: Time,
    pub(crate) calls: Calls,
    pub(crate) currency: Currency,
    pub(crate) received: Column,
    pub(crate) repaid: Column,
    pub(crate) ledger: Ledger,
    /// The flows of all rows, worked out.
    pub(crate) flows: Flows,
}

/// When a year is.
pub(crate) struct Time {
    pub(crate) year: Column,
    pub(crate) t: Column,
    pub(crate) counted: Column,
}

pub(crate) fn sheet(
    scenario: &Scenario,
    country: Side,
    tariffs: &Tariffs,
    accounts: &Pair<Account>,
) -> Result<(Worksheet, Years), XlsxError> {
    let name = match country {
        Side::Left => "Japan",
        Side::Right => "Korea",
    };
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
    let account = &accounts[country];
    let projects = projects::add(&mut rows, &calls, account, &flows)?;
    let (received, repaid) = waterfall::add(&mut rows, &time, &calls, &projects, account, &flows)?;
    let paid = (&calls, &received);
    let ledger = ledger::add(&mut rows, &time, paid, &currency, tariffs, &flows)?;
    let beyond = format!("${}=0", time.counted.at(0));
    rows.table.grey(&beyond, scenario.rows)?;
    let years = Years {
        time,
        calls,
        currency,
        received,
        repaid,
        ledger,
        flows,
    };
    Ok((rows.table.finish(), years))
}

/// A sheet of years while it is written.
struct Rows<'r> {
    scenario: &'r Scenario<'r>,
    country: Side,
    of: &'r CountryAssumptions,
    table: Table<'r>,
}

impl Rows<'_> {
    /// The name of an input of the country.
    fn input(&self, path: &str) -> String {
        name(self.country, path)
    }

    /// Adds a column: its name, its unit, what the formula of each row comes to, and that formula.
    fn add(
        &mut self,
        name: &str,
        unit: Unit,
        results: &[f64],
        write: impl Fn(&Column, usize) -> String,
    ) -> Result<Column, XlsxError> {
        let what = message::spreadsheet_year(self.scenario.words, name);
        self.add_as(what.plain(), name, unit, results, write)
    }

    /// The same where what it holds is not said by its name alone.
    fn add_as(
        &mut self,
        what: &str,
        name: &str,
        unit: Unit,
        results: &[f64],
        write: impl Fn(&Column, usize) -> String,
    ) -> Result<Column, XlsxError> {
        self.table.push(Head { what, name, unit }, results, write)
    }

    /// A number for each row.
    fn each(&self, number: impl Fn(usize) -> f64) -> Vec<f64> {
        (0..self.scenario.rows).map(number).collect()
    }

    fn time(&mut self) -> Result<Time, XlsxError> {
        let first = self.scenario.assumptions.first_year;
        let horizon = self.scenario.assumptions.horizon;
        let years = self.each(|t| (first + t).0.into());
        let year = self.add("years", Unit::Year, &years, |own, t| {
            after(t, "first_year", |before| format!("{}+1", own.at(before)))
        })?;
        let since = self.each(|t| t as f64);
        let t = self.add("t", Unit::Years, &since, |_, t| {
            format!("{}-first_year", year.at(t))
        })?;
        let counts = self.each(|t| one_if(t < horizon));
        let counted = self.add("counted", Unit::Flag, &counts, |_, row| {
            format!("IF({}<horizon,1,0)", t.at(row))
        })?;
        Ok(Time { year, t, counted })
    }
}

/// A formula that goes on from the row before, and what stands in the first row.
fn after(t: usize, first: &str, next: impl Fn(usize) -> String) -> String {
    t.checked_sub(1).map_or_else(|| first.to_owned(), next)
}

fn amounts(series: &[Usd]) -> Vec<f64> {
    series.iter().map(|amount| amount.0).collect()
}

fn one_if(truth: bool) -> f64 {
    f64::from(u8::from(truth))
}
