//! What a slider of the page sets: an input of the model, or what is assumed of uncertainty.

use super::levers::{LEVERS, LeverId, Scale};
use super::link::Link;
use super::uncertainty::{PARAMETERS, ParameterId};

/// What a slider sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slider {
    /// An input of the model.
    Lever(LeverId),
    /// What is assumed of uncertainty.
    Parameter(ParameterId),
}

impl Slider {
    /// Every slider.
    pub fn all() -> impl Iterator<Item = Self> {
        let levers = LEVERS.iter().map(|lever| Self::Lever(lever.id));
        levers.chain(
            PARAMETERS
                .iter()
                .map(|parameter| Self::Parameter(parameter.id)),
        )
    }

    /// The slider of that name.
    pub fn from_id(name: &str) -> Option<Self> {
        let lever = LeverId::from_id(name).map(Self::Lever);
        lever.or_else(|| ParameterId::from_id(name).map(Self::Parameter))
    }

    /// Its name and the numbers it may have.
    pub fn scale(self) -> Scale {
        match self {
            Self::Lever(id) => id.lever().scale(),
            Self::Parameter(id) => id.parameter().scale,
        }
    }
}

impl From<LeverId> for Slider {
    fn from(id: LeverId) -> Self {
        Self::Lever(id)
    }
}

impl From<ParameterId> for Slider {
    fn from(id: ParameterId) -> Self {
        Self::Parameter(id)
    }
}

impl Link {
    /// Moves a slider; see [`Scenario::set`](super::Scenario::set).
    pub fn set(&mut self, slider: Slider, value: f64) {
        match slider {
            Slider::Lever(id) => self.scenario.set(id, value),
            Slider::Parameter(id) => self.uncertainty.set(id, value),
        }
    }

    /// Where a slider stands, in its unit.
    pub fn value(&self, slider: Slider) -> f64 {
        match slider {
            Slider::Lever(id) => self.scenario.value(id),
            Slider::Parameter(id) => self.uncertainty.value(id),
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
