//! What a reader would like to come out.

use super::deal::{HAS_BOTH_LEDGERS, NAMES, PLEDGES, has_ledger};
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
    /// Every goal: that of the dollars which a country can raise only where those are known.
    pub const ALL: [Self; COUNT] = {
        let mut all = [Self::SamePerPerson; COUNT];
        let mut place = 0;
        let mut at = 0;
        while at < POSSIBLE.len() {
            if POSSIBLE[at].is_known() {
                all[place] = POSSIBLE[at];
                place += 1;
            }
            at += 1;
        }
        all
    };

    /// Whether what it asks for is known of its country.
    const fn is_known(self) -> bool {
        match self {
            Self::WithinCapacity(country) => PLEDGES.of(country).capacity.is_some(),
            Self::Even(country) => has_ledger(country),
            Self::Ahead(_) | Self::SamePerPerson => HAS_BOTH_LEDGERS,
        }
    }

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

/// Every goal that there could be, in the order of the page.
const POSSIBLE: [Goal; 7] = [
    Goal::Even(Side::Right),
    Goal::Even(Side::Left),
    Goal::Ahead(Side::Right),
    Goal::Ahead(Side::Left),
    Goal::SamePerPerson,
    Goal::WithinCapacity(Side::Right),
    Goal::WithinCapacity(Side::Left),
];

/// How many of them there are.
const COUNT: usize = {
    let (mut count, mut at) = (0, 0);
    while at < POSSIBLE.len() {
        count += POSSIBLE[at].is_known() as usize;
        at += 1;
    }
    count
};

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
