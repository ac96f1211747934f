//! What sizes, ledgers and terms are measured in.

use super::deal::SWITCHING;
use crate::analysis::Metric;
use crate::named::{ids, named, place};
use crate::pledge::Side;

/// How the size of a pledge is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Dollars.
    #[default]
    Dollars,
    /// Share of a year's output.
    Economy,
    /// Share of the currency reserves.
    Reserves,
    /// Dollars per inhabitant.
    Person,
    /// Won and yen at the rates of the sliders.
    Local,
}

impl Measure {
    /// Every measure, in the order of the switch.
    pub const ALL: [Self; 5] = [
        Self::Dollars,
        Self::Economy,
        Self::Reserves,
        Self::Person,
        Self::Local,
    ];

    /// The name in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dollars => "usd",
            Self::Economy => "gdp",
            Self::Reserves => "reserves",
            Self::Person => "person",
            Self::Local => "local",
        }
    }
}

named!(Measure);

/// The money that ledgers are kept in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Money {
    /// Dollars.
    #[default]
    Dollars,
    /// Each country's own.
    Own,
}

impl Money {
    /// Both, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Dollars, Self::Own];

    /// The name in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dollars => "usd",
            Self::Own => "local",
        }
    }
}

named!(Money);

/// Whose terms *worth* weighs, and in what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermValuesOf {
    /// The country whose terms they are.
    pub country: Side,
    /// What they change.
    pub metric: Metric,
}

impl Default for TermValuesOf {
    fn default() -> Self {
        Self {
            country: SWITCHING.unwrap_or(Side::Right),
            metric: Metric::NpvUsd,
        }
    }
}

impl TermValuesOf {
    /// What the terms can be weighed in: money, and the drain on reserves.
    pub const METRICS: [Metric; 2] = [Metric::NpvUsd, Metric::GapShareOfReserves];

    /// Their ids.
    pub const METRIC_IDS: [&'static str; 2] = ids!(Self::METRICS);

    /// One of [`TermValuesOf::METRICS`].
    pub fn metric_from_id(id: &str) -> Option<Metric> {
        let place = place(&Self::METRIC_IDS, id)?;
        Self::METRICS.get(place).copied()
    }
}
