//! Japanese.
//!
//! The page speaks to its readers in です・ます; labels are nouns. Figures are half-width, with 万,
//! 億 and 兆 and without commas; other signs are full-width.
//!
//! | English | Japanese |
//! |---|---|
//! | pledge, promise | 約束、約束額 |
//! | called, paid in | 拠出 |
//! | deal | 合意 |
//! | terms, safeguard | 条件、歯止め |
//! | memorandum | 了解覚書 |
//! | ledger | 収支 |
//! | ahead, short, even | 黒字、赤字、均衡 |
//! | repaid with interest | 元利を回収 |
//! | project return | 事業の利回り |
//! | raise calmly | 無理なく調達 |
//! | pooled | 損益通算 |
//! | assumption | 前提 |
//! | a future, luck | 未来、運 |

mod access;
mod sheet;

use super::myriad::{HUNDRED_MILLION, Myriads, ONE};
use super::numbers::rounded;
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
    names: ["", "万", "億", "兆", "京"],
    between: "",
};

pub(crate) const TEXT: Text = Text {
    lang: Lang::Ja,
    full_stop: "。",
    preset,
    label: |slider| words(slider).0,
    value,
    reset_to: |label, unit, x| join(&[label, "：", &value(unit, x), "に戻す"]),
    start_value: |unit, x| join(&["↺ ", &short_value(unit, x)]),
    notice,
    set_by,
    neutral: "標準の前提で見る",
    publishers: "元の設定に戻す",
    short_value,
};

pub(super) const STANDING: Standing = Standing {
    kicker: "解説",
    as_of,
    month,
    title: "日韓の対米投資、巨額の約束は元が取れるか",
    lede: "関税の引き下げと引き換えに、日本は5500億ドル、韓国は3500億ドルの対米投資を約束しました。\
           2つの合意は同じ内容なのか。見合う価値はあるのか。",
    law: "どの時点の法律で見るか",
    invitation: "まずここから：事業はどれだけ稼ぐか",
    question,
    measure,
    measures: "物差し",
    basis: |slider| words(slider).1,
    unit,
    number_field: |label| join(&[label, "（数値で入力）"]),
    reset_all: "すべてのスライダーを初期値に戻す",
    more: "その他の前提",
    assumption: "前提",
    failed: "スライダーが止まりました。図は直前の状態のままです。続けるにはページを再読み込みしてください。",
    caption,
    terms,
    worth_choices: WorthChoices {
        to: "どちらの条件を測るか",
        country: |country| match country {
            Country::Japan => "日本の条件（韓国と比べて）",
            Country::Korea => "韓国の条件（日本と比べて）",
        },
        in_: "何で測るか",
        metric: |metric| match metric {
            Metric::GapShareOfReserves => "外貨準備",
            _ => "金額",
        },
        switch: "もし韓国が日本と同じ条件で合意していたら",
    },
    aim_choices: AimChoices {
        question: "どうすれば実現するか",
        wish: "実現したいこと",
        wishes: |wish| match wish {
            Wish::Even(Country::Korea) => "韓国の収支が均衡",
            Wish::Even(Country::Japan) => "日本の収支が均衡",
            Wish::Ahead(Country::Korea) => "韓国の収支が日本を上回る",
            Wish::Ahead(Country::Japan) => "日本の収支が韓国を上回る",
            Wish::SamePerPerson => "1人当たりの負担が日韓で同じ",
            Wish::WithinCapacity(Country::Korea) => "韓国が無理なくドルを調達",
            Wish::WithinCapacity(Country::Japan) => "日本が無理なくドルを調達",
        },
        by: "いつまでに",
        with: "動かすスライダー",
    },
    arithmetic: "計算式を見る",
    table: "数値を表で見る",
    timeline,
    method,
    map_words: MapWords {
        question: "どの条件なら元が取れるか",
        caption: "2つの値の組み合わせごとに、期間末の収支を示しています。ほかのスライダーは今の位置のままです。\
                  輪は初期値です。点はドラッグするか、矢印キーで動かせます。",
    },
    futures_words: FuturesWords {
        question: "結論はどこまで運に左右されるか",
        meaning: "ここでいう未来とは、運の巡り合わせを1回引いた結果です。毎年、円とウォンは上で仮定した\
                  道筋の周りで偶然に振れ、全事業の利回りも想定よりそろって上下します。黒字か赤字かは\
                  ドルで数えるため、決め手は利回りです。為替は自国通貨での負担を左右します。\
                  新たな関税、裁判所の判断、合意の破棄といった政治の運は含みません。",
        caption: "線は中央値、濃い帯は中ほどの半数、薄い帯は10回のうち9回の範囲です。上段は前の図と同じ\
                  収支、下段は各年の拠出額をその年の為替レートで換算したものです。",
        draw: "別の未来を引く",
        working: "計算しています…",
        ledger: "収支（現在価値、ドル）",
        cost: "各年の拠出にかかる自国通貨での負担",
    },
};

