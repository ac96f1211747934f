//! Small pieces of HTML.

use crate::chart::svg::escape;
use crate::facts::{Evidence, Fact, Source, SourceKind, Status};
use crate::text::en_date;

/// Appends escaped words.
pub(super) fn words(out: &mut String, words: &str) {
    escape(out, words);
}

/// Appends a fact's status as a small word, with a second one where the evidence is weak.
pub(super) fn status(out: &mut String, status: Status, evidence: Evidence) {
    let id = status.id();
    out.push_str(&format!(r#"<span class="status status--{id}">{id}</span>"#));
    if evidence == Evidence::Weak {
        out.push_str(r#" <span class="status status--weak">weak evidence</span>"#);
    }
}

/// Appends the sources of a fact, separated by semicolons.
pub(super) fn sources(out: &mut String, fact: &Fact) {
    for (index, source) in fact.sources.iter().enumerate() {
        if index > 0 {
            out.push_str("; ");
        }
        self::source(out, source);
    }
}

/// Appends one source: its title as a link, its publisher and its date.
fn source(out: &mut String, source: &Source) {
    if source.url.is_empty() {
        words(out, source.title);
    } else {
        out.push_str("<a href=\"");
        words(out, source.url);
        out.push_str("\" rel=\"noopener\" target=\"_blank\">");
        words(out, source.title);
        out.push_str("</a>");
    }
    out.push_str(", ");
    words(out, source.publisher);
    if source.kind == SourceKind::EarlyReport {
        out.push_str(" (early news report)");
    }
    out.push_str(", ");
    out.push_str(&en_date(source.date));
    if let Some(language) = source.language {
        out.push_str(match language {
            "ja" => " (in Japanese)",
            "ko" => " (in Korean)",
            _ => " (not in English)",
        });
    }
}
