//! What happened, in order.

use super::cite::status_link;
use crate::chart::svg::escape;
use crate::facts::TIMELINE;
use crate::text::en_date;

/// Appends the events, each with its date, country and facts.
pub(super) fn write(out: &mut String) {
    out.push_str("<ol class=\"timeline\">");
    for event in &TIMELINE {
        out.push_str(&format!(
            r#"<li class="event event--{}"><time datetime="{}">{}</time> "#,
            event.country.id(),
            event.date,
            en_date(event.date)
        ));
        escape(out, event.text);
        out.push(' ');
        status_link(out, event.facts);
        if let Some(report) = event.early_report {
            out.push_str(" <span class=\"event__early\">Also in an early report: ");
            escape(out, report.publisher);
            out.push_str(", ");
            out.push_str(&en_date(report.date));
            out.push('.');
            if let Some(disagrees) = event.disagrees {
                out.push(' ');
                escape(out, disagrees);
            }
            out.push_str("</span>");
        }
        out.push_str("</li>");
    }
    out.push_str("</ol>");
}
