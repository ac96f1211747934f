//! The words of the finished page, in Korean.

use super::changes::CHANGES;
use super::check::CHECK;
use super::date;
use super::snippet::SNIPPET;
use crate::facts::Status;
use crate::text::page::{
    MethodText, PageText, Publication, QuestionText, ReadingsText, SourcesText, TermsText,
    TimelineText,
};

pub(crate) const PAGE: PageText = PageText {
    date,
    languages: "언어",
    comma: ", ",
    status,
    weak: "근거 약함",
    our_judgement: "자체 판단",
    facts_and_sources: "사실과 출처",
    terms: TermsText {
        term: "조항",
        switch: "일본과 같게",
        switch_of: |term| format!(" 바꿔 보기: {term}"),
    },
    timeline: TimelineText {
        early_report: |publisher, date| format!("초기 보도에도 나온다: {publisher}, {date}."),
    },
    readings: ReadingsText {
        summary: "누구의 해석인가",
        meaning: "당사자들이 조항을 달리 읽는 곳에서는 해석을 고를 수 있다. 페이지 전체가 그에 따라 \
                  바뀐다. 그림의 음영 띠는 모든 해석을 아우른다.",
        japan_money: QuestionText {
            question: "일본의 돈은 무엇인가",
            readings: [
                "일본 정부: 3분의 1은 달러 대출, 나머지는 보증",
                "미국 정부와 양해각서(MOU): 전부 달러",
                "일본 협상 대표: 1~2%는 출자",
            ],
        },
        split_of: QuestionText {
            question: "일본은 무엇을 나누나",
            readings: [
                "양해각서(MOU): 집행되는 금액 전부",
                "2025년 7월 일본 정부: 양쪽이 실제로 넣는 돈만, 보증은 제외",
            ],
        },
        called: QuestionText {
            question: "일본의 5500억 달러는 모두 집행되나",
            readings: [
                "미국 정부: 그렇다",
                "일본 정부: 상한일 뿐. 지금까지 발표된 것만",
            ],
        },
        review: QuestionText {
            question: "한국의 20년 재검토는 무엇을 가져오나",
            readings: [
                "아무것도 없음: 조항에 수치가 없다",
                "최대치: 한국이 원리금을 회수할 때까지 현금 전부",
            ],
        },
        notice: QuestionText {
            question: "일본은 며칠 안에 내야 하나(모형은 연 단위로 계산하므로 어느 값도 이에 좌우되지 \
                       않는다)",
            readings: ["45영업일", "45일"],
        },
    },
    method: MethodText {
        known: |counts, inputs| {
            let [settled, reported, contested, threatened, assumed] = Status::ALL.map(counts.of);
            format!(
                "기록 {}건 가운데 {settled}건은 확정, {reported}건은 보도, {contested}건은 이견, \
                 {threatened}건은 위협 단계이고, {assumed}건은 찾지 못했거나 직접 정한 것을 적었다. \
                 알 수 없는 것은 가정으로 두고 슬라이더를 붙였으며, 그 아래에 처음 값과 이유를 적었다. \
                 슬라이더가 없는 선택도 있다. 누적 손익은 실제로 낸 돈과 함께 2026년에 시작하고, \
                 집행은 대부분 2027년부터 이뤄진다. 모든 사업의 수익률은 하나로 본다. 일정이 공개되지 \
                 않은 한국의 조선 협력 투자는 현금을 내는 기간에 고르게 나눴다. {}.",
                counts.all,
                inputs.on("모든 입력값의 출처"),
            )
        },
        unknown: "협상장 밖에서는 아무도 모르는 것",
        nearest: "가장 가까운 사실",
        colophon: |version, vintage, facts, data, changes| {
            format!(
                "버전 {version}, 자료 기준일 {vintage}. {}, 또는 {}. {}: 사실이 바뀌면 날짜와 버전도 \
                 함께 바뀐다.",
                facts.on("모든 사실과 출처, 엇갈리는 주장"),
                data.on("데이터로 받기"),
                changes.on("정정"),
            )
        },
    },
    sources: SourcesText {
        title: "사실과 출처",
        description: "이 해설에 쓴 모든 사실의 확실성, 날짜, 출처.",
        lede: |back, data| {
            format!(
                "이 해설에서 사실로 적은 모든 내용을 확실성, 날짜, 출처와 함께 실었다. {}. 전체 자료: \
                 {}.",
                back.on("해설로 돌아가기"),
                data.on("facts.json"),
            )
        },
        as_of: |date| format!("{date} 기준. "),
        source: "출처: ",
        semicolon: "; ",
        full_stop: ".",
        published,
        conflicts: "출처가 엇갈리는 곳",
        colon: ": ",
        uses: |what| format!("여기서 쓴 것: {what}"),
        inputs: "슬라이더와 모형의 처음 값",
        input: "입력값",
        taken_from: "출처",
        judgement: |reason| format!("자체 판단: {reason}"),
        reasons: &REASONS,
    },
    changes: CHANGES,
    check: CHECK,
    snippet: SNIPPET,
};

