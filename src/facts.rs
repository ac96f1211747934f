//! What is known: one record a fact, with its value, date, status and sources.
//!
//! The records are the TOML files beside this module, written so that an editor corrects a number,
//! a date or a status in one line: every sentence that repeats a number takes it from its record.
//! `build.rs` checks them and turns each into a constant, named after its id: `jp-pledge-size` is
//! [`JP_PLEDGE_SIZE`]. Nothing here computes anything, and nothing here knows the model or the page.

#[cfg(not(target_arch = "wasm32"))]
use serde::Serialize;

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

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

/// Something known about the two pledges, and how well it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct Fact {
    /// The name it is cited by.
    pub id: &'static str,
    /// The number, where the fact is one.
    pub value: Option<f64>,
    /// What the number counts; present exactly when the number is.
    pub unit: Option<Unit>,
    /// The day, month or year it holds for: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub as_of: &'static str,
    /// How far it is agreed.
    pub status: Status,
    /// What stands behind it.
    pub evidence: Evidence,
    /// The fact in one plain sentence.
    pub statement: Words,
    /// A caveat or a conflict the reader should know.
    pub note: Option<Words>,
    /// Where it comes from; never empty.
    pub sources: &'static [&'static Source],
    /// The parts of the page whose source list shows it; never empty.
    pub parts: &'static [&'static str],
}

impl Fact {
    /// The fact's number. Meant for constants: a fact without a number then does not compile.
    ///
    /// ```
    /// use pledge_explainer::facts;
    /// const CAP: f64 = facts::KR_ANNUAL_CAP.number();
    /// assert!(CAP > 0.0);
    /// ```
    ///
    /// ```compile_fail
    /// use pledge_explainer::facts;
    /// const DEADLINE: f64 = facts::JP_DEADLINE.number();
    /// ```
    #[allow(clippy::panic, reason = "it stops the compiler, not the page")]
    pub const fn number(&self) -> f64 {
        match self.value {
            Some(value) => value,
            None => panic!("this fact has no number"),
        }
    }
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct Source {
    /// The name facts cite it by.
    pub id: &'static str,
    /// Its title; in English, whatever its language.
    pub title: &'static str,
    /// Who stands behind it.
    pub publisher: &'static str,
    /// When it appeared: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub date: &'static str,
    /// Its address, or nothing where it has none.
    pub url: &'static str,
    /// What sort of source it is.
    pub kind: SourceKind,
    /// `ja`, `ko` or `es` where it is not in English.
    pub language: Option<&'static str>,
}

/// What sort of thing a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Serialize),
    serde(rename_all = "kebab-case")
)]
pub enum SourceKind {
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

/// How far a fact is agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Serialize),
    serde(rename_all = "snake_case")
)]
pub enum Status {
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

impl Status {
    /// Every status, from the firmest to the loosest.
    pub const ALL: [Status; 5] = [
        Status::Settled,
        Status::Reported,
        Status::Contested,
        Status::Threatened,
        Status::Assumption,
    ];

    /// The name used in attributes, styles and published data.
    pub const fn id(self) -> &'static str {
        match self {
            Status::Settled => "settled",
            Status::Reported => "reported",
            Status::Contested => "contested",
            Status::Threatened => "threatened",
            Status::Assumption => "assumption",
        }
    }
}

/// What stands behind a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Serialize),
    serde(rename_all = "snake_case")
)]
pub enum Evidence {
    /// A publisher who can be named.
    Named,
    /// Only an unnamed, second-hand or garbled source; the note says which.
    Weak,
    /// Nothing but a choice of this explainer.
    Assumption,
}

impl Evidence {
    /// The name used in attributes, styles and published data.
    pub const fn id(self) -> &'static str {
        match self {
            Evidence::Named => "named",
            Evidence::Weak => "weak",
            Evidence::Assumption => "assumption",
        }
    }
}

/// What a fact's number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Serialize),
    serde(rename_all = "snake_case")
)]
pub enum Unit {
    /// Billions of US dollars.
    UsdBn,
    /// Billions of US dollars a year.
    UsdBnPerYear,
    /// Hundredths of something: 15 is 15%.
    Percent,
    /// Hundredths a year: an interest rate, a return, a volatility.
    PercentAYear,
    /// Working days.
    BusinessDays,
    /// Calendar days.
    Days,
    /// Years.
    Years,
    /// Yen for one US dollar.
    JpyPerUsd,
    /// Won for one US dollar.
    KrwPerUsd,
    /// Trillions of won.
    KrwTn,
    /// Millions of people.
    PeopleMillion,
    /// Gigawatts.
    Gigawatt,
    /// Per cent of trade lost for one per cent of tariff, as a positive number.
    Elasticity,
    /// Votes in parliament.
    Votes,
}

