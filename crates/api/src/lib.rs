//! The module for scripts: the model of the explainer, plain objects in and out.
//!
//! Loading it touches no document, so that it works in Node, a worker or a notebook too. `mount.js`, which
//! puts the explainer into a page, is part of it.

#![cfg(target_arch = "wasm32")]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod sweep;

use std::hint::black_box;
use std::sync::Once;

use pledge_explainer::analysis::terms::{Input, Terms as Set, term_values};
use pledge_explainer::analysis::uncertainty::{self, Settings};
use pledge_explainer::facts;
use pledge_explainer::js::{self, plain};
use pledge_explainer::model::{self, assumptions::Assumptions, ledger::flows};
use pledge_explainer::pledge::Side;
use pledge_explainer::say::{levers, presets};
use pledge_explainer::scenario::deal::TERMS;
use pledge_explainer::scenario::findings::TermValuesOf;
use pledge_explainer::scenario::options::named;
use pledge_explainer::scenario::told::{TellsOf, Told};
use pledge_explainer::scenario::{
    LEVERS, Part, Preset, Saved, Snapshot, baseline, link::Link, options,
};
use pledge_explainer::text::Words;
use pledge_explainer::value::{Invalid, Path, Value};
use serde::{Serialize, Serializer};
use wasm_bindgen::prelude::*;

// Names of the deal stand in it as `__left__` and the like, and `__ledger__` behind what a pledge without a ledger
// lacks: `crates/package` writes them.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("api.d.ts");

/// Evaluates the model.
///
/// # Errors
///
/// Throws an `Error` that names path, value and what is allowed.
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn evaluate(
    #[wasm_bindgen(unchecked_param_type = "Assumptions")] assumptions: JsValue,
) -> Result<JsValue, JsError> {
    throw_panics();
    let assumptions = Assumptions::read(&js::read(&assumptions)?)?;
    plain(&Told(&model::evaluate(&assumptions)?))
}

/// How much of the outcome is uncertainty: the model in many futures.
///
/// # Errors
///
/// Throws an `Error` that names path, value and what is allowed.
#[wasm_bindgen(unchecked_return_type = "Uncertainty")]
pub fn uncertainty(
    #[wasm_bindgen(unchecked_param_type = "Assumptions")] assumptions: JsValue,
    #[wasm_bindgen(unchecked_param_type = "UncertaintySettings")] settings: JsValue,
) -> Result<JsValue, JsError> {
    throw_panics();
    let assumptions = Assumptions::read(&js::read(&assumptions)?)?;
    let settings = Settings::read(&js::read(&settings)?)?;
    plain(&TellsOf {
        of: uncertainty::uncertainty(&assumptions, &settings)?,
        of_ledgers: true,
    })
}

/// The full assumptions of a preset; of `today` if none is named.
///
/// # Errors
///
/// Throws if there is no such preset.
#[wasm_bindgen(unchecked_return_type = "Assumptions")]
pub fn baseline(
    #[wasm_bindgen(unchecked_optional_param_type = "PresetId")] preset: JsValue,
) -> Result<JsValue, JsError> {
    throw_panics();
    plain(&baseline::baseline(options::preset(&js::read(&preset)?)?))
}

/// The presets, oldest first.
///
/// # Errors
///
/// None in practice: the list is constant.
#[wasm_bindgen(unchecked_return_type = "PresetInfo[]")]
pub fn presets() -> Result<JsValue, JsError> {
    throw_panics();
    #[derive(Serialize)]
    struct PresetInfo {
        id: &'static str,
        label: String,
        date: &'static str,
        authority: String,
    }
    let words = Words::english();
    plain(&Preset::ALL.map(|preset| PresetInfo {
        id: preset.id(),
        label: presets::label(words, preset),
        date: preset.date(),
        authority: presets::authority(words, preset),
    }))
}

/// The levers, with their values under the preset `today`.
///
/// # Errors
///
/// None in practice: the list is constant.
#[wasm_bindgen(unchecked_return_type = "LeverInfo[]")]
pub fn levers() -> Result<JsValue, JsError> {
    throw_panics();
    #[derive(Serialize)]
    struct LeverInfo {
        id: &'static str,
        country: Option<&'static str>,
        label: String,
        min: f64,
        max: f64,
        step: f64,
        unit: &'static str,
        value: f64,
    }
    let words = Words::english();
    let today = baseline::baseline(Preset::NOW);
    let list: Vec<LeverInfo> = LEVERS
        .iter()
        .map(|lever| LeverInfo {
            id: lever.name,
            country: lever.country.map(|country| country.id()),
            label: levers::label(words, lever.id),
            min: lever.min,
            max: lever.max,
            step: lever.step,
            unit: lever.unit.id(),
            value: lever.id.get(&today),
        })
        .collect();
    plain(&list)
}

/// The assumptions with levers set, as the page does it.
///
/// # Errors
///
/// Throws an `Error` that names path, value and what is allowed.
#[wasm_bindgen(unchecked_return_type = "Assumptions")]
pub fn apply(
    #[wasm_bindgen(unchecked_param_type = "Assumptions")] assumptions: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Partial<Record<LeverId, number>>")] values: JsValue,
) -> Result<JsValue, JsError> {
    throw_panics();
    let mut assumptions = Assumptions::read(&js::read(&assumptions)?)?;
    for (id, number) in options::levers(&js::read(&values)?, &Path::Root)? {
        id.set(&mut assumptions, number);
    }
    assumptions.check()?;
    plain(&assumptions)
}

