//! One row a slider.
//!
//! A lever's id is its key in a link, its name in the JS API and its `data-lever` on the page. Its
//! number is what a person reads (percent, won per dollar, billions of dollars, years); `set` turns
//! it into the model's fractions. View, link, JS API and tests loop over [`LEVERS`].

use super::baseline::{self, AUTOS, CALLS, GENERAL, GENERICS, GUARANTEED, OUTSIDE, PAID, PHARMA};
use crate::decimal::exact;
use crate::facts;
use crate::model::assumptions::{Assumptions, Class, Tranche};
pub use crate::model::currency::PRESSURE_UNIT;
use crate::pledge::Side::{self, Left, Right};
use crate::units::{LocalPerUsd, Share, Usd, Year};
use crate::value::{Invalid, Path, Value};

/// What a lever's number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Percent.
    Percent,
    /// Percent a year.
    PercentAYear,
    /// Yen per dollar.
    YenPerUsd,
    /// Won per dollar.
    WonPerUsd,
    /// Billions of dollars a year.
    UsdBnAYear,
    /// Years.
    Years,
    /// A calendar year.
    Year,
    /// A bare number.
    Number,
}

/// A lever's place in [`LEVERS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "each is documented by its row in LEVERS")]
pub enum LeverId {
    TakeUp,
    JapanTakeUp,
    JapanCashShare,
    JapanInWaterfall,
    JapanLastYear,
    JapanAutosFallback,
    KoreaAutosFallback,
    GeneralFallback,
    PharmaFallback,
    ReliefYears,
    PassThrough,
    AutosPassThrough,
    Elasticity,
    Margin,
    ExportGrowth,
    KoreaOutsideShare,
    PharmaCoveredShare,
    KoreaSpot,
    KoreaCapacity,
    JapanSpot,
    JapanCapacity,
    KoreaDrift,
    JapanDrift,
    KoreaPressure,
    JapanPressure,
    KoreaRatePassThrough,
    JapanRatePassThrough,
    KoreaDollarCosts,
    JapanDollarCosts,
    Return,
    LossShare,
    Spread,
    ReviewShare,
    Lag,
    Life,
    HomeGain,
    Discount,
    KoreaDiscount,
    JapanDiscount,
    Horizon,
}

impl LeverId {
    /// The lever's row.
    pub fn lever(self) -> &'static Lever {
        &LEVERS[self as usize]
    }

    /// The lever of that name.
    pub fn from_id(name: &str) -> Option<Self> {
        LEVERS
            .iter()
            .find(|lever| lever.name == name)
            .map(|lever| lever.id)
    }
}

/// A set of levers that the reader may not move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locked(u64);

impl Locked {
    /// The set with one more lever.
    #[must_use]
    pub fn with(self, id: LeverId) -> Self {
        Self(self.0 | 1 << id as u8)
    }

