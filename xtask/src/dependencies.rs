//! What the project depends on: every package, and those that are linked into the programs of `pkg/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::prerequisites::WASM;
use crate::step::output;
use crate::workspace::{cargo, root};

/// A crate, as Cargo describes it.
#[derive(Clone, Debug)]
pub struct Package {
    /// What Cargo calls it, without meaning.
    pub id: String,
    pub name: String,
    pub version: String,
    /// An SPDX expression.
    pub licence: String,
    /// The registry that it comes from; nothing for a crate of this project.
    pub source: Option<String>,
    /// Whether it runs only in the compiler.
    pub is_macro: bool,
    /// The crates that it asks for: the name of each, and the versions that it takes.
    pub asks: Vec<(String, String)>,
}

/// The packages of the project and which of them need which, for a target or for all of them.
pub struct Graph {
    packages: BTreeMap<String, Package>,
    /// What is linked where a package is.
    linked: BTreeMap<String, Vec<String>>,
}

impl Graph {
    /// For all targets.
    ///
    /// # Errors
    ///
    /// If Cargo does not say.
    pub fn whole() -> Result<Self> {
        Self::of(&[])
    }

    /// For the browser.
    ///
    /// # Errors
    ///
    /// If Cargo does not say.
    pub fn of_browser() -> Result<Self> {
        Self::of(&["--filter-platform", WASM])
    }

    fn of(target: &[&str]) -> Result<Self> {
        let command = ["metadata", "--locked", "--format-version", "1"];
        let json = output(cargo().args(command).args(target))?;
        let metadata: Value = serde_json::from_str(&json)?;
        let packages = list(&metadata["packages"]).map(|one| {
            let package = package(one);
            (package.id.clone(), package)
        });
        let linked = list(&metadata["resolve"]["nodes"]).map(|node| {
            let normal = |one: &&Value| list(&one["dep_kinds"]).any(|kind| kind["kind"].is_null());
            let linked = list(&node["deps"]).filter(normal);
            (
                text(&node["id"]),
                linked.map(|one| text(&one["pkg"])).collect(),
            )
        });
        Ok(Self {
            packages: packages.collect(),
            linked: linked.collect(),
        })
    }

    /// Every package.
    pub fn packages(&self) -> impl Iterator<Item = &Package> {
        self.packages.values()
    }

    /// The package of this project with that name.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn ours(&self, name: &str) -> Result<&Package> {
        let mut packages = self.packages();
        packages
            .find(|one| one.source.is_none() && one.name == name)
            .with_context(|| format!("the workspace has no crate {name}"))
    }

    /// What a package links directly, without what runs only in the compiler.
    pub fn linked(&self, package: &Package) -> impl Iterator<Item = &Package> {
        let ids = self.linked.get(&package.id).into_iter().flatten();
        ids.filter_map(|id| self.packages.get(id))
            .filter(|package| !package.is_macro)
    }

    /// All that is linked where a package is, by name and version, without itself.
    pub fn linked_with(&self, package: &Package) -> Vec<&Package> {
        let mut seen = BTreeSet::new();
        let mut next = vec![package];
        let mut all = Vec::new();
        while let Some(package) = next.pop() {
            for one in self.linked(package) {
                if seen.insert(&one.id) {
                    all.push(one);
                    next.push(one);
                }
            }
        }
        all.sort_by_key(|one| (&one.name, &one.version));
        all
    }
}

fn package(value: &Value) -> Package {
    let is_macro = list(&value["targets"])
        .flat_map(|target| list(&target["kind"]))
        .any(|kind| kind == "proc-macro");
    let from_elsewhere = |one: &&Value| one["path"].is_null();
    let asks = list(&value["dependencies"]).filter(from_elsewhere);
    Package {
        id: text(&value["id"]),
        name: text(&value["name"]),
        version: text(&value["version"]),
        licence: text(&value["license"]),
        source: value["source"].as_str().map(str::to_owned),
        is_macro,
        asks: asks
            .map(|one| (text(&one["name"]), text(&one["req"])))
            .collect(),
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The SHA-256 of each crate that comes from a registry, by name and version, as `Cargo.lock` has it.
///
/// # Errors
///
/// If that file cannot be read.
pub fn checksums() -> Result<BTreeMap<(String, String), String>> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key))?;
        Some(line.strip_prefix(" = \"")?.strip_suffix('"')?.to_owned())
    };
    let of = |block: &str| {
        let name = (value(block, "name")?, value(block, "version")?);
        Some((name, value(block, "checksum")?))
    };
    Ok(lock.split("[[package]]").filter_map(of).collect())
}

/// Whether an SPDX expression can be met with some licences alone.
pub fn is_met(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let met = any(&mut rest, allowed);
    met && rest.is_empty()
}

/// One of several that are joined by OR.
fn any(words: &mut &[&str], allowed: &[&str]) -> bool {
    let mut met = every(words, allowed);
    while let ["OR", rest @ ..] = *words {
        *words = rest;
        met |= every(words, allowed);
    }
    met
}

/// All of several that are joined by AND.
fn every(words: &mut &[&str], allowed: &[&str]) -> bool {
    let mut met = one(words, allowed);
    while let ["AND", rest @ ..] = *words {
        *words = rest;
        met &= one(words, allowed);
    }
    met
}

/// A licence, one with an exception, or an expression in brackets.
fn one(words: &mut &[&str], allowed: &[&str]) -> bool {
    match *words {
        ["(", rest @ ..] => {
            *words = rest;
            let met = any(words, allowed);
            if let [")", rest @ ..] = *words {
                *words = rest;
                return met;
            }
            false
        }
        [licence, "WITH", exception, rest @ ..] => {
            *words = rest;
            allowed.contains(&format!("{licence} WITH {exception}").as_str())
        }
        [licence, rest @ ..] => {
            *words = rest;
            allowed.contains(licence)
        }
        [] => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_met_by_what_it_leaves_to_choose() {
        let allowed = ["MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"];
        for met in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0 OR MIT",
            "(GPL-3.0 OR MIT) AND Zlib",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(is_met(met, &allowed), "{met}");
        }
        for other in [
            "",
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "Apache-2.0",
            "(MIT",
            "MIT Zlib",
            "GPL-3.0 OR MIT AND GPL-3.0",
        ] {
            assert!(!is_met(other, &allowed), "{other}");
        }
    }
}
