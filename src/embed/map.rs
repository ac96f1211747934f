//! The break-even map in the browser: its choices, the point that pointer and keys move, and the
//! work on it between other things.

use std::cell::Cell;
use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    Element, Event, HtmlElement, HtmlSelectElement, KeyboardEvent, MouseEvent, PointerEvent,
};

use super::controls::all;
use super::listener::Listener;
use super::scheduler::Scheduler;
use crate::scenario::map::{Choice, Map};
use crate::scenario::{LeverId, Scenario};
use crate::schedule::Task;
use crate::text::Words;
use crate::view::State;
use crate::view::block::Block;
use crate::view::figures::Composition;
use crate::view::map::{Mapping, Spot, answer, choices, finding, more, picture, table, values_at};

const EVENTS: [&str; 7] = [
    "click",
    "keydown",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "touchstart",
];
/// How many rows are worked out at a time: less than a frame on a slow phone.
const ROWS: usize = 4;
/// How many steps a page key goes.
const PAGE: f64 = 10.0;
/// The map with all around it.
const MAP: &str = ".map";
/// A picture with its point.
const PICTURE: &str = ".map__picture";
/// What can be dragged of the point.
const HANDLE: &str = ".map__handle";

/// A pointer that holds the point: its number, and how far it is from the point's middle.
type Held = Option<(i32, f64, f64)>;

/// What a reader changes: the state and the map that follows it.
type At = (State, Mapping);

/// Hears what a reader does with the map.
pub(super) fn listen(
    host: &HtmlElement,
    state: State,
    mapping: Mapping,
) -> Result<Listener, JsValue> {
    let held = Cell::new(None);
    Listener::new(
        all(host, MAP).into_iter().map(Into::into).collect(),
        &EVENTS,
        Box::new(move |event| hear(event, (state, mapping), &held)),
    )
}

/// Does what a reader asks for; nothing if the event is none of ours.
fn hear(event: &Event, at: At, held: &Cell<Held>) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    match event.type_().as_str() {
        "keydown" => {
            target.closest(".map__point").ok()??;
            press(event.dyn_ref()?, at)?;
            event.prevent_default();
        }
        "pointerdown" => {
            let pointer: &PointerEvent = event.dyn_ref()?;
            let handle = target.closest(HANDLE).ok()??;
            if pointer.button() != 0 || held.get().is_some() {
                return None;
            }
            handle.set_pointer_capture(pointer.pointer_id()).ok()?;
            let around = handle.get_bounding_client_rect();
            let x = f64::from(pointer.client_x()) - around.x() - around.width() / 2.0;
            let y = f64::from(pointer.client_y()) - around.y() - around.height() / 2.0;
            held.set(Some((pointer.pointer_id(), x, y)));
        }
        // Chromium does not heed the touch-action of a shape within SVG.
        "touchstart" => {
            target.closest(HANDLE).ok()??;
            event.prevent_default();
        }
        "pointermove" => {
            let pointer: &PointerEvent = event.dyn_ref()?;
            let (_, x, y) = held.get().filter(|held| held.0 == pointer.pointer_id())?;
            move_to(pointer, &target, (x, y), at)?;
        }
        // A click ends a drag as well: that one is on the handle.
        "click" if target.closest(HANDLE).ok()?.is_none() => {
            move_to(event.dyn_ref()?, &target, (0.0, 0.0), at)?;
        }
        "pointerup" | "pointercancel" => {
            let pointer: &PointerEvent = event.dyn_ref()?;
            held.set(held.get().filter(|held| held.0 != pointer.pointer_id()));
        }
        _ => {}
    }
    Some(())
}

/// Moves the point by a key.
fn press(key: &KeyboardEvent, (state, mapping): At) -> Option<()> {
    if key.alt_key() || key.ctrl_key() || key.meta_key() {
        return None;
    }
    let (Choice { x, y, .. }, _) = mapping.choice.get_untracked();
    let by = |id: LeverId, steps: f64| {
        let value = state.link.with_untracked(|link| link.scenario.value(id));
        Some(value + steps * id.lever().step)
    };
    let far = if key.shift_key() { PAGE } else { 1.0 };
    let moved = match key.key().as_str() {
        "ArrowLeft" => [by(x, -far), None],
        "ArrowRight" => [by(x, far), None],
        "ArrowDown" => [None, by(y, -far)],
        "ArrowUp" => [None, by(y, far)],
        "PageDown" => [None, by(y, -PAGE)],
        "PageUp" => [None, by(y, PAGE)],
        "Home" => [Some(x.lever().min), None],
        "End" => [Some(x.lever().max), None],
        _ => return None,
    };
    mapping.move_point(state, moved);
    Some(())
}

