//! *Could a weaker currency make up for losing the deal?* A country's tariff on cars across, its
//! exchange rate up, and the lines along which US buyers, and exporters, are as well off as with the
//! deal today.

use super::labels::{Beside, Labels, from_the_middle, ticks_across};
use super::{Composition, GUTTER, heading, line_class, rival_class, strong_class, text_width};
use crate::chart::thin::{UNSEEN, thinned};
use crate::chart::{Frame, Linear, Mark, Point, Scene, ticks};
use crate::pledge::Side;
use crate::say;
use crate::scenario::LeverId;
use crate::scenario::levers::Lever;
use crate::scenario::offset::{Offset, Party, levers};
use crate::text::{Words, message, notation};
use crate::units::{LocalPerUsd, Share};
use crate::view::point::Plane;

/// Room for the first line.
const TOP: f64 = 34.0;
/// Room right of the plot for half the last number under it.
const RIGHT: f64 = 16.0;
/// Room for the numbers under the plot, which the point touches at no edge of it.
const BELOW: f64 = 24.0;
/// Distance of a label from the plot, and from the edge of the scene at least.
const GAP: f64 = 6.0;
/// Room that the point, or the ring of the start values, takes of the labels.
const POINT: f64 = 9.0;
/// The same of the dot of the deal.
const DEAL: f64 = 5.0;
/// How far labels stand from a curve, the nearest first.
const GAPS: [f64; 12] = [
    7.0, 10.0, 13.0, 16.0, 20.0, 24.0, 28.0, 32.0, 36.0, 40.0, 45.0, 50.0,
];
/// Where the name of the point may stand: under it first, and at a corner of it only for want of another place.
const AROUND: [(&[Beside], &[f64]); 3] = [
    (&[Beside::Below, Beside::Above], &[10.0]),
    (&[Beside::Right, Beside::Left], &[13.0]),
    (
        &[
            Beside::BelowRight,
            Beside::BelowLeft,
            Beside::AboveRight,
            Beside::AboveLeft,
            Beside::Below,
            Beside::Above,
            Beside::Right,
            Beside::Left,
        ],
        &[9.5, 16.0, 24.0, 34.0, 46.0, 60.0],
    ),
];

/// Width and height of a country's scene.
pub const fn size(composition: Composition) -> (f64, f64) {
    let width = composition.width();
    match composition {
        Composition::Narrow => (width, 190.0),
        Composition::Wide => ((width - GUTTER) / 2.0, 252.0),
    }
}

/// Where the levers lie in a country's scene.
pub fn plane(country: Side, words: Words, composition: Composition) -> Plane {
    let [x, y] = levers(country);
    let plot = plot(country, words, composition);
    let scale = |id: LeverId, range| {
        let Lever { min, max, .. } = *id.lever();
        Linear::new((min, max), range)
    };
    Plane {
        x,
        y,
        across: scale(x, (plot.left, plot.right)),
        up: scale(y, (plot.bottom, plot.top)),
        size: size(composition),
    }
}

/// The rates beside the plot.
fn rates(country: Side, words: Words, composition: Composition) -> Vec<(f64, String)> {
    let [_, y] = levers(country);
    let Lever { min, max, .. } = *y.lever();
    let count = match composition {
        Composition::Narrow => 3,
        Composition::Wide => 4,
    };
    let ticks = ticks::ticks(min, max, count).into_iter();
    ticks
        .map(|tick| (tick, say::offset::rate(words, country, tick)))
        .collect()
}

fn plot(country: Side, words: Words, composition: Composition) -> Frame {
    let (width, height) = size(composition);
    let rates = rates(country, words, composition);
    let beside = rates.iter().map(|(_, label)| text_width(label));
    // Under them stands what the lower side is, before its first number.
    let [x, _] = levers(country);
    let Lever { min, unit, .. } = *x.lever();
    let first = text_width(&notation::lever_short(words, unit, min)) / 2.0;
    let under = text_width(message::offset_tariff(words)) + first;
    Frame {
        left: beside.fold(under, f64::max) + 2.0 * GAP,
        right: width - RIGHT,
        top: TOP,
        bottom: height - BELOW,
    }
}

