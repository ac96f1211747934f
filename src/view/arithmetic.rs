//! The arithmetic of a part's headline numbers: each formula, and where its constants come from.

use crate::chart::svg::escape;
use crate::say::{arithmetic as say, levers};
use crate::scenario::arithmetic::{self, Formula, Number, Origin};
use crate::scenario::{Part, Snapshot};
use crate::text::{Words, message};

/// The formulas of a part; with what the address of a fact starts with, up to its id, also where their
/// constants come from.
pub fn html(part: Part, now: &Snapshot, sources: Option<&str>, words: Words) -> String {
    let mut out = String::from("<dl class=\"equations\">");
    for formula in arithmetic::formulas(part, now) {
        out.push_str("<dt>");
        escape(&mut out, &say::title(words, formula.of));
        out.push_str("</dt><dd>");
        let figures = say::figures(words, &formula);
        out.push_str(say::sum(words, &formula, figures).html());
        if let Some(sources) = sources {
            origins(&mut out, &formula, figures, sources, words);
        }
        out.push_str("</dd>");
    }
    out.push_str("</dl>");
    out
}

/// Appends where the constants come from: each once.
fn origins(out: &mut String, formula: &Formula, figures: usize, sources: &str, words: Words) {
    let mut numbers: Vec<Number> = Vec::new();
    let mut see = |number: &Number| {
        let is_new = !numbers.iter().any(|other| other.origin == number.origin);
        if is_new && !matches!(number.origin, None | Some(Origin::Result)) {
            numbers.push(*number);
        }
    };
    for (_, expression) in &formula.given {
        expression.numbers(&mut see);
    }
    formula.sum.numbers(&mut see);
    if numbers.is_empty() {
        return;
    }
    out.push_str("<ul class=\"origins\">");
    for number in numbers {
        out.push_str("<li>");
        escape(out, &say::number(words, &number, figures));
        out.push_str(": ");
        match number.origin {
            Some(Origin::Known(known)) => {
                let (citation, known) = (known.citation(), say::known(words, known));
                for (html, words) in [
                    ("<a href=\"", sources),
                    ("", citation.id),
                    ("\" target=\"_blank\" data-fact=\"", citation.id),
                    ("\" data-status=\"", citation.status.id()),
                    ("\">", &known),
                ] {
                    out.push_str(html);
                    escape(out, words);
                }
                out.push_str("</a>");
            }
            Some(Origin::Assumed(lever)) => {
                escape(out, &levers::label(words, lever));
                out.push_str(" <span class=\"control__assumption\">");
                escape(out, message::lever_assumption(words));
                out.push_str("</span>");
            }
            Some(Origin::Result) | None => {}
        }
        out.push_str("</li>");
    }
    out.push_str("</ul>");
}
