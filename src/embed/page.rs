//! What the explainer's own page calls.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::depth::Depth;
use super::mounted::Mounted;
use super::{panic, words};
use crate::scenario::Lang;
use crate::text::Text;

thread_local! {
    /// The words of the page.
    static TEXT: Cell<Option<&'static Text>> = const { Cell::new(None) };
    /// What comes once it reacts.
    static DEPTH: Cell<Option<Depth>> = const { Cell::new(None) };
}

/// Loads the words of the page's language, or, after them, what comes once the page reacts.
///
/// # Errors
///
/// Throws if there is no such language, if its words have yet to come, or if what is asked for does not
/// arrive; asking again tries again.
#[wasm_bindgen]
pub async fn learn(lang: String, is_deep: bool) -> Result<(), JsError> {
    panic::install();
    let lang = Lang::from_id(&lang).ok_or_else(|| JsError::new("there is no such language"))?;
    if is_deep {
        words_learnt()?;
        DEPTH.set(Some(words::depth(lang).await?));
    } else {
        TEXT.set(Some(words::of(lang).await?));
    }
    Ok(())
}

fn words_learnt() -> Result<&'static Text, JsError> {
    TEXT.get()
        .ok_or_else(|| JsError::new("call learn() for the words first"))
}

/// Takes over the finished page in an element, and brings it to what the address says if what can read
/// that has been learnt.
///
/// # Errors
///
/// Throws before [`learn`], or if the element holds a working explainer already.
#[wasm_bindgen]
pub fn adopt(host: HtmlElement) -> Result<Mounted, JsError> {
    panic::install();
    Mounted::adopt(host, words_learnt()?, DEPTH.get())
}

#[wasm_bindgen]
impl Mounted {
    /// Adds what comes once the page reacts, once that has been learnt.
    ///
    /// # Errors
    ///
    /// Throws before [`learn`] has loaded it.
    #[wasm_bindgen(js_name = deepen)]
    pub fn deepen_page(&self) -> Result<(), JsError> {
        let depth = DEPTH
            .get()
            .ok_or_else(|| JsError::new("call learn() first"))?;
        self.deepen(depth).map(|_| ())
    }
}

/// Fails on purpose, so that tests can see what is left standing.
#[wasm_bindgen]
#[allow(clippy::panic, reason = "this is what it is for")]
pub fn cause_panic_for_test() {
    panic::install();
    panic!("asked for by a test");
}