/// One term of the deals, as each country has it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct TermRow {
    /// The name of the row.
    pub id: &'static str,
    /// What the row is about.
    pub label: Words,
    /// How the term is read for Japan; several readings where the parties differ.
    pub japan: &'static [Reading],
    /// How the term is read for South Korea.
    pub korea: &'static [Reading],
}

/// One reading of a term.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct Reading {
    /// The term in a few plain words.
    pub text: Words,
    /// Whose reading it is, where there is more than one.
    pub by: Option<Words>,
    /// What it rests on; never empty, and the first fact leads.
    #[cfg_attr(not(target_arch = "wasm32"), serde(serialize_with = "ids"))]
    pub facts: &'static [&'static Fact],
}

impl Reading {
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

/// Something that happened on the way.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct Event {
    /// The name of the event.
    pub id: &'static str,
    /// The day or month: `YYYY-MM-DD` or `YYYY-MM`.
    pub date: &'static str,
    /// Whose pledge it concerns.
    pub country: Whose,
    /// What happened, in one sentence.
    pub text: Words,
    /// What it rests on; never empty.
    #[cfg_attr(not(target_arch = "wasm32"), serde(serialize_with = "ids"))]
    pub facts: &'static [&'static Fact],
    /// An early news report that told of it.
    pub early_report: Option<&'static Source>,
    /// Where that report and the record differ.
    pub disagrees: Option<Words>,
}

/// Whose pledge an event concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    derive(Serialize),
    serde(rename_all = "snake_case")
)]
pub enum Whose {
    /// Japan's.
    Japan,
    /// South Korea's.
    Korea,
    /// Both.
    Both,
}

impl Whose {
    /// The name used in attributes, styles and published data.
    pub const fn id(self) -> &'static str {
        match self {
            Whose::Japan => "japan",
            Whose::Korea => "korea",
            Whose::Both => "both",
        }
    }
}

/// Something nobody outside the talks seems to know.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct Unknown {
    /// The name of the gap.
    pub id: &'static str,
    /// What is not known.
    pub text: Words,
    /// The facts that come nearest.
    #[cfg_attr(not(target_arch = "wasm32"), serde(serialize_with = "ids"))]
    pub facts: &'static [&'static Fact],
}

/// A question on which sources disagree.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct Conflict {
    /// The name of the question.
    pub id: &'static str,
    /// The question.
    pub about: Words,
    /// Who says what; two sides at least.
    pub sides: &'static [Side],
    /// What this explainer does about it.
    pub uses: Words,
    /// What the sides rest on.
    #[cfg_attr(not(target_arch = "wasm32"), serde(serialize_with = "ids"))]
    pub facts: &'static [&'static Fact],
}

/// One answer to a question on which sources disagree.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(Serialize))]
pub struct Side {
    /// Who says it.
    pub by: Words,
    /// What they say.
    pub text: Words,
}

/// One state of all facts, and what it changed of the one before.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Vintage {
    /// Its day, `YYYY-MM-DD`; shared links carry it.
    pub date: &'static str,
    /// What changed; nothing in the first, nor where the facts were only checked again.
    pub changes: &'static [Change],
}

/// A fact that was corrected, added or withdrawn.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The id of the fact.
    pub id: &'static str,
    /// What it said; nothing for a fact that was added.
    pub before: Option<Content>,
    /// What it says from then on; nothing for a fact that was withdrawn.
    pub after: Option<Content>,
    /// Why, in one line; in English, the language of the records.
    pub why: &'static str,
}

/// What a fact said in a vintage.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Content {
    /// The number, where it was one.
    pub value: Option<f64>,
    /// What the number counted.
    pub unit: Option<Unit>,
    /// The day, month or year it held for.
    pub as_of: &'static str,
    /// How far it was agreed.
    pub status: Status,
    /// The sentence, where it was no number.
    pub statement: Option<&'static str>,
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
