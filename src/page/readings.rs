//! Whose reading? What is read differently, as buttons that move the lever that hangs on it.

use super::cite::status_link;
use crate::chart::svg::escape;
use crate::facts::{self, Fact};
use crate::scenario::readings::QUESTIONS;
use crate::view::control::number;

/// Appends the questions with their readings, each with its source.
pub(super) fn write(out: &mut String) {
    out.push_str(
        "<details class=\"readings\"><summary class=\"more__summary\">Whose reading?</summary>\
         <p>Where the parties read a term differently, choose a reading: the whole page follows. \
         The shaded bands in the picture span all of them.</p>",
    );
    for question in &QUESTIONS {
        out.push_str("<p class=\"readings__question\">");
        escape(out, asked(question.id));
        out.push_str("</p><ul class=\"readings__list\">");
        for (index, reading) in question.readings.iter().enumerate() {
            out.push_str("<li>");
            let (words, facts) = told(question.id, reading.id);
            match (question.lever, reading.value) {
                (Some(lever), Some(value)) => out.push_str(&format!(
                    "<button type=\"button\" class=\"switch\" aria-pressed=\"{}\" \
                     data-reading-of=\"{}\" data-reading=\"{}\">{words}</button>",
                    index == 0,
                    lever.lever().name,
                    number(value),
                )),
                _ => escape(out, words),
            }
            out.push(' ');
            if facts.is_empty() {
                out.push_str("<span class=\"status status--assumption\">our judgement</span>");
            }
            status_link(out, facts);
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }
    out.push_str("</details>");
}

fn asked(question: &str) -> &'static str {
    match question {
        "japan_money" => "What is Japan’s money?",
        "split_of" => "What is Japan’s split a split of?",
        "called" => "Will all of Japan’s $550 billion be called?",
        "review" => "What does Korea’s 20-year review bring?",
        _ => {
            "How many days does Japan have to pay? (No number here hangs on it: the model counts in years.)"
        }
    }
}

/// A reading in words, and what it rests on; nothing where it is the most that a term could mean.
fn told(question: &str, reading: &str) -> (&'static str, &'static [&'static Fact]) {
    match (question, reading) {
        ("japan_money", "loans") => (
            "Tokyo: a third is loans in dollars, the rest guarantees",
            &[&facts::JP_MIX_JBIC, &facts::JP_MIX_NEXI],
        ),
        ("japan_money", "cash") => (
            "Washington and the memorandum: dollars, all of it",
            &[&facts::JP_MOU_WORDING, &facts::JP_FORM_WASHINGTON],
        ),
        ("japan_money", _) => (
            "Tokyo’s negotiator: 1–2% is equity",
            &[&facts::JP_MIX_EQUITY],
        ),
        ("split_of", "all") => (
            "the memorandum: of all that is called",
            &[&facts::JP_MOU_WORDING, &facts::JP_DEEMED_DEF],
        ),
        ("split_of", _) => (
            "Tokyo, July 2025: of what each side puts in, so not of guarantees",
            &[&facts::JP_SPLIT_EARLY_CLAIM, &facts::JP_MIX_NEXI],
        ),
        ("called", "all") => (
            "Washington: yes",
            &[&facts::JP_FORM_WASHINGTON, &facts::JP_PLEDGE_SIZE],
        ),
        ("called", _) => (
            "Tokyo: a ceiling; so far only what has been announced",
            &[&facts::JP_FIRST_BATCH, &facts::JP_SECOND_BATCH],
        ),
        ("review", "unchanged") => ("nothing: the clause names no number", &[&facts::KR_20YR]),
        ("review", _) => (
            "the most it could: all of the cash until Korea is repaid",
            &[],
        ),
        (_, "business_days") => ("45 business days", &[&facts::JP_NOTICE_DAYS]),
        _ => ("45 days", &[&facts::JP_NOTICE_CALENDAR]),
    }
}
