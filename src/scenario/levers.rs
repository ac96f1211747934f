//! One row a slider.
//!
//! A lever's name is its key in a link, its name in the JS API and its `data-lever` on the page. Its
//! number is what a person reads (percent, local currency per dollar, billions of dollars, years);
//! [`LeverId::set`] turns it into the model's fractions. View, link, JS API and tests loop over [`LEVERS`].

mod access;

use super::deal::{ORDER, PLEDGES};
pub use super::lever_id::LeverId;
use crate::decimal::exact;
pub use crate::model::currency::PRESSURE_UNIT;
use crate::pledge::Side;
use crate::value::{Invalid, Path, Value};

/// What a lever's number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Percent.
    Percent,
    /// Percent a year.
    PercentAYear,
    /// A country's currency per dollar.
    LocalPerUsd(Side),
    /// Billions of dollars a year.
    UsdBnAYear,
    /// Years.
    Years,
    /// A calendar year.
    Year,
    /// A bare number.
    Number,
}

impl LeverId {
    /// Its place in [`LEVERS`]; the place after the last where the deal has no such lever.
    pub fn index(self) -> usize {
        let place = LEVERS.iter().position(|lever| lever.id == self);
        place.unwrap_or(LEVERS.len())
    }

    /// Whether the deal has such a lever.
    pub fn exists(self) -> bool {
        self.index() < LEVERS.len()
    }

    /// The lever's row, if the deal has such a lever.
    pub fn find(self) -> Option<&'static Lever> {
        LEVERS.get(self.index())
    }

    /// The row of a lever that is known to exist: one of [`LEVERS`], one found by its name, or one that every deal
    /// has. Ask [`find`](Self::find) of any other: for a lever that the deal lacks, this row has neither a name nor
    /// a range, and tests stop.
    pub fn lever(self) -> &'static Lever {
        static NONE: Lever = Lever {
            id: LeverId::Horizon,
            name: "",
            country: None,
            min: 0.0,
            max: 0.0,
            step: 1.0,
            unit: Unit::Number,
            set_by_preset: false,
        };
        let lever = self.find();
        debug_assert!(lever.is_some(), "the deal has no {self:?}");
        lever.unwrap_or(&NONE)
    }

    /// The lever of that name.
    pub fn from_id(name: &str) -> Option<Self> {
        LEVERS
            .iter()
            .find(|lever| lever.name == name)
            .map(|lever| lever.id)
    }

    /// How much of a country's pledge will be called: its own lever, or that of both.
    pub fn take_up(country: Side) -> Self {
        let own = Self::TakeUpOf(country);
        if own.exists() { own } else { Self::TakeUp }
    }

    /// Lowest and highest value, step, and what the number counts.
    const fn range(self) -> ([f64; 3], Unit) {
        const SHARE: [f64; 3] = [0.0, 100.0, 1.0];
        match self {
            Self::TakeUp
            | Self::TakeUpOf(_)
            | Self::PassThrough
            | Self::AutosPassThrough
            | Self::Margin
            | Self::PharmaCoveredShare
            | Self::RatePassThrough(_)
            | Self::DollarCosts(_)
            | Self::PharmaFallback => (SHARE, Unit::Percent),
            Self::CashShare(_) | Self::InWaterfall(_) => ([0.0, 100.0, 0.1], Unit::Percent),
            Self::LastYear(_) => ([2027.0, 2040.0, 1.0], Unit::Year),
            Self::AutosFallback(_) | Self::GeneralFallback => ([0.0, 50.0, 0.5], Unit::Percent),
            Self::ReliefYears => ([0.0, 40.0, 1.0], Unit::Years),
            Self::Elasticity => ([0.0, 5.0, 0.05], Unit::Number),
            Self::ExportGrowth => ([-5.0, 10.0, 0.1], Unit::PercentAYear),
            Self::OutsideShare(_) => ([0.0, 50.0, 1.0], Unit::Percent),
            Self::Spot(country) => {
                let range = PLEDGES.of(country).spot_range;
                (range, Unit::LocalPerUsd(country))
            }
            Self::Capacity(country) => (PLEDGES.of(country).capacity_range, Unit::UsdBnAYear),
            Self::Drift(_) => ([-5.0, 5.0, 0.1], Unit::PercentAYear),
            Self::Pressure(_) => ([0.0, 5.0, 0.1], Unit::Percent),
            Self::Return => ([0.0, 25.0, 0.1], Unit::PercentAYear),
            Self::LossShare => ([0.0, 60.0, 1.0], Unit::Percent),
            Self::Spread => ([0.0, 3.0, 0.05], Unit::Percent),
            // A review may raise the share and not lower it.
            Self::ReviewShare(country) => {
                let least = match PLEDGES.of(country).split {
                    Some(split) => (split.before.0 * 1e8).round() / 1e6,
                    None => 0.0,
                };
                ([least, 100.0, 1.0], Unit::Percent)
            }
            Self::Lag => ([0.0, 10.0, 1.0], Unit::Years),
            Self::Life => ([10.0, 50.0, 1.0], Unit::Years),
            Self::HomeGain => ([0.0, 30.0, 0.5], Unit::Percent),
            Self::Discount | Self::DiscountLocal(_) => ([0.0, 10.0, 0.1], Unit::PercentAYear),
            Self::Horizon => ([15.0, 60.0, 1.0], Unit::Years),
        }
    }
}

