//! Keeps the strips in sight at the state, one at a time while nothing else is to do.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

use super::controls::all;
use super::panic;
use super::watch::Timer;
use crate::scenario::{LeverId, Locked, Scenario};
use crate::view::State;
use crate::view::strip::strip;

/// The strips of one explainer.
#[derive(Default)]
pub(super) struct Strips {
    all: RefCell<Vec<Place>>,
}

/// Where a strip stands.
struct Place {
    control: Element,
    lever: LeverId,
    in_sight: Cell<bool>,
    /// What it was drawn for: everything but its own lever.
    shown: Cell<Option<(Scenario, Locked)>>,
}

/// Watches which strips are in sight, until dropped.
pub(super) struct Watch {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(js_sys::Array)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Strips {
    /// Finds the strips of `host` and starts the timer whenever one comes into sight.
    pub(super) fn watch(
        self: &Rc<Self>,
        host: &HtmlElement,
        timer: Timer,
    ) -> Result<Watch, JsValue> {
        *self.all.borrow_mut() = all(host, "[data-control]")
            .into_iter()
            .filter_map(|control| {
                let lever = LeverId::from_id(&control.get_attribute("data-control")?)?;
                Some(Place {
                    control,
                    lever,
                    in_sight: Cell::new(false),
                    shown: Cell::new(None),
                })
            })
            .collect();
        let strips = Rc::clone(self);
        let seen = Closure::new(move |entries: js_sys::Array| {
            if panic::failed() {
                return;
            }
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                let target = entry.target();
                for place in strips.all.borrow().iter() {
                    if place.control == target {
                        place.in_sight.set(entry.is_intersecting());
                    }
                }
            }
            timer.go_on();
        });
        let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref())?;
        for place in self.all.borrow().iter() {
            observer.observe(&place.control);
        }
        Ok(Watch {
            observer,
            _seen: seen,
        })
    }

    /// Draws one strip that is in sight and behind the state; whether there was one.
    pub(super) fn step(&self, state: State) -> bool {
        let (scenario, locked) = state
            .link
            .with_untracked(|link| (link.scenario, link.locked));
        for place in self
            .all
            .borrow()
            .iter()
            .filter(|place| place.in_sight.get())
        {
            // A strip does not change while its own slider moves.
            let mut others = scenario;
            others.reset(place.lever);
            let wanted = Some((others, locked));
            if place.shown.get() == wanted {
                continue;
            }
            place.shown.set(wanted);
            let lever = place.lever.lever();
            let strip = strip(&scenario, lever, locked.contains(place.lever), state.text);
            for (selector, html) in [
                ("[data-strip]", strip.picture),
                ("[data-flips]", strip.flips),
            ] {
                if let Ok(Some(at)) = place.control.query_selector(selector) {
                    at.set_inner_html(&html);
                }
            }
            return true;
        }
        false
    }
}
