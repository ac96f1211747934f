//! The words of the arithmetic.

use super::{country, currency_name, exact_percent, join, local, part, per_person, percent, usd};
use crate::country::Country;
use crate::decimal::trimmed;
use crate::scenario::arithmetic::{Count, Goods, Known, Quantity};
use crate::text::ArithmeticLabels;
use crate::units::{Local, Share, Usd};

pub(super) const LABELS: ArithmeticLabels = ArithmeticLabels {
    title,
    figure,
    number,
    known,
    assumption: super::STANDING.assumption,
    smaller: ["the smaller of ", " and "],
};

fn title(of: Quantity) -> String {
    let (country, what) = match of {
        Quantity::Called(country) => (country, "called in all"),
        Quantity::OfEconomy(country) => (country, "as a share of a year’s output"),
        Quantity::OfReserves(country) => (country, "as a share of the currency reserves"),
        Quantity::PerPerson(country) => (country, "for each inhabitant"),
        Quantity::InLocal(country) => (country, "in its own money"),
        Quantity::ClassLoss(country, Goods::Cars) => {
            (country, "cars and parts, yearly cost of losing the deal")
        }
        Quantity::ClassLoss(country, Goods::Others) => {
            (country, "other goods, yearly cost of losing the deal")
        }
        Quantity::Loss(country) => (country, "yearly cost of losing the deal"),
        Quantity::Relief(country) => (country, "saved over the years"),
        Quantity::PeakNeed(country) => (country, "most dollars needed in a year"),
        Quantity::GhostNeed => (
            Country::Korea,
            "most dollars in a year, all in cash on Japan’s calendar",
        ),
        Quantity::GapOfReserves(country) => (country, "taken from the reserves"),
        Quantity::LocalCost(country) => (country, "cost in its own money, year by year"),
        Quantity::Yield => {
            return "A dollar in a project that succeeds pays each year, in dollars".to_owned();
        }
        Quantity::Interest(country) => (country, "yearly interest on what it is owed"),
        Quantity::Invested(country) => (country, "paid in"),
        Quantity::Received(country) => (country, "received"),
        Quantity::Owed(country, year) => {
            let what = match country {
                Country::Japan => "left to repay of a dollar in its first projects at the end of ",
                Country::Korea => "left to repay at the end of ",
            };
            return join(&[
                self::country(country),
                ": ",
                what,
                &year.0.to_string(),
                " (zero or less: repaid)",
            ]);
        }
        Quantity::ReliefToday(country) => (country, "losses avoided, discounted year by year"),
        Quantity::ReceivedToday(country) => (country, "cash received, discounted"),
        Quantity::InvestedToday(country) => (country, "money paid in, discounted"),
        Quantity::Npv(country) => (
            country,
            "losses avoided plus cash received less money paid in, each discounted",
        ),
        Quantity::NpvUntil(country, year) => {
            return join(&[
                self::country(country),
                ": the same up to ",
                &year.0.to_string(),
                ", from when it is even",
            ]);
        }
        Quantity::NpvAtReturn(country, rate) => {
            return join(&[
                self::country(country),
                ": the same if projects earn ",
                &exact_percent(rate),
                " a year",
            ]);
        }
        Quantity::NpvAtFallback(country, rate) => {
            return join(&[
                self::country(country),
                ": the same at a tariff without the deal of ",
                &exact_percent(rate),
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
        Quantity::Owed(Country::Japan, _) if x < 0.0 => join(&["\u{2212}$", &trimmed(x.abs(), 4)]),
        Quantity::Owed(Country::Japan, _) => join(&["$", &trimmed(x, 4)]),
        _ => usd(Usd(x)),
    }
}

fn number(count: Count, digits: &str) -> String {
    match count {
        Count::Usd => join(&["$", digits, " bn"]),
        Count::Share => join(&[digits, "%"]),
        Count::Rate(country) => join(&[digits, " ", currency_name(country)]),
        Count::People => join(&[digits, " million"]),
        Count::Plain => digits.to_owned(),
    }
}

fn known(known: Known) -> &'static str {
    match known {
        Known::ToCome(_) => "promised and not yet paid",
        Known::Paid(_) => "paid in 2026",
        Known::Shipbuilding => "promised for shipbuilding",
        Known::Cap => "most that may be called in a year",
        Known::Economy(_) => "a year’s output",
        Known::Reserves(_) => "currency reserves",
        Known::People(_) => "inhabitants",
        Known::Exports(_, None) => "all exports to the United States in 2024",
        Known::Exports(_, Some(Goods::Cars)) => "exports of cars and parts in 2024",
        Known::Exports(_, Some(Goods::Others)) => "exports of other goods in 2024",
        Known::Deal(..) => "tariff with the deal",
        Known::BaseRate(_) => "base of the interest",
        Known::Before(_) => "share of the cash until it is repaid",
        Known::After(_) => "share of the cash once it is repaid",
    }
}
