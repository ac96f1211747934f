//! Korean.
//!
//! Written as newspapers write: 해라체 (-다) in sentences, nouns in labels. 한국, 일본 and 미국 also
//! stand for their capitals. Figures carry 만, 억 and 조 instead of commas; 달러, 원 and 엔 follow
//! them after a space (5500억 달러), bare digits without one (1600원).
//!
//! | English | Korean |
//! |---|---|
//! | pledge, promise | 투자 약속, 약속한 금액 |
//! | deal | 합의 |
//! | called, paid in | 집행, 납입 |
//! | terms, safeguard | 조건, 조항; 안전장치 |
//! | memorandum | 양해각서(MOU) |
//! | ledger | 누적 손익 |
//! | ahead, short, even | 이익, 손실, 손익분기 |
//! | repaid with interest | 원리금 회수 |
//! | project return | 사업의 수익률 |
//! | raise calmly | 외환시장 충격 없이 조달 |
//! | reserves | 외환보유액 |
//! | a future, luck | 미래, 운 |
//! | our judgement | 자체 판단 |

mod access;
mod sheet;

use super::myriad::{MYRIAD, Myriads, ONE};
use super::numbers::rounded;
use super::particle::Particle;
use super::sentence::join;
use super::{
    AidsText, AimChoices, FuturesWords, MapWords, PresetText, Sentence, Standing, Text,
    WorthChoices,
};
use crate::analysis::Metric;
use crate::country::Country;
use crate::decimal::trimmed;
use crate::scenario::aim::Wish;
use crate::scenario::findings::Measure;
use crate::scenario::levers::Unit;
use crate::scenario::link::{Allowed, Notice, Publisher};
use crate::scenario::{ChanceId, Lang, LeverId, Part, Preset, Scenario, Slider};
use crate::units::{Local, Share, Usd};

const MYRIADS: Myriads = Myriads {
    names: ["", "만", "억", "조", "경"],
    between: "",
};

pub(crate) const TEXT: Text = Text {
    lang: Lang::Ko,
    full_stop: ".",
    preset,
    label: |slider| words(slider).0,
    value,
    reset_to: |label, unit, x| {
        let start = value(unit, x);
        join(&[label, ": ", &start, Particle::TO.after(&start), " 되돌리기"])
    },
    start_value: |unit, x| join(&["↺ ", &short_value(unit, x)]),
    notice,
    set_by,
    neutral: "기본 가정으로 보기",
    publishers: "이 가정으로 돌아가기",
    short_value,
};

