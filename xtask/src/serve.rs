//! `cargo xtask serve`: the article page and the explainer, as they are now.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::Result;

use crate::server::{self, Port};
use xtask::workspace::{package, package_as_it_is, root};

const FIRST_PORT: u16 = 8080;

/// The files of words: programs load what becomes of them, so changed wording needs no compiler.
const WORDS: &str = "src/content/words";

/// What the built files depend on.
const WATCHED: [&str; 7] = [
    "src",
    "crates",
    "spreadsheet/src",
    "style",
    "index.html",
    "build.rs",
    "Cargo.toml",
];

/// Serves the files as they are, and builds them again beside that, now and whenever something changed.
pub fn serve(port: Option<u16>) -> Result<()> {
    let address = server::start(&root(), Port::From(port.unwrap_or(FIRST_PORT)))?;
    println!("\nthe article with the explainer in it   {address}/");
    println!("the explainer alone                    {address}/pkg/\n");
    println!(
        "These are the committed files until the first build has ended. Every change below src/ and style/"
    );
    println!(
        "is built again; reload to see it. A reworded sentence is there at once. Ctrl-C stops."
    );
    let mut seen = BTreeMap::new();
    let mut is_built = false;
    loop {
        let now = state();
        if now != seen {
            let is_wording = is_built && in_folder(&changed(&seen, &now), &root().join(WORDS));
            seen = now;
            is_built = is_wording && reword() || build();
            println!("\n{address}/");
        }
        thread::sleep(Duration::from_millis(300));
    }
}

/// In a process of its own, since the pages are rendered by the very code that may have changed. What
/// fails has been said by then, and the last good files stay.
fn build() -> bool {
    let is_built = package(&["build"]).is_ok();
    if !is_built {
        eprintln!("\nnot built; the files from before are still served");
    }
    is_built
}

/// Shows changed wording without a build. Not if more than wording has changed, or if something is wrong
/// with it: the build that follows says what.
fn reword() -> bool {
    let start = Instant::now();
    let is_reworded = package_as_it_is(&["reword"]).is_ok();
    if is_reworded {
        let seconds = start.elapsed().as_secs_f64();
        eprintln!("· reworded in {seconds:.1} s; cards and labels for scripts follow with a build");
    }
    is_reworded
}

/// The files that were added, changed or removed.
fn changed<'a>(
    before: &'a BTreeMap<PathBuf, SystemTime>,
    now: &'a BTreeMap<PathBuf, SystemTime>,
) -> Vec<&'a Path> {
    let all = before.keys().chain(now.keys());
    all.filter(|path| before.get(*path) != now.get(*path))
        .map(PathBuf::as_path)
        .collect()
}

fn in_folder(files: &[&Path], folder: &Path) -> bool {
    files.iter().all(|file| file.starts_with(folder))
}

/// Every watched file with the time of its last change.
fn state() -> BTreeMap<PathBuf, SystemTime> {
    let mut files = BTreeMap::new();
    for name in WATCHED {
        note(&root().join(name), &mut files);
    }
    files
}

fn note(path: &Path, files: &mut BTreeMap<PathBuf, SystemTime>) {
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            note(&entry.path(), files);
        }
    } else if let Ok(modified) = fs::metadata(path).and_then(|data| data.modified()) {
        files.insert(path.to_owned(), modified);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files<const N: usize>(list: [(&str, u64); N]) -> BTreeMap<PathBuf, SystemTime> {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        list.map(|(path, seconds)| (path.into(), at(seconds)))
            .into()
    }

    #[test]
    fn only_changes_in_the_folder_of_words_are_wording() {
        let before = files([("words/en.ftl", 1), ("view.rs", 1)]);
        let is_wording = |now| in_folder(&changed(&before, &now), Path::new("words"));
        assert!(is_wording(files([("words/en.ftl", 2), ("view.rs", 1)])));
        assert!(!is_wording(files([("words/en.ftl", 2), ("view.rs", 2)])));
        assert!(!is_wording(files([("words/en.ftl", 2)])));
    }
}
