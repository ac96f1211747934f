//! Break-even map: a metric of both countries over two inputs, with everything else fixed, and the
//! line along which it is zero.

use super::Metric;
use super::contour::{Line, Nodes, Place};
use crate::model::Assumptions;
use crate::pledge::{Pair, Side};

/// Where along one of the two inputs the metric is worked out.
#[derive(Clone, Copy, Debug)]
pub struct Axis {
    /// Lowest value, in the input's own unit.
    pub min: f64,
    /// Highest value, above `min`.
    pub max: f64,
    /// How many evenly spaced values, at least 2.
    pub points: usize,
}

impl Axis {
    /// Every value, from `min` to `max`.
    fn values(&self) -> Vec<f64> {
        let last = self.points - 1;
        let at = |point: usize| self.min + (self.max - self.min) * point as f64 / last as f64;
        (0..last).map(at).chain([self.max]).collect()
    }
}

/// A metric over two inputs, worked out row by row: so a page can stop in between, go on, or drop
/// it.
#[derive(Clone, Debug)]
pub struct Grid {
    metric: Metric,
    /// The first input at each column.
    pub x: Vec<f64>,
    /// The second input at each row.
    pub y: Vec<f64>,
    /// The metric of both countries: row by row, a value for each column; only the rows that are
    /// worked out.
    pub values: Pair<Vec<f64>>,
}

impl Grid {
    /// A grid without any row yet.
    pub fn new(x: &Axis, y: &Axis, metric: Metric) -> Self {
        Self {
            metric,
            x: x.values(),
            y: y.values(),
            values: Pair::from_fn(|_| Vec::with_capacity(x.points * y.points)),
        }
    }

    /// Whether every row is worked out.
    pub fn is_complete(&self) -> bool {
        self.values.left.len() == self.x.len() * self.y.len()
    }

    /// Works out one more row, if there is one left. `moved` gives the assumptions with the two
    /// inputs set; they are taken as checked, and must follow the same rule in all rows.
    pub fn add_row(&mut self, moved: &dyn Fn(f64, f64) -> Assumptions) {
        let row = self.values.left.len() / self.x.len();
        let Some(&y) = self.y.get(row) else { return };
        for &x in &self.x {
            let values = self.metric.both(&moved(x, y));
            for country in Side::ALL {
                self.values[country].push(values[country]);
            }
        }
    }

    /// The whole grid at once.
    pub fn of(moved: &dyn Fn(f64, f64) -> Assumptions, x: &Axis, y: &Axis, metric: Metric) -> Self {
        let mut grid = Self::new(x, y, metric);
        while !grid.is_complete() {
            grid.add_row(moved);
        }
        grid
    }

    /// How far Korea is ahead of Japan at each node.
    pub fn difference(&self) -> Vec<f64> {
        let both = self.values.right.iter().zip(&self.values.left);
        both.map(|(right, left)| right - left).collect()
    }

    /// Where `values`, one for each node, change their sign along the straight line at `at` of the
    /// second input (or of the first one, if `is_up`), and whether they begin at zero or above: in
    /// the other input's unit, ascending, interpolated between the nodes.
    pub fn changes(&self, values: &[f64], at: f64, is_up: bool) -> (bool, Vec<f64>) {
        let columns = self.x.len();
        let (standing, moving, stride, step) = if is_up {
            (&self.x, &self.y, 1, columns)
        } else {
            (&self.y, &self.x, columns, 1)
        };
        let next = standing.partition_point(|&place| place <= at);
        let next = next.max(1).min(standing.len() - 1);
        let share = (at - standing[next - 1]) / (standing[next] - standing[next - 1]);
        let value = |node: usize| {
            let (from, to) = (
                values[(next - 1) * stride + node * step],
                values[next * stride + node * step],
            );
            from + (to - from) * share
        };
        let first = value(0);
        let mut changes = Vec::new();
        let mut before = first;
        for node in 1..moving.len() {
            let now = value(node);
            if (before >= 0.0) != (now >= 0.0) {
                let (from, to) = (moving[node - 1], moving[node]);
                changes.push(from + (to - from) * before / (before - now));
            }
            before = now;
        }
        (first >= 0.0, changes)
    }

    /// The grid with some values of its nodes, as many as it has.
    fn nodes<'v>(&'v self, values: &'v [f64]) -> Nodes<'v> {
        Nodes {
            x: &self.x,
            y: &self.y,
            values,
        }
    }

    /// The lines along which `values`, one for each node, are zero.
    pub fn zero(&self, values: &[f64]) -> Vec<Line> {
        self.nodes(values).lines()
    }

    /// The outlines of what is at least zero: see [`Nodes::regions`].
    pub fn ahead(&self, values: &[f64], zero: &[Line]) -> Vec<Vec<Place>> {
        self.nodes(values).regions(zero)
    }
}