/// The words of what some readers need beyond what most see.
pub(crate) const AIDS: AidsText = AidsText {
    access: access::ACCESS,
    sheet: sheet::SHEET,
};

#[cfg(not(target_arch = "wasm32"))]
fn as_of(date: &str) -> String {
    join(&[&self::date(date), "時点"])
}

/// "2026-11-22" as 2026年11月22日; a date without a day or month stays that rough.
fn date(iso: &str) -> String {
    let mut out = String::new();
    for (piece, name) in iso.split('-').zip(["年", "月", "日"]) {
        out.push_str(piece.trim_start_matches('0'));
        out.push_str(name);
    }
    out
}

/// "2026-07-24" as 2026年7月.
fn month(iso: &str) -> String {
    date(iso.get(..7).unwrap_or(iso))
}

fn country(country: Country) -> &'static str {
    match country {
        Country::Japan => "日本",
        Country::Korea => "韓国",
    }
}

fn currency_name(country: Country) -> &'static str {
    match country {
        Country::Japan => "円",
        Country::Korea => "ウォン",
    }
}

fn preset(preset: Preset) -> PresetText {
    match preset {
        Preset::AsSigned => PresetText {
            label: "署名時",
            authority: "一般品目は国際緊急経済権限法（IEEPA）、自動車は通商拡大法232条",
            meaning: "両国の合意で、一般品目と自動車の税率はともに15%に下がりました。",
        },
        Preset::Threat202601 => PresetText {
            label: "引き上げ警告",
            authority: "2026年1月26日に表明、発動されず",
            meaning: "韓国の自動車とその他すべての品目を25%に戻すという警告でした。合意で引き下げる前と\
                      同じ税率なので、計算結果は11月時点と変わりません。",
        },
        Preset::AfterRuling => PresetText {
            label: "最高裁判決後",
            authority: "一般品目は通商法122条の課徴金、自動車は通商拡大法232条",
            meaning: "緊急権限による関税が無効となり、すべての国に同じ課徴金がかかりました。一般品目では、\
                      合意があってもなくても差がなくなりました。",
        },
        Preset::Today => PresetText {
            label: "現在",
            authority: "一般品目は通商法301条、自動車は通商拡大法232条",
            meaning: "2026年7月以降、一般品目の税率は別の法律に基づき、投資の約束とは結び付いていません。\
                      ここで合意の効果として残るのは、通常の関税が上乗せされないという日本のわずかな\
                      割引だけです。自動車の税率は今も約束にかかっています。",
        },
    }
}

fn question(part: Part) -> &'static str {
    match part {
        Part::Size => "約束の規模はどれほどか",
        Part::Terms => "条件は同じなのか",
        Part::Tariffs => "約束で何を得るのか",
        Part::Currency => "ウォンと円は持ちこたえられるか",
        Part::Returns => "お金は誰の手に戻るのか",
        Part::Verdict => "収支は合うのか",
        Part::Worth => "韓国の「歯止め」にはいくらの価値があったか",
        Part::Timeline => "ここまでの経緯は",
        Part::Method => "何を根拠にしているか",
    }
}

