//! What happened, in order.

use super::cite::status_link;
use super::said::said;
use crate::chart::svg::escape;
use crate::facts::TIMELINE;
use crate::scenario::Lang;
use crate::text::{Arg, message, notation};

/// Appends the events, each with its date, country and facts.
pub(super) fn write(out: &mut String, lang: Lang) {
    let words = lang.words();
    out.push_str("<ol class=\"timeline\">");
    for event in &TIMELINE {
        out.push_str(&format!(
            r#"<li class="event event--{}"><time datetime="{}">{}</time> "#,
            event.country.id(),
            event.date,
            notation::date(words, event.date)
        ));
        escape(out, said(lang, event.text));
        out.push(' ');
        status_link(out, lang, event.facts);
        if let Some(report) = event.early_report {
            out.push_str(" <span class=\"event__early\">");
            let early =
                message::event_early_report(words, report.publisher, Arg::date(report.date));
            out.push_str(early.html());
            if let Some(disagrees) = event.disagrees {
                out.push(' ');
                escape(out, said(lang, disagrees));
            }
            out.push_str("</span>");
        }
        out.push_str("</li>");
    }
    out.push_str("</ol>");
}
