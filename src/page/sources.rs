//! `sources.html`: every fact in full, where sources disagree, and what the baseline is taken from.

use super::cite::fact;
use super::said::said;
use crate::chart::svg::escape;
use crate::facts::{CONFLICTS, FACTS};
use crate::say;
use crate::scenario::Lang;
use crate::scenario::provenance::{BASES, Provenance};
use crate::text::argument::Anchor;
use crate::text::{Arg, message};

/// Appends the body of the page.
pub(super) fn write(out: &mut String, lang: Lang) {
    let words = lang.words();
    let lede = message::sources_lede(
        words,
        Arg::link(Anchor("href=\"./\"")),
        Arg::link(Anchor(&format!("href=\"{}facts.json\"", lang.way_back()))),
    );
    out.push_str(&format!(
        "<main class=\"pledge-explainer\"><h1 class=\"opening__title\">{}</h1>\
         <p class=\"opening__lede\">{}</p>",
        message::sources_title(words),
        lede.html()
    ));
    out.push_str("<div data-static=\"sources\"><ul class=\"facts\">");
    for known in &FACTS {
        out.push_str(&format!(
            r#"<li id="{0}" data-fact="{0}" data-status="{1}">"#,
            known.id,
            known.status.id()
        ));
        fact(out, lang, known);
        out.push_str("</li>");
    }
    out.push_str(&format!(
        "</ul><h2 class=\"part__question\">{}</h2><ul class=\"facts\">",
        message::sources_conflicts(words)
    ));
    for conflict in &CONFLICTS {
        out.push_str(&format!(r#"<li id="conflict-{}"><strong>"#, conflict.id));
        escape(out, said(lang, conflict.about));
        out.push_str("</strong> ");
        for side in conflict.sides {
            let side = message::sources_side(words, said(lang, side.by), said(lang, side.text));
            out.push_str(side.html());
            out.push(' ');
        }
        out.push_str("<em>");
        out.push_str(message::sources_uses(words, said(lang, conflict.uses)).html());
        out.push_str("</em></li>");
    }
    out.push_str(&format!(
        "</ul><h2 class=\"part__question\" id=\"inputs\">{}</h2>\
         <table class=\"terms\"><thead><tr><th scope=\"col\">{}</th>\
         <th scope=\"col\">{}</th></tr></thead><tbody>",
        message::sources_inputs(words),
        message::sources_input(words),
        message::sources_taken_from(words)
    ));
    for (path, provenance) in BASES {
        out.push_str("<tr><th scope=\"row\">");
        escape(out, path);
        out.push_str("</th><td>");
        match provenance {
            Provenance::Judgement(judgement) => {
                let reason = say::facts::reason(words, *judgement);
                out.push_str(message::sources_judgement(words, &reason).html());
            }
            Provenance::Facts(facts) => {
                for (index, fact) in facts.iter().enumerate() {
                    if index > 0 {
                        out.push_str(message::list_separator(words));
                    }
                    out.push_str(&format!("<a href=\"#{0}\">{0}</a>", fact.id));
                }
            }
        }
        out.push_str("</td></tr>");
    }
    out.push_str("</tbody></table></div></main>");
}
