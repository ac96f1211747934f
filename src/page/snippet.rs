//! The builder of snippets for other sites: its words, which are loaded when it opens. `snippet.js` makes
//! the rest.

use super::card;
use crate::say::parts;
use crate::scenario::{Lang, Part};
use crate::text::{Words, message};
use serde_json::{Map, Value, json};

/// The words of the builder, beside each page.
pub(super) const WORDS: &str = "snippet.json";

/// The question of each part, by its id.
pub(super) fn questions(words: Words) -> Value {
    let questions = Part::ALL
        .into_iter()
        .map(|part| (part.id().to_owned(), parts::question(words, part).into()));
    Value::Object(questions.collect::<Map<_, _>>())
}

/// The words of the builder in a language, and the question of each part.
pub(super) fn words(lang: Lang) -> String {
    let words = lang.words();
    let (width, height) = card::SIZE;
    let card = message::snippet_card(words, &width.to_string(), &height.to_string());
    let words = json!({
        "title": message::snippet_title(words),
        "part": message::snippet_part(words),
        "parts": questions(words),
        "whole": message::snippet_whole(words),
        "language": message::snippet_language(words),
        "colours": message::snippet_colours(words),
        // Those around the element or of the reader's system, light, dark.
        "themes": [
            message::snippet_theme_auto(words),
            message::snippet_theme_light(words),
            message::snippet_theme_dark(words),
        ],
        "way": message::snippet_way(words),
        // The element with its script, a frame alone.
        "ways": [
            message::snippet_way_element(words),
            message::snippet_way_frame(words),
        ],
        "width": message::snippet_width(words),
        "pin": message::snippet_pin(words),
        "notes": [
            message::snippet_note_element(words),
            message::snippet_note_frame(words),
        ],
        "card": card.plain(),
        "snippet": message::snippet_snippet(words),
        "copy": message::snippet_copy(words),
        "copied": message::snippet_copied(words),
        "selected": message::snippet_selected(words),
        "preview": message::snippet_preview(words),
        "name": message::snippet_name(words),
        "open": message::snippet_open(words),
    });
    words.to_string() + "\n"
}
