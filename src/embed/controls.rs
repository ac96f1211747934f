//! Sliders and buttons: hears what a reader does with them, and keeps them at the state.
//!
//! One listener on the host serves all of them, however the page is put together.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

use super::panic;
use super::watch::Timer;
use crate::model::assumptions::Assumptions;
use crate::scenario::findings::Measure;
use crate::scenario::levers::Lever;
use crate::scenario::link::{Link, Notice, Theme};
use crate::scenario::{LEVERS, LeverId, Locked, Part, Parts, Preset, Scenario, baseline};
use crate::text::Text;
use crate::view::State;
use crate::view::control::{along, number};

const EVENTS: [&str; 3] = ["input", "change", "click"];
/// Where the style sheet reads the theme.
pub(super) const THEME: &str = "data-theme";

/// The listener, until dropped.
pub(super) struct Listener {
    host: HtmlElement,
    heard: Closure<dyn FnMut(Event)>,
}

impl Listener {
    pub(super) fn new(host: &HtmlElement, state: State) -> Result<Self, JsValue> {
        let heard = Closure::new(move |event: Event| {
            if !panic::failed() {
                let _ = hear(&event, state);
            }
        });
        for name in EVENTS {
            host.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref())?;
        }
        Ok(Self {
            host: host.clone(),
            heard,
        })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let heard = self.heard.as_ref().unchecked_ref();
        for name in EVENTS {
            let _ = self.host.remove_event_listener_with_callback(name, heard);
        }
    }
}

/// Does what a reader asks for; nothing if the event is none of ours.
fn hear(event: &Event, state: State) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let attribute = |name: &str| target.get_attribute(name);
    match event.type_().as_str() {
        "input" => {
            let id = LeverId::from_id(&attribute("data-lever")?)?;
            let slider: &HtmlInputElement = target.dyn_ref()?;
            state.change(|scenario, _| scenario.set(id, slider.value_as_number()));
        }
        "change" => {
            let id = LeverId::from_id(&attribute("data-lever-number")?)?;
            type_in(id.lever(), target.dyn_ref()?, state);
        }
        _ => click(&target, state)?,
    }
    Some(())
}

/// Takes a number that a reader typed, or says why not; the field then shows what holds.
fn type_in(lever: &Lever, field: &HtmlInputElement, state: State) {
    let typed = field.value_as_number();
    if (lever.min..=lever.max).contains(&typed) {
        state.change(|scenario, _| scenario.set(lever.id, typed));
    } else {
        let notice = Notice::bad_input(lever, &field.value());
        state.link.update(|link| link.notices.push(notice));
    }
    let now = state
        .now
        .with_untracked(|now| (lever.get)(&now.assumptions));
    field.set_value(&number(now));
}

fn click(target: &Element, state: State) -> Option<()> {
    let button = target
        .closest(
            "[data-preset],[data-measure],[data-lever-reset],[data-reset],[data-neutral],[data-publishers]",
        )
        .ok()??;
    let attribute = |name: &str| button.get_attribute(name);
    if let Some(preset) = attribute("data-preset") {
        let preset = Preset::from_id(&preset)?;
        state.change(|scenario, locked| scenario.choose(preset, locked));
    } else if let Some(measure) = attribute("data-measure") {
        let measure = Measure::from_id(&measure)?;
        state.link.update(|link| link.measure = measure);
    } else if let Some(lever) = attribute("data-lever-reset") {
        let id = LeverId::from_id(&lever)?;
        state.change(|scenario, _| scenario.reset(id));
    } else if button.has_attribute("data-neutral") {
        state.change(|scenario, _| *scenario = Scenario::default());
    } else if button.has_attribute("data-publishers") {
        let link = state.link.get_untracked();
        let theirs = link.publisher?.scenario;
        state.change(|scenario, _| *scenario = theirs);
    } else {
        state.change(|scenario, locked| scenario.reset_all(locked));
    }
    Some(())
}

/// What the controls of a lever show: its number, its start, whether it is locked and whether hidden.
type Shown = (f64, f64, bool, bool);

/// What all controls show.
pub(super) struct All {
    link: Link,
    start: Assumptions,
    levers: Vec<Shown>,
}

