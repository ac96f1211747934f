//! Tells the page around the explainer what it shows and what its reader chose.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::address;
use crate::country::Country;
use crate::view::State;

/// Tells of one explainer, by events on the element that holds it. They bubble, out of a shadow tree
/// too. Their detail is `{ state, values }`: the query that leads back here, and each number of the
/// summaries under its name, such as `korea.break_even_year`.
pub(super) struct Teller {
    host: HtmlElement,
    /// The state that was told last.
    told: RefCell<String>,
}

impl Teller {
    pub(super) fn new(host: &HtmlElement) -> Self {
        Self {
            host: host.clone(),
            told: RefCell::default(),
        }
    }

    /// Says once that the explainer reacts.
    pub(super) fn ready(&self, state: State) {
        let query = address::query_of(state);
        self.tell("pledge-ready", &query, state);
        self.told.replace(query);
    }

    /// Says that a change has settled; nothing if all is as it was told before.
    pub(super) fn change(&self, state: State) {
        let query = address::query_of(state);
        if *self.told.borrow() != query {
            self.tell("pledge-change", &query, state);
            self.told.replace(query);
        }
    }

    /// The event comes a moment later, so that whoever hears it may do anything, `destroy` included.
    fn tell(&self, name: &'static str, query: &str, state: State) {
        let Ok(values) = values(state) else { return };
        let detail = js_sys::Object::new();
        set(&detail, "state", &query.into());
        set(&detail, "values", &values);
        let host = self.host.clone();
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
}

/// Every number of both summaries, as plain data.
fn values(state: State) -> Result<js_sys::Object, serde_wasm_bindgen::Error> {
    let values = js_sys::Object::new();
    state.now.with_untracked(|now| {
        for country in Country::ALL {
            let plain = serde_wasm_bindgen::Serializer::json_compatible();
            let summary = now.outcome[country].summary.serialize(&plain)?;
            for entry in js_sys::Object::entries(&summary.unchecked_into()).iter() {
                let entry: js_sys::Array = entry.unchecked_into();
                let field = entry.get(0).as_string().unwrap_or_default();
                set(
                    &values,
                    &[country.id(), ".", &field].concat(),
                    &entry.get(1),
                );
            }
        }
        Ok(values.clone())
    })
}

/// Sets a property of a plain object, which cannot fail.
fn set(object: &js_sys::Object, key: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(object, &key.into(), value);
}
