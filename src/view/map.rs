//! *Where does it pay?* The choices, the point and the table of the break-even map as HTML, and
//! the work on the map, which is done in slices.

use std::sync::Arc;

use leptos::prelude::*;

use super::control::number;
use super::figures::{Composition, map as figure};
use super::piece::Piece;
use super::state::State;
use crate::chart::svg::escape;
use crate::scenario::levers::Lever;
use crate::scenario::map::{Choice, Map, Shown, Side, layer, needed};
use crate::scenario::{LeverId, Scenario, Snapshot};
use crate::text::{Sentence, Text};
use crate::units::Usd;

/// How many columns and rows the table has.
const TABLE: usize = 5;

/// The map with everything around it.
pub(super) fn section(state: State, text: &'static Text) -> impl IntoView + use<> {
    let choice = state.choice.get_untracked();
    let now = state.now.get_untracked();
    let labels = &text.map_labels;
    let picture = |composition: Composition| {
        view! {
            <div class=match composition {
                Composition::Narrow => "map__picture picture picture--narrow",
                Composition::Wide => "map__picture picture picture--wide",
            }>
                {super::piece(state, text, Piece::Map(composition))}
                <div class="map__over" inner_html=point(&now, choice, text, composition)></div>
            </div>
        }
    };
    view! {
        <div class="map" data-map="">
            <h3 class="map__question">{labels.question}</h3>
            {super::piece(state, text, Piece::MapAnswer)}
            <div class="part__body">
                <figure class="figure">
                    {Composition::ALL.map(picture)}
                    <figcaption class="figure__caption">{labels.caption}</figcaption>
                </figure>
                <div class="map__choices" inner_html=choices(choice, text)></div>
            </div>
            <details class="more">
                <summary class="more__summary">{labels.table}</summary>
                {super::piece(state, text, Piece::MapTable)}
            </details>
        </div>
    }
}

/// The choices of what the map spans and shows.
fn choices(choice: Choice, text: &Text) -> String {
    let labels = &text.map_labels;
    let mut out = String::new();
    for (key, label, chosen) in [("x", labels.x, choice.x), ("y", labels.y, choice.y)] {
        let options = Choice::offered().map(|id| {
            let words = (text.lever)(id).label;
            (id.lever().name, words, id == chosen)
        });
        select(&mut out, key, label, options);
    }
    let options = Shown::ALL
        .into_iter()
        .map(|of| (of.id(), (labels.shown)(of), of == choice.of));
    select(&mut out, "of", labels.of, options);
    out
}

fn select<'t>(
    out: &mut String,
    key: &str,
    label: &str,
    options: impl Iterator<Item = (&'t str, &'t str, bool)>,
) {
    for (html, words) in [
        ("<label class=\"map__choice\">", label),
        (" <select autocomplete=\"off\" data-map-choice=\"", key),
    ] {
        out.push_str(html);
        escape(out, words);
    }
    out.push_str("\">");
    for (id, words, is_chosen) in options {
        out.push_str("<option value=\"");
        out.push_str(id);
        out.push_str(if is_chosen { "\" selected>" } else { "\">" });
        escape(out, words);
        out.push_str("</option>");
    }
    out.push_str("</select></label>");
}

/// Where the point and the ring of the start values lie in a map's scene, and what the point says.
pub struct Spot {
    /// The point.
    pub at: String,
    /// The ring.
    pub start: String,
    /// The lever across: lowest, highest, now.
    pub range: [String; 3],
    /// What it is called.
    pub name: String,
    /// Where it stands and what holds there.
    pub value: String,
}

impl Spot {
    /// The spot of a snapshot on the map of a choice.
    pub fn of(now: &Snapshot, choice: Choice, text: &Text, composition: Composition) -> Self {
        let Choice { x, y, of } = choice;
        let (across, up) = figure::scales(x, y, composition);
        let translate = |scenario: &Scenario| {
            let mut out = String::from("translate(");
            crate::decimal::push_hundredths(&mut out, across.at(scenario.value(x)));
            out.push(' ');
            crate::decimal::push_hundredths(&mut out, up.at(scenario.value(y)));
            out.push(')');
            out
        };
        let values = [x, y].map(|id| (id, now.scenario.value(id)));
        let Lever { min, max, .. } = *x.lever();
        Self {
            at: translate(&now.scenario),
            start: translate(&Scenario::new(now.scenario.preset())),
            range: [min, max, values[0].1].map(number),
            name: (text.map_labels.point)(x, y),
            value: (text.map_labels.point_value)(values, of, standing(now, of)),
        }
    }
}

/// What is shown, where the levers stand.
fn standing(now: &Snapshot, of: Shown) -> Usd {
    let npv = |country| now.outcome[country].summary.npv_usd;
    match of {
        Shown::Country(country) => npv(country),
        Shown::Difference => Usd(now.outcome.korea.summary.npv_usd.0
            - now.outcome.japan.summary.npv_usd.0),
    }
}

