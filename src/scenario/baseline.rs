//! The full assumptions under a preset, each traced to facts or called a judgement.
//!
//! `provenance` says for every number where it comes from.

use super::presets::{CountryRates, Preset, Rates};
use crate::facts;
use crate::model::assumptions::{
    Assumptions, Class, CountryAssumptions, Funding, Fx, Projects, Review, Tariff, Tranche,
    Waterfall,
};
use crate::pledge::Pair;
use crate::units::{LocalPerUsd, Share, Usd, Year};

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
/// Class of goods: Korea's chips and metals together, since no split was found.
pub const OUTSIDE: &str = "outside";

/// Tranche: what was paid already.
pub const PAID: &str = "paid";
/// Tranche: what Washington can still call.
pub const CALLS: &str = "calls";
/// Tranche: what of Japan's calls a reader takes to be a mere guarantee.
pub const GUARANTEED: &str = "guaranteed";
/// Tranche: Korea's company-led shipbuilding part.
pub const SHIPBUILDING: &str = "shipbuilding";

/// Base of the interest on Japan's deemed allocation, before the spread.
pub const JAPAN_BASE_RATE: Share = percent(facts::JP_DEEMED_RATE.number());
/// Base of the interest on Korea's deemed allocation, before the spread.
pub const KOREA_BASE_RATE: Share = percent(facts::UST20_NOV25.number());

/// The first year of the ledger.
pub const FIRST_YEAR: Year = Year(2026);
/// Next to nothing was paid in 2026 ([`PAID`]), so the bulk of the calls is put after it.
pub const FIRST_CALLS: Year = Year(2027);
/// Projects are chosen until January 2029; their money is called within months.
const LAST_CALLS: Year = Year(2029);
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
/// The cost of money in dollars: what Washington pays for 20 years, on the day on which Korea
/// signed.
pub const DISCOUNT: Share = percent(facts::UST20_NOV25.number());
/// The cost of money in won: what Seoul paid for 20 years in January 2026, rounded.
pub const KOREA_DISCOUNT_LOCAL: Share = percent(3.5);
/// The cost of money in yen: what Tokyo pays for 30 years.
pub const JAPAN_DISCOUNT_LOCAL: Share = percent(facts::JGB.number());
/// The part of a change of the exchange rate that reaches the dollar price at the border: a quarter
/// of it for goods priced in dollars, nearly all for others, and about nine tenths are.
pub const FX_PASS_THROUGH: Share = percent(30.0);
const KOREA_DOLLAR_COSTS: Share = percent(33.0);
const JAPAN_DOLLAR_COSTS: Share = percent(18.0);
/// The part of the money that buys from suppliers at home: the middle of 20 to 40 %.
pub const HOME_SHARE: Share = percent(30.0);
/// How much of a lost sale is a true loss.
pub const MARGIN: Share = percent(30.0);
/// How much of a tariff on cars US buyers pay.
pub const AUTOS_PASS_THROUGH: Share = percent(50.0);
const PASS_THROUGH: Share = percent(90.0);
/// The share of chips in Korea's exports, about.
pub const KOREA_CHIPS_SHARE: Share = percent(8.0);
/// The share of steel, at least and at most.
pub const KOREA_STEEL_SHARE: [Share; 2] = [percent(3.0), percent(4.0)];
/// The two together, rounded.
pub const KOREA_OUTSIDE_SHARE: Share = percent(12.0);
/// How much of either country's drugs the tariff on patented ones is for: what is left of Korea's
/// when biosimilars are taken off. No figure for Japan was found.
pub const COVERED_SHARE: Share = percent(100.0 - facts::KR_BIOSIMILARS.number());
const KOREA_PRESSURE: Share = percent(1.0);
const JAPAN_PRESSURE: Share = percent(0.4);
/// Swings of monthly averages. Those of day-end rates are larger, but a year's calls are bought at
/// something like the year's average.
pub const VOLATILITY: Pair<f64> = Pair {
    left: facts::FX_VOL_JPY.number(),
    right: facts::FX_VOL_KRW.number(),
};
/// Half of what moves one currency against the dollar is taken to move both.
pub const CORRELATION: f64 = 0.5;
/// Two futures in three then earn 5 to 11 % a year.
pub const RETURN_SD: f64 = 3.0;
/// Any other would do.
pub const UNCERTAINTY_SEED: u32 = 1;
/// The shipbuilding part has no published calendar; it is spread over the years of the cash part.
const SHIPBUILDING_END: Year = Year(2036);

