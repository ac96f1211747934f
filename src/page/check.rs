//! The check of this copy in the reader's browser: a button in *method*, and where the answer comes. All
//! else is loaded when it is pressed, the words from `check.json`.

use crate::chart::svg::escape;
use crate::text::page::CheckText;

/// The words of the check, beside each page.
pub(super) const WORDS: &str = "check.json";

/// Appends the button, which the style sheet shows where it works, and the line that says what came of it.
pub(super) fn button(out: &mut String, text: &CheckText) {
    for (html, words) in [
        (
            "<button type=\"button\" class=\"check-open\" data-check>",
            text.open,
        ),
        (
            "</button><p role=\"status\" data-check-status data-not-run=\"",
            text.not_run,
        ),
    ] {
        out.push_str(html);
        escape(out, words);
    }
    out.push_str("\"></p>");
}
