//! Who gets the money back.

use super::verdict::year;
use crate::pledge::Side;
use crate::scenario::findings::{Back, Returns};
use crate::text::sentence::join;
use crate::text::{Arg, Sentence, Words, message};
use crate::units::{Usd, Year};

/// The answer of *returns*.
pub fn answer(words: Words, finding: &Returns) -> Sentence {
    let [left, right] = Side::ALL;
    let back = |country: Side| &finding.back[country];
    let is_repaid = Side::ALL
        .iter()
        .any(|&country| back(country).flip_year.is_some());
    let [left_repaid, right_repaid] = Side::ALL.map(|country| {
        if is_repaid {
            repaid(words, country, back(country))
        } else {
            Sentence::default()
        }
    });
    let amount = |country: Side, field, x: Usd| Arg::from(x).summary(country, field, x.0);
    let received = |country: Side| amount(country, "received", back(country).received);
    let invested = |country: Side| amount(country, "invested", back(country).invested);
    message::returns_answer(
        words,
        Arg::from(finding.project_return).computed("projects.return", finding.project_return.0),
        Arg::date(&year(Some(finding.until))),
        left,
        received(left),
        invested(left),
        right,
        received(right),
        invested(right),
        is_repaid,
        Arg::from("").optional(left, "flip_year", None),
        &left_repaid,
        &right_repaid,
    )
}

/// When a country is repaid. On separate accounts that is a matter of each year's projects.
fn repaid(words: Words, country: Side, back: &Back) -> Sentence {
    let last = back.repaid_year.filter(|_| !back.is_whole());
    let key = match back.flip_year {
        None => "never",
        Some(_) if back.is_whole() => "whole",
        Some(_) if last.is_none() => "first",
        Some(_) => "last",
    };
    let value = |year: Year| f64::from(year.0);
    let flip = year(back.flip_year);
    message::returns_repaid(
        words,
        country,
        key,
        Arg::date(&flip).optional(country, "flip_year", back.flip_year.map(value)),
        Arg::date(&year(last)).computed(
            &join(&["returns.", country.id(), ".repaid_year"]),
            last.map_or(0.0, value),
        ),
    )
}

/// A label: the year in which the share of a pledger falls; nothing if it never does.
pub fn flip(words: Words, back: &Back) -> Option<String> {
    let flip = back.flip_year?;
    let percent = |share: f64| Arg::number(share * 100.0, 2);
    let label = message::returns_flip(
        words,
        Arg::date(&year(Some(flip))),
        back.is_whole(),
        percent(back.share_after.0),
        percent(1.0 - back.share_after.0),
    );
    Some(label.into_plain())
}
