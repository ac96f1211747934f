//! What it takes for a goal to be met.

use crate::analysis::goal::Sought;
use crate::country::Country;
use crate::scenario::Slider;
use crate::scenario::aim::{Aim, Wish};
use crate::text::{Arg, Sentence, Text, Words, message};
use crate::units::Usd;

/// Where the lever must stand, or what is missing where it comes closest.
pub fn answer(text: &Text, aim: &Aim, sought: &Sought) -> Sentence {
    let words = text.words();
    let value = |x: f64| Arg::from((text.value)(aim.lever.lever().unit, x));
    match *sought {
        Sought::Met => Arg::from(message::goal_met(words)).said(words),
        Sought::At(x) => {
            let lever = (text.label)(Slider::Lever(aim.lever));
            message::goal_at(words, lever, value(x).computed("aim.value", x))
        }
        Sought::Nowhere { best, margin } => message::goal_nowhere(
            words,
            value(best).computed("aim.best", best),
            &missing(words, aim.wish, margin),
        ),
    }
}

/// What is missing to a goal.
fn missing(words: Words, goal: Wish, margin: f64) -> Sentence {
    let of = |country: Country, goal: &str| {
        message::goal_missing(words, country, goal, Usd(-margin), country.other())
    };
    match goal {
        Wish::Even(country) => of(country, "even"),
        Wish::Ahead(country) => of(country, "ahead"),
        Wish::WithinCapacity(country) => of(country, "within-capacity"),
        Wish::SamePerPerson => {
            let dollars = margin.abs() * 1000.0;
            message::goal_missing_per_person(words, Arg::per_person(dollars))
        }
    }
}
