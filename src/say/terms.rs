//! Which terms differ, and which are switched.

use super::{REVIEW_YEARS, list};
use crate::analysis::terms::Term;
use crate::country::Country;
use crate::text::{Arg, Sentence, Words, message};

/// The country that a reader can give the other one's terms.
const SWITCHING: Country = Country::Korea;

/// The answer: which safeguards only one country has.
pub fn answer(words: Words) -> Sentence {
    let safeguards = message::terms_safeguards(words, Arg::number(REVIEW_YEARS, 0));
    message::terms_answer(words, &safeguards)
}

/// A term in which the deals differ.
pub fn name(words: Words, term: Term) -> String {
    message::term_name(words, term.id(), Arg::number(REVIEW_YEARS, 0)).into_plain()
}

/// Which terms are switched to the other country's version; nothing if none is.
pub fn switched(words: Words, terms: &[Term]) -> Option<Sentence> {
    let names = terms
        .iter()
        .map(|&term| message::terms_switched_name(words, &name(words, term)));
    let names = list(words, names);
    (!terms.is_empty())
        .then(|| message::terms_switched(words, SWITCHING, SWITCHING.other(), &names))
}
