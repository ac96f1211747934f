//! The scenario that a reader saves, as plain data.

use serde::{Serialize, Serializer};
use wasm_bindgen::prelude::*;

use super::plain;
use crate::analysis::terms::Term;
use crate::facts;
use crate::model::{Outcome, assumptions::Assumptions};
use crate::scenario::{Scenario, Snapshot};

/// A scenario: its choices, what the model takes, and what that comes to.
#[derive(Serialize)]
struct Saved<'s> {
    version: &'static str,
    vintage: &'static str,
    preset: &'static str,
    levers: Levers<'s>,
    terms: Vec<&'static str>,
    assumptions: &'s Assumptions,
    outcome: &'s Outcome,
}

/// The levers that were moved: number by name.
struct Levers<'s>(&'s Scenario);

impl Serialize for Levers<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.moved().map(|(id, value)| (id.lever().name, value)))
    }
}

/// What is saved of a snapshot.
///
/// # Errors
///
/// As [`plain`].
pub fn saved(now: &Snapshot) -> Result<JsValue, JsError> {
    let scenario = &now.scenario;
    plain(&Saved {
        version: env!("CARGO_PKG_VERSION"),
        vintage: facts::VINTAGE,
        preset: scenario.preset().id(),
        levers: Levers(scenario),
        terms: scenario.switched().iter().map(Term::id).collect(),
        assumptions: &now.assumptions,
        outcome: &now.outcome,
    })
}
