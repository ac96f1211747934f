//! Tells a host page how high the framed page is and what its reader chose.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ResizeObserver, Window};

use super::panic;
use crate::facts;
use crate::view::State;

/// Follows the height of the page in a frame, until dropped.
pub(super) struct Height {
    observer: ResizeObserver,
    _resized: Closure<dyn FnMut()>,
}

impl Drop for Height {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Tells the host the page's height whenever it changes; nothing outside a frame.
pub(super) fn follow_height(host: &HtmlElement) -> Result<Option<Height>, JsValue> {
    let Some(parent) = parent() else {
        return Ok(None);
    };
    let told = Rc::new(Cell::new(0));
    let resized = Closure::<dyn FnMut()>::new({
        let host = host.clone();
        move || {
            if panic::failed() {
                return;
            }
            let height = libm::ceil(host.get_bounding_client_rect().height()) as u32;
            if told.replace(height) == height {
                return;
            }
            let ours = message("height");
            set(&ours, "height", &height.into());
            let amp = js_sys::Object::new();
            set(&amp, "sentinel", &"amp".into());
            set(&amp, "type", &"embed-size".into());
            set(&amp, "height", &height.into());
            for message in [ours, amp] {
                let _ = parent.post_message(&message, "*");
            }
        }
    });
    let observer = ResizeObserver::new(resized.as_ref().unchecked_ref())?;
    observer.observe(host);
    Ok(Some(Height {
        observer,
        _resized: resized,
    }))
}

/// Tells the host what the reader chose, after the choice has settled; nothing outside a frame.
pub(super) fn tell_change(state: State) {
    let Some(parent) = parent() else { return };
    let chosen = js_sys::Object::new();
    for (key, value) in state.link.with_untracked(|link| link.pairs(facts::VINTAGE)) {
        set(&chosen, key, &value.into());
    }
    let values = js_sys::Object::new();
    state.now.with_untracked(|now| {
        for (country, outcome) in [("japan", &now.outcome.japan), ("korea", &now.outcome.korea)] {
            let summary = js_sys::Object::new();
            set(&summary, "npv_usd", &outcome.summary.npv_usd.0.into());
            let year = outcome.summary.break_even_year;
            let year = year.map_or(JsValue::NULL, |year| year.0.into());
            set(&summary, "break_even_year", &year);
            set(&values, country, &summary);
        }
    });
    let message = message("change");
    set(&message, "state", &chosen);
    set(&message, "values", &values);
    let _ = parent.post_message(&message, "*");
}

/// The host's window, if the page is framed.
fn parent() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok().flatten()?;
    (parent != window).then_some(parent)
}

fn message(kind: &str) -> js_sys::Object {
    let message = js_sys::Object::new();
    set(&message, "source", &"pledge-explainer".into());
    set(&message, "v", &1.into());
    set(&message, "type", &kind.into());
    message
}

/// Sets a property of a plain object, which cannot fail.
fn set(object: &js_sys::Object, key: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(object, &key.into(), value);
}
