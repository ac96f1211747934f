//! Says under each term that a reader tries what it would change.

use leptos::prelude::*;
use web_sys::HtmlElement;

use crate::analysis::terms::Terms;
use crate::dom::elements::fill;
use crate::scenario::deal::TERMS;
use crate::scenario::tried::tried;
use crate::view::State;
use crate::view::tried::html;

/// Keeps what stands under the terms at the state, for as long as the current owner lives.
pub(super) fn follow(state: State, host: HtmlElement) {
    let host = StoredValue::new_local(host);
    Effect::new(move |before: Option<Terms>| {
        let switched = state.now.with(|now| now.scenario.switched());
        let before = before.unwrap_or_default();
        for term in TERMS {
            let is_switched = switched.contains(term);
            if !is_switched && !before.contains(term) {
                continue;
            }
            let said = state.now.with_untracked(|now| {
                let tried = is_switched.then(|| tried(now, term)).flatten();
                tried.map_or_else(String::new, |tried| html(&tried, state.words))
            });
            let selector = ["[data-tried=\"", term.id(), "\"]"].concat();
            host.with_value(|host| fill(host, &selector, &said));
        }
        switched
    });
}
