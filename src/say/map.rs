//! What holds on the break-even map.

use super::{levers, list, short_or_ahead};
use crate::decimal::two_figures;
use crate::pledge::Side;
use crate::scenario::LeverId;
use crate::scenario::levers::Unit;
use crate::scenario::map::{Ahead, Needed, Shown};
use crate::text::{Arg, Sentence, Words, message};
use crate::units::{Share, Usd};

/// Whose ledger the difference is, and the one that is taken from it.
const DIFFERENCE: [Side; 2] = [Side::Right, Side::Left];

/// What can be shown, as a choice.
pub fn shown(words: Words, of: Shown) -> String {
    message::map_of(words, of.id()).into_plain()
}

/// The zero line.
pub fn even(words: Words, of: Shown) -> String {
    message::map_even(words, of.id()).into_plain()
}

/// The side that is ahead, or the one that is behind.
pub fn side(words: Words, of: Shown, is_ahead: bool) -> String {
    let [country, other] = DIFFERENCE;
    let side = match of {
        Shown::Side(_) => message::map_side(words, is_ahead),
        Shown::Difference => message::map_leads(words, if is_ahead { country } else { other }),
    };
    side.into_plain()
}

/// The picture in a few words.
pub fn alt(words: Words, of: Shown, x: LeverId, y: LeverId) -> String {
    let [x, y] = [x, y].map(|id| levers::label(words, id));
    message::map_alt(words, of.id(), &x, &y).into_plain()
}

/// The name of the point that can be moved.
pub fn point(words: Words, x: LeverId, y: LeverId) -> String {
    let [x, y] = [x, y].map(|id| levers::label(words, id));
    message::map_point(words, &x, &y).into_plain()
}

/// Where the point is and what holds there: each lever with its value, and what is shown.
pub fn point_value(words: Words, [x, y]: [(LeverId, f64); 2], of: Shown, npv: Usd) -> String {
    let value = |(id, x): (LeverId, f64)| Arg::lever(id.lever().unit, x);
    message::map_point_value(
        words,
        &levers::label(words, x.0),
        value(x),
        &levers::label(words, y.0),
        value(y),
        &standing(words, of, npv),
    )
    .into_plain()
}

/// What the table holds.
pub fn table_caption(words: Words, of: Shown, x: LeverId, y: LeverId) -> String {
    let [x, y] = [x, y].map(|id| levers::label(words, id));
    let [country, other] = DIFFERENCE;
    message::map_table_caption(words, of.id(), country, other, &x, &y).into_plain()
}

/// On what share of the map a side is ahead.
pub fn finding(words: Words, of: Shown, share: Share) -> Sentence {
    let [country, other] = match of {
        Shown::Side(country) => [country, country],
        Shown::Difference => DIFFERENCE,
    };
    // A few places are not none, and most of them not all.
    let shown = match 100.0 * share.0 {
        some if some > 0.0 && some < 100.0 => libm::round(some).clamp(1.0, 99.0),
        all => all,
    };
    let shown = Arg::number(shown, 0).computed("map.share", share.0);
    message::map_finding(words, of.id(), country, other, shown)
}

/// What holds at the point, and what each of its levers must be while the other stands.
pub fn answer(words: Words, of: Shown, npv: Usd, needed: &[Needed]) -> Sentence {
    let standing = standing(words, of, npv);
    let standing = match of {
        Shown::Side(country) => Arg::from(&standing).summary(country, "npv_usd", npv.0),
        Shown::Difference => Arg::from(&standing).computed("map.difference", npv.0),
    };
    let mut answer = message::map_answer(words, standing);
    for (index, needed) in needed.iter().enumerate() {
        let next = self::needed(words, of, needed, index == 0);
        answer = message::sentences(words, &answer, &next);
    }
    answer
}

/// Who is how far ahead.
fn standing(words: Words, of: Shown, npv: Usd) -> Sentence {
    match of {
        Shown::Side(country) => message::map_standing(words, country, &short_or_ahead(words, npv)),
        Shown::Difference => {
            let (first, second) = Side::ranked(0.0, npv.0);
            message::map_lead(words, first, Usd(two_figures(npv.0.abs())), second)
        }
    }
}

/// What one lever must be.
fn needed(words: Words, of: Shown, needed: &Needed, is_first: bool) -> Sentence {
    let lever = needed.moving.lever();
    let bound = |name: &'static str, x: f64| Arg::lever(lever.unit, x).computed(name, x);
    let from = |x: f64| bound("map.from", x);
    let up_to = |x: f64| bound("map.up_to", x);
    let none = || Arg::from("");
    let mut changes = Sentence::new();
    let (ahead, from, up_to) = match &needed.ahead {
        Ahead::Always => ("always", none(), none()),
        Ahead::Never => ("never", none(), none()),
        Ahead::From(x) => ("from", from(*x), none()),
        Ahead::UpTo(x) => ("up-to", none(), up_to(*x)),
        Ahead::Between(low, high) => ("between", from(*low), up_to(*high)),
        Ahead::Outside(low, high) => ("outside", from(*high), up_to(*low)),
        Ahead::Changing(all) => {
            let all = all.iter();
            let shown = all.map(|x| bound("map.change", *x).said(words));
            changes = list(words, shown);
            ("changing", none(), none())
        }
    };
    let (shown, [country, other]) = match of {
        Shown::Side(country) => ("country", [country, country.other()]),
        Shown::Difference => ("difference", DIFFERENCE),
    };
    message::map_needed(
        words,
        &levers::label(words, needed.standing),
        Arg::lever(needed.standing.lever().unit, needed.at),
        is_first,
        shown,
        country,
        other,
        ahead,
        &levers::label(words, needed.moving),
        from,
        up_to,
        &changes,
        lever.unit == Unit::Year,
    )
}
