//! One record under examination, and what is said of most that is wrong.

use std::fmt::Display;

pub(crate) const BAD_ID: &str = "an id is lower-case letters, digits and single hyphens";
pub(super) const BAD_DATE: &str = "is not YYYY, YYYY-MM or YYYY-MM-DD";
pub(super) const NOT_A_NUMBER: &str = ", but there is no such number";
pub(super) const STRAY_BRACE: &str = "has a brace without its partner";

/// One record under examination, and what was found wrong so far.
pub(super) struct Item<'a> {
    pub(super) place: String,
    pub(super) errors: &'a mut Vec<String>,
}

impl Item<'_> {
    pub(super) fn must(&mut self, holds: bool, what: impl Display) {
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
