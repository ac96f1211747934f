//! Languages against each other.

use std::collections::{BTreeMap, BTreeSet};

use super::language::{Described, Language, Message};
use super::pattern::{Piece, walk};

/// What a message asks of those who call it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// The arguments, in the order in which they first stand there.
    pub arguments: Vec<String>,
    /// Those of which something is shown.
    pub shown: BTreeSet<String>,
    /// The keys by which it selects, for each argument.
    pub keys: BTreeMap<String, BTreeSet<String>>,
}

impl Signature {
    /// What a message uses, and what its comment describes beyond that.
    ///
    /// Of an edition's message the arguments are those of the message whose place it takes, in their order.
    pub fn of(message: &Message) -> Self {
        let mut signature = Self::used(message);
        if let Some(base) = &message.over {
            let own = std::mem::replace(&mut signature.arguments, Self::of(base).arguments);
            for name in own {
                if !signature.arguments.contains(&name) {
                    signature.arguments.push(name);
                }
            }
        }
        for described in &message.described {
            if !signature.arguments.contains(&described.name) {
                signature.arguments.push(described.name.clone());
            }
            if !described.keys.is_empty() {
                let keys = signature.keys.entry(described.name.clone()).or_default();
                keys.extend(described.keys.iter().cloned());
            }
        }
        signature
    }

    /// What a message uses, whatever its comment says.
    fn used(message: &Message) -> Self {
        let mut signature = Self::default();
        walk(&message.pieces, &mut |piece| {
            let name = match piece {
                Piece::Argument(name, _) | Piece::Mark(name, _) => {
                    signature.shown.insert(name.clone());
                    name
                }
                Piece::Select(select) => {
                    let keys = signature.keys.entry(select.argument.clone()).or_default();
                    keys.extend(select.variants.iter().map(|(key, _)| key.clone()));
                    keys.insert(select.default_key.clone());
                    &select.argument
                }
                _ => return,
            };
            if !signature.arguments.contains(name) {
                signature.arguments.push(name.clone());
            }
        });
        signature
    }
}

/// What is wrong with the reference: by itself, and where all others agree on something else.
pub fn reference(reference: &Language, others: &[Language]) -> Vec<String> {
    let mut errors = Vec::new();
    for message in &reference.messages {
        let used = Signature::used(message);
        let elsewhere: Vec<Signature> = others
            .iter()
            .filter_map(|other| other.messages.iter().find(|theirs| theirs.id == message.id))
            .map(Signature::used)
            .collect();
        let is_used_elsewhere = |name: &String| {
            let mut all = elsewhere.iter();
            all.any(|theirs| theirs.arguments.contains(name))
        };
        let mut tell = |why: String| errors.push(told(message, &why));
        for described in &message.described {
            let name = &described.name;
            let Some(keys) = used.keys.get(name) else {
                if !used.arguments.contains(name) && !is_used_elsewhere(name) {
                    tell(format!(
                        "its comment describes ${name}, which no language uses"
                    ));
                }
                continue;
            };
            if described.keys.is_empty() {
                continue;
            }
            let mut keys = keys.iter();
            if let Some(key) = keys.find(|key| !described.keys.contains(key)) {
                tell(format!(
                    "it selects ${name} by {key}, which its comment does not name"
                ));
            }
            let mut named = described.keys.iter();
            if let Some(key) = named.find(|key| !used.keys[name].contains(*key)) {
                tell(format!(
                    "it has no variant for ${name} = {key}, which its comment names"
                ));
            }
        }
        for name in used.arguments.iter().filter(|_| !elsewhere.is_empty()) {
            let is_alone = !is_used_elsewhere(name)
                && !message
                    .described
                    .iter()
                    .any(|described| described.name == *name);
            let mut theirs = elsewhere.iter().flat_map(|theirs| &theirs.arguments);
            if let Some(other) = theirs.find(|other| !used.arguments.contains(other))
                && is_alone
            {
                tell(format!(
                    "no other language uses ${name}: is it ${other}, which they use?"
                ));
            }
        }
    }
    errors
}

