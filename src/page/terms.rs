//! The terms of both deals as a table.

use super::cite::{self, status_link};
use crate::chart::svg::escape;
use crate::facts::{Reading, TERMS};
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
        for readings in [row.japan, row.korea] {
            out.push_str("<td>");
            for reading in readings {
                write_reading(out, reading, readings.len() > 1);
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
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
