//! The terms of both deals as a table.

use super::cite::{self, PAGE, Stop, status_link};
use super::said::said;
use crate::analysis::terms::Term;
use crate::chart::svg::escape;
use crate::facts::{Fact, Interpretation, Status, TERMS, TermRow};
use crate::pledge::Side;
use crate::say;
use crate::scenario::Lang;
use crate::scenario::deal::{SWITCHING, term_from_id};
use crate::text::{Arg, message};
use crate::view::disclosure;

/// Appends the terms where the deals differ most, and the others folded away.
pub(super) fn write(out: &mut String, lang: Lang) {
    out.push_str("<a class=\"skip\" href=\"#after-terms\">");
    out.push_str(message::terms_skip(lang.words()));
    out.push_str("</a>");
    let (open, folded): (Vec<_>, Vec<_>) = TERMS.iter().partition(|row| row.open);
    table(out, lang, &open);
    let count = Arg::number(folded.len() as f64, 0);
    disclosure::open(out, message::terms_more(lang.words(), count).html());
    table(out, lang, &folded);
    out.push_str(disclosure::END);
    // The Tab key stops once for the sources of all rows.
    out.push_str(&format!(
        "<a class=\"cite\" href=\"{PAGE}#{ALL}\" target=\"_blank\">{}</a>",
        message::terms_sources(lang.words())
    ));
    out.push_str("<span id=\"after-terms\" tabindex=\"-1\"></span>");
}

/// Appends a table: a row a term, both countries side by side.
fn table(out: &mut String, lang: Lang, rows: &[&TermRow]) {
    let [left, right] =
        Side::ALL.map(|country| message::country_name(lang.words(), country).into_plain());
    out.push_str(&format!(
        "<table class=\"terms\"><thead><tr><th scope=\"col\">{}</th>\
         <th scope=\"col\" class=\"left\">{left}</th>\
         <th scope=\"col\" class=\"right\">{right}</th></tr></thead><tbody>",
        message::terms_term(lang.words())
    ));
    for row in rows {
        out.push_str("<tr data-term=\"");
        out.push_str(row.id);
        out.push_str(&format!(
            "\"><th scope=\"row\"><a class=\"terms__sources\" href=\"{PAGE}#{}\" target=\"_blank\" tabindex=\"-1\">",
            anchor(row)
        ));
        escape(out, said(lang, row.label));
        out.push_str("</a></th>");
        for (country, interpretations) in Side::ALL.map(|country| (country, row.of[country])) {
            out.push_str("<td>");
            let of = message::terms_cell(lang.words(), country, said(lang, row.label));
            write_interpretations(out, lang, of.plain(), interpretations);
            if Some(country) == SWITCHING
                && let Some(term) = switched_by(row)
            {
                write_switch(out, lang, term);
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>");
        if let Some(term) = switched_by(row) {
            write_tried(out, term);
        }
    }
    out.push_str("</tbody></table>");
}

/// Where the page of sources lists the facts of all rows.
pub(super) const ALL: &str = "terms";

/// Where the page of sources lists the facts of a row.
pub(super) fn anchor(row: &TermRow) -> String {
    ["term-", row.id].concat()
}

/// The term that the button of a row switches, if it has one.
fn switched_by(row: &TermRow) -> Option<Term> {
    row.switch.and_then(term_from_id)
}

/// Appends the button that gives a country the other one's version of a term.
fn write_switch(out: &mut String, lang: Lang, term: Term) {
    let words = lang.words();
    out.push_str("<button type=\"button\" class=\"switch\" aria-pressed=\"false\" data-switch=\"");
    out.push_str(term.id());
    out.push_str("\">");
    escape(out, message::terms_switch(words));
    out.push_str("<span class=\"unseen\">");
    let name = say::terms::name(words, term);
    out.push_str(message::terms_switch_of(words, &name).html());
    out.push_str("</span></button>");
}

/// Appends the place for what another version of a term would change.
fn write_tried(out: &mut String, term: Term) {
    out.push_str("<tr><td colspan=\"3\" class=\"terms__tried\" role=\"status\" data-tried=\"");
    out.push_str(term.id());
    out.push_str("\"></td></tr>");
}

/// Appends the first interpretation, and the others behind the word that it is disputed.
fn write_interpretations(
    out: &mut String,
    lang: Lang,
    of: &str,
    interpretations: &[Interpretation],
) {
    let Some((first, others)) = interpretations.split_first() else {
        return;
    };
    let is_disputed = !others.is_empty();
    write_interpretation(out, lang, of, first, is_disputed);
    if is_disputed {
        let count = Arg::number(others.len() as f64, 0);
        out.push_str("<details class=\"disputed\"><summary class=\"disputed__summary\">");
        out.push_str(message::fact_disputed(lang.words(), count).html());
        out.push_str("</summary>");
        for interpretation in others {
            write_interpretation(out, lang, of, interpretation, true);
        }
        out.push_str("</details>");
    }
}

/// Appends one interpretation with its status; interpretations that differ are dated.
fn write_interpretation(
    out: &mut String,
    lang: Lang,
    of: &str,
    interpretation: &Interpretation,
    dated: bool,
) {
    let claims = claims(interpretation);
    let Some(first) = cite::weakest(&claims) else {
        return;
    };
    out.push_str(&format!(
        r#"<div class="interpretation" data-fact="{}" data-status="{}">"#,
        first.id,
        first.status.id()
    ));
    escape(out, said(lang, interpretation.text));
    if let Some(by) = interpretation.by {
        out.push_str(" <span class=\"interpretation__by\">");
        let by = said(lang, by);
        if dated {
            let date = Arg::date(first.as_of);
            out.push_str(message::terms_interpretation_by(lang.words(), by, date).html());
        } else {
            escape(out, by);
        }
        out.push_str("</span>");
    }
    out.push(' ');
    // The row has a link to all of its facts.
    status_link(out, lang, of, &claims, Stop::Shared);
    out.push_str("</div>");
}

/// The facts that an interpretation is dated and judged by. What we assume beside a claim is not part of it.
fn claims(interpretation: &Interpretation) -> Vec<&'static Fact> {
    let facts = interpretation.facts;
    let claims = facts
        .iter()
        .filter(|fact| fact.status != Status::Assumption);
    let claims: Vec<_> = claims.copied().collect();
    if claims.is_empty() {
        facts.to_vec()
    } else {
        claims
    }
}
