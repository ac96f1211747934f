//! The full assumptions under a preset, each traced to facts or called a judgement.
//!
//! What belongs to one pledge is data, which [`deal`](super::deal) holds; what both have in common stands
//! here. `provenance` says for every number where it comes from.

use super::deal::{ClassOf, Pledge, TrancheOf, pledge};
use super::presets::Preset;
use crate::facts;
use crate::model::assumptions::{
    Assumptions, Class, CountryAssumptions, Funding, Fx, Projects, Review, Tariff, Tranche,
    Waterfall,
};
use crate::model::bounds::CAPACITY;
use crate::pledge::Pair;
use crate::units::{Share, Usd, Year};

/// Class of goods: cars and parts.
pub const AUTOS: &str = "autos";
/// Class of goods: everything without a tariff regime of its own.
pub const GENERAL: &str = "general";
/// Class of goods: steel, aluminium, copper; outside both deals.
pub const METALS: &str = "metals";
/// Class of goods: drugs that the tariff on patented ones is for; less for deal partners.
pub const PHARMA: &str = "pharma";
/// Class of goods: all other drugs, which pay nothing.
pub const GENERICS: &str = "generics";
/// Class of goods: chips and metals together, where no split was found.
pub const OUTSIDE: &str = "outside";

/// Tranche: what was paid already.
pub const PAID: &str = "paid";
/// Tranche: what Washington can still call.
pub const CALLS: &str = "calls";
/// Tranche: what of the calls a reader takes to be a mere guarantee.
pub const GUARANTEED: &str = "guaranteed";
/// Tranche: a company-led shipbuilding part.
pub const SHIPBUILDING: &str = "shipbuilding";

/// The first year of the ledger.
pub const FIRST_YEAR: Year = Year(2026);
/// Next to nothing was paid in 2026 ([`PAID`]), so the bulk of the calls is put after it.
pub const FIRST_CALLS: Year = Year(2027);
const HORIZON: usize = 40;
/// How long the tariff relief lasts.
pub const RELIEF_YEARS: usize = 10;
const SPREAD: Share = percent(1.0);
/// What projects return in a year.
pub const RETURN: Share = percent(8.0);
/// How much of the money is lost.
pub const LOSS_SHARE: Share = percent(10.0);
/// Years in which projects are built, as planned.
pub const LAG: usize = 3;
/// Years in which they earn cash.
pub const LIFE: usize = 30;
/// The cost of money in dollars: what Washington pays for 20 years, on the day on which the later
/// of the two deals was signed.
pub const DISCOUNT: Share = percent(facts::UST20_NOV25.number());
/// The part of a change of the exchange rate that reaches the dollar price at the border: a quarter
/// of it for goods priced in dollars, nearly all for others, and about nine tenths are.
pub const FX_PASS_THROUGH: Share = percent(30.0);
/// The part of the money that buys from suppliers at home: the middle of 20 to 40 %.
pub const HOME_SHARE: Share = percent(30.0);
/// How much of a lost sale is a true loss.
pub const MARGIN: Share = percent(30.0);
/// How much of a tariff on cars US buyers pay.
pub const AUTOS_PASS_THROUGH: Share = percent(50.0);
const PASS_THROUGH: Share = percent(90.0);
/// Half of what moves one currency against the dollar is taken to move both.
pub const CORRELATION: f64 = 0.5;
/// Two futures in three then earn 5 to 11 % a year.
pub const RETURN_SD: f64 = 3.0;
/// Any other would do.
pub const UNCERTAINTY_SEED: u32 = 1;

const fn percent(x: f64) -> Share {
    Share(x / 100.0)
}

/// The model's input when a reader has moved nothing.
pub fn baseline(preset: Preset) -> Assumptions {
    Assumptions {
        first_year: FIRST_YEAR,
        horizon: HORIZON,
        countries: Pair::from_fn(|country| of(pledge(country), preset)),
    }
}

fn of(pledge: &Pledge, preset: Preset) -> CountryAssumptions {
    let classes = pledge.classes.iter();
    let tranches = pledge.tranches.iter();
    CountryAssumptions {
        tariff: Tariff {
            classes: classes.map(|of| class(of, preset)).collect(),
            growth: Share(0.0),
            relief_years: RELIEF_YEARS,
        },
        funding: Funding {
            tranches: tranches.map(tranche).collect(),
        },
        projects: projects(),
        waterfall: Waterfall {
            // Without a split no tranche is in it: all cash would be the pledger's.
            share_before: pledge.split.map_or(Share(1.0), |split| split.before),
            share_after: pledge.split.map_or(Share(1.0), |split| split.after),
            deemed_rate: Share(pledge.base_rate().0 + SPREAD.0),
            pooled: pledge.split.is_some_and(|split| split.pooled),
            review: pledge
                .review()
                .map(|(after, share)| Review { after, share }),
        },
        fx: Fx {
            spot: pledge.spot,
            shock: Share(0.0),
            drift: drift(pledge.discount_local),
            // Where no limit is known, none is reached.
            capacity: pledge.capacity.unwrap_or(Usd(CAPACITY.max)),
            pressure: pledge.pressure,
            reference: pledge.spot,
            pass_through: FX_PASS_THROUGH,
            dollar_costs: pledge.dollar_costs,
        },
        reserves: pledge.reserves,
        gdp: pledge.gdp,
        discount: DISCOUNT,
        discount_local: pledge.discount_local,
    }
}

/// The drift that only makes up for the gap between the two costs of money: it favours neither a
/// debt in dollars nor one at home. In hundredths of a per cent, as a person reads it.
fn drift(discount_local: Share) -> Share {
    let exact = (1.0 + discount_local.0) / (1.0 + DISCOUNT.0) - 1.0;
    Share(libm::round(exact * 1e4) / 1e4)
}

/// How much weaker a currency is taken to become in a year than what makes up for the gap between the costs of
/// money, in percentage points; below zero if stronger. In tenths, so that the rounding of either is none.
pub fn departure(country: &CountryAssumptions) -> f64 {
    let even = (1.0 + country.discount_local.0) / (1.0 + country.discount.0) - 1.0;
    libm::round((country.fx.drift.0 - even) * 1e3) / 10.0
}

fn class(of: &ClassOf, preset: Preset) -> Class {
    let rates = of.rates[preset as usize];
    Class {
        id: of.id.to_owned(),
        imports: of.imports,
        deal: rates.deal,
        fallback: rates.fallback,
        pass_through: if of.id == AUTOS {
            AUTOS_PASS_THROUGH
        } else {
            PASS_THROUGH
        },
        elasticity: const { facts::LIT_ELASTICITY_RANGE.number() },
        margin: MARGIN,
        responds: of.id == GENERAL || of.id == AUTOS,
    }
}

fn tranche(of: &TrancheOf) -> Tranche {
    Tranche {
        id: of.id.to_owned(),
        amount: of.amount,
        take_up: Share(1.0),
        start: of.end.map_or(FIRST_YEAR, |_| FIRST_CALLS),
        end: of.end.unwrap_or(FIRST_YEAR),
        annual_cap: of.annual_cap,
        fx_share: of.fx_share,
        in_waterfall: of.in_waterfall,
    }
}

fn projects() -> Projects {
    Projects {
        return_: RETURN,
        planned_lag: LAG,
        lag: LAG,
        life: LIFE,
        home_share: HOME_SHARE,
        home_gain: Share(0.0),
        loss_share: LOSS_SHARE,
    }
}
