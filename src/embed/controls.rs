//! Sliders and buttons: hears what a reader does with them, and keeps them at the state.
//!
//! One listener on the host serves all of them, however the page is put together.

use std::cell::{Cell, OnceCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement};

use super::listener::Listener;
use super::scheduler::Scheduler;
use crate::analysis::terms::Term;
use crate::model::assumptions::Assumptions;
use crate::say::{levers, notices};
use crate::scenario::action::Action;
use crate::scenario::goal_seek::GoalSeek;
use crate::scenario::interpretations::{QUESTIONS, Question};
use crate::scenario::link::{Link, Notice, Theme};
use crate::scenario::{Locked, Part, Parts, Slider, baseline};
use crate::text::{Arg, Words, message, notation};
use crate::view::State;
use crate::view::control::{along, number};
use crate::view::deferred::DeferredViews;

const EVENTS: [&str; 5] = ["input", "change", "click", "pointerdown", "pointercancel"];
/// Marks the field with the year of a goal.
const GOAL_BY: &str = "data-goal-seek-by";
/// Where the style sheet reads the theme.
pub(super) const THEME: &str = "data-theme";

/// Tells the style sheet that not all of the page can follow the reader yet.
pub(super) const BEHIND: &str = "data-behind";

/// Hears what a reader does with sliders and buttons.
pub(super) fn listen(host: &HtmlElement, state: State) -> Result<Listener, JsValue> {
    let held = Cell::new(None);
    Listener::new(
        vec![host.clone().into()],
        &EVENTS,
        Box::new(move |event| hear(event, state, &held)),
    )
}

/// A slider under a finger, and where it stood before.
type Held = Option<(Slider, f64)>;

