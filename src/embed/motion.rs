//! Shows what a change has changed: shapes move to their new places, and numbers that are others now are
//! marked for a moment. Neither where a reader would rather have less motion.
//!
//! Blocks are written as texts, so what moves is the new shape, from where the old one stood. While a slider
//! is dragged a block is looked at once, and again when it rests: frames between pay for nothing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, MutationObserver, MutationObserverInit, MutationRecord, NodeList, Window,
};

use crate::dom::elements::all;
use crate::dom::panic;
use crate::scenario::link::Link;
use crate::view::State;

#[wasm_bindgen]
extern "C" {
    /// An element, which every browser can animate and the bindings do not say so.
    type Animated;

    #[wasm_bindgen(method, catch)]
    fn animate(this: &Animated, keyframes: &Object, milliseconds: f64) -> Result<JsValue, JsValue>;
}

/// How long a shape moves, in milliseconds.
const MOVE: f64 = 200.0;
/// How long nothing must change before numbers are marked, in milliseconds.
const QUIET: i32 = 150;
/// A picture of more shapes than this stands still.
const MOST: usize = 80;
/// What a marked number carries; the style sheet says for how long it shows.
const CHANGED: &str = "changed";
/// The shapes that move, and by which of their attributes the style may move them.
const SHAPES: &str = "rect, circle, path";

/// Watches one explainer, until dropped.
pub(super) struct Motion {
    observer: MutationObserver,
    watched: Rc<Watched>,
    _seen: Closure<dyn FnMut(Array)>,
}

struct Watched {
    window: Window,
    state: State,
    /// What stood when watching began, until something else stands: what comes with the page has not changed.
    begun: RefCell<Option<Link>>,
    /// Each place that has changed since all was at rest, with what stood there.
    changed: RefCell<Vec<(Element, Vec<Element>)>>,
    timeout: Cell<Option<i32>>,
    settled: RefCell<Option<Closure<dyn FnMut()>>>,
}

impl Motion {
    pub(super) fn new(host: &HtmlElement, state: State) -> Result<Self, JsValue> {
        let watched = Rc::new(Watched {
            window: web_sys::window().ok_or("no window")?,
            state,
            begun: RefCell::new(Some(state.link.get_untracked())),
            changed: RefCell::default(),
            timeout: Cell::new(None),
            settled: RefCell::default(),
        });
        let settle = {
            let watched = Rc::downgrade(&watched);
            move || {
                if let Some(watched) = watched.upgrade().filter(|_| !panic::failed()) {
                    watched.settle();
                }
            }
        };
        watched.settled.replace(Some(Closure::new(settle)));
        let seen = {
            let watched = Rc::clone(&watched);
            Closure::new(move |records: Array| {
                if !panic::failed() {
                    watched.see(&records);
                }
            })
        };
        let observer = MutationObserver::new(seen.as_ref().unchecked_ref())?;
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_subtree(true);
        observer.observe_with_options(host, &what)?;
        Ok(Self {
            observer,
            watched,
            _seen: seen,
        })
    }
}

impl Drop for Motion {
    fn drop(&mut self) {
        self.observer.disconnect();
        self.watched.stop();
    }
}

impl Watched {
    /// Keeps what stood where something was written, and lets its shapes move from there.
    fn see(&self, records: &Array) {
        let begun = self.begun.take();
        let stands = begun.filter(|begun| self.state.link.with_untracked(|link| link == begun));
        let has_begun = stands.is_none();
        self.begun.replace(stands);
        if !has_begun || self.prefers_less() {
            return;
        }
        for record in records.iter() {
            let record: MutationRecord = record.unchecked_into();
            self.keep(&record);
        }
        if !self.changed.borrow().is_empty() {
            self.wait();
        }
    }

    fn keep(&self, record: &MutationRecord) -> Option<()> {
        let place: Element = record.target()?.dyn_into().ok()?;
        let mut changed = self.changed.borrow_mut();
        if changed.iter().any(|(known, _)| *known == place) {
            return None;
        }
        let old = elements(&record.removed_nodes());
        if old.is_empty() || record.added_nodes().length() == 0 {
            return None;
        }
        glide(&old, &place);
        changed.push((place, old));
        Some(())
    }

