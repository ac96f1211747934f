//! The verdict of both countries along the whole range of a slider, with the points where the answer
//! changes. Written by the program alone: without it there is nothing to slide.

use super::control::{along, number};
use crate::analysis::Metric;
use crate::analysis::sensitivity::{Flip, FlipKind, Sweep, sweep_along};
use crate::chart::Linear;
use crate::chart::svg::escape;
use crate::decimal::trimmed;
use crate::pledge::Side;
use crate::say::levers;
use crate::scenario::Scenario;
use crate::scenario::deal::{HAS_BOTH_LEDGERS, has_ledger, ledgers};
use crate::scenario::levers::Lever;
use crate::text::{Words, message, notation};

/// How many places are worked out, unless a slider has fewer.
const POINTS: usize = 41;
/// Height in pixels; lines keep half a flip point's width away from the edges.
const HEIGHT: f64 = 26.0;
const MARGIN: f64 = 4.0;
/// A line that rises less, in pixels, looks level.
const FLAT: f64 = 1.5;

/// A strip, and the buttons that move the slider to its flip points.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The picture; empty where the slider changes neither verdict by what anybody could see.
    pub picture: String,
    /// The buttons, if there are such points.
    pub flips: String,
}

/// The strip of a lever; what is `locked` cannot be moved by its buttons either.
pub fn strip(scenario: &Scenario, lever: &Lever, locked: bool, words: Words) -> Strip {
    let points = if lever.unit.is_whole() {
        ((lever.max - lever.min) as usize + 1).min(61)
    } else {
        POINTS
    };
    let moved = |x: f64| scenario.moved_to(&[(lever.id, x)]);
    let sweep = sweep_along(&moved, lever.min, lever.max, points, Metric::NpvUsd);
    Strip {
        picture: picture(&sweep, lever),
        flips: flips(scenario, &sweep, lever, locked, words),
    }
}

/// The value that a button leads to: where it says that a country breaks even, the nearest step of the
/// slider at which that country does, or the nearest number where no step does.
fn settled(scenario: &Scenario, lever: &Lever, flip: &Flip) -> f64 {
    let grain = 1.0 / lever.scale().grains();
    let on = |unit: f64, places: f64| {
        let x = lever.min + places * unit;
        // Free of the noise of binary fractions.
        (libm::round(x * 1e6) / 1e6).max(lever.min).min(lever.max)
    };
    if let Some(country) = flip.kind.country() {
        let is_even = |x: &f64| {
            let moved = scenario.moved_to(&[(lever.id, *x)]);
            Metric::NpvUsd.both(&moved)[country] >= 0.0
        };
        for unit in [lever.step, grain] {
            let place = libm::round((flip.x - lever.min) / unit);
            let around = [place, place - 1.0, place + 1.0].map(|place| on(unit, place));
            if let Some(x) = around.into_iter().find(is_even) {
                return x;
            }
        }
    }
    // A tie says the step at which the two have changed places. Years are cut down to whole ones, so the change
    // lies right at one.
    let places = (flip.x - lever.min) / lever.step;
    let is_whole = lever.unit.is_whole();
    let places = if is_whole {
        libm::floor(places)
    } else {
        libm::ceil(places)
    };
    on(lever.step, places)
}

