//! Where facts and model meet.
//!
//! - [`presets`]: the state of the law at four dates, as tariff rates per class of goods,
//! - [`deal`]: the two pledges that are compared, as data,
//! - [`baseline`]: the full assumptions under a preset, each traced to facts or called a judgement,
//! - `provenance` (native): where each number of the baseline comes from,
//! - [`mod@lever_id`]: the kinds of sliders,
//! - [`levers`]: one row a slider,
//! - [`uncertainty`]: what is assumed of uncertainty, and what follows,
//! - [`slider`]: levers and what is assumed of uncertainty, as the page's sliders,
//! - [`hand`]: sliders that move several levers at once,
//! - [`part`]: the questions the page is made of,
//! - [`goal_seek`]: what a reader would like to come out,
//! - [`action`]: what a reader asks for by a button, a choice or a slider,
//! - [`link`]: the reader's state in an address,
//! - [`map`]: the break-even map over two levers,
//! - [`sweep`]: what a script asks to see along one lever or two,
//! - [`lang`]: the languages,
//! - [`interpretations`]: who reads a term how, and how far the verdict moves,
//! - [`options`]: what a host asks for by script,
//! - [`snapshot`]: assumptions and what follows from them, computed once a change,
//! - `saved`: the scenario that a reader saves,
//! - [`mod@brief`]: the whole story in a few numbers,
//! - [`budget`]: what the pledge does to a state's own budget,
//! - [`drawn`]: what part of its pledge may be drawn for a country to come out even,
//! - [`mod@tried`]: what one term of the other country would change,
//! - [`needs`]: what projects have to earn for a country to come out even,
//! - [`findings`]: what a snapshot says, as numbers without words,
//! - [`offset`]: what a tariff on cars and an exchange rate are worth in terms of each other,
//! - [`arithmetic`]: how its headline numbers are worked out.

pub mod action;
pub mod arithmetic;
mod band;
pub mod baseline;
pub mod brief;
pub mod budget;
pub mod deal;
pub mod drawn;
pub mod findings;
mod goal;
pub mod goal_seek;
pub mod hand;
pub mod interpretations;
pub mod lang;
pub mod lever_id;
pub mod levers;
pub mod link;
pub mod map;
mod measure;
pub mod needs;
pub mod offset;
pub mod options;
pub mod part;
mod population;
pub mod presets;
#[cfg(not(target_arch = "wasm32"))]
pub mod provenance;
mod saved;
pub mod slider;
pub mod snapshot;
pub mod sweep;
pub mod told;
pub mod tried;
pub mod uncertainty;

pub use hand::Hand;
pub use lang::Lang;
pub use levers::{LEVERS, LeverId, Locked};
pub use part::{Part, Parts, Step};
pub use presets::Preset;
pub use saved::Saved;
pub use slider::Slider;
pub use snapshot::Snapshot;
pub use uncertainty::{PARAMETERS, ParameterId, UncertaintyInputs, UncertaintyResult};

use crate::analysis::terms::Terms;
use crate::model::assumptions::Assumptions;

/// What a reader has chosen: a preset, the levers that were moved away from it, and the terms of
/// which one country takes the other's version.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scenario {
    preset: Preset,
    moved: [Option<f64>; LEVERS.len()],
    switched: Terms,
}

impl Default for Scenario {
    fn default() -> Self {
        Self::new(Preset::NOW)
    }
}

impl Scenario {
    /// The untouched baseline of a preset.
    pub fn new(preset: Preset) -> Self {
        Self {
            preset,
            moved: [None; LEVERS.len()],
            switched: Terms::default(),
        }
    }

    /// The preset in force.
    pub fn preset(&self) -> Preset {
        self.preset
    }

    /// Changes the state of the law. Levers that were moved stay where they are, except those that
    /// a preset sets and that are not locked.
    pub fn choose(&mut self, preset: Preset, locked: Locked) {
        let old = *self;
        self.preset = preset;
        for lever in LEVERS.iter().filter(|lever| lever.set_by_preset) {
            self.put(lever.id, None);
            if locked.contains(lever.id) {
                self.set(lever.id, old.value(lever.id));
            }
        }
    }