pub(super) const STANDING: Standing = Standing {
    kicker: "데이터 해설",
    as_of,
    month,
    title: "닮은 듯 다른 두 대미 투자 약속, 돈은 누가 돌려받나",
    lede: "일본은 5500억 달러, 한국은 3500억 달러를 미국에 투자하기로 했다. 둘 다 관세를 낮추는 \
           대가였다. 두 합의는 같은 조건일까, 그만한 값어치가 있을까.",
    law: "어느 시점의 관세 제도로 볼까",
    invitation: "여기서 시작: 투자한 사업은 얼마나 벌까",
    question,
    measure,
    measures: "비교 기준",
    basis: |slider| words(slider).1,
    unit,
    number_field: |label| join(&[label, ", 숫자로 입력"]),
    reset_all: "모든 슬라이더 되돌리기",
    more: "다른 가정 더 보기",
    assumption: "가정",
    failed: "슬라이더가 멈췄다. 마지막 화면은 그대로 남아 있으며, 페이지를 새로고침하면 다시 쓸 수 있다.",
    caption,
    terms,
    worth_choices: WorthChoices {
        to: "어느 나라의 조건인가",
        country: |country| match country {
            Country::Japan => "일본의 조건(한국과 비교)",
            Country::Korea => "한국의 조건(일본과 비교)",
        },
        in_: "무엇으로 재나",
        metric: |metric| match metric {
            Metric::GapShareOfReserves => "외환보유액",
            _ => "금액",
        },
        switch: "한국이 일본과 같은 조항에 서명했다면",
    },
    aim_choices: AimChoices {
        question: "어떻게 하면 될까",
        wish: "목표",
        wishes: |wish| match wish {
            Wish::Even(Country::Korea) => "한국의 손익분기",
            Wish::Even(Country::Japan) => "일본의 손익분기",
            Wish::Ahead(Country::Korea) => "한국이 일본보다 나은 결과",
            Wish::Ahead(Country::Japan) => "일본이 한국보다 나은 결과",
            Wish::SamePerPerson => "두 나라의 1인당 손익이 같은 결과",
            Wish::WithinCapacity(Country::Korea) => "한국의 충격 없는 달러 조달",
            Wish::WithinCapacity(Country::Japan) => "일본의 충격 없는 달러 조달",
        },
        by: "시점",
        with: "움직일 가정",
    },
    arithmetic: "계산 과정 보기",
    table: "수치를 표로 보기",
    timeline,
    method,
    map_words: MapWords {
        question: "어디서 남는 장사가 되나",
        caption: "두 값을 바꿔 가며 계산한 마지막 해의 누적 손익. 다른 슬라이더는 지금 값 그대로다. \
                  고리는 처음 값을 나타낸다. 점은 끌거나 화살표 키로 옮길 수 있다.",
    },
    futures_words: FuturesWords {
        question: "결론은 얼마나 운에 달렸나",
        meaning: "여기서 ‘미래’ 하나는 운을 한 번 뽑은 결과다. 해마다 엔화와 원화가 위에서 가정한 \
                  경로를 중심으로 우연히 오르내리고, 사업 전체의 수익률이 가정보다 높아지거나 \
                  낮아진다. 이익인지 손실인지는 달러로 따지므로 수익률이 가르고, 자국 돈으로 얼마가 \
                  드는지는 환율이 가른다. 정치의 운은 들어 있지 않다. 새 관세도, 법원 판결도, 합의 \
                  파기도 없다고 본다.",
        caption: "선은 한가운데 미래, 짙은 띠는 가운데 절반, 옅은 띠는 열에 아홉이다. 위는 앞 그림과 \
                  같은 누적 손익, 아래는 해마다 집행되는 금액을 그해 환율로 바꾼 값이다.",
        draw: "다른 미래 뽑기",
        working: "계산하는 중…",
        ledger: "누적 손익(현재 가치, 달러)",
        cost: "해마다 집행에 드는 자국 돈",
    },
};

/// The words of what some readers need beyond what most see.
pub(crate) const AIDS: AidsText = AidsText {
    access: access::ACCESS,
    sheet: sheet::SHEET,
};

#[cfg(not(target_arch = "wasm32"))]
fn as_of(date: &str) -> String {
    join(&["자료 기준일 ", &self::date(date)])
}

/// "2026-11-22" as "2026년 11월 22일"; a date without a day or month stays that rough.
pub(crate) fn date(iso: &str) -> String {
    let mut out = String::new();
    for (piece, [before, unit]) in iso
        .splitn(3, '-')
        .zip([["", "년"], [" ", "월"], [" ", "일"]])
    {
        out.push_str(&join(&[before, piece.trim_start_matches('0'), unit]));
    }
    out
}

/// "2026-07-24" as "2026년 7월".
fn month(iso: &str) -> String {
    date(iso.get(..7).unwrap_or(iso))
}

fn country(country: Country) -> &'static str {
    match country {
        Country::Japan => "일본",
        Country::Korea => "한국",
    }
}

fn currency_name(country: Country) -> &'static str {
    match country {
        Country::Japan => "엔",
        Country::Korea => "원",
    }
}

