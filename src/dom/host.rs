//! The element that holds an explainer: what marks it, and what it says of itself.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::elements::all;
use super::panic;
use crate::scenario::link::{Link, Theme};
use crate::scenario::{Lang, Part, Parts};

/// Marks an element that holds an explainer.
const HOST: &str = "data-pledge-explainer";
/// Set once the explainer reacts.
pub const READY: &str = "data-ready";
/// Set once all of its program has come.
pub const DEFERRED_READY: &str = "data-deferred-ready";
const CLASS: &str = "pledge-explainer";
const LANG: &str = "lang";
/// Where the style sheet reads the theme.
const THEME: &str = "data-theme";
/// Where the style sheet reads whether single parts are shown.
const EXTENT: &str = "data-extent";
/// The name of the publisher that an explainer's choices are put down to.
pub(super) const PUBLISHER: &str = "data-publisher";
/// Set where the publisher asked for something that is not possible.
pub(super) const REFUSED: &str = "data-refused";

/// Whether a finished page in an element can be taken over.
///
/// # Errors
///
/// If the program has failed, or if the page reacts already.
pub fn adoptable(host: &Element) -> Result<(), JsError> {
    if panic::failed() {
        return Err(JsError::new("the program has failed; reload the page"));
    }
    if host.has_attribute(READY) {
        return Err(JsError::new("this page reacts already"));
    }
    Ok(())
}

/// The language of the page around an element.
pub fn lang(host: &HtmlElement) -> Lang {
    let around = host.closest("[lang]").ok().flatten();
    let id = around.and_then(|around| around.get_attribute(LANG));
    id.and_then(|id| Lang::from_id(&id)).unwrap_or_default()
}

/// The parts that a page holds.
pub fn parts(host: &Element) -> Parts {
    all(host, "section[data-part]")
        .iter()
        .filter_map(|part| Part::from_id(&part.get_attribute("data-part")?))
        .fold(Parts::NONE, Parts::with)
}

/// Shows the parts and the theme that a link asks for.
pub(super) fn show(host: &HtmlElement, link: &Link) {
    let held = parts(host);
    // A page that holds none of them shows what it has.
    let shows_none = Part::ALL
        .into_iter()
        .all(|part| !held.contains(part) || !link.parts.contains(part));
    let mut shown = Parts::NONE;
    for section in all(host, "[data-part]") {
        let id = section.get_attribute("data-part");
        let part = id.and_then(|id| Part::from_id(&id));
        let is_shown = shows_none || part.is_none_or(|part| link.parts.contains(part));
        if let Some(part) = part.filter(|_| is_shown) {
            shown = shown.with(part);
        }
        let _ = section.toggle_attribute_with_force("hidden", !is_shown);
    }
    let _ = match shown.extent() {
        None => host.remove_attribute(EXTENT),
        Some(extent) => host.set_attribute(EXTENT, extent),
    };
    for opening in all(host, ".opening") {
        let _ = opening.toggle_attribute_with_force("hidden", !link.parts.is_all());
    }
    let _ = match link.theme {
        Theme::Auto => host.remove_attribute(THEME),
        theme => host.set_attribute(THEME, theme.id()),
    };
}

/// Says something to those who do not see it.
pub fn announce(host: &HtmlElement, words: &str) {
    for place in all(host, "[data-announcement]") {
        place.set_text_content(Some(words));
    }
}

/// Takes away what marks an element as holding an explainer.
pub fn unmark(host: &HtmlElement) {
    for name in [HOST, READY, DEFERRED_READY, LANG, THEME, EXTENT] {
        let _ = host.remove_attribute(name);
    }
    let _ = host.class_list().remove_1(CLASS);
}

/// An error of the browser as an error of ours.
pub fn thrown(error: JsValue) -> JsError {
    let message = error
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()));
    JsError::new(message.as_deref().unwrap_or("the browser refused"))
}
