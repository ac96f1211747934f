//! What losing the deal would cost.

use crate::pledge::Side;
use crate::scenario::findings::{ClassRelief, NOTHING, Relief, Tariffs};
use crate::text::sentence::join;
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Usd;

/// Cars and all other goods, as the keys that messages select by.
const CLASSES: [&str; 2] = ["autos", "general"];

/// The answer of *tariffs*.
pub fn answer(words: Words, finding: &Tariffs) -> Sentence {
    let of = |country: Side| finding.relief[country].a_year;
    if Side::ALL.iter().all(|&country| is_nothing(of(country))) {
        return message::tariffs_nothing(words, finding.is_same(0) && is_rest_same(finding));
    }
    let [left, right] = Side::ALL;
    let [left_name, right_name] =
        Side::ALL.map(|country| join(&["tariffs.", country.id(), ".a_year"]));
    let keys = ["cost", "gain"];
    message::tariffs_answer(
        words,
        effect(of(left), keys),
        left,
        amount(of(left)).computed(&left_name, of(left).0),
        effect(of(right), keys),
        right,
        amount(of(right)).computed(&right_name, of(right).0),
        &goods(words, finding),
    )
}

/// The note of *tariffs*: what the answer adds up to.
pub fn note(words: Words, finding: &Tariffs) -> Sentence {
    if finding.counted == 0 {
        return Sentence::new().say(message::tariffs_note_never(words));
    }
    let (period, name) = if finding.counted < finding.years {
        ("horizon", "horizon")
    } else if finding.counted == 1 {
        ("one", "tariff.relief_years")
    } else {
        ("deal", "tariff.relief_years")
    };
    let of = |country: Side| finding.relief[country].in_all;
    let [left, right] = Side::ALL;
    let keys = ["saves", "costs"];
    let years = finding.counted as f64;
    message::tariffs_note(
        words,
        period,
        Arg::from(&message::tariffs_years(words, Arg::number(years, 0))).computed(name, years),
        effect(of(left), keys),
        left,
        amount(of(left)).summary(left, "relief", of(left).0),
        effect(of(right), keys),
        right,
        amount(of(right)).summary(right, "relief", of(right).0),
    )
}

/// Whether no one would speak of so little.
fn is_nothing(x: Usd) -> bool {
    x.0.abs() < NOTHING.0
}

/// The key of an amount above or below zero.
fn effect(x: Usd, [above, below]: [&'static str; 2]) -> &'static str {
    if is_nothing(x) {
        "nothing"
    } else if x < Usd::ZERO {
        below
    } else {
        above
    }
}

/// How much, whichever way.
fn amount<'a>(x: Usd) -> Arg<'a> {
    Arg::from(Usd(x.0.abs()))
}

/// Whether all goods other than cars pay the same with the deal and without it.
fn is_rest_same(finding: &Tariffs) -> bool {
    [1, 2].into_iter().all(|class| finding.is_same(class))
}

/// A label: a class of [`Relief::classes`].
pub fn class(words: Words, class: usize) -> &'static str {
    match class {
        0 => message::tariffs_autos(words),
        1 => message::tariffs_general(words),
        _ => message::tariffs_drugs(words),
    }
}

/// How much of a country's cost falls on which class of goods; nothing where it cannot be said in a
/// word.
fn most(relief: &Relief) -> Option<[&'static str; 2]> {
    let [autos, general] = CLASSES;
    let [on_autos, rest @ ..] = relief.classes.map(|class| class.cost);
    let on_general: Usd = rest.into_iter().sum();
    if rest.into_iter().all(is_nothing) {
        Some(["all", autos])
    } else if rest.into_iter().any(|cost| cost < Usd::ZERO) {
        None
    } else if is_nothing(on_autos) {
        Some(["all", general])
    } else if on_autos < Usd::ZERO || on_autos == on_general {
        None
    } else if on_general < on_autos {
        Some(["most", autos])
    } else {
        Some(["most", general])
    }
}

/// Which goods the cost falls on, where there is a cost.
fn goods(words: Words, finding: &Tariffs) -> Sentence {
    let [left, right] = Side::ALL;
    let relief = |country: Side| &finding.relief[country];
    let is_free = |country: Side| is_nothing(relief(country).a_year);
    let both = if Side::ALL
        .iter()
        .any(|&country| relief(country).a_year <= -NOTHING)
    {
        None
    } else if is_free(right) {
        most(relief(left)).map(|only| [only, only])
    } else if is_free(left) {
        most(relief(right)).map(|only| [only, only])
    } else {
        most(relief(left))
            .zip(most(relief(right)))
            .map(|(left, right)| [left, right])
    };
    let key = match both {
        None => "unsaid",
        Some([one, other]) if one == other => "alike",
        Some([[_, class], [_, other]]) if class == other => "parts",
        Some(_) => "classes",
    };
    let [[left_part, left_class], [right_part, right_class]] = both.unwrap_or_default();
    message::tariffs_goods(
        words,
        key,
        left_part,
        left_class,
        is_rest_same(finding),
        left,
        right_part,
        right,
        right_class,
    )
}

/// A label: from one tariff to another.
pub fn rates(words: Words, class: &ClassRelief) -> String {
    message::tariffs_rates(
        words,
        class.deal == class.fallback,
        class.deal,
        class.fallback,
    )
    .into_plain()
}
