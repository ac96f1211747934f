//! The terms of both deals as a table.

use super::cite::{self, status_link};
use crate::analysis::terms::Term;
use crate::chart::svg::escape;
use crate::country::Country;
use crate::facts::{Reading, TERMS};
use crate::scenario::Lang;
use crate::text::en_date;

/// Appends the table: a row a term, both countries side by side.
pub(super) fn write(out: &mut String) {
    out.push_str(
        "<table class=\"terms\"><thead><tr><th scope=\"col\">Term</th>\
         <th scope=\"col\" class=\"japan\">Japan</th>\
         <th scope=\"col\" class=\"korea\">South Korea</th></tr></thead><tbody>",
    );
    for row in &TERMS {
        out.push_str("<tr data-term=\"");
        out.push_str(row.id);
        out.push_str("\"><th scope=\"row\">");
        escape(out, row.label);
        out.push_str("</th>");
        for (country, readings) in [(Country::Japan, row.japan), (Country::Korea, row.korea)] {
            out.push_str("<td>");
            for reading in readings {
                write_reading(out, reading, readings.len() > 1);
            }
            if country == Country::Korea
                && let Some(term) = term_of(row.id)
            {
                write_switch(out, term);
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
}

/// The term of the model that a row of the table tells of, if it has one.
fn term_of(row: &str) -> Option<Term> {
    Some(match row {
        "form" => Term::CurrencyFunding,
        "annual_cap" => Term::Calls,
        "deemed_interest" => Term::DeemedRate,
        "vehicle" => Term::Pooling,
        "review" => Term::Review,
        _ => return None,
    })
}

/// Appends the button that gives South Korea Japan's version of a term.
fn write_switch(out: &mut String, term: Term) {
    out.push_str("<button type=\"button\" class=\"switch\" aria-pressed=\"false\" data-switch=\"");
    out.push_str(term.id());
    out.push_str("\">Try Tokyo’s<span class=\"unseen\"> version: ");
    escape(out, (Lang::En.text().depth.term)(term));
    out.push_str("</span></button>");
}

/// Appends one reading with its status; readings that differ are dated.
fn write_reading(out: &mut String, reading: &Reading, dated: bool) {
    let Some(first) = cite::weakest(reading.facts) else {
        return;
    };
    out.push_str(&format!(
        r#"<div class="reading" data-fact="{}" data-status="{}">"#,
        first.id,
        first.status.id()
    ));
    escape(out, reading.text);
    if let Some(by) = reading.by {
        out.push_str(" <span class=\"reading__by\">");
        escape(out, by);
        if dated {
            out.push_str(", ");
            out.push_str(&en_date(first.as_of));
        }
        out.push_str("</span>");
    }
    out.push(' ');
    status_link(out, reading.facts);
    out.push_str("</div>");
}
