//! The timeline on a wide screen: the tariff of both countries as stepped lines, with its turns named.

use super::rates::{Step, cars, general, threat, year};
use crate::chart::svg::{escape, svg};
use crate::chart::{Frame, Linear, Mark, Scene, axis};
use crate::facts::{self, VINTAGE};
use crate::pledge::{Pair, Side};
use crate::scenario::Lang;
use crate::scenario::levers::Unit;
use crate::text::{Arg, Sentence, Words, message, notation};
use crate::view::figures::{crossing_class, strong_class, strong_width};

const WIDTH: f64 = 680.0;
/// Height of a panel, with its name and without what stands below its axis.
const PANEL: f64 = 192.0;
/// Between the panels.
const GAP: f64 = 26.0;
/// Room for the days under the lower axis.
const BELOW: f64 = 26.0;
/// Room for the rates left of the lines.
const LEFT: f64 = 44.0;
/// The highest rate that the axes reach, in per cent.
const HIGH: f64 = 30.0;
/// How far the lines of both countries keep from each other where they are one.
const APART: f64 = 1.5;
/// Where the words of a turn stand, above the lines, and how far below its day.
const WORDS: f64 = 18.0;

/// Appends the picture with its finding, its caption and its words for those who do not see it.
/// Nothing where the rates of either country over time are not recorded.
pub(super) fn write(out: &mut String, lang: Lang) {
    let words = lang.words();
    let is_recorded = |lines: Pair<&[Step]>| Side::ALL.iter().all(|&side| !lines[side].is_empty());
    if !is_recorded(cars()) || !is_recorded(general()) {
        return;
    }
    out.push_str("<figure class=\"rates\"><p class=\"rates__finding\">");
    out.push_str(finding(words).html());
    out.push_str("</p>");
    out.push_str(&svg(&scene(words)));
    out.push_str("<figcaption class=\"figure__caption\">");
    escape(out, message::rates_caption(words));
    out.push_str("</figcaption></figure>");
}

/// Which country's cars came first, and what became of the other goods.
fn finding(words: Words) -> Sentence {
    let cars = cars();
    let since = |country: Side| cars[country].last().map_or(VINTAGE, |step| step.from);
    let [first, second] = if since(Side::Left) <= since(Side::Right) {
        [Side::Left, Side::Right]
    } else {
        [Side::Right, Side::Left]
    };
    message::rates_finding(
        words,
        first,
        Arg::date(since(first)),
        second,
        Arg::date(since(second)),
    )
}

fn rate(percent: f64) -> Arg<'static> {
    Arg::number(percent, 1)
}

/// Every step in words.
fn alt(words: Words) -> String {
    let mut out = finding(words).into_plain();
    out.push_str(message::full_stop(words));
    for (goods, lines) in [
        (message::tariffs_autos(words), cars()),
        (message::tariffs_general(words), general()),
    ] {
        let mut steps = String::new();
        for country in Side::ALL {
            for step in lines[country] {
                if !steps.is_empty() {
                    steps.push_str(message::list_separator(words));
                }
                let step =
                    message::rates_step(words, country, rate(step.percent), Arg::date(step.from));
                steps.push_str(step.plain());
            }
        }
        out.push(' ');
        out.push_str(message::rates_steps(words, goods, &steps).plain());
    }
    out
}

fn scene(words: Words) -> Scene {
    let height = 2.0 * PANEL + GAP + BELOW;
    let mut scene = Scene::new(WIDTH, height, alt(words));
    let panel = |top: f64| Frame {
        left: LEFT,
        right: WIDTH,
        top: top + 42.0,
        bottom: top + PANEL,
    };
    let [upper, lower] = [panel(0.0), panel(PANEL + GAP)];
    let across = Linear::new(
        (year(cars().left[0].from), year(VINTAGE)),
        (LEFT, WIDTH - 4.0),
    );
    for (plot, name, lines) in [
        (upper, message::tariffs_autos(words), cars()),
        (lower, message::tariffs_general(words), general()),
    ] {
        let up = Linear::new((0.0, HIGH), (plot.bottom, plot.top));
        scene.draw(Mark::text((0.0, plot.top - 26.0), name, "name"));
        axis::horizontal_grid(&mut scene, plot, 0.0, &up, &[0.0, 10.0, 20.0, 30.0], |x| {
            notation::lever_short(words, Unit::Percent, x)
        });
        draw_lines(&mut scene, &across, &up, &lines);
    }
    name_cars(&mut scene, &across, upper, words);
    name_general(&mut scene, &across, lower, words);
    days(&mut scene, &across, lower, words);
    scene
}

/// The lines of both countries, side by side where they are one.
fn draw_lines(scene: &mut Scene, across: &Linear, up: &Linear, lines: &Pair<&[Step]>) {
    let end = across.domain().1;
    for (country, class, apart) in [
        (Side::Left, "line left", -APART),
        (Side::Right, "line right", APART),
    ] {
        let steps = lines[country];
        let mut points = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            let until = steps.get(index + 1).map_or(end, |next| year(next.from));
            let y = up.at(step.percent) + apart;
            points.extend([(across.at(year(step.from)), y), (across.at(until), y)]);
        }
        scene.draw(Mark::Line { points, class });
    }
}

