//! Contours: the lines along which a function on a grid is zero, and the regions that they bound.
//!
//! Marching squares: a line crosses each edge of the grid between a node where the function is at
//! least zero and one where it is below, at the place that linear interpolation gives.

/// A place, in the units of the two inputs.
pub type Place = (f64, f64);

/// A function known at the nodes of a grid.
#[derive(Clone, Copy, Debug)]
pub struct Nodes<'v> {
    /// The first input at each column, ascending.
    pub x: &'v [f64],
    /// The second input at each row, ascending.
    pub y: &'v [f64],
    /// Row by row, a value for each column.
    pub values: &'v [f64],
}

/// A zero line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its places in order, with what is at least zero on the left (x to the right, y upwards).
    pub points: Vec<Place>,
    /// Whether it ends where it begins; else it begins and ends at the edge of the grid.
    pub is_closed: bool,
}

/// An edge of the grid that a line crosses: two to a node, to the right of it and above it.
type Edge = usize;

/// No edge.
const NONE: Edge = Edge::MAX;

impl Nodes<'_> {
    fn at(&self, column: usize, row: usize) -> f64 {
        self.values[row * self.x.len() + column]
    }

    fn is_above(&self, column: usize, row: usize) -> bool {
        self.at(column, row) >= 0.0
    }

    fn right_of(&self, column: usize, row: usize) -> Edge {
        2 * (row * self.x.len() + column)
    }

    fn over(&self, column: usize, row: usize) -> Edge {
        self.right_of(column, row) + 1
    }

    /// Where an edge is crossed.
    fn crossing(&self, edge: Edge) -> Place {
        let (row, column) = (edge / 2 / self.x.len(), edge / 2 % self.x.len());
        let near = self.at(column, row);
        let between = |from: f64, to: f64, far: f64| from + (to - from) * (near / (near - far));
        if edge.is_multiple_of(2) {
            let far = self.at(column + 1, row);
            (
                between(self.x[column], self.x[column + 1], far),
                self.y[row],
            )
        } else {
            let far = self.at(column, row + 1);
            (self.x[column], between(self.y[row], self.y[row + 1], far))
        }
    }

    /// For each edge the one to which a line goes on from there, through the cell between them.
    fn steps(&self) -> Vec<Edge> {
        let mut next = vec![NONE; 2 * self.values.len()];
        for row in 1..self.y.len() {
            for column in 1..self.x.len() {
                self.cross(column - 1, row - 1, &mut next);
            }
        }
        next
    }

    /// The lines through one cell.
    fn cross(&self, left: usize, low: usize, next: &mut [Edge]) {
        // Anticlockwise from the lower left; each edge follows the corner at which it begins.
        let corners = [
            (left, low),
            (left + 1, low),
            (left + 1, low + 1),
            (left, low + 1),
        ];
        let edges = [
            self.right_of(left, low),
            self.over(left + 1, low),
            self.right_of(left, low + 1),
            self.over(left, low),
        ];
        let above = corners.map(|(column, row)| self.is_above(column, row));
        let sum: f64 = corners
            .iter()
            .map(|&(column, row)| self.at(column, row))
            .sum();
        for (corner, &edge) in edges.iter().enumerate() {
            // With what is above on its left, a line enters where the way round goes down ...
            if !above[corner] || above[(corner + 1) % 4] {
                continue;
            }
            // ... and leaves where it comes up: in a saddle whose middle is above at the next such
            // edge, so that it cuts off the low corner alone; else at the one before.
            let is_saddle = above[(corner + 2) % 4] && !above[(corner + 3) % 4];
            let comes_up = |at: &usize| !above[*at % 4] && above[(*at + 1) % 4];
            let out = if is_saddle && sum < 0.0 {
                Some(corner + 3)
            } else {
                (corner + 1..corner + 4).find(comes_up)
            };
            if let Some(out) = out {
                next[edge] = edges[out % 4];
            }
        }
    }

    /// The zero lines, first those that end at the edge of the grid. None where the function has
    /// one sign all over; nothing if there are fewer than two columns or rows.
    pub fn lines(&self) -> Vec<Line> {
        let mut next = self.steps();
        let mut is_reached = vec![false; next.len()];
        for &edge in next.iter().filter(|&&edge| edge != NONE) {
            is_reached[edge] = true;
        }
        let mut lines = Vec::new();
        // What is left when all open lines are taken are closed ones.
        for is_closed in [false, true] {
            for start in 0..next.len() {
                if next[start] == NONE || is_reached[start] != is_closed {
                    continue;
                }
                let mut points = vec![self.crossing(start)];
                let mut edge = start;
                while next[edge] != NONE {
                    edge = std::mem::replace(&mut next[edge], NONE);
                    points.push(self.crossing(edge));
                }
                lines.push(Line { points, is_closed });
            }
        }
        lines
    }

    /// The regions in which the function is at least zero, as closed outlines (the last place is not
    /// repeated): what lies inside an odd number of them.
    pub fn regions(&self, lines: &[Line]) -> Vec<Vec<Place>> {
        let (mut regions, mut open) = (Vec::new(), Vec::new());
        for Line { points, is_closed } in lines {
            if *is_closed {
                regions.push(points[1..].to_vec());
            } else if let [first, .., last] = points.as_slice() {
                open.push((self.around(*first), self.around(*last), points));
            }
        }
        let corners = self.corners();
        if open.is_empty() && self.is_above(0, 0) {
            regions.push(corners.to_vec());
        }
        while let Some((start, mut end, points)) = open.pop() {
            let mut outline = points.clone();
            loop {
                // Along the edge of the grid, with the region on the left, to where the next line
                // comes in.
                let way = |to: f64| if to >= end { to - end } else { to - end + 4.0 };
                let nearest = (0..open.len())
                    .min_by(|&one, &other| way(open[one].0).total_cmp(&way(open[other].0)));
                let nearest = nearest.filter(|&index| way(open[index].0) < way(start));
                let to = nearest.map_or(start, |index| open[index].0);
                let first = libm::floor(end) as usize + 1;
                for corner in first..first + 4 {
                    if (corner as f64) - end < way(to) {
                        outline.push(corners[corner % 4]);
                    }
                }
                let Some(index) = nearest else { break };
                let (_, next_end, points) = open.swap_remove(index);
                outline.extend_from_slice(points);
                end = next_end;
            }
            regions.push(outline);
        }
        regions
    }

    /// The corners of the grid, anticlockwise from the lower left.
    fn corners(&self) -> [Place; 4] {
        let ends = |of: &[f64]| {
            (
                of.first().copied().unwrap_or(0.0),
                of.last().copied().unwrap_or(0.0),
            )
        };
        let ((left, right), (low, high)) = (ends(self.x), ends(self.y));
        [(left, low), (right, low), (right, high), (left, high)]
    }

    /// How far around the grid a place at its edge is: 0 at the lower left corner, 1 at the lower
    /// right one, and so on.
    fn around(&self, (x, y): Place) -> f64 {
        let [(left, low), _, (right, high), _] = self.corners();
        let (along, up) = ((x - left) / (right - left), (y - low) / (high - low));
        if y == low {
            along
        } else if x == right {
            1.0 + up
        } else if y == high {
            3.0 - along
        } else {
            4.0 - up
        }
    }
}
