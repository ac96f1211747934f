//! The texts of the records, each with its place and its limits.

use std::slice;

use super::Records;
use crate::files::{TERMS, TIMELINE, UNKNOWN};
use crate::schema::{
    Answer, Conflict, EVENT_CHARS, Event, INTERPRETATION_CHARS, Interpretation, NOTE_CHARS,
    STATEMENT_CHARS, UNKNOWN_CHARS, Unknown, Words,
};
use crate::text::by_name;

/// A text that stands on facts, and where it is.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// Its file.
    pub file: &'static str,
    /// Its record: "term `amount`".
    pub item: String,
    /// The text, in English.
    pub text: &'a str,
    /// Its most characters.
    pub limit: usize,
    /// The facts it rests on; it prints no number but theirs.
    pub facts: &'a [String],
}

/// A text that is translated.
#[derive(Clone, Debug)]
pub struct Original<'a> {
    /// Its place in the file of a language.
    pub place: String,
    /// The text, in English.
    pub text: String,
    /// Its most characters, in any language.
    pub limit: usize,
    /// The facts whose numbers it must not spell out.
    pub facts: &'a [String],
}

impl Records {
    /// Each text that stands on facts.
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut texts = Vec::new();
        for row in &self.terms {
            for Interpretation { text, facts, .. } in row.of.0.values().flatten() {
                texts.push(Text {
                    file: TERMS,
                    item: format!("term `{}`", row.id),
                    text: &text.0,
                    limit: INTERPRETATION_CHARS,
                    facts: &facts.0,
                });
            }
        }
        for event in &self.events {
            texts.push(Text {
                file: TIMELINE,
                item: format!("event `{}`", event.id),
                text: &event.text.0,
                limit: EVENT_CHARS,
                facts: &event.facts.0,
            });
        }
        for Unknown { id, text, facts } in &self.unknowns {
            texts.push(Text {
                file: UNKNOWN,
                item: format!("unknown `{id}`"),
                text: &text.0,
                limit: UNKNOWN_CHARS,
                facts: &facts.0,
            });
        }
        for conflict in &self.conflicts {
            let Conflict { about, uses, .. } = conflict;
            let sides = conflict.sides.iter().map(|side| &side.text);
            for text in sides.chain([about, uses]) {
                texts.push(Text {
                    file: UNKNOWN,
                    item: format!("conflict `{}`", conflict.id),
                    text: &text.0,
                    limit: UNKNOWN_CHARS,
                    facts: &conflict.facts.0,
                });
            }
        }
        texts
    }

    /// Each text that the page shows in the reader's language.
    pub fn originals(&self) -> Vec<Original<'_>> {
        let mut all = Vec::new();
        let mut add = |place: String, text: &Words, limit, facts| {
            let text = text.0.clone();
            all.push(Original {
                place,
                text,
                limit,
                facts,
            });
        };
        for fact in &self.facts {
            let place = format!("fact.{}", fact.id);
            let own = slice::from_ref(&fact.id);
            let statement = by_name(fact, &fact.statement);
            add(
                format!("{place}.statement"),
                &statement,
                STATEMENT_CHARS,
                own,
            );
            if let Some(note) = &fact.note {
                add(
                    format!("{place}.note"),
                    &by_name(fact, note),
                    NOTE_CHARS,
                    own,
                );
            }
        }
        for row in &self.terms {
            let place = format!("term.{}", row.id);
            add(
                format!("{place}.label"),
                &row.label,
                INTERPRETATION_CHARS,
                &[],
            );
            for (country, interpretations) in &row.of.0 {
                for (index, interpretation) in interpretations.iter().enumerate() {
                    let place = format!("{place}.{country}.{index}");
                    let Interpretation { text, by, facts } = interpretation;
                    add(
                        format!("{place}.text"),
                        text,
                        INTERPRETATION_CHARS,
                        &facts.0,
                    );
                    if let Some(by) = by {
                        add(format!("{place}.by"), by, INTERPRETATION_CHARS, &[]);
                    }
                }
            }
        }
        for event in &self.events {
            let place = format!("event.{}", event.id);
            let Event { text, facts, .. } = event;
            add(format!("{place}.text"), text, EVENT_CHARS, &facts.0);
            if let Some(disagrees) = &event.disagrees {
                add(format!("{place}.disagrees"), disagrees, EVENT_CHARS, &[]);
            }
        }
        for Unknown { id, text, facts } in &self.unknowns {
            add(format!("unknown.{id}.text"), text, UNKNOWN_CHARS, &facts.0);
        }
        for conflict in &self.conflicts {
            let place = format!("conflict.{}", conflict.id);
            let facts = &conflict.facts.0;
            let Conflict { about, uses, .. } = conflict;
            add(format!("{place}.about"), about, UNKNOWN_CHARS, facts);
            add(format!("{place}.uses"), uses, UNKNOWN_CHARS, facts);
            for (index, Answer { by, text, .. }) in conflict.sides.iter().enumerate() {
                let place = format!("{place}.sides.{index}");
                add(format!("{place}.by"), by, UNKNOWN_CHARS, &[]);
                add(format!("{place}.text"), text, UNKNOWN_CHARS, facts);
            }
        }
        all
    }
}
