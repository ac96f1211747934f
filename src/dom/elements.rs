//! The window, and elements in it: finds them and fills them.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Window};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = window)]
    static WINDOW: Window;
}

/// The window of the page.
///
/// Asked for by its name: `web_sys::window` looks for what runs the program first, which costs 0.4 kB.
pub fn window() -> Window {
    WINDOW.with(Window::clone)
}

/// The elements in `host` that a selector finds.
pub fn all(host: &Element, selector: &str) -> Vec<Element> {
    let mut all = Vec::new();
    if let Ok(found) = host.query_selector_all(selector) {
        for index in 0..found.length() {
            let node = found.item(index);
            all.extend(node.and_then(|node| node.dyn_into().ok()));
        }
    }
    all
}

/// Puts HTML into what a selector finds.
pub fn fill(host: &Element, selector: &str, html: &str) {
    for place in all(host, selector) {
        place.set_inner_html(html);
    }
}
