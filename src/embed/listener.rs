//! Hears what happens to some elements.

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

use super::panic;

/// What is done about an event; nothing if it is none of ours.
type Hear = Box<dyn FnMut(&Event) -> Option<()>>;

/// Hears some events, until dropped.
pub(super) struct Listener {
    elements: Vec<Element>,
    events: &'static [&'static str],
    heard: Closure<dyn FnMut(Event)>,
}

impl Listener {
    pub(super) fn new(
        elements: Vec<Element>,
        events: &'static [&'static str],
        mut hear: Hear,
    ) -> Result<Self, JsValue> {
        let heard = Closure::new(move |event: Event| {
            if !panic::failed() {
                let _ = hear(&event);
            }
        });
        for element in &elements {
            for name in events {
                element.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref())?;
            }
        }
        Ok(Self {
            elements,
            events,
            heard,
        })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        for element in &self.elements {
            for name in self.events {
                let _ = element.remove_event_listener_with_callback(name, heard);
            }
        }
    }
}