const fn percent(x: f64) -> Share {
    Share(x / 100.0)
}

/// The model's input when a reader has moved nothing.
pub fn baseline(preset: Preset) -> Assumptions {
    let rates = preset.rates();
    Assumptions {
        first_year: FIRST_YEAR,
        horizon: HORIZON,
        countries: Pair {
            left: left(rates.left),
            right: right(rates.right),
        },
    }
}

fn left(rates: CountryRates) -> CountryAssumptions {
    let cash_share = const { percent(facts::JP_MIX_JBIC.number()) };
    let autos = const { facts::TRADE_JP_SPLIT_AUTO.number() };
    let metals = const { facts::TRADE_JP_SPLIT_METAL.number() };
    let drugs = const { facts::TRADE_JP_SPLIT_PHARMA.number() };
    let general = const { facts::TRADE_JP_2024.number() } - autos - metals - drugs;
    let [covered, free] = drug_classes(drugs, rates.drugs);
    CountryAssumptions {
        tariff: tariff(vec![
            class(AUTOS, autos, rates.autos),
            class(GENERAL, general, rates.general),
            covered,
            free,
            class(METALS, metals, flat(const { facts::METALS.number() })),
        ]),
        funding: Funding {
            tranches: vec![
                Tranche {
                    fx_share: Share(1.0),
                    ..tranche(
                        PAID,
                        const { facts::JP_FIRST_DISB.number() },
                        FIRST_YEAR,
                        FIRST_YEAR,
                    )
                },
                Tranche {
                    fx_share: cash_share,
                    ..tranche(
                        CALLS,
                        const { facts::JP_PLEDGE_SIZE.number() }
                            - const { facts::JP_FIRST_DISB.number() },
                        FIRST_CALLS,
                        LAST_CALLS,
                    )
                },
            ],
        },
        projects: projects(),
        waterfall: Waterfall {
            share_before: const { percent(facts::JP_SPLIT_BEFORE.number()) },
            share_after: const { percent(facts::JP_SPLIT_AFTER.number()) },
            deemed_rate: Share(JAPAN_BASE_RATE.0 + SPREAD.0),
            pooled: false,
            review: None,
        },
        fx: Fx {
            spot: LocalPerUsd(const { facts::FX_JPY_LATEST.number() }),
            shock: Share(0.0),
            drift: drift(JAPAN_DISCOUNT_LOCAL),
            // The like of the returns on reserves from which Seoul means to pay first.
            capacity: Usd(const { facts::JP_FX_SURPLUS.number() }),
            pressure: JAPAN_PRESSURE,
            reference: LocalPerUsd(const { facts::FX_JPY_LATEST.number() }),
            pass_through: FX_PASS_THROUGH,
            dollar_costs: JAPAN_DOLLAR_COSTS,
        },
        reserves: Usd(const { facts::RES_JP.number() }),
        gdp: Usd(const { facts::GDP_JP.number() }),
        discount: DISCOUNT,
        discount_local: JAPAN_DISCOUNT_LOCAL,
    }
}

