//! Hears what happens to elements and to the window.

use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

use super::panic;

/// What is done about an event; nothing if it is none of ours.
pub type Hear = Box<dyn FnMut(&Event) -> Option<()>>;

/// Hears some events, until dropped.
#[derive(Debug)]
pub struct Listener {
    targets: Vec<EventTarget>,
    events: &'static [&'static str],
    heard: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Hears `events` of `targets`.
    ///
    /// # Errors
    ///
    /// If the browser refuses.
    pub fn new(
        targets: Vec<EventTarget>,
        events: &'static [&'static str],
        mut hear: Hear,
    ) -> Result<Self, JsValue> {
        let heard = Closure::new(move |event: Event| {
            if !panic::failed() {
                let _ = hear(&event);
            }
        });
        for target in &targets {
            for name in events {
                target.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref())?;
            }
        }
        Ok(Self {
            targets,
            events,
            heard,
        })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        for target in &self.targets {
            for name in self.events {
                let _ = target.remove_event_listener_with_callback(name, heard);
            }
        }
    }
}
