//! A file of words, parsed.

use std::collections::BTreeMap;
use std::panic;

use fluent_syntax::{ast, parser};

use super::file::{DECLARED, File, Over, PROGRAMS, TABLES};
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
    /// The message whose place it takes, where it is an edition's.
    pub over: Option<Box<Message>>,
    /// The file in which it stands, for errors.
    pub path: String,
    /// What a deal must declare for the message to be said: `when: NAME` in the comment over it or its group.
    pub when: Option<String>,
}

impl Message {
    /// The message of that name without an edition: what it takes and gives is the same for all.
    pub fn base(&self) -> &Self {
        self.over.as_deref().unwrap_or(self)
    }

    /// The same where other pledges are compared: its comment lists them by their ids.
    fn of_other_pledges(mut self, over: &Over) -> Self {
        let (gone, come) = over.instead;
        for described in &mut self.described {
            let count = described.keys.len();
            described.keys.retain(|key| !gone.contains(key));
            if described.keys.len() < count {
                described.keys.extend(come.iter().cloned());
            }
        }
        self
    }
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
    /// Parses a file, and the one that lies over it.
    ///
    /// # Errors
    ///
    /// All that is wrong in them, each with file and line.
    pub fn parse(file: &File) -> Result<Self, Vec<String>> {
        let below = Resource::parse(file.path, file.content)?;
        let above = match &file.over {
            Some(over) => Some(Resource::parse(over.path, over.content)?),
            None => None,
        };
        let mut errors = Vec::new();
        let mut base = Entries::default();
        below.add_to(&mut base, &mut errors);
        let mut all = base.clone();
        let mut over = Entries::default();
        if let Some(above) = &above {
            above.add_to(&mut over, &mut errors);
            for id in over.messages.keys() {
                if !base.messages.contains_key(id) {
                    let at = above.at(id);
                    errors.push(format!(
                        "{at}: {id}: {} has no such message to override",
                        file.path
                    ));
                }
            }
            all.messages.extend(&over.messages);
            all.terms.extend(&over.terms);
        }
        let mut group = Group::default();
        let mut messages = Vec::new();
        for entry in &below.body.body {
            let below_message = match entry {
                ast::Entry::GroupComment(comment) => {
                    match Group::read(comment) {
                        Ok(read) => group = read,
                        Err(why) => {
                            let title = comment.content.first().copied().unwrap_or_default();
                            errors.push(format!("{}: group {title:?}: {why}", file.path));
                        }
                    }
                    continue;
                }
                ast::Entry::Message(message) => message,
                _ => continue,
            };
            let own = over.messages.get(below_message.id.name);
            let read = match (own, &above) {
                (Some(message), Some(above)) => {
                    let replaced = below.message(below_message, &base, &group);
                    let own = above.message(message, &all, &group);
                    replaced.and_then(|replaced| {
                        Ok(Message {
                            over: Some(Box::new(replaced)),
                            ..own?
                        })
                    })
                }
                _ => below.message(below_message, &all, &group),
            };
            let read = read.map(|message| match &file.over {
                Some(over) if message.over.is_none() => message.of_other_pledges(over),
                _ => message,
            });
            match read {
                Ok(message) => messages.push(message),
                Err(why) => errors.push(why),
            }
        }
        let texts = [Some(&below), above.as_ref()];
        for resource in texts.into_iter().flatten() {
            for id in resource.terms() {
                let used = format!("{{ -{id} }}");
                let mut texts = texts.into_iter().flatten();
                if !texts.any(|resource| resource.content.contains(&used)) {
                    let at = resource.at(&format!("-{id}"));
                    errors.push(format!("{at}: -{id}: no message uses it"));
                }
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

/// A file, parsed by Fluent.
struct Resource<'a> {
    path: &'a str,
    content: &'a str,
    body: ast::Resource<&'a str>,
    lines: BTreeMap<&'a str, usize>,
}

impl<'a> Resource<'a> {
    fn parse(path: &'a str, content: &'a str) -> Result<Self, Vec<String>> {
        // The parser panics at an escape that a sign of several bytes cuts off.
        let parsed = panic::catch_unwind(|| parser::parse(content)).map_err(|_| {
            vec![format!(
                "{path}: the parser of Fluent gives up; is an escape such as \\u0041 cut off?"
            )]
        })?;
        let body = parsed.map_err(|(_, errors)| {
            errors
                .iter()
                .map(|error| {
                    let before = content.get(..error.pos.start).unwrap_or(content);
                    let line = before.matches('\n').count() + 1;
                    format!("{path}:{line}: {error}")
                })
                .collect::<Vec<_>>()
        })?;
        Ok(Self {
            path,
            content,
            body,
            lines: lines(content),
        })
    }

    fn line(&self, id: &str) -> usize {
        self.lines.get(id).copied().unwrap_or(1)
    }

    /// The place of a message, for errors.
    fn at(&self, id: &str) -> String {
        format!("{}:{}", self.path, self.line(id))
    }

    /// The names of the terms.
    fn terms(&self) -> impl Iterator<Item = &'a str> {
        self.body.body.iter().filter_map(|entry| match entry {
            ast::Entry::Term(term) => Some(term.id.name),
            _ => None,
        })
    }

    fn add_to<'b>(&'b self, entries: &mut Entries<'b>, errors: &mut Vec<String>) {
        for entry in &self.body.body {
            let (id, is_new) = match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    let before = entries.messages.insert(id, message);
                    (id.to_owned(), before.is_none())
                }
                ast::Entry::Term(term) => {
                    let before = entries.terms.insert(term.id.name, term);
                    (format!("-{}", term.id.name), before.is_none())
                }
                _ => continue,
            };
            if !is_new {
                errors.push(format!("{}: {id} stands here twice", self.at(&id)));
            }
        }
    }

    fn message(
        &self,
        message: &ast::Message<&str>,
        entries: &Entries,
        group: &Group,
    ) -> Result<Message, String> {
        let id = message.id.name;
        let says = match (&message.value, message.attributes.as_slice()) {
            (Some(value), []) => pattern::read(value, entries),
            (None, _) => Err("it says nothing".to_owned()),
            (_, [attribute, ..]) => Err(format!(
                "attributes are not read here: .{}",
                attribute.id.name
            )),
        };
        let read = says.and_then(|pieces| Ok((pieces, comment(message.comment.as_ref())?)));
        let (pieces, (mut meaning, described)) =
            read.map_err(|why| format!("{}: {id}: {why}", self.at(id)))?;
        let mut when = group.when.clone();
        meaning.retain(|line| match line.strip_prefix("when: ") {
            Some(name) if DECLARED.contains(&name) => {
                when = Some(name.to_owned());
                false
            }
            _ => true,
        });
        Ok(Message {
            id: id.to_owned(),
            line: self.line(id),
            table: group.table.clone(),
            also: group.also.clone(),
            meaning,
            described,
            pieces,
            over: None,
            path: self.path.to_owned(),
            when,
        })
    }
}

/// What the comment over a group says of its messages.
struct Group {
    table: String,
    also: Option<String>,
    when: Option<String>,
}

impl Default for Group {
    fn default() -> Self {
        Self {
            table: TABLES[0].to_owned(),
            also: None,
            when: None,
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
                "when" => &DECLARED,
                _ => {
                    return Err(format!(
                        "{line:?} is none of \"table: NAME\", \"also: NAME\" and \"when: NAME\""
                    ));
                }
            };
            if !known.contains(&name) {
                let known = known.join(", ");
                return Err(format!("there is no {what} {name:?}, only {known}"));
            }
            match what {
                "table" => group.table = name.to_owned(),
                "also" => group.also = Some(name.to_owned()),
                _ => group.when = Some(name.to_owned()),
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
