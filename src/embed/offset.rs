//! Tariff and exchange rate, in terms of each other, in the browser: kept at the state in the frame in
//! which it changes.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::point::{self, composition};
use crate::dom::elements::{all, fill};
use crate::dom::listener::Listener;
use crate::pledge::{Pair, Side};
use crate::scenario::deal::HAS_CARS;
use crate::scenario::offset::{Offset, levers, offsets};
use crate::scenario::{Locked, Snapshot};
use crate::text::Words;
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

/// What the pictures show: each country's lines, and where its levers start.
type Shown = (Pair<Offset>, Pair<(f64, f64)>);

/// What is on the page: nothing is written before something has changed.
struct Page {
    shown: Shown,
    /// Whether the table has been written since the deferred views came, or does not differ.
    has_table: bool,
}

/// Keeps sentences, pictures, points and the table at the state, for as long as the current owner lives.
pub(super) fn follow(state: State, host: HtmlElement) {
    let Some(watched) = Block::Offset.watched().filter(|_| HAS_CARS) else {
        return;
    };
    let words = state.words;
    let host = StoredValue::new_local(host);
    let now = state.followed_by(watched);
    let fixed = Memo::new(move |_| state.link.with(|link| link.fixed()));
    // What an address asks for may come before an effect runs for the first time.
    let mut finished = Some(state.now.with_untracked(|now| Page {
        shown: shown(now),
        has_table: true,
    }));
    Effect::new(move |before: Option<Page>| {
        let before = before.or_else(|| finished.take());
        let fixed = fixed.get();
        let deferred_views = state.deferred_views.get();
        host.with_value(|host| {
            now.with(|now| {
                let shown = shown(now);
                let offsets = shown.0;
                let is_same = |country: Side| {
                    before.as_ref().is_none_or(|before| {
                        before.shown.0[country] == shown.0[country]
                            && before.shown.1[country] == shown.1[country]
                    })
                };
                let changed = Pair::from_fn(|country| !is_same(country));
                let has_changed = changed.left || changed.right;
                if has_changed {
                    fill(host, ".offset__answer", &answer(&offsets, words));
                    fill(host, ".offset__note", &note(&offsets, words));
                }
                show(host, now, &shown, &changed, fixed, words);
                let mut has_table = before.as_ref().is_none_or(|before| {
                    let curves = |country: Side| before.shown.0[country].curves();
                    let is_same = |&country: &Side| curves(country) == offsets[country].curves();
                    before.has_table && Side::ALL.iter().all(is_same)
                });
                if let Some(deferred_views) = deferred_views.filter(|_| !has_table) {
                    let table = (deferred_views.offset_table)(&offsets, words);
                    fill(host, ".offset__numbers", &table);
                    has_table = true;
                }
                Page { shown, has_table }
            })
        })
    });
}

/// What the pictures of a snapshot show.
fn shown(now: &Snapshot) -> Shown {
    (offsets(now), Pair::from_fn(|country| start(now, country)))
}

/// Draws the pictures that have changed, and brings every point to where it is.
fn show(
    host: &HtmlElement,
    now: &Snapshot,
    (offsets, starts): &Shown,
    changed: &Pair<bool>,
    fixed: Locked,
    words: Words,
) {
    for place in all(host, PICTURE) {
        let Some(country) = country(&place) else {
            continue;
        };
        let composition = composition(&place);
        let offset = &offsets[country];
        if changed[country] {
            let html = picture(offset, starts[country], words, composition);
            fill(&place, ".offset__field", &html);
        }
        let is_locked = levers(country).into_iter().all(|id| fixed.contains(id));
        let spot = spot(now, offset, words, &plane(country, words, composition));
        let _ = point::show(&place, &spot, is_locked);
    }
}
