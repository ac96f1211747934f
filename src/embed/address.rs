//! Keeps the reader's state in the address of the explainer's own page.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement, UrlSearchParams};

use super::controls::all;
use super::mounted::PUBLISHER;
use crate::decimal::parse;
use crate::facts;
use crate::scenario::link::{self, Link};
use crate::scenario::{Lang, Slider, levers::Scale};
use crate::text::notation;
use crate::view::State;

/// What the address asks for, with what it sets put down to the publisher that the host element names,
/// if it does; where the reader has come from another language, what the publisher had set stands
/// beside the name.
pub(super) fn asked_of(host: &HtmlElement) -> Link {
    published_by(host, query().map_or_else(Link::default, |query| of(&query)))
}

/// What a query asks for, with what it sets put down to the publisher likewise.
pub(super) fn asked_by(query: &str, host: &HtmlElement) -> Link {
    let query = UrlSearchParams::new_with_str(query).ok();
    published_by(host, query.map_or_else(Link::default, |query| of(&query)))
}

fn published_by(host: &HtmlElement, link: Link) -> Link {
    let Some(name) = host.get_attribute(PUBLISHER) else {
        return link;
    };
    let published = host.get_attribute("data-published");
    match published.map(|query| UrlSearchParams::new_with_str(&query)) {
        Some(Ok(published)) => Link {
            publisher: of(&published).set_by(&name).publisher,
            ..link
        },
        _ => link.set_by(&name),
    }
}

fn of(query: &UrlSearchParams) -> Link {
    let pairs = pairs_of(query);
    let pairs = pairs
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()));
    Link::read(pairs, facts::VINTAGE)
}

/// The decoded pairs of a query.
pub(super) fn pairs_of(query: &UrlSearchParams) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for entry in js_sys::try_iter(&query.entries())
        .ok()
        .flatten()
        .into_iter()
        .flatten()
    {
        let Ok(entry) = entry else { break };
        let pair: js_sys::Array = entry.unchecked_into();
        if let (Some(key), Some(value)) = (pair.get(0).as_string(), pair.get(1).as_string()) {
            pairs.push((key, value));
        }
    }
    pairs
}

/// Writes the state into the address, without a new entry in the history. Keys that are not ours
/// stay; a frame without an origin of its own may not write, and that is no harm.
pub(super) fn write(state: State) {
    let Some(query) = query() else { return };
    let keys: Vec<String> = js_sys::try_iter(&query.keys())
        .ok()
        .flatten()
        .into_iter()
        .flatten()
        .filter_map(|key| key.ok()?.as_string())
        .collect();
    for key in keys.iter().filter(|key| link::is_known(key)) {
        query.delete(key);
    }
    for (key, value) in state.link.with_untracked(|link| link.pairs(facts::VINTAGE)) {
        // The address of the page is that of its language.
        if key != link::LANG {
            query.append(key, &value);
        }
    }
    let query = String::from(query.to_string());
    let Some(window) = web_sys::window() else {
        return;
    };
    let path = window.location().pathname().unwrap_or_default();
    let hash = window.location().hash().unwrap_or_default();
    let mark = if query.is_empty() { "" } else { "?" };
    let address = [&path, mark, &query, &hash].concat();
    if let Ok(history) = window.history() {
        let entry = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&entry, "", Some(&address));
    }
}

/// The query that leads back to a state.
pub(super) fn query_of(state: State) -> String {
    let Ok(query) = UrlSearchParams::new() else {
        return String::new();
    };
    for (key, value) in state.link.with_untracked(|link| link.pairs(facts::VINTAGE)) {
        query.append(key, &value);
    }
    query.to_string().into()
}

fn query() -> Option<UrlSearchParams> {
    let search = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()
}

/// Marks a slider's number field.
const FIELD: &str = "data-lever-number";

/// The sliders and fields that stand elsewhere than the finished page has them. A field that holds
/// no possible number is put back.
pub(super) fn early_moves(host: &HtmlElement, lang: Lang) -> Vec<(Slider, f64)> {
    let moved = |input: &Element, name: &str| {
        let slider = Slider::from_id(&input.get_attribute(name)?)?;
        let input: &HtmlInputElement = input.dyn_ref()?;
        let scale = slider.scale();
        let held = |x: f64| match name {
            FIELD => notation::from_field(lang, scale.unit, x),
            _ => x,
        };
        let written = held(parse(&input.default_value())?);
        let number = held(input.value_as_number());
        if !(scale.min..=scale.max).contains(&number) {
            input.set_value(&input.default_value());
            return None;
        }
        let is_moved = number != written && number != on_step(&scale, written);
        is_moved.then_some((slider, number))
    };
    let mut moves = Vec::new();
    for name in ["data-lever", FIELD] {
        for input in all(host, &["[", name, "]"].concat()) {
            moves.extend(moved(&input, name));
        }
    }
    moves
}

/// Where a browser puts a slider that is told a value between two steps.
fn on_step(scale: &Scale, value: f64) -> f64 {
    let steps = libm::round((value - scale.min) / scale.step);
    let on_step = scale.min + steps * scale.step;
    // Free of the noise of binary fractions, as the browser's own value is.
    libm::round(on_step * 1e6) / 1e6
}
