//! `cargo xtask serve`: the article page and the explainer, as they are now.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::Result;

use crate::server::{self, Port};
use xtask::workspace::{package, root};

const FIRST_PORT: u16 = 8080;

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
    println!("is built again; reload to see it. Ctrl-C stops.");
    let mut seen = BTreeMap::new();
    loop {
        let now = state();
        if now != seen {
            seen = now;
            build();
            println!("\n{address}/");
        }
        thread::sleep(Duration::from_millis(300));
    }
}

/// In a process of its own, since the pages are rendered by the very code that may have changed. What
/// fails has been said by then, and the last good files stay.
fn build() {
    if package(&["build"]).is_err() {
        eprintln!("\nnot built; the files from before are still served");
    }
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
