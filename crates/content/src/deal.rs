//! Which two pledges are compared, and what the model takes of each: read, checked and written as Rust.
//!
//! Every number is a formula over facts. It is worked out here, so that the program has the number alone,
//! without the sentences and sources of its facts.

mod check;
mod emit;
mod formula;
pub mod levers;
mod number;
pub mod schema;

pub use emit::{ids, presets, provenance, rust, steps};
pub use formula::Formula;
pub use number::Number;

use std::collections::BTreeMap;

use crate::records::Records;
use schema::{Deal, Pledge, Range};

/// The deal with its two pledges, checked: every number is one.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What belongs to neither pledge alone.
    pub deal: Deal,
    /// The pledges, in the order of the deal.
    pub pledges: [Pledge; 2],
    /// The numbers that the formulas of both use.
    pub assumed: BTreeMap<String, f64>,
}

impl Compared {
    /// Checks a deal and its pledges against the records.
    ///
    /// # Errors
    ///
    /// All that is wrong, each with its file, its place and the reason.
    pub fn new(deal: Deal, pledges: [Pledge; 2], records: &Records) -> Result<Self, Vec<String>> {
        check::checked(deal, pledges, records)
    }

    /// The place of a pledge among the two.
    pub fn side(&self, id: &str) -> Option<usize> {
        self.pledges.iter().position(|pledge| pledge.id == id)
    }

    /// The range of a lever that each pledge gives itself, if it does.
    pub fn range(&self, side: usize, kind: &str) -> Option<&Range> {
        self.pledges[side].ranges.get(kind)
    }
}
