//! A file of words, parsed.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

use super::File;
use super::pattern::{self, Piece};

/// The table of a message unless its group says otherwise.
const TABLE: &str = "page";

/// The words of a language.
#[derive(Debug)]
pub struct Language {
    /// Its id, such as `en`.
    pub lang: String,
    /// The file, for errors.
    pub path: String,
    /// Its messages, in their order.
    pub messages: Vec<Message>,
}

/// A message.
#[derive(Debug)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// The line that it begins on, from 1.
    pub line: usize,
    /// The table that holds it: `table: NAME` in the comment over its group.
    pub table: String,
    /// A smaller program that says it too: `also: NAME` in the comment over its group.
    pub also: Option<String>,
    /// What its comment says of it, without the lines on arguments.
    pub meaning: Vec<String>,
    /// The arguments that its comment describes: `# $side (short, ahead): which side of zero`.
    pub described: Vec<Described>,
    /// What it says.
    pub pieces: Vec<Piece>,
}

/// An argument that a comment describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Described {
    /// Its name.
    pub name: String,
    /// The keys that it can have; none if it is not selected by.
    pub keys: Vec<String>,
}

/// What messages of a file may refer to.
pub(super) struct Entries<'a> {
    pub(super) messages: BTreeMap<&'a str, &'a ast::Message<&'a str>>,
    pub(super) terms: BTreeMap<&'a str, &'a ast::Term<&'a str>>,
}

impl Language {
    /// Parses a file.
    ///
    /// # Errors
    ///
    /// All that is wrong in it, each with file and line.
    pub fn parse(file: &File) -> Result<Self, Vec<String>> {
        let resource = parser::parse(file.content).map_err(|(_, errors)| {
            errors
                .iter()
                .map(|error| {
                    let before = file.content.get(..error.pos.start).unwrap_or(file.content);
                    let line = before.matches('\n').count() + 1;
                    format!("{}:{line}: {error}", file.path)
                })
                .collect::<Vec<_>>()
        })?;
        let lines = lines(file.content);
        let line = |id: &str| lines.get(id).copied().unwrap_or(1);
        let mut errors = Vec::new();
        let mut entries = Entries {
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
        };
        for entry in &resource.body {
            let (id, line, is_new) = match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    let before = entries.messages.insert(id, message);
                    (id.to_owned(), line(id), before.is_none())
                }
                ast::Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    let line = line(&id);
                    (id, line, entries.terms.insert(term.id.name, term).is_none())
                }
                _ => continue,
            };
            if !is_new {
                errors.push(format!("{}:{line}: {id} stands here twice", file.path));
            }
        }
        let mut table = TABLE.to_owned();
        let mut also = None;
        let mut messages = Vec::new();
        for entry in &resource.body {
            match entry {
                ast::Entry::GroupComment(comment) => {
                    let named = |what: &str| {
                        let mut lines = comment.content.iter();
                        let name = lines.find_map(|line| line.strip_prefix(what))?;
                        Some(name.trim().to_owned())
                    };
                    table = named("table: ").unwrap_or_else(|| TABLE.to_owned());
                    also = named("also: ");
                }
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    let says = match (&message.value, message.attributes.as_slice()) {
                        (Some(value), []) => pattern::read(value, &entries),
                        (None, _) => Err("it says nothing".to_owned()),
                        (_, [attribute, ..]) => Err(format!(
                            "attributes are not read here: .{}",
                            attribute.id.name
                        )),
                    };
                    match says.and_then(|pieces| Ok((pieces, comment(message.comment.as_ref())?))) {
                        Ok((pieces, (meaning, described))) => messages.push(Message {
                            id: id.to_owned(),
                            line: line(id),
                            table: table.clone(),
                            also: also.clone(),
                            meaning,
                            described,
                            pieces,
                        }),
                        Err(why) => {
                            errors.push(format!("{}:{}: {id}: {why}", file.path, line(id)));
                        }
                    }
                }
                _ => {}
            }
        }
        if errors.is_empty() {
            Ok(Self {
                lang: file.lang.to_owned(),
                path: file.path.to_owned(),
                messages,
            })
        } else {
            Err(errors)
        }
    }
}

/// The line on which each message and term begins, since Fluent's parser does not say.
fn lines(content: &str) -> BTreeMap<&str, usize> {
    content
        .lines()
        .enumerate()
        .filter(|(_, line)| {
            line.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-')
        })
        .filter_map(|(index, line)| Some((line.split_once('=')?.0.trim(), index + 1)))
        .collect()
}

/// What a comment says of its message, and of the arguments: one line each.
fn comment(comment: Option<&ast::Comment<&str>>) -> Result<(Vec<String>, Vec<Described>), String> {
    let mut meaning = Vec::new();
    let mut described = Vec::new();
    for line in comment.iter().flat_map(|comment| &comment.content) {
        let Some(rest) = line.strip_prefix('$') else {
            meaning.push((*line).to_owned());
            continue;
        };
        let (head, _) = rest.split_once(':').unwrap_or((rest, ""));
        let (name, keys) = match head.split_once('(') {
            Some((name, keys)) => (name, keys.trim_end().trim_end_matches(')')),
            None => (head, ""),
        };
        let name = name.trim();
        if !is_identifier(name) {
            return Err(format!(
                "its comment describes ${name}, which names no argument: a line for each"
            ));
        }
        described.push(Described {
            name: name.to_owned(),
            keys: keys
                .split(',')
                .map(|key| key.trim().to_owned())
                .filter(|key| !key.is_empty())
                .collect(),
        });
    }
    Ok((meaning, described))
}

/// Whether Fluent takes it for a name.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|sign| sign.is_ascii_alphanumeric() || "-_".contains(sign))
}
