//! What the explainer's own page calls.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::mounted::Mounted;
use super::{panic, words};
use crate::scenario::Lang;
use crate::text::Text;

thread_local! {
    /// The words of the page.
    static TEXT: Cell<Option<&'static Text>> = const { Cell::new(None) };
}

/// Loads the words of the page's language.
///
/// # Errors
///
/// Throws if there is no such language, or if its words do not arrive.
#[wasm_bindgen]
pub async fn learn(lang: String) -> Result<(), JsError> {
    panic::install();
    let lang = Lang::from_id(&lang).ok_or_else(|| JsError::new("there is no such language"))?;
    TEXT.set(Some(words::of(lang).await?));
    Ok(())
}

/// Takes over the finished page in an element and brings it to what the address says.
///
/// # Errors
///
/// Throws before [`learn`], or if the element holds a working explainer already.
#[wasm_bindgen]
pub fn adopt(host: HtmlElement) -> Result<Mounted, JsError> {
    panic::install();
    let text = TEXT
        .get()
        .ok_or_else(|| JsError::new("call learn() first"))?;
    Mounted::adopt(host, text)
}

/// Fails on purpose, so that tests can see what is left standing.
#[wasm_bindgen]
#[allow(clippy::panic, reason = "this is what it is for")]
pub fn cause_panic_for_test() {
    panic::install();
    panic!("asked for by a test");
}