/// Draws a country's picture.
pub fn scene(offset: &Offset, start: Point, words: Words, composition: Composition) -> Scene {
    let country = offset.country;
    let (width, height) = size(composition);
    let mut scene = Scene::new(width, height, say::offset::alt(words, offset));
    let frame = Frame {
        left: 0.0,
        right: width,
        top: 0.0,
        bottom: height,
    };
    heading(
        &mut scene,
        frame,
        country,
        &message::country_name(words, country).into_plain(),
        say::offset::price_short(words, offset),
    );
    let plot = plot(country, words, composition);
    scene.draw(Mark::Rect {
        at: (plot.left, plot.top),
        size: (plot.right - plot.left, plot.bottom - plot.top),
        class: "behind",
    });
    let plane = plane(country, words, composition);
    sides(&mut scene, plot, &plane, country, words, composition);
    let place = |at| plane.place(at);
    let [buyers, exporters] = [Party::Buyer, Party::Exporter].map(|party| {
        offset
            .line(party)
            .into_iter()
            .map(place)
            .collect::<Vec<_>>()
    });
    let (line, dashed) = (line_class(country), rival_class(country));
    let name = strong_class(country);
    for (points, class) in [(&exporters, dashed), (&buyers, line)] {
        scene.draw(Mark::Line {
            points: thinned(points, UNSEEN),
            class,
        });
    }
    let deal = place((offset.parity.deal.0 * 100.0, offset.today.0));
    scene.draw(Mark::Dot {
        at: deal,
        radius: 4.0,
        class: country.class(),
    });
    let mut labels = Labels::new(plot, [&buyers[..], &exporters].concat());
    let point = place((offset.fallback.0 * 100.0, offset.rate.0));
    for (at, radius) in [(deal, DEAL), (place(start), POINT), (point, POINT)] {
        labels.keep_free(at, radius);
    }
    // What a place is comes before what a line is: a line is long.
    let no_deal = message::offset_no_deal(words);
    AROUND
        .iter()
        .any(|&sides| labels.on_a_side(&mut scene, &[point], sides, no_deal, "strong"));
    let at_deal = [Beside::AboveLeft, Beside::Above, Beside::BelowRight];
    let (name_of_deal, gaps) = (message::offset_deal(words), [DEAL, 11.0]);
    labels.on_a_side(
        &mut scene,
        &[deal],
        (&at_deal, &gaps),
        name_of_deal,
        "quiet",
    );
    // Each beside the part of its line where the other is far: that of exporters from its end on.
    let far = |line: &[Point]| line[line.len() / 2..].to_vec();
    let label = say::offset::line(words, country, Party::Buyer);
    let (far_buyers, sides) = (
        from_the_middle(&far(&buyers)),
        [Beside::Left, Beside::Right],
    );
    if !labels.on_a_side(&mut scene, &far_buyers, (&sides, &GAPS), &label, name) {
        labels.beside(&mut scene, &buyers, &label, name);
    }
    let label = say::offset::line(words, country, Party::Exporter);
    let at_its_end = &exporters[exporters.len().saturating_sub(1)..];
    let sides = [Beside::Below, Beside::Above, Beside::Right, Beside::Left];
    let class = country.class();
    if !labels.on_a_side(&mut scene, at_its_end, (&sides, &GAPS), &label, class) {
        labels.on_a_side(
            &mut scene,
            &from_the_middle(&far(&exporters)),
            (&sides[..2], &GAPS),
            &label,
            class,
        );
    }
    let mut said = Vec::new();
    for (is_right, is_high) in [(false, true), (true, true), (true, false), (false, false)] {
        let end = |id: LeverId, is_far: bool| {
            let Lever { min, max, .. } = *id.lever();
            if is_far { max } else { min }
        };
        let [x, y] = levers(country);
        let (tariff, rate) = (end(x, is_right) / 100.0, end(y, is_high));
        let price = offset
            .parity
            .price(offset.today, Share(tariff), LocalPerUsd(rate));
        let label = say::offset::side(words, price < 1.0);
        if price != 1.0
            && !said.contains(&label)
            && labels.corner(&mut scene, &label, is_right, is_high)
        {
            said.push(label);
        }
    }
    scene
}

/// The numbers along the two sides.
fn sides(
    scene: &mut Scene,
    plot: Frame,
    plane: &Plane,
    country: Side,
    words: Words,
    composition: Composition,
) {
    let unit = plane.x.lever().unit;
    let baseline = plot.bottom + 21.0;
    let across = ticks_across(&plane.across, |tick| {
        notation::lever_short(words, unit, tick)
    });
    for (at, label) in across {
        scene.draw(Mark::text_middle((at, baseline), label, "tick"));
    }
    let tariff = message::offset_tariff(words);
    scene.draw(Mark::text((0.0, baseline), tariff, "tick"));
    for (rate, label) in rates(country, words, composition) {
        let at = (plot.left - POINT - 1.0, plane.up.at(rate) + 5.0);
        // At the corner it would stand on what the lower side is.
        if at.1 > plot.bottom {
            continue;
        }
        scene.draw(Mark::text_end(at, label, "tick"));
    }
}
