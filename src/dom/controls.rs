//! Sliders and buttons: hears what a reader does with them, and keeps them at the state.
//!
//! One listener on the host serves all of them, however the page is put together.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement};

use super::elements::{all, window};
use super::host;
use super::listener::Listener;
use super::store::Store;
use crate::model::assumptions::Assumptions;
use crate::say::notices;
use crate::scenario::action::Action;
use crate::scenario::goal_seek::GoalSeek;
use crate::scenario::link::{Link, Notice, Theme};
use crate::scenario::{Locked, Parts, Slider, baseline};
use crate::text::{Words, notation};
use crate::view::control::{along, number};

const EVENTS: [&str; 5] = ["input", "change", "click", "pointerdown", "pointercancel"];
/// Marks a slider.
pub const LEVER: &str = "data-lever";
/// Marks a slider's number field.
pub const LEVER_NUMBER: &str = "data-lever-number";
/// Marks the field with the year of a goal.
pub const GOAL_BY: &str = "data-goal-seek-by";

/// Hears what a reader does with sliders and buttons.
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

/// A slider under a finger, and where it stood before.
type Held = Option<(Slider, f64)>;

/// Does what a reader asks for; nothing if the event is none of ours.
fn hear(event: &Event, store: &impl Store, held: &Cell<Held>) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let slider = |name: &str| Slider::from_id(&target.get_attribute(name)?);
    match event.type_().as_str() {
        "input" => {
            let input: &HtmlInputElement = target.dyn_ref()?;
            let moved = (slider(LEVER)?, input.value_as_number());
            store.apply(Action::Move(vec![moved]));
        }
        "change" => {
            if let Some(slider) = slider(LEVER_NUMBER) {
                type_in(slider, target.dyn_ref()?, store);
            } else {
                choose(&target, store);
            }
        }
        "pointerdown" => {
            held.set(slider(LEVER).map(|slider| (slider, current(slider, store))));
        }
        // A finger that scrolls the page has moved the slider already, where it came down.
        "pointercancel" => store.apply(Action::Move(vec![held.take()?])),
        _ => store.apply(asked_by(&target.closest("button").ok()??)?),
    }
    Some(())
}

/// What an element asks for, if it is one of ours.
fn asked_by(element: &Element) -> Option<Action> {
    Action::from(|name| match name {
        "value" => chosen(element),
        // A button stands in the control that it is for.
        "data-control" => element.closest("[data-control]").ok()??.get_attribute(name),
        name => element.get_attribute(name),
    })
}

/// What a field or a list holds now.
fn chosen(element: &Element) -> Option<String> {
    if let Some(list) = element.dyn_ref::<HtmlSelectElement>() {
        return Some(list.value());
    }
    let typed = element.dyn_ref::<HtmlInputElement>()?.value_as_number();
    (!typed.is_nan()).then(|| number(typed))
}

/// Takes what a reader chose from a list, or the year that was typed; the field then shows what holds.
fn choose(element: &Element, store: &impl Store) {
    if let Some(action) = asked_by(element) {
        store.apply(action);
    }
    if element.has_attribute(GOAL_BY) {
        store.read(|link| show_year(element, &link.goal_seek));
    }
}

/// Shows the year of a goal in its field.
pub fn show_year(field: &Element, goal_seek: &GoalSeek) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(&number(f64::from(goal_seek.by)));
    }
}

/// Takes a number that a reader typed, or says why not; the field then shows what holds.
fn type_in(slider: Slider, field: &HtmlInputElement, store: &impl Store) {
    let (scale, lang) = (slider.scale(), store.words().lang());
    let typed = notation::from_field(lang, scale.unit, field.value_as_number());
    if (scale.min..=scale.max).contains(&typed) {
        store.apply(Action::Move(vec![(slider, typed)]));
    } else {
        let notice = Notice::bad_input(slider, &field.value());
        let _ = say_at(field, &notice, store.words());
        store.warn(notice);
    }
    let shown = notation::in_field(lang, scale.unit, current(slider, store));
    field.set_value(&number(shown));
}

/// Marks the line at a field that says why a number was not taken.
const MISTYPED: &str = "[data-mistyped]";

/// Says at a field why its number was not taken, over what stands below, so that nothing moves.
fn say_at(field: &Element, notice: &Notice, words: Words) -> Result<(), JsValue> {
    let Some(control) = field.closest("[data-control]")? else {
        return Ok(());
    };
    if let Some(host) = field.closest("[data-pledge-explainer]")? {
        take_back(&host);
    }
    let document = window().document().ok_or(JsValue::NULL)?;
    let line = document.create_element("p")?;
    line.set_class_name("notice notice--mistyped");
    for (name, value) in [
        ("data-notice", ""),
        ("data-mistyped", ""),
        ("role", "alert"),
    ] {
        line.set_attribute(name, value)?;
    }
    control.append_child(&line)?;
    line.set_inner_html(notices::notice(words, notice).html());
    Ok(())
}

/// Takes back what was said of a number.
fn take_back(host: &Element) {
    for line in all(host, MISTYPED) {
        line.remove();
    }
}

/// Where a slider stands now.
fn current(slider: Slider, store: &impl Store) -> f64 {
    store.read(|link| link.value(slider))
}

