//! Tells the page what is in sight.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

use crate::dom::elements::all;
use crate::dom::panic;
use crate::view::State;
use crate::view::block::Block;

/// What is told of an element that has come into sight or left it.
type See = Box<dyn FnMut(&Element, bool)>;

/// Watches which elements are in sight, until dropped.
pub(super) struct Visibility {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(js_sys::Array)>,
}

impl Visibility {
    pub(super) fn new(elements: &[Element], mut see: See) -> Result<Self, JsValue> {
        let seen = Closure::new(move |entries: js_sys::Array| {
            if panic::failed() {
                return;
            }
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                see(&entry.target(), entry.is_intersecting());
            }
        });
        let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref())?;
        for element in elements {
            observer.observe(element);
        }
        Ok(Self {
            observer,
            _seen: seen,
        })
    }

    /// Watches the blocks of a page.
    pub(super) fn of_blocks(host: &HtmlElement, state: State) -> Result<Self, JsValue> {
        let see = move |element: &Element, in_sight| {
            let index = element.get_attribute("data-watched");
            let index = index.and_then(|index| index.parse::<usize>().ok());
            if let Some(index) = index.filter(|index| *index < Block::COUNT) {
                state.see(index, in_sight);
            }
        };
        Self::new(&all(host, "[data-watched]"), Box::new(see))
    }
}

impl Drop for Visibility {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
