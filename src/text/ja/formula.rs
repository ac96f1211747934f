//! The words of the arithmetic.

use super::{
    MYRIADS, count, country, currency_name, exact_percent, join, local, part, per_person, percent,
    usd, year,
};
use crate::country::Country;
use crate::decimal::trimmed;
use crate::scenario::arithmetic::{Count, Goods, Known, Quantity};
use crate::text::ArithmeticLabels;
use crate::text::myriad::{HUNDRED_MILLION, MYRIAD};
use crate::units::{Local, Share, Usd};

pub(super) const LABELS: ArithmeticLabels = ArithmeticLabels {
    title,
    figure,
    number,
    known,
    assumption: super::STANDING.assumption,
    smaller: ["小さい方：", "、"],
};

fn title(of: Quantity) -> String {
    let (country, what) = match of {
        Quantity::Called(country) => (country, "拠出の総額"),
        Quantity::OfEconomy(country) => (country, "年間GDPに対する比率"),
        Quantity::OfReserves(country) => (country, "外貨準備に対する比率"),
        Quantity::PerPerson(country) => (country, "人口1人当たり"),
        Quantity::InLocal(country) => (country, "自国通貨に換算した額"),
        Quantity::ClassLoss(country, Goods::Cars) => {
            (country, "自動車・部品で、合意を失うことによる年間の損失")
        }
        Quantity::ClassLoss(country, Goods::Others) => {
            (country, "その他の品目で、合意を失うことによる年間の損失")
        }
        Quantity::Loss(country) => (country, "合意を失うことによる年間の損失"),
        Quantity::Relief(country) => (country, "合意が続く年数で節約できる額"),
        Quantity::PeakNeed(country) => (country, "1年間に必要なドルの最大額"),
        Quantity::GhostNeed => (
            Country::Korea,
            "日本と同じ日程で全額を現金で払う場合に1年間に必要なドルの最大額",
        ),
        Quantity::GapOfReserves(country) => (country, "外貨準備のうち取り崩す割合"),
        Quantity::LocalCost(country) => (country, "各年の負担を自国通貨で合計した額"),
        Quantity::Yield => {
            return "成功した事業に投じた1ドルが毎年生む額（ドル）".to_owned();
        }
        Quantity::Interest(country) => (country, "未回収分にかかる年間の金利"),
        Quantity::Invested(country) => (country, "拠出した額"),
        Quantity::Received(country) => (country, "受け取った額"),
        Quantity::Owed(country, until) => {
            let what = match country {
                Country::Japan => "末に、最初の事業に投じた1ドルのうち未回収の額",
                Country::Korea => "末に未回収の額",
            };
            return join(&[
                self::country(country),
                "：",
                &year(until.0),
                what,
                "（ゼロ以下なら回収済み）",
            ]);
        }
        Quantity::ReliefToday(country) => (country, "免れた損失（各年を割引）"),
        Quantity::ReceivedToday(country) => (country, "受け取った現金（割引後）"),
        Quantity::InvestedToday(country) => (country, "拠出した額（割引後）"),
        Quantity::Npv(country) => (
            country,
            "免れた損失に受け取った現金を加え、拠出した額を引いたもの（いずれも割引後）",
        ),
        Quantity::NpvUntil(country, until) => {
            return join(&[
                self::country(country),
                "：",
                &year(until.0),
                "までの同じ計算（この年から黒字）",
            ]);
        }
        Quantity::NpvAtReturn(country, rate) => {
            return join(&[
                self::country(country),
                "：事業の利回りが年",
                &exact_percent(rate),
                "の場合の同じ計算",
            ]);
        }
        Quantity::NpvAtFallback(country, rate) => {
            return join(&[
                self::country(country),
                "：合意がない場合の関税が",
                &exact_percent(rate),
                "の場合の同じ計算",
            ]);
        }
    };
    join(&[self::country(country), "：", what])
}

fn figure(of: Quantity, x: f64) -> String {
    match of {
        Quantity::OfEconomy(_) | Quantity::OfReserves(_) => percent(Share(x)),
        Quantity::GapOfReserves(_) => part(Share(x)),
        Quantity::PerPerson(_) => per_person(x),
        Quantity::InLocal(country) | Quantity::LocalCost(country) => local(country, Local(x)),
        Quantity::Interest(_) => exact_percent(Share(x)),
        Quantity::Yield => trimmed(x, 4),
        Quantity::Owed(Country::Japan, _) => join(&[&count(&trimmed(x, 4)), "ドル"]),
        _ => usd(Usd(x)),
    }
}

fn number(count: Count, digits: &str) -> String {
    match count {
        Count::Usd => join(&[&MYRIADS.counted(digits, 1, HUNDRED_MILLION), "ドル"]),
        Count::Share => join(&[digits, "%"]),
        Count::Rate(country) => join(&[&self::count(digits), currency_name(country)]),
        Count::People => join(&[&MYRIADS.counted(digits, 2, MYRIAD), "人"]),
        Count::Plain => digits.to_owned(),
    }
}

fn known(known: Known) -> &'static str {
    match known {
        Known::ToCome(_) => "約束額のうち未払いの分",
        Known::Paid(_) => "2026年に払った額",
        Known::Shipbuilding => "造船に約束した額",
        Known::Cap => "1年間に求められる拠出の上限",
        Known::Economy(_) => "年間のGDP",
        Known::Reserves(_) => "外貨準備",
        Known::People(_) => "人口",
        Known::Exports(_, None) => "2024年の対米輸出総額",
        Known::Exports(_, Some(Goods::Cars)) => "2024年の自動車・部品の対米輸出額",
        Known::Exports(_, Some(Goods::Others)) => "2024年のその他の品目の対米輸出額",
        Known::Deal(..) => "合意がある場合の関税",
        Known::BaseRate(_) => "金利の基準",
        Known::Before(_) => "回収までの現金の取り分",
        Known::After(_) => "回収後の現金の取り分",
    }
}
