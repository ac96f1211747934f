//! What a tariff on cars and an exchange rate are worth in terms of each other.

use super::levers;
use crate::pledge::Side;
use crate::scenario::LeverId;
use crate::scenario::deal::pledge;
use crate::scenario::offset::{self, Offset, Party};
use crate::text::numbers::{LEAST_SHARE, is_tiny};
use crate::text::sentence::join;
use crate::text::{Arg, Sentence, Words, message, notation};
use crate::units::{LocalPerUsd, Share};

/// The highest tariff that is told: the model takes none above it.
const MOST: Share = Share(2.0);
/// How far the currency may weaken, as a multiple of today's rate, and how far strengthen, as its part.
const FARTHEST: f64 = 2.0;
/// Beyond this multiple, and below that part of today's rate, a table names no rate.
const OUT_OF_REACH: f64 = 10.0;

/// At which rate US buyers pay without the deal what they pay with it.
pub fn buyer(words: Words, offset: &Offset) -> Sentence {
    let (kind, rate) = made_up(offset, Party::Buyer);
    let name = join(&["offset.", offset.country.id(), ".buyer"]);
    let [shown, today] = [rate, offset.today].map(|rate| shown(words, offset.country, rate));
    let rate = Arg::from(&shown).computed(&name, rate.0);
    message::offset_buyer(words, kind, offset.country, rate, &today)
}

/// At which rate exporters take without the deal, in their own money, what they take with it.
pub fn exporter(words: Words, offset: &Offset) -> Sentence {
    let (kind, rate) = made_up(offset, Party::Exporter);
    let name = join(&["offset.", offset.country.id(), ".exporter"]);
    let shown = shown(words, offset.country, rate);
    let rate = Arg::from(&shown).computed(&name, rate.0);
    message::offset_exporter(words, kind, offset.country, rate)
}

/// How a rate that makes up for losing the deal is told, and that rate.
fn made_up(offset: &Offset, party: Party) -> (&'static str, LocalPerUsd) {
    let today = offset.today;
    let rate = offset.at(party, offset.fallback);
    let rate_or_today = rate.unwrap_or(today);
    let on_step = |rate: LocalPerUsd| on_step(offset.country, rate);
    let kind = if rate == Some(today) {
        "same"
    } else if rate.is_some() && on_step(rate_or_today) == on_step(today) {
        "near"
    } else if rate.is_some_and(|rate| is_within(rate, today, FARTHEST)) {
        "at"
    } else if offset.fallback > offset.parity.deal {
        "half"
    } else {
        "twice"
    };
    (kind, rate_or_today)
}

fn is_within(rate: LocalPerUsd, today: LocalPerUsd, multiple: f64) -> bool {
    (today.0 / multiple..=today.0 * multiple).contains(&rate.0)
}

/// What the rate is worth as a tariff, against an earlier one; nothing where the two are shown alike.
pub fn equivalent(words: Words, offset: &Offset) -> Option<Sentence> {
    let (country, past) = (offset.country, offset.past());
    if on_step(country, offset.rate) == on_step(country, past) {
        return None;
    }
    let since = if offset.rate != offset.today {
        "moved"
    } else if offset.rate < past {
        "rise"
    } else {
        "fall"
    };
    let date = Arg::date(pledge(country).month);
    let [rate, past] = [offset.rate, past].map(|rate| shown(words, country, rate));
    let since = message::offset_since(words, since, country, date, &rate, &past);
    let deal = offset.parity.deal;
    let equivalent = offset.equivalent();
    let percent = |share: Share| notation::percent(words, share);
    let kind = match equivalent {
        None if offset.parity.tariff_passed == Share::ZERO => "none",
        None => "beyond",
        Some(tariff) if tariff > MOST => "beyond",
        Some(tariff) if percent(tariff) == percent(deal) => "alike",
        Some(tariff) if tariff.0 < -LEAST_SHARE.0 / 2.0 => "subsidy",
        Some(_) => "tariff",
    };
    let tariff = equivalent.unwrap_or(deal);
    let name = join(&["offset.", country.id(), ".equivalent"]);
    let shown = Arg::from(Share(tariff.0.abs())).computed(&name, tariff.0);
    Some(message::offset_equivalent(
        words, &since, kind, deal, shown, MOST,
    ))
}