/// Does what a reader asks for; nothing if the event is none of ours.
fn hear(event: &Event, state: State, held: &Cell<Held>) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let slider = |name: &str| Slider::from_id(&target.get_attribute(name)?);
    match event.type_().as_str() {
        "input" => {
            let input: &HtmlInputElement = target.dyn_ref()?;
            let moved = (slider("data-lever")?, input.value_as_number());
            state.apply(Action::Move(vec![moved]));
        }
        "change" => {
            if let Some(slider) = slider("data-lever-number") {
                type_in(slider, target.dyn_ref()?, state);
            } else {
                choose(&target, state);
            }
        }
        "pointerdown" => {
            held.set(slider("data-lever").map(|slider| (slider, current(slider, state))));
        }
        // A finger that scrolls the page has moved the slider already, where it came down.
        "pointercancel" => state.apply(Action::Move(vec![held.take()?])),
        _ => state.apply(asked_by(&target.closest("button").ok()??)?),
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
fn choose(element: &Element, state: State) {
    if let Some(action) = asked_by(element) {
        state.apply(action);
    }
    if element.has_attribute(GOAL_BY) {
        show_year(element, &state.link.with_untracked(|link| link.goal_seek));
    }
}

/// Takes a number that a reader typed, or says why not; the field then shows what holds.
fn type_in(slider: Slider, field: &HtmlInputElement, state: State) {
    let scale = slider.scale();
    let typed = notation::from_field(state.words.lang(), scale.unit, field.value_as_number());
    if (scale.min..=scale.max).contains(&typed) {
        state.apply(Action::Move(vec![(slider, typed)]));
    } else {
        let notice = Notice::bad_input(slider, &field.value());
        let _ = say_at(field, &notice, state.words);
        state.link.update(|link| {
            link.notices.retain(|other| !other.is_of_typing());
            link.notices.push(notice);
        });
    }
    let shown = notation::in_field(state.words.lang(), scale.unit, current(slider, state));
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
    let document = web_sys::window().and_then(|window| window.document());
    let line = document.ok_or(JsValue::NULL)?.create_element("p")?;
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
fn current(slider: Slider, state: State) -> f64 {
    state.link.with_untracked(|link| link.value(slider))
}

/// Where a slider stands, in its unit.
fn value(slider: Slider, link: &Link, assumptions: &Assumptions) -> f64 {
    match slider {
        Slider::Lever(id) => (id.lever().get)(assumptions),
        Slider::Parameter(id) => link.uncertainty.value(id),
    }
}

/// What the controls of a slider show: its number, its start, whether it is locked and whether hidden.
type Shown = (f64, f64, bool, bool);

/// What all controls show.
pub(super) struct All {
    link: Link,
    start: Rc<Assumptions>,
    sliders: Vec<Shown>,
}

impl All {
    fn of(link: &Link, start: Rc<Assumptions>, now: &Assumptions) -> Self {
        let untouched = Link::default();
        let of = |slider: Slider| {
            let (now, start) = (value(slider, link, now), value(slider, &untouched, &start));
            (now, start, link.is_locked(slider), link.is_hidden(slider))
        };
        Self {
            sliders: Slider::all().map(of).collect(),
            link: link.clone(),
            start,
        }
    }

    /// What a page shows that was just made for a link: everything at its place, but with all parts
    /// shown, nothing locked, no theme, and every lever's way back closed.
    pub(super) fn as_made(link: &Link) -> Self {
        let link = Link {
            parts: Parts::default(),
            locked: Locked::default(),
            hidden: Locked::default(),
            theme: Theme::default(),
            ..link.clone()
        };
        let start = Rc::new(baseline::baseline(link.scenario.preset()));
        let mut all = Self::of(&link, start, &link.scenario.agreed());
        for shown in &mut all.sliders {
            if shown.0 != shown.1 {
                // Equal to nothing, so that the slider is shown anew.
                shown.0 = f64::NAN;
            }
        }
        all
    }
}

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
    let mut made = Some(made);
    Effect::new(move |before: Option<All>| {
        let link = state.link.get();
        let before = before.or_else(|| made.take());
        let start = match &before {
            Some(before) if before.link.scenario.preset() == link.scenario.preset() => {
                Rc::clone(&before.start)
            }
            _ => Rc::new(baseline::baseline(link.scenario.preset())),
        };
        let now = state.now.with(|now| All::of(&link, start, &now.agreed));
        if let Some(before) = before {
            kept.with_value(|(host, scheduler, controls)| {
                if before.link != now.link {
                    scheduler.input();
                    if state.deferred_views.with_untracked(Option::is_none) {
                        let _ = host.set_attribute(BEHIND, "");
                    }
                }
                // They stand in the page for as long as it stands.
                let controls = controls.get_or_init(|| each_control(host));
                for ((slider, shown), before) in
                    Slider::all().zip(&now.sliders).zip(&before.sliders)
                {
                    if shown != before {
                        for (_, control) in controls.iter().filter(|(of, _)| *of == slider) {
                            let _ = show(control, slider, *shown, *before, state.words);
                        }
                        show_interpretations(host, slider, shown.0);
                    }
                }
                show_choices(host, &before.link, &now.link);
                if !now.link.notices.iter().any(Notice::is_of_typing) {
                    take_back(host);
                }
            });
        }
        now
    });
}

/// The controls of all sliders; a slider may have several.
fn each_control(host: &HtmlElement) -> Vec<(Slider, Element)> {
    all(host, "[data-control]")
        .into_iter()
        .filter_map(|control| {
            let slider = Slider::from_id(&control.get_attribute("data-control")?)?;
            Some((slider, control))
        })
        .collect()
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

/// Brings buttons, parts and theme to what a link says, where that has changed.
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
    for term in Term::ALL {
        let is_switched = now.scenario.switched().contains(term);
        if before.scenario.switched().contains(term) != is_switched {
            for button in all(host, &["[data-switch=\"", term.id(), "\"]"].concat()) {
                let _ = set_pressed(&button, is_switched);
            }
        }
    }
    if before.can_reset() != now.can_reset() {
        for reset in all(host, "[data-reset]") {
            let _ = reset.toggle_attribute_with_force("disabled", !now.can_reset());
        }
    }
    if before.parts != now.parts || before.theme != now.theme {
        show_page(host, now);
    }
}

/// The parts that a page holds.
pub(super) fn parts_of(host: &Element) -> Parts {
    all(host, "section[data-part]")
        .iter()
        .filter_map(|part| Part::from_id(&part.get_attribute("data-part")?))
        .fold(Parts::NONE, Parts::with)
}

/// Shows the year of a goal in its field.
fn show_year(field: &Element, goal_seek: &GoalSeek) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(&goal_seek.by.to_string());
    }
}

