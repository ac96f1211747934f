use super::status::Status;
use super::{SourceId, Unit, Was, Words};
use crate::declare::{record, variants};

record! {
    /// Something known about the two pledges, and how well it is known.
    Fact {
        /// The name it is cited by.
        id: String,
        /// The number, where the fact is one.
        value: Option<f64>,
        /// What the number counts; present exactly when the number is.
        unit: Option<Unit>,
        /// The day, month or year it holds for: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
        as_of: String,
        /// How far it is agreed.
        status: Status,
        /// What stands behind it.
        evidence: Evidence,
        /// The fact in one plain sentence.
        statement: Words,
        /// A caveat or a conflict the reader should know.
        note: Option<Words>,
        /// Where it comes from; never empty.
        sources: Vec<SourceId>,
        /// The parts of the page whose source list shows it; never empty.
        #[serde(default)]
        parts: Vec<String>,
    }
    apart {
        /// What it said before, the oldest first.
        #[serde(default)]
        was: Vec<Was>,
        /// The file in which it stands.
        #[serde(skip)]
        file: String,
    }
}

impl Fact {
    pub(crate) fn in_file(self, file: &str) -> Self {
        Self {
            file: file.to_owned(),
            ..self
        }
    }
}

variants! {
    /// What stands behind a fact.
    Evidence in "snake_case" {
        /// A publisher who can be named.
        Named,
        /// Only an unnamed, second-hand or garbled source; the note says which.
        Weak,
        /// Nothing but a choice of this explainer.
        Assumption,
    }
}
