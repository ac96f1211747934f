//! The one function that the page calls.

use pledge_explainer::model::Assumptions;
use pledge_explainer::scenario::Lang;
use pledge_explainer::value::Value;
use wasm_bindgen::prelude::*;

/// The spreadsheet of the assumptions, in a language, with lines that say which scenario it is.
///
/// # Errors
///
/// Throws an `Error` that names path, value and what is allowed.
#[wasm_bindgen]
pub fn spreadsheet(
    assumptions: JsValue,
    lang: &str,
    about: Vec<String>,
) -> Result<Vec<u8>, JsError> {
    let assumptions: Value = serde_wasm_bindgen::from_value(assumptions)?;
    let assumptions = Assumptions::read(&assumptions)?;
    let lang = Lang::from_id(lang).unwrap_or_default();
    Ok(crate::spreadsheet(&assumptions, lang, &about)?)
}
