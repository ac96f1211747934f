//! What it takes for a goal to be met.

use super::levers;
use crate::analysis::goal::Solution;
use crate::pledge::Side;
use crate::scenario::goal_seek::{Goal, GoalSeek};
use crate::text::{Arg, Sentence, Words, message};
use crate::units::Usd;

/// A goal, as a choice.
pub fn choice(words: Words, goal: Goal) -> String {
    let (goal, country) = match goal {
        Goal::Even(country) => ("even", country),
        Goal::Ahead(country) => ("ahead", country),
        // Either country: neither is named.
        Goal::SamePerPerson => ("same-per-person", Side::ALL[0]),
        Goal::WithinCapacity(country) => ("within-capacity", country),
    };
    message::goal_choice(words, goal, country, country.other()).into_plain()
}

/// Where the lever must stand, or what is missing where it comes closest.
pub fn answer(words: Words, goal_seek: &GoalSeek, solution: &Solution) -> Sentence {
    let value = |x: f64| Arg::lever(goal_seek.lever.lever().unit, x);
    match *solution {
        Solution::Met => Arg::from(message::goal_met(words)).said(words),
        Solution::At(x) => {
            let lever = levers::label(words, goal_seek.lever);
            let goal = choice(words, goal_seek.goal);
            let has_year = matches!(goal_seek.goal, Goal::Even(_));
            let by = Arg::year(goal_seek.by);
            let value = value(x).computed("goal_seek.value", x);
            message::goal_at(words, &goal, has_year, by, &lever, value)
        }
        Solution::Nowhere { best, margin } => message::goal_nowhere(
            words,
            value(best).computed("aim.best", best),
            &missing(words, goal_seek.goal, margin),
        ),
    }
}

/// What is missing to a goal.
fn missing(words: Words, goal: Goal, margin: f64) -> Sentence {
    let of = |country: Side, goal: &str| {
        message::goal_missing(words, country, goal, Usd(-margin), country.other())
    };
    match goal {
        Goal::Even(country) => of(country, "even"),
        Goal::Ahead(country) => of(country, "ahead"),
        Goal::WithinCapacity(country) => of(country, "within-capacity"),
        Goal::SamePerPerson => {
            let dollars = margin.abs() * 1000.0;
            message::goal_missing_per_person(words, Arg::per_person(dollars))
        }
    }
}
