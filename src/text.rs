//! Says what the findings mean, in a language.
//!
//! A language is one constant of the struct [`Text`]: a missing sentence is a compile error.
//! Sentences are functions of findings, so that each language keeps its own word order.
//!
//! - [`mod@message`]: every sentence and label, a function each, from `src/content/words/`,
//! - [`mod@argument`]: what a message is told,
//! - [`mod@words`]: the messages of a language,
//! - [`mod@notation`]: how a language writes amounts and dates,
//! - [`myriad`]: large numbers in steps of ten thousand,
//! - [`numbers`]: numbers as journalists round them,
//! - [`particle`]: Korean particles,
//! - [`sentence`]: words with marked numbers in them.

pub mod argument;
pub mod message;
pub mod myriad;
pub mod notation;
pub mod numbers;
pub mod particle;
pub mod sentence;
pub mod words;

mod en;
mod ja;
mod ko;

#[cfg(all(feature = "embed", not(feature = "whole")))]
pub(crate) use {en::TEXT as EN, ja::TEXT as JA, ko::TEXT as KO};

pub use argument::Arg;
pub use sentence::Sentence;
pub use words::Words;

pub(crate) use {en::AIDS as EN_AIDS, ja::AIDS as JA_AIDS, ko::AIDS as KO_AIDS};

use crate::analysis::Metric;
use crate::country::Country;
use crate::scenario::aim::Wish;
use crate::scenario::findings::Measure;
use crate::scenario::levers::Unit;
use crate::scenario::link::{Notice, Publisher};
use crate::scenario::{Lang, Part, Preset, Slider};

impl Lang {
    /// The words that follow the sliders. The explainer's own page gets those of its language by
    /// themselves: see `embed`.
    #[cfg(any(feature = "whole", not(feature = "embed")))]
    pub const fn text(self) -> &'static Text {
        match self {
            Self::En => &en::TEXT,
            Self::Ja => &ja::TEXT,
            Self::Ko => &ko::TEXT,
        }
    }

    /// The words that stand in the page from the start.
    pub const fn standing(self) -> &'static Standing {
        match self {
            Self::En => &en::STANDING,
            Self::Ja => &ja::STANDING,
            Self::Ko => &ko::STANDING,
        }
    }
}

/// The words around a preset.
#[derive(Clone, Copy, Debug)]
pub struct PresetText {
    /// Its name.
    pub label: &'static str,
    /// The law it stands on.
    pub authority: &'static str,
    /// What it means for the pledge.
    pub meaning: &'static str,
}

/// Words for those who do not see what a change does.
#[derive(Clone, Copy, Debug)]
pub struct AccessText {
    /// The button that lowers a slider by a step, from the slider's label.
    pub lower: fn(&str) -> String,
    /// The button that raises it.
    pub raise: fn(&str) -> String,
    /// A slider that was moved: its label and where it stands.
    pub moved: fn(&str, &str) -> String,
    /// More was changed than can be named.
    pub several: &'static str,
    /// Everything was put back.
    pub at_start: &'static str,
    /// What was changed, and the sentence that says what follows.
    pub told: fn(&str, &str) -> String,
    /// A measure of size.
    pub measure: fn(Measure) -> &'static str,
    /// A country whose terms are weighed.
    pub country: fn(Country) -> &'static str,
    /// A wish.
    pub wish: fn(Wish) -> &'static str,
    /// Other futures were drawn.
    pub draw: &'static str,
}

/// Words on the printed sheet.
#[derive(Clone, Copy, Debug)]
pub struct SheetText {
    /// Over the assumptions that a reader or a publisher has changed.
    pub differs: &'static str,
    /// There are none.
    pub nothing: &'static str,
    /// An assumption: its label, where it stands, and where it would start.
    pub moved: fn(&str, &str, &str) -> String,
    /// Before the preset.
    pub law: &'static str,
    /// The month of a date, short, from `YYYY-MM-DD`.
    pub month: fn(&str) -> String,
    /// Before the address: when it was printed.
    pub printed: fn(&str) -> String,
}

/// The choices of *worth*.
#[derive(Clone, Copy, Debug)]
pub struct WorthChoices {
    /// Over the countries.
    pub to: &'static str,
    /// A country whose terms are weighed.
    pub country: fn(Country) -> &'static str,
    /// Over what they are weighed in.
    pub in_: &'static str,
    /// What they are weighed in.
    pub metric: fn(Metric) -> &'static str,
    /// Over the terms that a reader may switch.
    pub switch: &'static str,
}

/// The choices of what a reader would like to come out.
#[derive(Clone, Copy, Debug)]
pub struct AimChoices {
    /// Over it all.
    pub question: &'static str,
    /// Before the wishes.
    pub wish: &'static str,
    /// A wish.
    pub wishes: fn(Wish) -> &'static str,
    /// Before the year.
    pub by: &'static str,
    /// Before the levers.
    pub with: &'static str,
}

