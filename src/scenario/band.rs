//! How far the verdict moves.

use crate::pledge::Pair;
use crate::units::{Usd, Year};

/// How far the verdict moves over all interpretations.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Where the page's own state ends.
    pub now: Pair<Usd>,
    /// The worst and the best net present value.
    pub npv: Pair<(Usd, Usd)>,
    /// The lowest and the highest ledger in each year.
    pub cumulative: Pair<Vec<(Usd, Usd)>>,
    /// The last year.
    pub until: Year,
}
