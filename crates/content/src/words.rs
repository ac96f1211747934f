//! The words of the page: one Fluent file a language, compiled into a typed function a message and a
//! packed table a language.
//!
//! English is the reference. Every other language has the same messages in the same order, takes the
//! same arguments and selects by the same keys; where it needs fewer, a comment over its message says so:
//! `# $is-one: no plural` of an argument, `# $part (most): as all` of a key. Anything missing, misspelt or
//! left over is an error that names file, line and message. What a comment over an English message describes,
//! the messages use: every argument in some language, every key in English too if that selects by the argument.
//!
//! Of Fluent's syntax this reads messages, terms, comments, variables, selectors, string literals and
//! these functions:
//!
//! | function | what it does |
//! |---|---|
//! | `NUMBER($x, style: "short")` | shows an argument in another style than its own: see [`STYLES`] |
//! | `MARK($x, "words")` | shows words of its own as the number or the link that the argument is |
//! | `STRONG(...)` | shows what matters most: words or an argument |
//! | `PARTICLE("은/는")` | a Korean particle, in the form that follows what stands before it |
//! | `COUNTRY-NAME($x)` | any other name: the message `country-name`, whose only argument is `$x` |
//!
//! - [`mod@language`]: a file, parsed,
//! - [`mod@pattern`]: what a message says, with the messages that it refers to filled in,
//! - [`mod@check`]: languages against each other,
//! - [`mod@names`]: what countries and their money are called,
//! - [`mod@anew`]: what an edition has to say itself,
//! - [`mod@pack`]: a message as a line of a table,
//! - [`mod@emit`]: the functions as Rust.

pub mod anew;
pub mod check;
pub mod emit;
pub mod file;
pub mod language;
pub mod names;
pub mod pack;
pub mod pattern;

use std::collections::BTreeSet;

pub use anew::Anew;
pub use file::{File, Over, PARTICLES, STYLES};
pub use language::Language;
pub use names::Names;

/// What the files become.
#[derive(Debug)]
pub struct Compiled {
    /// The functions, a message each, as Rust.
    pub code: String,
    /// The type that names the tables, as Rust.
    pub names: String,
    /// The packed tables.
    pub tables: Vec<Table>,
}

/// The messages of one file, in one language.
#[derive(Debug)]
pub struct Table {
    /// The language's id.
    pub lang: String,
    /// The table's name, such as `page`.
    pub name: String,
    /// A line for the table as a whole, then one a message.
    pub content: String,
}

/// Compiles the words of all languages; the first file is the reference.
///
/// # Errors
///
/// Everything that is wrong in the files, a line each, with file, line and message.
pub fn compile(files: &[File]) -> Result<Compiled, Vec<String>> {
    compiled(files, None)
}

/// Compiles the words of an edition, which says anew what does not hold of its deal.
///
/// # Errors
///
/// As [`compile`], and what the edition does not say.
pub fn compile_edition(files: &[File], anew: &Anew) -> Result<Compiled, Vec<String>> {
    compiled(files, Some(anew))
}

fn compiled(files: &[File], anew: Option<&Anew>) -> Result<Compiled, Vec<String>> {
    let mut errors = Vec::new();
    let mut languages = Vec::new();
    for file in files {
        match Language::parse(file) {
            Ok(language) => languages.push(language),
            Err(found) => errors.extend(found),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let Some((reference, others)) = languages.split_first() else {
        return Err(vec!["there are no files of words".to_owned()]);
    };
    errors.extend(check::reference(reference, others));
    for other in others {
        errors.extend(check::translation(reference, other));
    }
    if errors.is_empty() {
        errors.extend(check::overrides(&languages));
        errors.extend(anew.into_iter().flat_map(|anew| anew.unsaid(&languages)));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let names: BTreeSet<&str> = reference
        .messages
        .iter()
        .map(|message| &*message.table)
        .collect();
    let mut tables = Vec::new();
    for name in &names {
        let head = emit::fingerprint(reference, &languages, name);
        for language in &languages {
            tables.push(Table {
                lang: language.lang.clone(),
                name: (*name).to_owned(),
                content: pack::table(reference, language, name, &head),
            });
        }
    }
    Ok(Compiled {
        code: emit::functions(reference, &languages, &names),
        names: emit::tables(reference, &languages, &names),
        tables,
    })
}