fn picture(sweep: &Sweep, lever: &Lever) -> String {
    let values = || ledgers().flat_map(|country| &sweep.values[country]);
    let low = values().fold(0.0_f64, |low, &value| low.min(value));
    let high = values().fold(0.0_f64, |high, &value| high.max(value));
    let y = Linear::new((low, high), (HEIGHT - MARGIN, MARGIN));
    let x = Linear::new((lever.min, lever.max), (0.0, 100.0));
    let zero = trimmed(y.at(0.0), 1);
    let mut out =
        String::from("<svg class=\"strip\" aria-hidden=\"true\" width=\"100%\" height=\"26\">");
    // Two level lines say nothing.
    let rise = |values: &[f64]| {
        let heights = values.iter().map(|&value| y.at(value));
        heights.clone().fold(0.0, f64::max) - heights.fold(HEIGHT, f64::min)
    };
    if shown(sweep).next().is_none() && ledgers().all(|country| rise(&sweep.values[country]) < FLAT)
    {
        return out + "</svg>";
    }
    for block in [
        "<line class=\"grid\" x2=\"100%\" y1=\"",
        &zero,
        "\" y2=\"",
        &zero,
        "\"/>",
    ] {
        out.push_str(block);
    }
    out.push_str("<svg viewBox=\"0 0 100 26\" preserveAspectRatio=\"none\">");
    for country in ledgers() {
        out.push_str("<path class=\"line ");
        out.push_str(country.class());
        out.push_str("\" d=\"");
        for (index, (&at, &value)) in sweep.x.iter().zip(&sweep.values[country]).enumerate() {
            out.push(if index == 0 { 'M' } else { 'L' });
            out.push_str(&trimmed(x.at(at), 1));
            out.push(' ');
            out.push_str(&trimmed(y.at(value), 1));
        }
        out.push_str("\"/>");
    }
    out.push_str("</svg>");
    for flip in shown(sweep) {
        let level = match flip.kind {
            FlipKind::Sign(_) => 0.0,
            FlipKind::Rank => value_at(sweep, flip.x),
        };
        for block in [
            "<circle class=\"flip ",
            flip.kind.country().map_or("level", Side::class),
            "\" r=\"3.5\" cx=\"",
            &along(&lever.scale(), flip.x),
            "\" cy=\"",
            &trimmed(y.at(level), 1),
            "\"/>",
        ] {
            out.push_str(block);
        }
    }
    out.push_str("</svg>");
    out
}

/// The places where a verdict changes that there is.
fn shown(sweep: &Sweep) -> impl Iterator<Item = &Flip> {
    let all = sweep.flips.iter();
    all.filter(|flip| flip.kind.country().map_or(HAS_BOTH_LEDGERS, has_ledger))
}

/// About the value of Korea's line at `x`.
fn value_at(sweep: &Sweep, x: f64) -> f64 {
    let after = sweep.x.iter().position(|&at| at >= x).unwrap_or(0).max(1);
    let line = Linear::new(
        (sweep.x[after - 1], sweep.x[after]),
        (sweep.values.right[after - 1], sweep.values.right[after]),
    );
    line.at(x)
}

fn flips(scenario: &Scenario, sweep: &Sweep, lever: &Lever, locked: bool, words: Words) -> String {
    let mut out = String::new();
    if shown(sweep).next().is_none() {
        return out;
    }
    // One stop for the Tab key; arrow keys lead on.
    out.push_str("<div class=\"flips\" role=\"toolbar\" aria-label=\"");
    escape(&mut out, message::flips(words));
    out.push_str("\">");
    for (index, flip) in shown(sweep).enumerate() {
        let kind = flip.kind;
        let x = settled(scenario, lever, flip);
        let value = notation::lever_short(words, lever.unit, x);
        let even = kind.country().map_or("both", Side::id);
        let flip = message::flip(words, even, &value);
        let slider = levers::label(words, lever.id);
        let button = message::flip_move(words, &flip, &slider);
        let stop = if index == 0 { "" } else { " tabindex=\"-1\"" };
        out.push_str("<button type=\"button\" class=\"flip-to\"");
        out.push_str(stop);
        for (html, words) in [
            (" data-flip=\"", &*number(x)),
            ("\" data-flip-of=\"", even),
            (
                if locked {
                    "\" disabled aria-label=\""
                } else {
                    "\" aria-label=\""
                },
                button.plain(),
            ),
            ("\">", flip.plain()),
        ] {
            out.push_str(html);
            escape(&mut out, words);
        }
        out.push_str("</button>");
    }
    out + "</div>"
}
