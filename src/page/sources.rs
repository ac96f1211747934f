//! `sources.html`: every fact in full, where sources disagree, and what the baseline is taken from.

use super::cite::fact;
use super::said::said;
use super::terms::{ALL, anchor};
use crate::chart::svg::escape;
use crate::facts::{CONFLICTS, FACTS, Fact, Interpretation, TERMS};
use crate::pledge::Side;
use crate::say;
use crate::scenario::provenance::{self, Provenance};
use crate::scenario::{Lang, Part};
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
    out.push_str("</ul>");
    terms(out, lang);
    out.push_str(&format!(
        "<h2 class=\"part__question\">{}</h2><ul class=\"facts\">",
        message::sources_conflicts(words)
    ));
    for conflict in &CONFLICTS {
        out.push_str(&format!(r#"<li id="conflict-{}"><strong>"#, conflict.id));
        escape(out, said(lang, conflict.about));
        out.push_str("</strong> ");
        for side in conflict.sides {
            let date = side.said_on();
            let side = message::sources_side(
                words,
                said(lang, side.by),
                date.is_some(),
                Arg::date(date.unwrap_or_default()),
                said(lang, side.text),
            );
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
    for (path, from) in provenance::all() {
        out.push_str("<tr><th scope=\"row\">");
        escape(out, path);
        out.push_str("</th><td>");
        match from {
            Provenance::Judgement(judgement) => {
                let reason = say::facts::reason(words, *judgement);
                out.push_str(message::sources_judgement(words, &reason).html());
            }
            Provenance::Facts(facts) => {
                links(out, lang, facts.iter().copied());
            }
        }
        out.push_str("</td></tr>");
    }
    out.push_str("</tbody></table></div></main>");
}

/// Appends the facts that each row of the terms rests on, for each country.
fn terms(out: &mut String, lang: Lang) {
    let words = lang.words();
    let [left, right] = Side::ALL.map(|country| message::country_name(words, country));
    out.push_str(&format!(
        "<h2 class=\"part__question\" id=\"{ALL}\">{}</h2><table class=\"terms\"><thead><tr>\
         <th scope=\"col\">{}</th><th scope=\"col\" class=\"left\">{}</th>\
         <th scope=\"col\" class=\"right\">{}</th></tr></thead><tbody>",
        say::parts::question(words, Part::Terms),
        message::terms_term(words),
        left.html(),
        right.html()
    ));
    let facts = |interpretations: &'static [Interpretation]| {
        let all = interpretations.iter();
        all.flat_map(|interpretation| interpretation.facts.iter().copied())
    };
    for row in &TERMS {
        out.push_str(&format!("<tr id=\"{}\"><th scope=\"row\">", anchor(row)));
        escape(out, said(lang, row.label));
        out.push_str("</th>");
        for interpretations in [row.of.left, row.of.right] {
            out.push_str("<td>");
            links(out, lang, facts(interpretations));
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
}

/// Appends links to facts on this page.
fn links(out: &mut String, lang: Lang, facts: impl Iterator<Item = &'static Fact>) {
    for (index, fact) in facts.enumerate() {
        if index > 0 {
            out.push_str(message::list_separator(lang.words()));
        }
        out.push_str(&format!("<a href=\"#{0}\">{0}</a>", fact.id));
    }
}
