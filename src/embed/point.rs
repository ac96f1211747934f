//! A point over a picture: hears how pointer and keys move it, and shows where it stands.

use std::cell::Cell;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, PointerEvent};

use crate::dom::listener::Listener;
use crate::scenario::LeverId;
use crate::view::State;
use crate::view::figures::Composition;
use crate::view::point::{Plane, Spot, move_point};

const EVENTS: [&str; 7] = [
    "click",
    "keydown",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "touchstart",
];
/// How many steps a page key goes.
const PAGE: f64 = 10.0;
/// A picture with its point.
const PICTURE: &str = ".pointed";
/// The point.
const POINT: &str = ".point";
/// What can be dragged of it.
const HANDLE: &str = ".point__handle";

/// A pointer that holds the point: its number, and how far it is from the point's middle.
type Held = Option<(i32, f64, f64)>;

/// Where the levers lie in a picture.
type PlaneOf = dyn Fn(&Element) -> Option<Plane>;

/// Hears what a reader does with the points in some elements.
pub(super) fn listen(
    around: Vec<Element>,
    state: State,
    plane: impl Fn(&Element) -> Option<Plane> + 'static,
) -> Result<Listener, JsValue> {
    let held = Cell::new(None);
    let plane: Box<PlaneOf> = Box::new(plane);
    Listener::new(
        around.into_iter().map(Into::into).collect(),
        &EVENTS,
        Box::new(move |event| hear(event, state, &*plane, &held)),
    )
}

/// Does what a reader asks for; nothing if the event is none of ours.
fn hear(event: &Event, state: State, plane: &PlaneOf, held: &Cell<Held>) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let to_pointer = |from_middle| {
        let picture = target.closest(PICTURE).ok()??;
        move_to(
            event.dyn_ref()?,
            &picture,
            from_middle,
            state,
            &plane(&picture)?,
        );
        Some(())
    };
    match event.type_().as_str() {
        "keydown" => {
            target.closest(POINT).ok()??;
            let plane = plane(&target.closest(PICTURE).ok()??)?;
            press(event.dyn_ref()?, state, &plane)?;
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
            to_pointer((x, y))?;
        }
        // A click ends a drag as well: that one is on the handle.
        "click" if target.closest(HANDLE).ok()?.is_none() => to_pointer((0.0, 0.0))?,
        "pointerup" | "pointercancel" => {
            let pointer: &PointerEvent = event.dyn_ref()?;
            held.set(held.get().filter(|held| held.0 != pointer.pointer_id()));
        }
        _ => {}
    }
    Some(())
}

/// Moves the point by a key.
fn press(key: &KeyboardEvent, state: State, &Plane { x, y, .. }: &Plane) -> Option<()> {
    if key.alt_key() || key.ctrl_key() || key.meta_key() {
        return None;
    }
    let by = |id: LeverId, steps: f64| {
        let value = state.link.with_untracked(|link| link.scenario.value(id));
        Some(value + steps * id.lever().step)
    };
    let far = if key.shift_key() { PAGE } else { 1.0 };
    let [to_x, to_y] = match key.key().as_str() {
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
    move_point(state, [(x, to_x), (y, to_y)]);
    Some(())
}

/// Moves the point to where a pointer is.
fn move_to(
    pointer: &MouseEvent,
    picture: &Element,
    (dx, dy): (f64, f64),
    state: State,
    plane: &Plane,
) {
    let around = picture.get_bounding_client_rect();
    let place = (
        (f64::from(pointer.client_x()) - dx - around.x()) / around.width(),
        (f64::from(pointer.client_y()) - dy - around.y()) / around.height(),
    );
    let (x, y) = plane.values_at(place);
    move_point(state, [(plane.x, Some(x)), (plane.y, Some(y))]);
}

/// The composition of a picture.
pub(super) fn composition(picture: &Element) -> Composition {
    if picture.class_list().contains("picture--narrow") {
        Composition::Narrow
    } else {
        Composition::Wide
    }
}

/// Brings the point of a picture to where it is.
pub(super) fn show(picture: &Element, spot: &Spot, is_locked: bool) -> Option<()> {
    let part = |selector: &str| picture.query_selector(selector).ok().flatten();
    let point = part(POINT)?;
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
        bring(&point, name, value)?;
    }
    bring(&part(HANDLE)?, "transform", &spot.at)?;
    bring(&part(".point__start")?, "transform", &spot.start)
}

/// Brings an attribute to a value. One that is written anew, even as it was, costs the browser a frame's work.
fn bring(element: &Element, name: &str, value: &str) -> Option<()> {
    if element.get_attribute(name).as_deref() != Some(value) {
        element.set_attribute(name, value).ok()?;
    }
    Some(())
}
