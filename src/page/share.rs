//! What a reader takes away: a button in each part, and one panel, which `share.js` puts into the
//! part whose button is pressed.

use crate::chart::svg::escape;
use crate::scenario::Part;
use crate::text::ShareText;

/// Appends the button of a part. The style sheet shows it where it works: on the explainer's own
/// page, once that reacts.
pub(super) fn button(out: &mut String, part: Part, text: &ShareText) {
    for piece in [
        "<button type=\"button\" class=\"share-open\" aria-expanded=\"false\" data-share=\"",
        part.id(),
        "\">",
    ] {
        out.push_str(piece);
    }
    escape(out, text.open);
    out.push_str("</button>");
}

/// The panel.
pub(super) fn panel(text: &ShareText) -> String {
    let mut out = String::new();
    for (html, words) in [
        (
            "<template data-share-template>\
             <div class=\"share\" data-share-panel role=\"group\" aria-label=\"",
            text.open,
        ),
        ("\"><label class=\"share__link\">", text.link),
        (
            " <input type=\"url\" readonly autocomplete=\"off\" data-share-link></label>\
             <label class=\"share__part\"><input type=\"checkbox\" checked autocomplete=\"off\" \
             data-share-only> ",
            text.only_part,
        ),
        (
            "</label><div class=\"share__ways\">\
             <button type=\"button\" class=\"share__way\" data-share-way=\"copy\">",
            text.copy,
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"send\" hidden>",
            text.send,
        ),
        (
            "</button></div><p class=\"share__status\" role=\"status\" data-copied=\"",
            text.copied,
        ),
        ("\" data-selected=\"", text.selected),
    ] {
        out.push_str(html);
        escape(&mut out, words);
    }
    out.push_str("\"></p></div></template>");
    out
}