fn preset(preset: Preset) -> PresetText {
    match preset {
        Preset::AsSigned => PresetText {
            label: "합의 당시",
            authority: "일반 품목은 국제비상경제권한법(IEEPA), 자동차는 무역확장법 232조",
            meaning: "두 나라 모두 합의로 일반 품목과 자동차의 관세율이 15%로 낮아졌다.",
        },
        Preset::Threat202601 => PresetText {
            label: "재인상 위협",
            authority: "2026년 1월 26일 발표, 시행된 적 없음",
            meaning: "한국산 자동차와 그 밖의 모든 품목을 다시 25%로 올리겠다고 했다. 합의로 없앤 바로 \
                      그 세율이어서 계산 결과는 합의를 맺은 11월과 같다.",
        },
        Preset::AfterRuling => PresetText {
            label: "위법 판결 뒤",
            authority: "일반 품목은 무역법 122조 추가 관세, 자동차는 무역확장법 232조",
            meaning: "비상권한을 내세운 관세가 무효가 되자 모든 나라가 같은 추가 관세를 냈다. 일반 \
                      품목에서는 합의가 있든 없든 차이가 없어졌다.",
        },
        Preset::Today => PresetText {
            label: "현재",
            authority: "일반 품목은 무역법 301조, 자동차는 무역확장법 232조",
            meaning: "2026년 7월부터 일반 품목 관세는 다른 법에 따르며 더는 투자 약속에 달려 있지 않다. \
                      합의에서 남은 것은 일본산에 기본관세를 따로 얹지 않는 작은 혜택뿐이다. 자동차 \
                      관세는 여전히 투자 약속에 달려 있다.",
        },
    }
}

fn question(part: Part) -> &'static str {
    match part {
        Part::Size => "약속한 돈은 얼마나 큰가",
        Part::Terms => "조건은 같은가",
        Part::Tariffs => "그 대가로 무엇을 얻나",
        Part::Currency => "원화와 엔화는 버틸 수 있나",
        Part::Returns => "돈은 누가 돌려받나",
        Part::Verdict => "남는 장사인가",
        Part::Worth => "한국이 얻어 낸 안전장치는 얼마짜리인가",
        Part::Timeline => "어떻게 여기까지 왔나",
        Part::Method => "무엇을 근거로 계산했나",
    }
}

fn caption(part: Part) -> &'static str {
    match part {
        Part::Size => "각국이 약속한 금액을 같은 축척으로 그렸다. 점선은 집행되지 않는 몫이다.",
        Part::Terms => "",
        Part::Tariffs => {
            "합의가 깨지면 수출 기업이 1년에 입을 손실. 2024년 교역을 기준으로, 계속 팔리는 물건의 값을 \
             낮춘 몫과 사라진 판매에서 실제로 잃는 몫을 더했다. 관세의 나머지는 미국 구매자가 떠안는다. \
             화살표는 합의가 있을 때와 없을 때의 관세율이다. 금속, 의약품, 반도체, 항공기는 별도 관세 \
             체계가 있어 뺐다."
        }
        Part::Currency => {
            "각국이 해마다 마련해야 하는 달러. 점선은 한국이 약속한 금액을 모두 일본의 기한에 맞춰 \
             현금으로 낼 경우다. 한국 정부는 일본과 같은 조건은 받아들일 수 없다고 했다. 한국의 조달 \
             가능액은 한국은행이 밝힌 범위의 중간값, 일본의 조달 가능액은 자체 판단이다."
        }
        Part::Returns => {
            "사업에서 해마다 나오는 현금(할인하지 않은 값). 아래는 이자를 포함해 아직 회수하지 못한 \
             금액이다. 실패한 사업에 들어간 돈은 미회수로 남는다."
        }
        Part::Verdict => {
            "피한 손실에 받은 현금을 더하고 낸 돈을 뺀 값을 2026년부터 쌓았다. 해마다 각국의 자금 조달 \
             비용으로 할인했다. 일본 몫에는 정부가 보증하는 은행 대출이 들어 있고, 한국 몫에서는 기업이 \
             조선 협력에 넣는 돈을 뺐다. 음영은 해석이 갈리는 조항을 읽는 모든 방법을 아우른다."
        }
        Part::Worth => {
            "한쪽 합의를 다른 쪽 합의로 조항 하나씩 바꿔 가며 쟀다. 한 조항의 효과는 먼저 바뀐 조항이 \
             무엇이냐에 따라 달라지므로, 바꿀 수 있는 모든 순서의 평균(섀플리 값)을 냈다. 이를 모두 \
             더하면 두 합의의 차이가 된다. 외환시장 조항과 사업 선정 권한은 수치로 나타낼 수 없어 뺐다."
        }
        Part::Timeline | Part::Method => "",
    }
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Dollars => "달러",
        Measure::Economy => "경제 규모",
        Measure::Reserves => "외환보유액",
        Measure::Person => "1인당",
        Measure::Local => "원화와 엔화",
    }
}