    /// Moves a lever to `value`, in the lever's unit; values outside its range are brought to the
    /// nearer end, years to the nearest whole one. A lever that the deal lacks stays where it is.
    pub fn set(&mut self, id: LeverId, value: f64) {
        let Some(lever) = id.find() else { return };
        if value.is_nan() {
            return;
        }
        // Not `clamp`: its panic message would link the formatting of floats, 8 kB.
        let value = value.max(lever.min).min(lever.max);
        let value = if lever.unit.is_whole() {
            libm::round(value)
        } else {
            value
        };
        self.reset(id);
        // Another lever may have moved what this one sets: then it stands even at its start.
        if value != self.value(id) || value != self.start(id) {
            self.put(id, Some(value));
        }
    }

    fn put(&mut self, id: LeverId, value: Option<f64>) {
        if let Some(place) = self.moved.get_mut(id.index()) {
            *place = value;
        }
    }

    fn place(&self, id: LeverId) -> Option<f64> {
        self.moved.get(id.index()).copied().flatten()
    }

    /// Puts a lever back to where the preset has it.
    pub fn reset(&mut self, id: LeverId) {
        self.put(id, None);
    }

    /// The terms of which [`SWITCHING`](deal::SWITCHING) takes the other's version.
    pub fn switched(&self) -> Terms {
        self.switched
    }

    /// Gives it the other's version of those of these terms that the deal declares, and its own of all others.
    pub fn switch(&mut self, terms: Terms) {
        self.switched = terms.within(Terms::of(&deal::TERMS));
    }

    /// Puts every lever back that is not locked, and every term.
    pub fn reset_all(&mut self, locked: Locked) {
        self.switched = Terms::default();
        for lever in &LEVERS {
            if !locked.contains(lever.id) {
                self.reset(lever.id);
            }
        }
    }

    /// Where the preset has a lever, in the lever's unit.
    pub fn start(&self, id: LeverId) -> f64 {
        id.get(&baseline::baseline(self.preset))
    }

    /// Where a lever stands, in its unit.
    pub fn value(&self, id: LeverId) -> f64 {
        self.place(id).unwrap_or_else(|| id.get(&self.agreed()))
    }

    /// Whether a lever was moved away from the preset.
    pub fn is_moved(&self, id: LeverId) -> bool {
        self.place(id).is_some()
    }

    /// Whether a lever was moved in the same way as in another scenario, or in neither.
    pub fn moves_as(&self, other: &Self, id: LeverId) -> bool {
        self.place(id) == other.place(id)
    }

    /// The levers that were moved, with their values, in the order of the table.
    pub fn moved(&self) -> impl Iterator<Item = (LeverId, f64)> + '_ {
        LEVERS
            .iter()
            .zip(self.moved)
            .filter_map(|(lever, moved)| Some((lever.id, moved?)))
    }

    /// The model's input: the preset's baseline with the moved levers and the switched terms.
    pub fn assumptions(&self) -> Assumptions {
        let mut assumptions = self.agreed();
        if let Some(country) = deal::SWITCHING {
            self.switched.switch(&mut assumptions, country);
        }
        assumptions
    }

    /// The model's input if some levers stood elsewhere, at values that are taken to lie within
    /// their ranges.
    pub fn moved_to(&self, levers: &[(LeverId, f64)]) -> Assumptions {
        let mut scenario = *self;
        for &(id, value) in levers {
            scenario.put(id, Some(value));
        }
        scenario.assumptions()
    }

    /// The same with each country's own terms.
    pub fn agreed(&self) -> Assumptions {
        let mut assumptions = baseline::baseline(self.preset);
        for (id, value) in self.moved() {
            id.set(&mut assumptions, value);
        }
        assumptions
    }
}
