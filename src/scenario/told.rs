//! What scripts are told of pledges: of one that has no ledger, nothing that only a ledger says.
//!
//! The model works all of it out for whatever it is given. Where nothing of what is paid in comes back, a sum of it
//! would pass for a result.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::deal::{HAS_BOTH_LEDGERS, has_ledger};
use crate::model::Outcome;
use crate::model::outcome::{ClassOutcome, CountryOutcome, Summary};
use crate::pledge::{Pair, Side};
use crate::units::{LocalPerUsd, Usd, Year};

/// The numbers of a summary that only a ledger has.
pub const OF_A_LEDGER: [&str; 10] = [
    "received",
    "home",
    "npv_usd",
    "npv_local",
    "break_even_year",
    "break_even_year_local",
    "flip_year",
    "irr",
    "break_even_return",
    "break_even_fallback",
];

/// Whether a number of a country's summary is one that scripts are told.
pub fn is_told(country: Side, figure: &str) -> bool {
    HAS_BOTH_LEDGERS || has_ledger(country) || !OF_A_LEDGER.contains(&figure)
}

/// What scripts are told of an outcome.
#[derive(Debug)]
pub struct Told<'o>(pub &'o Outcome);

impl Serialize for Told<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if HAS_BOTH_LEDGERS {
            return self.0.serialize(to);
        }
        let mut both = to.serialize_map(Some(Side::ALL.len()))?;
        for country in Side::ALL {
            let of = &self.0[country];
            if has_ledger(country) {
                both.serialize_entry(country.id(), of)?;
            } else {
                both.serialize_entry(country.id(), &WithoutLedger::of(of))?;
            }
        }
        both.end()
    }
}

/// Something of each country that is told of all of them, or only of those of whose pledges there are ledgers.
#[derive(Debug)]
pub struct TellsOf<T> {
    /// What it is.
    pub of: Pair<T>,
    /// Whether only a ledger says it.
    pub of_ledgers: bool,
}

impl<T: Serialize> Serialize for TellsOf<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if HAS_BOTH_LEDGERS || !self.of_ledgers {
            return self.of.serialize(to);
        }
        let told = Side::ALL.into_iter().filter(|&country| has_ledger(country));
        to.collect_map(told.map(|country| (country.id(), &self.of[country])))
    }
}

/// A country's outcome without its ledger.
#[derive(Debug, serde::Serialize)]
pub struct WithoutLedger<'o> {
    years: &'o [Year],
    drawn: &'o [Usd],
    in_waterfall: &'o [Usd],
    fx_need: &'o [Usd],
    fx_gap: &'o [Usd],
    fx: &'o [LocalPerUsd],
    reserves: &'o [Usd],
    relief: &'o [Usd],
    classes: &'o [ClassOutcome],
    summary: Figures<'o>,
}

impl<'o> WithoutLedger<'o> {
    /// Leaves the ledger out of an outcome.
    pub fn of(of: &'o CountryOutcome) -> Self {
        Self {
            years: &of.years,
            drawn: &of.drawn,
            in_waterfall: &of.in_waterfall,
            fx_need: &of.fx_need,
            fx_gap: &of.fx_gap,
            fx: &of.fx,
            reserves: &of.reserves,
            relief: &of.relief,
            classes: &of.classes,
            summary: Figures(&of.summary),
        }
    }
}

/// The numbers of a summary that do not need a ledger.
#[derive(Debug)]
struct Figures<'o>(&'o Summary);

impl Serialize for Figures<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let values = self.0.values().into_iter();
        to.collect_map(values.filter(|(name, _)| !OF_A_LEDGER.contains(name)))
    }
}
