//! The words of the finished page, in Japanese.

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
    languages: "言語",
    comma: "、",
    status: |status| match status {
        Status::Settled => "確定",
        Status::Reported => "報道",
        Status::Contested => "見解に相違",
        Status::Threatened => "警告",
        Status::Assumption => "想定",
    },
    weak: "裏付けが弱い",
    our_judgement: "本試算の想定",
    facts_and_sources: "事実と出典",
    terms: TermsText {
        term: "条件",
        switch: "日本の条件で試す",
        switch_of: |term| format!("：{term}"),
    },
    timeline: TimelineText {
        early_report: |publisher, date| format!("当時の報道にも記載：{publisher}、{date}。"),
    },
    readings: ReadingsText {
        summary: "どの解釈で見るか",
        meaning: "当事者の間で条件の解釈が分かれています。解釈を選ぶと、ページ全体が変わります。\
                  図の色の帯は、すべての解釈を合わせた幅です。",
        japan_money: QuestionText {
            question: "日本が出す資金の中身は",
            readings: [
                "日本政府：3分の1がドルの融資、残りは保証",
                "米政府と了解覚書：全額をドルで拠出",
                "日本の交渉担当者：出資は1〜2%",
            ],
        },
        split_of: QuestionText {
            question: "日本の収益配分は何に対するものか",
            readings: [
                "了解覚書：拠出を求められる全額",
                "2025年7月の日本政府：双方が出す資金に応じる。保証は含まない",
            ],
        },
        called: QuestionText {
            question: "日本は5500億ドルの全額の拠出を求められるか",
            readings: [
                "米政府：求められる",
                "日本政府：上限にすぎない。今のところ発表済みの分だけ",
            ],
        },
        review: QuestionText {
            question: "韓国の20年後の見直しで何が変わるか",
            readings: [
                "変わらない。条項に数値はない",
                "最大の場合、韓国が回収するまで現金をすべて受け取る",
            ],
        },
        notice: QuestionText {
            question: "日本は何日以内に払うのか（このページの数値には影響しません。モデルは年単位で\
                       計算しています）",
            readings: ["45営業日", "45日"],
        },
    },
    method: MethodText {
        known: |counts, inputs| {
            let [settled, reported, contested, threatened, assumed] = Status::ALL.map(counts.of);
            format!(
                "収録した{}項目の内訳は、確定が{settled}、報道が{reported}、見解に相違が{contested}、\
                 警告が{threatened}です。残る{assumed}項目は、見つからなかった事柄や本試算の想定を記録した\
                 ものです。分からないことは前提としてスライダーにし、初期値とその理由を下に添えました。\
                 スライダーのない想定もあります。収支は実際に支払いがあった2026年に始まり、拠出の大部分は\
                 2027年から始まるとしました。利回りは全事業で同じとし、日程が公表されていない韓国の\
                 造船投資は、現金を拠出する年に割り振りました。{}。",
                counts.all,
                inputs.on("すべての入力値の出所"),
            )
        },
        unknown: "交渉当事者以外には分かっていないとみられること",
        nearest: "最も近い事実",
        colophon: |version, vintage, facts, data, changes| {
            format!(
                "バージョン{version}、{vintage}時点の事実に基づきます。{}、{}。{}：事実が\
                 変わると、その日付とバージョンも変わります。",
                facts.on("すべての事実、出典、食い違い"),
                data.on("データ形式"),
                changes.on("訂正"),
            )
        },
    },
    sources: SourcesText {
        title: "事実と出典",
        description: "日韓の対米投資の解説で使ったすべての事実と、その確度、日付、出典。",
        lede: |back, data| {
            format!(
                "この解説で事実として扱ったすべての項目を、確度、日付、出典とともに示します。{}。\
                 一括のデータは{}にあります。",
                back.on("解説に戻る"),
                data.on("facts.json"),
            )
        },
        as_of: |date| format!("{date}時点。"),
        source: "出典：",
        semicolon: "／",
        full_stop: "。",
        published,
        conflicts: "出典が食い違う点",
        colon: "：",
        uses: |what| format!("本試算での扱い：{what}"),
        inputs: "スライダーとモデルの初期値",
        input: "入力値",
        taken_from: "出所",
        judgement: |reason| format!("本試算の想定：{reason}"),
        reasons: &REASONS,
    },
    changes: CHANGES,
    check: CHECK,
    snippet: SNIPPET,
};

fn published(source: &Publication) -> String {
    let Publication {
        publisher,
        is_early_report,
        date,
        language,
    } = *source;
    let early = if is_early_report {
        "（当時の報道）"
    } else {
        ""
    };
    let language = match language {
        Some("ja") => "",
        Some("ko") => "（韓国語）",
        Some("es") => "（スペイン語）",
        _ => "（英語）",
    };
    format!("、{publisher}{early}、{date}{language}")
}

/// Why an input is a choice of ours, by its path: the reasons of `scenario::basis`.
const REASONS: [(&str, &str); 23] = [
    (
        "korea.tariff.classes.outside.imports",
        "全体の12%。半導体が約8%、鉄鋼が3〜4%で、全体の内訳は見つからず",
    ),
    (
        "korea.tariff.classes.outside.*",
        "合意の有無によらず同じ税率のため、この区分では損失なし",
    ),
    (
        "*.autos.pass_through",
        "半分。日本メーカーは2025年に値下げしたが、他の品目の研究では大半が転嫁されている",
    ),
    ("*.margin", "失った販売の3割。ほかに生かす道のない付加価値"),
    (
        "*.responds",
        "探索する関税に合わせて、自動車とその他の品目の税率を動かす",
    ),
    ("*.tariff.growth", "伸びなし"),
    ("*.tariff.relief_years", "10年。大統領の任期2期よりやや長い"),
    (
        "korea.funding.tranches.shipbuilding.*",
        "企業主導で、収益配分の対象外。日程が公表されていないため、現金を拠出する年に割り振った",
    ),
    ("*.take_up", "約束の全額の拠出を求められる"),
    ("*.start", "2027年。2026年の払い込みはごくわずか"),
    (
        "*.in_waterfall",
        "了解覚書の文言通り、米国が拠出を求める全額が収益配分の対象",
    ),
    (
        "*.projects.return",
        "8%。こうした発電所で一般的な利回りと、韓国政府が第1号事業に見込むと伝えられた15%の間",
    ),
    ("*.projects.lag", "建設に3年"),
    ("*.projects.life", "現金を生む期間は30年"),
    ("*.projects.loss_share", "1割を失う"),
    (
        "korea.waterfall.review.share",
        "変更なし。条項は配分を調整できるとするだけで、数値を示していない",
    ),
    ("*.fx.shock", "急変なし"),
    ("*.fx.drift", "変化なし"),
    (
        "japan.fx.capacity",
        "韓国銀行（中央銀行）が示した額の韓国の外貨準備に対する割合を、日本の外貨準備に当てはめて丸めた",
    ),
    ("*.fx.pressure", "推計は見つからず。市場は円の方が大きい"),
    ("*.discount", "ドルで4%。両国の長期資金の調達金利に近い"),
    (
        "correlation",
        "0.5。ドルの動きは両通貨に共通し、残りはそれぞれに固有",
    ),
    (
        "return_sd",
        "3ポイント。未来の3つに2つで利回りが年5〜11%になる",
    ),
];
