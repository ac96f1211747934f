//! How far a fact is agreed.

use crate::declare::variants;

variants! {
    /// How far a fact is agreed.
    Status in "snake_case" {
        /// An official text, or several sources that agree.
        Settled,
        /// Credible, but from one source, at second hand, or derived.
        Reported,
        /// The parties or the sources disagree.
        Contested,
        /// Announced, not in force.
        Threatened,
        /// A choice of this explainer, or something that could not be checked.
        Assumption,
    }
}
