//! Tells the page what is in sight, and when a change has settled.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{
    HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use super::panic;
use crate::view::State;
use crate::view::piece::Piece;

/// How far outside the window something still counts as in sight, so that it is drawn before it
/// scrolls in.
const MARGIN: &str = "200px";
/// How long nothing must change for a change to be over, in milliseconds.
const QUIET: i32 = 150;

/// Watches which pictures and answers are in sight, until dropped.
pub(super) struct Sight {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(js_sys::Array)>,
}

impl Sight {
    pub(super) fn new(host: &HtmlElement, state: State) -> Result<Self, JsValue> {
        let seen = Closure::new(move |entries: js_sys::Array| {
            if panic::failed() {
                return;
            }
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                let index = entry.target().get_attribute("data-watched");
                let index = index.and_then(|index| index.parse::<usize>().ok());
                if let Some(index) = index.filter(|index| *index < Piece::COUNT) {
                    state.see(index, entry.is_intersecting());
                }
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(MARGIN);
        let callback = seen.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(callback, &options)?;
        let watched = host.query_selector_all("[data-watched]")?;
        for index in 0..watched.length() {
            if let Some(element) = watched.item(index) {
                observer.observe(element.unchecked_ref());
            }
        }
        Ok(Self {
            observer,
            _seen: seen,
        })
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back once, a moment after it was last started.
pub(super) struct Timer {
    window: web_sys::Window,
    running: Rc<Cell<Option<i32>>>,
    call: Closure<dyn FnMut()>,
}

impl Timer {
    pub(super) fn new(mut call: impl FnMut() + 'static) -> Result<Self, JsValue> {
        let window = web_sys::window().ok_or_else(|| JsValue::from_str("there is no window"))?;
        let running = Rc::new(Cell::new(None));
        Ok(Self {
            window,
            running: running.clone(),
            call: Closure::new(move || {
                running.set(None);
                if !panic::failed() {
                    call();
                }
            }),
        })
    }

    pub(super) fn restart(&self) {
        self.stop();
        let call = self.call.as_ref().unchecked_ref();
        let started = self
            .window
            .set_timeout_with_callback_and_timeout_and_arguments_0(call, QUIET);
        self.running.set(started.ok());
    }

    fn stop(&self) {
        if let Some(id) = self.running.take() {
            self.window.clear_timeout_with_handle(id);
        }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.stop();
    }
}
