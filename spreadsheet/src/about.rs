//! What the spreadsheet is and how to use it.

use pledge_explainer::facts;
use pledge_explainer::text::message;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::scenario::Scenario;

const WIDTH: f64 = 100.0;

pub(crate) fn sheet(
    scenario: &Scenario,
    title: &str,
    about: &[String],
) -> Result<Worksheet, XlsxError> {
    let words = scenario.words;
    let version = message::spreadsheet_version(words, env!("CARGO_PKG_VERSION"), facts::VINTAGE);
    let use_of_it = [
        message::spreadsheet_use_inputs(words),
        message::spreadsheet_use_summary(words),
        message::spreadsheet_use_grey(words),
    ];
    let mut sheet = Worksheet::new();
    sheet.set_name("About")?;
    sheet.set_column_width(0, WIDTH)?;
    sheet.write_with_format(0, 0, title, &scenario.styles.title)?;
    let lines = about
        .iter()
        .map(String::as_str)
        .chain([version.plain(), ""])
        .chain(use_of_it);
    for (row, line) in (2..).zip(lines) {
        sheet.write_with_format(row, 0, line, &scenario.styles.wrapped)?;
    }
    Ok(sheet)
}
