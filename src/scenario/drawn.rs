//! What part of its pledge may be drawn for a country to come out even.

use super::findings::share_drawn;
use super::{LeverId, Snapshot};
use crate::analysis::Metric;
use crate::model::calls::calls;
use crate::pledge::{Pair, Side};
use crate::units::Share;

/// How many steps of the slider are passed over at first.
const STRIDE: usize = 5;

/// The most of its pledge that may be drawn, as a share of all of it, for a country to come out even;
/// nothing where it does so already, or where it would not if nothing more were drawn.
pub fn most_drawn(snapshot: &Snapshot) -> Pair<Option<Share>> {
    Pair::from_fn(|country| {
        let lever = LeverId::take_up(country);
        let place = most_step(snapshot, country)?;
        let assumptions = snapshot.scenario.moved_to(&[(lever, place)]);
        let funding = &assumptions.countries[country].funding;
        let drawn = calls(funding, assumptions.first_year, assumptions.horizon).drawn;
        Some(share_drawn(country, &drawn))
    })
}

/// The highest step of that slider, below where it stands, at which the country comes out even.
fn most_step(snapshot: &Snapshot, country: Side) -> Option<f64> {
    let id = LeverId::take_up(country);
    let lever = id.lever();
    let is_even = |place: &f64| {
        let assumptions = snapshot.scenario.moved_to(&[(id, *place)]);
        let own = &assumptions.countries[country];
        Metric::NpvUsd.of(own, assumptions.first_year, assumptions.horizon) >= 0.0
    };
    let now = snapshot.scenario.value(id);
    if is_even(&now) {
        return None;
    }
    let count = libm::ceil((now - lever.min) / lever.step) as usize;
    let place = |step: usize| lever.min + step as f64 * lever.step;
    let coarse = (0..count)
        .rev()
        .step_by(STRIDE)
        .find(|&step| is_even(&place(step)));
    let fine = coarse.map_or(0..STRIDE.min(count), |step| {
        step..(step + STRIDE).min(count)
    });
    fine.rev().map(place).find(is_even)
}
