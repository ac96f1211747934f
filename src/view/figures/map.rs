//! *Where does it pay?* The ledger over two levers: which side is ahead, and the line between.

use super::labels::{Labels, ticks_across};
use super::{Composition, line_class, rival_class, strong_class, strong_width};
use crate::analysis::contour::{Line, Place};
use crate::chart::thin::thin;
use crate::chart::{Frame, Linear, Mark, Point, Scene, ticks};
use crate::pledge::Side;
use crate::say::{self, levers};
use crate::scenario::LeverId;
use crate::scenario::deal::has_ledger;
use crate::scenario::levers::Lever;
use crate::scenario::map::{Choice, Map, Shown};
use crate::text::{Words, notation};

/// Room for the labels left of the map.
const LEFT: f64 = 72.0;
/// Room right of the map for half the last number under it.
const RIGHT: f64 = 36.0;
/// Room for a line of the label over the map.
const TOP: f64 = 30.0;
/// Room for the labels under the map, the last of them of one line.
const BELOW: f64 = 46.0;
/// Height of a further line of either label.
const LINE: f64 = 18.0;
/// Room for what the lines are called under a narrow map, a line each, and the length of a sample of one.
const KEY: f64 = 2.0 * LINE + 6.0;
const SAMPLE: f64 = 28.0;
/// How far a thinned line may be from the true one.
const TOLERANCE: f64 = 0.4;

/// Where the map lies in its scene.
pub fn plot(composition: Composition) -> Frame {
    Frame {
        left: LEFT,
        right: composition.width() - RIGHT,
        top: TOP + further(composition),
        bottom: height(composition) - BELOW - further(composition) - key(composition),
    }
}

/// Height of the scene.
pub fn height(composition: Composition) -> f64 {
    match composition {
        Composition::Narrow => 372.0 + KEY,
        Composition::Wide => 420.0,
    }
}

/// Room for what the lines are called: on a wide map each has its name beside it.
const fn key(composition: Composition) -> f64 {
    match composition {
        Composition::Narrow => KEY,
        Composition::Wide => 0.0,
    }
}

/// Room for the second lines of the two labels, which a narrow picture may need.
const fn further(composition: Composition) -> f64 {
    match composition {
        Composition::Narrow => LINE,
        Composition::Wide => 0.0,
    }
}

/// The scales of a map over two levers.
pub fn scales(x: LeverId, y: LeverId, composition: Composition) -> (Linear, Linear) {
    let plot = plot(composition);
    let scale = |id: LeverId, range| {
        let Lever { min, max, .. } = *id.lever();
        Linear::new((min, max), range)
    };
    (
        scale(x, (plot.left, plot.right)),
        scale(y, (plot.bottom, plot.top)),
    )
}

/// Draws a map; without it, as long as it is not worked out, what stands around it.
pub fn scene(map: Option<&Map>, choice: Choice, words: Words, composition: Composition) -> Scene {
    let (x, y) = map.map_or((choice.x, choice.y), |map| (map.x, map.y));
    let alt = say::map::alt(words, choice.of, x, y);
    let mut scene = Scene::new(composition.width(), height(composition), alt);
    let plot = plot(composition);
    scene.draw(Mark::Rect {
        at: (plot.left, plot.top),
        size: (plot.right - plot.left, plot.bottom - plot.top),
        class: match choice.of {
            Shown::Side(_) => "behind",
            Shown::Difference => "behind left",
        },
    });
    let (across, up) = scales(x, y, composition);
    if let Some(map) = map {
        let field = Field {
            plot,
            composition,
            place: |(x, y): Place| (across.at(x), up.at(y)),
        };
        field.draw(&mut scene, map, choice.of, words);
    }
    sides(&mut scene, plot, (x, &across), (y, &up), words);
    scene
}

/// The numbers along the two sides, and what they count.
fn sides(
    scene: &mut Scene,
    plot: Frame,
    (x, across): (LeverId, &Linear),
    (y, up): (LeverId, &Linear),
    words: Words,
) {
    let unit = |id: LeverId| id.lever().unit;
    let title = |id: LeverId| levers::label(words, id);
    for (at, label) in ticks_across(across, |tick| notation::lever_short(words, unit(x), tick)) {
        scene.draw(Mark::text_middle((at, plot.bottom + 20.0), label, "tick"));
    }
    for (index, line) in lines(&title(x), plot.right).into_iter().enumerate() {
        let baseline = plot.bottom + 41.0 + index as f64 * LINE;
        scene.draw(Mark::text_end((plot.right, baseline), line, "strong"));
    }
    let (first, last) = up.domain();
    for tick in ticks::ticks(first, last, 5) {
        let label = notation::lever_short(words, unit(y), tick);
        scene.draw(Mark::text_end(
            (plot.left - 6.0, up.at(tick) + 5.0),
            label,
            "tick",
        ));
    }
    let title = title(y);
    let above = lines(&title, scene.width);
    for (index, line) in above.iter().rev().enumerate() {
        let baseline = plot.top - 16.0 - index as f64 * LINE;
        scene.draw(Mark::text((0.0, baseline), *line, "strong"));
    }
}

