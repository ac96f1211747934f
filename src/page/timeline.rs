//! What happened, in order.

use super::cite::{Stop, status_link};
use super::said::said;
use super::timeline_picture;
use crate::chart::svg::escape;
use crate::facts::{Event, TIMELINE};
use crate::scenario::Lang;
use crate::text::{Arg, message, notation};
use crate::view::disclosure;

/// How many of the last events stand open.
const OPEN: usize = 3;

/// Appends the tariffs as a picture, and the events: the last ones, and before them the others folded
/// away, on wide screens too.
pub(super) fn write(out: &mut String, lang: Lang) {
    timeline_picture::write(out, lang);
    let (earlier, last) = TIMELINE.split_at(TIMELINE.len().saturating_sub(OPEN));
    if let Some(first) = earlier.first() {
        let count = Arg::number(earlier.len() as f64, 0);
        let summary = message::timeline_earlier(lang.words(), count, Arg::date(first.date));
        disclosure::open_folded(out, summary.html());
        events(out, lang, earlier);
        out.push_str(disclosure::END);
    }
    events(out, lang, last);
}

/// Appends some events, each with its date, country and facts.
fn events(out: &mut String, lang: Lang, events: &[Event]) {
    let words = lang.words();
    out.push_str("<ol class=\"timeline\">");
    for event in events {
        out.push_str(&format!(
            r#"<li class="event event--{}"><time datetime="{}">{}</time> "#,
            event.country.class(),
            event.date,
            notation::date(words, event.date)
        ));
        escape(out, said(lang, event.text));
        out.push(' ');
        status_link(
            out,
            lang,
            &notation::date(words, event.date),
            event.facts,
            Stop::Own,
        );
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
