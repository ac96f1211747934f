//! The shapes that pictures are made of.
//!
//! A mark carries a class, not a colour: `style/marks.css` says what `japan` or `grid` looks
//! like in light, dark and print.

/// A place in a scene.
pub type Point = (f64, f64);

/// Where a text stands relative to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins at the point.
    Start,
    /// The point is its middle.
    Middle,
    /// The text ends at the point.
    End,
}

/// One shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A rectangle; negative extents draw nothing.
    Rect {
        /// Upper left corner.
        at: Point,
        /// Width and height.
        size: (f64, f64),
        /// Style.
        class: &'static str,
    },
    /// A line through points; interrupted nowhere.
    Line {
        /// The points in order.
        points: Vec<Point>,
        /// Style.
        class: &'static str,
    },
    /// The area between two lines that run in the same direction.
    Area {
        /// The upper line.
        upper: Vec<Point>,
        /// The lower line.
        lower: Vec<Point>,
        /// Style.
        class: &'static str,
    },
    /// What lies inside an odd number of closed outlines.
    Region {
        /// The outlines, whose last point is not the first again.
        outlines: Vec<Vec<Point>>,
        /// Style.
        class: &'static str,
    },
    /// A dot.
    Dot {
        /// Its centre.
        at: Point,
        /// Its radius.
        radius: f64,
        /// Style.
        class: &'static str,
    },
    /// Many dots of one size, which the style says: one shape, so a hundred cost little.
    Dots {
        /// Their centres.
        at: Vec<Point>,
        /// Style.
        class: &'static str,
    },
    /// One line of text.
    Text {
        /// Its point, on the base line.
        at: Point,
        /// Which end of the text the point is.
        anchor: Anchor,
        /// The words.
        text: String,
        /// Style.
        class: &'static str,
    },
}

impl Mark {
    /// A straight line between two points.
    pub fn rule(from: Point, to: Point, class: &'static str) -> Self {
        Self::Line {
            points: vec![from, to],
            class,
        }
    }

    /// A text that begins at its point.
    pub fn text(at: Point, text: impl Into<String>, class: &'static str) -> Self {
        Self::Text {
            at,
            anchor: Anchor::Start,
            text: text.into(),
            class,
        }
    }

    /// A text that ends at its point.
    pub fn text_end(at: Point, text: impl Into<String>, class: &'static str) -> Self {
        Self::Text {
            at,
            anchor: Anchor::End,
            text: text.into(),
            class,
        }
    }

    /// A text centred on its point.
    pub fn text_middle(at: Point, text: impl Into<String>, class: &'static str) -> Self {
        Self::Text {
            at,
            anchor: Anchor::Middle,
            text: text.into(),
            class,
        }
    }
}
