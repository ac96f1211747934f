//! Editions: other deals, each a folder that lies over the content (docs/editions.md).
//!
//! An edition is compiled in a build directory of its own, so that the one of `pkg/` stays as it is. What does not
//! hang on the content is taken from there, as links.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::step::{run, step};
use crate::workspace::{Crate, package_in, packager, root};

/// The variable that names the folder of the edition that is compiled, from the folder of the repository on.
pub const VARIABLE: &str = "PLEDGE_DEAL";

/// Where editions are: those that are published, and the invented one of the tests.
const FOLDERS: [&str; 2] = ["editions", "tests/fixtures"];

/// The folder of the edition of a name, from the folder of the repository on.
///
/// # Errors
///
/// If there is no such edition; the error lists those that there are.
pub fn folder(name: &str) -> Result<String> {
    let mut known = Vec::new();
    for folder in FOLDERS {
        let entries = fs::read_dir(root().join(folder));
        for entry in entries.into_iter().flatten() {
            let entry = entry?;
            if !entry.path().join("deal.toml").is_file() {
                continue;
            }
            let found = entry.file_name().to_string_lossy().into_owned();
            if found == name {
                return Ok(format!("{folder}/{name}"));
            }
            known.push(found);
        }
    }
    known.sort();
    bail!(
        "there is no edition {name:?}; there are {}",
        known.join(", ")
    )
}

/// Builds the whole package of an edition into a folder.
///
/// # Errors
///
/// If there is no such edition, or it cannot be built; what is wrong with its files has been said.
pub fn build(name: &str, out: &str, arguments: &[&str]) -> Result<()> {
    let folder = folder(name)?;
    let target = step("take what does not hang on the content", target)?;
    // From the folder in which the command was typed, not that of the repository.
    let out = std::path::absolute(out)?;
    let within = [
        (VARIABLE, OsStr::new(&folder)),
        ("CARGO_TARGET_DIR", target.as_os_str()),
    ];
    run(packager().envs(within))?;
    run(package_in(&target)
        .args(["build", "--out"])
        .arg(out)
        .args(arguments)
        .envs(within))
}

/// The build directory of editions, with all in it that the project's own holds and that is not of the project.
///
/// # Errors
///
/// If it cannot be written.
pub fn target() -> Result<PathBuf> {
    let own = Crate::read()?.target;
    let target = own.join(INNER);
    for inner in ["debug", "wasm32-unknown-unknown/wasm", "wasm"] {
        let (from, to) = (own.join(inner), target.join(inner));
        if from.is_dir() {
            link(&from, &to).with_context(|| to.display().to_string())?;
        }
    }
    Ok(target)
}

/// The build directory of the project, given the one that Cargo builds in.
pub fn own(target: &Path) -> &Path {
    match target.parent() {
        Some(parent) if target.ends_with(INNER) => parent,
        _ => target,
    }
}

/// Where in it editions are built.
const INNER: &str = "editions";

/// How the names of what Cargo makes of the crates of this project begin.
const OURS: [&str; 7] = [
    "pledge",
    "xtask",
    "api",
    "brief",
    "spreadsheet",
    "package",
    "incremental",
];

fn is_ours(name: &str) -> bool {
    let name = name.strip_prefix("lib").unwrap_or(name).replace('-', "_");
    OURS.iter().any(|start| name.starts_with(start))
}

/// Links the files of a folder that are not there yet: a dependency is never written again.
fn link(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, target) = (entry.file_name(), to.join(entry.file_name()));
        // With a lock in common, a build in the one would wait for a build in the other.
        if is_ours(&name.to_string_lossy()) || name == ".cargo-lock" {
            continue;
        }
        if entry.file_type()?.is_dir() {
            link(&entry.path(), &target)?;
        } else if !target.exists() && fs::hard_link(entry.path(), &target).is_err() {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
