//! The folder that the program came from, where the finished pages stand beside it.

use wasm_bindgen::prelude::*;
use web_sys::Url;

use crate::scenario::Lang;

#[allow(
    unsafe_code,
    reason = "how wasm-bindgen declares what JavaScript provides"
)]
#[wasm_bindgen]
unsafe extern "C" {
    /// The address of the program itself.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["import", "meta"], js_name = url)]
    static PROGRAM: String;
}

/// The address of the folder with the pages of a language, which ends with `/`.
pub fn folder(lang: Lang) -> String {
    let below = ["./", lang.folder()].concat();
    let folder = Url::new_with_base(&below, &PROGRAM.with(Clone::clone));
    folder.map(|url| url.href()).unwrap_or_default()
}
