//! A sheet of years while it is written.

use pledge_explainer::model::assumptions::CountryAssumptions;
use pledge_explainer::pledge::Side;
use pledge_explainer::text::message;
use pledge_explainer::units::Usd;
use rust_xlsxwriter::XlsxError;

use crate::assumptions::name;
use crate::cells::{Column, Head, Table, Unit};
use crate::scenario::Scenario;

/// When a year is.
pub(crate) struct Time {
    pub(crate) year: Column,
    pub(crate) t: Column,
    pub(crate) counted: Column,
}

/// A sheet of years while it is written.
pub(super) struct Rows<'r> {
    pub(super) scenario: &'r Scenario<'r>,
    pub(super) country: Side,
    pub(super) of: &'r CountryAssumptions,
    pub(super) table: Table<'r>,
}

impl Rows<'_> {
    /// The name of an input of the country.
    pub(super) fn input(&self, path: &str) -> String {
        name(self.country, path)
    }

    /// Adds a column: its name, its unit, what the formula of each row comes to, and that formula.
    pub(super) fn add(
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
    pub(super) fn add_as(
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
    pub(super) fn each(&self, number: impl Fn(usize) -> f64) -> Vec<f64> {
        (0..self.scenario.rows).map(number).collect()
    }

    pub(super) fn time(&mut self) -> Result<Time, XlsxError> {
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
pub(super) fn after(t: usize, first: &str, next: impl Fn(usize) -> String) -> String {
    t.checked_sub(1).map_or_else(|| first.to_owned(), next)
}

pub(super) fn amounts(series: &[Usd]) -> Vec<f64> {
    series.iter().map(|amount| amount.0).collect()
}

pub(super) fn one_if(truth: bool) -> f64 {
    f64::from(u8::from(truth))
}
