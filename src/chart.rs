//! Draws, and does not know what a pledge is.
//!
//! A picture is a [`Scene`]: a list of [`Mark`]s in a fixed coordinate system. It is never measured
//! from the page and every coordinate is rounded to 0.01, so that the picture written into the
//! finished page and the one drawn in the browser are the same text.
//!
//! - [`scale`] maps numbers to coordinates, [`ticks`] picks round numbers for an axis,
//! - [`thin`] leaves out the points of a line that nobody would miss,
//! - [`mark`] holds the few shapes there are, [`axis`] is made of marks,
//! - [`svg`] writes a scene as SVG.

pub mod axis;
pub mod mark;
pub mod scale;
pub mod svg;
pub mod thin;
pub mod ticks;

pub use mark::{Anchor, Mark, Point};
pub use scale::{Band, Linear};

/// A finished picture: marks in a coordinate system of `width` × `height`.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width of the coordinate system.
    pub width: f64,
    /// Height of the coordinate system.
    pub height: f64,
    /// What the picture says, for those who do not see it.
    pub alt: String,
    /// Drawn in order: later marks lie on top.
    pub marks: Vec<Mark>,
    /// What the picture finds, in a line above its coordinates.
    pub finding: Option<String>,
}

/// How high the line with the finding is.
pub const FINDING: f64 = 24.0;

impl Scene {
    /// An empty picture.
    pub fn new(width: f64, height: f64, alt: String) -> Self {
        Self {
            width,
            height,
            alt,
            marks: Vec::new(),
            finding: None,
        }
    }

    /// The same under what it finds.
    pub fn under(self, finding: String) -> Self {
        Self {
            finding: Some(finding),
            ..self
        }
    }

    /// Puts one more mark on top.
    pub fn draw(&mut self, mark: Mark) {
        self.marks.push(mark);
    }
}

/// The part of a scene in which data are drawn; labels live around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub left: f64,
    /// Right edge.
    pub right: f64,
    /// Upper edge (y grows downwards).
    pub top: f64,
    /// Lower edge.
    pub bottom: f64,
}
