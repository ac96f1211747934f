//! What the page can do without for a moment: what each term is worth, how sure the verdict is, what
//! it takes for a goal; and what some readers need beyond what most see: the arithmetic, tables of the
//! pictures, changes said aloud, buttons beside the sliders, a printed sheet.
//!
//! Nothing else refers to them but by [`DeferredViews`], so that the explainer's own page can load them once it
//! reacts: see `embed`.

use super::block::{self, Block};
use super::{announcement, arithmetic, control, sheet, table};
use crate::scenario::link::Link;
use crate::scenario::{Part, Slider, Snapshot, UncertaintyResult};
use crate::text::{Sentence, Words};

/// The deferred views.
#[derive(Debug)]
pub struct DeferredViews {
    /// A block of what the program adds: see [`block::deferred`].
    pub block: fn(Block, &Snapshot, Words) -> String,
    /// The buttons beside a slider: see [`control::steps`].
    pub steps: fn(Slider, bool, Words) -> String,
    /// What a change does: see [`announcement::announcement`].
    pub announcement: fn(&Link, &Link, &Snapshot, Words) -> Option<String>,
    /// What other futures say: see [`announcement::of_uncertainty`].
    pub of_uncertainty: fn(&Link, &Link, &Sentence, Words) -> String,
    /// How a part's numbers are worked out: see [`arithmetic::html`].
    pub arithmetic: fn(Part, &Snapshot, Option<&str>, Words) -> String,
    /// A part's picture as a table: see [`table::html`].
    pub table: fn(Part, &Snapshot, Words) -> String,
    /// The futures as tables: see [`table::uncertainty`].
    pub uncertainty_table: fn(&UncertaintyResult, Words) -> String,
    /// The printed sheet: see [`sheet::html`].
    pub sheet: fn(&Link, &str, &str, Words) -> String,
}

/// All of them.
pub static DEFERRED_VIEWS: DeferredViews = DeferredViews {
    block: block::deferred,
    steps: control::steps,
    announcement: announcement::announcement,
    of_uncertainty: announcement::of_uncertainty,
    arithmetic: arithmetic::html,
    table: table::html,
    uncertainty_table: table::uncertainty,
    sheet: sheet::html,
};
