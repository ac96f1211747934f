//! The builder of snippets for other sites: its words, which are loaded when it opens. `snippet.js` makes
//! the rest.

use crate::scenario::{Lang, Part};
use serde_json::{Map, Value};

/// The words of the builder, beside each page.
pub(super) const WORDS: &str = "snippet.json";

/// The words of the builder in a language, and the question of each part.
#[allow(clippy::expect_used, reason = "words are plain data")]
pub(super) fn words(lang: Lang) -> String {
    let mut words = serde_json::to_value(&lang.page().snippet).expect("words are plain data");
    let question = lang.standing().question;
    let questions = Part::ALL
        .into_iter()
        .map(|part| (part.id().to_owned(), question(part).into()));
    words["parts"] = Value::Object(questions.collect::<Map<_, _>>());
    words.to_string() + "\n"
}
