//! *Who gets the money back?* Yearly project cash split between the pledger and Washington, and
//! below it what the pledger is still owed.

use super::{Composition, class, heading, name_width, panels_of, strong_width, years_across};
use crate::chart::thin::{UNSEEN, thinned};
use crate::chart::{Frame, Linear, Mark, Point, Scene, axis, ticks};
use crate::pledge::Side;
use crate::say;
use crate::scenario::Snapshot;
use crate::scenario::deal::ledgers;
use crate::scenario::findings::{self, Back};
use crate::text::{Words, message, notation};
use crate::units::{Usd, Year};

const HEIGHT: f64 = 204.0;
/// Room for the labels of the grid, left of the areas.
const GRID_LABELS: f64 = 58.0;
/// Between the two names above a panel.
const BETWEEN: f64 = 12.0;
/// Height of the strip that shows what is owed.
const OWED: f64 = 34.0;

/// Draws the picture.
pub fn scene(snapshot: &Snapshot, words: Words, composition: Composition) -> Scene {
    let finding = findings::returns(snapshot);
    let alt = say::returns::answer(words, &finding).into_plain();
    let (scene, frames) = panels_of(ledgers(), composition, HEIGHT, 18.0, alt);
    let mut scene = scene.under(say::pictures::returns(words, &finding));
    let largest = |series: fn(&Snapshot, Side) -> &[Usd]| {
        ledgers()
            .flat_map(|country| series(snapshot, country))
            .fold(0.0, |largest: f64, usd| largest.max(usd.0))
    };
    let scales = Scales {
        cash: ticks::roof(largest(|s, country| &s.outcome[country].cash).max(5.0), 2),
        owed: largest(|s, country| &s.outcome[country].balance),
    };
    for (country, frame) in frames {
        panel(
            &mut scene,
            frame,
            country,
            snapshot,
            &finding.back[country],
            words,
            scales,
        );
    }
    scene
}

/// Both panels count alike.
#[derive(Clone, Copy)]
struct Scales {
    cash: f64,
    owed: f64,
}

fn panel(
    scene: &mut Scene,
    frame: Frame,
    country: Side,
    snapshot: &Snapshot,
    back: &Back,
    words: Words,
    scales: Scales,
) {
    // The heading is also the key: each side's name in its colour with what it gets.
    let pledger = message::returns_received(words, country, back.received).into_plain();
    heading(scene, frame, country, &pledger, String::new());
    let partner = message::returns_partner_received(words, back.partner).into_plain();
    let is_beside =
        name_width(&pledger) + BETWEEN + name_width(&partner) <= frame.right - frame.left;
    scene.draw(if is_beside {
        Mark::text_end((frame.right, frame.top + 16.0), partner, "name washington")
    } else {
        Mark::text((frame.left, frame.top + 36.0), partner, "name washington")
    });
    let plot = Frame {
        left: frame.left + GRID_LABELS + notation::grid_room(words.lang()),
        right: frame.right,
        top: frame.top + if is_beside { 52.0 } else { 64.0 },
        bottom: frame.bottom - 24.0 - OWED - 28.0,
    };
    let outcome = &snapshot.outcome[country];
    let x = years_across(snapshot, plot);
    let y = Linear::new((0.0, scales.cash), (plot.bottom, plot.top));
    axis::horizontal_grid(
        scene,
        plot,
        frame.left,
        &y,
        &ticks::ticks(0.0, scales.cash, 2),
        |value| notation::usd_short(words, Usd(value)),
    );
    let line = |scale: &Linear, series: &[Usd]| -> Vec<Point> {
        let points = series.iter().zip(&outcome.years);
        let points: Vec<_> = points
            .map(|(usd, year)| (x.at(f64::from(year.0)), scale.at(usd.0)))
            .collect();
        thinned(&points, UNSEEN)
    };
    let floor = vec![(plot.left, plot.bottom), (plot.right, plot.bottom)];
    scene.draw(Mark::Area {
        upper: line(&y, &outcome.cash),
        lower: floor.clone(),
        class: "washington",
    });
    scene.draw(Mark::Area {
        upper: line(&y, &outcome.received),
        lower: floor,
        class: class(country),
    });
    flip(scene, plot, &x, back, words);

    let strip = Frame {
        top: plot.bottom + 28.0,
        bottom: plot.bottom + 28.0 + OWED,
        ..plot
    };
    let owed = Linear::new((0.0, scales.owed), (strip.bottom, strip.top));
    // One round amount, whose label stands under its line: over it stands what the strip is of.
    let tick = ticks::ticks(0.0, scales.owed, 2).pop().unwrap_or(0.0);
    let level = owed.at(tick);
    if level + 16.0 <= strip.bottom {
        scene.draw(Mark::rule(
            (frame.left, level),
            (strip.right, level),
            "grid",
        ));
        let label = notation::usd_short(words, Usd(tick));
        scene.draw(Mark::text((frame.left, level + 15.0), label, "tick"));
    }
    scene.draw(Mark::Area {
        upper: line(&owed, &outcome.balance),
        lower: vec![(strip.left, strip.bottom), (strip.right, strip.bottom)],
        class: "owed",
    });
    scene.draw(Mark::rule(
        (frame.left, strip.bottom),
        (strip.right, strip.bottom),
        "zero",
    ));
    scene.draw(Mark::text(
        (frame.left, plot.bottom + 18.0),
        message::returns_owed(words, back.owed).into_plain(),
        "quiet",
    ));
    axis::years(scene, strip, &x, 4);
}

/// The year in which the share falls, over the areas.
fn flip(scene: &mut Scene, plot: Frame, x: &Linear, back: &Back, words: Words) {
    let baseline = plot.top - 8.0;
    // The line over both panels says who is not repaid.
    let (Some(Year(year)), Some(label)) = (back.flip_year, say::returns::flip(words, back)) else {
        return;
    };
    let at = x.at(f64::from(year));
    // Right of the line, or left of it but clear of the labels of the grid, or over it as far right as there
    // is room.
    let width = strong_width(&label);
    let (mark, above) = if at + 6.0 + width <= plot.right {
        (Mark::text((at + 6.0, baseline), label, "strong"), 22.0)
    } else if at - 6.0 - width >= plot.left {
        (Mark::text_end((at - 6.0, baseline), label, "strong"), 22.0)
    } else {
        (Mark::text_end((plot.right, baseline), label, "strong"), 4.0)
    };
    scene.draw(Mark::rule(
        (at, plot.top - above),
        (at, plot.bottom),
        "event",
    ));
    scene.draw(mark);
}
