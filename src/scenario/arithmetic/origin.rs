//! Where the numbers of a formula come from.

use super::goods::Goods;
use crate::facts::Status;
use crate::pledge::Side;
use crate::scenario::baseline::{CALLS, PAID, SHIPBUILDING};
pub use crate::scenario::deal::Citation;
use crate::scenario::deal::{CitedClass, CitedTranche, cited};
use crate::scenario::{LeverId, Preset};

/// Where a number of a formula comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// A fact.
    Known(Known),
    /// An assumption with a slider.
    Assumed(LeverId),
    /// Worked out from them.
    Result,
}

/// A fact that formulas use.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields say which country, goods or law")]
pub enum Known {
    /// What was pledged and not yet paid.
    ToCome(Side),
    /// What was paid.
    Paid(Side),
    /// A shipbuilding part.
    Shipbuilding(Side),
    /// What Washington may call in a year.
    Cap(Side),
    /// A year's output.
    Economy(Side),
    /// The currency reserves.
    Reserves(Side),
    /// Inhabitants.
    People(Side),
    /// Exports to the United States: all, or those of a kind of goods.
    Exports(Side, Option<Goods>),
    /// The tariff with the deal.
    Deal(Side, Goods, Preset),
    /// The exchange rate at which the exports were measured.
    Reference(Side),
    /// The base of the interest on what is owed.
    BaseRate(Side),
    /// The share of the cash until it is repaid.
    Before(Side),
    /// The share of the cash after it is repaid.
    After(Side),
}

/// What leads a number of no fact: nothing that the page could show.
const NOTHING: Citation = Citation {
    id: "",
    status: Status::Assumption,
    as_of: "",
};

impl Known {
    /// The fact that leads.
    pub fn citation(self) -> Citation {
        let led = match self {
            Self::ToCome(country) => tranche(country, CALLS, |of| of.amount),
            Self::Paid(country) => tranche(country, PAID, |of| of.amount),
            Self::Shipbuilding(country) => tranche(country, SHIPBUILDING, |of| of.amount),
            Self::Cap(country) => tranche(country, CALLS, |of| of.annual_cap),
            Self::Economy(country) => cited(country).gdp,
            Self::Reserves(country) => cited(country).reserves,
            Self::People(country) => cited(country).people,
            Self::Exports(country, Some(goods @ (Goods::Cars | Goods::Drugs))) => {
                class(country, goods, |of| of.imports)
            }
            Self::Exports(country, _) => cited(country).exports,
            Self::Deal(country, goods, preset) => {
                class(country, goods, |of| of.deal[preset as usize])
            }
            Self::Reference(country) => cited(country).spot,
            Self::BaseRate(country) => cited(country).base_rate,
            Self::Before(country) => cited(country).share_before,
            Self::After(country) => cited(country).share_after,
        };
        led.unwrap_or(NOTHING)
    }
}

fn tranche(country: Side, id: &str, of: fn(&CitedTranche) -> Option<Citation>) -> Option<Citation> {
    let mut tranches = cited(country).tranches.iter();
    of(tranches.find(|tranche| tranche.id == id)?)
}

fn class(
    country: Side,
    goods: Goods,
    of: impl Fn(&CitedClass) -> Option<Citation>,
) -> Option<Citation> {
    let mut classes = cited(country).classes.iter();
    of(classes.find(|class| class.id == goods.class())?)
}
