//! A scenario as a spreadsheet whose cells are formulas: who changes an assumption in it sees what
//! the model would say.
//!
//! One file a sheet, in the order in which they build on each other:
//!
//! - `assumptions`: every input, the only numbers that are no formulas; each cell has a name,
//! - `tariffs`: what losing the deal costs, a row a class of goods,
//! - `accounts`: what becomes of a dollar, a row a year of its age,
//! - `country`: the years of a country, a row each,
//! - `searches`: where a value goes through zero,
//! - `summary`: the numbers that sum it up,
//! - `about`: what it is and how to use it.
//!
//! Each formula is written with what it comes to, for programs that do not calculate. `cells` writes
//! them. It is a program of its own, which the page loads when a reader asks for it.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

mod about;
mod accounts;
mod assumptions;
#[cfg(target_arch = "wasm32")]
pub mod browser;
mod cells;
mod country;
mod scenario;
mod searches;
mod summary;
mod tariffs;

use std::error;
use std::fmt;

use pledge_explainer::model;
use pledge_explainer::model::assumptions::Assumptions;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::deal::ledgers;
use pledge_explainer::text::{Words, message};
use pledge_explainer::value::Invalid;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use scenario::Scenario;

/// The spreadsheet of a scenario, as the bytes of an `.xlsx` file. `about` are lines that say which
/// scenario it is. The same input gives the same bytes: its date is that of the facts.
///
/// # Errors
///
/// The first assumption that is out of range.
pub fn spreadsheet(
    assumptions: &Assumptions,
    words: Words,
    about: &[String],
) -> Result<Vec<u8>, Error> {
    let outcome = model::evaluate(assumptions)?;
    Ok(workbook(
        &Scenario::new(assumptions, &outcome, words),
        about,
    )?)
}

fn workbook(scenario: &Scenario, about: &[String]) -> Result<Vec<u8>, XlsxError> {
    let inputs = assumptions::sheet(scenario)?;
    let (tariffs_sheet, tariffs) = tariffs::sheet(scenario)?;
    let (accounts_sheet, accounts) = accounts::sheet(scenario)?;
    let (left_sheet, left) = country::sheet(scenario, Side::Left, &tariffs, &accounts)?;
    let (right_sheet, right) = country::sheet(scenario, Side::Right, &tariffs, &accounts)?;
    let years = Pair { left, right };
    let (searches_sheet, searches) = searches::sheet(scenario, &tariffs, &years)?;
    let summary = summary::sheet(scenario, &tariffs, &years, &searches)?;

    let mut workbook = Workbook::new();
    let title = message::spreadsheet_title(scenario.words);
    let date = ExcelDateTime::parse_from_str(pledge_explainer::facts::VINTAGE)?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(title)
            .set_creation_datetime(&date),
    );
    for (name, cell) in &inputs.names {
        workbook.define_name(name, cell)?;
    }
    let has_ledgers = ledgers().next().is_some();
    for sheet in [
        Some(about::sheet(scenario, title, about)?),
        Some(summary),
        Some(inputs.sheet),
        Some(left_sheet),
        Some(right_sheet),
        Some(tariffs_sheet),
        has_ledgers.then_some(accounts_sheet),
        has_ledgers.then_some(searches_sheet),
    ]
    .into_iter()
    .flatten()
    {
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

/// Why there is no spreadsheet.
#[derive(Debug)]
pub enum Error {
    /// An assumption is out of range.
    Invalid(Invalid),
    /// The sheets could not be written.
    Written(XlsxError),
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Invalid(error) => error.fmt(to),
            Self::Written(error) => error.fmt(to),
        }
    }
}

impl error::Error for Error {}

impl From<Invalid> for Error {
    fn from(error: Invalid) -> Self {
        Self::Invalid(error)
    }
}

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        Self::Written(error)
    }
}