#[inline(always)]
fn words(slider: Slider) -> (&'static str, &'static str) {
    match slider {
        Slider::Lever(id) => lever(id),
        Slider::Chance(id) => chance(id),
    }
}

fn label(id: LeverId) -> &'static str {
    lever(id).0
}

/// What a lever sets, and where its start value comes from. Inlined, so that a program that needs one
/// of the two does not carry the other.
#[inline(always)]
fn lever(id: LeverId) -> (&'static str, &'static str) {
    match id {
        LeverId::TakeUp => ("약속한 금액 중 집행되는 비율", "약속한 금액 전부"),
        LeverId::JapanTakeUp => (
            "일본: 집행되는 비율",
            "약속한 금액 전부. 일본 정부는 상한이라고 설명",
        ),
        LeverId::JapanInWaterfall => ("일본: 수익 배분에 들어가는 비율", "양해각서(MOU): 전부"),
        LeverId::JapanCashShare => (
            "일본: 은행 대출이 아니라 달러로 내는 비율",
            "2025년 9월 일본 정부 설명",
        ),
        LeverId::JapanLastYear => ("일본: 집행이 끝나는 해", "자체 판단"),
        LeverId::JapanAutosFallback => (
            "합의가 없을 때 일본산 자동차의 관세율",
            "무역확장법 232조에 기본관세를 더한 값",
        ),
        LeverId::KoreaAutosFallback => (
            "합의가 없을 때 한국산 자동차의 관세율",
            "무역확장법 232조, 또는 재인상 위협",
        ),
        LeverId::GeneralFallback => (
            "합의가 없을 때 그 밖의 품목의 관세율",
            "고른 시점의 법. 해당하는 경우 일본은 기본관세를 더함",
        ),
        LeverId::ReliefYears => ("합의가 유지되는 기간", "자체 판단"),
        LeverId::PassThrough => (
            "관세 중 미국 구매자가 내는 비율",
            "2018~2026년 연구들은 86~96%",
        ),
        LeverId::AutosPassThrough => (
            "자동차 관세 중 미국 구매자가 내는 비율",
            "자체 판단: 2025년 일본 업체들이 값을 내림",
        ),
        LeverId::Elasticity => (
            "값이 1% 오를 때 판매가 줄어드는 비율(%)",
            "장기 연구들은 약 2",
        ),
        LeverId::Margin => ("줄어든 판매 중 실제 손실의 비율", "자체 판단"),
        LeverId::ExportGrowth => ("수출 증가율", "자체 판단: 증가 없음"),
        LeverId::KoreaOutsideShare => (
            "한국: 수출 중 별도 관세 체계의 비율",
            "자체 판단: 전체 통계를 찾지 못함",
        ),
        LeverId::KoreaSpot => ("원·달러 환율", "2026년 10월 2일"),
        LeverId::KoreaCapacity => (
            "한국이 충격 없이 조달할 수 있는 연간 달러",
            "한국은행: 150억~200억 달러",
        ),
        LeverId::JapanSpot => ("엔·달러 환율", "2026년 10월 2일"),
        LeverId::JapanCapacity => (
            "일본이 충격 없이 조달할 수 있는 연간 달러",
            "자체 판단: 외환보유액 대비 비율을 한국과 같게 봄",
        ),
        LeverId::KoreaDrift => (
            "원화 환율의 연간 변동률(+는 원화 약세)",
            "자체 판단: 변동 없음",
        ),
        LeverId::JapanDrift => (
            "엔화 환율의 연간 변동률(+는 엔화 약세)",
            "자체 판단: 변동 없음",
        ),
        LeverId::KoreaPressure => (
            "100억 달러를 살 때마다 원화가 약해지는 폭",
            "자체 판단: 추정치를 찾지 못함",
        ),
        LeverId::JapanPressure => (
            "100억 달러를 살 때마다 엔화가 약해지는 폭",
            "자체 판단: 추정치를 찾지 못함",
        ),
        LeverId::Return => (
            "사업의 연간 수익률",
            "자체 판단. 한국은 첫 사업에서 15%를 기대한 것으로 알려짐",
        ),
        LeverId::LossShare => ("실패한 사업에서 잃는 돈의 비율", "자체 판단"),
        LeverId::Spread => ("투자국이 받을 이자의 가산금리", "자체 판단: 공개된 적 없음"),
        LeverId::ReviewShare => (
            "20년 재검토 뒤 한국의 배분 비율",
            "변동 없음: 조항에 수치가 없음",
        ),
        LeverId::Lag => ("사업이 수익을 내기까지의 기간", "자체 판단"),
        LeverId::Life => ("사업이 수익을 내는 기간", "자체 판단"),
        LeverId::Discount => ("각국의 자금 조달 비용", "자체 판단"),
        LeverId::Horizon => ("내다보는 기간", "자체 판단"),
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "%",
        Unit::PercentAYear => "%",
        Unit::YenPerUsd => "엔",
        Unit::WonPerUsd => "원",
        Unit::UsdBnAYear => "십억 달러",
        Unit::Years => "년",
        Unit::Year | Unit::Number => "",
    }
}

