//! The pictures: from findings and series to scenes.
//!
//! Each is composed twice, for a narrow and for a wide page, because a picture that is merely
//! scaled down has text that nobody can read. Labels are placed by rule: each picture knows the
//! room that its words need and moves them out of the way of lines and of each other.

pub mod currency;
mod labels;
pub mod map;
pub mod offset;
pub mod own_money;
pub mod returns;
pub mod size;
pub mod tariffs;
pub mod term_values;
pub mod tried;
pub mod uncertainty;
pub mod verdict;

use crate::chart::{Frame, Linear, Mark, Scene};
use crate::pledge::Side;
use crate::scenario::Snapshot;

/// How much room a picture has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Composition {
    /// A phone: panels below each other.
    Narrow,
    /// A desk: panels beside each other.
    Wide,
}

impl Composition {
    /// Both compositions.
    pub const ALL: [Self; 2] = [Self::Narrow, Self::Wide];

    /// Width of the scene. Text is 14 units high; a narrow scene is shown 288 to 480 px wide and a
    /// wide one from 600 px, so no text falls below 12 px.
    pub const fn width(self) -> f64 {
        match self {
            Self::Narrow => 328.0,
            Self::Wide => 680.0,
        }
    }
}

/// Distance between panels beside each other.
const GUTTER: f64 = 32.0;

/// Two panels of the same height, one a country: below or beside each other.
fn panels(composition: Composition, height: f64, gap: f64, alt: String) -> (Scene, [Frame; 2]) {
    let width = composition.width();
    match composition {
        Composition::Narrow => {
            let frame = |top: f64| Frame {
                left: 0.0,
                right: width,
                top,
                bottom: top + height,
            };
            let scene = Scene::new(width, 2.0 * height + gap, alt);
            (scene, [frame(0.0), frame(height + gap)])
        }
        Composition::Wide => {
            let column = (width - GUTTER) / 2.0;
            let frame = |left: f64| Frame {
                left,
                right: left + column,
                top: 0.0,
                bottom: height,
            };
            let scene = Scene::new(width, height, alt);
            (scene, [frame(0.0), frame(column + GUTTER)])
        }
    }
}

/// The same of some of the countries, in that order; a panel alone is as wide as the picture.
fn panels_of(
    countries: impl Iterator<Item = Side>,
    composition: Composition,
    height: f64,
    gap: f64,
    alt: String,
) -> (Scene, Vec<(Side, Frame)>) {
    let countries: Vec<Side> = countries.collect();
    if let [country] = countries[..] {
        let width = composition.width();
        let frame = Frame {
            left: 0.0,
            right: width,
            top: 0.0,
            bottom: height,
        };
        return (Scene::new(width, height, alt), vec![(country, frame)]);
    }
    let (scene, frames) = panels(composition, height, gap, alt);
    (scene, countries.into_iter().zip(frames).collect())
}

/// The class of a country's line.
fn line_class(country: Side) -> &'static str {
    match country {
        Side::Left => "line left",
        Side::Right => "line right",
    }
}

/// The years of a ledger, across a plot.
fn years_across(snapshot: &Snapshot, plot: Frame) -> Linear {
    let first = f64::from(snapshot.assumptions.first_year.0);
    let last = first + (snapshot.assumptions.horizon - 1) as f64;
    Linear::new((first, last), (plot.left, plot.right))
}

/// A panel's first line: the country on the left, its number on the right.
fn heading(scene: &mut Scene, frame: Frame, country: Side, name: &str, number: String) {
    let class = name_class(country);
    scene.draw(Mark::text((frame.left, frame.top + 16.0), name, class));
    scene.draw(Mark::text_end(
        (frame.right, frame.top + 16.0),
        number,
        "strong",
    ));
}

/// How wide a text of the pictures' size is at most, in a font that runs as wide as Verdana or
/// DejaVu Sans: readers see the page in whatever sans-serif their system has.
pub(crate) fn text_width(text: &str) -> f64 {
    text.chars().map(sign_width).sum()
}

fn sign_width(sign: char) -> f64 {
    match sign {
        // Kana, characters and Hangul are about as wide as high.
        '\u{2e80}'.. | '…' | '₩' => 14.0,
        'i' | 'j' | 'l' | 'I' | 'J' | ' ' | '.' | ',' | ':' | '’' | '/' => 4.7,
        'f' | 'r' | 't' | '(' | ')' | '-' => 5.8,
        'm' | 'w' | 'M' | 'W' | '%' | '−' | '+' => 13.5,
        'A'..='Z' => 10.5,
        _ => 8.9,
    }
}

/// The same of a text in bold letters, which are wider where they are not as wide as high.
pub(crate) fn strong_width(text: &str) -> f64 {
    let width = |sign| sign_width(sign) * if sign < '\u{2e80}' { 1.1 } else { 1.0 };
    text.chars().map(width).sum()
}

/// The same of a text in the bold and larger letters of a panel's first line, and of what the picture finds.
pub fn name_width(text: &str) -> f64 {
    16.0 / 14.0 * strong_width(text)
}

/// The class of a country's fills and lines.
fn class(country: Side) -> &'static str {
    country.class()
}

/// The class of the line of a country beside the one that a picture is of, or of a second line of its own.
fn rival_class(country: Side) -> &'static str {
    match country {
        Side::Left => "line rival left",
        Side::Right => "line rival right",
    }
}

/// The class of a place where a country's line crosses something.
pub(crate) fn crossing_class(country: Side) -> &'static str {
    match country {
        Side::Left => "crossing left",
        Side::Right => "crossing right",
    }
}

/// The class of a country's name.
fn name_class(country: Side) -> &'static str {
    match country {
        Side::Left => "name left",
        Side::Right => "name right",
    }
}

/// The class of what a picture says of a country.
pub(crate) fn strong_class(country: Side) -> &'static str {
    match country {
        Side::Left => "strong left",
        Side::Right => "strong right",
    }
}