fn caption(part: Part) -> &'static str {
    match part {
        Part::Size => "両国の約束額を同じ縮尺で示しています。破線は拠出を求められない分です。",
        Part::Terms => "",
        Part::Tariffs => {
            "輸出企業が1年間に失う金額を、2024年の貿易額で試算しました。売れ続ける分の値下げと、売れなくなる分の\
             実質的な損失を合わせたもので、関税の残りは米国の買い手が負担します。矢印は、合意がある場合の税率 → \
             ない場合の税率です。金属、医薬品、半導体、航空機は別の制度があるため除きました。"
        }
        Part::Currency => {
            "各国が1年間に調達しなければならないドルの額です。破線は、韓国が約束した全額を日本と同じ期限までに\
             現金で払う場合です。韓国政府は、日本のような条件は受け入れられないとしていました。韓国が調達できる額は\
             韓国銀行（中央銀行）が示した範囲の中央、日本が調達できる額は本試算の想定です。"
        }
        Part::Returns => {
            "上は各年に事業から得る現金（割引前）、下は元利のうち未回収の額です。失敗した事業に投じた資金は\
             未回収のまま残ります。"
        }
        Part::Verdict => {
            "免れた損失に受け取った現金を加え、拠出額を引いて、2026年から累計しました。各年の額は、その国の\
             資金コストで割り引いています。日本側には政府が保証する銀行融資を含み、韓国側には企業が造船に投じる資金を\
             含みません。色の帯は、解釈が分かれる条件のすべての読み方による幅です。"
        }
        Part::Worth => {
            "一方の合意からもう一方の合意へ、条件を1つずつ替えていきます。ある条件の効果は、ほかのどの条件が\
             すでに替わっているかで変わるため、替える順番すべての平均（シャープレイ値）をとりました。合計は全体の差と\
             一致します。為替条項と事業の選び方は数値にできないため除きました。"
        }
        Part::Timeline | Part::Method => "",
    }
}

fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Dollars => "ドル",
        Measure::Economy => "経済規模",
        Measure::Reserves => "外貨準備",
        Measure::Person => "1人当たり",
        Measure::Local => "ウォンと円",
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
        LeverId::TakeUp => ("約束額のうち拠出を求められる割合", "約束の全額"),
        LeverId::JapanTakeUp => (
            "日本：拠出を求められる割合",
            "約束の全額。日本政府は上限と位置づける",
        ),
        LeverId::JapanInWaterfall => ("日本：収益配分の対象となる割合", "了解覚書では全額"),
        LeverId::JapanCashShare => (
            "日本：銀行融資でなくドルで拠出する割合",
            "2025年9月の日本政府の説明",
        ),
        LeverId::JapanLastYear => ("日本：拠出の最終年", "本試算の想定"),
        LeverId::JapanAutosFallback => (
            "合意がない場合の日本車への関税",
            "通商拡大法232条の税率＋通常の関税",
        ),
        LeverId::KoreaAutosFallback => (
            "合意がない場合の韓国車への関税",
            "通商拡大法232条の税率、または警告された税率",
        ),
        LeverId::GeneralFallback => (
            "合意がない場合のその他の品目への関税",
            "選んだ時点の法律。該当すれば日本には通常の関税を上乗せ",
        ),
        LeverId::ReliefYears => ("合意が続く年数", "本試算の想定"),
        LeverId::PassThrough => (
            "関税のうち米国の買い手が負担する割合",
            "2018〜26年の研究では86〜96%",
        ),
        LeverId::AutosPassThrough => (
            "自動車関税のうち米国の買い手が負担する割合",
            "本試算の想定。日本メーカーは2025年に値下げした",
        ),
        LeverId::Elasticity => ("価格が1%上がるごとの販売の減少率（%）", "長期の研究では約2"),
        LeverId::Margin => ("失った販売のうち実質的な損失となる割合", "本試算の想定"),
        LeverId::ExportGrowth => ("輸出の伸び率", "本試算の想定（伸びなし）"),
        LeverId::KoreaOutsideShare => (
            "韓国：別の関税制度に入る輸出の割合",
            "本試算の想定。全体の内訳は見つからず",
        ),
        LeverId::KoreaSpot => ("ウォンの対ドル相場", "2026年10月2日"),
        LeverId::KoreaCapacity => (
            "韓国が1年間に無理なく調達できるドル",
            "韓国銀行（中央銀行）は150億〜200億ドルとする",
        ),
        LeverId::JapanSpot => ("円の対ドル相場", "2026年10月2日"),
        LeverId::JapanCapacity => (
            "日本が1年間に無理なく調達できるドル",
            "本試算の想定。外貨準備に対し韓国と同じ割合",
        ),
        LeverId::KoreaDrift => (
            "ウォン相場の年間変化率（+はウォン安）",
            "本試算の想定（変化なし）",
        ),
        LeverId::JapanDrift => ("円相場の年間変化率（+は円安）", "本試算の想定（変化なし）"),
        LeverId::KoreaPressure => (
            "100億ドル買うごとのウォン安の幅",
            "本試算の想定。推計は見つからず",
        ),
        LeverId::JapanPressure => (
            "100億ドル買うごとの円安の幅",
            "本試算の想定。推計は見つからず",
        ),
        LeverId::Return => (
            "事業の年間利回り",
            "本試算の想定。韓国は第1号事業で15%を見込むと報じられた",
        ),
        LeverId::LossShare => ("失敗する事業で失う資金の割合", "本試算の想定"),
        LeverId::Spread => (
            "未回収分にかかる金利の上乗せ幅",
            "本試算の想定。公表されていない",
        ),
        LeverId::ReviewShare => (
            "20年後の見直し後の韓国の取り分",
            "変更なし。条項に数値はない",
        ),
        LeverId::Lag => ("事業が収益を生むまでの年数", "本試算の想定"),
        LeverId::Life => ("事業が収益を生む年数", "本試算の想定"),
        LeverId::Discount => ("各国の資金コスト", "本試算の想定"),
        LeverId::Horizon => ("試算する年数", "本試算の想定"),
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Percent => "%",
        Unit::PercentAYear => "%",
        Unit::YenPerUsd => "円",
        Unit::WonPerUsd => "ウォン",
        Unit::UsdBnAYear => "10億ドル",
        Unit::Years => "年",
        Unit::Year | Unit::Number => "",
    }
}

fn value(unit: Unit, x: f64) -> String {
    let number = count(&trimmed(x, 2));
    match unit {
        Unit::Percent => join(&[&number, "%"]),
        Unit::PercentAYear => join(&["年", &number, "%"]),
        Unit::YenPerUsd => join(&["1ドル=", &number, "円"]),
        Unit::WonPerUsd => join(&["1ドル=", &number, "ウォン"]),
        Unit::UsdBnAYear => join(&["年", &usd_exactly(x)]),
        Unit::Years => join(&[&number, "年"]),
        Unit::Year => join(&[&trimmed(x, 0), "年"]),
        Unit::Number => number,
    }
}

/// A lever's value in a few characters.
fn short_value(unit: Unit, x: f64) -> String {
    match unit {
        Unit::PercentAYear => value(Unit::Percent, x),
        Unit::UsdBnAYear => usd_exactly(x),
        Unit::YenPerUsd | Unit::WonPerUsd => value(Unit::Number, x),
        Unit::Year => trimmed(x, 0),
        unit => value(unit, x),
    }
}

fn set_by(Publisher { name, scenario }: &Publisher) -> String {
    let name = if name.is_empty() {
        "このサイト"
    } else {
        name
    };
    let mut set: Vec<String> = Vec::new();
    if scenario.preset() != Scenario::default().preset() {
        let label = preset(scenario.preset()).label;
        set.push(join(&["法律は「", label, "」"]));
    }
    for (id, x) in scenario.moved() {
        let words = value(id.lever().unit, x);
        set.push(join(&[label(id), "は", &words]));
    }
    if set.is_empty() {
        return join(&[
            "一部のスライダーは",
            name,
            "が固定または非表示にしています。",
        ]);
    }
    join(&[name, "が設定した前提：", &set.join("、"), "。"])
}

