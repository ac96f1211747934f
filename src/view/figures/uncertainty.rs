//! *How much of the answer is luck?* A hundred futures as dots, and the fans of the ledger and of
//! the yearly cost.
//!
//! Each panel is a picture of its own, of one size, and the style sheet puts two beside each other
//! where there is room: all three together are the tallest picture of the page, and this way the
//! finished page holds them once.

use super::heading;
use crate::chart::thin::thinned;
use crate::chart::{Band, Frame, Linear, Mark, Point, Scene, axis, ticks};
use crate::pledge::Side;
use crate::say::uncertainty;
use crate::scenario::UncertaintyResult;
use crate::scenario::deal::ledgers;
use crate::text::{Arg, Words, message, notation};
use crate::units::{Local, Usd};

/// Width of a panel. Text is 14 units high and a panel is shown from 284 px on, so no text falls
/// below 12 px.
const WIDTH: f64 = 324.0;
/// Dots in a row, and the distance between two.
const DOTS: usize = 20;
const STEP: f64 = 16.0;
/// Height of the heading.
const HEADING: f64 = 32.0;
const LEDGER: f64 = 214.0;
const COST: f64 = 190.0;
/// Room for the labels of the grid, left of the fans.
const GRID_LABELS: f64 = 68.0;
/// Room for the words at the end of the ledger's fan.
const END_LABELS: f64 = 102.0;
/// How far off a curve may run without anyone seeing it.
const UNSEEN: f64 = 0.35;
/// Fewest years of cost shown, so that the columns do not jump when calls end early.
const FEWEST_YEARS: usize = 12;

/// A panel with its heading.
fn panel(height: f64, alt: String, country: Side, words: Words, number: String) -> Scene {
    let mut scene = Scene::new(WIDTH, height, alt);
    let frame = Frame {
        left: 0.0,
        right: WIDTH,
        top: 0.0,
        bottom: height,
    };
    let name = message::country_name(words, country).into_plain();
    heading(&mut scene, frame, country, &name, number);
    scene
}

/// A hundred futures, those in which the country comes out ahead in its colour.
pub fn dots(country: Side, result: &UncertaintyResult, words: Words) -> Scene {
    let share = result.ahead(country, result.money);
    let height = HEADING + STEP * (100 / DOTS) as f64;
    let (alt, number) = (
        uncertainty::dots_alt(words, country, share),
        uncertainty::dots(words, share),
    );
    let mut scene = panel(height, alt, country, words, number);
    let ahead = libm::round(share.0 * 100.0) as usize;
    let place = |index: usize| {
        let (column, row) = (index % DOTS, index / DOTS);
        let middle = |index: usize| STEP * (index as f64 + 0.5);
        (middle(column), HEADING + middle(row))
    };
    scene.draw(Mark::Dots {
        at: (0..ahead).map(place).collect(),
        class: match country {
            Side::Left => "dots left",
            Side::Right => "dots right",
        },
    });
    scene.draw(Mark::Dots {
        at: (ahead..100).map(place).collect(),
        class: "dots",
    });
    scene
}