fn right(rates: CountryRates) -> CountryAssumptions {
    let total = const { facts::TRADE_KR_2024.number() };
    let autos = const { facts::TRADE_KR_AUTO_2024.number() }
        + const { facts::TRADE_KR_PARTS_2024.number() };
    let drugs = const { facts::TRADE_KR_PHARMA.number() };
    let outside = total * KOREA_OUTSIDE_SHARE.0;
    let [covered, free] = drug_classes(drugs, rates.drugs);
    CountryAssumptions {
        tariff: tariff(vec![
            class(AUTOS, autos, rates.autos),
            class(GENERAL, total - autos - drugs - outside, rates.general),
            covered,
            free,
            class(OUTSIDE, outside, flat(0.0)),
        ]),
        funding: Funding {
            tranches: vec![
                tranche(
                    PAID,
                    const { facts::KR_FIRST_DISBURSEMENT.number() },
                    FIRST_YEAR,
                    FIRST_YEAR,
                ),
                Tranche {
                    annual_cap: Some(Usd(const { facts::KR_ANNUAL_CAP.number() })),
                    ..tranche(
                        CALLS,
                        const { facts::KR_CASH.number() }
                            - const { facts::KR_FIRST_DISBURSEMENT.number() },
                        FIRST_CALLS,
                        LAST_CALLS,
                    )
                },
                Tranche {
                    fx_share: Share(0.0),
                    in_waterfall: false,
                    ..tranche(
                        SHIPBUILDING,
                        const { facts::KR_MASGA.number() },
                        FIRST_CALLS,
                        SHIPBUILDING_END,
                    )
                },
            ],
        },
        projects: projects(),
        waterfall: Waterfall {
            share_before: const { percent(facts::KR_SPLIT_BEFORE.number()) },
            share_after: const { percent(facts::KR_SPLIT_AFTER.number()) },
            deemed_rate: Share(KOREA_BASE_RATE.0 + SPREAD.0),
            pooled: true,
            // The clause lets the split be adjusted but names no number, so none is assumed.
            review: Some(Review {
                after: const { facts::KR_20YR.number() } as usize,
                share: const { percent(facts::KR_SPLIT_BEFORE.number()) },
            }),
        },
        fx: Fx {
            spot: LocalPerUsd(const { facts::FX_KRW_LATEST.number() }),
            shock: Share(0.0),
            drift: drift(KOREA_DISCOUNT_LOCAL),
            capacity: Usd(const { facts::KR_BOK_CAPACITY.number() }),
            pressure: KOREA_PRESSURE,
            reference: LocalPerUsd(const { facts::FX_KRW_LATEST.number() }),
            pass_through: FX_PASS_THROUGH,
            dollar_costs: KOREA_DOLLAR_COSTS,
        },
        reserves: Usd(const { facts::RES_KR_SEP26.number() }),
        gdp: Usd(const { facts::GDP_KR.number() }),
        discount: DISCOUNT,
        discount_local: KOREA_DISCOUNT_LOCAL,
    }
}

/// The drift that only makes up for the gap between the two costs of money: it favours neither a
/// debt in dollars nor one at home. In hundredths of a per cent, as a person reads it.
fn drift(discount_local: Share) -> Share {
    let exact = (1.0 + discount_local.0) / (1.0 + DISCOUNT.0) - 1.0;
    Share(libm::round(exact * 1e4) / 1e4)
}

fn tariff(classes: Vec<Class>) -> Tariff {
    Tariff {
        classes,
        growth: Share(0.0),
        relief_years: RELIEF_YEARS,
    }
}

fn class(id: &str, imports: f64, rates: Rates) -> Class {
    Class {
        id: id.to_owned(),
        imports: Usd(imports),
        deal: rates.deal,
        fallback: rates.fallback,
        pass_through: if id == AUTOS {
            AUTOS_PASS_THROUGH
        } else {
            PASS_THROUGH
        },
        elasticity: const { facts::LIT_ELASTICITY_RANGE.number() },
        margin: MARGIN,
        responds: id == GENERAL || id == AUTOS,
    }
}

/// A country's drugs: those that the tariff on patented ones is for, and those that pay nothing.
fn drug_classes(imports: f64, rates: Rates) -> [Class; 2] {
    let covered = imports * COVERED_SHARE.0;
    [
        class(PHARMA, covered, rates),
        class(
            GENERICS,
            imports - covered,
            flat(const { facts::PHARMA_FREE.number() }),
        ),
    ]
}

/// A rate that is the same with the deal and without it.
fn flat(rate: f64) -> Rates {
    Rates {
        deal: percent(rate),
        fallback: percent(rate),
    }
}

fn tranche(id: &str, amount: f64, start: Year, end: Year) -> Tranche {
    Tranche {
        id: id.to_owned(),
        amount: Usd(amount),
        take_up: Share(1.0),
        start,
        end,
        annual_cap: None,
        fx_share: Share(1.0),
        in_waterfall: true,
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
