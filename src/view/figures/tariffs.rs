//! *What does the pledge buy?* The yearly cost of losing the deal, by class of goods.

use super::{Composition, class, heading, name_width, panels, strong_width, text_width};
use crate::chart::{Linear, Mark, Scene, ticks};
use crate::pledge::Side;
use crate::say;
use crate::scenario::findings::{ClassRelief, Tariffs, has_class};
use crate::text::{Words, message, notation};

/// From one class of goods to the next.
const ROW: f64 = 52.0;
const HEIGHT: f64 = 30.0 + 3.0 * ROW - 6.0;
const BAR: f64 = 20.0;
/// Between two texts in a line.
const GAP: f64 = 4.0;

/// Draws the picture.
pub fn scene(finding: &Tariffs, words: Words, composition: Composition) -> Scene {
    let alt = say::tariffs::answer(words, finding).into_plain();
    let (scene, frames) = panels(composition, HEIGHT, 20.0, alt);
    let mut scene = scene.under(say::pictures::tariffs(words, finding));
    let costs = || {
        Side::ALL
            .into_iter()
            .flat_map(|country| finding.relief[country].classes)
            .map(|class| class.cost.0)
    };
    let low = costs().fold(0.0, f64::min);
    // A floor keeps a trifle from filling the picture.
    let high = ticks::roof(costs().fold(4.0, f64::max), 4);
    for (country, frame) in Side::ALL.into_iter().zip(frames) {
        let relief = &finding.relief[country];
        heading(
            &mut scene,
            frame,
            country,
            &message::country_name(words, country).into_plain(),
            message::usd_a_year(words, relief.a_year).into_plain(),
        );
        // Room for the number behind the longest bar.
        let scale = Linear::new((low, high), (frame.left, frame.right - 64.0));
        let classes = relief.classes.into_iter().enumerate();
        let classes = classes.filter(|(class, _)| has_class(country, *class));
        // A column of what is sold, under its name.
        let names = classes
            .clone()
            .map(|(class, _)| strong_width(say::tariffs::class(words, class)));
        let name = message::country_name(words, country).into_plain();
        let left = frame.left + names.fold(name_width(&name), f64::max) + GAP;
        let exports = message::tariffs_exports(words);
        scene.draw(Mark::text((left, frame.top + 16.0), exports, "quiet"));
        for (row, (class, relief)) in classes.enumerate() {
            let top = frame.top + 30.0 + row as f64 * ROW;
            let name = say::tariffs::class(words, class);
            scene.draw(Mark::text((frame.left, top + 14.0), name, "strong"));
            let trade = notation::usd_short(words, relief.imports);
            let rates = say::tariffs::rates(words, &relief);
            // A rate alone says as much where both are the same.
            let is_long = left + text_width(&trade) + GAP + text_width(&rates) > frame.right;
            let rates = match relief.deal == relief.fallback && is_long {
                true => notation::percent(words, relief.deal),
                false => rates,
            };
            scene.draw(Mark::text((left, top + 14.0), trade, "quiet"));
            scene.draw(Mark::text_end((frame.right, top + 14.0), rates, "quiet"));
            bar(&mut scene, &scale, top + 22.0, country, &relief, words);
        }
    }
    scene
}

fn bar(
    scene: &mut Scene,
    scale: &Linear,
    top: f64,
    country: Side,
    relief: &ClassRelief,
    words: Words,
) {
    let (zero, end) = (scale.at(0.0), scale.at(relief.cost.0));
    let (left, right) = if end < zero { (end, zero) } else { (zero, end) };
    scene.draw(Mark::Rect {
        at: (left, top),
        size: (right - left, BAR),
        class: class(country),
    });
    scene.draw(Mark::rule(
        (zero, top - 3.0),
        (zero, top + BAR + 3.0),
        "zero",
    ));
    let label = if relief.cost.0.abs() < 0.0005 {
        message::tariffs_no_loss(words).to_owned()
    } else {
        notation::usd_short(words, relief.cost)
    };
    // The number stands behind the bar; behind a bar to the left it would leave the picture.
    let at = if end < zero { zero + 8.0 } else { right + 8.0 };
    scene.draw(Mark::text((at, top + 15.0), label, class(country)));
}
