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
            message::lever_provenance(words, lever, Arg::date(date(id)), number, to)
        }
        Slider::Parameter(id) => {
            message::uncertainty_provenance(words, Arg::id(id.parameter().scale.name))
        }
    };
    said.into_plain()
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
        LeverId::DiscountLocal(country) => (pledge(country).dates.discount_local, "YYYY-MM".len()),
        _ => ("", 0),
    };
    date.get(..length).unwrap_or(date)
}

/// The number of that fact, or both ends of a range.
fn numbers(id: LeverId) -> [Arg<'static>; 2] {
    const LEAST_PASSED_ON: f64 = facts::LIT_PT_NYFED.number();
    const MOST_PASSED_ON: f64 = facts::LIT_PT_KIEL.number();
    const ELASTICITY: f64 = facts::LIT_ELASTICITY_RANGE.number();
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
        LeverId::Return => [Share(FIRST_RETURN).into(), "".into()],
        _ => ["".into(), "".into()],
    }
}
