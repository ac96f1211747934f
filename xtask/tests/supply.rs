//! Where what this project is built from comes from, under which licences, and that the documentation gives a reason for
//! each. `deny.toml` says what is allowed.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;
use xtask::dependencies::{Graph, checksums, is_met};
use xtask::workspace::root;

/// The crates that a program of `pkg/` is compiled from.
const PROGRAMS: [&str; 4] = [
    "pledge-api",
    "pledge-explainer",
    "pledge-brief",
    "pledge-spreadsheet",
];

/// The folders with packages of npm.
const NPM: [&str; 3] = ["tests/browser", "tests/bench", "tests/hosts"];

fn allowed() -> toml::Table {
    let text = fs::read_to_string(root().join("deny.toml")).unwrap();
    text.parse().unwrap()
}

fn texts(value: &toml::Value) -> Vec<&str> {
    let list = value.as_array().unwrap();
    list.iter().map(|one| one.as_str().unwrap()).collect()
}

fn read(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(root().join(path)).unwrap()).unwrap()
}

#[test]
fn every_crate_has_a_licence_that_is_allowed() {
    let allowed = allowed();
    let licences = texts(&allowed["licenses"]["allow"]);
    let graph = Graph::whole().unwrap();
    let other: Vec<_> = graph
        .packages()
        .filter(|one| !is_met(&one.licence, &licences))
        .map(|one| format!("{} {}: {:?}", one.name, one.version, one.licence))
        .collect();
    assert_eq!(other, Vec::<String>::new());
    assert!(graph.packages().count() > 100);
}

#[test]
fn what_is_linked_into_a_program_asks_for_nothing_but_its_notice() {
    let allowed = allowed();
    let mut licences = texts(&allowed["licenses"]["allow"]);
    licences.retain(|&licence| licence != "MPL-2.0");
    let graph = Graph::of_browser().unwrap();
    for program in PROGRAMS {
        let linked = graph.linked_with(graph.ours(program).unwrap());
        assert!(!linked.is_empty(), "{program}");
        for one in linked {
            assert!(
                is_met(&one.licence, &licences),
                "{program}: {} is under {:?}",
                one.name,
                one.licence
            );
        }
    }
}

#[test]
fn every_crate_comes_from_the_registry_and_is_locked_by_its_hash() {
    let allowed = allowed();
    let registries = texts(&allowed["sources"]["allow-registry"]);
    let checksums = checksums().unwrap();
    for one in Graph::whole().unwrap().packages() {
        let Some(source) = &one.source else { continue };
        let from = source.strip_prefix("registry+");
        assert!(
            from.is_some_and(|from| registries.contains(&from)),
            "{}: {source}",
            one.name
        );
        let checksum = checksums.get(&(one.name.clone(), one.version.clone()));
        assert_eq!(
            checksum.map(String::len),
            Some(64),
            "{} {}",
            one.name,
            one.version
        );
    }
}

#[test]
fn no_crate_is_banned_and_no_version_is_left_open() {
    let allowed = allowed();
    let banned = allowed["bans"]["deny"].as_array().unwrap();
    let banned: Vec<_> = banned
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert!(!banned.is_empty());
    for one in Graph::whole().unwrap().packages() {
        assert!(!banned.contains(&&*one.name), "{}", one.name);
        let is_ours = one.source.is_none();
        let open = one.asks.iter().find(|(_, versions)| versions == "*");
        assert!(!is_ours || open.is_none(), "{}: {open:?}", one.name);
    }
}

#[test]
fn every_package_of_npm_is_locked_by_its_hash_and_comes_from_its_registry() {
    for folder in NPM {
        let lock = read(&format!("{folder}/package-lock.json"));
        let packages = lock["packages"].as_object().unwrap();
        assert!(packages.len() > 1, "{folder}");
        for (path, package) in packages.iter().filter(|(path, _)| !path.is_empty()) {
            // npm asks its registry for what names no other place.
            let registry = "https://registry.npmjs.org/";
            let from = package["resolved"].as_str().unwrap_or(registry);
            assert!(
                from.starts_with(registry),
                "{folder}: {path} comes from {from:?}"
            );
            let hash = package["integrity"].as_str().unwrap_or_default();
            assert!(
                hash.starts_with("sha512-"),
                "{folder}: {path} has the hash {hash:?}"
            );
        }
    }
}

/// The names in the first column of the table of dependencies.
fn documented() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("docs/design.md")).unwrap();
    let (_, table) = text.split_once("\n## Dependencies\n").unwrap();
    let rows = table.lines().take_while(|line| !line.starts_with("## "));
    let first = rows.filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
    first
        .flat_map(|names| names.split(", "))
        .map(|name| name.trim_matches('`').to_owned())
        .collect()
}

#[test]
fn the_documentation_has_a_reason_for_each_direct_dependency_and_for_nothing_else() {
    let graph = Graph::whole().unwrap();
    let ours = graph.packages().filter(|one| one.source.is_none());
    let crates = ours.flat_map(|one| one.asks.iter().map(|(name, _)| name.clone()));
    let npm = NPM.iter().flat_map(|folder| {
        let package = read(&format!("{folder}/package.json"));
        let names = package["devDependencies"].as_object().unwrap();
        names.keys().cloned().collect::<Vec<_>>()
    });
    assert_eq!(documented(), crates.chain(npm).collect());
}
