//! Axes are just marks.

use super::{Frame, Linear, Mark, Scene, ticks};

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
        scene.draw(Mark::text((labels_from, y - 5.0), label(value), "tick"));
    }
}

/// Years along the lower edge, about `count` of them, always with the first.
pub fn years(scene: &mut Scene, frame: Frame, scale: &Linear, count: usize) {
    let (first, last) = scale.domain();
    let baseline = frame.bottom + 18.0;
    scene.draw(Mark::text((frame.left, baseline), year(first), "tick"));
    // A year takes about 34 units; a tick closer than that to the first would touch it.
    for tick in ticks::ticks(first, last, count) {
        let x = scale.at(tick);
        if tick != libm::floor(tick) || x - frame.left < 58.0 {
            continue;
        }
        let mark = if frame.right - x < 17.0 {
            Mark::text_end((frame.right, baseline), year(tick), "tick")
        } else {
            Mark::text_middle((x, baseline), year(tick), "tick")
        };
        scene.draw(mark);
    }
}

fn year(x: f64) -> String {
    (x as i32).to_string()
}