impl All {
    fn of(link: &Link, start: Assumptions, now: &Assumptions) -> Self {
        let of = |lever: &Lever| {
            let (locked, hidden) = (link.locked, link.hidden);
            (
                (lever.get)(now),
                (lever.get)(&start),
                locked.contains(lever.id),
                hidden.contains(lever.id),
            )
        };
        Self {
            levers: LEVERS.iter().map(of).collect(),
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
        let start = baseline::baseline(link.scenario.preset());
        let mut all = Self::of(&link, start, &link.scenario.assumptions());
        for shown in &mut all.levers {
            if shown.0 != shown.1 {
                // Equal to nothing, so that the lever is shown anew.
                shown.0 = f64::NAN;
            }
        }
        all
    }
}

/// Keeps all controls of `host`, which show `made`, at the state and starts the timer of each
/// change, for as long as the current owner lives.
pub(super) fn follow(state: State, host: HtmlElement, timer: Timer, made: All) {
    let kept = StoredValue::new_local((host, timer));
    let mut made = Some(made);
    Effect::new(move |before: Option<All>| {
        let link = state.link.get();
        let before = before.or_else(|| made.take());
        let start = match &before {
            Some(before) if before.link.scenario.preset() == link.scenario.preset() => {
                before.start.clone()
            }
            _ => baseline::baseline(link.scenario.preset()),
        };
        let now = state
            .now
            .with(|now| All::of(&link, start, &now.assumptions));
        if let Some(before) = before {
            kept.with_value(|(host, timer)| {
                if before.link != now.link {
                    timer.restart();
                }
                for ((lever, shown), before) in LEVERS.iter().zip(&now.levers).zip(&before.levers) {
                    if shown != before {
                        let selector = ["[data-control=\"", lever.name, "\"]"].concat();
                        for control in all(host, &selector) {
                            let _ = show(&control, lever, *shown, link.lang.text());
                        }
                    }
                }
                show_choices(host, &before.link, &now.link);
            });
        }
        now
    });
}

/// Brings buttons, parts and theme to what a link says, where that has changed.
fn show_choices(host: &HtmlElement, before: &Link, now: &Link) {
    if before.scenario.preset() != now.scenario.preset() {
        press(host, "data-preset", now.scenario.preset().id());
    }
    if before.measure != now.measure {
        press(host, "data-measure", now.measure.id());
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

/// Shows the parts and the theme that a link asks for.
fn show_page(host: &HtmlElement, link: &Link) {
    for part in all(host, "[data-part]") {
        let id = part.get_attribute("data-part");
        let id = id.and_then(|id| Part::from_id(&id));
        let is_shown = id.is_none_or(|part| link.parts.contains(part));
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

/// Brings the controls of one lever to what they should show.
fn show(
    control: &Element,
    lever: &Lever,
    (value, start, locked, hidden): Shown,
    text: &Text,
) -> Result<(), JsValue> {
    let part = |selector: &str| {
        control
            .query_selector(selector)
            .ok()
            .flatten()
            .ok_or(JsValue::NULL)
    };
    control.toggle_attribute_with_force("hidden", hidden)?;
    for selector in ["[data-lever]", "[data-lever-number]"] {
        let input: HtmlInputElement = part(selector)?.dyn_into()?;
        let value = number(value);
        // Writing what is there already would move the reader's cursor.
        if input.value() != value {
            input.set_value(&value);
        }
        input.set_disabled(locked);
    }
    part("[data-lever]")?.set_attribute("aria-valuetext", &(text.value)(lever.unit, value))?;
    part(".fill")?.set_attribute("width", &along(lever, value))?;
    let mark = part(".start")?;
    mark.set_attribute("x1", &along(lever, start))?;
    mark.set_attribute("x2", &along(lever, start))?;
    let back = part("[data-lever-reset]")?;
    back.toggle_attribute_with_force("disabled", value == start || locked)?;
    let label = (text.lever)(lever.id).label;
    back.set_attribute("aria-label", &(text.reset_to)(label, lever.unit, start))?;
    back.set_text_content(Some(&(text.start_value)(lever.unit, start)));
    Ok(())
}

/// Marks the chosen one of several buttons.
fn press(host: &HtmlElement, attribute: &str, chosen: &str) {
    for button in all(host, &["[", attribute, "]"].concat()) {
        let is_chosen = button.get_attribute(attribute).as_deref() == Some(chosen);
        let pressed = if is_chosen { "true" } else { "false" };
        let _ = button.set_attribute("aria-pressed", pressed);
    }
}

/// The elements in `host` that a selector finds.
pub(super) fn all(host: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = host.query_selector_all(selector) else {
        return Vec::new();
    };
    let element = |index| found.item(index)?.dyn_into().ok();
    (0..found.length()).filter_map(element).collect()
}
