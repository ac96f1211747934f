//! What stands in a spreadsheet: inputs and numbers by their names in the model.

use crate::scenario::findings::{MOST_FALLBACK, MOST_RETURN};
use crate::scenario::levers::PRESSURE_UNIT;
use crate::text::{Arg, Sentence, Words, message};

/// An input of the model.
pub fn input(words: Words, name: &str) -> Sentence {
    message::spreadsheet_input(words, name, PRESSURE_UNIT)
}

/// A number that sums the years up.
pub fn figure(words: Words, name: &str) -> Sentence {
    let most = match name {
        "break_even_return" => Arg::from(MOST_RETURN),
        "break_even_fallback" => Arg::from(MOST_FALLBACK),
        _ => Arg::from(""),
    };
    message::spreadsheet_figure(words, name, most)
}
