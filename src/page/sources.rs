//! `sources.html`: every fact in full, where sources disagree, and what the baseline is taken from.

use super::cite::fact;
use crate::chart::svg::escape;
use crate::facts::{CONFLICTS, FACTS};
use crate::scenario::basis::{BASES, Basis};

/// Appends the body of the page.
pub(super) fn write(out: &mut String) {
    out.push_str(
        "<main class=\"pledge-explainer\"><h1 class=\"opening__title\">Facts and sources</h1>\
         <p class=\"opening__lede\">Everything the explainer states as known, with its status, date \
         and sources. <a href=\"index.html\">Back to the explainer</a>, or take it all as \
         <a href=\"facts.json\">facts.json</a>.</p><div data-fixed=\"sources\"><ul class=\"facts\">",
    );
    for known in &FACTS {
        out.push_str(&format!(
            r#"<li id="{0}" data-fact="{0}" data-status="{1}">"#,
            known.id,
            known.status.id()
        ));
        fact(out, known);
        out.push_str("</li>");
    }
    out.push_str(
        "</ul><h2 class=\"part__question\">Where sources disagree</h2><ul class=\"facts\">",
    );
    for conflict in &CONFLICTS {
        out.push_str(&format!(r#"<li id="conflict-{}"><strong>"#, conflict.id));
        escape(out, conflict.about);
        out.push_str("</strong> ");
        for side in conflict.sides {
            escape(out, side.by);
            out.push_str(": ");
            escape(out, side.text);
            out.push(' ');
        }
        out.push_str("<em>Used here: ");
        escape(out, conflict.uses);
        out.push_str("</em></li>");
    }
    out.push_str(
        "</ul><h2 class=\"part__question\" id=\"inputs\">Where the sliders and the model start</h2>\
         <table class=\"terms\"><thead><tr><th scope=\"col\">Input</th>\
         <th scope=\"col\">Taken from</th></tr></thead><tbody>",
    );
    for (path, basis) in BASES {
        out.push_str("<tr><th scope=\"row\">");
        escape(out, path);
        out.push_str("</th><td>");
        match basis {
            Basis::Judgement(reason) => {
                out.push_str("Our judgement: ");
                escape(out, reason);
            }
            Basis::Facts(facts) => {
                for (index, fact) in facts.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { ", " });
                    out.push_str(&format!("<a href=\"#{0}\">{0}</a>", fact.id));
                }
            }
        }
        out.push_str("</td></tr>");
    }
    out.push_str("</tbody></table></div></main>");
}
