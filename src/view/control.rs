//! Sliders, presets and switches as HTML. They are written once; `embed` hears what a reader does
//! with them and keeps them at the state.

use crate::analysis::terms::Terms;
use crate::chart::svg::escape;
use crate::decimal::trimmed;
use crate::model::assumptions::Assumptions;
use crate::say::{goal, levers, presets, term_values, terms};
use crate::scenario::deal::TERMS;
use crate::scenario::findings::{Measure, Money, TermValuesOf};
use crate::scenario::goal_seek::{Goal, GoalSeek};
use crate::scenario::levers::Scale;
use crate::scenario::{LEVERS, LeverId, ParameterId, Preset, Slider, UncertaintyInputs};
use crate::text::{Arg, Sentence, Words, message, notation};

/// A slider's number as its controls hold it.
pub fn number(x: f64) -> String {
    trimmed(x, 4)
}

/// How far along its track a slider's number is, as SVG says it.
pub fn along(scale: &Scale, x: f64) -> String {
    let share = (x - scale.min) / (scale.max - scale.min);
    trimmed(share.clamp(0.0, 1.0) * 100.0, 2) + "%"
}

/// Appends the slider of a lever.
pub fn control(
    out: &mut String,
    id: LeverId,
    words: Words,
    now: &Assumptions,
    start: &Assumptions,
) {
    let (value, start) = (id.get(now), id.get(start));
    slider(out, Slider::Lever(id), words, value, start);
}

/// Appends the slider of something assumed of uncertainty.
pub fn parameter(out: &mut String, id: ParameterId, words: Words, now: &UncertaintyInputs) {
    let (value, start) = (now.value(id), id.parameter().start);
    slider(out, Slider::Parameter(id), words, value, start);
}

/// Appends a slider, with its number field, its start mark and its way back.
fn slider(out: &mut String, slider: Slider, words: Words, value: f64, start: f64) {
    let scale = slider.scale();
    let label = &levers::label(words, slider);
    let unit = scale.unit;
    let numbers = [scale.min, scale.max, value];
    let [min, max, shown] = numbers.map(number);
    let [field_min, field_max, field_shown] =
        numbers.map(|x| number(notation::in_field(words.lang(), unit, x)));
    let start_along = along(&scale, start);
    for (html, words) in [
        ("<div class=\"control\" data-control=\"", scale.name),
        (
            "\"><label class=\"control__label\"><span class=\"control__name\">",
            label,
        ),
        ("</span>", ""),
        (
            match slider {
                Slider::Lever(_) => "<span class=\"control__strip\" data-strip></span>",
                Slider::Parameter(_) => "",
            },
            "",
        ),
        (
            "<span class=\"control__track\"><svg class=\"control__rail\" aria-hidden=\"true\" \
             width=\"100%\" height=\"28\"><rect class=\"rail\" y=\"12\" width=\"100%\" height=\"4\" \
             rx=\"2\"/><rect class=\"fill\" y=\"12\" height=\"4\" rx=\"2\" width=\"",
            &along(&scale, value),
        ),
        (
            "\"/><line class=\"start\" y1=\"5\" y2=\"23\" x1=\"",
            &start_along,
        ),
        ("\" x2=\"", &start_along),
        (
            "\"/></svg><input type=\"range\" class=\"control__range\" autocomplete=\"off\" data-lever=\"",
            scale.name,
        ),
        ("\" min=\"", &min),
        ("\" max=\"", &max),
        ("\" step=\"", &number(scale.step)),
        ("\" value=\"", &shown),
        ("\" aria-valuetext=\"", &notation::lever(words, unit, value)),
        (
            "\"></span></label><span class=\"control__field\"><input type=\"number\" \
             class=\"control__number\" autocomplete=\"off\" inputmode=\"decimal\" step=\"any\" \
             data-lever-number=\"",
            scale.name,
        ),
        ("\" min=\"", &field_min),
        ("\" max=\"", &field_max),
        ("\" value=\"", &field_shown),
        (
            "\" aria-label=\"",
            message::lever_number_field(words, label).plain(),
        ),
        (
            "\"> <span class=\"control__unit\">",
            message::lever_unit(words, Arg::id(unit.id())).plain(),
        ),
        (
            "</span></span><span class=\"control__provenance\"><span class=\"control__assumption\">",
            message::lever_assumed(words),
        ),
        ("</span>", &levers::provenance(words, slider)),
        (
            "</span><button type=\"button\" class=\"control__reset\" disabled data-lever-reset=\"",
            scale.name,
        ),
        (
            "\" aria-label=\"",
            message::lever_reset_to(words, label, Arg::lever(unit, start)).plain(),
        ),
        ("\">", ""),
    ] {
        out.push_str(html);
        escape(out, words);
    }
    out.push_str(match slider {
        Slider::Lever(_) => "</button><div class=\"control__flips\" data-flips></div></div>",
        Slider::Parameter(_) => "</button></div>",
    });
}

