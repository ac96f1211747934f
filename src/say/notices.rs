//! What a link or a host asked for and did not get, and what a publisher set.

use super::{levers, presets};
use crate::decimal::exact;
use crate::scenario::link::{Allowed, Notice, Publisher};
use crate::scenario::{Scenario, Slider};
use crate::text::{Arg, Sentence, Words, message, notation};

/// Something that a link or a host asked for and did not get.
pub fn notice(words: Words, notice: &Notice) -> Sentence {
    match notice {
        Notice::BadInput {
            slider,
            value,
            allowed,
        } => message::notice_bad_number(
            words,
            &levers::label(words, *slider),
            value,
            &possible(words, in_field(words, *slider, *allowed)),
        ),
        Notice::BadValue {
            key,
            value,
            allowed,
        } => message::notice_bad_value(words, key, value, &possible(words, *allowed)),
        Notice::Repeated { key } => message::notice_repeated(words, key),
        Notice::OtherVintage { theirs, ours } => {
            message::notice_other_vintage(words, Arg::date(theirs), Arg::date(ours))
        }
    }
}

/// What a slider can be, as its number field holds it.
fn in_field(words: Words, slider: Slider, allowed: Allowed) -> Allowed {
    let held = |end: f64| notation::in_field(words.lang(), slider.scale().unit, end);
    match allowed {
        Allowed::Range {
            least,
            most,
            is_whole,
        } => Allowed::Range {
            least: held(least),
            most: held(most),
            is_whole,
        },
        other => other,
    }
}

/// What can stand at a place.
fn possible(words: Words, allowed: Allowed) -> String {
    let kind = match allowed {
        Allowed::Ids(ids) => return ids.join(","),
        Allowed::Range {
            least,
            most,
            is_whole,
        } => {
            return message::notice_range(words, is_whole, &exact(least), &exact(most))
                .into_plain();
        }
        Allowed::Lever => "lever",
        Allowed::Levers => "levers",
        Allowed::TwoLevers => "two-levers",
        Allowed::Day => "day",
    };
    message::notice_allowed(words, kind).into_plain()
}

/// What a publisher set.
pub fn set_by(words: Words, Publisher { name, scenario }: &Publisher) -> Sentence {
    let name = if name.is_empty() {
        message::notice_this_site(words)
    } else {
        name
    };
    let preset = scenario.preset();
    let mut set = String::new();
    let mut add = |one: Sentence| {
        if !set.is_empty() {
            set.push_str(message::notice_separator(words));
        }
        set.push_str(one.plain());
    };
    if preset != Scenario::default().preset() {
        add(message::notice_set_law(
            words,
            &presets::label(words, preset),
        ));
    }
    for (id, x) in scenario.moved() {
        let value = Arg::lever(id.lever().unit, x);
        add(message::notice_set_lever(
            words,
            &levers::label(words, id),
            value,
        ));
    }
    if set.is_empty() {
        return message::notice_restricted_by(words, name);
    }
    message::notice_set_by(words, name, &set)
}
