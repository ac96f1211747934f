//! Facts and their sources: named on the page in a few characters, told in full on `sources.html`,
//! one tap away.

use crate::chart::svg::escape;
use crate::facts::{Evidence, Fact, Source, SourceKind, Status};
use crate::text::en_date;

/// The page of all facts.
pub(super) const PAGE: &str = "sources.html";

/// Appends a link to the facts; `words` is what is tapped.
pub(super) fn link(out: &mut String, facts: &[&Fact], class: &str, words: &str) {
    let Some(Fact { id, .. }) = facts.first() else {
        return;
    };
    out.push_str(&format!(
        r#"<a class="{class}" href="{PAGE}#{id}" target="_blank">{words}</a>"#
    ));
}

/// The fact on which a statement that rests on several stands least firmly.
pub(super) fn weakest<'f>(facts: &[&'f Fact]) -> Option<&'f Fact> {
    let firmness = |status: Status| Status::ALL.iter().position(|other| *other == status);
    // Of several equally weak ones the first.
    facts
        .iter()
        .copied()
        .rev()
        .max_by_key(|fact| (firmness(fact.status), fact.evidence == Evidence::Weak))
}

/// Appends the status of the weakest of some facts as the link to them.
pub(super) fn status_link(out: &mut String, facts: &[&Fact]) {
    let Some(first) = weakest(facts) else { return };
    let class = format!("status status--{}", first.status.id());
    link(out, &[first], &class, first.status.id());
    weak(out, first);
}

/// Appends one fact in full: what it says, how firm it is, as of when and by whom.
pub(super) fn fact(out: &mut String, fact: &Fact) {
    escape(out, fact.statement);
    out.push(' ');
    status(out, fact.status);
    weak(out, fact);
    out.push_str(" <span class=\"fact__meta\">As of ");
    out.push_str(&en_date(fact.as_of));
    out.push_str(". ");
    if let Some(note) = fact.note {
        escape(out, note);
        out.push(' ');
    }
    for (index, source) in fact.sources.iter().enumerate() {
        out.push_str(if index == 0 { "Source: " } else { "; " });
        self::source(out, source);
    }
    out.push_str(".</span>");
}

/// Appends a second word where the evidence is weak.
fn weak(out: &mut String, fact: &Fact) {
    if fact.evidence == Evidence::Weak {
        out.push_str(r#" <span class="status status--weak">weak evidence</span>"#);
    }
}

fn status(out: &mut String, status: Status) {
    let id = status.id();
    out.push_str(&format!(r#"<span class="status status--{id}">{id}</span>"#));
}

/// Appends one source: its title as a link, its publisher and its date.
fn source(out: &mut String, source: &Source) {
    if source.url.is_empty() {
        escape(out, source.title);
    } else {
        out.push_str("<a href=\"");
        escape(out, source.url);
        out.push_str("\" rel=\"noopener\" target=\"_blank\">");
        escape(out, source.title);
        out.push_str("</a>");
    }
    out.push_str(", ");
    escape(out, source.publisher);
    if source.kind == SourceKind::EarlyReport {
        out.push_str(" (early news report)");
    }
    out.push_str(", ");
    out.push_str(&en_date(source.date));
    match source.language {
        Some("ja") => out.push_str(" (in Japanese)"),
        Some("ko") => out.push_str(" (in Korean)"),
        Some(_) => out.push_str(" (not in English)"),
        None => {}
    }
}
