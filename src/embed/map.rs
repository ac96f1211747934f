//! The break-even map in the browser: its choices, its point, and the work on it between other
//! things.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlSelectElement};

use super::point::{self, composition};
use crate::dom::elements::{all, fill};
use crate::dom::listener::Listener;
use crate::dom::scheduler::Scheduler;
use crate::scenario::Scenario;
use crate::scenario::map::{Choice, Map};
use crate::schedule::Task;
use crate::text::Words;
use crate::view::State;
use crate::view::block::Block;
use crate::view::figures::Composition;
use crate::view::map::{Mapping, answer, choices, finding, more, picture, plane, spot, table};

/// How many rows are worked out at a time: less than a frame on a slow phone.
const ROWS: usize = 4;
/// The map with all around it.
const MAP: &str = ".map";
/// A picture with its point.
const PICTURE: &str = ".map__picture";

/// Hears what a reader does with the map.
pub(super) fn listen(
    host: &HtmlElement,
    state: State,
    mapping: Mapping,
) -> Result<Listener, JsValue> {
    point::listen(all(host, MAP), state, move |picture| {
        let (choice, _) = mapping.choice.get_untracked();
        Some(plane(choice, composition(picture)))
    })
}

/// Keeps the map at the state, for as long as the current owner lives: the point at once, what has
/// to be worked out when a change has settled.
pub(super) fn follow(state: State, mapping: Mapping, host: &HtmlElement, scheduler: Scheduler) {
    let (Some(watched), Some(place)) = (Block::Map.watched(), all(host, MAP).pop()) else {
        return;
    };
    let words = state.words;
    scheduler.install(Task::Map, Box::new(move || mapping.work(state, ROWS)));
    let kept = StoredValue::new_local((place, scheduler));
    let now = state.followed_by(watched);
    Effect::new(move |_| {
        if mapping.is_wanted(state) {
            kept.with_value(|(_, scheduler)| scheduler.ask(Task::Map));
        }
    });
    Effect::new(move |before: Option<Drawn>| {
        let (choice, locked) = mapping.choice.get();
        let drawn = (mapping.map.get(), choice);
        kept.with_value(|(place, _)| {
            match &before {
                None => {
                    fill(place, ".map__choices", &choices(choice, words));
                    fill(place, ".map__more", &more(words));
                }
                Some((_, before)) if *before != choice => show_choices(place, choice),
                Some(_) => {}
            }
            let is_later = before.is_some();
            let is_drawn = before.is_some_and(|before| {
                before.1 == choice
                    && before.0.map(|map| Arc::as_ptr(&map)) == drawn.0.as_ref().map(Arc::as_ptr)
            });
            now.with(|now| {
                if let Some(map) = drawn.0.as_ref().filter(|_| !is_drawn) {
                    draw(place, map, choice, words);
                }
                // At its start values the finished page says it in full.
                if is_later || now.scenario != Scenario::default() {
                    let map = drawn.0.as_deref();
                    fill(place, ".map__answer", &answer(map, now, choice.of, words));
                }
                let is_locked = locked.contains(choice.x) && locked.contains(choice.y);
                for (picture, composition) in pictures(place) {
                    let spot = spot(now, choice, words, &plane(choice, composition));
                    let _ = point::show(&picture, &spot, is_locked);
                }
            });
        });
        drawn
    });
}

/// The map that is on the page, and what is shown of it.
type Drawn = (Option<Arc<Map>>, Choice);

/// Writes pictures and table anew.
fn draw(place: &Element, map: &Map, choice: Choice, words: Words) {
    for (picture_place, composition) in pictures(place) {
        fill(
            &picture_place,
            ".map__field",
            &picture(Some(map), choice, words, composition),
        );
    }
    fill(
        place,
        ".map__finding",
        &finding(Some(map), choice.of, words),
    );
    fill(place, ".map__numbers", &table(map, choice.of, words));
}

/// The pictures of the map, each with its composition.
fn pictures(place: &Element) -> impl Iterator<Item = (Element, Composition)> {
    all(place, PICTURE).into_iter().map(|picture| {
        let composition = composition(&picture);
        (picture, composition)
    })
}

/// Brings the choices to what they are.
fn show_choices(place: &Element, choice: Choice) {
    for select in all(place, "[data-map-choice]") {
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
