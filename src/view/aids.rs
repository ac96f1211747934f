//! What the page can do without for a moment: what each term is worth, how sure the verdict is, what
//! it takes for a wish; and what some readers need beyond what most see: the arithmetic, tables of the
//! pictures, changes said aloud, buttons beside the sliders, a printed sheet.
//!
//! Nothing else refers to them but by [`Aids`], so that the explainer's own page can load them once it
//! reacts: see `embed`.

use super::piece::{self, Piece};
use super::{announcement, arithmetic, control, sheet, table};
use crate::scenario::link::Link;
use crate::scenario::{Outlook, Part, Slider, Snapshot};
use crate::text::{Sentence, Words};

/// The aids.
#[derive(Debug)]
pub struct Aids {
    /// A piece of what the program adds: see [`piece::deep`].
    pub piece: fn(Piece, &Snapshot, Words) -> String,
    /// The buttons beside a slider: see [`control::steps`].
    pub steps: fn(Slider, bool, Words) -> String,
    /// What a change does: see [`announcement::announcement`].
    pub announcement: fn(&Link, &Link, &Snapshot, Words) -> Option<String>,
    /// What other futures say: see [`announcement::of_futures`].
    pub of_futures: fn(&Link, &Link, &Sentence, Words) -> String,
    /// How a part's numbers are worked out: see [`arithmetic::html`].
    pub arithmetic: fn(Part, &Snapshot, Option<&str>, Words) -> String,
    /// A part's picture as a table: see [`table::html`].
    pub table: fn(Part, &Snapshot, Words) -> String,
    /// The futures as tables: see [`table::futures`].
    pub futures: fn(&Outlook, Words) -> String,
    /// The printed sheet: see [`sheet::html`].
    pub sheet: fn(&Link, &str, &str, Words) -> String,
}

/// All of them.
pub static AIDS: Aids = Aids {
    piece: piece::deep,
    steps: control::steps,
    announcement: announcement::announcement,
    of_futures: announcement::of_futures,
    arithmetic: arithmetic::html,
    table: table::html,
    futures: table::futures,
    sheet: sheet::html,
};
