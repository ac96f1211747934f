//! *Where does it pay?* The choices, the point and the table of the break-even map as HTML, and
//! the work on the map, which is done in slices.

mod mapping;

pub use mapping::Mapping;

use std::sync::Arc;

use leptos::prelude::*;

use super::block::{Block, paragraph};
use super::disclosure;
use super::figures::{Composition, map as figure};
use super::point::{Plane, Spot, point};
use super::state::State;
use crate::chart::svg::{escape, svg};
use crate::pledge::Pair;
use crate::say::{self, levers};
use crate::scenario::map::{Choice, Map, Shown, ahead, needed};
use crate::scenario::{LeverId, Part, Snapshot};
use crate::text::{Sentence, Words, message, notation};
use crate::units::Usd;

/// How many columns and rows the table has.
const TABLE: usize = 5;

/// The map with everything around it, but for what the program adds: [`choices`] and [`more`].
pub fn section(state: State) -> String {
    let words = state.words;
    let Some(Mapping { choice, map, .. }) = state.mapping else {
        return String::new();
    };
    let (choice, _) = choice.get_untracked();
    let mut out = String::new();
    state.now.with_untracked(|now| {
        map.with_untracked(|map| {
            let map = map.as_deref();
            let finding = finding(map, choice.of, words);
            let question = message::map_question(words);
            let summary = [
                "<h3 class=\"disclosure__question\">",
                question,
                "</h3><div class=\"disclosure__finding map__finding\">",
                &finding,
                "</div>",
            ];
            disclosure::open(&mut out, &summary.concat());
            out.push_str("<div class=\"part__note map__answer\">");
            out.push_str(&answer(map, now, choice.of, words));
            out.push_str("</div><div class=\"part__body\"><figure class=\"figure\">");
            for composition in Composition::ALL {
                out.push_str("<div class=\"map__picture pointed ");
                out.push_str(Block::Picture(Part::Verdict, composition).class());
                out.push_str("\"><div class=\"map__field\">");
                out.push_str(&picture(map, choice, words, composition));
                out.push_str("</div>");
                let plane = plane(choice, composition);
                point(&mut out, &spot(now, choice, words, &plane), &plane);
                out.push_str("</div>");
            }
            out.push_str("<figcaption class=\"figure__caption\">");
            escape(&mut out, message::map_caption(words));
            // What only works with the program is written by it.
            out.push_str("</figcaption></figure><div class=\"map__choices\"></div></div>");
            out.push_str("<div class=\"map__more\"></div>");
            out.push_str(disclosure::END);
        });
    });
    out
}

/// The map as SVG; without it, as long as it is not worked out, what stands around it.
pub fn picture(
    map: Option<&Map>,
    choice: Choice,
    words: Words,
    composition: Composition,
) -> String {
    svg(&figure::scene(map, choice, words, composition))
}

/// The place of the table.
pub fn more(words: Words) -> String {
    let mut out = String::from("<details class=\"more\"><summary class=\"more__summary\">");
    escape(&mut out, message::map_table(words));
    out.push_str(
        "</summary><div class=\"map__numbers\" role=\"region\" tabindex=\"0\" aria-label=\"",
    );
    escape(&mut out, message::map_table(words));
    out.push_str("\"></div></details>");
    out
}

/// The choices of what the map spans and shows.
pub fn choices(choice: Choice, words: Words) -> String {
    let mut out = String::new();
    for (key, label, chosen) in [
        ("x", message::map_across(words), choice.x),
        ("y", message::map_up(words), choice.y),
    ] {
        begin(&mut out, key, label);
        for id in Choice::offered() {
            option(
                &mut out,
                id.lever().name,
                &levers::label(words, id),
                id == chosen,
            );
        }
        out.push_str("</select></label>");
    }
    if Shown::offered().count() < 2 {
        return out;
    }
    begin(&mut out, "of", message::map_choice(words));
    for of in Shown::offered() {
        option(
            &mut out,
            of.id(),
            &say::map::shown(words, of),
            of == choice.of,
        );
    }
    out.push_str("</select></label>");
    out
}

