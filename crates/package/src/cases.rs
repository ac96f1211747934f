//! `cases.json`: what an independent program worked out of the model, under the names of the pledges that are compared.

use std::mem;

use anyhow::{Context, Result};
use pledge_explainer::pledge::Side;
use serde_json::{Value, map::Map};

use crate::source::read;

/// The worked cases, one a line. They are of two invented countries, so any two pledges can stand for these.
pub fn cases() -> Result<String> {
    let mut cases: Vec<Value> = serde_json::from_slice(&read("tests/vectors.json")?)?;
    for case in &mut cases {
        for place in ["/input/countries", "/output"] {
            let countries = case.pointer_mut(place).and_then(Value::as_object_mut);
            let countries = countries.with_context(|| format!("a worked case has no {place}"))?;
            *countries = named(mem::take(countries));
        }
    }
    let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}

/// What is said of two countries, under the names of today's pledges.
fn named(countries: Map<String, Value>) -> Map<String, Value> {
    let names = Side::ALL.map(|country| country.id().to_owned());
    names
        .into_iter()
        .zip(countries.into_iter().map(|(_, of)| of))
        .collect()
}
