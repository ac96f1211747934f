//! Keeps the reader's state in the address of the explainer's own page.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, UrlSearchParams};

use super::host::PUBLISHER;
use crate::facts;
use crate::scenario::link::{self, Link};

/// What the address asks for, with what it sets put down to the publisher that the host element names,
/// if it does; where the reader has come from another language, what the publisher had set stands
/// beside the name.
pub fn asked_of(host: &HtmlElement) -> Link {
    published_by(host, query().map_or_else(Link::default, |query| of(&query)))
}

/// What a query asks for, with what it sets put down to the publisher likewise.
pub fn asked_by(query: &str, host: &HtmlElement) -> Link {
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
    let pairs = pairs
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()));
    Link::read(pairs, facts::VINTAGE)
}

/// Writes the state into the address, without a new entry in the history. Keys that are not ours
/// stay; a frame without an origin of its own may not write, and that is no harm.
pub fn write(link: &Link) {
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
    for (key, value) in link.pairs(facts::VINTAGE) {
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
pub fn query_of(link: &Link) -> String {
    let Ok(query) = UrlSearchParams::new() else {
        return String::new();
    };
    for (key, value) in link.pairs(facts::VINTAGE) {
        query.append(key, &value);
    }
    query.to_string().into()
}

fn query() -> Option<UrlSearchParams> {
    let search = web_sys::window()?.location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()
}
