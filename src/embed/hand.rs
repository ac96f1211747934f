//! Keeps the sliders that move several levers at once at the state.

use leptos::prelude::*;
use web_sys::HtmlElement;

use crate::dom::hand::show_all;
use crate::scenario::link::Link;
use crate::view::State;

/// Keeps the hands of `host` at the state, for as long as the current owner lives.
pub(super) fn follow(state: State, host: HtmlElement) {
    let host = StoredValue::new_local(host);
    Effect::new(move |before: Option<Link>| {
        let link = state.link.get();
        host.with_value(|host| show_all(host, before.as_ref(), &link, state.words));
        link
    });
}
