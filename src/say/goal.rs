//! What it takes for a goal to be met.

use super::levers;
use crate::analysis::goal::Sought;
use crate::country::Country;
use crate::scenario::aim::{Aim, Wish};
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Usd;

/// A goal, as a choice.
pub fn choice(words: Words, goal: Wish) -> String {
    let (goal, country) = match goal {
        Wish::Even(country) => ("even", country),
        Wish::Ahead(country) => ("ahead", country),
        // Either country: neither is named.
        Wish::SamePerPerson => ("same-per-person", Country::ALL[0]),
        Wish::WithinCapacity(country) => ("within-capacity", country),
    };
    message::goal_choice(words, goal, country, country.other()).into_plain()
}

/// Where the lever must stand, or what is missing where it comes closest.
pub fn answer(words: Words, aim: &Aim, sought: &Sought) -> Sentence {
    let value = |x: f64| Arg::lever(aim.lever.lever().unit, x);
    match *sought {
        Sought::Met => Arg::from(message::goal_met(words)).said(words),
        Sought::At(x) => {
            let lever = levers::label(words, aim.lever);
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