/// Shows the parts and the theme that a link asks for.
fn show_page(host: &HtmlElement, link: &Link) {
    let held = parts_of(host);
    // A page that holds none of them shows what it has.
    let shows_none = Part::ALL
        .into_iter()
        .all(|part| !held.contains(part) || !link.parts.contains(part));
    for part in all(host, "[data-part]") {
        let id = part.get_attribute("data-part");
        let id = id.and_then(|id| Part::from_id(&id));
        let is_shown = shows_none || id.is_none_or(|part| link.parts.contains(part));
        let _ = part.toggle_attribute_with_force("hidden", !is_shown);
    }
    for opening in all(host, ".opening") {
        let _ = opening.toggle_attribute_with_force("hidden", !link.parts.is_all());
    }
    let _ = match link.theme {
        Theme::Auto => host.remove_attribute(THEME),
        theme => host.set_attribute(THEME, theme.id()),
    };
}

/// Brings the controls of one slider from what they show to what they should show.
fn show(
    control: &Element,
    slider: Slider,
    (value, start, locked, hidden): Shown,
    before: Shown,
    words: Words,
) -> Result<(), JsValue> {
    let scale = slider.scale();
    let part = |selector: &str| {
        control
            .query_selector(selector)
            .ok()
            .flatten()
            .ok_or(JsValue::NULL)
    };
    let range: HtmlInputElement = part("[data-lever]")?.dyn_into()?;
    let field: HtmlInputElement = part("[data-lever-number]")?.dyn_into()?;
    let in_field = notation::in_field(words.lang(), scale.unit, value);
    for (input, value) in [(&range, value), (&field, in_field)] {
        let written = number(value);
        // Writing what is there already would move the reader's cursor.
        if input.value() != written {
            input.set_value(&written);
        }
    }
    // What a drag never changes takes no time of it.
    if locked != before.2 {
        range.set_disabled(locked);
        field.set_disabled(locked);
        for step in all(control, "[data-step]") {
            step.toggle_attribute_with_force("disabled", locked)?;
        }
    }
    if hidden != before.3 {
        control.toggle_attribute_with_force("hidden", hidden)?;
    }
    range.set_attribute("aria-valuetext", &notation::lever(words, scale.unit, value))?;
    part(".fill")?.set_attribute("width", &along(&scale, value))?;
    let back = part("[data-lever-reset]")?;
    back.toggle_attribute_with_force("disabled", value == start || locked)?;
    if start == before.1 {
        return Ok(());
    }
    let mark = part(".start")?;
    mark.set_attribute("x1", &along(&scale, start))?;
    mark.set_attribute("x2", &along(&scale, start))?;
    let (words, start) = (words, Arg::lever(scale.unit, start));
    let label = levers::label(words, slider);
    let reset_to = message::lever_reset_to(words, &label, start);
    back.set_attribute("aria-label", reset_to.plain())?;
    back.set_text_content(Some(message::lever_reset(words, start).plain()));
    Ok(())
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

/// The elements in `host` that a selector finds.
pub(super) fn all(host: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = host.query_selector_all(selector) else {
        return Vec::new();
    };
    let element = |index| found.item(index)?.dyn_into().ok();
    (0..found.length()).filter_map(element).collect()
}

/// Puts HTML into what a selector finds.
pub(super) fn fill(host: &Element, selector: &str, html: &str) {
    for place in all(host, selector) {
        place.set_inner_html(html);
    }
}
