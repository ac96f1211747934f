//! Which sliders a part shows.

use crate::scenario::{LeverId, Part};

/// The levers whose sliders a part shows: the few that matter, then those that fewer readers need.
pub fn levers(part: Part) -> (&'static [LeverId], &'static [LeverId]) {
    match part {
        Part::Size => (
            &[LeverId::TakeUp, LeverId::JapanCashShare],
            &[LeverId::JapanTakeUp],
        ),
        Part::Tariffs => (
            &[LeverId::JapanAutosFallback, LeverId::KoreaAutosFallback],
            &[
                LeverId::GeneralFallback,
                LeverId::PharmaFallback,
                LeverId::PharmaCoveredShare,
                LeverId::PassThrough,
                LeverId::AutosPassThrough,
                LeverId::Elasticity,
                LeverId::Margin,
                LeverId::ExportGrowth,
                LeverId::KoreaOutsideShare,
                LeverId::KoreaRatePassThrough,
                LeverId::JapanRatePassThrough,
                LeverId::KoreaDollarCosts,
                LeverId::JapanDollarCosts,
            ],
        ),
        Part::Currency => (
            &[
                LeverId::KoreaSpot,
                LeverId::KoreaCapacity,
                LeverId::JapanSpot,
            ],
            &[
                LeverId::JapanCapacity,
                LeverId::JapanLastYear,
                LeverId::KoreaDrift,
                LeverId::JapanDrift,
                LeverId::KoreaPressure,
                LeverId::JapanPressure,
            ],
        ),
        Part::Returns => (
            &[LeverId::Return, LeverId::LossShare],
            &[
                LeverId::JapanInWaterfall,
                LeverId::Spread,
                LeverId::ReviewShare,
                LeverId::Lag,
                LeverId::Life,
            ],
        ),
        Part::Verdict => (
            &[LeverId::ReliefYears, LeverId::Discount],
            &[
                LeverId::Horizon,
                LeverId::HomeGain,
                LeverId::KoreaDiscount,
                LeverId::JapanDiscount,
            ],
        ),
        Part::Brief | Part::Terms | Part::Worth | Part::Timeline | Part::Method => (&[], &[]),
    }
}
