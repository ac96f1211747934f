//! All records together, and what one takes from another.

mod texts;

pub use texts::{Original, Text};

use std::collections::{BTreeMap, BTreeSet};

use crate::declare::Lookup;
use crate::files::{TERMS, TIMELINE, UNKNOWN, translation_file};
use crate::schema::{Conflict, Event, Fact, PARTS, Source, TermRow, Unknown, Vintages, Withdrawn};
use crate::text::{fill, joined, number, number_in};

/// The content of the folder of facts.
#[derive(Clone, Debug)]
pub struct Records {
    /// Whether they are those of an edition.
    pub is_edition: bool,
    /// The ids of the pledges that are compared.
    pub pledges: [String; 2],
    /// The codes of their currencies.
    pub currencies: [String; 2],
    /// The day of the facts as they are: the last of the vintages.
    pub vintage: String,
    /// The days of publication, each with the seals of what it changed.
    pub vintages: Vintages,
    /// The sources, in the order of their file.
    pub sources: Vec<Source>,
    /// The facts, in the order of their files.
    pub facts: Vec<Fact>,
    /// The facts that are none any more.
    pub withdrawn: Vec<Withdrawn>,
    /// The rows of the terms table.
    pub terms: Vec<TermRow>,
    /// The timeline.
    pub events: Vec<Event>,
    /// What is not known.
    pub unknowns: Vec<Unknown>,
    /// Where sources disagree.
    pub conflicts: Vec<Conflict>,
    /// The words in other languages.
    pub translations: Vec<Translation>,
}

/// The words of the records in another language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// The language, as a file is named: `ja`.
    pub lang: &'static str,
    /// Each text by its place: `term.amount.label`.
    pub words: BTreeMap<String, String>,
}

impl Translation {
    /// The file in which the words stand.
    pub fn file(&self) -> String {
        translation_file(self.lang)
    }
}

impl Records {
    /// Leaves out what an edition does not record itself and what nothing in it shows: facts that no part
    /// of its page has, and sources on which no fact rests.
    pub(crate) fn keep_what_counts(&mut self, own: &BTreeSet<String>) {
        let shown = self
            .facts
            .iter()
            .filter(|fact| !self.parts(fact).is_empty());
        let shown: BTreeSet<String> = shown.map(|fact| fact.id.clone()).collect();
        self.facts
            .retain(|fact| own.contains(&fact.id) || shown.contains(&fact.id));
        let cited = self.facts.iter().flat_map(|fact| &fact.sources);
        let reported = self.events.iter();
        let reported = reported.filter_map(|event| event.early_report.as_ref());
        let used = cited.chain(reported).map(|source| source.0.clone());
        let used: BTreeSet<String> = used.collect();
        self.sources
            .retain(|source| own.contains(&source.id) || used.contains(&source.id));
    }

    /// Adds the texts of the translations below those of an edition, as far as there are records for them.
    pub(crate) fn translated_below(&mut self, below: Vec<BTreeMap<String, String>>) {
        let originals = self.originals();
        let places: BTreeSet<String> = originals.into_iter().map(|text| text.place).collect();
        for (translation, below) in self.translations.iter_mut().zip(below) {
            for (place, text) in below {
                if places.contains(&place) {
                    translation.words.entry(place).or_insert(text);
                }
            }
        }
    }

    /// The fact of that id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The number of the fact of that id.
    pub fn number(&self, id: &str) -> Option<f64> {
        self.fact(id)?.value
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The parts of the page whose source list shows this fact, in reading order.
    pub fn parts(&self, fact: &Fact) -> Vec<&'static str> {
        let texts = self.texts();
        let stands_in = |file| {
            texts
                .iter()
                .any(|text| text.file == file && text.facts.contains(&fact.id))
        };
        let shows = |part: &&str| match *part {
            "terms" => stands_in(TERMS),
            "timeline" => stands_in(TIMELINE),
            "method" => stands_in(UNKNOWN),
            part => fact.parts.iter().any(|named| named == part),
        };
        PARTS.into_iter().filter(shows).collect()
    }

    /// An English text with every `{fact-id}` and `{value}`, the text's own, replaced by its number.
    pub fn print(&self, text: &str, own: Option<f64>) -> String {
        fill(text, |name| {
            let value = match name {
                "value" => own,
                id => self.number(id),
            };
            value.map(number)
        })
    }

    /// The same of a text in another language.
    pub fn print_in(&self, lang: &str, text: &str) -> String {
        let printed = fill(text, |id| {
            let fact = self.fact(id)?;
            Some(number_in(lang, fact.value?, fact.unit?))
        });
        match lang {
            "ko" => joined(&printed),
            _ => printed,
        }
    }
}

impl Lookup for Records {
    fn words(&self, place: &str, english: &str) -> String {
        let mut code = format!("Words {{ en: {:?}", self.print(english, None));
        for Translation { lang, words } in &self.translations {
            let text = words.get(place).map_or("", String::as_str);
            code.push_str(&format!(", {lang}: {:?}", self.print_in(lang, text)));
        }
        code + " }"
    }

    fn print(&self, text: &str) -> String {
        self.print(text, None)
    }

    fn source(&self, id: &str) -> String {
        let index = self.sources.iter().position(|source| source.id == id);
        format!("&SOURCES[{}]", index.unwrap_or_default())
    }

    fn pledges(&self) -> &[String; 2] {
        &self.pledges
    }

    fn currency(&self, code: &str) -> usize {
        let place = self.currencies.iter().position(|currency| currency == code);
        place.unwrap_or_default()
    }
}
