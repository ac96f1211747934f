//! What the explainer's own page calls.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::mounted::Mounted;
use super::panic;

/// Takes over the finished page in an element and brings it to what the address says. Used by the
/// explainer's own page.
///
/// # Errors
///
/// Throws if the element holds a working explainer already.
#[wasm_bindgen]
pub fn adopt(host: HtmlElement) -> Result<Mounted, JsError> {
    panic::install();
    Mounted::adopt(host)
}

/// Fails on purpose, so that tests can see what is left standing.
#[wasm_bindgen]
#[allow(clippy::panic, reason = "this is what it is for")]
pub fn cause_panic_for_test() {
    panic::install();
    panic!("asked for by a test");
}
