//! How a language writes amounts, shares, dates and the numbers of sliders.

mod en;
mod ja;
mod ko;

use super::argument::Arg;
use super::message;
use super::numbers::Scale;
use super::words::Words;
use crate::cut;
use crate::pledge::Side;
use crate::scenario::Lang;
use crate::scenario::levers::Unit;
use crate::units::{Local, Share, Usd};

/// Dollars, as in a sentence.
pub fn usd(words: Words, x: Usd) -> String {
    match words.lang() {
        Lang::En => en::usd(x),
        Lang::Ja => ja::usd(x),
        Lang::Ko => ko::usd(x),
    }
}

/// Dollars in a few characters.
pub fn usd_short(words: Words, x: Usd) -> String {
    match words.lang() {
        Lang::En => en::usd_short(x),
        Lang::Ja => ja::usd(x),
        Lang::Ko => ko::usd(x),
    }
}

/// Billions of dollars with up to two decimals, as sliders have them.
pub(super) fn usd_billions(words: Words, billions: f64, is_short: bool) -> String {
    match words.lang() {
        Lang::En => en::usd_billions(billions, is_short),
        Lang::Ja => ja::usd_billions(billions),
        Lang::Ko => ko::usd_billions(billions),
    }
}

/// Dollars from one amount to another of the same scale.
pub(super) fn usd_range(words: Words, low: Usd, high: Usd) -> String {
    match words.lang() {
        Lang::En => en::usd_range(low, high),
        Lang::Ja => ja::usd_range(low, high),
        Lang::Ko => ko::usd_range(low, high),
    }
}

/// A slider's number with its unit, as a screen reader says it.
pub fn lever(words: Words, unit: Unit, x: f64) -> String {
    message::lever_value(words, Arg::id(unit.id()), of_unit(unit, x), x == 1.0).into_plain()
}

/// The same in a few characters.
pub fn lever_short(words: Words, unit: Unit, x: f64) -> String {
    message::lever_value_short(words, Arg::id(unit.id()), of_unit(unit, x), x == 1.0).into_plain()
}

/// What a slider's number field holds for the slider's number: it counts dollars as the language does.
pub fn in_field(lang: Lang, unit: Unit, x: f64) -> f64 {
    x * per_unit(lang, unit)
}

/// The slider's number for what its field holds, to ten thousandths.
pub fn from_field(lang: Lang, unit: Unit, typed: f64) -> f64 {
    let per_unit = per_unit(lang, unit);
    if per_unit == 1.0 {
        typed
    } else {
        libm::round(typed * 1e4 / per_unit) / 1e4
    }
}

/// How many of what a language counts a slider's unit makes: a billion is ten 億 or 억.
fn per_unit(lang: Lang, unit: Unit) -> f64 {
    match (lang, unit) {
        (Lang::Ja | Lang::Ko, Unit::UsdBnAYear) => 10.0,
        _ => 1.0,
    }
}

/// A slider's number without its unit, but for dollars.
fn of_unit(unit: Unit, x: f64) -> Arg<'static> {
    match unit {
        Unit::UsdBnAYear => Arg::usd_billions(x),
        // No language groups the figures of a calendar year.
        Unit::Year => Arg::year(libm::round(x) as i32),
        _ => Arg::number(x, 2),
    }
}

/// An amount in a country's own money, with the name of that money.
pub fn local(words: Words, country: Side, x: Local) -> String {
    let currency = message::currency_name(words, country).into_plain();
    match words.lang() {
        Lang::En => en::local(&currency, x),
        Lang::Ja => ja::local(&currency, x),
        Lang::Ko => ko::local(&currency, x),
    }
}

/// An amount in a country's own money in a few characters: the picture says whose.
pub fn local_short(words: Words, x: Local) -> String {
    match words.lang() {
        Lang::En => en::local_short(x),
        Lang::Ja => ja::MYRIADS.local(x),
        Lang::Ko => ko::MYRIADS.local(x),
    }
}

/// How much more room than in English an amount takes beside a picture's grid, in pixels.
pub const fn grid_room(lang: Lang) -> f64 {
    match lang {
        Lang::En => 0.0,
        Lang::Ja => 18.0,
        Lang::Ko => 20.0,
    }
}

/// A share as a rounded percentage.
pub fn percent(words: Words, share: Share) -> String {
    let rounded = super::numbers::rounded(share.0 * 100.0);
    let digits = match words.lang() {
        Lang::En => rounded,
        Lang::Ja => ja::count(&rounded),
        Lang::Ko => ko::count(&rounded),
    };
    digits + "%"
}

