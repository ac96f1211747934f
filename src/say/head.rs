//! The head of the page.

use crate::facts;
use crate::text::{Arg, Words, message};
use crate::units::Usd;

/// The sentence under the headline.
pub fn lede(words: Words) -> String {
    const PLEDGED: [Usd; 2] = [
        Usd(facts::JP_PLEDGE_SIZE.number()),
        Usd(facts::KR_PLEDGE_SIZE.number()),
    ];
    let [japan, korea] = PLEDGED;
    message::head_lede(words, japan, korea).into_plain()
}

/// The date of the facts.
pub fn as_of(words: Words) -> String {
    message::head_as_of(words, Arg::date(facts::VINTAGE)).into_plain()
}
