//! What a picture finds, in a line above it that fits a phone.

use crate::pledge::{Pair, Side};
use crate::scenario::findings::{Measure, NOTHING, Returns, Size, Tariffs, Verdict};
use crate::text::{Arg, Words, message};

/// Whose pledge is how many times the other's, by a measure.
pub fn size(words: Words, measure: Measure, sizes: &Pair<Size>) -> String {
    let measured = Side::ALL.map(|country| {
        let size = &sizes[country];
        match measure {
            Measure::Dollars | Measure::Local => size.called.0,
            Measure::Economy => size.of_gdp.0,
            Measure::Reserves => size.of_reserves.0,
            Measure::Person => size.per_person,
        }
    });
    let [first, second] = Side::ALL;
    let [one, other] = measured;
    let (larger, smaller, times) = if one >= other {
        (first, second, one / other)
    } else {
        (second, first, other / one)
    };
    let times = libm::round(times * 10.0) / 10.0;
    let is = if one <= 0.0 || other <= 0.0 {
        "none"
    } else if times == 1.0 {
        "alike"
    } else if measure == Measure::Local {
        // So do the bars: amounts in two currencies cannot be compared.
        "in-dollars"
    } else {
        "larger"
    };
    message::picture_size(words, is, larger, Arg::number(times, 1), smaller).into_plain()
}

/// On which class of goods most would be lost. What one country would gain makes up for no loss of the other.
pub fn tariffs(words: Words, of: &Tariffs) -> String {
    let lost = |class: usize| -> f64 {
        let costs = Side::ALL.map(|country| of.relief[country].classes[class].cost.0);
        costs.iter().map(|cost| cost.max(0.0)).sum()
    };
    let mut most = ("nothing", NOTHING.0);
    for (class, name) in ["cars", "others", "drugs"].into_iter().enumerate() {
        // Of two as large the first.
        if lost(class) > most.1 {
            most = (name, lost(class));
        }
    }
    message::picture_tariffs(words, most.0).into_plain()
}

/// In how many years each country pays.
pub fn currency(words: Words, years: Pair<usize>) -> String {
    let [first, second] = Side::ALL;
    let of = |country: Side| Arg::number(years[country] as f64, 0);
    let is_one = years[first] == 1;
    message::picture_currency(words, first, of(first), is_one, second, of(second)).into_plain()
}

/// Who is repaid in full by the end.
pub fn returns(words: Words, of: &Returns) -> String {
    let (who, one) = who(|country| of.back[country].owed < NOTHING);
    message::picture_returns(words, who, one).into_plain()
}

/// Who comes out even by the end, in whichever money it is counted.
pub fn verdict(words: Words, of: &Verdict, is_even: Pair<bool>) -> String {
    let (who, one) = who(|country| is_even[country]);
    let until = of.until.0.to_string();
    message::picture_verdict(words, who, Arg::date(&until), one).into_plain()
}

/// Of how many countries something holds, and of which one if it is one.
fn who(holds: impl Fn(Side) -> bool) -> (&'static str, Side) {
    let [first, second] = Side::ALL;
    match Side::ALL.map(holds) {
        [true, true] => ("both", first),
        [true, false] => ("one", first),
        [false, true] => ("one", second),
        [false, false] => ("neither", first),
    }
}
