//! Whose ledger counts: that of the nation, or the state's own budget.

use super::verdict::npv;
use super::{short_or_ahead, side, tiny};
use crate::decimal::two_figures;
use crate::pledge::{Pair, Side};
use crate::scenario::budget::Budget;
use crate::scenario::findings::{NOTHING, Verdict};
use crate::text::sentence::join;
use crate::text::{Arg, Sentence, Words, message, notation, numbers};
use crate::units::{Share, Year};

/// Where the ledgers of both nations end, which the page is about otherwise.
pub fn nations(words: Words, finding: &Verdict) -> Sentence {
    let [left, right] = Side::ALL.map(|country| {
        let balance = &finding.balance[country];
        let end = message::short_or_ahead(words, npv(country, balance), side(balance.npv.0));
        message::verdict_budget_country(words, country, &end)
    });
    message::verdict_nation(
        words,
        &left,
        &right,
        Arg::date(&finding.until.0.to_string()),
    )
}

/// How far that is from zero against what each nation pays in; nothing where one pays nothing.
pub fn of_outlay(words: Words, shares: &Pair<Option<Share>>) -> Option<Sentence> {
    let said = |country: Side| {
        let share = shares[country]?;
        let name = join(&["budget.", country.id(), ".of_outlay"]);
        let shown = Arg::from(Share(two_figures(share.0.abs()))).computed(&name, share.0);
        Some(message::verdict_of_outlay_country(
            words,
            country,
            side(share.0),
            shown,
        ))
    };
    let [left, right] = Side::ALL;
    Some(message::verdict_of_outlay(
        words,
        &said(left)?,
        &said(right)?,
    ))
}

/// Where both budgets end, and what guarantees cost the states that give them.
pub fn states(words: Words, budgets: &Pair<Budget>, until: Year) -> Sentence {
    let [left, right] = Side::ALL.map(|country| {
        let npv = budgets[country].npv;
        let name = join(&["budget.", country.id(), ".npv"]);
        let shown = short_or_ahead(words, npv);
        message::verdict_budget_country(words, country, Arg::from(&shown).computed(&name, npv.0))
    });
    let ends = message::verdict_budget(words, &left, &right, Arg::date(&until.0.to_string()));
    let guarantors = Side::ALL
        .into_iter()
        .filter(|&country| budgets[country].guaranteed >= NOTHING);
    guarantors.fold(ends, |said, country| {
        let guarantee = guarantee(words, country, &budgets[country]);
        message::sentences(words, &said, &guarantee)
    })
}

/// What a state's guarantees cost it.
fn guarantee(words: Words, country: Side, budget: &Budget) -> Sentence {
    let [guaranteed, loss, premium] =
        ["guaranteed", "loss", "premium"].map(|what| join(&["budget.", country.id(), ".", what]));
    let rate = budget.premium.unwrap_or_default();
    let shown = if numbers::is_tiny(rate) {
        tiny(words)
    } else {
        Sentence::new().say(&notation::percent(words, rate))
    };
    message::verdict_guarantee(
        words,
        budget.loss < NOTHING,
        Arg::from(budget.guaranteed).computed(&guaranteed, budget.guaranteed.0),
        country,
        Arg::from(budget.loss).computed(&loss, budget.loss.0),
        Arg::from(&shown).computed(&premium, rate.0),
    )
}