/// A label in one line where it fits, else in two that are about as long as each other.
fn lines(label: &str, room: f64) -> Vec<&str> {
    if strong_width(label) <= room {
        return vec![label];
    }
    let halves = label.match_indices(' ').filter_map(|(at, space)| {
        let (first, rest) = label.split_at_checked(at)?;
        let second = rest.strip_prefix(space)?;
        let width = strong_width(first).max(strong_width(second));
        Some((width, [first, second]))
    });
    let shortest = halves.min_by(|(one, _), (other, _)| one.total_cmp(other));
    shortest.map_or_else(|| vec![label], |(_, halves)| halves.to_vec())
}

/// The map itself, with a way from its units to the scene.
struct Field<F> {
    plot: Frame,
    composition: Composition,
    place: F,
}

impl<F: Fn(Place) -> Point> Field<F> {
    fn draw(&self, scene: &mut Scene, map: &Map, of: Shown, words: Words) {
        let values = map.values(of);
        let (zero, main) = self.zero(map, &values);
        let ahead = map.grid.ahead(&values, &zero);
        scene.draw(Mark::Region {
            outlines: ahead.iter().map(|outline| self.placed(outline)).collect(),
            class: match of {
                Shown::Side(Side::Left) => "ahead left",
                Shown::Side(Side::Right) | Shown::Difference => "ahead right",
            },
        });
        let class = match of {
            Shown::Side(country) => line_class(country),
            Shown::Difference => "line equal",
        };
        self.line(scene, &zero, class);
        let mut labels = Labels::new(self.plot, main.clone());
        // Beside one country, the other one's line for comparison.
        let rival = match of {
            Shown::Side(country) if has_ledger(country.other()) => Some(country.other()),
            Shown::Side(_) | Shown::Difference => None,
        };
        let rival = rival.map(|country| {
            let of = Shown::Side(country);
            let class = rival_class(country);
            let (zero, points) = self.zero(map, &map.grid.values[country]);
            self.line(scene, &zero, class);
            labels.keep_clear_of(&points);
            (of, points, class)
        });
        let even = |of: Shown| say::map::even(words, of);
        let name = match of {
            Shown::Side(country) => strong_class(country),
            Shown::Difference => "strong",
        };
        let mut named = vec![(of, main, class, name)];
        if let Some((of, points, class)) = rival {
            let name = match of {
                Shown::Side(Side::Left) => "left",
                _ => "right",
            };
            named.push((of, points, class, name));
        }
        named.retain(|(_, points, ..)| !points.is_empty());
        for (index, (of, points, class, name)) in named.iter().enumerate() {
            match self.composition {
                Composition::Wide => labels.beside(scene, points, &even(*of), name),
                Composition::Narrow => {
                    let baseline = scene.height - 6.0 - (1 - index) as f64 * LINE;
                    let sample = [(0.0, baseline - 5.0), (SAMPLE, baseline - 5.0)];
                    scene.draw(Mark::rule(sample[0], sample[1], class));
                    scene.draw(Mark::text((SAMPLE + 8.0, baseline), even(*of), name));
                }
            }
        }
        let columns = map.grid.x.len();
        let top = values.len() - columns;
        for is_ahead in [true, false] {
            let label = say::map::side(words, of, is_ahead);
            for (is_right, is_high) in [(true, true), (true, false), (false, true), (false, false)]
            {
                let column = if is_right { columns - 1 } else { 0 };
                let value = values[column + if is_high { top } else { 0 }];
                if (value >= 0.0) == is_ahead && labels.corner(scene, &label, is_right, is_high) {
                    break;
                }
            }
        }
    }

    /// The zero lines of some values without the points that nobody would miss, and where all
    /// their points lie.
    fn zero(&self, map: &Map, values: &[f64]) -> (Vec<Line>, Vec<Point>) {
        let mut all = Vec::new();
        let mut zero = map.grid.zero(values);
        for line in &mut zero {
            let points = self.placed(&line.points);
            let kept = thin(&points, TOLERANCE);
            line.points = kept.iter().map(|&index| line.points[index]).collect();
            all.extend(points);
        }
        (zero, all)
    }

    /// Places in the scene, to a tenth of its unit.
    fn placed(&self, places: &[Place]) -> Vec<Point> {
        let tenth = |x: f64| libm::round(x * 10.0) / 10.0;
        places
            .iter()
            .map(|&at| (self.place)(at))
            .map(|(x, y)| (tenth(x), tenth(y)))
            .collect()
    }

    fn line(&self, scene: &mut Scene, zero: &[Line], class: &'static str) {
        for line in zero {
            let points = self.placed(&line.points);
            scene.draw(Mark::Line { points, class });
        }
    }
}
