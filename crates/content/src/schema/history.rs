use std::collections::BTreeMap;

use serde::Deserialize;

use super::Unit;
use super::status::Status;
use crate::declare::record;

/// The days on which the facts were published, in order; under each, by id, the seal of every fact
/// that from that day on says something else. See [`Content::seal`].
pub type Vintages = BTreeMap<String, BTreeMap<String, String>>;

/// What a fact said until a day, as far as it differs from what it said next. With nothing but the day
/// and the reason, the fact was not there before that day.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Was {
    /// The first day on which it no longer said so: a vintage, `YYYY-MM-DD`.
    pub until: String,
    /// The number, where it was another one.
    pub value: Option<f64>,
    /// What the number counted, where that was something else.
    pub unit: Option<Unit>,
    /// The day, month or year it held for, where that was another one.
    pub as_of: Option<String>,
    /// How far it was agreed, where that was different.
    pub status: Option<Status>,
    /// The sentence, where it was another one and the fact no number.
    pub statement: Option<String>,
    /// Why it was changed, in one line; in English.
    #[serde(default)]
    pub why: String,
}

/// A fact that is no longer one: its name, and what it said.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// The name it was cited by. No other fact takes it.
    pub id: String,
    /// What it said, the oldest first; the last until the day on which it was withdrawn.
    pub was: Vec<Was>,
    /// The file in which it stands.
    #[serde(skip)]
    pub file: String,
}

impl Withdrawn {
    pub(crate) fn in_file(self, file: &str) -> Self {
        Self {
            file: file.to_owned(),
            ..self
        }
    }
}

record! {
    /// One state of all facts, and what it changed of the one before.
    Vintage {
        /// Its day, `YYYY-MM-DD`; shared links carry it.
        date: String,
        /// What changed; nothing in the first, nor where the facts were only checked again.
        changes: Vec<Change>,
    }
}

record! {
    /// A fact that was corrected, added or withdrawn.
    Change {
        /// The id of the fact.
        id: String,
        /// What it said; nothing for a fact that was added.
        before: Option<Content>,
        /// What it says from then on; nothing for a fact that was withdrawn.
        after: Option<Content>,
        /// Why, in one line; in English, the language of the records.
        why: String,
    }
}

record! {
    /// What a fact said in a vintage.
    Content {
        /// The number, where it was one.
        value: Option<f64>,
        /// What the number counted.
        unit: Option<Unit>,
        /// The day, month or year it held for.
        as_of: String,
        /// How far it was agreed.
        status: Status,
        /// The sentence, where it was no number.
        statement: Option<String>,
    }
}
