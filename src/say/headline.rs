//! The verdict on a country, in two words and a line.

use super::verdict;
use crate::country::Country;
use crate::decimal::two_figures;
use crate::scenario::findings::{MOST_RETURN, NOTHING, Verdict};
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Usd;

/// The verdict on a country in a few words.
pub fn headline(words: Words, country: Country, finding: &Verdict) -> Sentence {
    let balance = &finding.balance[country];
    let year = verdict::year(balance.break_even_year);
    message::headline(
        words,
        verdict::end(balance, finding.from),
        verdict::break_even(country, balance, &year),
        Arg::date(&verdict::year(Some(finding.until))),
    )
}

/// The line under it.
pub fn detail(words: Words, country: Country, finding: &Verdict) -> Sentence {
    let balance = &finding.balance[country];
    let npv = balance.npv;
    let side = if npv.0.abs() < NOTHING.0 {
        "none"
    } else if npv.0 < 0.0 {
        "short"
    } else {
        "ahead"
    };
    let rate = balance.break_even_return;
    let (returns, shown) = match rate {
        Some(rate) if rate.0 <= 0.0 => ("free", Sentence::default()),
        Some(rate) => ("enough", super::enough(words, rate)),
        None => ("never", Sentence::default()),
    };
    message::headline_detail(
        words,
        side,
        Arg::from(Usd(two_figures(npv.0.abs()))).summary(country, "npv_usd", npv.0),
        finding.discount,
        returns,
        Arg::from(&shown).optional(country, "break_even_return", rate.map(|rate| rate.0)),
        MOST_RETURN,
    )
}