/// What the controls of a slider show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    /// Its number.
    pub value: f64,
    /// Where it starts.
    pub start: f64,
    /// Whether the reader may not move it.
    pub is_locked: bool,
    /// Whether the reader does not see it.
    pub is_hidden: bool,
}

impl Shown {
    /// What they show of a link, whose levers make `agreed` and start at `start`.
    pub fn of(slider: Slider, link: &Link, agreed: &Assumptions, start: &Assumptions) -> Self {
        let (value, start) = match slider {
            Slider::Lever(id) => (id.get(agreed), id.get(start)),
            Slider::Parameter(id) => (link.uncertainty.value(id), id.parameter().start),
        };
        Self {
            value,
            start,
            is_locked: link.is_locked(slider),
            is_hidden: link.is_hidden(slider),
        }
    }
}

/// What all controls show.
#[derive(Debug)]
pub struct All {
    /// The link that they show.
    pub link: Link,
    start: Rc<Assumptions>,
    sliders: Vec<Shown>,
}

impl All {
    /// What they show of a link, whose levers make `agreed`. `before` is what they showed until then.
    pub fn of(link: &Link, agreed: &Assumptions, before: Option<&Self>) -> Self {
        let start = match before {
            Some(before) if before.link.scenario.preset() == link.scenario.preset() => {
                Rc::clone(&before.start)
            }
            _ => Rc::new(baseline::baseline(link.scenario.preset())),
        };
        Self {
            sliders: Slider::all()
                .map(|slider| Shown::of(slider, link, agreed, &start))
                .collect(),
            link: link.clone(),
            start,
        }
    }

    /// What a page shows that was just made for a link: everything at its place, but with all parts
    /// shown, nothing locked, no theme, and every lever's way back closed.
    pub fn as_made(link: &Link) -> Self {
        let link = Link {
            parts: Parts::default(),
            locked: Locked::default(),
            hidden: Locked::default(),
            theme: Theme::default(),
            ..link.clone()
        };
        let mut all = Self::of(&link, &link.scenario.agreed(), None);
        for shown in &mut all.sliders {
            if shown.value != shown.start {
                // Equal to nothing, so that the slider is shown anew.
                shown.value = f64::NAN;
            }
        }
        all
    }

    /// The sliders that show something else than `before`, each with what it shows and what it did.
    pub fn changed(&self, before: &Self) -> impl Iterator<Item = (Slider, Shown, Shown)> {
        let both = self.sliders.iter().zip(&before.sliders);
        Slider::all()
            .zip(both)
            .filter(|(_, (now, before))| now != before)
            .map(|(slider, (now, before))| (slider, *now, *before))
    }
}

/// The controls of all sliders; a slider may have several.
pub fn each(host: &HtmlElement) -> Vec<(Slider, Element)> {
    let mut controls = Vec::new();
    for control in all(host, "[data-control]") {
        let id = control.get_attribute("data-control");
        if let Some(slider) = id.and_then(|id| Slider::from_id(&id)) {
            controls.push((slider, control));
        }
    }
    controls
}

/// Brings the resets, the parts, the theme and what is said of a typed number to what a link says, where that
/// has changed.
pub fn show_page(host: &HtmlElement, before: &Link, now: &Link) {
    if before.can_reset() != now.can_reset() {
        for reset in all(host, "[data-reset]") {
            let _ = reset.toggle_attribute_with_force("disabled", !now.can_reset());
        }
    }
    if before.parts != now.parts || before.theme != now.theme {
        host::show(host, now);
    }
    let says_of_typing = |link: &Link| link.notices.iter().any(Notice::is_of_typing);
    if says_of_typing(before) && !says_of_typing(now) {
        take_back(host);
    }
}

/// The element of a control that a selector finds.
///
/// # Errors
///
/// If it has none.
pub fn part(control: &Element, selector: &str) -> Result<Element, JsValue> {
    control.query_selector(selector)?.ok_or(JsValue::NULL)
}

/// Brings the controls of one slider from what they show to what they should show: the number, as slider and
/// field, and whether it can be moved or seen.
///
/// # Errors
///
/// If they lack what all controls have.
pub fn show(
    control: &Element,
    slider: Slider,
    now: Shown,
    before: Shown,
    words: Words,
) -> Result<(), JsValue> {
    let scale = slider.scale();
    let range: HtmlInputElement = part(control, "[data-lever]")?.dyn_into()?;
    let field: HtmlInputElement = part(control, "[data-lever-number]")?.dyn_into()?;
    let in_field = notation::in_field(words.lang(), scale.unit, now.value);
    for (input, value) in [(&range, now.value), (&field, in_field)] {
        let written = number(value);
        // Writing what is there already would move the reader's cursor.
        if input.value() != written {
            input.set_value(&written);
        }
    }
    // What a drag never changes takes no time of it.
    if now.is_locked != before.is_locked {
        range.set_disabled(now.is_locked);
        field.set_disabled(now.is_locked);
        for step in all(control, "[data-step]") {
            step.toggle_attribute_with_force("disabled", now.is_locked)?;
        }
    }
    if now.is_hidden != before.is_hidden {
        control.toggle_attribute_with_force("hidden", now.is_hidden)?;
    }
    range.set_attribute(
        "aria-valuetext",
        &notation::lever(words, scale.unit, now.value),
    )?;
    part(control, ".fill")?.set_attribute("width", &along(&scale, now.value))?;
    Ok(())
}
