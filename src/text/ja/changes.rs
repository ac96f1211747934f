//! What has changed between the vintages of the facts, in Japanese.

use super::{MYRIADS, count, join};
use crate::decimal::trimmed;
use crate::facts::Unit;
use crate::text::myriad::MYRIAD;
use crate::text::page::ChangesText;

pub(super) const CHANGES: ChangesText = ChangesText {
    title: "訂正と更新",
    description: "日韓の対米投資の解説で使った事実について、公開後に変わったすべての点。",
    lede: |back, data| {
        format!(
            "事実が変わったときに、何から何に、なぜ変わったかを示します。{}。全記録は{}にあります。",
            back.on("解説に戻る"),
            data.on("facts.json"),
        )
    },
    claims: Some("変更の理由と、差し替えた文は英語です。"),
    none: |first| format!("これまでに変更はありません。{first}に公開した事実のままです。"),
    checked: "確認し直しましたが、変更はありません。",
    since: |date, count| {
        format!(
            "このリンクは{date}時点の事実で作られました。その後、{count}件の事実が変わりました。"
        )
    },
    same: |date| {
        format!("このリンクは{date}時点の事実で作られました。その後、変わった事実はありません。")
    },
    unlisted: "このリンクが作られた日の事実は記録にないため、何が変わったかは示せません。",
    newer: "このページは、ここへのリンクより古いため、何が変わったかは示せません。当時のまま保存された版の可能性があります。",
    all: "すべての変更",
    change: |before, after| match (before, after) {
        (Some(before), Some(after)) => format!("以前：{before}。現在：{after}。"),
        (None, Some(after)) => format!("新規：{after}。"),
        (Some(before), None) => format!("取り下げ。以前：{before}。"),
        (None, None) => String::new(),
    },
    amount,
    as_of: |date| format!("{date}時点"),
    starts: "モデルの初期値です。",
};

fn amount(value: f64, unit: Unit) -> String {
    let exact = trimmed(value, 6);
    let number = count(&exact);
    let dollars = MYRIADS.counted(&exact, 5, MYRIAD);
    match unit {
        Unit::UsdBn => join(&[&dollars, "ドル"]),
        Unit::UsdBnPerYear => join(&["年", &dollars, "ドル"]),
        Unit::Percent => join(&[&number, "%"]),
        Unit::PercentAYear => join(&["年", &number, "%"]),
        Unit::BusinessDays => join(&[&number, "営業日"]),
        Unit::Days => join(&[&number, "日"]),
        Unit::Years => join(&[&number, "年"]),
        Unit::JpyPerUsd => join(&["1ドル=", &number, "円"]),
        Unit::KrwPerUsd => join(&["1ドル=", &number, "ウォン"]),
        Unit::KrwTn => join(&[&MYRIADS.counted(&exact, 8, MYRIAD), "ウォン"]),
        Unit::PeopleMillion => join(&[&MYRIADS.counted(&exact, 2, MYRIAD), "人"]),
        Unit::Gigawatt => join(&[&number, "ギガワット"]),
        Unit::Elasticity => join(&["弾力性", &number]),
        Unit::Votes => join(&[&number, "票"]),
    }
}