/// The words of a turn: what, and under it when. They end at their place, or begin there.
fn turn(
    scene: &mut Scene,
    (x, y): (f64, f64),
    is_left: bool,
    (what, class): (String, &'static str),
    when: String,
) {
    for (y, text, class) in [(y, what, class), (y + WORDS, when, "tick")] {
        scene.draw(if is_left {
            Mark::text_end((x - 8.0, y), text, class)
        } else {
            Mark::text((x + 8.0, y), text, class)
        });
    }
}

/// What the rates of cars were, when each country's fell, and what was threatened.
fn name_cars(scene: &mut Scene, across: &Linear, plot: Frame, words: Words) {
    let up = Linear::new((0.0, HIGH), (plot.bottom, plot.top));
    let cars = cars();
    for country in Side::ALL {
        let [_, tariff, deal] = cars[country][..] else {
            continue;
        };
        let said = |percent| message::rates_level(words, country, rate(percent)).into_plain();
        let is_first = country == Side::Left;
        // One above its line, one below.
        let y = up.at(tariff.percent) + if is_first { -8.0 } else { 19.0 };
        let at = (across.at(year(tariff.from)) + 8.0, y);
        scene.draw(Mark::text(at, said(tariff.percent), strong_class(country)));
        // The first to fall has its words left of the fall, under one another; the second right of it, over
        // its line.
        let others = cars[country.other()]
            .last()
            .map_or(VINTAGE, |step| step.from);
        let (x, y) = (across.at(year(deal.from)), up.at(deal.percent));
        let (level, when) = (said(deal.percent), notation::date(words, deal.from));
        if deal.from < others {
            turn(scene, (x, y), true, (level, strong_class(country)), when);
        } else {
            let after = x + 14.0 + strong_width(&level);
            scene.draw(Mark::text((x + 8.0, y - 8.0), level, strong_class(country)));
            scene.draw(Mark::text((after, y - 8.0), when, "tick"));
        }
    }
    for country in Side::ALL {
        let Some(threat) = threat(country) else {
            continue;
        };
        let at = (across.at(year(threat.from)), up.at(threat.percent));
        scene.draw(Mark::Dot {
            at,
            radius: 5.0,
            class: crossing_class(country),
        });
        turn(
            scene,
            (at.0 + 2.0, at.1 + 1.0),
            false,
            (
                message::rates_threat(words, rate(threat.percent)).into_plain(),
                strong_class(country),
            ),
            notation::date(words, threat.from),
        );
    }
}

/// What the rates of other goods rested on.
fn name_general(scene: &mut Scene, across: &Linear, plot: Frame, words: Words) {
    let up = Linear::new((0.0, HIGH), (plot.bottom, plot.top));
    let lines = general();
    let [deal, surcharge, now] = lines.right[..] else {
        return;
    };
    // Over the lines, under one another, as far as the next turn.
    let level = up.at(deal.percent);
    for (step, what) in [
        (deal, message::rates_deal(words, rate(deal.percent))),
        (
            surcharge,
            message::rates_surcharge(words, rate(facts::US_S122.number())),
        ),
    ] {
        let x = across.at(year(step.from));
        scene.draw(Mark::rule((x, plot.top + 4.0), (x, level - 4.0), "grid"));
        let said = (what.into_plain(), "strong");
        let when = notation::date(words, step.from);
        turn(scene, (x, plot.top + 17.0), false, said, when);
    }
    // The last one has more room under its line, up to the edge.
    let said = (
        message::rates_law(words, rate(now.percent)).into_plain(),
        "strong",
    );
    let at = (plot.right + 8.0, up.at(10.0) + 17.0);
    turn(scene, at, true, said, notation::date(words, now.from));
    // Where they differ, by the ordinary duty that one of them pays.
    let left = across.at(year(surcharge.from)) + 8.0;
    for country in Side::ALL {
        let [_, surcharge, _] = lines[country][..] else {
            continue;
        };
        let above = surcharge.percent > lines[country.other()][1].percent;
        let y = up.at(surcharge.percent) + if above { -8.0 } else { 19.0 };
        let level = message::rates_level(words, country, rate(surcharge.percent));
        scene.draw(Mark::text(
            (left, y),
            level.into_plain(),
            strong_class(country),
        ));
    }
}

/// The months under the lower plot, half a year apart.
fn days(scene: &mut Scene, across: &Linear, plot: Frame, words: Words) {
    let (first, last) = across.domain();
    for half in 0.. {
        let at = first + f64::from(half) / 2.0;
        if at > last {
            break;
        }
        let month = if half % 2 == 0 { "01" } else { "07" };
        let date = [&(libm::floor(at) as i32).to_string(), "-", month].concat();
        let label = notation::month(words, &date);
        let at = (across.at(at), plot.bottom + 20.0);
        scene.draw(if half == 0 {
            Mark::text(at, label, "tick")
        } else {
            Mark::text_middle(at, label, "tick")
        });
    }
}
