//! The records, each type declared once.
//!
//! What stands here is what the TOML files may say. The program's own declarations of these types,
//! which `src/facts.rs` includes, are written from here.

mod event;
mod fact;
mod history;
mod limits;
mod source;
mod term;
mod unknown;
mod words;

pub use event::{Event, Whose};
pub use fact::{Evidence, Fact, Status, Unit};
pub use history::{Change, Content, Vintage, Vintages, Was, Withdrawn};
pub use limits::{
    EVENT_CHARS, INTERPRETATION_CHARS, NO_DATE, NOTE_CHARS, PARTS, PARTS_BY_FILE, ROWS,
    STATEMENT_CHARS, UNKNOWN_CHARS, WHY_CHARS,
};
pub use source::{Source, SourceKind};
pub use term::{Interpretation, TermRow};
pub use unknown::{Conflict, Side, Unknown};
pub(crate) use words::constant;
pub use words::{English, FactIds, SourceId, Words};

/// The declarations of all types that the program has, as Rust.
pub fn declarations() -> String {
    [
        Fact::declaration(),
        Status::declaration(),
        Evidence::declaration(),
        Unit::declaration(),
        Source::declaration(),
        SourceKind::declaration(),
        TermRow::declaration(),
        Interpretation::declaration(),
        Event::declaration(),
        Whose::declaration(),
        Unknown::declaration(),
        Conflict::declaration(),
        Side::declaration(),
        Vintage::declaration(),
        Change::declaration(),
        Content::declaration(),
    ]
    .concat()
}
