//! What each term is worth.

use super::{list, terms};
use crate::analysis::Metric;
use crate::analysis::terms::{Term, TermValues};
use crate::pledge::Side;
use crate::scenario::deal::TERMS;
use crate::scenario::findings::{NOTHING, TermValuesOf};
use crate::text::numbers::rounded;
use crate::text::{Arg, Sentence, Words, message};
use crate::units::{Share, Usd, Year};

/// The country whose terms are weighed, as a choice.
pub fn terms_of(words: Words, country: Side) -> String {
    message::term_values_terms(words, country, country.other()).into_plain()
}

/// What a country's own terms change as a whole, and the term that helps most.
pub fn answer(words: Words, of: &TermValuesOf, term_values: &TermValues) -> Sentence {
    let (country, other) = (of.country, of.country.other());
    let is_drain = of.metric == Metric::GapShareOfReserves;
    let gained = term_values.own - term_values.other;
    let whole = if is_drain {
        let own = weighed(of.metric, term_values.own).computed("term_values.own", term_values.own);
        let others =
            weighed(of.metric, term_values.other).computed("term_values.other", term_values.other);
        message::term_values_reserves(words, country, own, other, others)
    } else if gained.abs() < NOTHING.0 {
        message::term_values_same(words, other, country)
    } else {
        let side = if gained > 0.0 { "better" } else { "worse" };
        let amount = weighed(of.metric, gained.abs()).computed("term_values.gained", gained);
        message::term_values_gained(words, country, amount, side, other)
    };
    let mut most = (None, 0.0);
    for term in TERMS {
        let value = term_values.terms[term as usize];
        if is_better(of.metric, value) && value.abs() > most.1 {
            most = (Some(term), value.abs());
        }
    }
    let most = match most {
        (Some(term), value) if value >= NOTHING.0 => {
            let metric = if is_drain { "reserves" } else { "money" };
            let amount = weighed(of.metric, value).computed("term_values.most", value);
            message::term_values_most(words, &terms::name_within(words, term), amount, metric)
        }
        _ => message::term_values_none(words, country),
    };
    message::sentences(words, &whole, &most)
}

/// The same in a line over the picture.
pub fn finding(words: Words, of: &TermValuesOf, term_values: &TermValues) -> String {
    let gained = term_values.own - term_values.other;
    let is = if is_nothing(of.metric, gained) {
        "same"
    } else if of.metric == Metric::GapShareOfReserves {
        "reserves"
    } else if gained > 0.0 {
        "better"
    } else {
        "worse"
    };
    let [amount, own, other] =
        [gained.abs(), term_values.own, term_values.other].map(|x| amount(words, of.metric, x));
    message::picture_worth(words, is, of.country, &amount, &own, &other).into_plain()
}

/// Whether a change of what terms are weighed in is for the better: a smaller drain is.
pub fn is_better(metric: Metric, change: f64) -> bool {
    match metric {
        Metric::GapShareOfReserves => change < 0.0,
        _ => change > 0.0,
    }
}

/// Whether a change of what terms are weighed in is none that anybody would speak of.
pub fn is_nothing(metric: Metric, change: f64) -> bool {
    let least = match metric {
        // Of reserves, what is shown as 0.0%.
        Metric::GapShareOfReserves => 0.0005,
        _ => NOTHING.0,
    };
    change.abs() < least
}

/// The terms that make no difference; and why not, while the country is not repaid in full by `until`.
pub fn idle(
    words: Words,
    of: &TermValuesOf,
    term_values: &TermValues,
    until: Option<Year>,
) -> Option<Sentence> {
    let is_idle = |&term: &Term| is_nothing(of.metric, term_values.terms[term as usize]);
    let idle: Vec<_> = TERMS.into_iter().filter(is_idle).collect();
    if idle.is_empty() {
        return None;
    }
    let names = idle.iter().map(|&term| {
        let name = terms::name_within(words, term);
        Sentence::new().say(&name)
    });
    let said = message::term_values_idle(words, &list(words, names));
    let follows_repayment =
        |term: &Term| matches!(term, Term::Pooling | Term::DeemedRate | Term::Review);
    let is_money = of.metric != Metric::GapShareOfReserves;
    let why = until.filter(|_| is_money && idle.iter().all(follows_repayment));
    let why = why.map(|until| {
        let until = until.0.to_string();
        message::term_values_unpaid(words, of.country, Arg::date(&until))
    });
    Some(match why {
        Some(why) => message::sentences(words, &said, &why),
        None => said,
    })
}

/// An amount of what terms are weighed in, in a few characters.
pub fn amount(words: Words, metric: Metric, x: f64) -> String {
    signed(words, metric, x, false)
}

/// The same as a change, with its sign.
pub fn change(words: Words, metric: Metric, x: f64) -> String {
    signed(words, metric, x, true)
}

fn signed(words: Words, metric: Metric, x: f64, is_change: bool) -> String {
    let is_share = metric == Metric::GapShareOfReserves;
    let (sign, shown) = if is_change && x > 0.0 {
        ("plus", x)
    } else if is_share && x < 0.0 {
        let is_seen = rounded(100.0 * -x) != "0";
        (if is_seen { "minus" } else { "vanishing" }, -x)
    } else {
        // Money brings its own minus.
        ("none", x)
    };
    message::term_values_amount(words, sign, weighed(metric, shown)).into_plain()
}

fn weighed<'a>(metric: Metric, x: f64) -> Arg<'a> {
    match metric {
        Metric::GapShareOfReserves => Share(x).into(),
        _ => Usd(x).into(),
    }
}
