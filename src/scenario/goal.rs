//! What a reader would like to come out.

use super::deal::NAMES;
use super::levers::LeverId;
use super::population::people;
use crate::analysis::goal::Condition;
use crate::named::named;
use crate::pledge::{Pair, Side};
use crate::units::Year;

/// An outcome to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A country is even by a year.
    Even(Side),
    /// A country comes out ahead of the other.
    Ahead(Side),
    /// Both come out the same for each inhabitant.
    SamePerPerson,
    /// A country needs no more dollars in a year than it can raise calmly.
    WithinCapacity(Side),
}

impl Goal {
    /// Every goal.
    pub const ALL: [Self; 7] = [
        Self::Even(Side::Right),
        Self::Even(Side::Left),
        Self::Ahead(Side::Right),
        Self::Ahead(Side::Left),
        Self::SamePerPerson,
        Self::WithinCapacity(Side::Right),
        Self::WithinCapacity(Side::Left),
    ];

    /// The name in a link and on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Even(country) => NAMES.of(country).even,
            Self::Ahead(country) => NAMES.of(country).ahead,
            Self::SamePerPerson => "same_per_person",
            Self::WithinCapacity(country) => NAMES.of(country).within_capacity,
        }
    }
}

named!(Goal);

/// A goal, its year, and the lever that is to be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoalSeek {
    /// What is sought for.
    pub goal: Goal,
    /// By when, where the goal has a year.
    pub by: i32,
    /// What is to be moved.
    pub lever: LeverId,
}

impl Default for GoalSeek {
    fn default() -> Self {
        Self {
            goal: Goal::Even(Side::Right),
            by: 2040,
            lever: LeverId::Return,
        }
    }
}

impl GoalSeek {
    /// The first and the last year that a goal can name.
    pub const YEARS: (i32, i32) = (2026, 2085);

    /// The goal as a condition on what the model says.
    pub(super) fn condition(&self) -> Condition {
        match self.goal {
            Goal::Even(country) => Condition::EvenBy(country, Year(self.by)),
            Goal::Ahead(country) => Condition::Ahead(country),
            Goal::SamePerPerson => Condition::SamePerPerson(Pair::from_fn(people)),
            Goal::WithinCapacity(country) => Condition::WithinCapacity(country),
        }
    }
}
