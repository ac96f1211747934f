//! The dollars that must be found, and what they cost at home.

use crate::pledge::Side;
use crate::scenario::deal::ON_OTHERS_CALENDAR;
use crate::scenario::findings::{Currency, Need};
use crate::text::sentence::join;
use crate::text::{Arg, Sentence, Words, message, notation, numbers};
use crate::units::Usd;

/// The country that the answer is about: the one that did not accept the other one's calendar, if either.
const ASKED: Side = match ON_OTHERS_CALENDAR {
    Some(country) => country,
    None => Side::Right,
};

/// The answer of *currency*.
pub fn answer(words: Words, finding: &Currency) -> Sentence {
    let need = need(words, ASKED, &finding.need[ASKED]);
    let Some(peak) = finding.counterfactual_peak else {
        return need;
    };
    message::currency_answer(
        words,
        &need,
        ASKED.other(),
        ASKED,
        Arg::from(peak).computed("counterfactual.peak_need", peak.0),
    )
}

/// The note of *currency*: the other country's need, and the cost in won and yen.
pub fn note(words: Words, finding: &Currency) -> Sentence {
    let other = ASKED.other();
    let cost = |country: Side| {
        let cost = finding.need[country].local_cost;
        Arg::local(country, cost).summary(country, "local_cost", cost.0)
    };
    message::currency_note(
        words,
        &need(words, other, &finding.need[other]),
        ASKED,
        cost(ASKED),
        other,
        cost(other),
    )
}

/// What a country must find in a year, and whether it can.
fn need(words: Words, country: Side, need: &Need) -> Sentence {
    let raised = need.capacity.unwrap_or_default();
    let [peak, capacity] = [need.peak, raised].map(|x| notation::usd(words, x));
    let room = if need.capacity.is_none() {
        "unknown"
    } else if need.peak <= raised {
        "within"
    } else if raised == Usd::ZERO {
        "none"
    } else if peak == capacity {
        "little"
    } else {
        "beyond"
    };
    let gap = need.gap_of_reserves;
    let tiny = super::tiny(words);
    let shown = if numbers::is_tiny(gap) {
        Arg::from(&tiny)
    } else {
        Arg::from(gap)
    };
    message::currency_need(
        words,
        country,
        Arg::from(&peak).summary(country, "peak_need", need.peak.0),
        room,
        Arg::from(&capacity).computed(&join(&["capacity.", country.id()]), raised.0),
        shown.summary(country, "gap_share_of_reserves", gap.0),
    )
}