/// The ledger, as wide as uncertainty makes it.
pub fn ledger(country: Side, result: &UncertaintyResult, words: Words) -> Scene {
    let fan = &result.uncertainty[country].cumulative;
    let end = |values: &[f64]| values.last().copied().unwrap_or(0.0);
    let middle = message::uncertainty_ledger_middle(words, Usd(end(&fan.p50))).into_plain();
    let alt = uncertainty::ledger_alt(words, country, fan);
    let mut scene = panel(LEDGER, alt, country, words, middle);
    let plot = Frame {
        left: GRID_LABELS + notation::grid_room(words.lang()),
        right: WIDTH - END_LABELS,
        top: 46.0,
        bottom: LEDGER - 24.0,
    };
    // One scale for both countries, since their ledgers are compared.
    let of = |country: Side| &result.uncertainty[country].cumulative;
    let (mut low, mut high) = (-10.0, 10.0);
    for country in ledgers() {
        low = of(country).p5.iter().copied().fold(low, f64::min);
        high = of(country).p95.iter().copied().fold(high, f64::max);
    }
    let (low, high) = (-ticks::roof(-low, 4), ticks::roof(high, 4));
    let y = Linear::new((low, high), (plot.bottom, plot.top));
    let values = ticks::ticks(low, high, 4);
    axis::horizontal_grid(&mut scene, plot, 0.0, &y, &values, |value| {
        if value == 0.0 {
            message::verdict_even(words).to_owned()
        } else {
            notation::usd_short(words, Usd(value))
        }
    });
    let first = f64::from(result.first_year.0);
    let last = fan.p50.len().saturating_sub(1);
    let x = Linear::new((first, first + last as f64), (plot.left, plot.right));
    let curve = |values: &[f64]| -> Vec<Point> {
        let years = values.iter().enumerate();
        // To tenths: nobody sees more, and the finished page carries every digit.
        let tenths = |x: f64| libm::round(x * 10.0) / 10.0;
        let point =
            |(year, &usd): (usize, &f64)| (tenths(x.at(first + year as f64)), tenths(y.at(usd)));
        thinned(&years.map(point).collect::<Vec<_>>(), UNSEEN)
    };
    let (outer, inner, line) = classes(country);
    scene.draw(Mark::Area {
        upper: curve(&fan.p95),
        lower: curve(&fan.p5),
        class: outer,
    });
    scene.draw(Mark::Area {
        upper: curve(&fan.p75),
        lower: curve(&fan.p25),
        class: inner,
    });
    scene.draw(Mark::Line {
        points: curve(&fan.p50),
        class: line,
    });
    axis::years(&mut scene, plot, &x, 3);
    if end(&fan.p5) == end(&fan.p95) {
        return scene;
    }
    // The two labels at the ends of the fan, a line apart at least.
    let lower = (y.at(end(&fan.p5)) + 5.0).min(plot.bottom);
    let upper = (y.at(end(&fan.p95)) + 5.0).min(lower - 18.0);
    let left = plot.right + 8.0;
    scene.draw(Mark::text(
        (left, upper),
        uncertainty::better(words),
        "quiet",
    ));
    scene.draw(Mark::text(
        (left, lower),
        uncertainty::worse(words),
        "quiet",
    ));
    scene
}

/// Until a year after the last in which anyone is called.
fn years_of_cost(result: &UncertaintyResult) -> usize {
    let last = |country: Side| {
        let cost = &result.uncertainty[country].local_cost.p95;
        cost.iter().rposition(|&cost| cost > 0.0).unwrap_or(0)
    };
    let last = last(Side::Left).max(last(Side::Right));
    let all = result.uncertainty.left.local_cost.p95.len();
    (last + 2).max(FEWEST_YEARS).min(all)
}

/// What each year's calls cost in the country's own money, as wide as uncertainty makes it.
pub fn cost(country: Side, result: &UncertaintyResult, words: Words) -> Scene {
    let fan = &result.uncertainty[country].local_cost;
    let most = |values: &[f64]| values.iter().copied().fold(0.0, f64::max);
    let middle =
        message::uncertainty_cost_middle(words, Arg::local(country, Local(most(&fan.p50))))
            .into_plain();
    let alt = uncertainty::cost_alt(words, country, fan);
    let mut scene = panel(COST, alt, country, words, middle);
    let plot = Frame {
        left: GRID_LABELS + notation::grid_room(words.lang()),
        right: WIDTH,
        top: 46.0,
        bottom: COST - 24.0,
    };
    let years = years_of_cost(result);
    let roof = ticks::roof(most(&fan.p95).max(1.0), 3);
    let y = Linear::new((0.0, roof), (plot.bottom, plot.top));
    let values = ticks::ticks(0.0, roof, 3);
    axis::horizontal_grid(&mut scene, plot, 0.0, &y, &values, |value| {
        notation::local_short(words, Local(value))
    });
    let bands = Band::new(years, (plot.left, plot.right), 0.22);
    let (outer, inner, line) = classes(country);
    let called = (0..years).filter(|&year| fan.p50.get(year).is_some_and(|&cost| cost > 0.0));
    for year in called {
        let left = bands.at(year);
        let at = |values: &[f64]| values.get(year).map_or(plot.bottom, |&cost| y.at(cost));
        for (upper, lower, class) in [(&fan.p95, &fan.p5, outer), (&fan.p75, &fan.p25, inner)] {
            scene.draw(Mark::Rect {
                at: (left, at(upper)),
                size: (bands.width(), at(lower) - at(upper)),
                class,
            });
        }
        let middle = at(&fan.p50);
        scene.draw(Mark::rule(
            (left, middle),
            (left + bands.width(), middle),
            line,
        ));
    }
    let every = if years > 16 { 4 } else { 3 };
    for year in (0..years).step_by(every) {
        let number = (result.first_year + year).0;
        axis::year(&mut scene, plot, bands.middle(year), number);
    }
    scene
}

/// The classes of nine futures in ten, of the middle half, and of the middle one.
fn classes(country: Side) -> (&'static str, &'static str, &'static str) {
    match country {
        Side::Left => ("outer left", "inner left", "line middle left"),
        Side::Right => ("outer right", "inner right", "line middle right"),
    }
}
