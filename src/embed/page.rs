//! What the scripts of a page call: `start.js` on the explainer's own page, `mount.js` on pages of others.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::deferred::{self, Deferred};
use super::mounted::Mounted;
use crate::dom::{panic, vocabulary};

thread_local! {
    /// What comes once a page reacts.
    static DEFERRED: Cell<Option<Deferred>> = const { Cell::new(None) };
}

/// Takes the words of a language, as they stand in its file.
///
/// # Errors
///
/// Throws if there is no such language, or if the words are those of another version of the program.
#[wasm_bindgen]
pub fn learn(lang: &str, words: &str) -> Result<(), JsError> {
    panic::install();
    vocabulary::learn(lang, words)
}

/// Takes over a finished page in an element, and brings it to what the address says. From then on the
/// address follows the page.
///
/// # Errors
///
/// Throws before [`learn`], or if the element holds a working explainer already.
#[wasm_bindgen]
pub fn adopt(host: HtmlElement) -> Result<Mounted, JsError> {
    panic::install();
    Mounted::adopt(host, None)
}

/// Takes over a finished page that stands in an element of somebody else's, and brings it to what a query
/// says. The address stays theirs.
///
/// # Errors
///
/// As [`adopt`].
#[wasm_bindgen(js_name = adoptAs)]
pub fn adopt_as(host: HtmlElement, query: &str) -> Result<Mounted, JsError> {
    panic::install();
    Mounted::adopt(host, Some(query))
}

/// Loads what comes once a page reacts.
///
/// # Errors
///
/// Throws if it does not arrive; asking again tries again.
#[wasm_bindgen]
pub async fn prepare() -> Result<(), JsError> {
    DEFERRED.set(Some(deferred::load().await?));
    Ok(())
}

#[wasm_bindgen]
impl Mounted {
    /// Adds what comes once the page reacts.
    ///
    /// # Errors
    ///
    /// Throws before [`prepare`] has loaded it.
    pub fn complete(&self) -> Result<(), JsError> {
        let deferred = DEFERRED
            .get()
            .ok_or_else(|| JsError::new("call prepare() first"))?;
        self.add(deferred)
    }
}

/// Fails on purpose, so that tests can see what is left standing.
#[wasm_bindgen]
#[allow(clippy::panic, reason = "this is what it is for")]
pub fn cause_panic_for_test() {
    panic::install();
    panic!("asked for by a test");
}
