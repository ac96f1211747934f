//! What the deferred views are, whoever writes them.

use super::block::Block;
use crate::pledge::Pair;
use crate::scenario::link::Link;
use crate::scenario::offset::Offset;
use crate::scenario::{Part, Slider, Snapshot, UncertaintyResult};
use crate::text::{Sentence, Words};

/// The deferred views.
#[derive(Debug)]
pub struct DeferredViews {
    /// A block of what the program adds: see [`block::deferred`](super::block::deferred).
    pub block: fn(Block, &Snapshot, Words) -> String,
    /// The buttons beside a slider: see [`control::steps`](super::control::steps).
    pub steps: fn(Slider, bool, Words) -> String,
    /// What a change does: see [`announcement::announcement`](super::announcement::announcement).
    pub announcement: fn(&Link, &Link, &Snapshot, Words) -> Option<String>,
    /// What other futures say: see [`announcement::of_uncertainty`](super::announcement::of_uncertainty).
    pub of_uncertainty: fn(&Link, &Link, &Sentence, Words) -> String,
    /// How a part's numbers are worked out: see [`arithmetic::html`](super::arithmetic::html).
    pub arithmetic: fn(Part, &Snapshot, Option<&str>, Words) -> String,
    /// A part's picture as a table: see [`table::html`](super::table::html).
    pub table: fn(Part, &Snapshot, Words) -> String,
    /// The futures as tables: see [`table::uncertainty`](super::table::uncertainty).
    pub uncertainty_table: fn(&UncertaintyResult, Words) -> String,
    /// Tariff and exchange rate as a table: see [`table::offset`](super::table::offset).
    pub offset_table: fn(&Pair<Offset>, Words) -> String,
    /// The printed sheet: see [`sheet::html`](super::sheet::html).
    pub sheet: fn(&Link, &str, &str, Words) -> String,
}
