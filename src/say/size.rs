//! How big each pledge is.

use crate::pledge::{Pair, Side};
use crate::scenario::findings::{self, Measure, Size};
use crate::text::sentence::of_size;
use crate::text::{Arg, Sentence, Words, message, notation};
use crate::units::Usd;

/// The answer of *size*.
pub fn answer(words: Words, measure: Measure, sizes: &Pair<Size>) -> Sentence {
    let of = |country: Side| match measure {
        Measure::Dollars | Measure::Local => sizes[country].called.0,
        Measure::Economy => sizes[country].of_gdp.0,
        Measure::Reserves => sizes[country].of_reserves.0,
        Measure::Person => sizes[country].per_person,
    };
    let [left, right] = Side::ALL;
    let (first, second) = Side::ranked(of(left), of(right));
    let computed = |country: Side, field: &str| of_size(country, field);
    match measure {
        Measure::Dollars => {
            let [more, less] =
                [first, second].map(|country| notation::usd(words, sizes[country].called));
            message::size_dollars(
                words,
                compared(sizes, &more, &less),
                first,
                Arg::from(&more).computed(&computed(first, "called"), of(first)),
                Arg::from(&less).computed(&computed(second, "called"), of(second)),
                second,
            )
        }
        Measure::Economy => {
            let [more, less] =
                [first, second].map(|country| notation::percent(words, sizes[country].of_gdp));
            message::size_economy(
                words,
                first,
                compared(sizes, &more, &less),
                Arg::from(&more).summary(first, "share_of_gdp", of(first)),
                second,
                Arg::from(&less).summary(second, "share_of_gdp", of(second)),
            )
        }
        Measure::Reserves => message::size_reserves(
            words,
            first,
            findings::is_whole(sizes),
            Arg::from(sizes[first].of_reserves)
                .computed(&computed(first, "of_reserves"), of(first)),
            second,
            Arg::from(sizes[second].of_reserves)
                .computed(&computed(second, "of_reserves"), of(second)),
        ),
        Measure::Person => message::size_person(
            words,
            Arg::per_person(of(first)).computed(&computed(first, "per_person"), of(first)),
            first,
            Arg::per_person(of(second)).computed(&computed(second, "per_person"), of(second)),
            second,
        ),
        Measure::Local => {
            let [left_name, right_name] = [left, right].map(|country| computed(country, "local"));
            let amount = |country: Side, name| {
                let amount = sizes[country].local;
                Arg::local(country, amount).computed(name, amount.0)
            };
            message::size_local(
                words,
                amount(left, &left_name),
                amount(right, &right_name),
                left,
                right,
            )
        }
    }
}

/// How two sizes compare, of which `more` and `less` are shown.
fn compared(sizes: &Pair<Size>, more: &str, less: &str) -> &'static str {
    if findings::is_whole(sizes) {
        "whole"
    } else if more == less {
        "level"
    } else {
        "apart"
    }
}

/// A label: a size in its measure.
pub fn measured(words: Words, country: Side, measure: Measure, size: &Size) -> String {
    let amount = match measure {
        Measure::Dollars => Arg::from(size.called),
        Measure::Economy => Arg::from(size.of_gdp),
        Measure::Reserves => Arg::from(size.of_reserves),
        Measure::Person => Arg::per_person(size.per_person),
        Measure::Local => Arg::local(country, size.local),
    };
    message::size_measured(words, measure.id(), amount).into_plain()
}

/// Labels: the part that must be found in dollars, and the part that is lent or guaranteed.
pub fn parts(words: Words, country: Side, size: &Size) -> [String; 2] {
    let credit = Usd(size.called.0 - size.cash.0);
    [
        message::size_cash(words, size.cash, country).into_plain(),
        message::size_credit(words, credit, country).into_plain(),
    ]
}
