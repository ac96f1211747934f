//! Lines with fewer points: what is finer than a pixel costs bytes and shows nothing.

use super::Point;

/// How far off a line may run without anyone seeing it.
pub const UNSEEN: f64 = 0.3;

/// Which points of a line to keep, so that none of the others lies farther than `tolerance` from
/// the straight line which replaces it (Douglas and Peucker); its ends stay.
pub fn thin(points: &[Point], tolerance: f64) -> Vec<usize> {
    let mut kept = Vec::new();
    if let Some(last) = points.len().checked_sub(1) {
        kept.push(0);
        // Spans that are still to be looked at, the next one on top.
        let mut spans = vec![(0, last)];
        while let Some((from, to)) = spans.pop() {
            let mut farthest = (0.0, from);
            for index in from + 1..to {
                let distance = distance(points[index], points[from], points[to]);
                if distance > farthest.0 {
                    farthest = (distance, index);
                }
            }
            if farthest.0 > tolerance {
                spans.extend([(farthest.1, to), (from, farthest.1)]);
            } else if to > from {
                kept.push(to);
            }
        }
    }
    kept
}

/// The points of a line without those that [`thin`] leaves out.
///
/// ```
/// use pledge_explainer::chart::thin::thinned;
///
/// let points = [(0.0, 0.0), (1.0, 0.1), (2.0, 0.0), (3.0, 9.0)];
/// assert_eq!(thinned(&points, 0.3), [(0.0, 0.0), (2.0, 0.0), (3.0, 9.0)]);
/// ```
pub fn thinned(points: &[Point], tolerance: f64) -> Vec<Point> {
    thin(points, tolerance)
        .into_iter()
        .map(|index| points[index])
        .collect()
}

/// How far a point is from the straight line between two others, or from them if they are one.
fn distance(point: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (px, py) = (point.0 - from.0, point.1 - from.1);
    let length = (dx * dx + dy * dy).sqrt();
    if length > 0.0 {
        (dx * py - dy * px).abs() / length
    } else {
        (px * px + py * py).sqrt()
    }
}
