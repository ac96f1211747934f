//! The sliders that move several levers at once: hears what a reader does with them, and keeps them at
//! the state.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use super::elements::all;
use super::listener::Listener;
use super::store::Store;
use crate::decimal::parse;
use crate::say::brief as say;
use crate::scenario::Hand;
use crate::scenario::action::Action;
use crate::scenario::link::Link;
use crate::text::Words;
use crate::view::control::{along, number};

const EVENTS: [&str; 4] = ["input", "change", "pointerdown", "pointercancel"];
const RANGE: &str = "data-hand";
const NUMBER: &str = "data-hand-number";

/// A hand under a finger, and where it stood before.
type Held = Option<(Hand, f64)>;

/// Hears what a reader does with the hands of a page.
///
/// # Errors
///
/// If the browser refuses.
pub fn listen(host: &HtmlElement, store: impl Store) -> Result<Listener, JsValue> {
    let held = Cell::new(None);
    Listener::new(
        vec![host.clone().into()],
        &EVENTS,
        Box::new(move |event| hear(event, &store, &held)),
    )
}

/// Does what a reader asks for; nothing if the event is none of ours.
fn hear(event: &Event, store: &impl Store, held: &Cell<Held>) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let of = |name: &str| Hand::from_id(&target.get_attribute(name)?);
    let current = |hand: Hand| store.read(|link| hand.value(&link.scenario));
    match event.type_().as_str() {
        "input" => {
            let range: &HtmlInputElement = target.dyn_ref()?;
            store.apply(Action::Hand(of(RANGE)?, range.value_as_number()));
        }
        // What was typed is an action like others; a number that cannot be is put back.
        "change" => {
            let hand = of(NUMBER)?;
            let field: &HtmlInputElement = target.dyn_ref()?;
            field.set_value(&number(current(hand)));
        }
        "pointerdown" => held.set(of(RANGE).map(|hand| (hand, current(hand)))),
        // A finger that scrolls the page has moved the slider already, where it came down.
        _ => {
            let (hand, before) = held.take()?;
            store.apply(Action::Hand(hand, before));
        }
    }
    Some(())
}

/// Where a reader has moved a hand before the program came.
pub(super) fn early_moves(host: &HtmlElement) -> Vec<(Hand, f64)> {
    let moved = |input: &Element| {
        let hand = Hand::from_id(&input.get_attribute(RANGE)?)?;
        let input: &HtmlInputElement = input.dyn_ref()?;
        let now = input.value_as_number();
        (now != parse(&input.default_value())?).then_some((hand, now))
    };
    let mut moves = Vec::new();
    for input in all(host, "[data-hand]") {
        moves.extend(moved(&input));
    }
    moves
}

/// Brings the hands of `host` to what a link says; `before` is what they show, if it is known.
pub fn show_all(host: &HtmlElement, before: Option<&Link>, link: &Link, words: Words) {
    for hand in Hand::ALL {
        if !before.is_some_and(|before| is_same(hand, before, link)) {
            let _ = show(host, hand, link, words);
        }
    }
}

/// Whether two links say the same of a hand.
fn is_same(hand: Hand, one: &Link, other: &Link) -> bool {
    let (of_one, of_other) = (&one.scenario, &other.scenario);
    of_one.preset() == of_other.preset()
        && one.fixed() == other.fixed()
        && hand.levers().all(|lever| of_one.moves_as(of_other, lever))
}

/// Brings one hand to what a link says.
fn show(host: &HtmlElement, hand: Hand, link: &Link, words: Words) -> Option<()> {
    let scale = hand.scale();
    let value = hand.value(&link.scenario);
    let find = |attribute: &str| {
        let selector = ["[", attribute, "=\"", scale.name, "\"]"].concat();
        host.query_selector(&selector).ok().flatten()
    };
    let range: HtmlInputElement = find(RANGE)?.dyn_into().ok()?;
    let field: HtmlInputElement = find(NUMBER)?.dyn_into().ok()?;
    let written = number(value);
    let is_locked = hand.is_locked(link.fixed());
    for input in [&range, &field] {
        // Writing what is there already would move the reader's cursor.
        if input.value() != written {
            input.set_value(&written);
        }
        if input.disabled() != is_locked {
            input.set_disabled(is_locked);
        }
    }
    let said = say::hand_detail(words, hand, &link.scenario);
    let spoken = say::hand_value(words, hand, value, &said);
    range.set_attribute("aria-valuetext", &spoken).ok()?;
    let slider = range.closest(".brief__slider").ok()??;
    let detail = slider.query_selector("[data-detail]").ok()??;
    detail.set_text_content(Some(&said));
    let fill = slider.query_selector(".fill").ok()??;
    fill.set_attribute("width", &along(&scale, value)).ok()?;
    let differs = find("data-hand-differs")?;
    let fits = hand.fits(&link.scenario);
    differs.toggle_attribute_with_force("hidden", fits).ok()?;
    Some(())
}
