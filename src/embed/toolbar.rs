//! Arrow keys within a row of buttons of which one is chosen: the row is one stop for the Tab key.

use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use crate::dom::elements::all;
use crate::dom::listener::Listener;

/// Hears the arrow keys in the toolbars of a page.
pub(super) fn listen(host: &HtmlElement) -> Result<Listener, JsValue> {
    Listener::new(vec![host.clone().into()], &["keydown"], Box::new(hear))
}

/// Leads to another button of the toolbar; nothing if the key or the place is none of ours.
fn hear(event: &Event) -> Option<()> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    let button: HtmlElement = event.target()?.dyn_into().ok()?;
    let toolbar = button.closest("[role=toolbar]").ok()??;
    let buttons = all(&toolbar, "button:enabled");
    let place = buttons.iter().position(|one| **one == **button)?;
    let last = buttons.len().checked_sub(1)?;
    let next = match event.key().as_str() {
        "ArrowRight" if place == last => 0,
        "ArrowRight" => place + 1,
        "ArrowLeft" => place.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    event.prevent_default();
    for (index, one) in buttons.iter().enumerate() {
        let stop = if index == next { "0" } else { "-1" };
        one.set_attribute("tabindex", stop).ok()?;
    }
    buttons.get(next)?.dyn_ref::<HtmlElement>()?.focus().ok()
}