/// Dollars for each inhabitant, to the nearest ten.
pub fn per_person(words: Words, dollars: f64) -> String {
    self::dollars(words, libm::round(dollars / 10.0) * 10.0)
}

/// Dollars, to the dollar.
pub fn dollars(words: Words, dollars: f64) -> String {
    let digits = crate::decimal::trimmed(dollars, 0);
    match words.lang() {
        Lang::En => en::dollars(&digits),
        Lang::Ja => ja::count(&digits) + "ドル",
        Lang::Ko => ko::money(&ko::count(&digits), "달러"),
    }
}

/// A few dollars, with up to so many decimals.
pub fn few_dollars(words: Words, dollars: f64, decimals: usize) -> String {
    let exact = crate::decimal::trimmed(dollars, decimals);
    match words.lang() {
        Lang::En => en::few_dollars(&exact),
        Lang::Ja => ja::count(&exact) + "ドル",
        Lang::Ko => ko::money(&ko::count(&exact), "달러"),
    }
}

/// Billions of dollars in a formula, from their digits: not rounded.
pub fn usd_digits(words: Words, digits: &str) -> String {
    match words.lang() {
        Lang::En => en::usd_digits(digits),
        Lang::Ja => ja::usd_digits(digits),
        Lang::Ko => ko::usd_digits(digits),
    }
}

/// Units of a country's own money in a formula, from their digits.
pub fn local_digits(words: Words, country: Side, digits: &str) -> String {
    let currency = super::message::currency_name(words, country).into_plain();
    match words.lang() {
        Lang::En => super::numbers::grouped(digits) + " " + &currency,
        Lang::Ja => ja::count(digits) + &currency,
        Lang::Ko => ko::money(&ko::count(digits), &currency),
    }
}

/// Millions of people in a formula, from their digits.
pub fn people_digits(words: Words, digits: &str) -> String {
    match words.lang() {
        Lang::En => super::numbers::grouped(digits) + " million",
        Lang::Ja => ja::people(digits),
        Lang::Ko => ko::people(digits),
    }
}

/// A number with up to so many decimals, its figures in the language's groups.
pub fn number(words: Words, x: f64, decimals: usize) -> String {
    let exact = crate::decimal::trimmed(x, decimals);
    match words.lang() {
        Lang::En => super::numbers::grouped(&exact),
        Lang::Ja => ja::count(&exact),
        Lang::Ko => ko::count(&exact),
    }
}

/// So many ones, or so many of a scale, with up to six decimals, as they stand before what they count.
pub fn counted(words: Words, x: f64, scale: Option<Scale>) -> String {
    let exact = crate::decimal::trimmed(x, 6);
    match words.lang() {
        Lang::En => en::counted(&exact, scale),
        Lang::Ja => ja::MYRIADS.scaled(&exact, scale),
        Lang::Ko => ko::money(&ko::MYRIADS.scaled(&exact, scale), ""),
    }
}

/// A date, from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; anything else stays as it is.
pub fn date(words: Words, iso: &str) -> String {
    let (year, rest) = cut::at(iso, b'-').unwrap_or((iso, ""));
    let (month, day) = cut::at(rest, b'-').unwrap_or((rest, ""));
    let pieces = [plain(year), plain(month), plain(day)];
    match words.lang() {
        Lang::En => en::date(pieces).unwrap_or_else(|| iso.to_owned()),
        Lang::Ja => dated(pieces, ja::DATE, ""),
        Lang::Ko => dated(pieces, ko::DATE, " "),
    }
}

/// A number without zeros before it.
fn plain(piece: &str) -> &str {
    piece.trim_start_matches('0')
}

/// A date whose pieces have names; without a day or month it stays that rough.
fn dated(pieces: [&str; 3], names: [&str; 3], between: &str) -> String {
    let mut out = String::new();
    for (piece, name) in pieces.into_iter().zip(names) {
        if piece.is_empty() {
            break;
        }
        if !out.is_empty() {
            out.push_str(between);
        }
        out.push_str(piece);
        out.push_str(name);
    }
    out
}

/// The month of a date, short where the language has short names.
pub fn month(words: Words, iso: &str) -> String {
    let month = date(words, iso.get(..7).unwrap_or(iso));
    match words.lang() {
        Lang::En => en::short_month(month),
        Lang::Ja | Lang::Ko => month,
    }
}
