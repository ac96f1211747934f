//! Words in the tables of what the pictures show.

use super::join;
use crate::text::TablesText;

pub(super) const TABLES: TablesText = TablesText {
    summary: "Show the numbers in a table",
    column: |country, what| join(&[country, ", ", what]),
    year: "Year",
    promised: "Promised",
    cash: "Called in dollars",
    credit: "Called as loans and credit",
    tariff: "tariff",
    a_year: "a year",
    all_goods: "All goods",
    needed: "dollars needed",
    capacity: "can raise",
    received: "gets back",
    owed: "still owed",
    ledger: "ledger",
    lowest: "lowest reading",
    highest: "highest reading",
    futures: ["5% lie below", "the middle", "5% lie above"],
};
