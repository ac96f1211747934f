//! Opens what is folded away, where there is room.

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::dom::elements::all;

/// From this width of a part on, in pixels, the style sheet shows what is folded away.
const WIDE: i32 = 900;

/// Says of what the style sheet shows on a wide screen that it is open.
pub(super) fn open_where_wide(host: &HtmlElement) -> Result<(), JsValue> {
    let parts = all(host, ".part");
    if parts
        .first()
        .is_some_and(|part| part.client_width() >= WIDE)
    {
        for disclosure in all(host, ".disclosure, .disputed") {
            disclosure.set_attribute("open", "")?;
            // There is nothing to open or close.
            if let Some(summary) = disclosure.first_element_child() {
                summary.set_attribute("tabindex", "-1")?;
            }
        }
    }
    Ok(())
}
