//! Keeps the reader's state in the address of the explainer's own page.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, UrlSearchParams};

use super::elements::window;
use super::host::{PUBLISHER, REFUSED, parts};
use crate::facts;
use crate::scenario::link::{self, Link};
use crate::scenario::options;
use crate::value::Invalid;

/// What the address asks for; where the host element names a publisher, it is theirs.
pub fn asked_of(host: &HtmlElement) -> Link {
    let search = window().location().search().unwrap_or_default();
    if host.has_attribute(PUBLISHER) {
        asked_by(&search, host)
    } else {
        read(&search)
    }
}

/// What the query of a publisher asks for, with what it sets put down to the one that the host element names, if it
/// does; where the reader has come from another language, what the publisher had set stands beside the name. What is
/// not possible is marked on the host element, for the scripts to say so in the console, and not to readers.
pub fn asked_by(query: &str, host: &HtmlElement) -> Link {
    let pairs = pairs_in(query);
    let (link, is_refused) = options::published(borrowed(&pairs), parts(host), facts::VINTAGE);
    if is_refused {
        let _ = host.set_attribute(REFUSED, "");
    }
    let Some(name) = host.get_attribute(PUBLISHER) else {
        return link;
    };
    let published = host.get_attribute("data-published");
    match published {
        Some(published) => Link {
            publisher: read(&published).set_by(&name).publisher,
            ..link
        },
        None => link.set_by(&name),
    }
}

/// What a query asks for.
pub fn read(query: &str) -> Link {
    Link::read(borrowed(&pairs_in(query)), facts::VINTAGE)
}

/// A link with what a query asks for changed in it, as far as it is possible, and what is not.
pub fn with(link: &Link, query: &str) -> (Link, Vec<Invalid>) {
    options::asked(link, borrowed(&pairs_in(query)), facts::VINTAGE)
}

/// What was refused, as an error of JavaScript; nothing if nothing was.
///
/// # Errors
///
/// If something was.
pub fn throw_refused(refused: &[Invalid]) -> Result<(), JsError> {
    if refused.is_empty() {
        return Ok(());
    }
    let mut said = String::new();
    for one in refused {
        if !said.is_empty() {
            said.push_str("; ");
        }
        said.push_str(&one.message());
    }
    Err(JsError::new(&said))
}

fn borrowed(pairs: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    pairs
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
}

/// The decoded pairs of a query in words.
fn pairs_in(query: &str) -> Vec<(String, String)> {
    UrlSearchParams::new_with_str(query).map_or_else(|_| Vec::new(), |query| pairs_of(&query))
}

/// The decoded pairs of a query.
fn pairs_of(query: &UrlSearchParams) -> Vec<(String, String)> {
    let all = Array::from(query);
    let mut pairs = Vec::new();
    for index in 0..all.length() {
        let pair = Array::from(&all.get(index));
        pairs.extend(pair.get(0).as_string().zip(pair.get(1).as_string()));
    }
    pairs
}

/// Writes the state into the address, without a new entry in the history. Keys that are not ours
/// stay; a frame without an origin of its own may not write, and that is no harm.
pub fn write(link: &Link) {
    let window = window();
    let location = window.location();
    let search = location.search().unwrap_or_default();
    let Ok(query) = UrlSearchParams::new_with_str(&search) else {
        return;
    };
    for (key, _) in pairs_of(&query) {
        if link::is_known(&key) {
            query.delete(&key);
        }
    }
    for (key, value) in link.pairs(facts::VINTAGE) {
        // The address of the page is that of its language.
        if key != link::LANG {
            query.append(key, &value);
        }
    }
    let query = String::from(query.to_string());
    let path = location.pathname().unwrap_or_default();
    let hash = location.hash().unwrap_or_default();
    let mark = if query.is_empty() { "" } else { "?" };
    let address = [&path, mark, &query, &hash].concat();
    if let Ok(history) = window.history() {
        let entry = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&entry, "", Some(&address));
    }
}

/// The query that leads back to a state.
pub fn query_of(link: &Link) -> String {
    query_without(link, "")
}

/// The same without one of its keys.
pub fn query_without(link: &Link, without: &str) -> String {
    let Ok(query) = UrlSearchParams::new() else {
        return String::new();
    };
    for (key, value) in link.pairs(facts::VINTAGE) {
        if key != without {
            query.append(key, &value);
        }
    }
    query.to_string().into()
}
