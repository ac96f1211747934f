//! The one function that the page calls.

use pledge_explainer::model::Assumptions;
use pledge_explainer::scenario::Lang;
use pledge_explainer::text::Words;
use pledge_explainer::value::Value;
use wasm_bindgen::prelude::*;

/// The spreadsheet of the assumptions, in a language whose words are given as they stand in their file, with
/// lines that say which scenario it is.
///
/// # Errors
///
/// Throws an `Error` that names path, value and what is allowed, or says that the words are those of another
/// version.
#[wasm_bindgen]
pub fn spreadsheet(
    assumptions: JsValue,
    lang: &str,
    words: &str,
    about: Vec<String>,
) -> Result<Vec<u8>, JsError> {
    let assumptions: Value = serde_wasm_bindgen::from_value(assumptions)?;
    let assumptions = Assumptions::read(&assumptions)?;
    let lang = Lang::from_id(lang).unwrap_or_default();
    let words = Words::load(lang, words)
        .ok_or_else(|| JsError::new("these words are not those of this version"))?;
    Ok(crate::spreadsheet(&assumptions, words, &about)?)
}
