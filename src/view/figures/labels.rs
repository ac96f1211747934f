//! Labels of a plot over two levers, placed by rule.

use super::{strong_width, text_width};
use crate::chart::{Frame, Linear, Mark, Point, Scene, ticks};

/// Height of a label in the plot.
const LABEL: f64 = 16.0;
/// Distance of two labels in a line at least.
const APART: f64 = 6.0;
/// Distance of a label from the edges of the plot at least.
const EDGE: f64 = 2.0;

/// Where the ticks of the lower side stand and what they say: about five, fewer where their words
/// would touch.
pub(super) fn ticks_across(across: &Linear, label: impl Fn(f64) -> String) -> Vec<(f64, String)> {
    const GAP: f64 = 8.0;
    let (first, last) = across.domain();
    let labelled = |count| -> Vec<(f64, String)> {
        let ticks = ticks::ticks(first, last, count).into_iter();
        ticks.map(|tick| (across.at(tick), label(tick))).collect()
    };
    let touch = |pair: &[(f64, String)]| {
        let widths = text_width(&pair[0].1) + text_width(&pair[1].1);
        pair[1].0 - pair[0].0 < widths / 2.0 + GAP
    };
    let mut count = 5;
    let mut all = labelled(count);
    while count > 1 && all.windows(2).any(touch) {
        count -= 1;
        all = labelled(count);
    }
    all
}

/// On which side of a place a label stands.
#[derive(Clone, Copy)]
pub(super) enum Beside {
    Right,
    Left,
    Below,
    Above,
    BelowRight,
    BelowLeft,
    AboveRight,
    AboveLeft,
}

impl Beside {
    /// Which way that is from the place: to the right, and down.
    const fn direction(self) -> (f64, f64) {
        match self {
            Self::Right => (1.0, 0.0),
            Self::Left => (-1.0, 0.0),
            Self::Below => (0.0, 1.0),
            Self::Above => (0.0, -1.0),
            Self::BelowRight => (1.0, 1.0),
            Self::BelowLeft => (-1.0, 1.0),
            Self::AboveRight => (1.0, -1.0),
            Self::AboveLeft => (-1.0, -1.0),
        }
    }
}

/// The points of a line from its middle on to both ends by turns.
pub(super) fn from_the_middle(line: &[Point]) -> Vec<Point> {
    let middle = line.len() / 2;
    let order = (0..=middle).flat_map(|step| [middle + step, middle - step]);
    order.filter_map(|index| line.get(index)).copied().collect()
}

/// Labels in a plot, kept clear of its lines and of each other.
pub(super) struct Labels {
    plot: Frame,
    lines: Vec<Point>,
    taken: Vec<Frame>,
}

impl Labels {
    /// No labels yet, in a plot whose lines run through these points.
    pub(super) fn new(plot: Frame, lines: Vec<Point>) -> Self {
        Self {
            plot,
            lines,
            taken: Vec::new(),
        }
    }

    /// Keeps labels clear of another line.
    pub(super) fn keep_clear_of(&mut self, line: &[Point]) {
        self.lines.extend_from_slice(line);
    }

    /// Keeps labels clear of what is drawn around a place.
    pub(super) fn keep_free(&mut self, (x, y): Point, radius: f64) {
        // Labels stand farther from each other than from it.
        let across = radius + 1.0 - APART;
        self.taken.push(Frame {
            left: x - across,
            right: x + across,
            top: y - radius,
            bottom: y + radius,
        });
    }

    /// Writes a label beside a line, as near to its middle as there is room and no other line is nearer.
    pub(super) fn beside(
        &mut self,
        scene: &mut Scene,
        line: &[Point],
        label: &str,
        class: &'static str,
    ) {
        let sides = [Beside::Right, Beside::Left, Beside::Below, Beside::Above];
        let places = from_the_middle(line);
        let gaps = [9.0, 18.0, 30.0];
        self.on_a_side_of(line, scene, &places, (&sides, &gaps), label, class);
    }

    /// Writes a label at the first of some distances, beside the first of some places, and on the first of some
    /// sides of it, at which there is room; whether there was any. A slanting line needs more distance.
    pub(super) fn on_a_side(
        &mut self,
        scene: &mut Scene,
        places: &[Point],
        at: (&[Beside], &[f64]),
        label: &str,
        class: &'static str,
    ) -> bool {
        self.on_a_side_of(&[], scene, places, at, label, class)
    }

