//! What is known: one record a fact, with its value, date, status and sources.
//!
//! The records are the TOML files in `src/content/facts/` and `facts.toml` of each pledge, written so that an editor corrects a number,
//! a date or a status in one line: every sentence that repeats a number takes it from its record.
//! The crate `pledge-content` declares their types, checks the records, and turns each into a
//! constant, named after its id: `us-scotus` is [`US_SCOTUS`]. Nothing here computes
//! anything, and nothing here knows the model or the page.

#[cfg(not(target_arch = "wasm32"))]
use serde::Serialize;

use crate::pledge::{Pair, Side};

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// Whose pledge an event concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// That of one country.
    One(Side),
    /// Both.
    Both,
}

impl Whose {
    /// The name used in published data.
    pub const fn id(self) -> &'static str {
        match self {
            Self::One(country) => country.id(),
            Self::Both => "both",
        }
    }

    /// The same in styles.
    pub const fn class(self) -> &'static str {
        match self {
            Self::One(country) => country.class(),
            Self::Both => "both",
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for Whose {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for Unit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// A text in every language of the page.
///
/// Published in English, the language of the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// In English.
    pub en: &'static str,
    /// In Japanese.
    pub ja: &'static str,
    /// In Korean.
    pub ko: &'static str,
}

#[cfg(not(target_arch = "wasm32"))]
impl Serialize for Words {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.en)
    }
}

impl Fact {
    /// The fact's number. Meant for constants: a fact without a number then does not compile.
    ///
    /// ```
    /// use pledge_explainer::facts;
    /// const METALS: f64 = facts::METALS.number();
    /// assert!(METALS > 0.0);
    /// ```
    ///
    /// ```compile_fail
    /// use pledge_explainer::facts;
    /// const RULING: f64 = facts::US_SCOTUS.number();
    /// ```
    #[allow(clippy::panic, reason = "it stops the compiler, not the page")]
    pub const fn number(&self) -> f64 {
        match self.value {
            Some(value) => value,
            None => panic!("this fact has no number"),
        }
    }
}

impl Interpretation {
    /// The status of the leading fact.
    pub fn status(&self) -> Status {
        self.facts
            .first()
            .map_or(Status::Assumption, |fact| fact.status)
    }

    /// The date of the leading fact.
    pub fn as_of(&self) -> &'static str {
        self.facts.first().map_or(VINTAGE, |fact| fact.as_of)
    }
}

/// The fact of that id.
///
/// It links every fact, so the page in the browser names constants instead.
pub fn fact(id: &str) -> Option<&'static Fact> {
    FACTS.iter().copied().find(|fact| fact.id == id)
}

/// The facts that a part of the page lists, in order. Like [`fact`], for the pages made beforehand.
pub fn of_part(part: &str) -> impl Iterator<Item = &'static Fact> {
    FACTS
        .iter()
        .copied()
        .filter(move |fact| fact.parts.contains(&part))
}

/// Everything of this module, as `facts.json` shows it.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Serialize)]
pub struct Published {
    /// The day on which the facts were last checked.
    pub vintage: &'static str,
    /// Every fact, with its sources in full.
    pub facts: &'static [&'static Fact],
    /// The terms table; facts by id.
    pub terms: &'static [TermRow],
    /// What happened; facts by id.
    pub timeline: &'static [Event],
    /// What is not known; facts by id.
    pub unknown: &'static [Unknown],
    /// Where sources disagree; facts by id.
    pub conflicts: &'static [Conflict],
    /// Every vintage, in order, with what it changed.
    pub vintages: &'static [Vintage],
}

/// The content of `facts.json`.
#[cfg(not(target_arch = "wasm32"))]
pub fn published() -> Published {
    Published {
        vintage: VINTAGE,
        facts: &FACTS,
        terms: &TERMS,
        timeline: &TIMELINE,
        unknown: &UNKNOWN,
        conflicts: &CONFLICTS,
        vintages: &VINTAGES,
    }
}

/// Facts by id: `facts.json` holds each of them once, in full.
#[cfg(not(target_arch = "wasm32"))]
fn ids<S: serde::Serializer>(
    facts: &&'static [&'static Fact],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(facts.iter().map(|fact| fact.id))
}
