//! What a slider of the page sets: an input of the model, or what is assumed of luck.

use super::futures::{CHANCES, ChanceId};
use super::levers::{LEVERS, LeverId, Scale};
use super::link::Link;

/// What a slider sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slider {
    /// An input of the model.
    Lever(LeverId),
    /// What is assumed of luck.
    Chance(ChanceId),
}

impl Slider {
    /// Every slider.
    pub fn all() -> impl Iterator<Item = Self> {
        let levers = LEVERS.iter().map(|lever| Self::Lever(lever.id));
        levers.chain(CHANCES.iter().map(|chance| Self::Chance(chance.id)))
    }

    /// The slider of that name.
    pub fn from_id(name: &str) -> Option<Self> {
        let lever = LeverId::from_id(name).map(Self::Lever);
        lever.or_else(|| ChanceId::from_id(name).map(Self::Chance))
    }

    /// Its name and the numbers it may have.
    pub fn scale(self) -> Scale {
        match self {
            Self::Lever(id) => id.lever().scale(),
            Self::Chance(id) => id.chance().scale,
        }
    }
}

impl From<LeverId> for Slider {
    fn from(id: LeverId) -> Self {
        Self::Lever(id)
    }
}

impl From<ChanceId> for Slider {
    fn from(id: ChanceId) -> Self {
        Self::Chance(id)
    }
}

impl Link {
    /// Moves a slider; see [`Scenario::set`](super::Scenario::set).
    pub fn set(&mut self, slider: Slider, value: f64) {
        match slider {
            Slider::Lever(id) => self.scenario.set(id, value),
            Slider::Chance(id) => self.futures.set(id, value),
        }
    }

    /// Whether the reader may not move a slider.
    pub fn is_locked(&self, slider: Slider) -> bool {
        matches!(slider, Slider::Lever(id) if self.locked.contains(id))
    }

    /// Whether the reader does not see a slider.
    pub fn is_hidden(&self, slider: Slider) -> bool {
        matches!(slider, Slider::Lever(id) if self.hidden.contains(id))
    }
}
