//! *Does it add up?* The ledger of both countries over the years.

use super::{
    Composition, class, crossing_class, line_class, name_class, name_width, text_width,
    years_across,
};
use crate::chart::thin::{UNSEEN, thinned};
use crate::chart::{Frame, Linear, Mark, Scene, axis, ticks};
use crate::pledge::{Pair, Side};
use crate::say;
use crate::scenario::Snapshot;
use crate::scenario::deal::ledgers;
use crate::scenario::findings;
use crate::scenario::interpretations::{HAS_QUESTIONS, band};
use crate::text::{Words, message, notation};
use crate::units::Usd;

/// Room for the labels of the grid, left of the lines.
const GRID_LABELS: f64 = 64.0;
/// Width of a swatch of the legend, and its distance from the next one.
const SWATCH: (f64, f64) = (14.0, 3.0);
/// Height of a label of two lines at the end of a line.
const END_LABEL: f64 = 40.0;

/// Draws the picture.
pub fn scene(snapshot: &Snapshot, words: Words, composition: Composition) -> Scene {
    let finding = findings::verdict(snapshot);
    let alt = say::verdict::answer(words, &finding).into_plain();
    let height = match composition {
        Composition::Narrow => 250.0,
        Composition::Wide => 300.0,
    };
    let mut scene = Scene::new(composition.width(), height, alt).under(say::pictures::verdict(
        words,
        &finding,
        finding.is_even(),
    ));
    let labels = Pair::from_fn(|country| {
        [
            message::country_name(words, country).into_plain(),
            say::verdict::label(words, &finding.balance[country], finding.until),
        ]
    });
    let widest = ledgers()
        .map(|country| {
            let [name, detail] = &labels[country];
            text_width(detail).max(name_width(name))
        })
        .fold(0.0, f64::max);
    let plot = Frame {
        left: GRID_LABELS + notation::grid_room(words.lang()),
        right: scene.width - widest - 12.0,
        top: 20.0,
        bottom: height - 26.0,
    };
    let band = band(snapshot);
    // It holds the lines themselves.
    let values = || {
        ledgers()
            .flat_map(|country| &band.cumulative[country])
            .flat_map(|range| [range.0.0, range.1.0])
    };
    let low = -ticks::roof(-values().fold(-10.0, f64::min), 4);
    let high = values().fold(0.0, f64::max);
    let y = Linear::new((low, high), (plot.bottom, plot.top));
    axis::horizontal_grid(
        &mut scene,
        plot,
        0.0,
        &y,
        &ticks::ticks(low, high, 4),
        |value| {
            if value == 0.0 {
                message::verdict_even(words).to_owned()
            } else {
                notation::usd_short(words, Usd(value))
            }
        },
    );
    let x = years_across(snapshot, plot);
    let years = match composition {
        Composition::Narrow => 3,
        Composition::Wide => 5,
    };
    axis::years(&mut scene, plot, &x, years);
    if HAS_QUESTIONS {
        legend(&mut scene, plot.left, message::verdict_band(words));
    }
    for country in ledgers() {
        let edge = |value: fn(&(Usd, Usd)) -> Usd| {
            let years = snapshot.outcome[country].years.iter();
            let points: Vec<_> = years
                .zip(&band.cumulative[country])
                .map(|(year, range)| (x.at(f64::from(year.0)), y.at(value(range).0)))
                .collect();
            thinned(&points, UNSEEN)
        };
        scene.draw(Mark::Area {
            upper: edge(|range| range.1),
            lower: edge(|range| range.0),
            class: band_class(country),
        });
    }
    let mut ends = Vec::new();
    for country in ledgers() {
        let outcome = &snapshot.outcome[country];
        let points: Vec<_> = outcome
            .years
            .iter()
            .zip(&outcome.cumulative)
            .map(|(year, usd)| (x.at(f64::from(year.0)), y.at(usd.0)))
            .collect();
        let end = points.last().copied().unwrap_or((plot.right, y.at(0.0)));
        let crossing = outcome.summary.break_even_year.and_then(|year| {
            let index = outcome.years.iter().position(|&other| other == year)?;
            points.get(index).copied()
        });
        scene.draw(Mark::Line {
            points: thinned(&points, UNSEEN),
            class: line_class(country),
        });
        if let Some(at) = crossing {
            scene.draw(Mark::Dot {
                at,
                radius: 5.0,
                class: crossing_class(country),
            });
        }
        scene.draw(Mark::Dot {
            at: end,
            radius: 4.0,
            class: class(country),
        });
        ends.push((country, end.1));
    }
    ends.sort_by(|one, other| one.1.total_cmp(&other.1));
    let mut free = plot.top - 4.0;
    let mut below = ends.len() as f64;
    for (country, end) in ends {
        // As near to the line's end as the labels above and below allow.
        let lowest = plot.bottom + 12.0 - below * END_LABEL;
        let top = (end - 0.45 * END_LABEL).min(lowest).max(free);
        let left = plot.right + 10.0;
        let [name, detail] = &labels[country];
        scene.draw(Mark::text(
            (left, top + 14.0),
            name.as_str(),
            name_class(country),
        ));
        scene.draw(Mark::text((left, top + 31.0), detail.as_str(), "quiet"));
        free = top + END_LABEL;
        below -= 1.0;
    }
    scene
}

/// What the bands are, over the plot: their colours and some words.
fn legend(scene: &mut Scene, mut left: f64, words: &str) {
    let (width, gap) = SWATCH;
    for country in ledgers() {
        scene.draw(Mark::Rect {
            at: (left, 1.0),
            size: (width, 12.0),
            class: band_class(country),
        });
        left += width + gap;
    }
    scene.draw(Mark::text((left + gap, 12.0), words, "quiet"));
}

/// The class of what a country's ledger may be.
fn band_class(country: Side) -> &'static str {
    match country {
        Side::Left => "left band",
        Side::Right => "right band",
    }
}