/// Appends the beginning of a choice.
fn begin(out: &mut String, key: &str, label: &str) {
    out.push_str("<label class=\"map__choice\">");
    escape(out, label);
    out.push_str(" <select class=\"select\" autocomplete=\"off\" data-map-choice=\"");
    out.push_str(key);
    out.push_str("\">");
}

fn option(out: &mut String, id: &str, words: &str, is_chosen: bool) {
    out.push_str("<option value=\"");
    out.push_str(id);
    out.push_str(if is_chosen { "\" selected>" } else { "\">" });
    escape(out, words);
    out.push_str("</option>");
}

/// Where the levers of a choice lie in the map's scene.
pub fn plane(choice: Choice, composition: Composition) -> Plane {
    let Choice { x, y, .. } = choice;
    let (across, up) = figure::scales(x, y, composition);
    Plane {
        x,
        y,
        across,
        up,
        size: (composition.width(), figure::height(composition)),
    }
}

/// The point of a snapshot on the map of a choice.
pub fn spot(now: &Snapshot, choice: Choice, words: Words, plane: &Plane) -> Spot {
    let Choice { x, y, of } = choice;
    let values = [x, y].map(|id| (id, now.scenario.value(id)));
    let name = say::map::point(words, x, y);
    let value = say::map::point_value(words, values, of, current(now, of));
    Spot::of(&now.scenario, plane, name, value)
}

/// What is shown, where the levers stand.
fn current(now: &Snapshot, of: Shown) -> Usd {
    let npv = Pair::from_fn(|country| now.outcome[country].summary.npv_usd.0);
    Usd(of.value(&npv))
}

/// On how much of the map a country is ahead; nothing as long as it is not worked out.
pub fn finding(map: Option<&Map>, of: Shown, words: Words) -> String {
    let share = map.map(|map| ahead(&map.values(of)));
    share.map_or_else(String::new, |share| {
        paragraph(&say::map::finding(words, of, share))
    })
}

/// What holds where the levers stand, and what the map says of it once it is worked out.
pub fn answer(map: Option<&Map>, now: &Snapshot, of: Shown, words: Words) -> String {
    paragraph(&said(map, now, of, words))
}

/// The same as a sentence.
pub(super) fn said(map: Option<&Map>, now: &Snapshot, of: Shown, words: Words) -> Sentence {
    let needed = map.map(|map| needed(map, of, &now.scenario));
    let needed = needed.as_ref().map_or(&[][..], |needed| &needed[..]);
    say::map::answer(words, of, current(now, of), needed)
}

/// The map as a few numbers.
pub fn table(map: &Map, of: Shown, words: Words) -> String {
    let values = map.values(of);
    let mut out = String::from("<table class=\"map__table\"><caption>");
    escape(&mut out, &say::map::table_caption(words, of, map.x, map.y));
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
        escape(out, &notation::lever_short(words, id.lever().unit, value));
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
            escape(&mut out, &notation::usd_short(words, Usd(value)));
            out.push_str("</td>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}

impl Mapping {
    /// Whether the map is in sight and not that of the state.
    pub fn is_wanted(&self, state: State) -> bool {
        let in_sight = state.visible.get();
        let sees = |watched: usize| in_sight >> watched & 1 != 0;
        Block::Map.watched().is_some_and(sees)
            && self.map.with(|map| {
                state.link.with(|link| {
                    map.as_ref()
                        .is_none_or(|map| !map.is_of(&link.scenario, link.map))
                })
            })
    }

    /// Works out some more rows of the map that the state wants, and shows it when it is complete;
    /// whether there is more to do. What was begun for another state is dropped.
    pub fn work(&self, state: State, rows: usize) -> bool {
        if !untrack(|| self.is_wanted(state)) {
            self.begun.set_value(None);
            return false;
        }
        let (scenario, choice) = state.link.with_untracked(|link| (link.scenario, link.map));
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
