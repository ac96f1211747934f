//! What stands folded away on narrow screens and open on wide ones. Its summary says what it holds, or what
//! it finds.
//!
//! The style sheet shows it on wide screens and in print, with scripts off too; `embed` then says so to those
//! who do not see it. A browser finds what is folded away when a reader searches the page.

/// What begins a disclosure, up to its summary.
pub const START: &str = "<details class=\"disclosure\"><summary class=\"disclosure__summary\">";
/// The same of one that stays folded away on wide screens.
const START_FOLDED: &str = "<details class=\"folded\"><summary class=\"disclosure__summary\">";
/// What ends its summary.
pub const SUMMARY_END: &str = "</summary>";
/// What ends a disclosure.
pub const END: &str = "</details>";

/// Appends the beginning of a disclosure, with the HTML of its summary.
pub fn open(out: &mut String, summary: &str) {
    for html in [START, summary, SUMMARY_END] {
        out.push_str(html);
    }
}

/// The same of one that stays folded away on wide screens, where a picture says the same.
pub fn open_folded(out: &mut String, summary: &str) {
    for html in [START_FOLDED, summary, SUMMARY_END] {
        out.push_str(html);
    }
}
