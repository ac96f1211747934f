//! The functions of the messages, as Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::check::Signature;
use super::language::{Language, Message};
use super::pattern::Piece;

/// Rust's own words, which no function can be called.
const KEYWORDS: [&str; 12] = [
    "as", "for", "if", "in", "let", "loop", "match", "move", "ref", "return", "type", "use",
];

/// The head of a table: two that hold the same messages, called in the same way, have the same.
pub fn fingerprint(reference: &Language, languages: &[Language], table: &str) -> String {
    // FNV-1a, which is enough to tell files of different builds apart.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for message in reference
        .messages
        .iter()
        .filter(|message| message.table == table)
    {
        let arguments = Signature::of(message).arguments.join(" ");
        let bare = if is_bare(message, languages) { "=" } else { "" };
        for byte in format!("{} {arguments}{bare}\n", message.id).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    format!("words {table} {hash:016x}")
}

/// The type that names the tables.
///
/// Packed tables are included from the folder of build outputs: `words/TABLE.LANG`.
pub fn tables(reference: &Language, languages: &[Language], tables: &BTreeSet<&str>) -> String {
    let mut out = String::from(
        "/// A file of messages, for one program.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
         pub(super) enum Table {\n",
    );
    for table in tables {
        let _ = writeln!(out, "    /// `{table}`.\n    {},", capitalized(table));
    }
    let all: Vec<String> = tables
        .iter()
        .map(|table| format!("Self::{}", capitalized(table)))
        .collect();
    let arms = |of: &dyn Fn(&str) -> String| -> String {
        tables
            .iter()
            .map(|table| {
                format!(
                    "            Self::{} => {},\n",
                    capitalized(table),
                    of(table)
                )
            })
            .collect()
    };
    let heads = arms(&|table| format!("{:?}", fingerprint(reference, languages, table)));
    let counts = arms(&|table| {
        let of_table = reference
            .messages
            .iter()
            .filter(|message| message.table == table);
        of_table.count().to_string()
    });
    let files = arms(&|table| {
        let of_languages: String = languages
            .iter()
            .map(|language| {
                let lang = &language.lang;
                format!(
                    "                {lang:?} => include_str!(concat!(env!(\"OUT_DIR\"), \"/words/{table}.{lang}\")),\n"
                )
            })
            .collect();
        format!("match lang {{\n{of_languages}                _ => \"\",\n            }}")
    });
    let _ = writeln!(
        out,
        "}}\n\n\
         impl Table {{\n    \
             /// Every table.\n    \
             pub(super) const ALL: [Self; {count}] = [{all}];\n\n    \
             /// What its file begins with, before the language.\n    \
             pub(super) const fn head(self) -> &'static str {{\n        match self {{\n{heads}        }}\n    }}\n\n    \
             /// How many messages it holds.\n    \
             pub(super) const fn count(self) -> usize {{\n        match self {{\n{counts}        }}\n    }}\n\n    \
             /// Its file in a language.\n    \
             #[allow(dead_code, reason = \"programs in a browser load it\")]\n    \
             pub(super) fn file(self, lang: &str) -> &'static str {{\n        match self {{\n{files}        }}\n    }}\n\
         }}\n",
        count = all.len(),
        all = all.join(", "),
    );
    out += &smaller(reference);
    out
}

/// The functions, a message each.
pub fn functions(reference: &Language, languages: &[Language], tables: &BTreeSet<&str>) -> String {
    let mut out = String::new();
    for table in tables {
        let of_table = reference
            .messages
            .iter()
            .filter(|message| message.table == *table);
        for (index, message) in of_table.enumerate() {
            function(&mut out, message, index, table, languages);
        }
    }
    out
}

/// The messages that smaller programs say too, as places in their tables.
fn smaller(reference: &Language) -> String {
    let mut programs: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for message in &reference.messages {
        let place = places.entry(&message.table).or_default();
        if let Some(also) = &message.also {
            let said = programs.entry((also, &message.table)).or_default();
            said.push(place.to_string());
        }
        *place += 1;
    }
    let mut out = String::new();
    for ((program, table), said) in programs {
        let _ = writeln!(
            out,
            "/// The messages of `{table}` that the program `{program}` says too, by their places.\n\
             #[cfg(not(target_arch = \"wasm32\"))]\n\
             pub(super) const {}_OF_{}: &[usize] = &[{}];",
            program.to_uppercase(),
            table.to_uppercase(),
            said.join(", ")
        );
    }
    out
}

/// A message's function. One that is mere words in every language gives them as they are.
fn function(
    out: &mut String,
    message: &Message,
    index: usize,
    table: &str,
    languages: &[Language],
) {
    let name = rust_name(&message.id);
    let Signature { arguments, .. } = Signature::of(message);
    let doc = if message.meaning.is_empty() {
        format!("The message `{}`.", message.id)
    } else {
        message.meaning.join(" ")
    };
    let _ = writeln!(out, "/// {doc}");
    let table = format!("Table::{}", capitalized(table));
    if arguments.is_empty() && is_bare(message, languages) {
        let _ = writeln!(
            out,
            "pub fn {name}(words: Words) -> &'static str {{\n    words.line({table}, {index})\n}}"
        );
        return;
    }
    let parameters: String = arguments
        .iter()
        .map(|argument| format!(", {}: impl Into<Arg<'a>>", rust_name(argument)))
        .collect();
    let values: Vec<String> = arguments
        .iter()
        .map(|argument| format!("{}.into()", rust_name(argument)))
        .collect();
    let generics = if arguments.is_empty() { "" } else { "<'a>" };
    let _ = writeln!(
        out,
        "pub fn {name}{generics}(words: Words{parameters}) -> Sentence {{\n    \
         words.say::<Arg>({table}, {index}, &[{}])\n}}",
        values.join(", ")
    );
}

/// Whether a message is mere words in every language.
fn is_bare(message: &Message, languages: &[Language]) -> bool {
    languages
        .iter()
        .flat_map(|language| &language.messages)
        .filter(|other| other.id == message.id)
        .all(|other| matches!(other.base().pieces.as_slice(), [] | [Piece::Text(_)]))
}

fn rust_name(id: &str) -> String {
    let name = id.replace('-', "_");
    if KEYWORDS.contains(&&*name) {
        name + "_"
    } else {
        name
    }
}

fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
