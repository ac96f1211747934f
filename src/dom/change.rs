//! Tells the address and the page around the explainer what it shows and what its reader chose.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

use super::address;
use super::elements::window;
use crate::model::Outcome;
use crate::pledge::Side;
use crate::scenario::link::{Link, THEME};
use crate::scenario::told::is_told;

/// Tells of one explainer, by events on the element that holds it. They bubble, out of a shadow tree
/// too. Their detail is `{ state, values }`: the query that leads back here, and each number of the
/// summaries under its name, such as `korea.break_even_year`.
#[derive(Debug)]
pub struct Teller {
    host: HtmlElement,
    /// Whether the page is the explainer's own, whose address holds the state.
    is_own: bool,
    /// What the page showed when the address was last brought to it.
    shown: RefCell<Link>,
    /// The state that the host was told last, whatever its colours.
    told: RefCell<String>,
}

impl Teller {
    /// Tells of the explainer in `host`, whose page was made for `finished`.
    pub fn new(host: &HtmlElement, is_own: bool, finished: Link) -> Self {
        Self {
            host: host.clone(),
            is_own,
            shown: RefCell::new(finished),
            told: RefCell::default(),
        }
    }

    /// Says once that the explainer reacts.
    pub fn ready(&self, link: &Link, outcome: &Outcome) {
        let query = address::query_of(link);
        self.tell("pledge-ready", &query, outcome);
        self.told.replace(address::query_without(link, THEME));
    }

    /// Says that a change has settled; nothing if all is as it was before.
    pub fn settle(&self, link: &Link, outcome: &Outcome) {
        if *self.shown.borrow() == *link {
            return;
        }
        self.shown.replace(link.clone());
        if self.is_own {
            address::write(link);
        }
        let told = address::query_without(link, THEME);
        if *self.told.borrow() != told {
            self.tell("pledge-change", &address::query_of(link), outcome);
            self.told.replace(told);
        }
    }

    /// The event comes a moment later, so that whoever hears it may do anything, `destroy` included.
    fn tell(&self, name: &'static str, query: &str, outcome: &Outcome) {
        let detail = js_sys::Object::new();
        set(&detail, "state", &query.into());
        set(&detail, "values", &values(outcome));
        let host = self.host.clone();
        let say = Closure::once_into_js(move || {
            let about = CustomEventInit::new();
            about.set_bubbles(true);
            about.set_composed(true);
            about.set_detail(&detail);
            if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &about) {
                let _ = host.dispatch_event(&event);
            }
        });
        window().queue_microtask(say.unchecked_ref());
    }
}

/// Every number of both summaries that scripts are told, as plain data.
fn values(outcome: &Outcome) -> js_sys::Object {
    let values = js_sys::Object::new();
    for country in Side::ALL {
        let figures = outcome[country].summary.values().into_iter();
        for (field, value) in figures.filter(|(field, _)| is_told(country, field)) {
            let value = value.map_or(JsValue::NULL, JsValue::from);
            set(&values, &[country.id(), ".", field].concat(), &value);
        }
    }
    values
}

/// Sets a property of a plain object, which cannot fail.
fn set(object: &js_sys::Object, key: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(object, &key.into(), value);
}
