//! What one term of the other country would change, as HTML under its row.

use super::figures::tried::scene;
use crate::chart::svg::svg;
use crate::say::terms;
use crate::scenario::tried::Tried;
use crate::text::Words;

/// The answer in a sentence, and as columns for those who see them.
pub fn html(of: &Tried, words: Words) -> String {
    [
        terms::tried(words, of).html(),
        "<span class=\"terms__columns\" aria-hidden=\"true\">",
        &svg(&scene(of, words)),
        "</span>",
    ]
    .concat()
}