/// What is wrong with a language, measured by the reference.
pub fn translation(reference: &Language, other: &Language) -> Vec<String> {
    let mut errors = Vec::new();
    let theirs: BTreeMap<&str, &Message> = other
        .messages
        .iter()
        .map(|message| (&*message.id, message))
        .collect();
    let ours: BTreeSet<&str> = reference
        .messages
        .iter()
        .map(|message| &*message.id)
        .collect();
    for message in &other.messages {
        if !ours.contains(&*message.id) {
            let why = format!("{} has no such message", reference.path);
            errors.push(told(message, &why));
        }
    }
    for message in &reference.messages {
        match theirs.get(&*message.id) {
            Some(translated) => {
                errors.extend(
                    different(message, translated)
                        .into_iter()
                        .map(|why| told(translated, &why)),
                );
            }
            None => errors.push(told(message, &format!("{} lacks this message", other.path))),
        }
    }
    if errors.is_empty() {
        let pairs = reference.messages.iter().zip(&other.messages);
        if let Some((expected, found)) = pairs
            .into_iter()
            .find(|(ours, theirs)| ours.id != theirs.id)
        {
            let why = format!(
                "{} has {} here: keep its order",
                reference.path, expected.id
            );
            errors.push(told(found, &why));
        }
    }
    errors
}

/// In what a translation takes or selects something else than the reference.
///
/// A key that has a variant in the reference has one in the translation too, or the comment over the
/// translation says that it does without: of a key, or of all keys of an argument.
fn different(message: &Message, translated: &Message) -> Vec<String> {
    let (ours, theirs) = (Signature::of(message), Signature::of(translated));
    let mut errors = Vec::new();
    for name in &theirs.arguments {
        if !ours.arguments.contains(name) {
            errors.push(format!("there is no argument ${name}"));
        }
    }
    for name in ours.shown.difference(&theirs.shown) {
        errors.push(format!("it does not show ${name}"));
    }
    for (name, keys) in selected(message) {
        let is_left_out =
            |described: &Described| described.name == name && described.keys.is_empty();
        if translated.described.iter().any(is_left_out) {
            continue;
        }
        let said = |key: &str| theirs.keys.get(name).is_some_and(|said| said.contains(key));
        let missing: Vec<&str> = keys.into_iter().filter(|key| !said(key)).collect();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            errors.push(format!(
                "${name} has no variant for {missing}: give it one, or say in a comment what is \
                 said instead, `# ${name} ({missing}): ...`"
            ));
        }
    }
    for (name, keys) in &theirs.keys {
        let Some(known) = ours.keys.get(name) else {
            errors.push(format!("${name} has no keys to select by"));
            continue;
        };
        for key in keys.difference(known) {
            errors.push(format!("${name} is never {key}"));
        }
    }
    errors
}

/// The keys for which a message has variants, for each argument.
fn selected(message: &Message) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut selected: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    walk(&message.pieces, &mut |piece| {
        if let Piece::Select(select) = piece {
            let keys = selected.entry(&select.argument).or_default();
            keys.extend(select.variants.iter().map(|(key, _)| &**key));
            keys.insert(&select.default_key);
        }
    });
    selected
}

fn told(message: &Message, why: &str) -> String {
    format!("{}:{}: {}: {why}", message.path, message.line, message.id)
}

/// What is wrong with the messages of an edition: what calls them is made for those below.
pub fn overrides(languages: &[Language]) -> Vec<String> {
    let mut errors = Vec::new();
    let Some((reference, others)) = languages.split_first() else {
        return errors;
    };
    for (index, message) in reference.messages.iter().enumerate() {
        let all = [message]
            .into_iter()
            .chain(others.iter().filter_map(|other| other.messages.get(index)));
        let all: Vec<&Message> = all.collect();
        let (own, missing): (Vec<&Message>, Vec<&Message>) =
            all.iter().partition(|message| message.over.is_some());
        let Some(first) = own.first() else {
            continue;
        };
        for other in missing {
            errors.push(told(first, &format!("{} does not override it", other.path)));
        }
        let taken = Signature::of(message.base()).arguments;
        for own in &own {
            for name in Signature::used(own).arguments {
                if !taken.contains(&name) {
                    errors.push(told(own, &format!("there is no argument ${name}")));
                }
            }
            let is_words =
                |message: &Message| matches!(message.pieces.as_slice(), [] | [Piece::Text(_)]);
            let were_words = all.iter().all(|message| is_words(message.base()));
            if taken.is_empty() && were_words && !is_words(own) {
                errors.push(told(own, "it is mere words in every language"));
            }
        }
    }
    errors
}
