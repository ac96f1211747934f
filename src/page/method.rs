//! How we know: what is taken as known, what is assumed, what nobody knows, and what to take away.

use super::cite::link;
use super::{changes, said};
use crate::chart::svg::escape;
use crate::facts::{FACTS, Status, UNKNOWN, VINTAGE};
use crate::scenario::Lang;
use crate::text::page::{Anchor, Counts};

/// Appends the fixed half of *method*; the arithmetic above it follows the sliders.
pub(super) fn write(out: &mut String, lang: Lang) {
    let page = lang.page();
    let text = &page.method;
    let counts = Counts {
        all: FACTS.len(),
        of: |status: Status| FACTS.iter().filter(|fact| fact.status == status).count(),
    };
    let inputs = Anchor("href=\"sources.html#inputs\" target=\"_blank\"");
    out.push_str("<p>");
    out.push_str(&(text.known)(counts, inputs));
    out.push_str("</p><h3>");
    out.push_str(text.unknown);
    out.push_str("</h3><ul class=\"facts\">");
    for unknown in &UNKNOWN {
        out.push_str("<li>");
        escape(out, said(lang, unknown.text));
        if !unknown.facts.is_empty() {
            out.push(' ');
            link(out, unknown.facts, "cite", text.nearest);
        }
        out.push_str("</li>");
    }
    out.push_str("</ul><p class=\"colophon\">");
    out.push_str(&(text.colophon)(
        env!("CARGO_PKG_VERSION"),
        &(page.date)(VINTAGE),
        Anchor("href=\"sources.html\" target=\"_blank\""),
        Anchor(&format!("href=\"{}facts.json\" download", lang.way_back())),
        Anchor(&format!("href=\"{}\" target=\"_blank\"", changes::PAGE)),
    ));
    out.push_str("</p>");
}
