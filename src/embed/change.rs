//! Tells the page around the explainer what it shows and what its reader chose.

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement, UrlSearchParams};

use crate::country::Country;
use crate::facts;
use crate::view::State;

/// Once, when the explainer reacts.
pub(super) const READY: &str = "pledge-ready";
/// Each time a change has settled.
pub(super) const CHANGE: &str = "pledge-change";

/// Dispatches an event on the element that holds the explainer; it bubbles, out of a shadow tree
/// too. Its detail is `{ state, values }`: the query that leads back here, and each number of the
/// summaries under its name, such as `korea.break_even_year`.
///
/// It comes a moment later, so that whoever hears it may do anything, `destroy` included.
pub(super) fn tell(host: &HtmlElement, name: &'static str, state: State) {
    let Ok(detail) = detail(state) else { return };
    let host = host.clone();
    spawn_local(async move {
        let about = CustomEventInit::new();
        about.set_bubbles(true);
        about.set_composed(true);
        about.set_detail(&detail);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &about) {
            let _ = host.dispatch_event(&event);
        }
    });
}

fn detail(state: State) -> Result<JsValue, JsValue> {
    let query = UrlSearchParams::new()?;
    for (key, value) in state.link.with_untracked(|link| link.pairs(facts::VINTAGE)) {
        query.append(key, &value);
    }
    let values = js_sys::Object::new();
    state.now.with_untracked(|now| {
        for country in Country::ALL {
            // Plain numbers and nothing else, so this cannot fail.
            let plain = serde_wasm_bindgen::Serializer::json_compatible();
            let summary = now.outcome[country].summary.serialize(&plain)?;
            for entry in js_sys::Object::entries(&summary.unchecked_into()).iter() {
                let entry: js_sys::Array = entry.unchecked_into();
                let field = entry.get(0).as_string().unwrap_or_default();
                set(&values, &[country.id(), ".", &field].concat(), &entry.get(1));
            }
        }
        Ok::<(), serde_wasm_bindgen::Error>(())
    })?;
    let detail = js_sys::Object::new();
    set(&detail, "state", &query.to_string());
    set(&detail, "values", &values);
    Ok(detail.into())
}

/// Sets a property of a plain object, which cannot fail.
fn set(object: &js_sys::Object, key: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(object, &key.into(), value);
}
