//! Sliders that move several levers at once, so that a reader can turn one thing that moves several
//! inputs of the model.
//!
//! A hand is no lever: links, events and the JS API name the levers that it writes.

use super::Scenario;
use super::levers::{LeverId, Locked, Scale, Unit};
use crate::pledge::Side;

/// A slider that writes several levers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The US tariff if there were no deal: on goods of the general rate, and on cars where today's
    /// law would not put them higher. Patented drugs stay where that law has them, which is beyond
    /// the end of this hand.
    Fallback,
    /// The dollar against all currencies, in per cent of where it starts.
    Dollar,
}

/// The exchange rates.
const SPOTS: [LeverId; 2] = [LeverId::Spot(Side::Left), LeverId::Spot(Side::Right)];
/// The tariff on cars without the deal.
const CARS: [LeverId; 2] = [
    LeverId::AutosFallback(Side::Left),
    LeverId::AutosFallback(Side::Right),
];
/// All tariffs without the deal; the general one leads.
const FALLBACKS: [LeverId; 3] = [LeverId::GeneralFallback, CARS[0], CARS[1]];

impl Hand {
    /// Every hand, in the order of the page.
    pub const ALL: [Self; 2] = [Self::Fallback, Self::Dollar];

    /// Its name and the numbers it may have; the name stands in `data-hand`.
    pub const fn scale(self) -> Scale {
        match self {
            Self::Fallback => Scale {
                name: "fallback",
                min: 0.0,
                max: 50.0,
                step: 0.5,
                unit: Unit::Percent,
            },
            Self::Dollar => Scale {
                name: "dollar",
                min: -20.0,
                max: 25.0,
                step: 0.5,
                unit: Unit::Percent,
            },
        }
    }

    /// The hand of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hand| hand.scale().name == id)
    }

    /// The levers that it writes: those that the deal has.
    pub fn levers(self) -> impl Iterator<Item = LeverId> {
        let all: &[LeverId] = match self {
            Self::Fallback => &FALLBACKS,
            Self::Dollar => &SPOTS,
        };
        all.iter().copied().filter(|lever| lever.exists())
    }

    /// Whether any of its levers may not be moved; then neither may the hand.
    pub fn is_locked(self, locked: Locked) -> bool {
        self.levers().any(|lever| locked.contains(lever))
    }

    /// Moves its levers; values outside its range are brought to the nearer end.
    pub fn set(self, scenario: &mut Scenario, value: f64) {
        if value.is_nan() {
            return;
        }
        let scale = self.scale();
        let value = value.max(scale.min).min(scale.max);
        for lever in self.levers() {
            scenario.set(lever, self.put(scenario, lever, value));
        }
    }

    /// Where one of its levers stands when the hand stands at `value`.
    fn put(self, scenario: &Scenario, lever: LeverId, value: f64) -> f64 {
        let start = scenario.start(lever);
        match self {
            Self::Fallback if CARS.contains(&lever) => start.max(value),
            Self::Fallback => value,
            // At its start a rate keeps all the digits that it has.
            Self::Dollar if value == 0.0 => start,
            Self::Dollar => lever.lever().scale().on_step(start * (1.0 + value / 100.0)),
        }
    }

    /// Where it stands. Levers that no hand could have put there show it where it fits best.
    pub fn value(self, scenario: &Scenario) -> f64 {
        let scale = self.scale();
        let value = match self {
            Self::Fallback => scenario.value(LeverId::GeneralFallback),
            Self::Dollar => {
                let moved = |lever: LeverId| scenario.value(lever) / scenario.start(lever) - 1.0;
                let mean = SPOTS.into_iter().map(moved).sum::<f64>() / SPOTS.len() as f64;
                scale.on_step(mean * 100.0)
            }
        };
        value.max(scale.min).min(scale.max)
    }

    /// Whether its levers stand where it puts them; else they differ from one another.
    pub fn fits(self, scenario: &Scenario) -> bool {
        let value = self.value(scenario);
        self.levers()
            .all(|lever| (self.put(scenario, lever, value) - scenario.value(lever)).abs() < 1e-9)
    }
}
