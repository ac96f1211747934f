//! Every edition compiles, and what is wrong with one is said with its file.

use std::fs;
use std::path::{Path, PathBuf};

use pledge_content::compile;
use pledge_content::folder::Folder;

const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/content");
/// Where editions are: those that are published, and the invented one.
const EDITIONS: [&str; 2] = [
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../editions"),
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures"),
];

fn editions() -> Vec<PathBuf> {
    let folders = EDITIONS.iter().filter_map(|dir| fs::read_dir(dir).ok());
    let mut all: Vec<_> = folders
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    all.retain(|path| path.join("deal.toml").is_file());
    all.sort();
    all
}

fn compiled(edition: &Path) -> Result<PathBuf, Vec<String>> {
    let name = edition.file_name().unwrap_or_default();
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("editions")
        .join(name);
    compile::content(&Folder::of(CONTENT).under(edition), &out).map(|()| out)
}

#[test]
fn every_edition_compiles() {
    let all = editions();
    assert!(!all.is_empty());
    for edition in all {
        if let Err(errors) = compiled(&edition) {
            panic!("{}:\n{}", edition.display(), errors.join("\n"));
        }
    }
}
