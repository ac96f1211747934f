//! How we know: what is taken as known, what is assumed, what nobody knows, and what to take away.

use super::changes;
use super::cite::{Stop, link_with};
use super::said::said;
use crate::chart::svg::escape;
use crate::facts::{FACTS, Status, UNKNOWN, VINTAGE};
use crate::scenario::Lang;
use crate::scenario::baseline::{FIRST_CALLS, FIRST_YEAR};
use crate::text::argument::Anchor;
use crate::text::{Arg, message};
use crate::view::disclosure;

/// Appends the fixed half of *method*; the arithmetic above it follows the sliders.
pub(super) fn write(out: &mut String, lang: Lang) {
    let words = lang.words();
    let [settled, reported, contested, threatened, assumed] = Status::ALL.map(|status| {
        let of_status = FACTS.iter().filter(|fact| fact.status == status);
        Arg::number(of_status.count() as f64, 0)
    });
    let known = message::method_known(
        words,
        Arg::number(FACTS.len() as f64, 0),
        settled,
        reported,
        contested,
        threatened,
        assumed,
        Arg::year(FIRST_YEAR.0),
        Arg::year(FIRST_CALLS.0),
        Arg::link(Anchor("href=\"sources.html#inputs\" target=\"_blank\"")),
    );
    let title = ["<h3>", message::method_known_title(words), "</h3>"];
    disclosure::open(out, &title.concat());
    out.push_str("<p>");
    out.push_str(known.html());
    out.push_str("</p>");
    out.push_str(disclosure::END);
    let count = message::method_unknown_count(words, Arg::number(UNKNOWN.len() as f64, 0));
    let summary = [
        "<h3>",
        message::method_unknown(words),
        "</h3><p>",
        count.html(),
        "</p>",
    ];
    disclosure::open(out, &summary.concat());
    out.push_str("<ul class=\"facts\">");
    for unknown in &UNKNOWN {
        out.push_str("<li>");
        escape(out, said(lang, unknown.text));
        if !unknown.facts.is_empty() {
            out.push(' ');
            // All facts are a stop further on.
            let nearest = message::method_nearest(words);
            link_with(out, unknown.facts, "cite", nearest, Stop::Shared);
        }
        out.push_str("</li>");
    }
    out.push_str("</ul>");
    out.push_str(disclosure::END);
    out.push_str("<p class=\"colophon\">");
    let colophon = message::method_colophon(
        words,
        env!("CARGO_PKG_VERSION"),
        Arg::date(VINTAGE),
        Arg::link(Anchor("href=\"sources.html\" target=\"_blank\"")),
        Arg::link(Anchor(&format!(
            "href=\"{}facts.json\" download",
            lang.way_back()
        ))),
        Arg::link(Anchor(&format!(
            "href=\"{}\" target=\"_blank\"",
            changes::PAGE
        ))),
    );
    out.push_str(colophon.html());
    out.push_str("</p>");
}
