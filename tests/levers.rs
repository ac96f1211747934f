//! The words of sliders: each has lines of its own.

use pledge_content::words::pattern::Piece;
use pledge_content::words::{File, Language};
use pledge_explainer::scenario::{LEVERS, PARAMETERS};
use std::fs;
use std::path::Path;

/// The keys by which a message selects in a language; its default is one of them.
fn keys(lang: &str, id: &str) -> Vec<String> {
    let path = format!("src/content/words/{lang}.ftl");
    let content = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path))
        .expect("a file of words");
    let language = Language::parse(&File {
        lang,
        path: &path,
        content: &content,
    })
    .expect("readable words");
    let message = language
        .messages
        .iter()
        .find(|message| message.id == id)
        .expect("the message");
    let [Piece::Select(select)] = message.pieces.as_slice() else {
        panic!("{lang}: {id} is more than a choice");
    };
    let mut keys: Vec<String> = select.variants.iter().map(|(key, _)| key.clone()).collect();
    keys.push(select.default_key.clone());
    keys.sort();
    keys
}

fn sorted<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut keys: Vec<String> = ids.map(|id| id.replace('.', "-")).collect();
    keys.sort();
    keys
}

#[test]
fn every_slider_has_a_line_of_its_own_in_every_language() {
    let levers = sorted(LEVERS.iter().map(|lever| lever.name));
    let parameters = sorted(PARAMETERS.iter().map(|parameter| parameter.scale.name));
    for lang in ["en", "ja", "ko"] {
        for (id, expected) in [
            ("lever-label", &levers),
            ("lever-provenance", &levers),
            ("uncertainty-label", &parameters),
            ("uncertainty-provenance", &parameters),
        ] {
            assert_eq!(&keys(lang, id), expected, "{lang}: {id}");
        }
    }
}
