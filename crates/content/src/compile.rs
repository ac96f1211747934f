//! The way from files of content to files that the program includes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::deal::{self, Compared};
use crate::files::{DEAL, TRANSLATIONS, words_file};
use crate::folder::Folder;
use crate::records::Records;
use crate::words::{self, Anew, Compiled, Over};
use crate::{check, emit, read};

/// Compiles a folder of content into a build directory: `facts.rs`, `pledges.rs`, `parts.rs`, `presets.rs`,
/// `deal.rs`, `provenance.rs`, `steps.rs`, `messages.rs`, `tables.rs`, and the packed tables in `words/`.
///
/// # Errors
///
/// All that is wrong with the content, or the first file that cannot be written.
pub fn content(dir: &Folder, out: &Path) -> Result<(), Vec<String>> {
    if dir.is_edition() && dir.edition_file(DEAL).is_none() {
        return Err(dir.placed_in_edition(DEAL, "an edition says which pledges it compares"));
    }
    let found = records(dir).and_then(|facts| Ok((deal(dir, &facts)?, facts)));
    let anew = match &found {
        Ok((compared, _)) if dir.is_edition() => Some(Anew::of(dir, compared)?),
        // Which words do not hold of an edition hangs on its deal.
        Err(errors) if dir.is_edition() => return Err(errors.clone()),
        _ => None,
    };
    let ((compared, facts), words) = match (found, words_of(dir, anew.as_ref())) {
        (Ok(found), Ok(words)) => (found, words),
        (found, words) => {
            let errors = [found.err(), words.err()];
            return Err(errors.into_iter().flatten().flatten().collect());
        }
    };
    write(out, "facts.rs", &emit::rust(&facts))?;
    write(out, "pledges.rs", &deal::ids(&compared))?;
    write(out, "parts.rs", &deal::parts(&compared))?;
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
pub fn facts(dir: &Folder) -> Result<String, Vec<String>> {
    records(dir).map(|records| emit::rust(&records))
}

fn records(dir: &Folder) -> Result<Records, Vec<String>> {
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
pub fn deal(dir: &Folder, records: &Records) -> Result<Compared, Vec<String>> {
    let read = read::deal(dir);
    let checked = read.and_then(|(deal, pledges)| deal::checked(deal, pledges, records));
    checked.map_err(|errors| placed(dir, &errors))
}

/// Errors with the folder before the file that they name.
fn placed(dir: &Folder, errors: &[String]) -> Vec<String> {
    errors.iter().map(|error| dir.placed(error)).collect()
}

/// The words of a folder, with a file for each language.
///
/// # Errors
///
/// All that is wrong with them, each with its file, its line and the reason.
pub fn words(dir: &Folder) -> Result<Compiled, Vec<String>> {
    words_of(dir, None)
}

/// The same of an edition, which has to say anew what does not hold of its deal.
fn words_of(dir: &Folder, anew: Option<&Anew>) -> Result<Compiled, Vec<String>> {
    let mut errors = Vec::new();
    let mut texts = Vec::new();
    let mut text = |path: PathBuf| match fs::read_to_string(&path) {
        Ok(text) => Some((path.display().to_string(), text)),
        Err(error) => {
            errors.push(format!("{}: {error}", path.display()));
            None
        }
    };
    for lang in ["en"].into_iter().chain(TRANSLATIONS) {
        let name = words_file(lang);
        let below = text(dir.base_file(&name));
        let above = dir.edition_file(&name).and_then(&mut text);
        texts.push((lang, below, above));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let files = texts.iter().filter_map(|(lang, below, above)| {
        let (path, content) = below.as_ref()?;
        let over = above.as_ref().map(|(path, content)| Over {
            path,
            content,
            instead: anew.map_or((&[], &[]), Anew::instead),
        });
        Some(words::File {
            lang,
            path,
            content,
            over,
        })
    });
    let files: Vec<_> = files.collect();
    match anew {
        Some(anew) => words::compile_edition(&files, anew),
        None => words::compile(&files),
    }
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
