//! *Could a weaker currency make up for losing the deal?* The sentences, pictures, points and the table
//! as HTML.

use leptos::prelude::*;

use super::block::{Block, paragraph};
use super::control::number;
use super::figures::{Composition, offset as figure};
use super::point::{Plane, Spot, point};
use super::state::State;
use super::table;
use crate::chart::Point;
use crate::chart::svg::{escape, svg};
use crate::pledge::{Pair, Side};
use crate::say::offset as say;
use crate::scenario::offset::{Offset, levers, offsets};
use crate::scenario::{Scenario, Snapshot};
use crate::text::{Words, message};

/// All of it.
pub fn section(state: State) -> String {
    let words = state.words;
    let mut out = String::from("<h3 class=\"offset__question\">");
    escape(&mut out, message::offset_question(words));
    out.push_str("</h3>");
    state.now.with_untracked(|now| {
        let offsets = offsets(now);
        div(&mut out, "offset__answer", &answer(&offsets, words));
        out.push_str("<figure class=\"figure\">");
        for country in Side::ALL {
            for composition in Composition::ALL {
                let block = Block::OffsetPicture(country, composition);
                out.push_str("<div class=\"offset__picture pointed ");
                out.push_str(block.class());
                out.push_str("\" data-country=\"");
                out.push_str(country.id());
                if let Some(watched) = block.watched() {
                    out.push_str("\" data-watched=\"");
                    out.push_str(&number(watched as f64));
                }
                out.push_str("\"><div class=\"offset__field\">");
                out.push_str(&picture(
                    &offsets[country],
                    start(now, country),
                    words,
                    composition,
                ));
                out.push_str("</div>");
                let plane = figure::plane(country, words, composition);
                let spot = spot(now, &offsets[country], words, &plane);
                point(&mut out, &spot, &plane);
                out.push_str("</div>");
            }
        }
        div(&mut out, "part__note offset__note", &note(&offsets, words));
        out.push_str("<details class=\"offset__tabled\"><summary class=\"more__summary\">");
        escape(&mut out, message::offset_table(words));
        out.push_str("</summary>");
        div(&mut out, "offset__numbers", &table::offset(&offsets, words));
        out.push_str("</details><figcaption class=\"figure__caption\">");
    });
    escape(&mut out, &say::caption(words));
    out.push_str("</figcaption></figure>");
    out
}

fn div(out: &mut String, class: &str, html: &str) {
    for block in ["<div class=\"", class, "\">", html, "</div>"] {
        out.push_str(block);
    }
}

/// What makes up for losing the deal, a paragraph a country.
pub fn answer(offsets: &Pair<Offset>, words: Words) -> String {
    let of = |country| {
        let (buyer, exporter) = (
            say::buyer(words, &offsets[country]),
            say::exporter(words, &offsets[country]),
        );
        [
            "<p><strong>",
            buyer.html(),
            "</strong> ",
            exporter.html(),
            "</p>",
        ]
        .concat()
    };
    Side::ALL.map(of).concat()
}

/// What today's rates are worth as tariffs, a paragraph a country.
pub fn note(offsets: &Pair<Offset>, words: Words) -> String {
    let of = |country| {
        let said = say::equivalent(words, &offsets[country]);
        said.map_or_else(String::new, |said| paragraph(&said))
    };
    Side::ALL.map(of).concat()
}

/// A country's picture as SVG.
pub fn picture(offset: &Offset, start: Point, words: Words, composition: Composition) -> String {
    svg(&figure::scene(offset, start, words, composition))
}

/// Where a country's levers start.
pub fn start(now: &Snapshot, country: Side) -> Point {
    let [x, y] = levers(country);
    let start = Scenario::new(now.scenario.preset());
    (start.value(x), start.value(y))
}

/// A country's point.
pub fn spot(now: &Snapshot, offset: &Offset, words: Words, plane: &Plane) -> Spot {
    let values = [plane.x, plane.y].map(|id| now.scenario.value(id));
    let name = say::point(words, offset.country);
    let value = say::point_value(words, offset, values);
    Spot::of(&now.scenario, plane, name, value)
}