/// The two buttons beside a slider, which move it by a step. Keys have the slider itself: they pass
/// the buttons by.
pub fn steps(slider: Slider, is_locked: bool, words: Words) -> String {
    let label = &levers::label(words, slider);
    let mut out = String::new();
    for (step, name, sign) in [
        ("-1", message::lever_lower(words, label), "\u{2212}"),
        ("1", message::lever_raise(words, label), "+"),
    ] {
        out.push_str(
            "<button type=\"button\" class=\"control__step\" tabindex=\"-1\" data-step=\"",
        );
        out.push_str(step);
        out.push_str("\" aria-label=\"");
        out.push_str(name.html());
        out.push_str(if is_locked { "\" disabled>" } else { "\">" });
        out.push_str(sign);
        out.push_str("</button>");
    }
    out
}

/// The state of the law: four dates to choose from.
pub fn presets(words: Words, chosen: Preset) -> String {
    let mut out = String::from("<div class=\"presets\" role=\"toolbar\" aria-label=\"");
    escape(&mut out, message::preset_title(words));
    out.push_str("\"><span class=\"presets__law\" aria-hidden=\"true\">");
    escape(&mut out, message::preset_title(words));
    out.push_str("</span>");
    for preset in Preset::ALL {
        choice(&mut out, "preset", preset.id(), preset == chosen);
        escape(&mut out, &presets::label(words, preset));
        out.push_str(" <span class=\"choice__date\">");
        escape(&mut out, &notation::month(words, preset.date()));
        out.push_str("</span></button>");
    }
    out.push_str("</div>");
    out
}

/// The switch of *size*.
pub fn measures(words: Words, chosen: Measure) -> String {
    let choices = Measure::ALL.map(|measure| {
        let name = message::size_measure(words, measure.id());
        (measure.id(), name, measure == chosen)
    });
    switch("measure", message::size_measures(words), choices)
}

/// The switch of *verdict*.
pub fn moneys(words: Words, chosen: Money) -> String {
    let choices = Money::ALL.map(|money| {
        let name = message::verdict_money(words, money.id());
        (money.id(), name, money == chosen)
    });
    switch("money", message::verdict_moneys(words), choices)
}

