//! The scenario that a reader saves.

use serde::{Serialize, Serializer};

use super::told::Told;
use super::{Scenario, Snapshot};
use crate::analysis::terms::Term;
use crate::facts;
use crate::model::assumptions::Assumptions;

/// A scenario as plain data: its choices, what the model takes, and what that comes to.
#[derive(Debug, Serialize)]
pub struct Saved<'s> {
    /// The version of the program.
    pub version: &'static str,
    /// The date of the facts.
    pub vintage: &'static str,
    /// The name of the preset.
    pub preset: &'static str,
    /// The levers that were moved: number by name.
    pub levers: Levers<'s>,
    /// The names of the terms of which the other country's version is tried.
    pub terms: Vec<&'static str>,
    /// The model's input.
    pub assumptions: &'s Assumptions,
    /// The model's output.
    pub outcome: Told<'s>,
}

/// The levers of a scenario that were moved: number by name.
#[derive(Debug)]
pub struct Levers<'s>(&'s Scenario);

impl Serialize for Levers<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.moved().map(|(id, value)| (id.lever().name, value)))
    }
}

impl<'s> Saved<'s> {
    /// What is saved of a snapshot.
    pub fn of(now: &'s Snapshot) -> Self {
        let scenario = &now.scenario;
        Self {
            version: env!("CARGO_PKG_VERSION"),
            vintage: facts::VINTAGE,
            preset: scenario.preset().id(),
            levers: Levers(scenario),
            terms: scenario.switched().iter().map(Term::id).collect(),
            assumptions: &now.assumptions,
            outcome: Told(&now.outcome),
        }
    }
}
