//! Writes onto the page, just before it is printed, what a sheet of paper must say for itself.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

use super::address::query_of;
use super::asset_base::folder;
use super::elements::window;
use super::listener::Listener;
use super::store::Store;
use crate::scenario::link::Link;
use crate::text::Words;

/// Writes the sheet of a link, printed on a date from an address.
pub type Html = fn(&Link, &str, &str, Words) -> String;

/// Listens for a print, until dropped.
#[derive(Debug)]
pub struct Sheet {
    place: Element,
    _before: Listener,
}

impl Sheet {
    /// Writes `html` of the state at each print.
    ///
    /// # Errors
    ///
    /// If the browser refuses.
    pub fn new(host: &HtmlElement, store: impl Store, html: Html) -> Result<Self, JsValue> {
        let window = window();
        let document = window.document().ok_or(JsValue::NULL)?;
        let place = document.create_element("div")?;
        place.set_class_name("sheet");
        host.append_child(&place)?;
        let write = {
            let place = place.clone();
            move |_: &Event| {
                store.read(|link| write(&place, link, html, store.words()));
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

fn write(place: &Element, link: &Link, html: Html, words: Words) {
    let options = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    // The browser knows how a language writes a date.
    let today = js_sys::Date::new_0().to_locale_date_string(link.lang.id(), &options);
    let query = query_of(link);
    let mark = if query.is_empty() { "" } else { "?" };
    let address = [&folder(place, link.lang), mark, &query].concat();
    let today = String::from(today);
    place.set_inner_html(&html(link, &today, &address, words));
}
