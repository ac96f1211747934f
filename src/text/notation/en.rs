//! English: commas between thousands, billions and trillions.

use crate::cut;
use crate::decimal::{parse, trimmed};
use crate::text::numbers::{self, Scale, grouped};
use crate::text::sentence::join;
use crate::units::{Local, Usd};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub(super) fn usd(x: Usd) -> String {
    scaled(x, [" million", " billion", " trillion"])
}

pub(super) fn usd_short(x: Usd) -> String {
    scaled(x, [" m", " bn", " tn"])
}

fn scaled(x: Usd, names: [&str; 3]) -> String {
    let Some((number, scale)) = numbers::usd(x.0.abs()) else {
        return "$0".to_owned();
    };
    let [million, billion, trillion] = names;
    let name = match scale {
        Scale::Million => million,
        Scale::Billion => billion,
        Scale::Trillion => trillion,
    };
    let sign = if x.0 < 0.0 { "\u{2212}$" } else { "$" };
    join(&[sign, &number, name])
}

pub(super) fn usd_billions(billions: f64, is_short: bool) -> String {
    let number = grouped(&trimmed(billions, 2));
    join(&["$", &number, if is_short { " bn" } else { " billion" }])
}

pub(super) fn counted(decimal: &str, scale: Option<Scale>) -> String {
    let name = match scale {
        None => "",
        Some(Scale::Million) => " million",
        Some(Scale::Billion) => " billion",
        Some(Scale::Trillion) => " trillion",
    };
    join(&[&grouped(decimal), name])
}

pub(super) fn usd_digits(digits: &str) -> String {
    join(&["$", &grouped(digits), " bn"])
}

pub(super) fn few_dollars(exact: &str) -> String {
    match exact.strip_prefix('-') {
        Some(digits) => join(&["\u{2212}$", digits]),
        None => join(&["$", exact]),
    }
}

pub(super) fn usd_range(low: Usd, high: Usd) -> String {
    let (low, high) = (usd(low), usd(high));
    let low = cut::at(&low, b' ').map_or(&*low, |(number, _)| number);
    join(&[low, "\u{2013}", high.trim_start_matches('$')])
}

pub(super) fn dollars(digits: &str) -> String {
    join(&["$", &grouped(digits)])
}

pub(super) fn local(currency: &str, x: Local) -> String {
    let amount = local_scaled(x, " trillion ", " billion ");
    join(&[&amount, currency])
}

pub(super) fn local_short(x: Local) -> String {
    if x.0 == 0.0 {
        return "0".to_owned();
    }
    local_scaled(x, " tn", " bn")
}

fn local_scaled(x: Local, trillion: &str, billion: &str) -> String {
    let (number, scale) = numbers::local(x.0.abs());
    let name = match scale {
        Scale::Trillion => trillion,
        Scale::Million | Scale::Billion => billion,
    };
    let sign = if x.0 < 0.0 { "\u{2212}" } else { "" };
    join(&[sign, &number, name])
}

/// "2026-11-22" as "22 November 2026"; a date without a day or month stays that rough.
pub(super) fn date([year, month, day]: [&str; 3]) -> Option<String> {
    let name = MONTHS.get((parse(month)? as usize).wrapping_sub(1))?;
    let gap = if day.is_empty() { "" } else { " " };
    Some(join(&[day, gap, name, " ", year]))
}

/// "July 2026" as "Jul 2026".
pub(super) fn short_month(month: String) -> String {
    match cut::at(&month, b' ') {
        Some((name, year)) => join(&[name.get(..3).unwrap_or(name), " ", year]),
        None => month,
    }
}
