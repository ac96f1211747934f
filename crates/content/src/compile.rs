//! The way from files of content to files that the program includes.

use std::fs;
use std::path::Path;

use crate::deal::{self, Compared};
use crate::files::TRANSLATIONS;
use crate::records::Records;
use crate::words::{self, Compiled};
use crate::{check, emit, read};

/// Compiles a folder of content into a build directory: `facts.rs`, `pledges.rs`, `presets.rs`,
/// `deal.rs`, `provenance.rs`, `steps.rs`, `messages.rs`, `tables.rs`, and the packed tables in `words/`.
///
/// # Errors
///
/// All that is wrong with the content, or the first file that cannot be written.
pub fn content(dir: &Path, out: &Path) -> Result<(), Vec<String>> {
    let (facts, words) = match (records(dir), words(&dir.join("words"))) {
        (Ok(facts), Ok(words)) => (facts, words),
        (facts, words) => {
            let errors = [facts.err(), words.err()];
            return Err(errors.into_iter().flatten().flatten().collect());
        }
    };
    let compared = deal(dir, &facts)?;
    write(out, "facts.rs", &emit::rust(&facts))?;
    write(out, "pledges.rs", &deal::ids(&compared))?;
    write(out, "presets.rs", &deal::presets(&compared, &facts))?;
    write(out, "deal.rs", &deal::rust(&compared, &facts))?;
    write(out, "steps.rs", &deal::steps(&compared, &facts))?;
    write(out, "provenance.rs", &deal::provenance(&compared, &facts))?;
    write(out, "messages.rs", &words.code)?;
    write(out, "tables.rs", &words.names)?;
    for table in &words.tables {
        let name = format!("words/{}.{}", table.name, table.lang);
        write(out, &name, &table.content)?;
    }
    Ok(())
}

/// The records of a folder of content as Rust.
///
/// # Errors
///
/// All that is wrong with them, each with its file, its record or line, and the reason.
pub fn facts(dir: &Path) -> Result<String, Vec<String>> {
    records(dir).map(|records| emit::rust(&records))
}

fn records(dir: &Path) -> Result<Records, Vec<String>> {
    let checked = read::records(dir).and_then(|records| {
        let errors = check::check(&records);
        if errors.is_empty() {
            Ok(records)
        } else {
            Err(errors)
        }
    });
    checked.map_err(|errors| placed(dir, &errors))
}

/// The deal of a folder of content, checked against its records.
///
/// # Errors
///
/// All that is wrong with it, each with its file, its place or line, and the reason.
pub fn deal(dir: &Path, records: &Records) -> Result<Compared, Vec<String>> {
    let read = read::deal(dir);
    let checked = read.and_then(|(deal, pledges)| deal::checked(deal, pledges, records));
    checked.map_err(|errors| placed(dir, &errors))
}

/// Errors with the folder before the file that they name.
fn placed(dir: &Path, errors: &[String]) -> Vec<String> {
    let dir = dir.display();
    errors
        .iter()
        .map(|error| format!("{dir}/{error}"))
        .collect()
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
