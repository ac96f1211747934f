//! What is said once a change has settled, for those who do not see what it changes: the change and
//! what follows from it.

use super::block::deferred_answer;
use super::map::said;
use crate::pledge::Side;
use crate::say::{self, goal, levers, presets, term_values};
use crate::scenario::brief::{brief, needs};
use crate::scenario::deal::TERMS;
use crate::scenario::findings::until;
use crate::scenario::goal_seek::solution;
use crate::scenario::link::Link;
use crate::scenario::{LEVERS, LeverId, PARAMETERS, Part, Slider, Snapshot};
use crate::text::{Arg, Sentence, Words, message};

/// Most sliders that are named.
const MOST_NAMED: usize = 2;

/// What a reader is told who knew `before`; nothing if nothing changed that one sentence can tell.
/// `now` is what follows from `link`.
pub fn announcement(before: &Link, link: &Link, now: &Snapshot, words: Words) -> Option<String> {
    let (cause, sentence) = if before.scenario != link.scenario {
        let (cause, part) = moved(before, link, words);
        (cause, deferred_answer(part, now, words))
    } else if before.measure != link.measure {
        let cause = message::size_measure(words, link.measure.id()).into_plain();
        (cause, deferred_answer(Part::Size, now, words))
    } else if before.money != link.money {
        let cause = message::verdict_money(words, link.money.id()).into_plain();
        (cause, deferred_answer(Part::Verdict, now, words))
    } else if before.term_values != link.term_values {
        let cause = term_values::terms_of(words, link.term_values.country);
        (cause, deferred_answer(Part::Worth, now, words))
    } else if before.goal_seek != link.goal_seek {
        let cause = goal::choice(words, link.goal_seek.goal);
        (cause, goal::answer(words, &now.goal_seek, solution(now)))
    } else if before.map != link.map {
        let cause = say::map::shown(words, link.map.of);
        (cause, said(None, now, link.map.of, words))
    } else {
        return None;
    };
    Some(said_of(&cause, &sentence, words))
}

/// The same on the page of *brief* alone, which answers for itself.
pub fn in_brief(before: &Link, link: &Link, now: &Snapshot, words: Words) -> Option<String> {
    if before.scenario == link.scenario {
        return None;
    }
    let (cause, _) = moved(before, link, words);
    let briefs = brief(now);
    let (outcome, rest) = say::brief::finding(words, &briefs, needs(now), until(now));
    let mut said = message::sentences(words, &outcome, &rest);
    // A dearer dollar changes what is paid at home before it changes who comes out even.
    let is_moved = |side| {
        !before
            .scenario
            .moves_as(&link.scenario, LeverId::Spot(side))
    };
    if Side::ALL.into_iter().any(is_moved) {
        said = message::sentences(words, &say::brief::bills(words, &briefs), &said);
    }
    Some(said_of(&cause, &said, words))
}

fn said_of(cause: &str, sentence: &Sentence, words: Words) -> String {
    message::live_region_change(words, cause, sentence.plain()).into_plain()
}

/// What a reader is told once other futures have been drawn.
pub fn of_uncertainty(before: &Link, link: &Link, ahead: &Sentence, words: Words) -> String {
    let (mut cause, mut count) = (message::uncertainty_draw(words).to_owned(), 0);
    for parameter in &PARAMETERS {
        let value = link.uncertainty.value(parameter.id);
        if before.uncertainty.value(parameter.id) != value {
            cause = name(parameter.id.into(), value, words);
            count += 1;
        }
    }
    if count > 1 {
        cause = message::live_region_several(words).to_owned();
    }
    message::live_region_change(words, &cause, ahead.plain()).into_plain()
}

/// A slider with where it stands.
fn name(slider: Slider, value: f64, words: Words) -> String {
    let value = Arg::lever(slider.scale().unit, value);
    message::live_region_lever(words, &levers::label(words, slider), value).into_plain()
}

/// What was changed in the scenario, and the part that answers to it.
fn moved(before: &Link, link: &Link, words: Words) -> (String, Part) {
    let (old, new) = (&before.scenario, &link.scenario);
    if !link.can_reset() && before.can_reset() {
        return (message::live_region_reset(words).to_owned(), Part::Verdict);
    }
    if old.preset() != new.preset() {
        return (presets::label(words, new.preset()), Part::Verdict);
    }
    for term in TERMS {
        if old.switched().contains(term) != new.switched().contains(term) {
            return (say::terms::name(words, term), Part::Verdict);
        }
    }
    let (old, new) = (old.agreed(), new.agreed());
    let (mut cause, mut count, mut part) = (String::new(), 0, Part::Verdict);
    for lever in &LEVERS {
        let value = lever.id.get(&new);
        if lever.id.get(&old) == value {
            continue;
        }
        if count > 0 {
            cause.push_str("; ");
        }
        cause.push_str(&name(lever.id.into(), value, words));
        count += 1;
        // What several sliders change is the verdict.
        part = if count == 1 {
            answering(lever.id)
        } else {
            Part::Verdict
        };
    }
    if count > MOST_NAMED {
        cause = message::live_region_several(words).to_owned();
    }
    (cause, part)
}

/// The part whose answer follows a lever first.
fn answering(id: LeverId) -> Part {
    // Its slider stands at the head of the page, over the verdicts.
    if id == LeverId::Return {
        return Part::Verdict;
    }
    for part in Part::ALL {
        let (few, more) = super::levers(part);
        if few.contains(&id) || more.contains(&id) {
            return part;
        }
    }
    Part::Verdict
}
