//! What the countries that `src/content` compares, and their money, are called.

use std::fs;

use pledge_content::folder::Folder;
use pledge_content::read;
use pledge_content::words::{File, Language, Names};
use pledge_explainer::scenario::Lang;

/// The names in a language of those countries whose ids pass.
pub(crate) fn names_of(lang: Lang, is_meant: impl Fn(&str) -> bool) -> Names {
    let (deal, _) = read::deal(&Folder::of("src/content")).expect("a sound deal");
    let ids: Vec<String> = deal.pledges.into_iter().filter(|id| is_meant(id)).collect();
    let path = format!("src/content/words/{}.ftl", lang.id());
    let content = fs::read_to_string(&path).expect("words");
    let words = Language::parse(&File {
        lang: lang.id(),
        path: &path,
        content: &content,
        over: None,
    });
    Names::of(&words.expect("sound words"), &ids)
}
