//! Content files with anything in them: they are compiled or refused by file and reason, and nothing fails otherwise.
//!
//! `PROPTEST_CASES=100000 cargo test -p pledge-content --test hostile` runs longer.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod copy;

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use copy::{Copy, RECORDS};
use pledge_content::words::{File, compile};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const WORDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/content/words");

/// What the two syntaxes are made of, and what stands in neither.
const PIECES: [&str; 30] = [
    "{", "}", "{{", "\"", "\\", "\\u", "[", "]", "[[", "*[", "->", "$x", "=", "\n", "\n    ", "\t",
    "#", "##", "-", ".", "\u{0}", "\u{1}", "\u{feff}", "\u{2028}", "💱", "을/를", "9e999", "NaN",
    "NUMBER(", "{jp-",
];

/// Something put at a place, instead of so many bytes.
type Edit = (Index, usize, String);

fn any_edit() -> impl Strategy<Value = Edit> {
    let piece = prop_oneof![
        4 => select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => any::<char>().prop_map(String::from),
    ];
    (any::<Index>(), 0..12_usize, piece)
}

fn edited(text: &str, (at, length, piece): &Edit) -> String {
    let letters: Vec<char> = text.chars().collect();
    let from = at.index(letters.len() + 1);
    let to = (from + length).min(letters.len());
    let mut out: String = letters[..from].iter().collect();
    out.push_str(piece);
    out.extend(&letters[to..]);
    out
}

/// The files of records, from their folder.
fn names() -> Vec<String> {
    let mut names = Vec::new();
    let mut open = vec![PathBuf::from(RECORDS)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let name = path.strip_prefix(RECORDS).unwrap();
                names.push(name.to_str().unwrap().to_owned());
            }
        }
    }
    names.sort();
    names
}

/// Compiles words of two languages, and sees to it that an error names its file.
fn compiled(en: &str, ja: &str) -> Result<(), TestCaseError> {
    let file = |lang, path, content| File {
        lang,
        path,
        content,
        over: None,
    };
    if let Err(errors) = compile(&[
        file("en", "words/en.ftl", en),
        file("ja", "words/ja.ftl", ja),
    ]) {
        prop_assert!(!errors.is_empty());
        for error in errors {
            prop_assert!(error.contains("words/"), "{error}");
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_as_a_file_of_words_is_compiled_or_refused_by_file(
        en in prop::collection::vec(select(PIECES.to_vec()), 0..40),
        ja in "\\PC{0,200}",
    ) {
        compiled(&["a = ", &en.concat()].concat(), &ja)?;
    }
}

proptest! {
    // Each of these compiles all of the content.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 8, ..ProptestConfig::default() })]

    #[test]
    fn the_files_of_words_with_a_few_edits_are_compiled_or_refused_by_file(
        edits in prop::collection::vec(any_edit(), 1..4),
        is_english: bool,
    ) {
        let [en, ja] = ["en", "ja"].map(|lang| fs::read_to_string(Path::new(WORDS).join(format!("{lang}.ftl"))).unwrap());
        let edit = |text: String| edits.iter().fold(text, |text, edit| edited(&text, edit));
        if is_english { compiled(&edit(en), &ja)? } else { compiled(&en, &edit(ja))? }
    }

    #[test]
    fn the_files_of_records_with_a_few_edits_are_compiled_or_refused_by_file(
        edits in prop::collection::vec(any_edit(), 1..4),
        file in select(names()),
    ) {
        let copy = Copy::of_the_records("hostile");
        let path = copy.dir.join(&file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, edits.iter().fold(text, |text, edit| edited(&text, edit))).unwrap();
        if let Err(errors) = copy.compile() {
            prop_assert!(!errors.is_empty());
            for error in errors {
                prop_assert!(error.contains(".toml"), "{error}");
            }
        }
    }

    #[test]
    fn a_file_of_records_that_is_no_text_is_refused_by_file(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        file in select(names()),
    ) {
        let copy = Copy::of_the_records("hostile-bytes");
        fs::write(copy.dir.join(&file), bytes).unwrap();
        let errors = copy.compile().err().unwrap_or_default();
        prop_assert!(!errors.is_empty() && errors.iter().all(|error| error.contains(".toml")), "{errors:?}");
    }
}
