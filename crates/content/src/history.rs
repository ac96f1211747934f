//! What the facts said, and from which day. A record tells its own history, in `was`.
//!
//! So that no fact changes without readers of older links being told, `vintages.toml` seals what each
//! fact says, and [`check`](crate::check) compares.

use std::collections::BTreeMap;

use crate::records::Records;
use crate::schema::{Change, Content, Fact, Vintage, Was};
use crate::text::{fill, number};

/// A record with its history.
#[derive(Clone, Debug)]
pub struct History<'a> {
    /// The id of the fact.
    pub id: &'a str,
    /// The file in which its record stands.
    pub file: &'a str,
    /// What it says now; nothing where it was withdrawn.
    pub now: Option<Content>,
    /// What differed before, the oldest first.
    pub was: &'a [Was],
}

impl History<'_> {
    /// What the fact said before each change, in the order of `was`, or why that cannot be told.
    pub fn said(&self) -> Vec<Result<Option<Content>, &'static str>> {
        let mut next = self.now.clone();
        let mut said = Vec::new();
        for was in self.was.iter().rev() {
            let content = was.said(next.as_ref());
            next = content.clone().unwrap_or_default();
            said.push(content);
        }
        said.reverse();
        said
    }

    /// What the fact said on a day; nothing where it was not there.
    pub fn on(&self, day: &str) -> Option<Content> {
        let index = self.was.iter().position(|was| day < was.until.as_str());
        match index {
            Some(index) => self.said().into_iter().nth(index)?.ok()?,
            None => self.now.clone(),
        }
    }
}

impl Was {
    /// All that the fact said, given what it said next; nothing where it was not there.
    ///
    /// # Errors
    ///
    /// What is missing, or too much.
    pub fn said(&self, next: Option<&Content>) -> Result<Option<Content>, &'static str> {
        const EITHER: &str = "says either a value with its unit or a statement";
        let number = (self.value, self.unit);
        if number == (None, None)
            && (&self.as_of, self.status, &self.statement) == (&None, None, &None)
        {
            return Ok(None);
        }
        let as_of = self.as_of.as_ref().or(next.map(|next| &next.as_of));
        let status = self.status.or(next.map(|next| next.status));
        let (Some(as_of), Some(status)) = (as_of, status) else {
            return Err("as_of or status is missing");
        };
        let (value, unit, statement) = match (number, &self.statement) {
            ((None, None), Some(statement)) => (None, None, Some(statement)),
            (_, Some(_)) => return Err(EITHER),
            ((None, None), None) => {
                let next = next.ok_or(EITHER)?;
                (next.value, next.unit, next.statement.as_ref())
            }
            ((value, unit), None) => {
                let value = value.or(next.and_then(|next| next.value));
                let unit = unit.or(next.and_then(|next| next.unit));
                if value.is_none() || unit.is_none() {
                    return Err(EITHER);
                }
                (value, unit, None)
            }
        };
        Ok(Some(Content {
            value,
            unit,
            as_of: as_of.clone(),
            status,
            statement: statement.cloned(),
        }))
    }
}

impl Content {
    /// What a fact says: its number or, where it has none, its sentence, and how firm it is as of when.
    pub fn of(fact: &Fact) -> Self {
        Self {
            value: fact.value,
            unit: fact.unit,
            as_of: fact.as_of.clone(),
            status: fact.status,
            statement: fact.value.is_none().then(|| fact.statement.0.clone()),
        }
    }

    /// Eight digits that are others as soon as a character of the content is another one.
    pub fn seal(&self) -> String {
        let Self {
            value,
            unit,
            as_of,
            status,
            statement,
        } = self;
        let unit = unit.map(|unit| unit.id()).unwrap_or_default();
        let status = status.id();
        let said = format!("{value:?}|{unit}|{as_of}|{status}|{statement:?}");
        // FNV-1a.
        let mix = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        format!("{:08x}", said.bytes().fold(0x811c_9dc5, mix))
    }
}

impl Records {
    /// The history of every fact, and of every one that was withdrawn.
    pub fn histories(&self) -> impl Iterator<Item = History<'_>> {
        let facts = self.facts.iter().map(|fact| History {
            id: &fact.id,
            file: &fact.file,
            now: Some(Content::of(fact)),
            was: &fact.was,
        });
        let withdrawn = self.withdrawn.iter().map(|withdrawn| History {
            id: &withdrawn.id,
            file: &withdrawn.file,
            now: None,
            was: &withdrawn.was,
        });
        facts.chain(withdrawn)
    }
}

/// Every vintage, in order, with what it changed.
pub fn vintages(records: &Records) -> Vec<Vintage> {
    let histories: BTreeMap<_, _> = records
        .histories()
        .map(|history| (history.id, history))
        .collect();
    let mut vintages: Vec<Vintage> = Vec::new();
    for day in records.vintages.keys() {
        let before = vintages.last().map(|vintage| vintage.date.as_str());
        let mut changes = Vec::new();
        for (id, history) in &histories {
            let Some(was) = history.was.iter().find(|was| was.until == *day) else {
                continue;
            };
            changes.push(Change {
                id: (*id).to_owned(),
                before: before.and_then(|before| printed(&histories, history, before)),
                after: printed(&histories, history, day),
                why: was.why.clone(),
            });
        }
        let date = day.clone();
        vintages.push(Vintage { date, changes });
    }
    vintages
}

/// What a fact said on a day, a sentence with the numbers of that day.
fn printed(histories: &BTreeMap<&str, History>, history: &History, day: &str) -> Option<Content> {
    let content = history.on(day)?;
    let statement = content.statement.map(|text| {
        fill(&text, |id| {
            let value = histories.get(id)?.on(day)?.value?;
            Some(number(value))
        })
    });
    Some(Content {
        statement,
        ..content
    })
}
