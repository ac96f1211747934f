//! Where the numbers of a formula come from.

use super::goods::Goods;
use crate::facts::{self, Fact, Status};
use crate::pledge::Side;
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
    ToCome(Side),
    /// What was paid.
    Paid(Side),
    /// Korea's shipbuilding part.
    Shipbuilding,
    /// What Washington may call from Korea in a year.
    Cap,
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
        use Side::{Left, Right};
        // Constants: so only names, not statements and sources, travel with the program.
        macro_rules! fact {
            ($name:ident) => {
                const { cite(&facts::$name) }
            };
        }
        match self {
            Self::ToCome(Left) => fact!(JP_PLEDGE_SIZE),
            Self::ToCome(Right) => fact!(KR_CASH),
            Self::Paid(Left) => fact!(JP_FIRST_DISB),
            Self::Paid(Right) => fact!(KR_FIRST_DISBURSEMENT),
            Self::Shipbuilding => fact!(KR_MASGA),
            Self::Cap => fact!(KR_ANNUAL_CAP),
            Self::Economy(Left) => fact!(GDP_JP),
            Self::Economy(Right) => fact!(GDP_KR),
            Self::Reserves(Left) => fact!(RES_JP),
            Self::Reserves(Right) => fact!(RES_KR_SEP26),
            Self::People(Left) => fact!(POPULATION_JP),
            Self::People(Right) => fact!(POPULATION_KR),
            Self::Exports(Left, Some(Goods::Cars)) => fact!(TRADE_JP_SPLIT_AUTO),
            Self::Exports(Left, Some(Goods::Drugs)) => fact!(TRADE_JP_SPLIT_PHARMA),
            Self::Exports(Left, _) => fact!(TRADE_JP_2024),
            Self::Exports(Right, Some(Goods::Cars)) => fact!(TRADE_KR_AUTO_2024),
            Self::Exports(Right, Some(Goods::Drugs)) => fact!(TRADE_KR_PHARMA),
            Self::Exports(Right, _) => fact!(TRADE_KR_2024),
            Self::Deal(Left, Goods::Cars, _) => fact!(JP_AUTO_15),
            Self::Deal(Right, Goods::Cars, _) => fact!(KR_AUTO_15),
            Self::Deal(_, Goods::Drugs, Preset::Today) => fact!(PHARMA),
            Self::Deal(_, Goods::Drugs, _) => fact!(PHARMA_FREE),
            Self::Deal(_, Goods::Others, Preset::AfterRuling) => fact!(US_S122),
            Self::Deal(Left, Goods::Others, Preset::Today) => fact!(JP_GENERAL_NOW),
            Self::Deal(Right, Goods::Others, Preset::Today) => fact!(KR_GENERAL_NOW),
            Self::Deal(Left, Goods::Others, _) => fact!(JP_GENERAL_15),
            Self::Deal(Right, Goods::Others, _) => fact!(KR_GENERAL_15),
            Self::Reference(Left) => fact!(FX_JPY_LATEST),
            Self::Reference(Right) => fact!(FX_KRW_LATEST),
            Self::BaseRate(Left) => fact!(JP_DEEMED_RATE),
            Self::BaseRate(Right) => fact!(UST20_NOV25),
            Self::Before(Left) => fact!(JP_SPLIT_BEFORE),
            Self::Before(Right) => fact!(KR_SPLIT_BEFORE),
            Self::After(Left) => fact!(JP_SPLIT_AFTER),
            Self::After(Right) => fact!(KR_SPLIT_AFTER),
        }
    }
}
