//! Whose interpretation? What is interpreted differently, as buttons that move the lever that hangs on it.

use super::cite::{Stop, status_link};
use crate::chart::svg::escape;
use crate::facts::{self, Fact};
use crate::say;
use crate::scenario::Lang;
use crate::scenario::interpretations::QUESTIONS;
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Share;
use crate::view::control::number;

/// Appends the questions with their interpretations, each with its source.
pub(super) fn write(out: &mut String, lang: Lang) {
    let words = lang.words();
    out.push_str("<details class=\"interpretations\"><summary class=\"more__summary\">");
    escape(out, message::interpretations_title(words));
    out.push_str("</summary><p>");
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
    out.push_str("</details>");
}

/// A question in words.
fn asked(words: Words, question: &str) -> Sentence {
    let bare = |said: &str| Sentence::new().say(said);
    match question {
        "japan_money" => bare(message::interpretations_money(words)),
        "split_of" => bare(message::interpretations_split(words)),
        "called" => {
            message::interpretations_called(words, &number_of(words, &facts::JP_PLEDGE_SIZE))
        }
        "review" => message::interpretations_review(words, Arg::number(facts::KR_20YR.number(), 0)),
        _ => bare(message::interpretations_notice(words)),
    }
}

/// An interpretation in words.
fn answer(words: Words, question: &str, interpretation: &str) -> Sentence {
    let bare = |said: &str| Sentence::new().say(said);
    match (question, interpretation) {
        ("japan_money", "loans") => {
            let share = Share(facts::JP_MIX_JBIC.number() / 100.0);
            message::interpretations_money_loans(words, share)
        }
        ("japan_money", "cash") => bare(message::interpretations_money_cash(words)),
        ("japan_money", _) => bare(message::interpretations_money_equity(words)),
        ("split_of", "all") => bare(message::interpretations_split_all(words)),
        ("split_of", _) => {
            let date = facts::JP_SPLIT_EARLY_CLAIM.as_of;
            let month = date.get(..7).unwrap_or(date);
            message::interpretations_split_loans(words, Arg::date(month))
        }
        ("called", "all") => bare(message::interpretations_called_all(words)),
        ("called", _) => bare(message::interpretations_called_announced(words)),
        ("review", "unchanged") => bare(message::interpretations_review_unchanged(words)),
        ("review", _) => bare(message::interpretations_review_all(words)),
        (_, "business_days") => number_of(words, &facts::JP_NOTICE_DAYS),
        _ => number_of(words, &facts::JP_NOTICE_CALENDAR),
    }
}

/// A fact's number, with what it counts.
fn number_of(words: Words, fact: &Fact) -> Sentence {
    let number = fact.value.zip(fact.unit);
    number.map_or_else(Sentence::new, |(value, unit)| {
        say::facts::amount(words, value, unit)
    })
}

/// What an interpretation rests on; nothing where it is the most that a term could mean.
fn evidence(question: &str, interpretation: &str) -> &'static [&'static Fact] {
    match (question, interpretation) {
        ("japan_money", "loans") => &[&facts::JP_MIX_JBIC, &facts::JP_MIX_NEXI],
        ("japan_money", "cash") => &[&facts::JP_MOU_WORDING, &facts::JP_FORM_WASHINGTON],
        ("japan_money", _) => &[&facts::JP_MIX_EQUITY],
        ("split_of", "all") => &[&facts::JP_MOU_WORDING, &facts::JP_DEEMED_DEF],
        ("split_of", _) => &[&facts::JP_SPLIT_EARLY_CLAIM, &facts::JP_MIX_NEXI],
        ("called", "all") => &[&facts::JP_FORM_WASHINGTON, &facts::JP_PLEDGE_SIZE],
        ("called", _) => &[&facts::JP_FIRST_BATCH, &facts::JP_SECOND_BATCH],
        ("review", "unchanged") => &[&facts::KR_20YR],
        ("review", _) => &[],
        (_, "business_days") => &[&facts::JP_NOTICE_DAYS],
        _ => &[&facts::JP_NOTICE_CALENDAR],
    }
}
