//! `cases.json`: what an independent program worked out of the model, under the names of the pledges that are compared.

use std::mem;

use anyhow::{Context, Result};
use pledge_explainer::model;
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::Preset;
use pledge_explainer::scenario::baseline::baseline;
use pledge_explainer::scenario::told::Told;
use serde_json::{Map, Value};

use crate::source::read;

/// The worked cases, one a line. They are of two invented countries, so any two pledges can stand for these. What scripts
/// are not told of a pledge, as all that only a ledger says, a case does not ask for.
pub fn cases() -> Result<String> {
    let outcome = model::evaluate(&baseline(Preset::ALL[0]));
    let outcome = outcome.ok().context("the start values are refused")?;
    let told = serde_json::to_value(Told(&outcome))?;
    let mut cases: Vec<Value> = serde_json::from_slice(&read("tests/vectors.json")?)?;
    for case in &mut cases {
        for place in ["/input/countries", "/output"] {
            let countries = case.pointer_mut(place).and_then(Value::as_object_mut);
            let countries = countries.with_context(|| format!("a worked case has no {place}"))?;
            *countries = named(mem::take(countries));
        }
        keep(&mut case["output"], &told);
    }
    let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}

/// What is said of two countries, under the names of the pledges.
fn named(countries: Map<String, Value>) -> Map<String, Value> {
    let names = Side::ALL.map(|country| country.id().to_owned());
    let of = countries.into_iter().map(|(_, of)| of);
    names.into_iter().zip(of).collect()
}

/// Keeps of a tree the branches that another one has.
fn keep(tree: &mut Value, of: &Value) {
    if let (Value::Object(tree), Value::Object(of)) = (tree, of) {
        tree.retain(|key, _| of.contains_key(key));
        for (key, branch) in tree {
            keep(branch, &of[key]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_keeps_what_is_told_and_nothing_else() {
        let mut tree = serde_json::json!({ "a": { "b": 1, "c": [1, 2] }, "d": 3 });
        keep(&mut tree, &serde_json::json!({ "a": { "c": [], "e": 0 } }));
        assert_eq!(tree, serde_json::json!({ "a": { "c": [1, 2] } }));
    }
}
