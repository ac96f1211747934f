//! The words of the finished page that no slider changes. The program in the browser never needs
//! them.

use serde::Serialize;

pub use super::argument::Anchor;
use crate::facts::{Status, Unit};

/// The words of the finished page, in one language.
#[derive(Debug)]
pub struct PageText {
    /// A date, from `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub date: fn(&str) -> String,
    /// Over the choice of the language.
    pub languages: &'static str,
    /// Between the names of a list.
    pub comma: &'static str,
    /// How far a fact is agreed, in a word.
    pub status: fn(Status) -> &'static str,
    /// Beside it where the evidence is weak.
    pub weak: &'static str,
    /// In place of it where nothing but a choice of ours stands behind something.
    pub our_judgement: &'static str,
    /// Leads from a part to its facts.
    pub facts_and_sources: &'static str,
    /// The terms table.
    pub terms: TermsText,
    /// The timeline.
    pub timeline: TimelineText,
    /// What is read differently.
    pub readings: ReadingsText,
    /// How we know.
    pub method: MethodText,
    /// The page of all facts.
    pub sources: SourcesText,
    /// What has changed between the vintages of the facts.
    pub changes: ChangesText,
    /// The check of a copy in the reader's browser.
    pub check: CheckText,
    /// The builder of snippets for other sites.
    pub snippet: SnippetText,
}

/// Around the terms table.
#[derive(Debug)]
pub struct TermsText {
    /// Over the terms.
    pub term: &'static str,
    /// Gives South Korea Japan's version of a term.
    pub switch: &'static str,
    /// Goes on after it for those who do not see the row: the term.
    pub switch_of: fn(&str) -> String,
}

/// Around the timeline.
#[derive(Debug)]
pub struct TimelineText {
    /// An early report of the event: its publisher and its date. What it has wrong follows.
    pub early_report: fn(&str, &str) -> String,
}

/// What is read differently. The readings stand in the order of `scenario::readings`.
#[derive(Debug)]
pub struct ReadingsText {
    /// Opens it.
    pub summary: &'static str,
    /// What choosing one does.
    pub meaning: &'static str,
    /// What Japan's money is: loans, cash, equity.
    pub japan_money: QuestionText<3>,
    /// What Japan's split is a split of: of all, of what is not guaranteed.
    pub split_of: QuestionText<2>,
    /// Whether all of Japan's promise is called: all, what has been announced.
    pub called: QuestionText<2>,
    /// What Korea's review brings: nothing, the most.
    pub review: QuestionText<2>,
    /// How long Japan has to pay: business days, days.
    pub notice: QuestionText<2>,
}

/// Something that is read differently, and how.
#[derive(Debug)]
pub struct QuestionText<const N: usize> {
    /// What is asked.
    pub question: &'static str,
    /// The answers.
    pub readings: [&'static str; N],
}

/// How many facts there are, and how many of each status.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    /// All of them.
    pub all: usize,
    /// How many are of a status.
    pub of: fn(Status) -> usize,
}

/// How we know. Sentences with links are HTML.
#[derive(Debug)]
pub struct MethodText {
    /// What is known and what is assumed; the link leads to where every input comes from.
    pub known: fn(Counts, Anchor) -> String,
    /// Over what nobody knows.
    pub unknown: &'static str,
    /// Leads to the facts that come nearest.
    pub nearest: &'static str,
    /// The version, the date of the facts, and links to all facts, to the same as data, and to what has
    /// changed.
    pub colophon: fn(&str, &str, Anchor, Anchor, Anchor) -> String,
}

/// The page of all facts. Sentences with links are HTML.
#[derive(Debug)]
pub struct SourcesText {
    /// Its headline.
    pub title: &'static str,
    /// What it is, for search engines.
    pub description: &'static str,
    /// The sentence under the headline, with links back to the explainer and to the data.
    pub lede: fn(Anchor, Anchor) -> String,
    /// As of when a fact holds.
    pub as_of: fn(&str) -> String,
    /// Before its sources.
    pub source: &'static str,
    /// Between them.
    pub semicolon: &'static str,
    /// After the last.
    pub full_stop: &'static str,
    /// A source whose title has been said: who published it, as an early report or not, when, and
    /// in what language: `ja`, `ko` or `es`, or English if nothing.
    pub published: fn(&Publication) -> String,
    /// Over the conflicts.
    pub conflicts: &'static str,
    /// Between someone and what they say.
    pub colon: &'static str,
    /// What is used here where sources disagree.
    pub uses: fn(&str) -> String,
    /// Over where the inputs come from.
    pub inputs: &'static str,
    /// Over the inputs.
    pub input: &'static str,
    /// Over where they come from.
    pub taken_from: &'static str,
    /// A choice of ours, and why.
    pub judgement: fn(&str) -> String,
    /// Why, by the input's path; none in the language of the reasons themselves.
    pub reasons: &'static [(&'static str, &'static str)],
}

