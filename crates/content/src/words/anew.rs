//! What an edition has to say itself, since it does not hold of its deal.

use std::collections::BTreeSet;

use super::language::{Language, Message};
use super::names::Names;
use super::pattern::{Piece, Select, walk};
use crate::deal::Compared;
use crate::folder::Folder;
use crate::read;

/// The messages that name what a deal lists, by which argument, and what.
const LISTS: [(&str, &str, List); 7] = [
    ("lever-label", "lever", List::Levers),
    ("lever-provenance", "lever", List::Levers),
    ("preset-label", "preset", List::Presets),
    ("preset-authority", "preset", List::Presets),
    ("preset-meaning", "preset", List::Presets),
    ("uncertainty-label", "parameter", List::Swings),
    ("uncertainty-provenance", "parameter", List::Swings),
];

#[derive(Clone, Copy)]
enum List {
    Levers,
    Presets,
    Swings,
}

/// What does not hold of an edition's deal.
#[derive(Clone, Debug, Default)]
pub struct Anew {
    /// Ids of pledges that are not compared.
    absent: Vec<String>,
    /// Ids of pledges that are, and are not those of the folder below.
    added: Vec<String>,
    /// What an exchange rate of theirs counts, as messages have it: `abc-per-dollar`.
    units: Vec<String>,
    /// What the deal declares.
    declared: BTreeSet<String>,
    /// The levers, as messages have them.
    levers: Vec<String>,
    /// The states of the law.
    presets: Vec<String>,
    /// The swings of the exchange rates.
    swings: Vec<String>,
}

impl Anew {
    /// What an edition's deal differs in from the one below it.
    ///
    /// # Errors
    ///
    /// What is wrong with the deal below.
    pub fn of(dir: &Folder, compared: &Compared) -> Result<Self, Vec<String>> {
        let (base, below) = read::deal(&dir.base())?;
        let added = compared.deal.pledges.iter();
        let added = added.filter(|id| !base.pledges.contains(id));
        let absent = below
            .into_iter()
            .filter(|pledge| compared.side(&pledge.id).is_none());
        let (absent, units) = absent
            .map(|pledge| {
                let unit = pledge.currency.per_dollar.replace(' ', "-");
                (pledge.id, unit)
            })
            .unzip();
        let levers = compared.deal.levers.iter();
        let presets = compared.deal.preset.iter();
        let swings = compared.deal.pledges.each_ref();
        Ok(Self {
            absent,
            added: added.cloned().collect(),
            units,
            declared: compared.declared(),
            levers: levers.map(|name| name.replace('.', "-")).collect(),
            presets: presets.map(|preset| preset.id.clone()).collect(),
            swings: swings.map(|id| format!("volatility-{id}")).to_vec(),
        })
    }

    /// The ids of pledges that are not compared, and those that are in their place.
    pub fn instead(&self) -> (&[String], &[String]) {
        (&self.absent, &self.added)
    }

    /// The messages that an edition must override and does not, each with the reason.
    pub fn unsaid(&self, languages: &[Language]) -> Vec<String> {
        let mut errors = Vec::new();
        let Some(reference) = languages.first() else {
            return errors;
        };
        for language in languages {
            let names = Names::of(language, &self.absent);
            for (message, ours) in language.messages.iter().zip(&reference.messages) {
                let is_said = ours
                    .when
                    .as_deref()
                    .is_none_or(|when| self.declared.contains(when));
                if message.over.is_none() && is_said {
                    errors.extend(self.stale(message, &names).map(|why| told(message, &why)));
                }
            }
            for (id, argument, list) in LISTS {
                let wanted = match list {
                    List::Levers => &self.levers,
                    List::Presets => &self.presets,
                    List::Swings => &self.swings,
                };
                let mut messages = language.messages.iter();
                let Some(message) = messages.find(|message| message.id == id) else {
                    continue;
                };
                let keys = keys(message, argument);
                let missing: Vec<&str> = wanted
                    .iter()
                    .filter(|key| !keys.contains(key.as_str()))
                    .map(String::as_str)
                    .collect();
                if !missing.is_empty() {
                    let why = format!("it has no variant for {}", missing.join(", "));
                    errors.push(told(message, &why));
                }
            }
        }
        errors
    }

    /// Why a message of the folder below cannot stand, if it cannot.
    fn stale(&self, message: &Message, names: &Names) -> Option<String> {
        let mut found = None;
        walk(&message.pieces, &mut |piece| match piece {
            Piece::Select(select) => {
                if let Some(key) = all_keys(select).find(|key| self.is_absent(key)) {
                    found.get_or_insert_with(|| {
                        format!("has a variant for {key}, which is not compared: override it")
                    });
                }
            }
            Piece::Text(text) => {
                if let Some(name) = names.said_in(text) {
                    found.get_or_insert_with(|| {
                        format!("says {name}, which is not compared: override it")
                    });
                }
            }
            _ => {}
        });
        found
    }

    fn is_absent(&self, key: &str) -> bool {
        let mut steps = key.split('-');
        self.units.iter().any(|unit| unit == key)
            || steps.any(|step| self.absent.iter().any(|id| id == step))
    }
}

fn all_keys(select: &Select) -> impl Iterator<Item = &str> {
    let keys = select.variants.iter().map(|(key, _)| key.as_str());
    keys.chain([select.default_key.as_str()])
}

/// The keys by which a message selects an argument.
fn keys<'m>(message: &'m Message, argument: &str) -> BTreeSet<&'m str> {
    let mut found = BTreeSet::new();
    walk(&message.pieces, &mut |piece| {
        if let Piece::Select(select) = piece
            && select.argument == argument
        {
            found.extend(all_keys(select));
        }
    });
    found
}

fn told(message: &Message, why: &str) -> String {
    format!("{}:{}: {}: {why}", message.path, message.line, message.id)
}
