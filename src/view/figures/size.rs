//! *How big is each pledge?* Two bars on one scale, cash apart from credit.

use super::{Composition, class, heading, text_width};
use crate::chart::{Linear, Mark, Scene};
use crate::pledge::{Pair, Side};
use crate::say;
use crate::scenario::findings::{Measure, Size};
use crate::text::{Words, message};
use crate::units::Usd;

const BAR: f64 = 34.0;

/// Draws the picture.
pub fn scene(
    sizes: &Pair<Size>,
    measure: Measure,
    words: Words,
    composition: Composition,
) -> Scene {
    let width = composition.width();
    let (row, gap) = match composition {
        Composition::Narrow => (104.0, 18.0),
        Composition::Wide => (84.0, 22.0),
    };
    let alt = say::size::answer(words, measure, sizes).into_plain();
    let mut scene =
        Scene::new(width, 2.0 * row + gap, alt).under(say::pictures::size(words, measure, sizes));
    // One dollar is as long as another in both bars, unless the measure weighs them by country.
    let weight = |country: Side| {
        let size = &sizes[country];
        let measured = match measure {
            Measure::Dollars | Measure::Local => size.called.0,
            Measure::Economy => size.of_gdp.0,
            Measure::Reserves => size.of_reserves.0,
            Measure::Person => size.per_person,
        };
        if size.called.0 > 0.0 {
            measured / size.called.0
        } else {
            0.0
        }
    };
    let longest = Side::ALL
        .iter()
        .map(|&country| weight(country) * sizes[country].pledged.0)
        .fold(0.0, f64::max);
    let scale = Linear::new((0.0, longest), (0.0, width));
    for (index, country) in Side::ALL.into_iter().enumerate() {
        let size = &sizes[country];
        let top = index as f64 * (row + gap);
        let frame = crate::chart::Frame {
            left: 0.0,
            right: width,
            top,
            bottom: top + row,
        };
        let name = message::country_name(words, country).into_plain();
        let number = say::size::measured(words, country, measure, size);
        heading(&mut scene, frame, country, &name, number);
        let length = |usd: Usd| scale.at(weight(country) * usd.0);
        let bar = top + 26.0;
        let (cash, called, pledged) =
            (length(size.cash), length(size.called), length(size.pledged));
        scene.draw(Mark::Rect {
            at: (called, bar + 0.5),
            size: (pledged - called - 0.5, BAR - 1.0),
            class: "uncalled",
        });
        scene.draw(Mark::Rect {
            at: (cash, bar),
            size: (called - cash, BAR),
            class: match country {
                Side::Left => "left credit",
                Side::Right => "right credit",
            },
        });
        scene.draw(Mark::Rect {
            at: (0.0, bar),
            size: (cash, BAR),
            class: class(country),
        });
        // At the end of its bar, which may be shorter.
        let uncalled = message::size_uncalled(words);
        if pledged - called >= 1.0 {
            let right = (pledged - 6.0).max(text_width(uncalled));
            scene.draw(Mark::text_end((right, bar + 22.0), uncalled, "halo"));
        }
        let below = bar + BAR + 18.0;
        let [cash_label, credit_label] = say::size::parts(words, country, size);
        // The second label stands under its own segment if the first leaves room, else below.
        let fits = cash.max(text_width(&cash_label) + 20.0) + text_width(&credit_label) <= width;
        let credit_at = if fits && composition == Composition::Wide {
            (cash.max(text_width(&cash_label) + 20.0), below)
        } else {
            (0.0, below + 20.0)
        };
        scene.draw(Mark::text((0.0, below), cash_label, class(country)));
        scene.draw(Mark::text(credit_at, credit_label, "quiet"));
    }
    scene
}
