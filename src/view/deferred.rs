//! What the page can do without for a moment: what each term is worth, how sure the verdict is, what
//! it takes for a goal; and what some readers need beyond what most see: the arithmetic, tables of the
//! pictures, changes said aloud, buttons beside the sliders, a printed sheet.
//!
//! Nothing else refers to them but by [`DeferredViews`], so that the explainer's own page can load them once it
//! reacts: see `embed`.

pub use super::deferred_views::DeferredViews;

use super::block;
use super::{announcement, arithmetic, control, sheet, table};

/// All of them.
pub static DEFERRED_VIEWS: DeferredViews = DeferredViews {
    block: block::deferred,
    steps: control::steps,
    announcement: announcement::announcement,
    of_uncertainty: announcement::of_uncertainty,
    arithmetic: arithmetic::html,
    table: table::html,
    uncertainty_table: table::uncertainty,
    offset_table: table::offset,
    sheet: sheet::html,
};
