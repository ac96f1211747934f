//! From numbers to coordinates.

/// Maps `domain` onto `range` on a straight line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Linear {
    domain: (f64, f64),
    range: (f64, f64),
}

impl Linear {
    /// A scale that sends `domain.0` to `range.0` and `domain.1` to `range.1`.
    ///
    /// A domain without extent sends everything to `range.0`.
    pub fn new(domain: (f64, f64), range: (f64, f64)) -> Self {
        Self { domain, range }
    }

    /// The coordinate of `x`.
    pub fn at(&self, x: f64) -> f64 {
        let extent = self.domain.1 - self.domain.0;
        if extent == 0.0 {
            return self.range.0;
        }
        self.range.0 + (x - self.domain.0) / extent * (self.range.1 - self.range.0)
    }

    /// The number at a coordinate: the inverse of [`Linear::at`].
    pub fn invert(&self, coordinate: f64) -> f64 {
        let extent = self.range.1 - self.range.0;
        if extent == 0.0 {
            return self.domain.0;
        }
        self.domain.0 + (coordinate - self.range.0) / extent * (self.domain.1 - self.domain.0)
    }

    /// The numbers that the scale runs over.
    pub fn domain(&self) -> (f64, f64) {
        self.domain
    }
}

/// Divides a range into equal bands with a gap between them, for columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    start: f64,
    step: f64,
    width: f64,
}

impl Band {
    /// `count` bands over `range`, of which the share `gap` (0 .. 1) stays empty.
    pub fn new(count: usize, range: (f64, f64), gap: f64) -> Self {
        let step = (range.1 - range.0) / count.max(1) as f64;
        Self {
            start: range.0 + step * gap / 2.0,
            step,
            width: step * (1.0 - gap),
        }
    }

    /// Left edge of band `index`.
    pub fn at(&self, index: usize) -> f64 {
        self.start + self.step * index as f64
    }

    /// Middle of band `index`.
    pub fn middle(&self, index: usize) -> f64 {
        self.at(index) + self.width / 2.0
    }

    /// Width of each band.
    pub fn width(&self) -> f64 {
        self.width
    }
}
