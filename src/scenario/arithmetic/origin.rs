//! Where the numbers of a formula come from.

use super::goods::Goods;
use crate::country::Country;
use crate::facts::{self, Fact, Status};
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
    /// What was promised and not yet paid.
    ToCome(Country),
    /// What was paid.
    Paid(Country),
    /// Korea's shipbuilding part.
    Shipbuilding,
    /// What Washington may call from Korea in a year.
    Cap,
    /// A year's output.
    Economy(Country),
    /// The currency reserves.
    Reserves(Country),
    /// Inhabitants.
    People(Country),
    /// Exports to the United States: all, or those of a kind of goods.
    Exports(Country, Option<Goods>),
    /// The tariff with the deal.
    Deal(Country, Goods, Preset),
    /// The exchange rate at which the exports were measured.
    Reference(Country),
    /// The base of the interest on what is owed.
    BaseRate(Country),
    /// The share of the cash until it is repaid.
    Before(Country),
    /// The share of the cash after it is repaid.
    After(Country),
}

/// A fact by its name, without its words, which stand on the page of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The fact's id.
    pub id: &'static str,
    /// How far it is agreed.
    pub status: Status,
    /// The day, month or year that it is of.
    pub as_of: &'static str,
}

const fn cite(fact: &Fact) -> Citation {
    Citation {
        id: fact.id,
        status: fact.status,
        as_of: fact.as_of,
    }
}

impl Known {
    /// The fact that leads.
    pub fn citation(self) -> Citation {
        use Country::{Japan, Korea};
        // Constants: so only names, not statements and sources, travel with the program.
        macro_rules! fact {
            ($name:ident) => {
                const { cite(&facts::$name) }
            };
        }
        match self {
            Self::ToCome(Japan) => fact!(JP_PLEDGE_SIZE),
            Self::ToCome(Korea) => fact!(KR_CASH),
            Self::Paid(Japan) => fact!(JP_FIRST_DISB),
            Self::Paid(Korea) => fact!(KR_FIRST_DISBURSEMENT),
            Self::Shipbuilding => fact!(KR_MASGA),
            Self::Cap => fact!(KR_ANNUAL_CAP),
            Self::Economy(Japan) => fact!(GDP_JP),
            Self::Economy(Korea) => fact!(GDP_KR),
            Self::Reserves(Japan) => fact!(RES_JP),
            Self::Reserves(Korea) => fact!(RES_KR_SEP26),
            Self::People(Japan) => fact!(POPULATION_JP),
            Self::People(Korea) => fact!(POPULATION_KR),
            Self::Exports(Japan, Some(Goods::Cars)) => fact!(TRADE_JP_SPLIT_AUTO),
            Self::Exports(Japan, Some(Goods::Drugs)) => fact!(TRADE_JP_SPLIT_PHARMA),
            Self::Exports(Japan, _) => fact!(TRADE_JP_2024),
            Self::Exports(Korea, Some(Goods::Cars)) => fact!(TRADE_KR_AUTO_2024),
            Self::Exports(Korea, Some(Goods::Drugs)) => fact!(TRADE_KR_PHARMA),
            Self::Exports(Korea, _) => fact!(TRADE_KR_2024),
            Self::Deal(Japan, Goods::Cars, _) => fact!(JP_AUTO_15),
            Self::Deal(Korea, Goods::Cars, _) => fact!(KR_AUTO_15),
            Self::Deal(_, Goods::Drugs, Preset::Today) => fact!(PHARMA),
            Self::Deal(_, Goods::Drugs, _) => fact!(PHARMA_FREE),
            Self::Deal(_, Goods::Others, Preset::AfterRuling) => fact!(US_S122),
            Self::Deal(Japan, Goods::Others, Preset::Today) => fact!(JP_GENERAL_NOW),
            Self::Deal(Korea, Goods::Others, Preset::Today) => fact!(KR_GENERAL_NOW),
            Self::Deal(Japan, Goods::Others, _) => fact!(JP_GENERAL_15),
            Self::Deal(Korea, Goods::Others, _) => fact!(KR_GENERAL_15),
            Self::Reference(Japan) => fact!(FX_JPY_LATEST),
            Self::Reference(Korea) => fact!(FX_KRW_LATEST),
            Self::BaseRate(Japan) => fact!(JP_DEEMED_RATE),
            Self::BaseRate(Korea) => fact!(UST20_NOV25),
            Self::Before(Japan) => fact!(JP_SPLIT_BEFORE),
            Self::Before(Korea) => fact!(KR_SPLIT_BEFORE),
            Self::After(Japan) => fact!(JP_SPLIT_AFTER),
            Self::After(Korea) => fact!(KR_SPLIT_AFTER),
        }
    }
}
