//! Whose reading? What is read differently, as buttons that move the lever that hangs on it.

use super::cite::status_link;
use crate::chart::svg::escape;
use crate::facts::{self, Fact};
use crate::scenario::Lang;
use crate::scenario::readings::QUESTIONS;
use crate::text::page::ReadingsText;
use crate::view::control::number;

/// Appends the questions with their readings, each with its source.
pub(super) fn write(out: &mut String, lang: Lang) {
    let page = lang.page();
    let text = &page.readings;
    out.push_str("<details class=\"readings\"><summary class=\"more__summary\">");
    escape(out, text.summary);
    out.push_str("</summary><p>");
    escape(out, text.meaning);
    out.push_str("</p>");
    for question in &QUESTIONS {
        let (asked, readings) = words(text, question.id);
        out.push_str("<p class=\"readings__question\">");
        escape(out, asked);
        out.push_str("</p><ul class=\"readings__list\">");
        for (index, (reading, words)) in question.readings.iter().zip(readings).enumerate() {
            out.push_str("<li>");
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
            let facts = evidence(question.id, reading.id);
            if facts.is_empty() {
                out.push_str("<span class=\"status status--assumption\">");
                escape(out, page.our_judgement);
                out.push_str("</span>");
            }
            status_link(out, lang, facts);
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }
    out.push_str("</details>");
}

/// A question and its readings in words, in the order of the readings.
fn words<'t>(text: &'t ReadingsText, question: &str) -> (&'t str, &'t [&'static str]) {
    match question {
        "japan_money" => (text.japan_money.question, &text.japan_money.readings),
        "split_of" => (text.split_of.question, &text.split_of.readings),
        "called" => (text.called.question, &text.called.readings),
        "review" => (text.review.question, &text.review.readings),
        _ => (text.notice.question, &text.notice.readings),
    }
}

/// What a reading rests on; nothing where it is the most that a term could mean.
fn evidence(question: &str, reading: &str) -> &'static [&'static Fact] {
    match (question, reading) {
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
