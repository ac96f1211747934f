//! The finished page beside the program: what never changes stands there.

use std::rc::Rc;

use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, HtmlElement, Response, SupportedType, Url};

use super::controls::all;
use super::luck::Luck;
use crate::scenario::link::Link;

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

/// The explainer's own page.
pub(super) const PAGE: &str = "index.html";

/// The address of the folder with the program, which ends with `/`.
pub(super) fn folder() -> String {
    let folder = Url::new_with_base(".", &PROGRAM.with(Clone::clone));
    folder.map(|url| url.href()).unwrap_or_default()
}

/// Fills what never changes into an explainer that was built from nothing, and the futures of the
/// baseline, until others are asked for. Without it the answers, pictures and sliders stand all the
/// same.
pub(super) fn fill(host: &HtmlElement, luck: &Rc<Luck>) {
    let host = host.clone();
    // Weak: the explainer may be gone before the page has come.
    let luck = Rc::downgrade(luck);
    spawn_local(async move {
        let Ok(page) = fetch().await else { return };
        copy(&page, &host, "data-fixed");
        if let Some(luck) = luck.upgrade().filter(|luck| luck.shows_nothing()) {
            copy(&page, &host, "data-luck");
            luck.shows(&Link::default());
        }
    });
}

/// Fills every place that an attribute names with what the page has there.
fn copy(page: &Document, host: &HtmlElement, attribute: &str) {
    for place in all(host, &["[", attribute, "]"].concat()) {
        let name = place.get_attribute(attribute).unwrap_or_default();
        let selector = ["[", attribute, "=\"", &name, "\"]"].concat();
        if let Ok(Some(source)) = page.query_selector(&selector) {
            place.set_inner_html(&source.inner_html());
        }
    }
}

/// Fetches the finished page, with its links made absolute.
async fn fetch() -> Result<Document, JsValue> {
    let address = Url::new_with_base(PAGE, &PROGRAM.with(Clone::clone))?.href();
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response = JsFuture::from(window.fetch_with_str(&address)).await?;
    let response: Response = response.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let text = JsFuture::from(response.text()?).await?;
    let text = text.as_string().unwrap_or_default();
    let page = DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)?;
    if let Some(root) = page.document_element() {
        for link in all(&root, "[data-fixed] a[href]") {
            let href = link.get_attribute("href").unwrap_or_default();
            link.set_attribute("href", &Url::new_with_base(&href, &address)?.href())?;
        }
    }
    Ok(page)
}
