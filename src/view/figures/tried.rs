//! What one term of the other country would change, under its row: the dollars of each year, with the country's
//! own version and, dashed, with the other one.

use super::{class, text_width};
use crate::chart::{Band, Frame, Linear, Mark, Scene, axis};
use crate::scenario::tried::Tried;
use crate::text::{Words, message};
use crate::units::Usd;

const SIZE: (f64, f64) = (328.0, 116.0);
/// Room above for what the dashed columns are and for the label of what can be raised, and below for the years.
const ABOVE: f64 = 40.0;
const BELOW: f64 = 22.0;

/// Draws the picture; its sentence says what it shows.
pub fn scene(of: &Tried, words: Words) -> Scene {
    let (width, height) = SIZE;
    let mut scene = Scene::new(width, height, String::new());
    let plot = Frame {
        left: 0.0,
        right: width,
        top: ABOVE,
        bottom: height - BELOW,
    };
    let last = |series: &[Usd]| series.iter().rposition(|need| need.0 > 0.0);
    let years = last(&of.needs)
        .max(last(&of.own_needs))
        .map_or(1, |last| last + 1);
    let all = of.needs.iter().chain(&of.own_needs);
    let highest = all.fold(of.capacity, |highest, &need| highest.max(need));
    let y = Linear::new((0.0, highest.0), (plot.bottom, plot.top));
    let bands = Band::new(years, (plot.left, plot.right), 0.22);
    for (series, class) in [
        (&of.own_needs, class(of.country)),
        (&of.needs, "counterfactual"),
    ] {
        for (index, need) in series.iter().enumerate().take(years) {
            scene.draw(Mark::Rect {
                at: (bands.at(index), y.at(need.0)),
                size: (bands.width(), plot.bottom - y.at(need.0)),
                class,
            });
        }
    }
    let level = y.at(of.capacity.0);
    scene.draw(Mark::rule((plot.left, level), (plot.right, level), "limit"));
    let label = message::currency_capacity(words, of.capacity).into_plain();
    // On the line, or on the tallest column under it.
    let left = plot.right - text_width(&label);
    let columns = of.needs.iter().zip(&of.own_needs).enumerate();
    let under = columns.filter(|(index, _)| bands.at(*index) + bands.width() > left);
    let tallest = under.map(|(_, (need, own))| need.max(*own));
    let top = y.at(tallest.fold(of.capacity, Usd::max).0);
    scene.draw(Mark::text_end((plot.right, top - 6.0), label, "halo"));
    let dashed = message::terms_tried_columns(words, of.country.other()).into_plain();
    scene.draw(Mark::text((0.0, 14.0), dashed, "counterfactual-name"));
    let floor = [(plot.left, plot.bottom), (plot.right, plot.bottom)];
    scene.draw(Mark::rule(floor[0], floor[1], "zero"));
    for index in [0, years - 1] {
        axis::year(
            &mut scene,
            plot,
            bands.middle(index),
            of.from.0 + index as i32,
        );
    }
    scene
}
