//! Facts and their sources: named on the page in a few characters, told in full on `sources.html`,
//! one tap away.

use super::said::said;
use crate::chart::svg::escape;
use crate::facts::{Evidence, Fact, Source, SourceKind, Status};
use crate::scenario::Lang;
use crate::text::{Arg, message};

/// The page of all facts.
pub(super) const PAGE: &str = "sources.html";

/// Whether the Tab key stops at a link.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// It does.
    Own,
    /// It does not, since a link beside it leads to the same facts.
    Shared,
}

/// Appends a link to the facts; `words` is what is tapped.
pub(super) fn link(out: &mut String, facts: &[&Fact], class: &str, words: &str) {
    link_with(out, facts, class, words, Stop::Own);
}

/// The same; `stop` says whether the Tab key stops there.
pub(super) fn link_with(out: &mut String, facts: &[&Fact], class: &str, words: &str, stop: Stop) {
    let Some(Fact { id, .. }) = facts.first() else {
        return;
    };
    let stop = match stop {
        Stop::Own => "",
        Stop::Shared => " tabindex=\"-1\"",
    };
    out.push_str(&format!(
        r#"<a class="{class}" href="{PAGE}#{id}" target="_blank"{stop}>{words}</a>"#
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

/// Appends the status of the weakest of some facts as the link to them. `of` says to those who do not see
/// what stands beside it what the status is of.
pub(super) fn status_link(out: &mut String, lang: Lang, of: &str, facts: &[&Fact], stop: Stop) {
    let Some(first) = weakest(facts) else { return };
    let class = format!("status status--{}", first.status.id());
    let status = message::fact_status(lang.words(), first.status.id());
    let of = message::fact_status_of(lang.words(), of);
    let name = [
        "<span class=\"unseen\">",
        of.html(),
        "</span>",
        status.html(),
    ];
    link_with(out, &[first], &class, &name.concat(), stop);
    weak(out, lang, first);
}

/// Appends one fact in full: what it says, how firm it is, as of when and by whom.
pub(super) fn fact(out: &mut String, lang: Lang, fact: &Fact) {
    let words = lang.words();
    escape(out, said(lang, fact.statement));
    out.push(' ');
    status(out, lang, fact.status);
    weak(out, lang, fact);
    out.push_str(" <span class=\"fact__meta\">");
    out.push_str(message::sources_as_of(words, Arg::date(fact.as_of)).html());
    if let Some(note) = fact.note {
        escape(out, said(lang, note));
        out.push(' ');
    }
    for (index, source) in fact.sources.iter().enumerate() {
        out.push_str(if index == 0 {
            message::sources_source(words)
        } else {
            message::sources_separator(words)
        });
        self::source(out, lang, source);
    }
    out.push_str(message::sources_end(words));
    out.push_str("</span>");
}

/// Appends a second word where the evidence is weak.
fn weak(out: &mut String, lang: Lang, fact: &Fact) {
    if fact.evidence == Evidence::Weak {
        let words = message::fact_weak(lang.words());
        out.push_str(&format!(
            r#" <span class="status status--weak">{words}</span>"#
        ));
    }
}

fn status(out: &mut String, lang: Lang, status: Status) {
    let id = status.id();
    let words = message::fact_status(lang.words(), id);
    let words = words.html();
    out.push_str(&format!(
        r#"<span class="status status--{id}">{words}</span>"#
    ));
}

/// Appends one source: its title as a link, its publisher and its date.
fn source(out: &mut String, lang: Lang, source: &Source) {
    if source.url.is_empty() {
        escape(out, source.title);
    } else {
        out.push_str("<a href=\"");
        escape(out, source.url);
        out.push_str("\" rel=\"noopener\" target=\"_blank\">");
        escape(out, source.title);
        out.push_str("</a>");
    }
    let published = message::sources_published(
        lang.words(),
        source.publisher,
        source.kind == SourceKind::EarlyReport,
        Arg::date(source.date),
        source.language.unwrap_or("en"),
    );
    out.push_str(published.html());
}
