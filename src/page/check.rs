//! The check of this copy in the reader's browser: a button in *method*, and where the answer comes. All
//! else is loaded when it is pressed, the words from `check.json`.

use crate::chart::svg::escape;
use crate::text::{Words, message};
use serde::Serialize;

/// The words of the check, beside each page.
pub(super) const WORDS: &str = "check.json";

/// What stands in that file. `check.js` fills in what stands in `{}`.
#[derive(Serialize)]
struct CheckWords {
    running: &'static str,
    /// All is right: `{cases}`, `{modules}`.
    passed: String,
    /// Something is wrong: `{failed}` of `{cases}`, `{altered}` of `{modules}`.
    failed: String,
    /// All cases are right, but this browser works out no hashes: `{cases}`.
    unhashed: String,
    about: &'static str,
    modules: &'static str,
    /// Over the columns: the module, result.
    module: [&'static str; 2],
    /// A module as published, another one, one without a hash.
    hash: [&'static str; 3],
    cases: &'static str,
    /// Over the columns: case, what is compared, largest deviation, result.
    case: [&'static str; 4],
    /// What a case compares: `{numbers}`, over `{years}`.
    compared: String,
    agrees: &'static str,
    /// The first number that is off: `{place}`.
    differs: String,
}

/// The words that the check of a copy needs once it runs.
#[allow(clippy::expect_used, reason = "words are plain data")]
pub(super) fn words(words: Words) -> String {
    let words = CheckWords {
        running: message::check_running(words),
        passed: message::check_passed(words, "{cases}", "{modules}").into_plain(),
        failed: message::check_failed(words, "{failed}", "{cases}", "{altered}", "{modules}")
            .into_plain(),
        unhashed: message::check_unhashed(words, "{cases}").into_plain(),
        about: message::check_about(words),
        modules: message::check_modules(words),
        module: [
            message::check_module(words),
            message::check_module_result(words),
        ],
        hash: [
            message::check_as_published(words),
            message::check_altered(words),
            message::check_not_checked(words),
        ],
        cases: message::check_cases(words),
        case: [
            message::check_case(words),
            message::check_case_numbers(words),
            message::check_case_deviation(words),
            message::check_case_result(words),
        ],
        compared: message::check_compared(words, "{numbers}", "{years}").into_plain(),
        agrees: message::check_agrees(words),
        differs: message::check_differs(words, "{place}").into_plain(),
    };
    serde_json::to_string(&words).expect("words are plain data") + "\n"
}

/// Appends the button, which the style sheet shows where it works, and the line that says what came of it.
pub(super) fn button(out: &mut String, words: Words) {
    out.push_str("<button type=\"button\" class=\"check-open\" data-check>");
    escape(out, message::check_open(words));
    out.push_str("</button><p role=\"status\" data-check-status data-not-run=\"");
    out.push_str(message::check_not_run(words, "{reason}").html());
    out.push_str("\"></p>");
}
