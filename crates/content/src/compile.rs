//! The way from files of content to files that the program includes.

use std::fs;
use std::path::Path;

use crate::read::TRANSLATIONS;
use crate::words::{self, Compiled};
use crate::{check, emit, read};

/// Compiles the folders of facts and of words into a build directory: `facts.rs`, `messages.rs`,
/// `tables.rs`, and the packed tables in `words/`.
///
/// # Errors
///
/// All that is wrong with the content, or the first file that cannot be written.
pub fn content(facts: &Path, words: &Path, out: &Path) -> Result<(), Vec<String>> {
    let (facts, words) = match (self::facts(facts), self::words(words)) {
        (Ok(facts), Ok(words)) => (facts, words),
        (facts, words) => {
            let errors = [facts.err(), words.err()];
            return Err(errors.into_iter().flatten().flatten().collect());
        }
    };
    write(out, "facts.rs", &facts)?;
    write(out, "messages.rs", &words.code)?;
    write(out, "tables.rs", &words.names)?;
    for table in &words.tables {
        let name = format!("words/{}.{}", table.name, table.lang);
        write(out, &name, &table.content)?;
    }
    Ok(())
}

/// The records of a folder as Rust.
///
/// # Errors
///
/// All that is wrong with them, each with its file, its record or line, and the reason.
pub fn facts(dir: &Path) -> Result<String, Vec<String>> {
    let checked = read::records(dir).and_then(|records| {
        let errors = check::check(&records);
        if errors.is_empty() {
            Ok(records)
        } else {
            Err(errors)
        }
    });
    match checked {
        Ok(records) => Ok(emit::rust(&records)),
        Err(errors) => Err(errors
            .iter()
            .map(|error| format!("{}/{error}", dir.display()))
            .collect()),
    }
}

/// The words of a folder, with a file for each language.
///
/// # Errors
///
/// All that is wrong with them, each with its file, its line and the reason.
pub fn words(dir: &Path) -> Result<Compiled, Vec<String>> {
    let mut errors = Vec::new();
    let mut files = Vec::new();
    for lang in ["en"].into_iter().chain(TRANSLATIONS) {
        let path = dir.join(format!("{lang}.ftl"));
        let name = path.display().to_string();
        match fs::read_to_string(&path) {
            Ok(content) => files.push((lang, name, content)),
            Err(error) => errors.push(format!("{name}: {error}")),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let files = files.iter().map(|(lang, path, content)| words::File {
        lang,
        path,
        content,
    });
    words::compile(&files.collect::<Vec<_>>())
}

fn write(out: &Path, name: &str, content: &str) -> Result<(), Vec<String>> {
    let target = out.join(name);
    let folder = target.parent().unwrap_or(out);
    // Anew, so that a build directory whose files are links to those of another one leaves it its file.
    let _ = fs::remove_file(&target);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&target, content))
        .map_err(|error| vec![format!("{}: {error}", target.display())])
}
