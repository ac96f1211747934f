//! What each part asks, and what its picture shows.

use crate::facts::{self, Fact};
use crate::pledge::Side;
use crate::scenario::Part;
use crate::scenario::baseline::FIRST_YEAR;
use crate::scenario::deal::cited_facts::{RIVALS, TRADE};
use crate::text::numbers::Scale;
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Usd;

/// A part's question.
pub fn question(words: Words, part: Part) -> &'static str {
    match part {
        Part::Brief => message::brief_question(words),
        Part::Size => message::size_question(words),
        Part::Terms => message::terms_question(words),
        Part::Tariffs => message::tariffs_question(words),
        Part::Currency => message::currency_question(words),
        Part::Returns => message::returns_question(words),
        Part::Verdict => message::verdict_question(words),
        Part::Worth => message::term_values_question(words),
        Part::Timeline => message::timeline_question(words),
        Part::Method => message::method_question(words),
    }
}

/// What stands under a part's picture; nothing where there is none.
pub fn caption(words: Words, part: Part) -> String {
    match part {
        Part::Size => message::size_caption(words).to_owned(),
        Part::Tariffs => {
            let year = Arg::date(TRADE.as_of);
            message::tariffs_caption(words, year).into_plain()
        }
        Part::Currency => message::currency_caption(words).to_owned(),
        Part::Returns => message::returns_caption(words).to_owned(),
        Part::Verdict => message::verdict_caption(words, Arg::year(FIRST_YEAR.0)).into_plain(),
        Part::Worth => message::term_values_caption(words).to_owned(),
        Part::Brief | Part::Terms | Part::Timeline | Part::Method => String::new(),
    }
}

/// What stands beside our estimate of what losing the deal costs: sums from outside, and what rivals pay; nothing
/// where the deal does not cite them.
pub fn tariffs_beside(words: Words) -> Option<Sentence> {
    let [
        _,
        cars_dollars,
        deal_now,
        _,
        rivals_now,
        _,
        _,
        threat,
        _,
        threat_dollars,
    ] = RIVALS?;
    let rate = |fact: &Fact| message::amount_percent(words, Arg::number(fact.number(), 6));
    Some(message::tariffs_beside(
        words,
        &rate(threat),
        Usd(threat_dollars.number()),
        Usd(cars_dollars.number()),
        &rate(rivals_now),
        &rate(deal_now),
    ))
}

/// Whose those sums are, and what rivals pledged; nothing where the deal does not cite them.
pub fn tariffs_check(words: Words) -> Option<Sentence> {
    let [
        cars_cost,
        _,
        _,
        first_rival,
        _,
        guarantees,
        second_rival,
        _,
        threat_cost,
        _,
    ] = RIVALS?;
    let trillions = |fact: &Fact, country| {
        let amount = Arg::counted(fact.number(), Some(Scale::Trillion));
        message::amount_local(words, amount, country)
    };
    Some(message::tariffs_check(
        words,
        &trillions(threat_cost, Side::Right),
        &trillions(cars_cost, Side::Left),
        Arg::date(cars_cost.as_of),
        Usd(first_rival.number()),
        Usd(second_rival.number()),
        Usd(guarantees.number()),
    ))
}

/// The answer of *timeline*.
pub fn timeline_answer(words: Words) -> Sentence {
    let [first, .., last] = facts::TIMELINE;
    let months = month(last.date) - month(first.date);
    message::timeline_answer(words, Arg::number(f64::from(months), 0))
}

/// The months from the beginning of our era to that of a date, `YYYY-MM` or `YYYY-MM-DD`.
fn month(date: &str) -> i32 {
    let mut numbers = date.split('-').map(|number| number.parse().unwrap_or(0));
    let [year, month] = [numbers.next(), numbers.next()].map(Option::unwrap_or_default);
    year * 12 + month
}
