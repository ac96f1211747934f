//! Curves with few points: a finished page carries every point of its pictures.

use super::Point;

/// The curve without the points that lie within `tolerance`, up or down, of the straight lines
/// between those that are left. The points run from left to right.
///
/// ```
/// use pledge_explainer::chart::curve::thinned;
///
/// let points = [(0.0, 0.0), (1.0, 0.1), (2.0, 0.0), (3.0, 9.0)];
/// assert_eq!(thinned(&points, 0.3), [(0.0, 0.0), (2.0, 0.0), (3.0, 9.0)]);
/// ```
pub fn thinned(points: &[Point], tolerance: f64) -> Vec<Point> {
    let mut kept: Vec<Point> = points.first().copied().into_iter().collect();
    let mut from = 0;
    for (to, &end) in points.iter().enumerate().skip(1) {
        let start = points[from];
        let slope = (end.1 - start.1) / (end.0 - start.0);
        let strays = |&(x, y): &Point| (start.1 + slope * (x - start.0) - y).abs() > tolerance;
        if points[from + 1..to].iter().any(strays) {
            from = to - 1;
            kept.push(points[from]);
        }
        if to + 1 == points.len() {
            kept.push(end);
        }
    }
    kept
}
