//! The words of the arithmetic.

use super::{
    MYRIADS, country, currency_name, exact_percent, join, local, money, part, per_person, percent,
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
    smaller: ["둘 중 작은 값: ", " 또는 "],
};

fn title(of: Quantity) -> String {
    let (country, what) = match of {
        Quantity::Called(country) => (country, "집행되는 금액 전체"),
        Quantity::OfEconomy(country) => (country, "한 해 국내총생산(GDP) 대비 비율"),
        Quantity::OfReserves(country) => (country, "외환보유액 대비 비율"),
        Quantity::PerPerson(country) => (country, "국민 1인당 금액"),
        Quantity::InLocal(country) => (country, "자국 돈으로 바꾼 금액"),
        Quantity::ClassLoss(country, Goods::Cars) => {
            (country, "합의가 깨질 때 자동차·부품의 연간 손실")
        }
        Quantity::ClassLoss(country, Goods::Others) => {
            (country, "합의가 깨질 때 그 밖의 품목의 연간 손실")
        }
        Quantity::Loss(country) => (country, "합의가 깨질 때의 연간 손실"),
        Quantity::Relief(country) => (country, "여러 해에 걸쳐 아끼는 돈"),
        Quantity::PeakNeed(country) => (country, "한 해에 필요한 달러의 최대치"),
        Quantity::GhostNeed => (
            Country::Korea,
            "전액을 현금으로 일본의 일정에 맞춰 낼 때 한 해에 필요한 달러의 최대치",
        ),
        Quantity::GapOfReserves(country) => (country, "외환보유액에서 나가는 비율"),
        Quantity::LocalCost(country) => (country, "해마다 그해 환율로 바꾼 자국 돈 부담"),
        Quantity::Yield => {
            return "성공한 사업에 넣은 1달러가 해마다 벌어들이는 돈(달러)".to_owned();
        }
        Quantity::Interest(country) => (country, "회수할 돈에 붙는 연 이자"),
        Quantity::Invested(country) => (country, "납입한 돈"),
        Quantity::Received(country) => (country, "받은 돈"),
        Quantity::Owed(country, at) => {
            let what = match country {
                Country::Japan => "말 첫 사업들에 넣은 1달러 중 미회수금(0 이하면 회수 완료)",
                Country::Korea => "말 미회수금(0 이하면 회수 완료)",
            };
            return join(&[self::country(country), ": ", &year(at.0), " ", what]);
        }
        Quantity::ReliefToday(country) => (country, "피한 손실(해마다 할인)"),
        Quantity::ReceivedToday(country) => (country, "받은 현금(할인)"),
        Quantity::InvestedToday(country) => (country, "낸 돈(할인)"),
        Quantity::Npv(country) => (
            country,
            "피한 손실에 받은 현금을 더하고 낸 돈을 뺀 값(각각 할인)",
        ),
        Quantity::NpvUntil(country, until) => {
            return join(&[
                self::country(country),
                ": 이익으로 돌아서는 ",
                &year(until.0),
                "까지 같은 계산",
            ]);
        }
        Quantity::NpvAtReturn(country, rate) => {
            return join(&[
                self::country(country),
                ": 사업 수익률이 연 ",
                &exact_percent(rate),
                "일 때 같은 계산",
            ]);
        }
        Quantity::NpvAtFallback(country, rate) => {
            return join(&[
                self::country(country),
                ": 합의가 없을 때 관세율이 ",
                &exact_percent(rate),
                "일 때 같은 계산",
            ]);
        }
    };
    join(&[self::country(country), ": ", what])
}

fn figure(of: Quantity, x: f64) -> String {
    match of {
        Quantity::OfEconomy(_) | Quantity::OfReserves(_) => percent(Share(x)),
        Quantity::GapOfReserves(_) => part(Share(x)),
        Quantity::PerPerson(_) => per_person(x),
        Quantity::InLocal(country) | Quantity::LocalCost(country) => local(country, Local(x)),
        Quantity::Interest(_) => exact_percent(Share(x)),
        Quantity::Yield => trimmed(x, 4),
        Quantity::Owed(Country::Japan, _) => money(&super::count(&trimmed(x, 4)), "달러"),
        _ => usd(Usd(x)),
    }
}

fn number(count: Count, digits: &str) -> String {
    match count {
        Count::Usd => money(&MYRIADS.counted(digits, 1, HUNDRED_MILLION), "달러"),
        Count::Share => join(&[digits, "%"]),
        Count::Rate(country) => money(&super::count(digits), currency_name(country)),
        Count::People => join(&[&MYRIADS.counted(digits, 2, MYRIAD), " 명"]),
        Count::Plain => digits.to_owned(),
    }
}

fn known(known: Known) -> &'static str {
    match known {
        Known::ToCome(_) => "약속한 금액 중 아직 내지 않은 돈",
        Known::Paid(_) => "2026년에 낸 돈",
        Known::Shipbuilding => "조선 협력에 약속한 금액",
        Known::Cap => "한 해에 집행할 수 있는 최대 금액",
        Known::Economy(_) => "한 해 국내총생산(GDP)",
        Known::Reserves(_) => "외환보유액",
        Known::People(_) => "인구",
        Known::Exports(_, None) => "2024년 대미 수출 전체",
        Known::Exports(_, Some(Goods::Cars)) => "2024년 자동차·부품 대미 수출",
        Known::Exports(_, Some(Goods::Others)) => "2024년 그 밖의 품목 대미 수출",
        Known::Deal(..) => "합의가 있을 때 관세율",
        Known::BaseRate(_) => "이자의 기준금리",
        Known::Before(_) => "원리금을 회수하기 전 현금 배분 비율",
        Known::After(_) => "원리금을 회수한 뒤 현금 배분 비율",
    }
}
