//! Keeps sliders and buttons at the state: what all programs do, and what only the parts below *brief* have.

use std::cell::OnceCell;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlSelectElement};

use crate::dom::controls::{All, GOAL_BY, Shown, each, part, show, show_page, show_year};
use crate::dom::elements::all;
use crate::dom::scheduler::Scheduler;
use crate::pledge::{Pair, Side};
use crate::say::levers;
use crate::scenario::LeverId;
use crate::scenario::Slider;
use crate::scenario::baseline::departure;
use crate::scenario::deal::TERMS;
use crate::scenario::interpretations::{QUESTIONS, Question};
use crate::scenario::link::Link;
use crate::text::{Arg, Words, message};
use crate::view::State;
use crate::view::control::{along, number};
use crate::view::deferred::DeferredViews;

/// Tells the style sheet that not all of the page can follow the reader yet.
pub(super) const BEHIND: &str = "data-behind";

/// Adds the two buttons of each slider, for those who do not drag. Only the program can heed them, so
/// the finished page is without. Keys have the slider itself: they pass the buttons by.
pub(super) fn add_steps(host: &HtmlElement, state: State, deferred_views: &DeferredViews) {
    for label in all(host, ".control>label") {
        let name = label
            .parent_element()
            .and_then(|control| control.get_attribute("data-control"));
        let Some(slider) = name.and_then(|name| Slider::from_id(&name)) else {
            continue;
        };
        let is_locked = state.link.with_untracked(|link| link.is_locked(slider));
        let html = (deferred_views.steps)(slider, is_locked, state.words);
        let _ = label.insert_adjacent_html("afterend", &html);
    }
}

/// Keeps all controls of `host`, which show `made`, at the state and tells the scheduler of each
/// change, for as long as the current owner lives.
pub(super) fn follow(state: State, host: HtmlElement, scheduler: Scheduler, made: All) {
    let kept = StoredValue::new_local((host, scheduler, OnceCell::new()));
    let departures = StoredValue::new(Pair::<f64>::default());
    let mut made = Some(made);
    Effect::new(move |before: Option<All>| {
        let link = state.link.get();
        let before = before.or_else(|| made.take());
        let now = state
            .now
            .with(|now| All::of(&link, &now.agreed, before.as_ref()));
        if let Some(before) = before {
            kept.with_value(|(host, scheduler, controls)| {
                if before.link != now.link {
                    scheduler.input();
                    if state.deferred_views.with_untracked(Option::is_none) {
                        let _ = host.set_attribute(BEHIND, "");
                    }
                }
                // They stand in the page for as long as it stands.
                let controls = controls.get_or_init(|| each(host));
                for (slider, shown, before) in now.changed(&before) {
                    for (_, control) in controls.iter().filter(|(of, _)| *of == slider) {
                        let _ = show(control, slider, shown, before, state.words);
                        let _ = show_way_back(control, slider, shown, before, state.words);
                    }
                    show_interpretations(host, slider, shown.value);
                }
                show_departures(host, state, departures);
                show_choices(host, &before.link, &now.link);
                show_page(host, &before.link, &now.link);
            });
        }
        now
    });
}

/// Says at the sliders of the drifts how far they stand from what offsets the gap between the costs of funds,
/// where that has changed.
fn show_departures(host: &HtmlElement, state: State, shown: StoredValue<Pair<f64>>) {
    let now = state.now.with(|now| {
        let countries = &now.agreed.countries;
        Pair::from_fn(|country| departure(&countries[country]))
    });
    let before = shown.get_value();
    shown.set_value(now);
    for country in Side::ALL
        .into_iter()
        .filter(|&country| now[country] != before[country])
    {
        let id = LeverId::Drift(country);
        let name = id.lever().name;
        let selector = ["[data-control=\"", name, "\"] .control__provenance"].concat();
        for place in all(host, &selector) {
            let said = levers::departure(state.words, id, now[country]);
            if let Some(text) = place.last_child() {
                text.set_text_content(Some(&said));
            }
        }
    }
}

/// Brings the mark of a slider's start, and the button that leads back to it, to where they should be.
fn show_way_back(
    control: &Element,
    slider: Slider,
    now: Shown,
    before: Shown,
    words: Words,
) -> Result<(), JsValue> {
    let back = part(control, "[data-lever-reset]")?;
    back.toggle_attribute_with_force("disabled", now.value == now.start || now.is_locked)?;
    if now.start == before.start {
        return Ok(());
    }
    let scale = slider.scale();
    let mark = part(control, ".start")?;
    mark.set_attribute("x1", &along(&scale, now.start))?;
    mark.set_attribute("x2", &along(&scale, now.start))?;
    let start = Arg::lever(scale.unit, now.start);
    let label = levers::label(words, slider);
    let reset_to = message::lever_reset_to(words, &label, start);
    back.set_attribute("aria-label", reset_to.plain())?;
    Ok(())
}

/// Marks the reading of a term that a lever stands at, if it stands at one.
fn show_interpretations(host: &HtmlElement, slider: Slider, value: f64) {
    let is_read = |question: &Question| question.lever.map(Slider::Lever) == Some(slider);
    if !QUESTIONS.iter().any(is_read) {
        return;
    }
    let value = number(value);
    let selector = ["[data-interpretation-of=\"", slider.scale().name, "\"]"].concat();
    for button in all(host, &selector) {
        let is_chosen = button.get_attribute("data-interpretation").as_ref() == Some(&value);
        let _ = set_pressed(&button, is_chosen);
    }
}

/// Brings the buttons and lists of the parts to what a link says, where that has changed.
fn show_choices(host: &HtmlElement, before: &Link, now: &Link) {
    if before.scenario.preset() != now.scenario.preset() {
        press(host, "data-preset", now.scenario.preset().id());
    }
    if before.measure != now.measure {
        press(host, "data-measure", now.measure.id());
    }
    if before.money != now.money {
        press(host, "data-money", now.money.id());
    }
    if before.term_values != now.term_values {
        press(host, "data-term-values-to", now.term_values.country.id());
        press(host, "data-term-values-in", now.term_values.metric.id());
    }
    if before.goal_seek != now.goal_seek {
        for (selector, value) in [
            ("[data-goal-seek]", now.goal_seek.goal.id()),
            ("[data-goal-seek-with]", now.goal_seek.lever.lever().name),
        ] {
            for select in all(host, selector) {
                let _ = select
                    .dyn_ref::<HtmlSelectElement>()
                    .map(|select| select.set_value(value));
            }
        }
        for field in all(host, &["[", GOAL_BY, "]"].concat()) {
            show_year(&field, &now.goal_seek);
        }
    }
    for term in TERMS {
        let is_switched = now.scenario.switched().contains(term);
        if before.scenario.switched().contains(term) != is_switched {
            for button in all(host, &["[data-switch=\"", term.id(), "\"]"].concat()) {
                let _ = set_pressed(&button, is_switched);
            }
        }
    }
}

/// Marks the chosen one of several buttons.
fn press(host: &HtmlElement, attribute: &str, chosen: &str) {
    for button in all(host, &["[", attribute, "]"].concat()) {
        let is_chosen = button.get_attribute(attribute).as_deref() == Some(chosen);
        let _ = set_pressed(&button, is_chosen);
    }
}

fn set_pressed(button: &Element, is_pressed: bool) -> Result<(), JsValue> {
    button.set_attribute("aria-pressed", if is_pressed { "true" } else { "false" })
}