/// Moves the point to where a pointer is.
fn move_to(
    pointer: &MouseEvent,
    target: &Element,
    (dx, dy): (f64, f64),
    (state, mapping): At,
) -> Option<()> {
    let picture = target.closest(PICTURE).ok()??;
    let around = picture.get_bounding_client_rect();
    let place = (
        (f64::from(pointer.client_x()) - dx - around.x()) / around.width(),
        (f64::from(pointer.client_y()) - dy - around.y()) / around.height(),
    );
    let (Choice { x, y, .. }, _) = mapping.choice.get_untracked();
    let (x, y) = values_at(x, y, composition(&picture), place);
    mapping.move_point(state, [Some(x), Some(y)]);
    Some(())
}

fn composition(picture: &Element) -> Composition {
    if picture.class_list().contains("picture--narrow") {
        Composition::Narrow
    } else {
        Composition::Wide
    }
}

/// Keeps the map at the state, for as long as the current owner lives: the point at once, what has
/// to be worked out when a change has settled.
pub(super) fn follow(state: State, mapping: Mapping, host: HtmlElement, scheduler: Scheduler) {
    let Some(watched) = Block::Map.watched() else {
        return;
    };
    let words = state.words;
    scheduler.install(Task::Map, Box::new(move || mapping.work(state, ROWS)));
    let kept = StoredValue::new_local((host, scheduler));
    let now = state.followed_by(watched);
    Effect::new(move |_| {
        if mapping.is_wanted(state) {
            kept.with_value(|(_, scheduler)| scheduler.ask(Task::Map));
        }
    });
    Effect::new(move |before: Option<Drawn>| {
        let (choice, locked) = mapping.choice.get();
        let drawn = (mapping.map.get(), choice);
        kept.with_value(|(host, _)| {
            if before.is_none() {
                fill(host, ".map__choices", &choices(choice, words));
                fill(host, ".map__more", &more(words));
            } else {
                show_choices(host, choice);
            }
            let is_later = before.is_some();
            let is_drawn = before.is_some_and(|before| {
                before.1 == choice
                    && before.0.map(|map| Arc::as_ptr(&map)) == drawn.0.as_ref().map(Arc::as_ptr)
            });
            now.with(|now| {
                if let Some(map) = drawn.0.as_ref().filter(|_| !is_drawn) {
                    draw(host, map, choice, words);
                }
                // At its start values the finished page says it in full.
                if is_later || now.scenario != Scenario::default() {
                    let map = drawn.0.as_deref();
                    fill(host, ".map__answer", &answer(map, now, choice.of, words));
                }
                let is_locked = locked.contains(choice.x) && locked.contains(choice.y);
                for (picture, composition) in pictures(host) {
                    let spot = Spot::of(now, choice, words, composition);
                    let _ = show_point(&picture, &spot, is_locked);
                }
            });
        });
        drawn
    });
}

/// The map that is on the page, and what is shown of it.
type Drawn = (Option<Arc<Map>>, Choice);

/// Writes pictures and table anew.
fn draw(host: &HtmlElement, map: &Map, choice: Choice, words: Words) {
    for (place, composition) in pictures(host) {
        fill(
            &place,
            ".map__field",
            &picture(Some(map), choice, words, composition),
        );
    }
    fill(host, ".map__finding", &finding(Some(map), choice.of, words));
    fill(host, ".map__numbers", &table(map, choice.of, words));
}

/// Puts HTML into what a selector finds.
fn fill(host: &Element, selector: &str, html: &str) {
    for place in all(host, selector) {
        place.set_inner_html(html);
    }
}

/// The pictures of the map, each with its composition.
fn pictures(host: &HtmlElement) -> impl Iterator<Item = (Element, Composition)> {
    all(host, PICTURE).into_iter().map(|picture| {
        let composition = composition(&picture);
        (picture, composition)
    })
}

/// Brings the point of a picture to where it is.
fn show_point(picture: &Element, spot: &Spot, is_locked: bool) -> Option<()> {
    let part = |selector: &str| picture.query_selector(selector).ok().flatten();
    let point = part(".map__point")?;
    let [min, max, value] = &spot.range;
    for (name, value) in [
        ("tabindex", "0"),
        ("role", "slider"),
        ("aria-label", &spot.name),
        ("aria-valuemin", min),
        ("aria-valuemax", max),
        ("aria-valuenow", value),
        ("aria-valuetext", &spot.value),
        ("aria-disabled", if is_locked { "true" } else { "false" }),
    ] {
        point.set_attribute(name, value).ok()?;
    }
    part(HANDLE)?.set_attribute("transform", &spot.at).ok()?;
    part(".map__start")?
        .set_attribute("transform", &spot.start)
        .ok()
}

/// Brings the choices to what they are.
fn show_choices(host: &HtmlElement, choice: Choice) {
    for select in all(host, "[data-map-choice]") {
        let key = select.get_attribute("data-map-choice").unwrap_or_default();
        let value = match key.as_str() {
            "x" => choice.x.lever().name,
            "y" => choice.y.lever().name,
            _ => choice.of.id(),
        };
        if let Some(select) = select.dyn_ref::<HtmlSelectElement>() {
            select.set_value(value);
        }
    }
}