fn notice(notice: &Notice) -> String {
    match notice {
        Notice::BadInput {
            slider,
            value,
            allowed: possible,
        } => join(&[
            words(*slider).0,
            "：「",
            value,
            "」は指定できません（指定できる値：",
            &allowed(possible),
            "）。",
        ]),
        Notice::BadValue {
            key,
            value,
            allowed: possible,
        } => join(&[
            "このリンクの",
            key,
            "=",
            value,
            "は指定できません（指定できる値：",
            &allowed(possible),
            "）。初期値で表示しています。",
        ]),
        Notice::Repeated { key } => join(&[
            "このリンクには",
            key,
            "が複数あります。最初のものを使っています。",
        ]),
        Notice::OtherVintage { theirs, ours } => join(&[
            "このリンクは",
            &date(theirs),
            "時点の事実で作られました。表示しているのは",
            &date(ours),
            "時点の事実です。",
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
            let kind = if *is_whole { "の整数" } else { "" };
            join(&[least, "〜", most, kind])
        }
        Allowed::Lever => "スライダーのID".to_owned(),
        Allowed::Levers => "スライダーのID（複数可）".to_owned(),
        Allowed::TwoLevers => "ドルで見た収支を動かす二つのスライダーのID".to_owned(),
        Allowed::Day => "YYYY-MM-DD形式の日付".to_owned(),
    }
}

/// A number with the figures that it has.
fn count(decimal: &str) -> String {
    MYRIADS.counted(decimal, 0, ONE)
}

fn usd(x: Usd) -> String {
    join(&[&MYRIADS.usd(x), "ドル"])
}

/// Billions of dollars as a slider sets them.
fn usd_exactly(billions: f64) -> String {
    let number = MYRIADS.counted(&trimmed(billions, 2), 1, HUNDRED_MILLION);
    join(&[&number, "ドル"])
}

fn local(country: Country, x: Local) -> String {
    join(&[&MYRIADS.local(x), currency_name(country)])
}

fn percent(share: Share) -> String {
    join(&[&count(&rounded(share.0 * 100.0)), "%"])
}

fn terms() -> Sentence {
    Sentence::new()
        .say("文面上、現金の配分比率は同じです。しかし韓国は、日本の文書には見当たらない歯止めを勝ち取りました。")
        .stress("年間の上限、為替条項、全事業の損益通算、20年後の見直し")
        .say("です。")
}

/// A year as it is written.
fn year(year: i32) -> String {
    join(&[&year.to_string(), "年"])
}

fn timeline() -> Sentence {
    Sentence::new()
        .say("この16カ月の間に、代価が示され、拒まれ、折り合いがつき、引き上げを警告され、")
        .say("最後は裁判所の判断に追い越されました。実際に動いた資金はまだわずかです。")
}

fn method() -> Sentence {
    Sentence::new()
        .say("事実には出典と日付を、前提にはスライダーを付けています。計算はすべてお使いの端末の中で行い、")
        .say("何も送信しません。")
}

/// What a slider of luck sets, and where its start value comes from.
#[inline(always)]
fn chance(id: ChanceId) -> (&'static str, &'static str) {
    match id {
        ChanceId::JapanVolatility => (
            "円相場の1年間の変動幅",
            "2015〜24年の月平均から。日々の終値ではこれより大きい",
        ),
        ChanceId::KoreaVolatility => (
            "ウォン相場の1年間の変動幅",
            "2015〜24年の月平均から。日々の終値ではこれより大きい",
        ),
        ChanceId::Correlation => (
            "円とウォンがそろって動く度合い",
            "本試算の想定。1は完全に連動、0は無関係、−1は正反対",
        ),
        ChanceId::ReturnSd => (
            "事業の運：利回りの上下の幅",
            "本試算の想定。3回に2回はこの幅に収まる",
        ),
    }
}
