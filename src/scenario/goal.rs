//! What a reader would like to come out.

use super::levers::LeverId;
use super::population::people;
use crate::analysis::goal::Condition;
use crate::country::{Country, Pair};
use crate::named::named;
use crate::units::Year;

/// An outcome to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// A country is even by a year.
    Even(Country),
    /// A country comes out ahead of the other.
    Ahead(Country),
    /// Both come out the same for each inhabitant.
    SamePerPerson,
    /// A country needs no more dollars in a year than it can raise calmly.
    WithinCapacity(Country),
}

impl Goal {
    /// Every goal.
    pub const ALL: [Self; 7] = [
        Self::Even(Country::Korea),
        Self::Even(Country::Japan),
        Self::Ahead(Country::Korea),
        Self::Ahead(Country::Japan),
        Self::SamePerPerson,
        Self::WithinCapacity(Country::Korea),
        Self::WithinCapacity(Country::Japan),
    ];

    /// The name in a link and on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Even(Country::Korea) => "korea.even",
            Self::Even(Country::Japan) => "japan.even",
            Self::Ahead(Country::Korea) => "korea.ahead",
            Self::Ahead(Country::Japan) => "japan.ahead",
            Self::SamePerPerson => "same_per_person",
            Self::WithinCapacity(Country::Korea) => "korea.within_capacity",
            Self::WithinCapacity(Country::Japan) => "japan.within_capacity",
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
            goal: Goal::Even(Country::Korea),
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
