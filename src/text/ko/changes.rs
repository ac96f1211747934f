//! What has changed between the vintages of the facts, in Korean.

use super::{MYRIAD, MYRIADS, count, join, money};
use crate::decimal::trimmed;
use crate::facts::Unit;
use crate::text::page::ChangesText;

pub(super) const CHANGES: ChangesText = ChangesText {
    title: "바뀐 사실",
    description: "이 해설에 쓴 사실 가운데 처음 공개한 뒤 바뀐 모든 것.",
    lede: |back, data| {
        format!(
            "사실이 바뀌면 무엇이 무엇으로, 왜 바뀌었는지 여기에 적는다. {}. 전체 기록: {}.",
            back.on("해설로 돌아가기"),
            data.on("facts.json"),
        )
    },
    claims: Some("바뀐 이유와 고친 문장은 영어로 적혀 있다."),
    none: |first| format!("아직 바뀐 것이 없다. 처음 공개한 {first} 기준 사실 그대로다."),
    checked: "다시 확인했으나 바뀐 것이 없다.",
    since: |date, count| {
        format!("이 링크는 {date} 기준 자료로 만들어졌다. 그 뒤 사실 {count}건이 바뀌었다.")
    },
    same: |date| format!("이 링크는 {date} 기준 자료로 만들어졌다. 그 뒤 바뀐 사실은 없다."),
    unlisted: "이 링크를 만든 날의 자료는 기록에 없어, 무엇이 바뀌었는지 알려 줄 수 없다.",
    newer: "이 페이지는 이 링크보다 먼저 만들어져, 무엇이 바뀌었는지 알려 줄 수 없다. 당시 그대로 보관한 사본일 수 있다.",
    all: "바뀐 사실 전체",
    change: |before, after| match (before, after) {
        (Some(before), Some(after)) => format!("이전: {before}. 지금: {after}."),
        (None, Some(after)) => format!("새 사실: {after}."),
        (Some(before), None) => format!("삭제했다. 이전: {before}."),
        (None, None) => String::new(),
    },
    amount,
    as_of: |date| format!("{date} 기준"),
    starts: "모형은 이 값에서 시작한다.",
};

fn amount(value: f64, unit: Unit) -> String {
    let exact = trimmed(value, 6);
    let number = count(&exact);
    let dollars = money(&MYRIADS.counted(&exact, 5, MYRIAD), "달러");
    match unit {
        Unit::UsdBn => dollars,
        Unit::UsdBnPerYear => join(&["연 ", &dollars]),
        Unit::Percent => join(&[&number, "%"]),
        Unit::PercentAYear => join(&["연 ", &number, "%"]),
        Unit::BusinessDays => join(&[&number, "영업일"]),
        Unit::Days => join(&[&number, "일"]),
        Unit::Years => join(&[&number, "년"]),
        Unit::JpyPerUsd => join(&["1달러에 ", &money(&number, "엔")]),
        Unit::KrwPerUsd => join(&["1달러에 ", &money(&number, "원")]),
        Unit::KrwTn => money(&MYRIADS.counted(&exact, 8, MYRIAD), "원"),
        Unit::PeopleMillion => money(&MYRIADS.counted(&exact, 2, MYRIAD), "명"),
        Unit::Gigawatt => join(&[&number, "기가와트"]),
        Unit::Elasticity => join(&["탄력성 ", &number]),
        Unit::Votes => join(&[&number, "표"]),
    }
}