fn value(unit: Unit, x: f64) -> String {
    let shown = short_value(unit, x);
    match unit {
        Unit::PercentAYear | Unit::UsdBnAYear => join(&["연 ", &shown]),
        Unit::YenPerUsd | Unit::WonPerUsd => join(&["1달러에 ", &shown, self::unit(unit)]),
        _ => shown,
    }
}

/// A lever's value in a few characters.
fn short_value(unit: Unit, x: f64) -> String {
    let number = trimmed(x, 2);
    match unit {
        Unit::Percent | Unit::PercentAYear => join(&[&count(&number), "%"]),
        Unit::UsdBnAYear => usd_exactly(x),
        Unit::Years => join(&[&number, "년"]),
        Unit::Year => join(&[&trimmed(x, 0), "년"]),
        _ => count(&number),
    }
}

fn set_by(Publisher { name, scenario }: &Publisher) -> String {
    let name = if name.is_empty() {
        "이 사이트"
    } else {
        name
    };
    let mut set: Vec<String> = Vec::new();
    if scenario.preset() != Scenario::default().preset() {
        let label = preset(scenario.preset()).label;
        set.push(join(&["관세 제도 ‘", label, "’"]));
    }
    for (id, x) in scenario.moved() {
        let words = short_value(id.lever().unit, x);
        set.push(join(&[label(id), " ", &words]));
    }
    if set.is_empty() {
        return join(&[name, "에서 일부 슬라이더를 고정하거나 뺐다."]);
    }
    join(&[name, "에서 정한 가정: ", &set.join("; "), "."])
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::BadInput {
            slider,
            value,
            allowed: possible,
        } => join(&[
            words(*slider).0,
            ": ‘",
            value,
            "’ 값은 쓸 수 없다(쓸 수 있는 값: ",
            &allowed(possible),
            ").",
        ]),
        Notice::BadValue {
            key,
            value,
            allowed: possible,
        } => join(&[
            "이 링크에 적힌 ",
            key,
            "=",
            value,
            " 값은 쓸 수 없다(쓸 수 있는 값: ",
            &allowed(possible),
            "). 대신 처음 값을 보여 준다.",
        ]),
        Notice::Repeated { key } => join(&[
            "이 링크에는 ",
            key,
            " 값이 여러 번 나온다. 그중 첫 번째 값을 보여 준다.",
        ]),
        Notice::OtherVintage { theirs, ours } => join(&[
            "이 링크는 ",
            &date(theirs),
            " 기준 자료로 만들어졌다. 지금 보이는 자료는 ",
            &date(ours),
            " 기준이다.",
        ]),
    }
}

