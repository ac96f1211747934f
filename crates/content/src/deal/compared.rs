//! What is compared.

use std::collections::BTreeMap;

use super::schema::{Deal, Pledge, Range};

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
    /// The place of a pledge among the two.
    pub fn side(&self, id: &str) -> Option<usize> {
        self.pledges.iter().position(|pledge| pledge.id == id)
    }

    /// The range of a lever that each pledge gives itself, if it does.
    pub fn range(&self, side: usize, kind: &str) -> Option<&Range> {
        self.pledges[side].ranges.get(kind)
    }
}
