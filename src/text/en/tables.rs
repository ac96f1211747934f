//! Words in the tables of what the pictures show.

use super::STANDING;
use crate::text::TablesText;
use crate::text::sentence::join;

pub(super) const TABLES: TablesText = TablesText {
    question: STANDING.question,
    ledgers: STANDING.futures_words.ledger,
    costs: STANDING.futures_words.cost,
    measure: STANDING.measure,
    metric: STANDING.worth_choices.metric,
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
