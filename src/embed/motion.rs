//! Shows what a change has changed: shapes move to their new places, and numbers that are others now are
//! marked for a moment. Neither where a reader would rather have less motion.
//!
//! Blocks are written as texts, so what moves is the new shape, from where the old one stood. While a slider
//! is dragged a block is looked at once, and again when it rests: frames between pay for nothing.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Map, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, HtmlElement, MediaQueryList, MutationObserver, MutationObserverInit, MutationRecord,
    NodeList,
};

use crate::dom::elements::all;
use crate::dom::panic;
use crate::dom::scheduler::Scheduler;
use crate::scenario::link::Link;
use crate::schedule::Task;
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
/// A picture of more shapes than this stands still.
const MOST: usize = 80;
/// What a marked number carries; the style sheet says for how long it shows.
const CHANGED: &str = "changed";
/// The shapes that move, and by which of their attributes the style may move them.
const SHAPES: &str = "rect, circle, path";

/// Watches one explainer, until dropped.
pub(super) struct Motion {
    observer: MutationObserver,
    _seen: Closure<dyn FnMut(Array)>,
}

struct Watched {
    /// Whether the reader would rather have less motion, where the browser knows.
    less: Option<MediaQueryList>,
    state: State,
    /// What stood when watching began, until something else stands: what comes with the page has not changed.
    begun: RefCell<Option<Link>>,
    /// Each place that has changed since all was at rest, with the nodes that stood there.
    changed: Map,
}

impl Motion {
    pub(super) fn new(
        host: &HtmlElement,
        state: State,
        scheduler: Scheduler,
    ) -> Result<Self, JsValue> {
        let window = web_sys::window().ok_or("no window")?;
        let watched = Rc::new(Watched {
            less: window.match_media("(prefers-reduced-motion: reduce)")?,
            state,
            begun: RefCell::new(Some(state.link.get_untracked())),
            changed: Map::new(),
        });
        let marking = Rc::clone(&watched);
        let mark = move || {
            marking.settle();
            false
        };
        scheduler.install(Task::Marks, Box::new(mark));
        let seen = Closure::new(move |records: Array| {
            if !panic::failed() && watched.see(&records) {
                scheduler.ask(Task::Marks);
            }
        });
        let observer = MutationObserver::new(seen.as_ref().unchecked_ref())?;
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_subtree(true);
        observer.observe_with_options(host, &what)?;
        Ok(Self {
            observer,
            _seen: seen,
        })
    }
}

impl Drop for Motion {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Watched {
    /// Keeps what stood where something was written, and lets its shapes move from there. Says whether there
    /// may be numbers to mark.
    fn see(&self, records: &Array) -> bool {
        let begun = self.begun.take();
        let stands = begun.filter(|begun| self.state.link.with_untracked(|link| link == begun));
        let has_begun = stands.is_none();
        self.begun.replace(stands);
        if !has_begun || self.less.as_ref().is_none_or(MediaQueryList::matches) {
            return false;
        }
        for record in records.iter() {
            self.keep(&record.unchecked_into());
        }
        self.changed.size() > 0
    }

    fn keep(&self, record: &MutationRecord) -> Option<()> {
        let place: Element = record.target()?.dyn_into().ok()?;
        if self.changed.has(&place) {
            return None;
        }
        let removed = record.removed_nodes();
        let old = elements(&removed);
        if old.is_empty() || record.added_nodes().length() == 0 {
            return None;
        }
        glide(&old, &place);
        self.changed.set(&place, &removed);
        Some(())
    }

    /// Marks the numbers that are others than before the change began.
    fn settle(&self) {
        self.changed.for_each(&mut |old, place| {
            let (old, place) = (elements(old.unchecked_ref()), place.unchecked_into());
            mark(&old, &place);
        });
        self.changed.clear();
    }
}

/// Marks the numbers of a place that are others than those that stood there.
fn mark(old: &[Element], place: &Element) {
    let before: Vec<_> = numbers(old).map(|one| one.text_content()).collect();
    let after = all(place, "data");
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
