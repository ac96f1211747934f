//! What a slider sets, and where its start value comes from.

use super::REVIEW_YEARS;
use crate::facts;
use crate::scenario::deal::{FIRST_RETURN, pledge};
use crate::scenario::levers::PRESSURE_UNIT;
use crate::scenario::{LeverId, Slider};
use crate::text::{Arg, Words, message};
use crate::units::Share;

/// What a slider sets.
pub fn label(words: Words, slider: impl Into<Slider>) -> String {
    let label = match slider.into() {
        Slider::Lever(id) => message::lever_label(
            words,
            Arg::id(id.lever().name),
            PRESSURE_UNIT,
            Arg::number(REVIEW_YEARS, 0),
        ),
        Slider::Parameter(id) => {
            message::uncertainty_label(words, Arg::id(id.parameter().scale.name))
        }
    };
    label.into_plain()
}

/// Where the start value of a slider comes from.
pub fn provenance(words: Words, slider: Slider) -> String {
    let said = match slider {
        Slider::Lever(id) => {
            let [number, to] = numbers(id);
            let lever = Arg::id(id.lever().name);
            let [date, later] = [date(id), later(id)].map(Arg::date);
            message::lever_provenance(words, lever, date, number, to, later)
        }
        Slider::Parameter(id) => {
            message::uncertainty_provenance(words, Arg::id(id.parameter().scale.name))
        }
    };
    said.into_plain()
}

/// The same of a currency's drift that stands so many percentage points from where it starts: said in words that
/// programs in a browser have, as [`provenance`] is not.
pub fn departure(words: Words, id: LeverId, points: f64) -> String {
    if points == 0.0 {
        let lever = Arg::id(id.lever().name);
        let [date, later] = [date(id), later(id)].map(Arg::date);
        return message::lever_drift_start(words, lever, date, later).into_plain();
    }
    let is = if points > 0.0 { "weaker" } else { "stronger" };
    message::lever_drift(words, Arg::number(points.abs(), 1), is).into_plain()
}

/// The day, month or year of the fact that a lever starts from, where its provenance says one.
fn date(id: LeverId) -> &'static str {
    let (date, length) = match id {
        LeverId::CashShare(country) => (pledge(country).dates.cash_share, "YYYY-MM".len()),
        LeverId::PassThrough => (const { facts::LIT_PT_NYFED.as_of }, "YYYY".len()),
        LeverId::Pressure(_) => (const { facts::LIT_FX_INTERVENTION.as_of }, "YYYY".len()),
        LeverId::AutosPassThrough => (const { facts::LIT_PT_AUTOS.as_of }, "YYYY".len()),
        LeverId::Spot(country) => (pledge(country).dates.spot, "YYYY-MM-DD".len()),
        LeverId::Capacity(country) => (pledge(country).dates.capacity, "YYYY-MM".len()),
        LeverId::Discount => (const { facts::UST20_NOV25.as_of }, "YYYY-MM".len()),
        LeverId::DiscountLocal(country) | LeverId::Drift(country) => {
            (pledge(country).dates.discount_local, "YYYY-MM".len())
        }
        LeverId::DollarCosts(_) => (const { facts::LIT_FOREIGN_CONTENT.as_of }, "YYYY".len()),
        _ => ("", 0),
    };
    date.get(..length).unwrap_or(date)
}

/// The month of a later figure, or of the yield in dollars, where the provenance says one.
fn later(id: LeverId) -> &'static str {
    let date = match id {
        LeverId::Discount => const { facts::UST20_AUG26.as_of },
        LeverId::Drift(_) => const { facts::UST20_NOV25.as_of },
        _ => "",
    };
    date.get(.."YYYY-MM".len()).unwrap_or(date)
}

/// The number of that fact, both ends of a range, or the later figure.
fn numbers(id: LeverId) -> [Arg<'static>; 2] {
    const LEAST_PASSED_ON: f64 = facts::LIT_PT_NYFED.number();
    const MOST_PASSED_ON: f64 = facts::LIT_PT_KIEL.number();
    const ELASTICITY: f64 = facts::LIT_ELASTICITY_RANGE.number();
    const FOREIGN_CONTENT: Share = Share(facts::LIT_FOREIGN_CONTENT.number() / 100.0);
    const LATER_YIELD: Share = Share(facts::UST20_AUG26.number() / 100.0);
    match id {
        LeverId::PassThrough => [
            Arg::number(LEAST_PASSED_ON, 1),
            Share(MOST_PASSED_ON / 100.0).into(),
        ],
        LeverId::Elasticity => [Arg::number(ELASTICITY, 2), "".into()],
        LeverId::Capacity(country) => match pledge(country).capacity_between {
            Some([low, high]) => [Arg::usd_range(low, high), "".into()],
            None => ["".into(), "".into()],
        },
        LeverId::Return => match FIRST_RETURN {
            Some(first) => [Share(first).into(), "".into()],
            None => ["".into(), "".into()],
        },
        LeverId::DollarCosts(_) => [FOREIGN_CONTENT.into(), "".into()],
        LeverId::Discount => [LATER_YIELD.into(), "".into()],
        _ => ["".into(), "".into()],
    }
}