/// A row of buttons of which one is chosen: each with its id, its name and whether it is that one.
fn switch<const N: usize>(
    kind: &str,
    label: &str,
    choices: [(&'static str, Sentence, bool); N],
) -> String {
    let mut out = String::from("<div class=\"measures\" role=\"toolbar\" aria-label=\"");
    escape(&mut out, label);
    out.push_str("\">");
    for (id, name, is_chosen) in choices {
        choice(&mut out, kind, id, is_chosen);
        out.push_str(name.html());
        out.push_str("</button>");
    }
    out.push_str("</div>");
    out
}

/// The switches of *worth*: whose terms, weighed in what, and the terms to try.
pub fn term_values_controls(words: Words, of: TermValuesOf, switched: Terms) -> String {
    let mut out = String::new();
    group(&mut out, message::term_values_choose_terms(words));
    let first = TermValuesOf::default().country;
    for country in [first, first.other()] {
        choice(
            &mut out,
            "term-values-to",
            country.id(),
            country == of.country,
        );
        escape(&mut out, &term_values::terms_of(words, country));
        out.push_str("</button>");
    }
    out.push_str("</div>");
    group(&mut out, message::term_values_choose_metric(words));
    for metric in TermValuesOf::METRICS {
        choice(&mut out, "term-values-in", metric.id(), metric == of.metric);
        out.push_str(message::term_values_metric(words, metric.id()).html());
        out.push_str("</button>");
    }
    out.push_str("</div>");
    let switch = message::term_values_switch(words);
    out.push_str("<details class=\"more\"><summary class=\"more__summary\">");
    escape(&mut out, switch);
    out.push_str("</summary><div class=\"choices\" role=\"group\" aria-label=\"");
    escape(&mut out, switch);
    out.push_str("\">");
    for term in TERMS {
        toggle(&mut out, "switch", term.id(), switched.contains(term));
        escape(&mut out, &terms::name(words, term));
        out.push_str("</button>");
    }
    out.push_str("</div></details>");
    out
}

/// What a reader would like to come out, and what is to be moved for it.
pub fn goal_seek_controls(words: Words, goal_seek: &GoalSeek) -> String {
    let mut out = String::from("<div class=\"goal-seek__choices\">");
    open_select(&mut out, message::goal_choose(words), "goal-seek");
    for goal in Goal::ALL {
        option(
            &mut out,
            goal.id(),
            &goal::choice(words, goal),
            goal == goal_seek.goal,
        );
    }
    out.push_str("</select></label> <label>");
    escape(&mut out, message::goal_choose_year(words));
    let (first, last) = GoalSeek::YEARS;
    for block in [
        " <input type=\"number\" class=\"control__number\" autocomplete=\"off\" data-goal-seek-by min=\"",
        &first.to_string(),
        "\" max=\"",
        &last.to_string(),
        "\" value=\"",
        &goal_seek.by.to_string(),
        "\"></label> ",
    ] {
        out.push_str(block);
    }
    open_select(
        &mut out,
        message::goal_choose_lever(words),
        "goal-seek-with",
    );
    for lever in &LEVERS {
        option(
            &mut out,
            lever.name,
            &levers::label(words, lever.id),
            lever.id == goal_seek.lever,
        );
    }
    out.push_str("</select></label></div>");
    out
}

/// Appends the beginning of a choice from a list, with its name before it.
fn open_select(out: &mut String, name: &str, kind: &str) {
    out.push_str("<label>");
    escape(out, name);
    for block in [
        " <select class=\"select\" autocomplete=\"off\" data-",
        kind,
        ">",
    ] {
        out.push_str(block);
    }
}

fn option(out: &mut String, id: &str, words: &str, chosen: bool) {
    let chosen = if chosen { "\" selected>" } else { "\">" };
    for block in ["<option value=\"", id, chosen] {
        out.push_str(block);
    }
    escape(out, words);
    out.push_str("</option>");
}

/// Appends the beginning of a row of buttons under a name, of which one is chosen.
fn group(out: &mut String, name: &str) {
    out.push_str("<div class=\"choices\" role=\"toolbar\" aria-label=\"");
    escape(out, name);
    out.push_str("\"><span class=\"choices__name\" aria-hidden=\"true\">");
    escape(out, name);
    out.push_str("</span>");
}

/// Appends the beginning of a button that is one of several in a toolbar. The chosen one is the toolbar's
/// only stop for the Tab key; arrow keys lead to the others (`embed/toolbar.rs`).
fn choice(out: &mut String, kind: &str, id: &str, chosen: bool) {
    button(out, kind, id, chosen);
    out.push_str(if chosen { ">" } else { " tabindex=\"-1\">" });
}

/// Appends the beginning of a button that is pressed or not, whatever others are.
fn toggle(out: &mut String, kind: &str, id: &str, is_pressed: bool) {
    button(out, kind, id, is_pressed);
    out.push('>');
}

fn button(out: &mut String, kind: &str, id: &str, is_pressed: bool) {
    let pressed = if is_pressed { "true" } else { "false" };
    for block in [
        "<button type=\"button\" class=\"choice\" data-",
        kind,
        "=\"",
        id,
        "\" aria-pressed=\"",
        pressed,
        "\"",
    ] {
        out.push_str(block);
    }
}
