//! What a reader takes away: a button in each part, and one panel, which `keep.js` puts into the
//! part whose button is pressed.

use crate::chart::svg::escape;
use crate::scenario::Part;
use crate::text::{Words, message};

/// Appends the button of a part. The style sheet shows it where it works: on the explainer's own
/// page, once that reacts.
pub(super) fn button(out: &mut String, part: Part, words: Words) {
    for block in [
        "<button type=\"button\" class=\"share-open\" aria-expanded=\"false\" data-share=\"",
        part.id(),
        "\">",
    ] {
        out.push_str(block);
    }
    escape(out, message::share_open(words));
    out.push_str("</button>");
}

/// The panel, with the date of the facts in words. The script takes it from the template, and its words
/// from what stands on the line that says what happened.
pub(super) fn panel(words: Words, as_of: &str) -> String {
    let saved = message::share_saved(words, "{file}");
    let saved_in_frame = message::share_saved_in_frame(words, "{file}");
    let mut out = String::new();
    for (html, said) in [
        (
            "<template data-share-template>\
             <div class=\"share\" data-share-panel role=\"group\" aria-label=\"",
            message::share_open(words),
        ),
        (
            "\"><label class=\"share__link\">",
            message::share_link(words),
        ),
        (
            " <input type=\"url\" readonly autocomplete=\"off\" data-share-link></label>\
             <label class=\"share__part\"><input type=\"checkbox\" checked autocomplete=\"off\" \
             data-share-only> ",
            message::share_only_part(words),
        ),
        (
            "</label><div class=\"share__ways\">\
             <button type=\"button\" class=\"share__way\" data-share-way=\"copy\">",
            message::share_copy(words),
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"send\" hidden>",
            message::share_send(words),
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"embed\">",
            message::share_embed(words),
        ),
        (
            "</button></div><label class=\"share__chart\" data-share-chart hidden>",
            message::share_chart(words),
        ),
        (
            " <select autocomplete=\"off\"></select></label>\
             <div class=\"share__ways\" role=\"group\" aria-label=\"",
            message::share_save(words),
        ),
        (
            "\"><button type=\"button\" class=\"share__way\" data-share-way=\"png\">",
            message::share_png(words),
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"svg\">",
            message::share_svg(words),
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"csv\">",
            message::share_csv(words),
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"xlsx\">",
            message::share_xlsx(words),
        ),
        (
            "</button><button type=\"button\" class=\"share__way\" data-share-way=\"json\">",
            message::share_json(words),
        ),
        (
            "</button></div><p class=\"share__status\" role=\"status\" data-copied=\"",
            message::share_copied(words),
        ),
        ("\" data-selected=\"", message::share_selected(words)),
        ("\" data-making=\"", message::share_making(words)),
        ("\" data-saved=\"", saved.plain()),
        ("\" data-saved-in-frame=\"", saved_in_frame.plain()),
        ("\" data-failed=\"", message::share_failed(words)),
        ("\" data-unloaded=\"", message::share_unloaded(words)),
        ("\" data-moved=\"", message::share_moved(words)),
        ("\" data-unmoved=\"", message::share_unmoved(words)),
        ("\" data-source=\"", message::share_source(words)),
        ("\" data-as-of=\"", as_of),
    ] {
        out.push_str(html);
        escape(&mut out, said);
    }
    out.push_str("\"></p></div></template>");
    out
}
