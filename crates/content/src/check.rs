//! What must hold of the records. What is wrong is named by file, record and reason, all of it at once.

mod date;
mod events;
mod facts;
mod history;
mod sources;
mod terms;
mod texts;
mod translations;
mod unknowns;

use std::fmt::Display;

use crate::records::Records;

/// All that is wrong with the records; nothing where they hold together.
pub fn check(records: &Records) -> Vec<String> {
    let mut errors = Vec::new();
    sources::check(records, &mut errors);
    facts::check(records, &mut errors);
    terms::check(records, &mut errors);
    events::check(records, &mut errors);
    unknowns::check(records, &mut errors);
    texts::check(records, &mut errors);
    translations::check(records, &mut errors);
    history::check(records, &mut errors);
    errors
}

pub(crate) const BAD_ID: &str = "an id is lower-case letters, digits and single hyphens";
const BAD_DATE: &str = "is not YYYY, YYYY-MM or YYYY-MM-DD";
const NOT_A_NUMBER: &str = ", but there is no such number";
const STRAY_BRACE: &str = "has a brace without its partner";

/// One record under examination, and what was found wrong so far.
struct Item<'a> {
    place: String,
    errors: &'a mut Vec<String>,
}

impl Item<'_> {
    fn must(&mut self, holds: bool, what: impl Display) {
        if !holds {
            self.errors.push(format!("{}: {what}", self.place));
        }
    }
}

pub(crate) fn is_id(id: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    id.split('-')
        .all(|word| !word.is_empty() && word.chars().all(plain))
}
