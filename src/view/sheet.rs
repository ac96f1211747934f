//! What a print adds to the page: the assumptions that differ, the date, and the address that leads
//! back here.

use crate::chart::svg::escape;
use crate::say::{self, levers, presets};
use crate::scenario::Slider;
use crate::scenario::link::Link;
use crate::text::{Arg, Words, message, notation};

/// The sheet of a link, printed on a date from an address.
pub fn html(link: &Link, date: &str, address: &str, words: Words) -> String {
    let (words, scenario) = (words, &link.scenario);
    let mut rows = String::new();
    for (id, value) in scenario.moved() {
        moved(&mut rows, id.into(), value, scenario.start(id), words);
    }
    for (id, value) in link.uncertainty.moved() {
        moved(&mut rows, id.into(), value, id.parameter().start, words);
    }
    let switched: Vec<_> = scenario.switched().iter().collect();
    let heading = if rows.is_empty() && switched.is_empty() {
        message::sheet_unchanged(words)
    } else {
        message::sheet_changed(words)
    };
    let preset = scenario.preset();
    let month = notation::month(words, preset.date());
    let law = message::preset_chosen(words, &presets::label(words, preset), &month).into_plain();
    let mut out = String::from("<p>");
    for (html, words) in [("", &*law), ("</p><p>", heading)] {
        out.push_str(html);
        escape(&mut out, words);
    }
    out.push_str("</p><ul>");
    out.push_str(&rows);
    if let Some(sentence) = say::terms::switched(words, &switched) {
        for block in ["<li>", sentence.html(), "</li>"] {
            out.push_str(block);
        }
    }
    out.push_str("</ul><p>");
    out.push_str(message::sheet_printed(words, date, address).html());
    out.push_str("</p>");
    out
}

/// Appends an assumption that differs.
fn moved(rows: &mut String, slider: Slider, value: f64, start: f64, words: Words) {
    let unit = slider.scale().unit;
    let (value, start) = (Arg::lever(unit, value), Arg::lever(unit, start));
    rows.push_str("<li>");
    let label = levers::label(words, slider);
    rows.push_str(message::sheet_lever(words, &label, value, start).html());
    rows.push_str("</li>");
}
