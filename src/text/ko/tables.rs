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
    year: "연도",
    promised: "약속한 금액",
    cash: "달러로 집행",
    credit: "대출과 신용으로 집행",
    tariff: "관세율",
    a_year: "연간",
    all_goods: "모든 품목",
    needed: "필요한 달러",
    capacity: "조달 가능액",
    received: "받는 돈",
    owed: "미회수금",
    ledger: "누적 손익",
    lowest: "가장 불리한 해석",
    highest: "가장 유리한 해석",
    futures: ["5%는 이보다 낮음", "한가운데", "5%는 이보다 높음"],
};
