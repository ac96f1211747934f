//! *Does it add up?* in each country's own money: a panel a country, since won and yen share no scale.

use super::{Composition, class, heading, line_class, panels_of, text_width, years_across};
use crate::chart::thin::{UNSEEN, thinned};
use crate::chart::{Frame, Linear, Mark, Scene, axis, ticks};
use crate::pledge::Side;
use crate::say;
use crate::scenario::Snapshot;
use crate::scenario::deal::ledgers;
use crate::scenario::findings;
use crate::text::{Words, message, notation};
use crate::units::Local;

const HEIGHT: f64 = 200.0;
/// Above the plot: the line with the country and where its ledger ends.
const HEADING: f64 = 46.0;
/// Between the labels of the grid and the plot.
const GAP: f64 = 8.0;

/// Draws the picture.
pub fn scene(snapshot: &Snapshot, words: Words, composition: Composition) -> Scene {
    let finding = findings::verdict(snapshot);
    let alt = say::verdict::own_money(words, &finding).into_plain();
    let (scene, frames) = panels_of(ledgers(), composition, HEIGHT, 18.0, alt);
    let is_even = finding.is_even_at_home();
    let mut scene = scene.under(say::pictures::verdict(words, &finding, is_even));
    for (country, frame) in frames {
        panel(&mut scene, frame, country, snapshot, words);
    }
    scene
}

fn panel(scene: &mut Scene, frame: Frame, country: Side, snapshot: &Snapshot, words: Words) {
    let outcome = &snapshot.outcome[country];
    let end = notation::local(words, country, outcome.summary.npv_local);
    let name = message::country_name(words, country).into_plain();
    heading(scene, frame, country, &name, end);
    let values = || outcome.cumulative_local.iter().map(|local| local.0);
    let low = -ticks::roof(-values().fold(-1.0, f64::min), 3);
    let high = values().fold(0.0, f64::max);
    let ticks = ticks::ticks(low, high, 3);
    let label = |value: f64| {
        if value == 0.0 {
            message::verdict_even(words).to_owned()
        } else {
            notation::local_short(words, Local(value))
        }
    };
    let labels = ticks.iter().map(|&value| text_width(&label(value)));
    let plot = Frame {
        left: frame.left + labels.fold(0.0, f64::max) + GAP,
        right: frame.right,
        top: frame.top + HEADING,
        bottom: frame.bottom - 26.0,
    };
    let y = Linear::new((low, high), (plot.bottom, plot.top));
    axis::horizontal_grid(scene, plot, frame.left, &y, &ticks, label);
    let x = years_across(snapshot, plot);
    axis::years(scene, plot, &x, 3);
    let years = outcome.years.iter().map(|year| x.at(f64::from(year.0)));
    let points: Vec<_> = years.zip(values().map(|value| y.at(value))).collect();
    scene.draw(Mark::Line {
        points: thinned(&points, UNSEEN),
        class: line_class(country),
    });
    if let Some(&at) = points.last() {
        scene.draw(Mark::Dot {
            at,
            radius: 4.0,
            class: class(country),
        });
    }
}