/// How far a fact is agreed, in a word.
fn status(status: Status) -> &'static str {
    match status {
        Status::Settled => "확정",
        Status::Reported => "보도",
        Status::Contested => "이견",
        Status::Threatened => "위협",
        Status::Assumption => "가정",
    }
}

fn published(source: &Publication) -> String {
    let Publication {
        publisher,
        is_early_report,
        date,
        language,
    } = *source;
    let early = if is_early_report {
        "(초기 보도)"
    } else {
        ""
    };
    let language = match language {
        Some("ja") => "(일본어)",
        Some("ko") => "",
        Some("es") => "(스페인어)",
        Some(_) => "(외국어)",
        None => "(영어)",
    };
    format!(", {publisher}{early}, {date}{language}")
}

/// Why an input is a choice of ours, by its path: the reasons of `scenario::basis`.
const REASONS: [(&str, &str); 23] = [
    (
        "korea.tariff.classes.outside.imports",
        "전체의 12%. 반도체 약 8%, 철강 3~4%. 전체 통계는 찾지 못함",
    ),
    (
        "korea.tariff.classes.outside.*",
        "합의가 있든 없든 관세율이 같아 이 품목에서는 손실이 없음",
    ),
    (
        "*.autos.pass_through",
        "절반. 2025년 일본 업체들은 값을 내렸고, 다른 품목을 다룬 연구들은 대부분 구매자에게 넘어간다고 봄",
    ),
    (
        "*.margin",
        "사라진 판매의 10분의 3. 달리 쓰일 곳을 찾지 못하는 부가가치",
    ),
    (
        "*.responds",
        "자동차와 그 밖의 품목은 찾으려는 관세율을 따라 움직임",
    ),
    ("*.tariff.growth", "증가 없음"),
    (
        "*.tariff.relief_years",
        "10년. 미국 대통령의 두 임기보다 조금 긴 기간",
    ),
    (
        "korea.funding.tranches.shipbuilding.*",
        "기업이 주도하고 수익 배분에서 제외. 일정이 공개되지 않아 현금을 내는 기간에 고르게 나눔",
    ),
    ("*.take_up", "약속한 금액 전부를 집행"),
    ("*.start", "2027년. 2026년에 낸 돈은 거의 없음"),
    (
        "*.in_waterfall",
        "양해각서(MOU)에 적힌 대로 미국이 요구하는 돈은 모두 수익 배분에 포함",
    ),
    (
        "*.projects.return",
        "8%. 이런 시설이 보통 내는 수익률과 한국이 첫 사업에서 기대한 것으로 알려진 15%의 사이",
    ),
    ("*.projects.lag", "건설에 3년"),
    ("*.projects.life", "30년간 현금 수입"),
    ("*.projects.loss_share", "10분의 1을 잃음"),
    (
        "korea.waterfall.review.share",
        "변동 없음. 조항은 배분 비율을 조정할 수 있다고만 하고 수치는 밝히지 않음",
    ),
    ("*.fx.shock", "없음"),
    ("*.fx.drift", "변동 없음"),
    (
        "japan.fx.capacity",
        "외환보유액 대비 비율을 한국은행이 밝힌 한국의 조달 가능액과 같게 보고 반올림",
    ),
    (
        "*.fx.pressure",
        "추정치를 찾지 못함. 시장은 엔화 쪽이 더 큼",
    ),
    (
        "*.discount",
        "달러로 4%. 두 나라가 장기 자금을 조달하는 비용과 비슷한 수준",
    ),
    (
        "correlation",
        "절반. 달러가 두 통화를 함께 움직이고, 나머지는 각자의 몫",
    ),
    (
        "return_sd",
        "3%포인트. 그러면 미래 셋 중 둘에서 수익률이 연 5~11%",
    ),
];
