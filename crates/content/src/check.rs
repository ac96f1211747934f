//! What must hold of the records. What is wrong is named by file, record and reason, all of it at once.

mod date;
mod events;
mod facts;
mod history;
mod item;
mod sources;
mod terms;
mod texts;
mod translations;
mod unknowns;

use crate::records::Records;
pub(crate) use item::{BAD_ID, is_id};

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
