//! What is left after a failure: the last picture, a line that says so, and one error in the log.

use std::cell::Cell;
use std::sync::Once;

use wasm_bindgen::JsCast;
use web_sys::{HtmlButtonElement, HtmlInputElement, NodeList};

thread_local! {
    static FAILED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the program has failed; whoever is called by the browser must do nothing then.
pub(super) fn failed() -> bool {
    FAILED.get()
}

/// Makes a panic mark every explainer of the page as failed and throw one error.
///
/// The error is thrown rather than logged: it ends the call that failed, so the browser logs it
/// once, and a script that called us can catch it.
pub(super) fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            FAILED.set(true);
            mark_hosts();
            wasm_bindgen::throw_str(&["pledge-explainer has failed: ", &info.to_string()].concat());
        }));
    });
}

/// Sets `data-failed` and takes the controls out of use. There may be no page at all.
fn mark_hosts() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let all = |selector: &str| document.query_selector_all(selector).ok();
    for host in elements(all("[data-pledge-explainer]")) {
        let _ = host.set_attribute("data-failed", "");
    }
    for control in elements(all("[data-pledge-explainer] :is(input, button)")) {
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            input.set_disabled(true);
        } else if let Some(button) = control.dyn_ref::<HtmlButtonElement>() {
            button.set_disabled(true);
        }
    }
}

fn elements(list: Option<NodeList>) -> impl Iterator<Item = web_sys::Element> {
    let count = list.as_ref().map_or(0, NodeList::length);
    (0..count).filter_map(move |index| list.as_ref()?.item(index)?.dyn_into().ok())
}
