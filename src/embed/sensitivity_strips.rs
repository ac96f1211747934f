//! Keeps the strips in sight at the state, one at a time while nothing else is to do.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

use super::visibility::Visibility;
use crate::dom::elements::all;
use crate::dom::listener::Listener;
use crate::dom::scheduler::Scheduler;
use crate::scenario::{LeverId, Locked, Scenario};
use crate::schedule::Task;
use crate::text::Words;
use crate::view::State;
use crate::view::sensitivity_strip::strip;

/// Brings the button that has the focus into its row: browsers leave one where it is that sticks out of it.
pub(super) fn follow_focus(host: &HtmlElement) -> Result<Listener, JsValue> {
    let see = |event: &Event| {
        let button: HtmlElement = event.target()?.dyn_into().ok()?;
        let row = button.closest("[data-flips]").ok()??;
        let around = row.get_bounding_client_rect();
        let inside = button.get_bounding_client_rect();
        let hidden =
            (inside.left() - around.left()).min(0.0) + (inside.right() - around.right()).max(0.0);
        row.set_scroll_left(row.scroll_left() + hidden as i32);
        Some(())
    };
    Listener::new(vec![host.clone().into()], &["focusin"], Box::new(see))
}

/// The strips of one explainer.
pub(super) struct Strips {
    words: Words,
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

impl Strips {
    pub(super) fn new(words: Words) -> Self {
        Self {
            words,
            all: RefCell::default(),
        }
    }

    /// Finds the strips of `host` and asks for those that come into sight, until dropped.
    pub(super) fn watch(
        self: &Rc<Self>,
        host: &HtmlElement,
        state: State,
        scheduler: Scheduler,
    ) -> Result<Visibility, JsValue> {
        let strips = Rc::clone(self);
        scheduler.install(Task::Strips, Box::new(move || strips.step(state)));
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
        let controls: Vec<_> = self
            .all
            .borrow()
            .iter()
            .map(|place| place.control.clone())
            .collect();
        let strips = Rc::clone(self);
        let see = move |control: &Element, in_sight| {
            for place in strips.all.borrow().iter() {
                if place.control == *control {
                    place.in_sight.set(in_sight);
                }
            }
            scheduler.ask_soon(Task::Strips);
        };
        Visibility::new(&controls, Box::new(see))
    }

    /// Draws one strip that is in sight and behind the state; whether there was one.
    fn step(&self, state: State) -> bool {
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
            let strip = strip(&scenario, lever, locked.contains(place.lever), self.words);
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