/// Words around the break-even map.
#[derive(Clone, Copy, Debug)]
pub struct MapWords {
    /// Over the map.
    pub question: &'static str,
    /// Under the map.
    pub caption: &'static str,
}

/// Words around the futures.
#[derive(Clone, Copy, Debug)]
pub struct FuturesWords {
    /// Over them.
    pub question: &'static str,
    /// What a future is, and what luck is not in it.
    pub meaning: &'static str,
    /// Under the pictures: what they show.
    pub caption: &'static str,
    /// Draws other futures.
    pub draw: &'static str,
    /// While they are being worked out.
    pub working: &'static str,
    /// Over the ledgers.
    pub ledger: &'static str,
    /// Over the yearly costs.
    pub cost: &'static str,
}

/// The words that follow the reader's sliders, in one language.
///
/// What never changes of the finished page (sources, the terms table, the timeline) is written once:
/// see `page`.
#[derive(Debug)]
pub struct Text {
    /// The language.
    pub lang: Lang,
    /// Ends a sentence.
    pub full_stop: &'static str,
    /// A preset.
    pub preset: fn(Preset) -> PresetText,
    /// What a slider sets.
    pub label: fn(Slider) -> &'static str,
    /// A lever's value in words, as a screen reader says it.
    pub value: fn(Unit, f64) -> String,
    /// Puts a lever back, in words.
    pub reset_to: fn(&str, Unit, f64) -> String,
    /// Puts a lever back, in a few characters.
    pub start_value: fn(Unit, f64) -> String,
    /// Something that a link or a host asked for and did not get.
    pub notice: fn(&Notice) -> String,
    /// What a publisher set.
    pub set_by: fn(&Publisher) -> String,
    /// Leads to the neutral case.
    pub neutral: &'static str,
    /// Leads back to the publisher's.
    pub publishers: &'static str,
    /// A lever's value in a few characters.
    pub short_value: fn(Unit, f64) -> String,
}

/// The words that stand in the page from the start, in one language. A program that adopts a finished
/// page never needs them.
#[derive(Debug)]
pub struct Standing {
    /// What the page is.
    pub kicker: &'static str,
    /// The date of the facts.
    pub as_of: fn(&str) -> String,
    /// The month of a date, short, from `YYYY-MM-DD`.
    pub month: fn(&str) -> String,
    /// The headline.
    pub title: &'static str,
    /// The sentence under it.
    pub lede: &'static str,
    /// Over the presets.
    pub law: &'static str,
    /// Over the first slider.
    pub invitation: &'static str,
    /// A part's question.
    pub question: fn(Part) -> &'static str,
    /// A measure of size.
    pub measure: fn(Measure) -> &'static str,
    /// Over the measures.
    pub measures: &'static str,
    /// Where the start value of a slider comes from.
    pub basis: fn(Slider) -> &'static str,
    /// A lever's unit, behind its number field.
    pub unit: fn(Unit) -> &'static str,
    /// A lever's number field.
    pub number_field: fn(&str) -> String,
    /// Puts all levers back.
    pub reset_all: &'static str,
    /// Over the sliders that few need.
    pub more: &'static str,
    /// An assumption, as opposed to a fact.
    pub assumption: &'static str,
    /// After a failure.
    pub failed: &'static str,
    /// Under the pictures: what they show.
    pub caption: fn(Part) -> &'static str,
    /// The answer of *terms*.
    pub terms: fn() -> Sentence,
    /// The choices of *worth*.
    pub worth_choices: WorthChoices,
    /// The choices of what a reader would like to come out.
    pub aim_choices: AimChoices,
    /// Opens the arithmetic of a part.
    pub arithmetic: &'static str,
    /// Opens the table of a picture.
    pub table: &'static str,
    /// The answer of *timeline*.
    pub timeline: fn() -> Sentence,
    /// The answer of *method*.
    pub method: fn() -> Sentence,
    /// Words around the break-even map.
    pub map_words: MapWords,
    /// Words around the futures.
    pub futures_words: FuturesWords,
}

/// The words of what some readers need beyond what most see, in one language.
#[derive(Debug)]
pub struct AidsText {
    /// For those who do not see what a change does.
    pub access: AccessText,
    /// The printed sheet.
    pub sheet: SheetText,
}

impl Text {
    /// The messages of the same language.
    pub fn words(&self) -> Words {
        self.lang.words()
    }

    /// The words that stand in the page from the start, in the same language.
    pub const fn standing(&self) -> &'static Standing {
        self.lang.standing()
    }
}
