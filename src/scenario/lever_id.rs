//! The kinds of levers, those of one country with their country.

use crate::pledge::Side;

/// A lever: its kind and, where each country has its own, whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeverId {
    /// How much of what is still to be called will be called.
    TakeUp,
    /// The same of one country alone.
    TakeUpOf(Side),
    /// The part of the calls paid out in dollars; banks lend the rest under a state guarantee.
    CashShare(Side),
    /// The part of the calls that shares in project cash; the rest is then a guarantee that puts no
    /// money in.
    InWaterfall(Side),
    /// The last year of the calls.
    LastYear(Side),
    /// What cars would pay without the deal.
    AutosFallback(Side),
    /// What other goods would pay without the deal. The number is the second country's rate; the first's
    /// moves with it and keeps its distance, which is the ordinary duty where that comes on top.
    GeneralFallback,
    /// What patented drugs would pay without the deal.
    PharmaFallback,
    /// For how many years the deal holds.
    ReliefYears,
    /// How much of a tariff American buyers pay: goods other than cars.
    PassThrough,
    /// How much of a tariff American buyers pay: cars.
    AutosPassThrough,
    /// How strongly sales react to the buyer's price.
    Elasticity,
    /// How much of a lost sale is a true loss.
    Margin,
    /// Yearly growth of exports.
    ExportGrowth,
    /// The part of the exports under regimes of their own for which no full table was found; what it
    /// gains, other goods lose.
    OutsideShare(Side),
    /// How much of the drugs the tariff on patented ones is for; the others pay nothing.
    PharmaCoveredShare,
    /// Local currency per dollar.
    Spot(Side),
    /// Dollars a year that the country can raise without buying them in the market.
    Capacity(Side),
    /// Yearly drift of the currency.
    Drift(Side),
    /// How much $10 billion bought beyond capacity weakens the currency.
    Pressure(Side),
    /// The part of a change of the exchange rate that reaches the dollar price at the US border.
    RatePassThrough(Side),
    /// The part of exporters' costs that is in dollars.
    DollarCosts(Side),
    /// What a project that succeeds earns a year.
    Return,
    /// How much of the money goes into projects that never pay.
    LossShare,
    /// What is added to each country's base rate in the interest on what it is owed.
    Spread,
    /// The share of the cash once the review has raised it.
    ReviewShare(Side),
    /// Years of construction, with delay; the yearly cash is that of the plan.
    Lag,
    /// Years of cash.
    Life,
    /// The part of the money that suppliers at home truly gain.
    HomeGain,
    /// Each country's cost of money in dollars.
    Discount,
    /// A country's cost of money in its own currency.
    DiscountLocal(Side),
    /// How many years the ledger runs.
    Horizon,
}

impl LeverId {
    /// The country it concerns, if only one.
    pub const fn country(self) -> Option<Side> {
        match self {
            Self::TakeUpOf(country)
            | Self::CashShare(country)
            | Self::InWaterfall(country)
            | Self::LastYear(country)
            | Self::AutosFallback(country)
            | Self::OutsideShare(country)
            | Self::Spot(country)
            | Self::Capacity(country)
            | Self::Drift(country)
            | Self::Pressure(country)
            | Self::RatePassThrough(country)
            | Self::DollarCosts(country)
            | Self::ReviewShare(country)
            | Self::DiscountLocal(country) => Some(country),
            _ => None,
        }
    }

    /// Whether choosing a preset sets it.
    pub const fn is_set_by_preset(self) -> bool {
        matches!(
            self,
            Self::AutosFallback(_) | Self::GeneralFallback | Self::PharmaFallback
        )
    }
}
