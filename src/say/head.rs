//! The head of the page.

use crate::facts;
use crate::scenario::findings::PLEDGED;
use crate::text::{Arg, Words, message};

/// The sentence under the headline.
pub fn lede(words: Words) -> String {
    message::head_lede(words, PLEDGED.left, PLEDGED.right).into_plain()
}

/// The date of the facts.
pub fn as_of(words: Words) -> String {
    message::head_as_of(words, Arg::date(facts::VINTAGE)).into_plain()
}