/// The point that can be moved, over the map.
fn point(now: &Snapshot, choice: Choice, text: &Text, composition: Composition) -> String {
    let Spot {
        at,
        start,
        range: [min, max, value],
        name,
        value: words,
    } = Spot::of(now, choice, text, composition);
    let [width, height] = [composition.width(), figure::height(composition)].map(number);
    let mut out = String::new();
    for (html, words) in [
        (
            "<div class=\"map__point\" tabindex=\"0\" role=\"slider\" aria-label=\"",
            &name,
        ),
        ("\" aria-valuemin=\"", &min),
        ("\" aria-valuemax=\"", &max),
        ("\" aria-valuenow=\"", &value),
        ("\" aria-valuetext=\"", &words),
        ("\"><svg aria-hidden=\"true\" viewBox=\"0 0 ", &width),
        (" ", &height),
        ("\"><circle class=\"map__start\" r=\"6\" transform=\"", &start),
        ("\"/><g class=\"map__handle\" transform=\"", &at),
    ] {
        out.push_str(html);
        escape(&mut out, words);
    }
    out.push_str("\"><circle r=\"22\"/><circle class=\"map__knob\" r=\"9\"/></g></svg></div>");
    out
}

/// The values of two levers at a place of the scene, `across` and `down` as shares of its width
/// and height.
pub fn values_at(
    x: LeverId,
    y: LeverId,
    composition: Composition,
    (across, down): (f64, f64),
) -> (f64, f64) {
    let (x, y) = figure::scales(x, y, composition);
    (
        x.invert(across * composition.width()),
        y.invert(down * figure::height(composition)),
    )
}

/// What the map says where the levers stand.
pub(super) fn answer(map: &Map, now: &Snapshot, of: Shown, text: &Text) -> Sentence {
    let needed = needed(map, &layer(map, of), &now.scenario);
    (text.map)(of, standing(now, of), &needed)
}

/// The map as a few numbers.
pub(super) fn table(map: &Map, of: Shown, text: &Text) -> String {
    let values = map.values(of);
    let labels = &text.map_labels;
    let mut out = String::from("<table class=\"map__table\"><caption>");
    escape(&mut out, &(labels.table_caption)(of, map.x, map.y));
    out.push_str("</caption><thead><tr><td></td>");
    let few = |all: &[f64]| -> Vec<usize> {
        (0..TABLE)
            .map(|index| index * (all.len() - 1) / (TABLE - 1))
            .collect()
    };
    let (columns, rows) = (few(&map.grid.x), few(&map.grid.y));
    let heading = |out: &mut String, scope: &str, id: LeverId, value: f64| {
        out.push_str("<th scope=\"");
        out.push_str(scope);
        out.push_str("\">");
        escape(out, &(text.short_value)(id.lever().unit, value));
        out.push_str("</th>");
    };
    for &column in &columns {
        heading(&mut out, "col", map.x, map.grid.x[column]);
    }
    out.push_str("</tr></thead><tbody>");
    // As on the map, the highest on top.
    for &row in rows.iter().rev() {
        out.push_str("<tr>");
        heading(&mut out, "row", map.y, map.grid.y[row]);
        for &column in &columns {
            out.push_str("<td>");
            let value = values[row * map.grid.x.len() + column];
            escape(&mut out, &(text.usd_short)(Usd(value)));
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}

impl State {
    /// Puts a lever on one side of the map, or shows something else on it.
    pub fn choose_map(&self, change: impl FnOnce(&mut Choice)) {
        self.link.update(|link| change(&mut link.map));
    }

    /// Sets the two levers of the map, as their sliders do; a locked one stays.
    pub fn move_point(&self, [x, y]: [Option<f64>; 2]) {
        let choice = self.choice.get_untracked();
        self.change(|scenario, locked| {
            for (id, value) in [(choice.x, x), (choice.y, y)] {
                if let Some(value) = value.filter(|_| !locked.contains(id)) {
                    scenario.set(id, id.lever().on_step(value));
                }
            }
        });
    }

    /// Puts a lever on one side.
    pub fn put_on_map(&self, side: Side, id: LeverId) {
        self.choose_map(|choice| choice.put(side, id));
    }

    /// Whether the map is in sight and not that of the state.
    pub fn wants_map(&self) -> bool {
        let in_sight = self.visible.get();
        let is_done = self.map.with(|map| {
            self.link.with(|link| {
                map.as_ref()
                    .is_some_and(|map| map.is_of(&link.scenario, link.map))
            })
        });
        let sees = |composition| {
            let watched = Piece::Map(composition).watched();
            watched.is_some_and(|watched| in_sight >> watched & 1 != 0)
        };
        !is_done && Composition::ALL.into_iter().any(sees)
    }

    /// Works out some more rows of the map that the state wants, and shows it when it is complete;
    /// whether there is more to do. What was begun for another state is dropped.
    pub fn work_on_map(&self, rows: usize) -> bool {
        if !untrack(|| self.wants_map()) {
            self.begun.set_value(None);
            return false;
        }
        let (scenario, choice) = self.link.with_untracked(|link| (link.scenario, link.map));
        let begun = self.begun.try_update_value(Option::take).flatten();
        let mut map = begun
            .filter(|map| map.is_of(&scenario, choice))
            .unwrap_or_else(|| Map::new(&scenario, choice));
        for _ in 0..rows {
            map.add_row();
        }
        let is_complete = map.grid.is_complete();
        if is_complete {
            self.map.set(Some(Arc::new(map)));
        } else {
            self.begun.set_value(Some(map));
        }
        !is_complete
    }
}
