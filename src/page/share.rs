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

/// The panel, with the date of the facts in words. The script takes it from the template, and its words
/// from what stands on the line that says what happened.
pub(super) fn panel(text: &ShareText, as_of: &str) -> String {
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
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"embed\">",
            text.embed,
        ),
        (
            "</button></div><label class=\"share__chart\" data-share-chart hidden>",
            text.chart,
        ),
        (
            " <select autocomplete=\"off\"></select></label>\
             <div class=\"share__ways\" role=\"group\" aria-label=\"",
            text.save,
        ),
        (
            "\"><button type=\"button\" class=\"share__way\" data-share-way=\"png\">",
            text.png,
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"svg\">",
            text.svg,
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"csv\">",
            text.csv,
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"xlsx\">",
            text.xlsx,
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"json\">",
            text.json,
        ),
        (
            "</button></div><p class=\"share__status\" role=\"status\" data-copied=\"",
            text.copied,
        ),
        ("\" data-selected=\"", text.selected),
        ("\" data-making=\"", text.making),
        ("\" data-saved=\"", text.saved),
        ("\" data-saved-in-frame=\"", text.saved_in_frame),
        ("\" data-failed=\"", text.failed),
        ("\" data-unloaded=\"", text.unloaded),
        ("\" data-moved=\"", text.moved),
        ("\" data-unmoved=\"", text.unmoved),
        ("\" data-source=\"", text.source),
        ("\" data-as-of=\"", as_of),
    ] {
        out.push_str(html);
        escape(&mut out, words);
    }
    out.push_str("\"></p></div></template>");
    out
}
