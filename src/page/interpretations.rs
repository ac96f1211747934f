//! Whose interpretation? What is interpreted differently, as buttons that move the lever that hangs on it.

use super::cite::{Stop, status_link};
use crate::chart::svg::escape;
use crate::facts::Fact;
use crate::say::{self, REVIEW_YEARS};
use crate::scenario::Lang;
use crate::scenario::interpretations::{HAS_QUESTIONS, LEDGER, QUESTIONS};
use crate::scenario::provenance::EVIDENCE;
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Share;
use crate::view::control::number;

/// Appends the questions with their interpretations, each with its source.
pub(super) fn write(out: &mut String, lang: Lang) {
    if !HAS_QUESTIONS {
        return;
    }
    let words = lang.words();
    out.push_str("<p>");
    escape(out, message::interpretations_meaning(words));
    out.push_str("</p>");
    for question in &QUESTIONS {
        out.push_str("<p class=\"interpretations__question\">");
        out.push_str(asked(words, question.id).html());
        out.push_str("</p><ul class=\"interpretations__list\">");
        for (index, interpretation) in question.interpretations.iter().enumerate() {
            let said = answer(words, question.id, interpretation.id);
            let answer = said.html();
            out.push_str("<li>");
            match (question.lever, interpretation.value) {
                (Some(lever), Some(value)) => out.push_str(&format!(
                    "<button type=\"button\" class=\"switch\" aria-pressed=\"{}\" \
                     data-interpretation-of=\"{}\" data-interpretation=\"{}\">{answer}</button>",
                    index == 0,
                    lever.lever().name,
                    number(value),
                )),
                _ => out.push_str(answer),
            }
            out.push(' ');
            let facts = evidence(question.id, interpretation.id);
            if facts.is_empty() {
                out.push_str("<span class=\"status status--assumption\">");
                escape(out, message::fact_our_judgement(words));
                out.push_str("</span>");
            }
            status_link(out, lang, said.plain(), facts, Stop::Own);
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }
}

/// A question in words.
fn asked(words: Words, question: &str) -> Sentence {
    let bare = |said: &str| Sentence::new().say(said);
    match question {
        "money" => bare(message::interpretations_money(words)),
        "split_of" => bare(message::interpretations_split(words)),
        "called" => {
            let all = evidence(question, "all").last();
            message::interpretations_called(words, &number_of(words, all.copied()))
        }
        "review" => message::interpretations_review(words, Arg::number(REVIEW_YEARS, 0)),
        LEDGER => bare(message::interpretations_ledger(words)),
        _ => bare(message::interpretations_notice(words)),
    }
}

/// An interpretation in words.
fn answer(words: Words, question: &str, interpretation: &str) -> Sentence {
    let bare = |said: &str| Sentence::new().say(said);
    let leading = evidence(question, interpretation).first().copied();
    match (question, interpretation) {
        ("money", "loans") => {
            let percent = leading.and_then(|fact| fact.value).unwrap_or_default();
            message::interpretations_money_loans(words, Share(percent / 100.0))
        }
        ("money", "cash") => bare(message::interpretations_money_cash(words)),
        ("money", _) => bare(message::interpretations_money_equity(words)),
        ("split_of", "all") => bare(message::interpretations_split_all(words)),
        ("split_of", _) => {
            let date = leading.map_or("", |fact| fact.as_of);
            let month = date.get(..7).unwrap_or(date);
            message::interpretations_split_loans(words, Arg::date(month))
        }
        ("called", "all") => bare(message::interpretations_called_all(words)),
        ("called", _) => bare(message::interpretations_called_announced(words)),
        ("review", "unchanged") => bare(message::interpretations_review_unchanged(words)),
        ("review", _) => bare(message::interpretations_review_all(words)),
        (LEDGER, "nation") => bare(message::interpretations_ledger_nation(words)),
        (LEDGER, _) => bare(message::interpretations_ledger_state(words)),
        _ => number_of(words, leading),
    }
}

/// A fact's number, with what it counts.
fn number_of(words: Words, fact: Option<&Fact>) -> Sentence {
    let number = fact.and_then(|fact| fact.value.zip(fact.unit));
    number.map_or_else(Sentence::new, |(value, unit)| {
        say::facts::amount(words, value, unit)
    })
}

/// What an interpretation rests on; nothing where it is the most that a term could mean.
fn evidence(question: &str, interpretation: &str) -> &'static [&'static Fact] {
    let mut all = EVIDENCE.iter();
    let found = all.find(|(of, id, _)| (*of, *id) == (question, interpretation));
    found.map_or(&[], |(_, _, facts)| facts)
}
