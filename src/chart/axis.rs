//! Axes are just marks.

use super::{Frame, Linear, Mark, Scene, ticks};
use std::iter;

/// Horizontal grid lines with their labels standing on them at the left edge of the scene.
///
/// The lines begin at `labels_from` (the left edge of the labels) and end at the frame's right
/// edge; the label of each is drawn above its line, so that no line runs through it.
pub fn horizontal_grid(
    scene: &mut Scene,
    frame: Frame,
    labels_from: f64,
    scale: &Linear,
    values: &[f64],
    label: impl Fn(f64) -> String,
) {
    for &value in values {
        let y = scale.at(value);
        let class = if value == 0.0 { "zero" } else { "grid" };
        scene.draw(Mark::rule((labels_from, y), (frame.right, y), class));
    }
    for &value in values {
        let at = (labels_from, scale.at(value) - 5.0);
        scene.draw(Mark::text(at, label(value), "tick"));
    }
}

/// Half of what a year takes, in a font that runs wide.
const HALF_YEAR: f64 = 18.0;
/// Between two years.
const GAP: f64 = 7.0;

/// Years along the lower edge, about `count` of them as far as there is room, always with the first, and with the
/// last rather than one beside it.
pub fn years(scene: &mut Scene, frame: Frame, scale: &Linear, count: usize) {
    let (first, last) = scale.domain();
    let middle = |year: f64| scale.at(year).min(frame.right - HALF_YEAR);
    let apart = 2.0 * HALF_YEAR + GAP;
    let mut before = f64::NEG_INFINITY;
    for tick in iter::once(first)
        .chain(ticks::ticks(first, last, count))
        .chain([last])
    {
        let is_clear = tick == last || middle(tick) + apart <= middle(last) || tick == first;
        if tick == libm::floor(tick) && middle(tick) >= before && is_clear {
            year(scene, frame, scale.at(tick), tick as i32);
            before = middle(tick) + apart;
        }
    }
}

/// A year below the lower edge, centred on its place where the right edge leaves room.
pub fn year(scene: &mut Scene, frame: Frame, x: f64, year: i32) {
    let baseline = frame.bottom + 18.0;
    scene.draw(if frame.right - x < HALF_YEAR {
        Mark::text_end((frame.right, baseline), year.to_string(), "tick")
    } else {
        Mark::text_middle((x, baseline), year.to_string(), "tick")
    });
}