/// What has changed between the vintages of the facts. Sentences with links or changes are HTML; dates
/// come in words.
#[derive(Debug)]
pub struct ChangesText {
    /// The headline of their page.
    pub title: &'static str,
    /// What it is, for search engines.
    pub description: &'static str,
    /// The sentence under the headline, with links back to the explainer and to the data.
    pub lede: fn(Anchor, Anchor) -> String,
    /// In what language the reasons and withdrawn words are, if it is not that of the page.
    pub claims: Option<&'static str>,
    /// Nothing has changed since the first vintage, of that date.
    pub none: fn(&str) -> String,
    /// A vintage in which the facts were only checked again.
    pub checked: &'static str,
    /// Before the facts that have changed since a vintage of that date: how many.
    pub since: fn(&str, usize) -> String,
    /// None has changed since a vintage of that date.
    pub same: fn(&str) -> String,
    /// A link of a vintage that the record does not have.
    pub unlisted: &'static str,
    /// A link of a vintage after the page's own.
    pub newer: &'static str,
    /// Leads to the page of all changes.
    pub all: &'static str,
    /// What a fact said before and what it says now; nothing where it was not there.
    pub change: fn(Option<&str>, Option<&str>) -> String,
    /// The number of a fact.
    pub amount: fn(f64, Unit) -> String,
    /// As of when a fact holds, in the middle of a sentence.
    pub as_of: fn(&str) -> String,
    /// Said of a number that the model starts from.
    pub starts: &'static str,
}

/// The check of a copy in the reader's browser. `check.js` fills in what stands in `{}`.
#[derive(Debug, Serialize)]
pub struct CheckText {
    /// The button.
    #[serde(skip)]
    pub open: &'static str,
    /// It could not run: `{reason}`.
    #[serde(skip)]
    pub not_run: &'static str,
    /// While it runs.
    pub running: &'static str,
    /// All is right: `{cases}`, `{modules}`.
    pub passed: &'static str,
    /// Something is wrong: `{failed}` of `{cases}`, `{altered}` of `{modules}`.
    pub failed: &'static str,
    /// All cases are right, but this browser works out no hashes: `{cases}`.
    pub unhashed: &'static str,
    /// What the check does.
    pub about: &'static str,
    /// Over the modules of the program.
    pub modules: &'static str,
    /// Over its columns: the module with its SHA-256, result.
    pub module: [&'static str; 2],
    /// A module as published, another one, one without a hash.
    pub hash: [&'static str; 3],
    /// Over the worked cases.
    pub cases: &'static str,
    /// Over its columns: case, what is compared, largest deviation, result.
    pub case: [&'static str; 4],
    /// What a case compares: `{numbers}`, over `{years}`.
    pub compared: &'static str,
    /// A case that agrees.
    pub agrees: &'static str,
    /// A case that does not, and its first number that is off: `{place}`.
    pub differs: &'static str,
}

/// What is said of a source after its title.
#[derive(Clone, Copy, Debug)]
pub struct Publication<'a> {
    /// Who stands behind it.
    pub publisher: &'a str,
    /// Whether it is a news report of the time.
    pub is_early_report: bool,
    /// When it appeared, in words.
    pub date: &'a str,
    /// `ja`, `ko` or `es` where it is not in English.
    pub language: Option<&'a str>,
}

impl Anchor<'_> {
    /// The words as a link, in HTML.
    pub fn on(self, words: &str) -> String {
        let Self(attributes) = self;
        format!("<a {attributes}>{words}</a>")
    }
}

/// The builder of snippets for other sites; its words are loaded when it opens.
#[derive(Debug, Serialize)]
pub struct SnippetText {
    /// What it is.
    pub title: &'static str,
    /// Over the choice of the part.
    pub part: &'static str,
    /// All parts.
    pub whole: &'static str,
    /// Over the choice of the language.
    pub language: &'static str,
    /// Over the choice of the colours.
    pub colours: &'static str,
    /// The colours: those around the element or of the reader's system, light, dark.
    pub themes: [&'static str; 3],
    /// Over the ways to embed.
    pub way: &'static str,
    /// The ways: the element with its script, a frame alone.
    pub ways: [&'static str; 2],
    /// Over the width of the column that it goes into.
    pub width: &'static str,
    /// Holds the script to its hash.
    pub pin: &'static str,
    /// What each way does.
    pub notes: [&'static str; 2],
    /// Leads to the card of the state of the law.
    pub card: &'static str,
    /// Over the snippet.
    pub snippet: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// The browser does not let it be copied, but it is selected.
    pub selected: &'static str,
    /// Over the preview.
    pub preview: &'static str,
    /// In the snippet: the name of the frame.
    pub name: &'static str,
    /// In the snippet: the link to the explainer.
    pub open: &'static str,
}