    /// The same where no other line is nearer than that of the label, if it is of one.
    pub(super) fn on_a_side_of(
        &mut self,
        line: &[Point],
        scene: &mut Scene,
        places: &[Point],
        (sides, gaps): (&[Beside], &[f64]),
        label: &str,
        class: &'static str,
    ) -> bool {
        let is_strong = class.starts_with("strong");
        let half = if is_strong {
            strong_width(label)
        } else {
            text_width(label)
        } / 2.0;
        let plot = self.plot;
        let places = gaps
            .iter()
            .flat_map(|&gap| places.iter().map(move |&at| (at, gap)));
        for ((x, y), gap) in places {
            for side in sides {
                let (aside, over) = side.direction();
                // Over or beside a place near an edge of the plot it is not centred on that.
                let room = half + EDGE;
                let x = match aside == 0.0 {
                    true => x.min(plot.right - room).max(plot.left + room),
                    false => x + aside * (half + gap),
                };
                let room = LABEL / 2.0 + EDGE;
                let y = match over == 0.0 {
                    true => y.min(plot.bottom - room).max(plot.top + room),
                    false => y + over * (LABEL / 2.0 + gap),
                };
                let frame = Frame {
                    left: x - half,
                    right: x + half,
                    top: y - LABEL / 2.0,
                    bottom: y + LABEL / 2.0,
                };
                if self.is_nearest(frame, line) && self.take(frame) {
                    // Where letters run less wide, the end beside the place or at the edge stays where it is.
                    let is_at = |edge: f64, side: f64| (side - edge).abs() < EDGE + 0.01;
                    scene.draw(if aside < 0.0 || is_at(plot.right, frame.right) {
                        Mark::text_end((frame.right, y + 5.0), label, class)
                    } else if aside > 0.0 || is_at(plot.left, frame.left) {
                        Mark::text((frame.left, y + 5.0), label, class)
                    } else {
                        Mark::text_middle((x, y + 5.0), label, class)
                    });
                    return true;
                }
            }
        }
        false
    }

    /// Writes a label into a corner of the plot, and says whether there was room.
    pub(super) fn corner(
        &mut self,
        scene: &mut Scene,
        label: &str,
        is_right: bool,
        is_high: bool,
    ) -> bool {
        let (width, inset) = (text_width(label), 8.0);
        let plot = self.plot;
        let left = if is_right {
            plot.right - inset - width
        } else {
            plot.left + inset
        };
        let top = if is_high {
            plot.top + inset
        } else {
            plot.bottom - inset - LABEL
        };
        let frame = Frame {
            left,
            right: left + width,
            top,
            bottom: top + LABEL,
        };
        if !self.take(frame) {
            return false;
        }
        scene.draw(if is_right {
            Mark::text_end((frame.right, top + 14.0), label, "quiet")
        } else {
            Mark::text((left, top + 14.0), label, "quiet")
        });
        true
    }

    /// Whether a label at a place is as near to its own line as to any, if it has one.
    fn is_nearest(&self, frame: Frame, own: &[Point]) -> bool {
        let away = |&(x, y): &Point| {
            let across = (frame.left - x).max(x - frame.right).max(0.0);
            let down = (frame.top - y).max(y - frame.bottom).max(0.0);
            across * across + down * down
        };
        let nearest = |line: &[Point]| line.iter().map(away).fold(f64::INFINITY, f64::min);
        own.is_empty() || nearest(own) <= nearest(&self.lines)
    }

    /// Takes the room of a label, if it is free.
    fn take(&mut self, frame: Frame) -> bool {
        let plot = self.plot;
        // Less than a unit may come of sums.
        let edge = EDGE - 0.01;
        let is_inside = frame.left >= plot.left + edge
            && frame.right <= plot.right - edge
            && frame.top >= plot.top + edge
            && frame.bottom <= plot.bottom - edge;
        let is_crossed = |&(x, y): &Point| {
            (frame.left - 4.0..=frame.right + 4.0).contains(&x)
                && (frame.top - 2.0..=frame.bottom + 2.0).contains(&y)
        };
        let touches = |other: &Frame| {
            frame.left < other.right + APART
                && other.left < frame.right + APART
                && frame.top < other.bottom
                && other.top < frame.bottom
        };
        let is_free =
            is_inside && !self.lines.iter().any(is_crossed) && !self.taken.iter().any(touches);
        if is_free {
            self.taken.push(frame);
        }
        is_free
    }
}
