//! How far the verdict depends on what nobody knows.

use super::side;
use crate::analysis::uncertainty::{Fan, TAIL};
use crate::pledge::{Pair, Side};
use crate::scenario::findings::Money;
use crate::scenario::uncertainty::PATHS;
use crate::scenario::{ParameterId, UncertaintyResult};
use crate::text::{Arg, Sentence, Words, message};
use crate::units::{Local, Share, Usd};

/// In how many futures each country comes out ahead, in the money of the ledger.
pub fn answer(words: Words, result: &UncertaintyResult) -> Sentence {
    let share = |country: Side| result.ahead(country, result.money);
    let counts = Pair::from_fn(|country| count(words, share(country)));
    let name = match result.money {
        Money::Dollars => "probability",
        Money::Own => "probability_local",
    };
    let marked =
        |country: Side| Arg::from(&counts[country]).summary(country, name, share(country).0);
    let [left, right] = Side::ALL;
    let money = result.money.id();
    message::uncertainty_answer(words, money, right, marked(right), left, marked(left))
}

/// So many of a hundred, without calling rare what never happens.
fn count(words: Words, share: Share) -> Sentence {
    let count = libm::round(share.0 * 100.0);
    let is = if share.0 <= 0.0 {
        "none"
    } else if count < 1.0 {
        "few"
    } else if share.0 >= 1.0 {
        "all"
    } else if count > 99.0 {
        "most"
    } else {
        "some"
    };
    message::uncertainty_count(words, is, Arg::number(count, 0))
}

/// How far apart the futures are, in each country's own money.
pub fn spread(words: Words, result: &UncertaintyResult) -> Sentence {
    let [left, right] = Side::ALL.map(|country| {
        let npv = &result.uncertainty[country].npv_local;
        let [low, high] =
            [("npv_local.p25", npv.p25), ("npv_local.p75", npv.p75)].map(|(name, end)| {
                let amount = Arg::local(country, Local(end.0.abs())).summary(country, name, end.0);
                message::short_or_ahead(words, amount, side(end.0))
            });
        let is_range = npv.p25 != npv.p75;
        message::uncertainty_spread_country(words, country, is_range, &low, &high)
    });
    message::uncertainty_spread(words, &right, &left)
}

/// What was assumed of uncertainty.
pub fn assumed(words: Words, result: &UncertaintyResult) -> Sentence {
    let inputs = &result.inputs;
    let value = |id: ParameterId| Arg::number(inputs.value(id), 2);
    let [left, right] = Side::ALL;
    let volatility = |country| value(ParameterId::Volatility(country));
    message::uncertainty_assumed(
        words,
        left,
        volatility(left),
        right,
        volatility(right),
        value(ParameterId::Correlation),
        result.project_return,
        value(ParameterId::ReturnSd),
        Arg::number(PATHS as f64, 0),
        &inputs.seed().to_string(),
    )
}

/// Over the dots of a country: so many of a hundred.
pub fn dots(words: Words, share: Share) -> String {
    message::uncertainty_dots(words, &count(words, share)).into_plain()
}

/// What the dots of a country show, for those who do not see them.
pub fn dots_alt(words: Words, country: Side, share: Share) -> String {
    message::uncertainty_dots_alt(words, country, &count(words, share)).into_plain()
}

/// What the ledger of a country shows, for those who do not see it.
pub fn ledger_alt(words: Words, country: Side, fan: &Fan) -> String {
    let [low, high, middle] =
        [&fan.p5, &fan.p95, &fan.p50].map(|values| Usd(values.last().copied().unwrap_or_default()));
    message::uncertainty_ledger_alt(words, country, low, high, middle).into_plain()
}

/// What the yearly cost of a country shows.
pub fn cost_alt(words: Words, country: Side, fan: &Fan) -> String {
    let [middle, most] = [&fan.p50, &fan.p95].map(|values| {
        let most = values.iter().copied().fold(0.0, f64::max);
        Arg::local(country, Local(most))
    });
    message::uncertainty_cost_alt(words, country, middle, most).into_plain()
}

/// How many of all futures lie below the lowest line of a fan, and how many above the highest.
pub fn tail() -> Share {
    Share(TAIL as f64 / 100.0)
}

/// Beside the upper end of a fan: how many do better.
pub fn better(words: Words) -> String {
    message::uncertainty_better(words, tail()).into_plain()
}

/// Beside its lower end: how many do worse.
pub fn worse(words: Words) -> String {
    message::uncertainty_worse(words, tail()).into_plain()
}
