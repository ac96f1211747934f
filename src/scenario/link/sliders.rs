//! The sliders that a link moves, locks and hides.

use super::Link;
use crate::scenario::Slider;

impl Link {
    /// Moves a slider; see [`Scenario::set`](crate::scenario::Scenario::set).
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