/// What US buyers pay where tariff and rate stand.
pub fn price(words: Words, offset: &Offset) -> Sentence {
    let (side, share) = change(offset);
    message::offset_price(words, side, share)
}

/// The same in a few words.
pub fn price_short(words: Words, offset: &Offset) -> String {
    let (side, share) = change(offset);
    message::offset_price_short(words, side, share).into_plain()
}

/// Whether US buyers pay more or less than with the deal today, and by how much.
fn change(offset: &Offset) -> (&'static str, Share) {
    let change = offset.price() - 1.0;
    let share = Share(change.abs());
    let side = if is_tiny(share) {
        "same"
    } else if change > 0.0 {
        "dearer"
    } else {
        "cheaper"
    };
    (side, share)
}

/// What is the same along a line.
pub fn line(words: Words, country: Side, party: Party) -> String {
    let party = match party {
        Party::Buyer => "buyer",
        Party::Exporter => "exporter",
    };
    message::offset_line(words, party, country).into_plain()
}

/// What a side of the line of US buyers is to them.
pub fn side(words: Words, is_cheaper: bool) -> String {
    message::offset_side(words, is_cheaper).into_plain()
}

/// A rate beside the picture.
pub fn rate(words: Words, country: Side, rate: f64) -> String {
    exchange_rate(words, country, rate).into_plain()
}

/// A rate in the table, if there is one within reach.
pub fn told(words: Words, offset: &Offset, party: Party, tariff: Share) -> String {
    let found = offset.at(party, tariff);
    let found = found.filter(|&rate| is_within(rate, offset.today, OUT_OF_REACH));
    found.map_or_else(
        || message::offset_none(words).to_owned(),
        |found| rate(words, offset.country, on_step(offset.country, found)),
    )
}

/// The picture in words.
pub fn alt(words: Words, offset: &Offset) -> String {
    let [x, y] = labels(words, offset.country);
    message::offset_alt(words, offset.country, &x, &y, &buyer(words, offset)).into_plain()
}

/// The name of the point that can be moved.
pub fn point(words: Words, country: Side) -> String {
    let [x, y] = labels(words, country);
    message::offset_point(words, country, &x, &y).into_plain()
}

/// Where the point is, each lever with its value, and what US buyers pay there.
pub fn point_value(words: Words, offset: &Offset, values: [f64; 2]) -> String {
    let [x, y] = offset::levers(offset.country);
    let [across, up] = labels(words, offset.country);
    let value = |id: LeverId, x: f64| Arg::lever(id.lever().unit, x);
    let price = price(words, offset);
    let [at_x, at_y] = [value(x, values[0]), value(y, values[1])];
    message::map_point_value(words, &across, at_x, &up, at_y, &price).into_plain()
}

fn labels(words: Words, country: Side) -> [String; 2] {
    offset::levers(country).map(|id| levers::label(words, id))
}

/// A rate as its slider has it.
fn shown(words: Words, country: Side, rate: LocalPerUsd) -> Sentence {
    exchange_rate(words, country, on_step(country, rate))
}

/// A rate with the decimals that its size asks for.
fn exchange_rate(words: Words, country: Side, rate: f64) -> Sentence {
    message::offset_rate(
        words,
        country,
        Arg::number(rate, super::decimals(rate).max(1)),
    )
}

/// A rate at the nearest step of its slider.
fn on_step(country: Side, rate: LocalPerUsd) -> f64 {
    let [_, id] = offset::levers(country);
    id.lever().scale().on_step(rate.0)
}