    fn prefers_less(&self) -> bool {
        let asked = self.window.match_media("(prefers-reduced-motion: reduce)");
        asked.ok().flatten().is_none_or(|query| query.matches())
    }

    /// Begins to wait anew until nothing changes any more.
    fn wait(&self) {
        self.stop();
        if let Some(settled) = &*self.settled.borrow() {
            let settled = settled.as_ref().unchecked_ref();
            let timeout = self
                .window
                .set_timeout_with_callback_and_timeout_and_arguments_0(settled, QUIET);
            self.timeout.set(timeout.ok());
        }
    }

    fn stop(&self) {
        if let Some(timeout) = self.timeout.take() {
            self.window.clear_timeout_with_handle(timeout);
        }
    }

    /// Marks the numbers that are others than before the change began.
    fn settle(&self) {
        self.timeout.set(None);
        for (place, old) in self.changed.take() {
            let before: Vec<_> = numbers(&old).map(|one| one.text_content()).collect();
            let after = all(&place, "data");
            // Sentences of another shape hold other numbers: those that stood nowhere in the old one.
            let is_alike = before.len() == after.len();
            for (index, number) in after.iter().enumerate().filter(|_| !before.is_empty()) {
                let text = number.text_content();
                let is_known = if is_alike {
                    before.get(index) == Some(&text)
                } else {
                    before.contains(&text)
                };
                if !is_known {
                    let _ = number.class_list().add_1(CHANGED);
                }
            }
        }
    }
}

/// The elements among some nodes.
fn elements(nodes: &NodeList) -> Vec<Element> {
    let element = |index| nodes.item(index)?.dyn_into().ok();
    (0..nodes.length()).filter_map(element).collect()
}

fn numbers(within: &[Element]) -> impl Iterator<Item = Element> {
    within.iter().flat_map(|one| all(one, "data"))
}

/// Moves the shapes of a place from where they stood, if they are the same ones.
fn glide(old: &[Element], place: &Element) -> Option<()> {
    let before: Vec<_> = old.iter().flat_map(|one| all(one, SHAPES)).collect();
    let after = all(place, SHAPES);
    let is_same = before.len() == after.len()
        && before.len() <= MOST
        && before
            .iter()
            .zip(&after)
            .all(|(a, b)| a.tag_name() == b.tag_name() && class(a) == class(b));
    if is_same {
        for (from, to) in before.iter().zip(&after) {
            let _ = glide_one(from, to);
        }
    }
    Some(())
}

fn class(of: &Element) -> Option<String> {
    of.get_attribute("class")
}

/// Moves one shape from where another stood, by what its style can move.
fn glide_one(from: &Element, to: &Element) -> Result<(), JsValue> {
    let keyframes = Object::new();
    let mut moves = false;
    for &name in attributes(&to.tag_name()) {
        let (Some(before), Some(after)) = (from.get_attribute(name), to.get_attribute(name)) else {
            continue;
        };
        if before == after {
            continue;
        }
        let Some(values) = values(name, &before, &after) else {
            return Ok(());
        };
        let [before, after] = values.map(JsValue::from);
        Reflect::set(&keyframes, &name.into(), &Array::of2(&before, &after))?;
        moves = true;
    }
    if moves {
        to.unchecked_ref::<Animated>().animate(&keyframes, MOVE)?;
    }
    Ok(())
}

fn attributes(tag: &str) -> &'static [&'static str] {
    match tag {
        "rect" => &["x", "y", "width", "height"],
        "circle" => &["cx", "cy", "r"],
        _ => &["d"],
    }
}

/// Both values of an attribute as style has them; nothing where there is no way from one to the other.
fn values(name: &str, before: &str, after: &str) -> Option<[String; 2]> {
    if name == "d" {
        let commands =
            |path: &str| -> String { path.chars().filter(char::is_ascii_alphabetic).collect() };
        let path = |path: &str| ["path(\"", path, "\")"].concat();
        (commands(before) == commands(after)).then(|| [before, after].map(path))
    } else {
        let length = |x: &str| {
            if x.ends_with('%') {
                x.to_owned()
            } else {
                [x, "px"].concat()
            }
        };
        Some([before, after].map(length))
    }
}