/// What each term in which the deals differ is worth to `country`: Shapley values, which add up to
/// `own - other`, and the inputs that give it the other country's version.
///
/// # Errors
///
/// Throws an `Error` that names path, value and what is allowed.
#[wasm_bindgen(unchecked_return_type = "Terms")]
pub fn terms(
    #[wasm_bindgen(unchecked_param_type = "Assumptions")] assumptions: JsValue,
    #[wasm_bindgen(unchecked_param_type = "CountryId")] country: JsValue,
    #[wasm_bindgen(unchecked_param_type = "CountryId")] other: JsValue,
    #[wasm_bindgen(unchecked_param_type = "\"npv_usd\" | \"gap_share_of_reserves\"")]
    metric: JsValue,
) -> Result<JsValue, JsError> {
    throw_panics();
    struct Inputs(Vec<(String, Input)>);
    impl Serialize for Inputs {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_map(self.0.iter().map(|(path, input)| (path, input)))
        }
    }
    #[derive(Serialize)]
    struct TermValue {
        term: &'static str,
        value: f64,
        inputs: Inputs,
    }
    #[derive(Serialize)]
    struct Terms {
        own: f64,
        other: f64,
        terms: Vec<TermValue>,
    }
    let assumptions = Assumptions::read(&js::read(&assumptions)?)?;
    let ids = Side::ALL.map(Side::id);
    let country = named(&js::read(&country)?, "country", Side::from_id, &ids)?;
    let ids = [country.other().id()];
    named(
        &js::read(&other)?,
        "other",
        |id| (id == ids[0]).then_some(()),
        &ids,
    )?;
    let metric = named(
        &js::read(&metric)?,
        "metric",
        TermValuesOf::metric_from_id,
        &TermValuesOf::METRIC_IDS,
    )?;
    let term_values = term_values(&assumptions, country, Set::of(&TERMS), metric);
    let own = &assumptions.countries[country];
    let theirs = &assumptions.countries[country.other()];
    plain(&Terms {
        own: term_values.own,
        other: term_values.other,
        terms: TERMS
            .into_iter()
            .map(|term| TermValue {
                term: term.id(),
                value: term_values.terms[term as usize],
                inputs: Inputs(term.inputs(own, theirs)),
            })
            .collect(),
    })
}

/// The query of an explainer, as pairs, with what the options of `mount` or `update` ask for changed in it.
/// `mount.js` calls it.
///
/// # Errors
///
/// Throws an `Error` that names the option, what it was and what is allowed.
#[wasm_bindgen(skip_typescript)]
pub fn asked(query: JsValue, options: JsValue) -> Result<JsValue, JsError> {
    throw_panics();
    let link = options::changed(&link(&query)?, &js::read(&options)?)?;
    plain(&link.pairs(facts::VINTAGE))
}

/// What readers save of the explainer that a query, as pairs, leads to. `start.js` calls it.
///
/// # Errors
///
/// Throws an `Error` if the query is no plain data.
#[wasm_bindgen(skip_typescript)]
pub fn saved(query: JsValue) -> Result<JsValue, JsError> {
    throw_panics();
    plain(&Saved::of(&Snapshot::of_link(&link(&query)?)?))
}

/// What of a query, as pairs, is not possible, a message each: of one that a script asks for, or of one that a
/// publisher wrote, on a page of all parts or of one alone. `mount.js` and `start.js` call it.
///
/// # Errors
///
/// Throws an `Error` if the query is no plain data.
#[wasm_bindgen(skip_typescript)]
pub fn refused(query: JsValue, is_written: bool, only: &str) -> Result<JsValue, JsError> {
    throw_panics();
    let query = js::read(&query)?;
    let refused = options::refused(
        &pairs(&query),
        is_written,
        Part::from_id(only),
        facts::VINTAGE,
    );
    let messages: Vec<_> = refused.iter().map(Invalid::message).collect();
    plain(&messages)
}

/// What a query asks for, as pairs.
fn link(query: &JsValue) -> Result<Link, Invalid> {
    Ok(Link::read(pairs(&js::read(query)?), facts::VINTAGE))
}

/// The pairs of names and values in a list.
fn pairs(query: &Value) -> Vec<(&str, &str)> {
    let Value::List(pairs) = query else {
        return Vec::new();
    };
    let pairs = pairs.iter().filter_map(|pair| match pair {
        Value::List(pair) => match pair.as_slice() {
            [Value::Text(key), Value::Text(value)] => Some((key.as_str(), value.as_str())),
            _ => None,
        },
        _ => None,
    });
    pairs.collect()
}

/// Makes a panic throw one error, which a script can catch.
fn throw_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            wasm_bindgen::throw_str(&["pledge-explainer has failed: ", &info.to_string()].concat());
        }));
    });
}

/// The version of the program and the date of its facts.
///
/// # Errors
///
/// None in practice: both are constant.
#[wasm_bindgen(unchecked_return_type = "Version")]
pub fn version() -> Result<JsValue, JsError> {
    #[derive(Serialize)]
    struct Version {
        version: &'static str,
        vintage: &'static str,
    }
    plain(&Version {
        version: env!("CARGO_PKG_VERSION"),
        vintage: facts::VINTAGE,
    })
}

/// Works out the flows of one country at the baseline `rounds` times, so that they can be timed.
#[wasm_bindgen(skip_typescript)]
pub fn bench_flows(rounds: u32) {
    let assumptions = baseline::baseline(Preset::NOW);
    for _ in 0..rounds {
        let right = black_box(&assumptions.countries.right);
        black_box(flows(right, assumptions.first_year, assumptions.horizon));
    }
}
