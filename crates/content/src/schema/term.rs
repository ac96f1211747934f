use super::{FactIds, Words};
use crate::declare::record;

record! {
    /// One term of the deals, as each country has it.
    TermRow {
        /// The name of the row.
        id: String,
        /// What the row is about.
        label: Words,
        /// Whether it stands open where there is little room: where the deals differ most.
        #[serde(default)]
        open: bool,
        /// How the term is read for Japan; several interpretations where the parties differ.
        japan: Vec<Interpretation>,
        /// How the term is read for South Korea.
        korea: Vec<Interpretation>,
    }
}

record! {
    /// One interpretation of a term.
    Interpretation {
        /// The term in a few plain words.
        text: Words,
        /// Whose interpretation it is, where there is more than one.
        by: Option<Words>,
        /// What it rests on; never empty, and the first fact leads.
        facts: FactIds,
    }
}
