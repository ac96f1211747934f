//! What is said once a change has settled, for those who do not see what it changes: the change and
//! what follows from it.

use super::levers;
use super::map::said;
use super::piece::deep_answer;
use crate::analysis::terms::Term;
use crate::say;
use crate::scenario::aim::sought;
use crate::scenario::link::Link;
use crate::scenario::{CHANCES, LEVERS, LeverId, Part, Slider, Snapshot};
use crate::text::{AccessText, Sentence, Text};

/// Most sliders that are named.
const MOST_NAMED: usize = 2;

/// What a reader is told who knew `before`; nothing if nothing changed that one sentence can tell.
/// `now` is what follows from `link`.
pub fn announcement(
    before: &Link,
    link: &Link,
    now: &Snapshot,
    text: &Text,
    words: &AccessText,
) -> Option<String> {
    let (cause, sentence) = if before.scenario != link.scenario {
        let (cause, part) = moved(before, link, text, words);
        (cause, deep_answer(part, now, text))
    } else if before.measure != link.measure {
        let cause = (words.measure)(link.measure).to_owned();
        (cause, deep_answer(Part::Size, now, text))
    } else if before.worth != link.worth {
        let cause = (words.country)(link.worth.country).to_owned();
        (cause, deep_answer(Part::Worth, now, text))
    } else if before.aim != link.aim {
        let cause = (words.wish)(link.aim.wish).to_owned();
        (cause, say::goal::answer(text, &now.aim, &sought(now)))
    } else if before.map != link.map {
        let cause = say::map::shown(text.words(), link.map.of);
        (cause, said(None, now, link.map.of, text))
    } else {
        return None;
    };
    Some((words.told)(&cause, sentence.plain()))
}

/// What a reader is told once other futures have been drawn.
pub fn of_futures(
    before: &Link,
    link: &Link,
    ahead: &Sentence,
    text: &Text,
    words: &AccessText,
) -> String {
    let (mut cause, mut count) = (words.draw.to_owned(), 0);
    for chance in &CHANCES {
        let value = link.futures.value(chance.id);
        if before.futures.value(chance.id) != value {
            cause = name(Slider::Chance(chance.id), value, text, words);
            count += 1;
        }
    }
    if count > 1 {
        cause = words.several.to_owned();
    }
    (words.told)(&cause, ahead.plain())
}

/// A slider with where it stands.
fn name(slider: Slider, value: f64, text: &Text, words: &AccessText) -> String {
    let value = (text.short_value)(slider.scale().unit, value);
    (words.moved)((text.label)(slider), &value)
}

/// What was changed in the scenario, and the part that answers to it.
fn moved(before: &Link, link: &Link, text: &Text, words: &AccessText) -> (String, Part) {
    let (old, new) = (&before.scenario, &link.scenario);
    if !link.can_reset() && before.can_reset() {
        return (words.at_start.to_owned(), Part::Verdict);
    }
    if old.preset() != new.preset() {
        return ((text.preset)(new.preset()).label.to_owned(), Part::Verdict);
    }
    for term in Term::ALL {
        if old.switched().contains(term) != new.switched().contains(term) {
            return (say::terms::name(text.words(), term), Part::Verdict);
        }
    }
    let (old, new) = (old.agreed(), new.agreed());
    let (mut cause, mut count, mut part) = (String::new(), 0, Part::Verdict);
    for lever in &LEVERS {
        let value = (lever.get)(&new);
        if (lever.get)(&old) == value {
            continue;
        }
        if count > 0 {
            cause.push_str("; ");
        }
        cause.push_str(&name(Slider::Lever(lever.id), value, text, words));
        count += 1;
        // What several sliders change is the verdict.
        part = if count == 1 {
            answering(lever.id)
        } else {
            Part::Verdict
        };
    }
    if count > MOST_NAMED {
        cause = words.several.to_owned();
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
        let (few, more) = levers(part);
        if few.contains(&id) || more.contains(&id) {
            return part;
        }
    }
    Part::Verdict
}
