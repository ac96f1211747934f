use super::English;
use crate::declare::{record, variants};

record! {
    /// Where a fact comes from.
    Source {
        /// The name facts cite it by.
        id: String,
        /// Its title; in English, whatever its language.
        title: English,
        /// Who stands behind it.
        publisher: String,
        /// When it appeared: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
        date: String,
        /// Its address, or nothing where it has none.
        url: String,
        /// What sort of source it is.
        #[serde(default)]
        kind: SourceKind,
        /// `ja`, `ko`, `es` or `zh` where it is not in English.
        language: Option<String>,
    }
}

variants! {
    /// What sort of thing a source is.
    SourceKind in "kebab-case" {
        /// An official text, a study, a data set or a report by someone who gives a name.
        Publication,
        /// A news report of the time, kept to show what readers were told and when.
        EarlyReport,
        /// A public repository whose owner gives no name: weak evidence.
        Repository,
        /// Arithmetic on other facts, done here.
        Calculation,
        /// Nothing: it was looked for and not found.
        NotFound,
    }
}

impl Default for SourceKind {
    /// What a source is that does not say.
    fn default() -> Self {
        Self::Publication
    }
}
