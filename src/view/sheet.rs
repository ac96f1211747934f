//! What a print adds to the page: the assumptions that differ, the date, and the address that leads
//! back here.

use crate::chart::svg::escape;
use crate::say;
use crate::scenario::Slider;
use crate::scenario::link::Link;
use crate::text::{SheetText, Text};

/// The sheet of a link, printed on a date from an address.
pub fn html(link: &Link, date: &str, address: &str, text: &Text, words: &SheetText) -> String {
    let scenario = &link.scenario;
    let mut rows = String::new();
    for (id, value) in scenario.moved() {
        moved(
            &mut rows,
            Slider::Lever(id),
            value,
            scenario.start(id),
            text,
            words,
        );
    }
    for (id, value) in link.futures.moved() {
        moved(
            &mut rows,
            Slider::Chance(id),
            value,
            id.chance().start,
            text,
            words,
        );
    }
    let switched: Vec<_> = scenario.switched().iter().collect();
    let heading = if rows.is_empty() && switched.is_empty() {
        words.nothing
    } else {
        words.differs
    };
    let preset = (text.preset)(scenario.preset());
    let mut out = String::from("<p>");
    for (html, words) in [
        ("", words.law),
        (": ", preset.label),
        (" (", &(words.month)(scenario.preset().date())),
        (")</p><p>", heading),
    ] {
        out.push_str(html);
        escape(&mut out, words);
    }
    out.push_str("</p><ul>");
    out.push_str(&rows);
    if let Some(sentence) = say::terms::switched(text.words(), &switched) {
        for piece in ["<li>", sentence.html(), "</li>"] {
            out.push_str(piece);
        }
    }
    out.push_str("</ul><p>");
    escape(&mut out, &(words.printed)(date));
    escape(&mut out, address);
    out.push_str("</p>");
    out
}

/// Appends an assumption that differs.
fn moved(
    rows: &mut String,
    slider: Slider,
    value: f64,
    start: f64,
    text: &Text,
    words: &SheetText,
) {
    let unit = slider.scale().unit;
    let [value, start] = [value, start].map(|x| (text.short_value)(unit, x));
    rows.push_str("<li>");
    escape(rows, &(words.moved)((text.label)(slider), &value, &start));
    rows.push_str("</li>");
}
