use super::{FactIds, Words};
use crate::declare::record;

record! {
    /// Something that could not be found out.
    Unknown {
        /// The name of the gap.
        id: String,
        /// What is not known.
        text: Words,
        /// The facts that come nearest.
        facts: FactIds,
    }
}

record! {
    /// A question on which sources disagree.
    Conflict {
        /// The name of the question.
        id: String,
        /// The question.
        about: Words,
        /// Who says what; two sides at least.
        sides: Vec<Answer>,
        /// What this explainer does about it.
        uses: Words,
        /// What the sides rest on.
        facts: FactIds,
    }
}

record! {
    /// One answer to a question on which sources disagree.
    Answer {
        /// Who says it.
        by: Words,
        /// What they say.
        text: Words,
    }
}
