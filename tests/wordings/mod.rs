//! The messages of a language, as its file of words has them.

use std::fs;

use pledge_content::words::{File, Language};
use pledge_explainer::scenario::Lang;

/// What the file of words of a language holds.
pub(crate) fn language(lang: Lang) -> Language {
    let path = format!("src/content/words/{}.ftl", lang.id());
    let content = fs::read_to_string(&path).expect("the file of words");
    let file = File {
        lang: lang.id(),
        path: &path,
        content: &content,
        over: None,
    };
    Language::parse(&file).expect("a sound file")
}
