//! Whether it adds up.

use super::side;
use crate::decimal::two_figures;
use crate::pledge::{Pair, Side};
use crate::scenario::findings::{Balance, MOST_FALLBACK, Money, Verdict};
use crate::text::{Arg, Sentence, Words, message};
use crate::units::{Local, Share, Usd, Year};

/// The answer of *verdict*.
pub fn answer(words: Words, finding: &Verdict) -> Sentence {
    let [left, right] = Side::ALL;
    if Side::ALL
        .iter()
        .all(|&country| finding.balance[country].is_short())
    {
        return message::verdict_both_short(
            words,
            &condition(words, finding),
            left,
            npv(left, &finding.balance[left]),
            Arg::date(&year(Some(finding.until))),
            right,
            npv(right, &finding.balance[right]),
            finding.discount,
        );
    }
    let [left, right] = Side::ALL.map(|country| ledger(words, country, finding));
    message::verdict_answer(
        words,
        &condition(words, finding),
        &left,
        &right,
        finding.discount,
    )
}

/// On what the answer hangs: how much of the pledges is drawn, and what projects earn.
fn condition(words: Words, finding: &Verdict) -> Sentence {
    let ([left, right], drawn) =
        super::drawn(words, Side::ALL.map(|country| finding.drawn[country]));
    let [first, second] = Side::ALL;
    let [left_by, right_by] = Side::ALL.map(|country| finding.drawn_by[country]);
    let years = if left_by == right_by {
        "alike"
    } else {
        "apart"
    };
    message::verdict_if(
        words,
        drawn,
        years,
        Arg::date(&year(Some(left_by))),
        first,
        second,
        Arg::date(&year(Some(right_by))),
        &left,
        &right,
        finding.project_return,
    )
}

/// Where a country's ledger stands.
fn ledger(words: Words, country: Side, finding: &Verdict) -> Sentence {
    let balance = &finding.balance[country];
    let from = year(balance.break_even_year);
    message::verdict_ledger(
        words,
        country,
        end(balance, finding.from),
        break_even(country, balance, &from),
        npv(country, balance),
        Arg::date(&year(Some(finding.until))),
    )
}

/// How a ledger ends, as the key that messages select by.
fn end(balance: &Balance, first: Year) -> &'static str {
    match balance.break_even_year {
        Some(year) if year == first => "start",
        Some(_) => "year",
        None if balance.is_short() => "short",
        None => "even",
    }
}

/// A year as [`Arg::date`] takes it; nothing if it never comes.
pub(super) fn year(year: Option<Year>) -> String {
    year.map_or_else(String::new, |year| year.0.to_string())
}

/// The year from which a ledger stays above zero, of which `shown` is [`year`].
fn break_even<'a>(country: Side, balance: &Balance, shown: &'a str) -> Arg<'a> {
    let year = balance.break_even_year.map(|year| f64::from(year.0));
    Arg::date(shown).optional(country, "break_even_year", year)
}

/// How far from zero a ledger ends, rounded as a result.
pub(super) fn npv<'a>(country: Side, balance: &Balance) -> Arg<'a> {
    Arg::from(Usd(two_figures(balance.npv.0.abs()))).summary(country, "npv_usd", balance.npv.0)
}

/// How much of its pledge may be drawn for each country to come out even in dollars, whatever money the ledgers are
/// shown in; nothing if that helps neither.
pub fn drawn(words: Words, most: &Pair<Option<Share>>, money: Money) -> Option<Sentence> {
    // What still holds is rounded down.
    let shown =
        |share: Share| Arg::number(libm::floor(100.0 * share.0), 0).computed("drawn", share.0);
    let [first, second] = Side::ALL;
    if let (Some(share), Some(other)) = (most[first], most[second]) {
        return Some(message::verdict_drawn_both(
            words,
            first,
            money.id(),
            shown(share),
            second,
            shown(other),
        ));
    }
    let sentences = Side::ALL
        .into_iter()
        .filter_map(|country| Some((country, most[country]?)))
        .map(|(country, share)| message::verdict_drawn(words, country, money.id(), shown(share)));
    sentences.reduce(|one, next| message::sentences(words, &one, &next))
}

/// The same in a few words, beside the ledgers in dollars.
pub fn own_money_too(words: Words, finding: &Verdict) -> Sentence {
    let [left, right] = Side::ALL.map(|country| local_end(words, country, finding));
    let [first, second] = Side::ALL;
    let npv = |country, shown| {
        Arg::from(shown).summary(country, "npv_local", finding.balance[country].npv_local.0)
    };
    message::verdict_own_too(words, first, npv(first, &left), second, npv(second, &right))
}

/// How far a country's ledger in its own money ends from zero.
fn local_end(words: Words, country: Side, finding: &Verdict) -> Sentence {
    let npv = finding.balance[country].npv_local;
    let amount = Arg::local(country, Local(two_figures(npv.0.abs())));
    message::short_or_ahead(words, amount, side(npv.0))
}

/// Where both ledgers end in the countries' own money.
pub fn own_money(words: Words, finding: &Verdict) -> Sentence {
    let [left, right] = Side::ALL.map(|country| {
        let balance = &finding.balance[country];
        let npv = balance.npv_local;
        let amount = Arg::local(country, Local(two_figures(npv.0.abs()))).summary(
            country,
            "npv_local",
            npv.0,
        );
        let end = message::short_or_ahead(words, amount, side(npv.0));
        let from = balance.break_even_year_local;
        let value = from.map(|year| f64::from(year.0));
        let shown = year(from);
        message::verdict_own_country(
            words,
            country,
            &end,
            from.is_some(),
            Arg::date(&shown).optional(country, "break_even_year_local", value),
            balance.discount_local,
        )
    });
    message::verdict_own(words, &left, &right)
}

/// A label: where a ledger ends.
pub fn label(words: Words, balance: &Balance, until: Year) -> String {
    if balance.is_short() {
        return message::verdict_short(words, Usd(two_figures(-balance.npv.0))).into_plain();
    }
    let even = balance.break_even_year.unwrap_or(until);
    message::verdict_even_from(words, Arg::date(&year(Some(even)))).into_plain()
}

/// What it would take: the tariff threat at which each pledge pays for itself in dollars, whatever money the ledgers
/// are shown in.
pub fn note(words: Words, finding: &Verdict, money: Money) -> Sentence {
    let [left, right] = Side::ALL.map(|country| {
        let rate = finding.balance[country].break_even_fallback;
        let is = match rate {
            Some(rate) if rate.0 <= 0.0 => "nothing",
            Some(_) => "enough",
            None => "unknown",
        };
        let enough = super::enough(words, rate.unwrap_or_default());
        let shown = message::verdict_note_rate(words, is, MOST_FALLBACK, &enough);
        let value = rate.map(|rate| rate.0);
        let shown = Arg::from(&shown).optional(country, "break_even_fallback", value);
        message::verdict_note_country(words, shown, country)
    });
    message::verdict_note(words, money.id(), &left, &right)
}
