//! Writes onto the page, just before it is printed, what a sheet of paper must say for itself.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

use super::address::query_of;
use super::asset_base::folder;
use super::listener::Listener;
use crate::view::State;
use crate::view::deferred::DeferredViews;

/// Listens for a print, until dropped.
pub(super) struct Sheet {
    place: Element,
    _before: Listener,
}

impl Sheet {
    pub(super) fn new(
        host: &HtmlElement,
        state: State,
        deferred_views: &'static DeferredViews,
    ) -> Result<Self, JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let document = window.document().ok_or(JsValue::NULL)?;
        let place = document.create_element("div")?;
        place.set_class_name("sheet");
        host.append_child(&place)?;
        let write = {
            let place = place.clone();
            move |_: &Event| {
                write(&place, state, deferred_views);
                Some(())
            }
        };
        let before = Listener::new(vec![window.into()], &["beforeprint"], Box::new(write))?;
        Ok(Self {
            place,
            _before: before,
        })
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        self.place.remove();
    }
}

fn write(place: &Element, state: State, deferred_views: &DeferredViews) {
    let link = state.link.get_untracked();
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    // The browser knows how a language writes a date.
    let today = js_sys::Date::new_0().to_locale_date_string(link.lang.id(), &options);
    let query = query_of(state);
    let mark = if query.is_empty() { "" } else { "?" };
    let address = [&folder(place, link.lang), mark, &query].concat();
    let today = String::from(today);
    place.set_inner_html(&(deferred_views.sheet)(
        &link,
        &today,
        &address,
        state.words,
    ));
}
