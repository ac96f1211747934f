//! What a reader would like to come out, and which lever is to bring it about.

use super::Snapshot;
use super::findings::people;
use super::levers::LeverId;
use crate::analysis::goal::{Goal, Sought, seek};
use crate::country::{Both, Country};
use crate::units::Year;

/// An outcome to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A country is even by a year.
    Even(Country),
    /// A country comes out ahead of the other.
    Ahead(Country),
    /// Both come out the same for each inhabitant.
    SamePerPerson,
    /// A country needs no more dollars in a year than it can raise calmly.
    WithinCapacity(Country),
}

impl Wish {
    /// Every wish.
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

    /// The wish of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wish| wish.id() == id)
    }
}

/// A wish, its year, and the lever that is to be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim {
    /// What is wished for.
    pub wish: Wish,
    /// By when, where the wish has a year.
    pub by: i32,
    /// What is to be moved.
    pub lever: LeverId,
}

impl Default for Aim {
    fn default() -> Self {
        Self {
            wish: Wish::Even(Country::Korea),
            by: 2040,
            lever: LeverId::Return,
        }
    }
}

impl Aim {
    /// The first and the last year that a wish can name.
    pub const YEARS: (i32, i32) = (2026, 2085);

    fn goal(&self) -> Goal {
        match self.wish {
            Wish::Even(country) => Goal::EvenBy(country, Year(self.by)),
            Wish::Ahead(country) => Goal::Ahead(country),
            Wish::SamePerPerson => Goal::SamePerPerson(Both::from_fn(people)),
            Wish::WithinCapacity(country) => Goal::WithinCapacity(country),
        }
    }
}

/// Where the lever has to stand for the wish to come true.
pub fn sought(snapshot: &Snapshot) -> Sought {
    let aim = &snapshot.aim;
    let lever = aim.lever.lever();
    let scenario = &snapshot.scenario;
    seek(
        &|x| scenario.moved_to(&[(lever.id, x)]),
        (lever.min, lever.max),
        (lever.get)(&snapshot.agreed),
        lever.scale().grains(),
        aim.goal(),
    )
}
