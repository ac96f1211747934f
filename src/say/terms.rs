//! Which terms differ, and which are switched.

use super::{REVIEW_YEARS, list};
use crate::analysis::terms::Term;
use crate::scenario::tried::{SWITCHING, Tried};
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Usd;

/// The answer: which safeguards only one country has.
pub fn answer(words: Words) -> Sentence {
    let safeguards = message::terms_safeguards(words, Arg::number(REVIEW_YEARS, 0));
    message::terms_answer(words, &safeguards)
}

/// A term in which the deals differ.
pub fn name(words: Words, term: Term) -> String {
    named(words, term, true)
}

/// The same within a sentence.
pub(super) fn name_within(words: Words, term: Term) -> String {
    named(words, term, false)
}

fn named(words: Words, term: Term, begins: bool) -> String {
    message::term_name(words, term.id(), begins, Arg::number(REVIEW_YEARS, 0)).into_plain()
}

/// Which terms are switched to the other country's version; nothing if none is.
pub fn switched(words: Words, terms: &[Term]) -> Option<Sentence> {
    let names = terms
        .iter()
        .map(|&term| message::terms_switched_name(words, &name_within(words, term)));
    let names = list(words, names);
    let country = SWITCHING.filter(|_| !terms.is_empty())?;
    Some(message::terms_switched(
        words,
        country,
        country.other(),
        &names,
    ))
}

/// What the other country's version of a term would change.
pub fn tried(words: Words, of: &Tried) -> Sentence {
    let times = of.times();
    let until = of.until.0.to_string();
    let side = match of.change {
        _ if !of.is_felt() => "same",
        change if change > Usd(0.0) => "better",
        _ => "worse",
    };
    message::terms_tried(
        words,
        of.country.other(),
        Arg::from(of.peak).computed("tried.peak", of.peak.0),
        times.is_some(),
        Arg::number(times.unwrap_or_default(), 1),
        of.country,
        side,
        Arg::from(Usd(of.change.0.abs())).computed("tried.change", of.change.0),
        Arg::date(&until),
    )
}