    /// The levers of either set.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a lever is in it.
    pub fn contains(self, id: LeverId) -> bool {
        self.0 & 1 << id as u8 != 0
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
#[derive(Debug)]
pub struct Lever {
    /// Its place in the table.
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
    /// Reads the value from the model's input.
    pub get: fn(&Assumptions) -> f64,
    /// Writes the value into the model's input.
    pub set: fn(&mut Assumptions, f64),
}

/// Every lever, in the order of [`LeverId`].
pub const LEVERS: [Lever; 40] = [
    // How much of what is still to be called will be called.
    Lever {
        id: LeverId::TakeUp,
        name: "funding.take_up",
        country: None,
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(to_come(a, Right).map_or(Share(1.0), |tranche| tranche.take_up)),
        set: |a, x| {
            for country in Side::ALL {
                for tranche in &mut a.countries[country].funding.tranches {
                    if tranche.id != PAID {
                        tranche.take_up = share(x);
                    }
                }
            }
        },
    },
    // The same for Japan alone: Tokyo calls its sum a ceiling.
    Lever {
        id: LeverId::JapanTakeUp,
        name: "funding.japan.take_up",
        country: Some(Left),
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(to_come(a, Left).map_or(Share(1.0), |tranche| tranche.take_up)),
        set: |a, x| {
            for tranche in &mut a.countries.left.funding.tranches {
                if tranche.id != PAID {
                    tranche.take_up = share(x);
                }
            }
        },
    },
    // The part of Japan's calls paid out in dollars; banks lend the rest under a state guarantee.
    Lever {
        id: LeverId::JapanCashShare,
        name: "funding.japan.cash_share",
        country: Some(Left),
        min: 0.0,
        max: 100.0,
        step: 0.1,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(to_come(a, Left).map_or(Share(1.0), |tranche| tranche.fx_share)),
        set: |a, x| {
            for tranche in &mut a.countries.left.funding.tranches {
                if tranche.id != PAID {
                    tranche.fx_share = share(x);
                }
            }
        },
    },
    // The part of Japan's calls that shares in project cash; the rest is then a guarantee that puts
    // no money in.
    Lever {
        id: LeverId::JapanInWaterfall,
        name: "funding.japan.in_waterfall",
        country: Some(Left),
        min: 0.0,
        max: 100.0,
        step: 0.1,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| {
            let [calls, guaranteed] = [CALLS, GUARANTEED].map(|id| japans_amount(a, id));
            let sum = calls + guaranteed;
            percent(Share(if sum > 0.0 { calls / sum } else { 1.0 }))
        },
        set: |a, x| {
            let sum = japans_amount(a, CALLS) + japans_amount(a, GUARANTEED);
            let tranches = &mut a.countries.left.funding.tranches;
            tranches.retain(|tranche| tranche.id != GUARANTEED);
            let Some(calls) = tranches.iter_mut().find(|tranche| tranche.id == CALLS) else {
                return;
            };
            calls.amount = Usd(sum * share(x).0);
            let guaranteed = Tranche {
                id: GUARANTEED.to_owned(),
                amount: Usd(sum - calls.amount.0),
                in_waterfall: false,
                ..calls.clone()
            };
            if guaranteed.amount.0 > 0.0 {
                tranches.push(guaranteed);
            }
        },
    },
    // The last year in which Washington calls Japan's money.
    Lever {
        id: LeverId::JapanLastYear,
        name: "funding.japan.last_year",
        country: Some(Left),
        min: 2027.0,
        max: 2040.0,
        step: 1.0,
        unit: Unit::Year,
        set_by_preset: false,
        get: |a| to_come(a, Left).map_or(0.0, |tranche| f64::from(tranche.end.0)),
        set: |a, x| {
            for tranche in &mut a.countries.left.funding.tranches {
                if tranche.id != PAID {
                    tranche.end = Year((x as i32).max(tranche.start.0));
                }
            }
        },
    },
    // What Japanese cars would pay without the deal.
    Lever {
        id: LeverId::JapanAutosFallback,
        name: "tariff.japan.autos.fallback",
        country: Some(Left),
        min: 0.0,
        max: 50.0,
        step: 0.5,
        unit: Unit::Percent,
        set_by_preset: true,
        get: |a| class(a, Left, AUTOS, |class| class.fallback),
        set: |a, x| set_classes(a, Left, |id| id == AUTOS, |class| class.fallback = share(x)),
    },
    // What Korean cars would pay without the deal.
    Lever {
        id: LeverId::KoreaAutosFallback,
        name: "tariff.korea.autos.fallback",
        country: Some(Right),
        min: 0.0,
        max: 50.0,
        step: 0.5,
        unit: Unit::Percent,
        set_by_preset: true,
        get: |a| class(a, Right, AUTOS, |class| class.fallback),
        set: |a, x| {
            set_classes(
                a,
                Right,
                |id| id == AUTOS,
                |class| class.fallback = share(x),
            )
        },
    },
    // What other goods would pay without the deal. The number is Korea's rate; Japan's moves with
    // it and keeps its distance, which is the ordinary duty where that comes on top.
    Lever {
        id: LeverId::GeneralFallback,
        name: "tariff.general.fallback",
        country: None,
        min: 0.0,
        max: 50.0,
        step: 0.5,
        unit: Unit::Percent,
        set_by_preset: true,
        get: |a| class(a, Right, GENERAL, |class| class.fallback),
        set: |a, x| {
            let distance = find_class(a, Left, GENERAL).map_or(0.0, |class| class.fallback.0)
                - find_class(a, Right, GENERAL).map_or(0.0, |class| class.fallback.0);
            let left = Share((share(x).0 + distance).max(0.0));
            set_classes(
                a,
                Right,
                |id| id == GENERAL,
                |class| class.fallback = share(x),
            );
            set_classes(a, Left, |id| id == GENERAL, |class| class.fallback = left);
        },
    },
    // What patented drugs would pay without the deal.
    Lever {
        id: LeverId::PharmaFallback,
        name: "tariff.pharma.fallback",
        country: None,
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: true,
        get: |a| class(a, Right, PHARMA, |class| class.fallback),
        set: |a, x| set_both(a, |id| id == PHARMA, |class| class.fallback = share(x)),
    },
    // For how many years the deal holds.
    Lever {
        id: LeverId::ReliefYears,
        name: "tariff.relief_years",
        country: None,
        min: 0.0,
        max: 40.0,
        step: 1.0,
        unit: Unit::Years,
        set_by_preset: false,
        get: |a| a.countries.right.tariff.relief_years as f64,
        set: |a, x| {
            for country in Side::ALL {
                a.countries[country].tariff.relief_years = x as usize;
            }
        },
    },
    // How much of a tariff American buyers pay: goods other than cars.
    Lever {
        id: LeverId::PassThrough,
        name: "tariff.pass_through",
        country: None,
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| class(a, Right, GENERAL, |class| class.pass_through),
        set: |a, x| {
            set_both(a, |id| id != AUTOS, |class| class.pass_through = share(x));
        },
    },
    // How much of a tariff American buyers pay: cars.
    Lever {
        id: LeverId::AutosPassThrough,
        name: "tariff.autos.pass_through",
        country: None,
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| class(a, Right, AUTOS, |class| class.pass_through),
        set: |a, x| {
            set_both(a, |id| id == AUTOS, |class| class.pass_through = share(x));
        },
    },
    // How strongly sales react to the buyer's price.
    Lever {
        id: LeverId::Elasticity,
        name: "tariff.elasticity",
        country: None,
        min: 0.0,
        max: 5.0,
        step: 0.05,
        unit: Unit::Number,
        set_by_preset: false,
        get: |a| find_class(a, Right, GENERAL).map_or(0.0, |class| class.elasticity),
        set: |a, x| set_both(a, |_| true, |class| class.elasticity = x),
    },
    // How much of a lost sale is a true loss.
    Lever {
        id: LeverId::Margin,
        name: "tariff.margin",
        country: None,
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| class(a, Right, GENERAL, |class| class.margin),
        set: |a, x| set_both(a, |_| true, |class| class.margin = share(x)),
    },
    // Yearly growth of exports.
    Lever {
        id: LeverId::ExportGrowth,
        name: "tariff.growth",
        country: None,
        min: -5.0,
        max: 10.0,
        step: 0.1,
        unit: Unit::PercentAYear,
        set_by_preset: false,
        get: |a| percent(a.countries.right.tariff.growth),
        set: |a, x| {
            for country in Side::ALL {
                a.countries[country].tariff.growth = share(x);
            }
        },
    },
    // The part of Korea's exports under regimes of their own (chips, metals), for which no full table
    // was found; what it gains, other goods lose.
    Lever {
        id: LeverId::KoreaOutsideShare,
        name: "trade.korea.outside_share",
        country: Some(Right),
        min: 0.0,
        max: 50.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| {
            let total: f64 = a
                .countries
                .right
                .tariff
                .classes
                .iter()
                .map(|c| c.imports.0)
                .sum();
            let outside = imports(a, Right, OUTSIDE);
            percent(Share(if total > 0.0 { outside / total } else { 0.0 }))
        },
        set: |a, x| {
            let total: f64 = a
                .countries
                .right
                .tariff
                .classes
                .iter()
                .map(|c| c.imports.0)
                .sum();
            let known: f64 = [AUTOS, PHARMA, GENERICS]
                .map(|id| imports(a, Right, id))
                .iter()
                .sum();
            let outside = (total * share(x).0).min(total - known);
            set_classes(
                a,
                Right,
                |id| id == OUTSIDE,
                |class| class.imports = Usd(outside),
            );
            set_classes(
                a,
                Right,
                |id| id == GENERAL,
                |class| {
                    class.imports = Usd(total - known - outside);
                },
            );
        },
    },
    // How much of the drugs the tariff on patented ones is for; the others pay nothing.
    Lever {
        id: LeverId::PharmaCoveredShare,
        name: "trade.pharma.covered_share",
        country: None,
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| {
            let [covered, free] = [PHARMA, GENERICS].map(|id| imports(a, Right, id));
            let all = covered + free;
            percent(Share(if all > 0.0 { covered / all } else { 0.0 }))
        },
        set: |a, x| {
            for country in Side::ALL {
                let [covered, free] = [PHARMA, GENERICS].map(|id| imports(a, country, id));
                let all = covered + free;
                let covered = all * share(x).0;
                let set = |a: &mut Assumptions, only: &str, usd: f64| {
                    set_classes(
                        a,
                        country,
                        |id| id == only,
                        |class| class.imports = Usd(usd),
                    );
                };
                set(a, PHARMA, covered);
                set(a, GENERICS, all - covered);
            }
        },
    },
    // Won per dollar.
    Lever {
        id: LeverId::KoreaSpot,
        name: "fx.korea.spot",
        country: Some(Right),
        min: 1050.0,
        max: 1750.0,
        step: 1.0,
        unit: Unit::WonPerUsd,
        set_by_preset: false,
        get: |a| a.countries.right.fx.spot.0,
        set: |a, x| a.countries.right.fx.spot = LocalPerUsd(x),
    },
    // Dollars a year that Korea can raise without buying them in the market.
    Lever {
        id: LeverId::KoreaCapacity,
        name: "fx.korea.capacity",
        country: Some(Right),
        min: 0.0,
        max: 60.0,
        step: 0.5,
        unit: Unit::UsdBnAYear,
        set_by_preset: false,
        get: |a| a.countries.right.fx.capacity.0,
        set: |a, x| a.countries.right.fx.capacity = Usd(x),
    },
    // Yen per dollar.
    Lever {
        id: LeverId::JapanSpot,
        name: "fx.japan.spot",
        country: Some(Left),
        min: 100.0,
        max: 200.0,
        step: 0.1,
        unit: Unit::YenPerUsd,
        set_by_preset: false,
        get: |a| a.countries.left.fx.spot.0,
        set: |a, x| a.countries.left.fx.spot = LocalPerUsd(x),
    },
    // Dollars a year that Japan can raise without buying them in the market.
    Lever {
        id: LeverId::JapanCapacity,
        name: "fx.japan.capacity",
        country: Some(Left),
        min: 0.0,
        max: 200.0,
        step: 1.0,
        unit: Unit::UsdBnAYear,
        set_by_preset: false,
        get: |a| a.countries.left.fx.capacity.0,
        set: |a, x| a.countries.left.fx.capacity = Usd(x),
    },
    // Yearly drift of the won.
    Lever {
        id: LeverId::KoreaDrift,
        name: "fx.korea.drift",
        country: Some(Right),
        min: -5.0,
        max: 5.0,
        step: 0.1,
        unit: Unit::PercentAYear,
        set_by_preset: false,
        get: |a| percent(a.countries.right.fx.drift),
        set: |a, x| a.countries.right.fx.drift = share(x),
    },
    // Yearly drift of the yen.
    Lever {
        id: LeverId::JapanDrift,
        name: "fx.japan.drift",
        country: Some(Left),
        min: -5.0,
        max: 5.0,
        step: 0.1,
        unit: Unit::PercentAYear,
        set_by_preset: false,
        get: |a| percent(a.countries.left.fx.drift),
        set: |a, x| a.countries.left.fx.drift = share(x),
    },
    // How much $10 billion bought beyond capacity weakens the won.
    Lever {
        id: LeverId::KoreaPressure,
        name: "fx.korea.pressure",
        country: Some(Right),
        min: 0.0,
        max: 5.0,
        step: 0.1,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(a.countries.right.fx.pressure),
        set: |a, x| a.countries.right.fx.pressure = share(x),
    },
    // How much $10 billion bought beyond capacity weakens the yen.
    Lever {
        id: LeverId::JapanPressure,
        name: "fx.japan.pressure",
        country: Some(Left),
        min: 0.0,
        max: 5.0,
        step: 0.1,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(a.countries.left.fx.pressure),
        set: |a, x| a.countries.left.fx.pressure = share(x),
    },
    // The part of a change of the won that reaches the dollar price at the US border.
    Lever {
        id: LeverId::KoreaRatePassThrough,
        name: "fx.korea.pass_through",
        country: Some(Right),
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(a.countries.right.fx.pass_through),
        set: |a, x| a.countries.right.fx.pass_through = share(x),
    },
    // The part of a change of the yen that reaches the dollar price at the US border.
    Lever {
        id: LeverId::JapanRatePassThrough,
        name: "fx.japan.pass_through",
        country: Some(Left),
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(a.countries.left.fx.pass_through),
        set: |a, x| a.countries.left.fx.pass_through = share(x),
    },
    // The part of the costs of Korea's exporters that is in dollars.
    Lever {
        id: LeverId::KoreaDollarCosts,
        name: "fx.korea.dollar_costs",
        country: Some(Right),
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(a.countries.right.fx.dollar_costs),
        set: |a, x| a.countries.right.fx.dollar_costs = share(x),
    },
    // The part of the costs of Japan's exporters that is in dollars.
    Lever {
        id: LeverId::JapanDollarCosts,
        name: "fx.japan.dollar_costs",
        country: Some(Left),
        min: 0.0,
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(a.countries.left.fx.dollar_costs),
        set: |a, x| a.countries.left.fx.dollar_costs = share(x),
    },
    // What a project that succeeds earns a year.
    Lever {
        id: LeverId::Return,
        name: "projects.return",
        country: None,
        min: 0.0,
        max: 25.0,
        step: 0.1,
        unit: Unit::PercentAYear,
        set_by_preset: false,
        get: |a| percent(a.countries.right.projects.return_),
        set: |a, x| {
            for country in Side::ALL {
                a.countries[country].projects.return_ = share(x);
            }
        },
    },
    // How much of the money goes into projects that never pay.
    Lever {
        id: LeverId::LossShare,
        name: "projects.loss_share",
        country: None,
        min: 0.0,
        max: 60.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| percent(a.countries.right.projects.loss_share),
        set: |a, x| {
            for country in Side::ALL {
                a.countries[country].projects.loss_share = share(x);
            }
        },
    },
    // What is added to each country's base rate in the interest on what it is owed.
    Lever {
        id: LeverId::Spread,
        name: "waterfall.spread",
        country: None,
        min: 0.0,
        max: 3.0,
        step: 0.05,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| {
            let spread = a.countries.right.waterfall.deemed_rate.0 - baseline::KOREA_BASE_RATE.0;
            percent(Share(spread))
        },
        set: |a, x| {
            a.countries.left.waterfall.deemed_rate =
                Share(baseline::JAPAN_BASE_RATE.0 + share(x).0);
            a.countries.right.waterfall.deemed_rate =
                Share(baseline::KOREA_BASE_RATE.0 + share(x).0);
        },
    },
    // Korea's share of the cash once the 20-year review has raised it.
    Lever {
        id: LeverId::ReviewShare,
        name: "waterfall.review_share",
        country: Some(Right),
        min: facts::KR_SPLIT_BEFORE.number(),
        max: 100.0,
        step: 1.0,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| {
            let waterfall = &a.countries.right.waterfall;
            let share = waterfall.review.as_ref().map(|review| review.share);
            percent(share.unwrap_or(waterfall.share_before))
        },
        set: |a, x| {
            if let Some(review) = &mut a.countries.right.waterfall.review {
                review.share = share(x);
            }
        },
    },
    // Years of construction, with delay; the yearly cash is that of the plan.
    Lever {
        id: LeverId::Lag,
        name: "projects.lag",
        country: None,
        min: 0.0,
        max: 10.0,
        step: 1.0,
        unit: Unit::Years,
        set_by_preset: false,
        get: |a| a.countries.right.projects.lag as f64,
        set: |a, x| {
            for country in Side::ALL {
                a.countries[country].projects.lag = x as usize;
            }
        },
    },
    // Years of cash.
    Lever {
        id: LeverId::Life,
        name: "projects.life",
        country: None,
        min: 10.0,
        max: 50.0,
        step: 1.0,
        unit: Unit::Years,
        set_by_preset: false,
        get: |a| a.countries.right.projects.life as f64,
        set: |a, x| {
            for country in Side::ALL {
                a.countries[country].projects.life = x as usize;
            }
        },
    },
    // The part of the money that suppliers at home truly gain.
    Lever {
        id: LeverId::HomeGain,
        name: "projects.home_gain",
        country: None,
        min: 0.0,
        max: 30.0,
        step: 0.5,
        unit: Unit::Percent,
        set_by_preset: false,
        get: |a| {
            let projects = &a.countries.right.projects;
            percent(projects.home_share * projects.home_gain)
        },
        set: |a, x| {
            for country in Side::ALL {
                let projects = &mut a.countries[country].projects;
                // No one gains from more than is bought at home.
                projects.home_share = projects.home_share.max(share(x));
                projects.home_gain = if x > 0.0 {
                    share(x) / projects.home_share
                } else {
                    Share(0.0)
                };
            }
        },
    },
    // Each country's cost of money in dollars.
    Lever {
        id: LeverId::Discount,
        name: "discount",
        country: None,
        min: 0.0,
        max: 10.0,
        step: 0.1,
        unit: Unit::PercentAYear,
        set_by_preset: false,
        get: |a| percent(a.countries.right.discount),
        set: |a, x| {
            for country in Side::ALL {
                a.countries[country].discount = share(x);
            }
        },
    },
    // Korea's cost of money in won.
    Lever {
        id: LeverId::KoreaDiscount,
        name: "discount.korea",
        country: Some(Right),
        min: 0.0,
        max: 10.0,
        step: 0.1,
        unit: Unit::PercentAYear,
        set_by_preset: false,
        get: |a| percent(a.countries.right.discount_local),
        set: |a, x| a.countries.right.discount_local = share(x),
    },
    // Japan's cost of money in yen.
    Lever {
        id: LeverId::JapanDiscount,
        name: "discount.japan",
        country: Some(Left),
        min: 0.0,
        max: 10.0,
        step: 0.1,
        unit: Unit::PercentAYear,
        set_by_preset: false,
        get: |a| percent(a.countries.left.discount_local),
        set: |a, x| a.countries.left.discount_local = share(x),
    },
    // How many years the ledger runs.
    Lever {
        id: LeverId::Horizon,
        name: "horizon",
        country: None,
        min: 15.0,
        max: 60.0,
        step: 1.0,
        unit: Unit::Years,
        set_by_preset: false,
        get: |a| a.horizon as f64,
        set: |a, x| a.horizon = x as usize,
    },
];

/// Percent as a person reads it, free of the noise of binary fractions (27.500000000000004).
fn percent(share: Share) -> f64 {
    libm::round(share.0 * 1e8) / 1e6
}

fn share(percent: f64) -> Share {
    Share(percent / 100.0)
}

/// The first tranche that is still to be called.
fn to_come(a: &Assumptions, country: Side) -> Option<&Tranche> {
    let tranches = &a.countries[country].funding.tranches;
    tranches.iter().find(|tranche| tranche.id != PAID)
}

/// What a tranche of Japan's pledges; nothing if there is none of that name.
fn japans_amount(a: &Assumptions, id: &str) -> f64 {
    let tranches = &a.countries.left.funding.tranches;
    let tranche = tranches.iter().find(|tranche| tranche.id == id);
    tranche.map_or(0.0, |tranche| tranche.amount.0)
}

fn find_class<'a>(a: &'a Assumptions, country: Side, id: &str) -> Option<&'a Class> {
    let classes = &a.countries[country].tariff.classes;
    classes.iter().find(|class| class.id == id)
}

/// Yearly US imports of a class; nothing if there is none of that name.
fn imports(a: &Assumptions, country: Side, id: &str) -> f64 {
    find_class(a, country, id).map_or(0.0, |class| class.imports.0)
}

fn class(a: &Assumptions, country: Side, id: &str, field: fn(&Class) -> Share) -> f64 {
    find_class(a, country, id).map_or(0.0, |class| percent(field(class)))
}

fn set_classes(
    a: &mut Assumptions,
    country: Side,
    which: impl Fn(&str) -> bool,
    mut set: impl FnMut(&mut Class),
) {
    for class in &mut a.countries[country].tariff.classes {
        if which(&class.id) {
            set(class);
        }
    }
}

fn set_both(a: &mut Assumptions, which: impl Fn(&str) -> bool, mut set: impl FnMut(&mut Class)) {
    for country in Side::ALL {
        set_classes(a, country, &which, &mut set);
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
            Self::YenPerUsd => "yen per dollar",
            Self::WonPerUsd => "won per dollar",
            Self::UsdBnAYear => "USD bn a year",
            Self::Years => "years",
            Self::Year => "year",
            Self::Number => "number",
        }
    }
}
