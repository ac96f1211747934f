//! What the page can do without for a moment: what each term is worth, how sure the verdict is, what
//! it takes for a wish; and what some readers need beyond what most see: the arithmetic, tables of the
//! pictures, changes said aloud, buttons beside the sliders, a printed sheet.
//!
//! Nothing else refers to them but by [`Aids`], so that the explainer's own page can load them once it
//! reacts: see `embed`.

use super::piece::{self, Piece};
use super::{announcement, arithmetic, control, sheet, table};
use crate::scenario::Lang;
use crate::scenario::link::Link;
use crate::scenario::{Outlook, Part, Slider, Snapshot};
use crate::text::{Sentence, Text};

/// The aids.
#[derive(Debug)]
pub struct Aids {
    /// A piece of what the program adds: see [`piece::deep`].
    pub piece: fn(Piece, &Snapshot, &Text) -> String,
    /// The buttons beside a slider: see [`control::steps`].
    pub steps: fn(Slider, bool, &Text) -> String,
    /// What a change does: see [`announcement::announcement`].
    pub announcement: fn(&Link, &Link, &Snapshot, &Text) -> Option<String>,
    /// What other futures say: see [`announcement::of_futures`].
    pub of_futures: fn(&Link, &Link, &Sentence, &Text) -> String,
    /// How a part's numbers are worked out: see [`arithmetic::html`].
    pub arithmetic: fn(Part, &Snapshot, Option<&str>, &Text) -> String,
    /// A part's picture as a table: see [`table::html`].
    pub table: fn(Part, &Snapshot, &Text) -> String,
    /// The futures as tables: see [`table::futures`].
    pub futures: fn(&Outlook, &Text) -> String,
    /// The printed sheet: see [`sheet::html`].
    pub sheet: fn(&Link, &str, &str, &Text) -> String,
}

impl Aids {
    const fn new() -> Self {
        Self {
            piece: piece::deep,
            steps: control::steps,
            announcement: announcement::announcement,
            of_futures: announcement::of_futures,
            arithmetic: arithmetic::html,
            table: table::html,
            futures: table::futures,
            sheet: sheet::html,
        }
    }
}

pub(crate) const EN: Aids = Aids::new();
pub(crate) const JA: Aids = Aids::new();
pub(crate) const KO: Aids = Aids::new();

impl Lang {
    /// The aids in a language.
    pub const fn aids(self) -> &'static Aids {
        match self {
            Self::En => &EN,
            Self::Ja => &JA,
            Self::Ko => &KO,
        }
    }
}
