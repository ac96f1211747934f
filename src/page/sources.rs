//! `sources.html`: every fact in full, where sources disagree, and what the baseline is taken from.

use super::cite::fact;
use super::said;
use crate::chart::svg::escape;
use crate::facts::{CONFLICTS, FACTS};
use crate::scenario::Lang;
use crate::scenario::basis::{BASES, Basis};
use crate::text::page::Anchor;

/// Appends the body of the page.
pub(super) fn write(out: &mut String, lang: Lang) {
    let page = lang.page();
    let text = &page.sources;
    let lede = (text.lede)(
        Anchor("href=\"index.html\""),
        Anchor(&format!("href=\"{}facts.json\"", lang.way_back())),
    );
    out.push_str(&format!(
        "<main class=\"pledge-explainer\"><h1 class=\"opening__title\">{}</h1>\
         <p class=\"opening__lede\">{lede}</p>",
        text.title
    ));
    out.push_str("<div data-fixed=\"sources\"><ul class=\"facts\">");
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
        text.conflicts
    ));
    for conflict in &CONFLICTS {
        out.push_str(&format!(r#"<li id="conflict-{}"><strong>"#, conflict.id));
        escape(out, said(lang, conflict.about));
        out.push_str("</strong> ");
        for side in conflict.sides {
            escape(out, said(lang, side.by));
            out.push_str(text.colon);
            escape(out, said(lang, side.text));
            out.push(' ');
        }
        out.push_str("<em>");
        escape(out, &(text.uses)(said(lang, conflict.uses)));
        out.push_str("</em></li>");
    }
    out.push_str(&format!(
        "</ul><h2 class=\"part__question\" id=\"inputs\">{}</h2>\
         <table class=\"terms\"><thead><tr><th scope=\"col\">{}</th>\
         <th scope=\"col\">{}</th></tr></thead><tbody>",
        text.inputs, text.input, text.taken_from
    ));
    for (path, basis) in BASES {
        out.push_str("<tr><th scope=\"row\">");
        escape(out, path);
        out.push_str("</th><td>");
        match basis {
            Basis::Judgement(english) => {
                let reason = text.reasons.iter().find(|(of, _)| of == path);
                let reason = reason.map_or(*english, |(_, words)| *words);
                escape(out, &(text.judgement)(reason));
            }
            Basis::Facts(facts) => {
                for (index, fact) in facts.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { page.comma });
                    out.push_str(&format!("<a href=\"#{0}\">{0}</a>", fact.id));
                }
            }
        }
        out.push_str("</td></tr>");
    }
    out.push_str("</tbody></table></div></main>");
}
