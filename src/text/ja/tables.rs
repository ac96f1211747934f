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
    column: |country, what| join(&[country, "：", what]),
    year: "年",
    promised: "約束した額",
    cash: "ドルの現金で拠出",
    credit: "融資・信用で拠出",
    tariff: "関税率",
    a_year: "年間の額",
    all_goods: "全品目",
    needed: "必要なドル",
    capacity: "調達できる額",
    received: "受け取る額",
    owed: "未回収の額",
    ledger: "累積収支",
    lowest: "最も不利な解釈",
    highest: "最も有利な解釈",
    futures: ["下位5%の境目", "中央", "上位5%の境目"],
};
