//! A file of words, parsed.

use std::collections::BTreeMap;

use fluent_syntax::{ast, parser};

use super::file::{File, PROGRAMS, TABLES};
use super::pattern::{self, Entries, Piece};

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
        let mut group = Group::default();
        let mut messages = Vec::new();
        for entry in &resource.body {
            match entry {
                ast::Entry::GroupComment(comment) => match Group::read(comment) {
                    Ok(read) => group = read,
                    Err(why) => {
                        let title = comment.content.first().copied().unwrap_or_default();
                        errors.push(format!("{}: group {title:?}: {why}", file.path));
                    }
                },
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
                            table: group.table.clone(),
                            also: group.also.clone(),
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
        for id in entries.terms.keys() {
            if !file.content.contains(&format!("{{ -{id} }}")) {
                let line = line(&format!("-{id}"));
                errors.push(format!("{}:{line}: -{id}: no message uses it", file.path));
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

/// What the comment over a group says of its messages.
struct Group {
    table: String,
    also: Option<String>,
}

impl Default for Group {
    fn default() -> Self {
        Self {
            table: TABLES[0].to_owned(),
            also: None,
        }
    }
}

impl Group {
    /// Reads the comment: a title, then what is said of the messages, a line each.
    fn read(comment: &ast::Comment<&str>) -> Result<Self, String> {
        let mut group = Self::default();
        for line in comment.content.iter().skip(1) {
            let (what, name) = line.split_once(": ").unwrap_or((line, ""));
            let known: &[&str] = match what {
                "table" => &TABLES,
                "also" => &PROGRAMS,
                _ => {
                    return Err(format!(
                        "{line:?} is neither \"table: NAME\" nor \"also: NAME\""
                    ));
                }
            };
            if !known.contains(&name) {
                let known = known.join(", ");
                return Err(format!("there is no {what} {name:?}, only {known}"));
            }
            if what == "table" {
                group.table = name.to_owned();
            } else {
                group.also = Some(name.to_owned());
            }
        }
        Ok(group)
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
