//! Tariff and exchange rate, in terms of each other, in the browser: kept at the state in the frame in
//! which it changes.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::point::{self, composition};
use crate::dom::elements::{all, fill};
use crate::dom::listener::Listener;
use crate::pledge::{Pair, Side};
use crate::scenario::Snapshot;
use crate::scenario::deal::HAS_CARS;
use crate::scenario::offset::{Offset, levers, offset, offsets};
use crate::view::State;
use crate::view::block::Block;
use crate::view::figures::offset::plane;
use crate::view::offset::{answer, note, picture, spot, start};

/// All of it.
const OFFSET: &str = ".offset";
/// A picture with its point.
const PICTURE: &str = ".offset__picture";

/// Hears what a reader does with the points.
pub(super) fn listen(host: &HtmlElement, state: State) -> Result<Listener, JsValue> {
    point::listen(all(host, OFFSET), state, move |picture| {
        Some(plane(country(picture)?, state.words, composition(picture)))
    })
}

fn country(picture: &Element) -> Option<Side> {
    Side::from_id(&picture.get_attribute("data-country")?)
}

/// What the sentences say of each country, as far as they have been written.
struct Said {
    offsets: Pair<Offset>,
    /// Whether the table has been written since the deferred views came, or does not differ.
    has_table: bool,
}

/// Keeps sentences, pictures, points and the table at the state, for as long as the current owner lives.
pub(super) fn follow(state: State, host: &HtmlElement) {
    if !HAS_CARS {
        return;
    }
    for place in all(host, OFFSET) {
        for picture in all(&place, PICTURE) {
            follow_picture(state, picture);
        }
        follow_sentences(state, place);
    }
}

/// Keeps the sentences and the table at the state.
fn follow_sentences(state: State, place: Element) {
    let Some(watched) = Block::Offset.watched() else {
        return;
    };
    let words = state.words;
    let place = StoredValue::new_local(place);
    let now = state.followed_by(watched);
    // What an address asks for may come before an effect runs for the first time.
    let mut finished = Some(state.now.with_untracked(|now| Said {
        offsets: offsets(now),
        has_table: true,
    }));
    Effect::new(move |before: Option<Said>| {
        let before = before.or_else(|| finished.take());
        let deferred_views = state.deferred_views.get();
        let offsets = now.with(|now| offsets(now));
        place.with_value(|place| {
            if before
                .as_ref()
                .is_some_and(|before| before.offsets != offsets)
            {
                fill(place, ".offset__answer", &answer(&offsets, words));
                fill(place, ".offset__note", &note(&offsets, words));
            }
            let mut has_table = before.is_none_or(|before| {
                let curves = |country: Side| before.offsets[country].curves();
                let is_same = |&country: &Side| curves(country) == offsets[country].curves();
                before.has_table && Side::ALL.iter().all(is_same)
            });
            if let Some(deferred_views) = deferred_views.filter(|_| !has_table) {
                let table = (deferred_views.offset_table)(&offsets, words);
                fill(place, ".offset__numbers", &table);
                has_table = true;
            }
            Said { offsets, has_table }
        })
    });
}

/// What a picture shows: a country's lines, and where its levers start.
type Drawn = (Offset, (f64, f64));

fn drawn(now: &Snapshot, country: Side) -> Drawn {
    (offset(now, country), start(now, country))
}

/// Keeps a picture and its point at the state, once it is in sight or nothing else is left to do.
fn follow_picture(state: State, place: Element) {
    let composition = composition(&place);
    let Some(country) = country(&place) else {
        return;
    };
    let Some(watched) = Block::OffsetPicture(country, composition).watched() else {
        return;
    };
    let words = state.words;
    let now = state.followed_by(watched);
    let is_locked = Memo::new(move |_| {
        let fixed = state.link.with(|link| link.fixed());
        levers(country).into_iter().all(|id| fixed.contains(id))
    });
    // What an address asks for may come before an effect runs for the first time.
    let mut finished = Some(state.now.with_untracked(|now| drawn(now, country)));
    let place = StoredValue::new_local(place);
    Effect::new(move |before: Option<Drawn>| {
        let before = before.or_else(|| finished.take());
        let is_locked = is_locked.get();
        now.with(|now| {
            let drawn = drawn(now, country);
            let (offset, start) = drawn;
            place.with_value(|place| {
                if before != Some(drawn) {
                    let html = picture(&offset, start, words, composition);
                    fill(place, ".offset__field", &html);
                }
                let plane = plane(country, words, composition);
                let spot = spot(now, &offset, words, &plane);
                let _ = point::show(place, &spot, is_locked);
            });
            drawn
        })
    });
}
