//! *Can the won and the yen take it?* Dollars needed a year against what can be raised, with the
//! counterfactual of Korea on Japan's terms.

use super::{Composition, class, heading, panels_of, strong_width, text_width};
use crate::chart::{Band, Frame, Linear, Mark, Scene, axis, ticks};
use crate::model::outcome::CountryOutcome;
use crate::pledge::Side;
use crate::say;
use crate::scenario::Snapshot;
use crate::scenario::deal::{ON_OTHERS_CALENDAR, finds_dollars};
use crate::scenario::findings::{self, Currency};
use crate::text::{Words, message, notation};
use crate::units::Usd;

const HEIGHT: f64 = 196.0;
/// The same beside three sliders.
const HEIGHT_WIDE: f64 = 312.0;
/// Room for the labels of the grid, left of the columns.
const GRID_LABELS: f64 = 58.0;
/// Room above the columns for the labels of the counterfactual.
const HEADROOM: f64 = 66.0;
/// Fewest years shown, so that the columns do not jump when calls end early.
const FEWEST_YEARS: usize = 12;

/// Draws the picture.
pub fn scene(snapshot: &Snapshot, words: Words, composition: Composition) -> Scene {
    let finding = findings::currency(snapshot);
    let alt = say::currency::answer(words, &finding).into_plain();
    let height = match composition {
        Composition::Narrow => HEIGHT,
        Composition::Wide => HEIGHT_WIDE,
    };
    let countries = Side::ALL.into_iter();
    let countries = countries.filter(|&country| finds_dollars(country));
    let (scene, frames) = panels_of(countries, composition, height, 16.0, alt);
    let years_of_need = findings::years_of_need(snapshot);
    let mut scene = scene.under(say::pictures::currency(words, years_of_need));
    let years = years_shown(snapshot);
    let highest = Side::ALL
        .into_iter()
        .map(|country| {
            let need = &finding.need[country];
            need.peak.0.max(need.capacity.unwrap_or_default().0)
        })
        .fold(finding.counterfactual_peak.unwrap_or_default().0, f64::max);
    let roof = ticks::roof(highest.max(10.0), 3);
    for (country, frame) in frames {
        panel(
            &mut scene, frame, country, snapshot, &finding, words, years, roof,
        );
    }
    scene
}

/// Until the last year in which anyone needs dollars.
fn years_shown(snapshot: &Snapshot) -> usize {
    let last = |series: &[Usd]| series.iter().rposition(|need| need.0 > 0.0);
    let series = [
        last(&snapshot.outcome.left.fx_need),
        last(&snapshot.outcome.right.fx_need),
        last(snapshot.counterfactual()),
    ];
    let last = series.into_iter().flatten().max().unwrap_or(0);
    (last + 2)
        .max(FEWEST_YEARS)
        .min(snapshot.assumptions.horizon)
}

#[allow(clippy::too_many_arguments, reason = "one call site, all of it layout")]
fn panel(
    scene: &mut Scene,
    frame: Frame,
    country: Side,
    snapshot: &Snapshot,
    finding: &Currency,
    words: Words,
    years: usize,
    roof: f64,
) {
    let outcome: &CountryOutcome = &snapshot.outcome[country];
    let need = &finding.need[country];
    heading(
        scene,
        frame,
        country,
        &message::country_name(words, country).into_plain(),
        message::usd_a_year(words, need.peak).into_plain(),
    );
    let plot = Frame {
        left: frame.left + GRID_LABELS + notation::grid_room(words.lang()),
        right: frame.right,
        top: frame.top + HEADROOM,
        bottom: frame.bottom - 24.0,
    };
    let y = Linear::new((0.0, roof), (plot.bottom, plot.top));
    axis::horizontal_grid(
        scene,
        plot,
        frame.left,
        &y,
        &ticks::ticks(0.0, roof, 3),
        |value| notation::usd_short(words, Usd(value)),
    );
    let bands = Band::new(years, (plot.left, plot.right), 0.22);
    let column = |index: usize, usd: Usd, class: &'static str| Mark::Rect {
        at: (bands.at(index), y.at(usd.0)),
        size: (bands.width(), plot.bottom - y.at(usd.0)),
        class,
    };
    let counterfactual: &[Usd] = if Some(country) == ON_OTHERS_CALENDAR {
        snapshot.counterfactual()
    } else {
        &[]
    };
    for (index, &usd) in counterfactual.iter().enumerate().take(years) {
        scene.draw(column(index, usd, "counterfactual"));
    }
    for (index, &usd) in outcome.fx_need.iter().enumerate().take(years) {
        scene.draw(column(index, usd, class(country)));
    }
    let first = snapshot.assumptions.first_year.0;
    let every = if years > 16 { 4 } else { 3 };
    for index in (0..years).step_by(every) {
        axis::year(scene, plot, bands.middle(index), first + index as i32);
    }
    let baseline = need.capacity.map_or(plot.bottom, |capacity| {
        let level = y.at(capacity.0);
        scene.draw(Mark::rule((plot.left, level), (plot.right, level), "limit"));
        // The label stands on the line, or on the tallest column under it.
        let label = message::currency_capacity(words, capacity).into_plain();
        let label_left = plot.right - text_width(&label);
        let under = (0..years)
            .filter(|&index| bands.at(index) + bands.width() > label_left)
            .map(|index| {
                let tallest = |series: &[Usd]| series.get(index).map_or(0.0, |usd| usd.0);
                tallest(&outcome.fx_need).max(tallest(counterfactual))
            })
            .fold(capacity.0, f64::max);
        let baseline = y.at(under) - 7.0;
        scene.draw(Mark::text_end((plot.right, baseline), label, "halo"));
        baseline
    });
    if let Some(peak) = finding.counterfactual_peak
        && Some(country) == ON_OTHERS_CALENDAR
    {
        counterfactual_label(
            scene,
            plot,
            &bands,
            &y,
            peak,
            counterfactual,
            baseline,
            words,
        );
    }
}

/// Says what the dashed columns are: right of them where there is room above the other label, whose
/// base line is `taken`, else over the picture.
#[allow(clippy::too_many_arguments, reason = "one call site, all of it layout")]
fn counterfactual_label(
    scene: &mut Scene,
    plot: Frame,
    bands: &Band,
    y: &Linear,
    peak: Usd,
    counterfactual: &[Usd],
    taken: f64,
    words: Words,
) {
    let Some(last) = counterfactual.iter().rposition(|need| need.0 > 0.0) else {
        return;
    };
    let name = message::currency_counterfactual(words);
    let number = message::usd_a_year(words, peak).into_plain();
    let top = y.at(peak.0);
    let right_of = bands.at(last) + bands.width() + 8.0;
    let width = strong_width(name).max(strong_width(&number));
    if right_of + width <= plot.right && top + 34.0 < taken - 14.0 {
        scene.draw(Mark::text(
            (right_of, top + 12.0),
            name,
            "counterfactual-name",
        ));
        scene.draw(Mark::text(
            (right_of, top + 30.0),
            number,
            "counterfactual-name",
        ));
    } else {
        let line = [number.as_str(), " ", name].concat();
        scene.draw(Mark::text(
            (plot.left, plot.top - 24.0),
            line,
            "counterfactual-name",
        ));
    }
}
