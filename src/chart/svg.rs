//! Writes a scene as SVG.
//!
//! Only classes and presentation attributes are used: a page under a strict Content Security Policy
//! ignores `style="…"` in its HTML.

use super::{Anchor, FINDING, Mark, Point, Scene};
use crate::decimal::push_hundredths;

/// The SVG element of a scene, without any id, so that a page may hold it twice.
pub fn svg(scene: &Scene) -> String {
    let mut out = String::with_capacity(256 + 96 * scene.marks.len());
    let above = if scene.finding.is_some() {
        FINDING
    } else {
        0.0
    };
    let height = scene.height + above;
    out.push_str("<svg viewBox=\"0 ");
    number(&mut out, 0.0 - above);
    out.push(' ');
    number(&mut out, scene.width);
    out.push(' ');
    number(&mut out, height);
    attribute(&mut out, "\" width=\"", scene.width);
    attribute(&mut out, " height=\"", height);
    out.pop();
    out.push_str("\" role=\"img\" aria-label=\"");
    escape(&mut out, &scene.alt);
    out.push_str("\">");
    if let Some(finding) = &scene.finding {
        let at = (0.0, 14.0 - above);
        write_mark(&mut out, &Mark::text(at, finding.as_str(), "finding"));
    }
    for run in scene.marks.chunk_by(is_more_of) {
        match run {
            [one] => write_mark(&mut out, one),
            many => write_many(&mut out, many),
        }
    }
    out.push_str("</svg>");
    out
}

/// Whether a mark can be of one shape with the one before it: a shape is a node, which costs a browser
/// more than the line that it draws.
fn is_more_of(before: &Mark, mark: &Mark) -> bool {
    match (before, mark) {
        (Mark::Rect { class: before, .. }, Mark::Rect { class, .. })
        | (Mark::Line { class: before, .. }, Mark::Line { class, .. }) => before == class,
        _ => false,
    }
}

/// Appends `text` with the characters that HTML and XML reserve written as entities.
#[inline(never)]
pub fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

fn write_mark(out: &mut String, mark: &Mark) {
    match mark {
        Mark::Rect { at, size, class } => {
            if size.0 <= 0.0 || size.1 <= 0.0 {
                return;
            }
            out.push_str("<rect");
            attribute(out, " x=\"", at.0);
            attribute(out, " y=\"", at.1);
            attribute(out, " width=\"", size.0);
            attribute(out, " height=\"", size.1);
            end(out, class);
        }
        Mark::Line { points, class } => {
            out.push_str("<path d=\"");
            path(out, points.iter().copied());
            out.push('"');
            end(out, class);
        }
        Mark::Area {
            upper,
            lower,
            class,
        } => {
            out.push_str("<path d=\"");
            path(
                out,
                upper.iter().copied().chain(lower.iter().rev().copied()),
            );
            out.push_str("Z\"");
            end(out, class);
        }
        Mark::Region { outlines, class } => {
            if outlines.is_empty() {
                return;
            }
            out.push_str("<path d=\"");
            for outline in outlines {
                path(out, outline.iter().copied());
                out.push('Z');
            }
            out.push_str("\" fill-rule=\"evenodd\"");
            end(out, class);
        }
        Mark::Dot { at, radius, class } => {
            out.push_str("<circle");
            attribute(out, " cx=\"", at.0);
            attribute(out, " cy=\"", at.1);
            attribute(out, " r=\"", *radius);
            end(out, class);
        }
        Mark::Dots { at, class } => {
            // Lines without length, whose round ends are the dots.
            out.push_str("<path d=\"");
            for (x, y) in at {
                out.push('M');
                number(out, *x);
                out.push(' ');
                number(out, *y);
                out.push_str("h0");
            }
            out.push('"');
            end(out, class);
        }
        Mark::Text {
            at,
            anchor,
            text,
            class,
        } => {
            if text.is_empty() {
                return;
            }
            out.push_str("<text");
            attribute(out, " x=\"", at.0);
            attribute(out, " y=\"", at.1);
            match anchor {
                Anchor::Start => {}
                Anchor::Middle => out.push_str(" text-anchor=\"middle\""),
                Anchor::End => out.push_str(" text-anchor=\"end\""),
            }
            out.push_str(" class=\"");
            out.push_str(class);
            out.push_str("\">");
            escape(out, text);
            out.push_str("</text>");
        }
    }
}

/// Rectangles or lines of one class, as one shape.
fn write_many(out: &mut String, marks: &[Mark]) {
    out.push_str("<path d=\"");
    let mut style = "";
    for mark in marks {
        match mark {
            Mark::Rect { at, size, class } => {
                style = class;
                if size.0 > 0.0 && size.1 > 0.0 {
                    for (command, x) in ["M", " ", "h", "v", "h"]
                        .into_iter()
                        .zip([at.0, at.1, size.0, size.1, -size.0])
                    {
                        out.push_str(command);
                        number(out, x);
                    }
                    out.push('Z');
                }
            }
            Mark::Line { points, class } => {
                style = class;
                path(out, points.iter().copied());
            }
            _ => {}
        }
    }
    out.push('"');
    end(out, style);
}

fn end(out: &mut String, class: &str) {
    out.push_str(" class=\"");
    out.push_str(class);
    out.push_str("\"/>");
}

#[inline(never)]
fn attribute(out: &mut String, name: &str, x: f64) {
    out.push_str(name);
    number(out, x);
    out.push('"');
}

/// A path from point to point, each written as its distance from the one before: a third shorter in
/// a finished page. The distances are between rounded places, so that no rounding adds up.
fn path(out: &mut String, points: impl Iterator<Item = Point>) {
    let mut before: Option<(f64, f64)> = None;
    for (x, y) in points {
        let at = (libm::round(x * 10.0), libm::round(y * 10.0));
        match before {
            None => out.push('M'),
            Some(_) => out.push('l'),
        }
        let (x, y) = before.unwrap_or_default();
        number(out, (at.0 - x) / 10.0);
        out.push(' ');
        number(out, (at.1 - y) / 10.0);
        before = Some(at);
    }
}

#[inline(never)]
fn number(out: &mut String, x: f64) {
    push_hundredths(out, x);
}
