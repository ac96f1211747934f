//! *What was each safeguard worth to Seoul?* From one deal to the other, a term at a time.

use super::{Composition, class, strong_width, text_width};
use crate::analysis::terms::TermValues;
use crate::chart::{Linear, Mark, Scene};
use crate::pledge::Side;
use crate::say::term_values::is_nothing;
use crate::say::{term_values, terms};
use crate::scenario::deal::TERMS;
use crate::scenario::findings::TermValuesOf;
use crate::text::{Words, message};

const BAR: f64 = 22.0;
/// Between a bar and what is written beside it.
const GAP: f64 = 8.0;

/// A row of the picture: a bar from one value to another.
pub(in crate::view) struct Row {
    /// What it is.
    pub(in crate::view) label: String,
    from: f64,
    to: f64,
    /// The amount or the change in words.
    pub(in crate::view) shown: String,
    class: &'static str,
}

/// Draws the picture.
pub fn scene(
    of: &TermValuesOf,
    term_values: &TermValues,
    words: Words,
    composition: Composition,
) -> Scene {
    let alt = term_values::answer(words, of, term_values).into_plain();
    let mut rows = rows(of, term_values, words);
    // What changes nothing is said beside the picture.
    rows.retain(|row| row.from == 0.0 || !is_nothing(of.metric, row.to - row.from));
    let (height, bar_top, left) = match composition {
        // The words stand above their bar.
        Composition::Narrow => (44.0, 18.0, 0.0),
        Composition::Wide => (34.0, 4.0, 216.0),
    };
    let width = composition.width();
    let mut scene = Scene::new(width, height * rows.len() as f64, alt);
    // The change with the longest words must still fit beside its bar.
    let beside = rows
        .iter()
        .map(|row| strong_width(&row.shown))
        .fold(0.0, f64::max)
        + GAP;
    let ends = || rows.iter().flat_map(|row| [row.from, row.to]);
    let (low, high) = (ends().fold(0.0, f64::min), ends().fold(0.0, f64::max));
    let x = Linear::new((low, high), (left + beside, width - beside));
    scene.draw(Mark::rule(
        (x.at(0.0), 0.0),
        (x.at(0.0), scene.height),
        "zero",
    ));
    for (index, row) in rows.iter().enumerate() {
        let top = height * index as f64;
        let [from, to] = [x.at(row.from), x.at(row.to)];
        let bar = top + bar_top;
        let base = bar + BAR - 6.0;
        scene.draw(Mark::text(
            (0.0, if left > 0.0 { base } else { top + 14.0 }),
            row.label.clone(),
            if row.from == 0.0 { "strong" } else { "" },
        ));
        scene.draw(Mark::Rect {
            at: (from.min(to), bar),
            size: ((to - from).abs().max(1.0), BAR),
            class: row.class,
        });
        if let Some(next) = rows.get(index + 1) {
            // The next bar starts where this one ends. The line between them stays clear of words.
            let end = x.at(next.from);
            let is_clear = left > 0.0 || end > text_width(&next.label) + GAP;
            if next.from != 0.0 && is_clear {
                scene.draw(Mark::rule((end, bar + BAR), (end, bar + height), "grid"));
            }
        }
        // On the side that the bar points to.
        scene.draw(if to < from {
            Mark::text_end((to - GAP, base), row.shown.clone(), "strong")
        } else {
            Mark::text((to + GAP, base), row.shown.clone(), "strong")
        });
    }
    scene.under(term_values::finding(words, of, term_values))
}

/// From all of the other country's terms over each own one to all own terms.
pub(in crate::view) fn rows(of: &TermValuesOf, term_values: &TermValues, words: Words) -> Vec<Row> {
    // Whosever terms they are, the result is that of the country whose terms are weighed.
    let total = |country: Side, value: f64| Row {
        label: message::term_values_all(words, of.country, country == of.country, country)
            .into_plain(),
        from: 0.0,
        to: value,
        shown: term_values::amount(words, of.metric, value),
        class: class(of.country),
    };
    let mut rows = vec![total(of.country.other(), term_values.other)];
    let mut so_far = term_values.other;
    for term in TERMS {
        let value = term_values.terms[term as usize];
        rows.push(Row {
            label: terms::name(words, term),
            from: so_far,
            to: so_far + value,
            shown: term_values::change(words, of.metric, value),
            class: match term_values::is_better(of.metric, value) {
                true => "gained",
                false => "lost",
            },
        });
        so_far += value;
    }
    rows.push(total(of.country, term_values.own));
    rows
}