/// What can stand at a place.
fn allowed(allowed: &Allowed) -> String {
    match allowed {
        Allowed::Ids(ids) => ids.clone(),
        Allowed::Range {
            least,
            most,
            is_whole,
        } => {
            let kind = if *is_whole { " 사이의 정수" } else { "" };
            join(&[least, "~", most, kind])
        }
        Allowed::Lever => "슬라이더 ID".to_owned(),
        Allowed::Levers => "슬라이더 ID(여러 개 가능)".to_owned(),
        Allowed::TwoLevers => "달러로 따진 손익을 움직이는 두 슬라이더의 ID".to_owned(),
        Allowed::Day => "YYYY-MM-DD 형식의 날짜".to_owned(),
    }
}

/// A decimal number as it stands, without commas.
fn count(decimal: &str) -> String {
    MYRIADS.counted(decimal, 0, ONE)
}

/// Puts the name of a currency behind an amount: a space only follows 만, 억 and the like.
fn money(amount: &str, currency: &str) -> String {
    let gap = if amount.ends_with(|c: char| c.is_ascii_digit()) {
        ""
    } else {
        " "
    };
    join(&[amount, gap, currency])
}

fn usd(x: Usd) -> String {
    money(&MYRIADS.usd(x), "달러")
}

/// Dollars to the nearest ten million, as sliders have them.
fn usd_exactly(billions: f64) -> String {
    money(&MYRIADS.counted(&trimmed(billions, 2), 5, MYRIAD), "달러")
}

fn local(country: Country, x: Local) -> String {
    money(&MYRIADS.local(x), currency_name(country))
}

fn year(year: i32) -> String {
    join(&[&year.to_string(), "년"])
}

fn percent(share: Share) -> String {
    join(&[&count(&rounded(share.0 * 100.0)), "%"])
}

fn terms() -> Sentence {
    Sentence::new()
        .say("문서로만 보면 현금을 나누는 비율은 같다. 하지만 한국은 일본의 문안에서 찾지 못한 안전장치를 ")
        .say("얻어 냈다. ")
        .stress("연간 한도, 외환시장 조항, 하나로 묶은 계정, 20년 뒤 재검토")
        .say("다.")
}

fn timeline() -> Sentence {
    Sentence::new()
        .say("열여섯 달 사이에 값이 매겨졌고, 거부와 타결과 위협을 거쳐, 법원 판결이 판을 바꿨다. ")
        .say("지금까지 실제로 움직인 돈은 많지 않다.")
}

fn method() -> Sentence {
    Sentence::new()
        .say("사실에는 출처와 날짜가, 가정에는 슬라이더가 붙어 있다. 모든 계산은 독자의 기기에서 ")
        .say("이뤄지며 아무것도 전송되지 않는다.")
}

/// What a slider of luck sets, and where its start value comes from.
#[inline(always)]
fn chance(id: ChanceId) -> (&'static str, &'static str) {
    match id {
        ChanceId::JapanVolatility => (
            "엔화의 한 해 변동 폭",
            "2015~2024년 월평균 기준. 하루 종가로는 더 크게 움직임",
        ),
        ChanceId::KoreaVolatility => (
            "원화의 한 해 변동 폭",
            "2015~2024년 월평균 기준. 하루 종가로는 더 크게 움직임",
        ),
        ChanceId::Correlation => (
            "엔화와 원화가 함께 움직이는 정도",
            "자체 판단. 1은 똑같이, 0은 따로, −1은 반대로",
        ),
        ChanceId::ReturnSd => (
            "사업의 운: 수익률이 오르내리는 폭",
            "자체 판단. 미래 셋 중 둘은 이 안에 든다",
        ),
    }
}
