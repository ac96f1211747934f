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

/// The files of the invented edition, by folder.
fn files(dir: &Path, found: &mut Vec<String>, below: &str) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            files(&entry.path(), found, &format!("{name}/"));
        } else {
            found.push(name);
        }
    }
    found.sort();
}

#[test]
fn a_pledge_is_two_files_and_its_words() {
    let fixture = Path::new(EDITIONS[1]).join("fictia");
    let mut found = Vec::new();
    files(&fixture, &mut found, "");
    let (pledge, rest): (Vec<&String>, Vec<&String>) =
        found.iter().partition(|name| name.starts_with("pledges/"));
    assert_eq!(
        pledge,
        ["pledges/fictia/facts.toml", "pledges/fictia/pledge.toml"]
    );
    // What compares two pledges, and the words of both: data too, and nothing else.
    let compared = [
        "deal.toml",
        "facts/ja.toml",
        "facts/ko.toml",
        "facts/sources.toml",
        "facts/tariffs.toml",
        "facts/terms.toml",
        "facts/timeline.toml",
        "facts/unknown.toml",
        "facts/vintages.toml",
        "words/en.ftl",
        "words/ja.ftl",
        "words/ko.ftl",
    ];
    assert_eq!(rest, compared);
}

/// A copy of the invented edition, for a test to spoil.
fn copy(name: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("spoilt")
        .join(name);
    let _ = fs::remove_dir_all(&to);
    let from = Path::new(EDITIONS[1]).join("fictia");
    let mut all = Vec::new();
    files(&from, &mut all, "");
    for file in all {
        let path = to.join(&file);
        fs::create_dir_all(path.parent().unwrap_or(&to)).expect("a folder");
        fs::copy(from.join(&file), path).expect("a file");
    }
    to
}

/// That the invented edition with more lines in a file is refused, and why.
fn is_refused(name: &str, file: &str, lines: &str, why: &str) {
    let edition = copy(name);
    let path = edition.join(file);
    let text = fs::read_to_string(&path).unwrap_or_default();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).expect("a folder");
    }
    fs::write(&path, text + lines).expect("written");
    let errors = compiled(&edition).expect_err("something is wrong");
    assert!(
        errors
            .iter()
            .any(|error| error.contains(file) && error.contains(why)),
        "expected “{why}” among {errors:#?}"
    );
}

#[test]
fn what_overrides_nothing_is_refused_with_its_file() {
    is_refused(
        "stray file",
        "facts/rumours.toml",
        "",
        "no such file is expected",
    );
    is_refused(
        "stray message",
        "words/en.ftl",
        "\nno-such-message = Hello\n",
        "no-such-message: ",
    );
    is_refused(
        "one language",
        "words/en.ftl",
        "\ntariffs-autos = Cars\n",
        "tariffs-autos: ",
    );
    is_refused(
        "stray translation",
        "facts/ja.toml",
        "\n[fact.no-such-fact]\nstatement = \"…\"\n",
        "there is no such text in English",
    );
}

#[test]
fn a_folder_without_a_deal_is_no_edition() {
    let edition = Path::new(EDITIONS[1]).join("nobody");
    let errors = compiled(&edition).expect_err("there is no such folder");
    assert!(
        errors
            .iter()
            .any(|error| error.contains("nobody/deal.toml: ")),
        "{errors:#?}"
    );
}

#[test]
fn what_is_left_out_must_be_there() {
    let edition = copy("without");
    let path = edition.join("deal.toml");
    let text = fs::read_to_string(&path).expect("the deal");
    fs::write(&path, text.replace("\"jgb\"", "\"jgbs\"")).expect("written");
    let errors = compiled(&edition).expect_err("there is no such fact");
    assert!(
        errors
            .iter()
            .any(|error| error.contains("has no fact `jgbs`")),
        "{errors:#?}"
    );
}

#[test]
fn a_message_that_names_who_is_absent_must_be_said_anew() {
    let edition = copy("absent");
    for lang in ["en", "ja", "ko"] {
        let path = edition.join(format!("words/{lang}.ftl"));
        let text = fs::read_to_string(&path).expect("words");
        let kept = text
            .split("\n\n")
            .filter(|one| !one.starts_with("head-title ="));
        fs::write(&path, kept.collect::<Vec<_>>().join("\n\n")).expect("written");
    }
    let errors = compiled(&edition).expect_err("the headline names another country");
    assert!(
        errors
            .iter()
            .any(|error| error.contains("head-title: says ")),
        "{errors:#?}"
    );
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
