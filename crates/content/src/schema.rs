//! The records, each type declared once.
//!
//! What stands here is what the TOML files may say. The program's own declarations of these types,
//! which `src/facts.rs` includes, are written from here.

mod event;
mod fact;
mod history;
mod judgement;
mod limits;
mod pledged;
mod source;
mod status;
mod term;
mod unit;
mod unknown;
mod words;

pub use event::Event;
pub use fact::{Evidence, Fact};
pub use history::{Change, Content, Vintage, Vintages, Was, Withdrawn};
pub use judgement::Judgement;
pub use limits::{
    EVENT_CHARS, INTERPRETATION_CHARS, NO_DATE, NOTE_CHARS, PARTS, PARTS_BY_FILE, ROWS,
    STATEMENT_CHARS, UNKNOWN_CHARS, WHY_CHARS,
};
pub use pledged::{OfPledges, Whose};
pub use source::{Source, SourceKind};
pub use status::Status;
pub use term::{Interpretation, TermRow};
pub use unit::{Code, Unit};
pub use unknown::{Answer, Conflict, Unknown};
pub(crate) use words::constant;
pub use words::{English, FactIds, SourceId, Words};

/// The declarations of all types that the program has, as Rust, given the currencies of both pledges.
pub fn declarations(currencies: &[String; 2]) -> String {
    [
        Fact::declaration(),
        Status::declaration(),
        Evidence::declaration(),
        Unit::declaration(currencies),
        Source::declaration(),
        SourceKind::declaration(),
        TermRow::declaration(),
        Interpretation::declaration(),
        Event::declaration(),
        Unknown::declaration(),
        Conflict::declaration(),
        Answer::declaration(),
        Vintage::declaration(),
        Change::declaration(),
        Content::declaration(),
    ]
    .concat()
}