/// A set of levers that the reader may not move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locked(u64);

impl Locked {
    /// The set with one more lever.
    #[must_use]
    pub fn with(self, id: LeverId) -> Self {
        Self(self.0 | 1 << id.index())
    }

    /// The levers of either set.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a lever is in it.
    pub fn contains(self, id: LeverId) -> bool {
        self.0 & 1 << id.index() != 0
    }
}

/// The name of a slider and the numbers it may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// The name outsiders use.
    pub name: &'static str,
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
    /// Distance between two values.
    pub step: f64,
    /// What the value counts.
    pub unit: Unit,
}

/// A slider that sets an input of the model.
#[derive(Clone, Copy, Debug)]
pub struct Lever {
    /// Which it is.
    pub id: LeverId,
    /// The name outsiders use.
    pub name: &'static str,
    /// The country it concerns, if only one.
    pub country: Option<Side>,
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
    /// Distance between two values.
    pub step: f64,
    /// What the value counts.
    pub unit: Unit,
    /// Whether choosing a preset sets it.
    pub set_by_preset: bool,
}

/// Every lever, in the order of addresses.
pub const LEVERS: [Lever; ORDER.len()] = {
    let mut levers = [row(0); ORDER.len()];
    let mut place = 1;
    while place < levers.len() {
        levers[place] = row(place);
        place += 1;
    }
    levers
};

const fn row(place: usize) -> Lever {
    let (id, name) = ORDER[place];
    let ([min, max, step], unit) = id.range();
    Lever {
        id,
        name,
        country: id.country(),
        min,
        max,
        step,
        unit,
        set_by_preset: id.is_set_by_preset(),
    }
}

impl Lever {
    /// Its name and the numbers it may have.
    pub fn scale(&self) -> Scale {
        let Self {
            name,
            min,
            max,
            step,
            unit,
            ..
        } = *self;
        Scale {
            name,
            min,
            max,
            step,
            unit,
        }
    }
}

impl Scale {
    /// Whether a number from outside can stand here: within the range, and whole where the slider
    /// counts years.
    pub fn accepts(&self, x: f64) -> bool {
        (self.min..=self.max).contains(&x) && (!self.unit.is_whole() || x == libm::round(x))
    }

    /// Reads a number that can stand here.
    ///
    /// # Errors
    ///
    /// If it is no number, or one that cannot.
    pub fn read(&self, value: &Value, at: &Path) -> Result<f64, Invalid> {
        let number = value.number(at, &|| self.allowed())?;
        if self.accepts(number) {
            Ok(number)
        } else {
            Err(value.invalid(at, self.allowed()))
        }
    }

    /// Where a browser's slider puts a value between two steps.
    pub fn on_step(&self, x: f64) -> f64 {
        let steps = libm::round((x - self.min) / self.step);
        let on_step = self.min + steps * self.step;
        // Free of the noise of binary fractions, as the browser's own value is.
        libm::round(on_step * 1e6) / 1e6
    }

    /// Into how many parts of one its number is divided: links and fields hold no finer one.
    pub const fn grains(&self) -> f64 {
        if self.unit.is_whole() { 1.0 } else { 1e4 }
    }

    /// The numbers that can stand here, in words.
    pub fn allowed(&self) -> String {
        let range = [exact(self.min), exact(self.max)].join(" to ");
        if self.unit.is_whole() {
            ["a whole number, ", &range].concat()
        } else {
            range
        }
    }
}

impl Unit {
    /// Whether there is nothing between two whole numbers.
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Years | Self::Year)
    }

    /// The name outsiders see.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::PercentAYear => "percent a year",
            Self::LocalPerUsd(country) => country.per_dollar(),
            Self::UsdBnAYear => "USD bn a year",
            Self::Years => "years",
            Self::Year => "year",
            Self::Number => "number",
        }
    }
}
