//! The model: worked cases of an independent implementation, and what must hold for any valid
//! assumptions.

use std::fs;

use pledge_explainer::country::{Country, Pair};
use pledge_explainer::model::assumptions::{
    Class, CountryAssumptions, Funding, Fx, Projects, Review, Tariff, Tranche, Waterfall,
};
use pledge_explainer::model::bounds::{self, Bound};
use pledge_explainer::model::outcome::CountryOutcome;
use pledge_explainer::model::waterfall::distribute;
use pledge_explainer::model::{Assumptions, evaluate, ledger};
use pledge_explainer::units::{LocalPerUsd, Share, Usd, Year};
use pledge_explainer::value::Value;
use proptest::collection::vec;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value as Json;

// Worked cases

#[test]
fn every_number_of_the_worked_cases_is_met() {
    let file =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors.json")).unwrap();
    let cases: Vec<Json> = serde_json::from_str(&file).unwrap();
    assert_eq!(cases.len(), 24);
    for case in cases {
        let input = Value::deserialize(&case["input"]).unwrap();
        let outcome = evaluate(&Assumptions::read(&input).unwrap()).unwrap();
        let got = serde_json::to_value(outcome).unwrap();
        compare(case["name"].as_str().unwrap(), &case["output"], &got);
    }
}

/// Compares two trees: the same keys and lengths, nulls in the same places, numbers close enough.
fn compare(path: &str, want: &Json, got: &Json) {
    match (want, got) {
        (Json::Object(want), Json::Object(got)) => {
            assert_eq!(sorted(want.keys()), sorted(got.keys()), "{path}");
            for (key, want) in want {
                compare(&format!("{path}.{key}"), want, &got[key]);
            }
        }
        (Json::Array(want), Json::Array(got)) => {
            assert_eq!(want.len(), got.len(), "{path}");
            for (index, (want, got)) in want.iter().zip(got).enumerate() {
                compare(&format!("{path}[{index}]"), want, got);
            }
        }
        (Json::Number(want), Json::Number(got)) => {
            let (want, got) = (want.as_f64().unwrap(), got.as_f64().unwrap());
            let is_root = ["irr", "break_even_return", "break_even_fallback"]
                .iter()
                .any(|root| path.ends_with(root));
            let tolerance = if is_root {
                1e-6
            } else {
                1e-9 * want.abs().max(1.0)
            };
            assert!(
                (want - got).abs() <= tolerance,
                "{path} should be {want}, is {got}"
            );
        }
        _ => assert_eq!(want, got, "{path}"),
    }
}

fn sorted<'s>(keys: impl Iterator<Item = &'s String>) -> Vec<&'s String> {
    let mut keys: Vec<_> = keys.collect();
    keys.sort();
    keys
}

// Assumptions of any kind: each number anywhere in its range and often at an end of it

fn number(bound: Bound) -> BoxedStrategy<f64> {
    if bound.whole {
        return (bound.min as i32..=bound.max as i32)
            .prop_map(f64::from)
            .boxed();
    }
    let least = if bound.above_min {
        bound.min.next_up()
    } else {
        bound.min
    };
    let everyday = bound.max.min(100.0);
    prop_oneof![
        1 => Just(least),
        1 => Just(bound.max),
        4 => least..=everyday,
        2 => least..=bound.max,
    ]
    .boxed()
}

fn usd(bound: Bound) -> impl Strategy<Value = Usd> {
    number(bound).prop_map(Usd)
}

fn share(bound: Bound) -> impl Strategy<Value = Share> {
    number(bound).prop_map(Share)
}

fn whole(bound: Bound) -> impl Strategy<Value = usize> {
    number(bound).prop_map(|number| number as usize)
}

fn class() -> impl Strategy<Value = Class> {
    (
        usd(bounds::IMPORTS),
        share(bounds::DEAL),
        share(bounds::FALLBACK),
        share(bounds::PASS_THROUGH),
        number(bounds::ELASTICITY),
        share(bounds::MARGIN),
        any::<bool>(),
    )
        .prop_map(
            |(imports, deal, fallback, pass_through, elasticity, margin, responds)| Class {
                id: "class".to_owned(),
                imports,
                deal,
                fallback,
                pass_through,
                elasticity,
                margin,
                responds,
            },
        )
}

const FIRST_YEAR: Year = Year(2026);
const MOST_TRANCHES: usize = 3;

fn tranche() -> impl Strategy<Value = Tranche> {
    (
        usd(Bound {
            max: bounds::AMOUNT.max / MOST_TRANCHES as f64,
            ..bounds::AMOUNT
        }),
        share(bounds::TAKE_UP),
        0_usize..30,
        0_usize..30,
        prop::option::of(usd(bounds::ANNUAL_CAP)),
        share(bounds::FX_SHARE),
        any::<bool>(),
    )
        .prop_map(
            |(amount, take_up, wait, years, annual_cap, fx_share, in_waterfall)| Tranche {
                id: "tranche".to_owned(),
                amount,
                take_up,
                start: FIRST_YEAR + wait,
                end: FIRST_YEAR + wait + years,
                annual_cap,
                fx_share,
                in_waterfall,
            },
        )
}

fn projects() -> impl Strategy<Value = Projects> {
    (
        share(bounds::RETURN),
        whole(bounds::LAG),
        whole(bounds::LIFE),
        share(bounds::LOSS_SHARE),
    )
        .prop_map(|(return_, lag, life, loss_share)| Projects {
            return_,
            lag,
            life,
            loss_share,
        })
}

fn waterfall() -> impl Strategy<Value = Waterfall> {
    let review = (whole(bounds::REVIEW_AFTER), share(bounds::REVIEW_SHARE))
        .prop_map(|(after, share)| Review { after, share });
    (
        share(bounds::SHARE_BEFORE),
        share(bounds::SHARE_AFTER),
        share(bounds::DEEMED_RATE),
        any::<bool>(),
        prop::option::of(review),
    )
        .prop_map(
            |(share_before, share_after, deemed_rate, pooled, review)| Waterfall {
                share_before,
                share_after,
                deemed_rate,
                pooled,
                review,
            },
        )
}

fn fx() -> impl Strategy<Value = Fx> {
    (
        number(bounds::SPOT).prop_map(LocalPerUsd),
        share(bounds::SHOCK),
        share(bounds::DRIFT),
        usd(bounds::CAPACITY),
        share(bounds::PRESSURE),
    )
        .prop_map(|(spot, shock, drift, capacity, pressure)| Fx {
            spot,
            shock,
            drift,
            capacity,
            pressure,
        })
}

fn country() -> impl Strategy<Value = CountryAssumptions> {
    let tariff = (
        vec(class(), 0..4),
        share(bounds::GROWTH),
        whole(bounds::RELIEF_YEARS),
    )
        .prop_map(|(classes, growth, relief_years)| Tariff {
            classes,
            growth,
            relief_years,
        });
    let funding = vec(tranche(), 0..=MOST_TRANCHES).prop_map(|tranches| Funding { tranches });
    let money = (
        usd(bounds::RESERVES),
        usd(bounds::GDP),
        share(bounds::DISCOUNT),
    );
    (tariff, funding, projects(), waterfall(), fx(), money).prop_map(
        |(tariff, funding, projects, waterfall, fx, (reserves, gdp, discount))| {
            CountryAssumptions {
                tariff,
                funding,
                projects,
                waterfall,
                fx,
                reserves,
                gdp,
                discount,
            }
        },
    )
}

fn assumptions() -> impl Strategy<Value = Assumptions> {
    (horizon(), country(), country()).prop_map(|(horizon, japan, korea)| Assumptions {
        first_year: FIRST_YEAR,
        horizon,
        countries: Pair { japan, korea },
    })
}

fn horizon() -> impl Strategy<Value = usize> {
    whole(bounds::HORIZON)
}

/// Works out one country in a number of years.
fn outcome(country: &CountryAssumptions, horizon: usize) -> CountryOutcome {
    let countries = Pair {
        japan: country.clone(),
        korea: country.clone(),
    };
    evaluate(&Assumptions {
        first_year: FIRST_YEAR,
        horizon,
        countries,
    })
    .unwrap()
    .japan
}

/// Whether two numbers agree but for rounding, in sums of numbers up to `scale`.
fn close(a: f64, b: f64, scale: f64) -> bool {
    (a - b).abs() <= 1e-9 * scale.abs().max(1e-3)
}

/// Every number of a tree, with its path.
fn numbers(path: &str, tree: &Json, visit: &mut impl FnMut(&str, Option<f64>)) {
    match tree {
        Json::Object(entries) => entries
            .iter()
            .for_each(|(key, tree)| numbers(&format!("{path}.{key}"), tree, visit)),
        Json::Array(items) => items.iter().for_each(|tree| numbers(path, tree, visit)),
        leaf => visit(path, leaf.as_f64()),
    }
}

/// The paths at which an outcome has no number although it must have one: JSON writes what is not
/// finite as null.
fn not_finite(outcome: &CountryOutcome) -> Vec<String> {
    let may_be_null = [
        "break_even_year",
        "flip_year",
        "irr",
        "break_even_return",
        "break_even_fallback",
    ];
    let mut found = Vec::new();
    numbers(
        "",
        &serde_json::to_value(outcome).unwrap(),
        &mut |path, number| {
            if number.is_none() && !may_be_null.iter().any(|name| path.ends_with(name)) {
                found.push(path.to_owned());
            }
        },
    );
    found
}

proptest! {
    #[test]
    fn no_valid_assumption_gives_a_number_that_is_not_finite(assumptions in assumptions()) {
        let outcome = evaluate(&assumptions).unwrap();
        for country in Country::ALL {
            prop_assert_eq!(not_finite(&outcome[country]), Vec::<String>::new());
        }
    }

    #[test]
    fn every_series_has_a_value_for_each_year(assumptions in assumptions()) {
        let outcome = serde_json::to_value(evaluate(&assumptions).unwrap()).unwrap();
        for country in Country::ALL {
            let outcome = outcome[country.id()].as_object().unwrap();
            for (name, series) in outcome.iter().filter(|(name, _)| *name != "summary") {
                prop_assert_eq!(series.as_array().unwrap().len(), assumptions.horizon, "{}", name);
            }
        }
    }

    #[test]
    fn assumptions_written_and_read_again_are_the_same(assumptions in assumptions()) {
        let written = serde_json::to_value(&assumptions).unwrap();
        let value = Value::deserialize(written).unwrap();
        prop_assert_eq!(Assumptions::read(&value), Ok(assumptions));
    }

    #[test]
    fn the_pledger_and_its_partner_share_all_the_cash(country in country(), horizon in horizon()) {
        let outcome = outcome(&country, horizon);
        let years = outcome.received.iter().zip(&outcome.partner).zip(&outcome.cash);
        for ((received, partner), cash) in years {
            prop_assert!(close(received.0 + partner.0, cash.0, cash.0));
            prop_assert!(received.0 >= 0.0 && partner.0 >= -1e-9 * cash.0);
        }
    }

    #[test]
    fn what_is_paid_in_and_its_interest_is_repaid_or_still_owed(
        country in country(),
        horizon in horizon(),
    ) {
        // When the pledger gets nothing after repayment, all that it receives is repayment.
        let waterfall = Waterfall { share_after: Share::ZERO, ..country.waterfall.clone() };
        let outcome = outcome(&CountryAssumptions { waterfall, ..country.clone() }, horizon);
        let mut owed = 0.0;
        let years = outcome.in_waterfall.iter().zip(&outcome.received).zip(&outcome.balance);
        for ((paid_in, repaid), balance) in years {
            let due = owed * (1.0 + country.waterfall.deemed_rate.0) + paid_in.0;
            let booked = repaid.0 + balance.0;
            prop_assert!(close(due, booked, due), "{} is due, {} is booked", due, booked);
            owed = balance.0;
        }
    }

    #[test]
    fn all_that_is_taken_up_is_called_in_the_end(mut country in country()) {
        for tranche in &mut country.funding.tranches {
            tranche.annual_cap = tranche.annual_cap.map(|_| tranche.amount * Share(0.03));
        }
        country.funding.tranches.retain(|tranche| tranche.annual_cap != Some(Usd::ZERO));
        let tranches = country.funding.tranches.iter();
        let taken_up = tranches.map(|tranche| tranche.amount * tranche.take_up).sum::<Usd>().0;
        let drawn = outcome(&country, 100).drawn.iter().sum::<Usd>().0;
        prop_assert!(close(drawn, taken_up, taken_up), "{} of {}", drawn, taken_up);
    }

    #[test]
    fn an_annual_cap_is_never_exceeded(
        mut country in country(),
        tranche in tranche(),
        cap in 1e-3..1e3,
    ) {
        country.funding.tranches = vec![Tranche { annual_cap: Some(Usd(cap)), ..tranche }];
        prop_assert!(outcome(&country, 100).drawn.iter().all(|call| call.0 <= cap));
    }

    #[test]
    fn doubling_all_money_doubles_every_flow_and_leaves_every_rate(
        country in country(),
        horizon in horizon(),
    ) {
        let single = scaled(&country, 0.25);
        let double = scaled(&country, 0.5);
        let (single, double) = (outcome(&single, horizon), outcome(&double, horizon));
        let twice = |series: &[Usd]| -> Vec<Usd> {
            series.iter().map(|&money| money * Share(2.0)).collect()
        };
        prop_assert_eq!(&double.fx, &single.fx);
        for (double, single) in [
            (&double.drawn, &single.drawn),
            (&double.fx_gap, &single.fx_gap),
            (&double.reserves, &single.reserves),
            (&double.received, &single.received),
            (&double.balance, &single.balance),
            (&double.relief, &single.relief),
            (&double.cumulative, &single.cumulative),
        ] {
            prop_assert_eq!(double, &twice(single));
        }
        prop_assert_eq!(double.summary.irr, single.summary.irr);
        prop_assert_eq!(double.summary.break_even_return, single.summary.break_even_return);
        prop_assert_eq!(double.summary.break_even_fallback, single.summary.break_even_fallback);
    }

    #[test]
    fn a_project_that_succeeds_earns_its_return(projects in projects(), return_ in 0.0..0.99) {
        let projects = Projects { return_: Share(return_), loss_share: Share::ZERO, ..projects };
        let country = CountryAssumptions { projects, ..lone_investor() };
        let horizon = country.projects.lag + country.projects.life + 1;
        let irr = outcome(&country, horizon).summary.irr.unwrap();
        prop_assert!((irr.0 - return_).abs() < 1e-7, "{} is not {}", irr.0, return_);
    }

    #[test]
    fn at_a_break_even_point_the_present_value_turns(country in country(), horizon in horizon()) {
        let summary = outcome(&country, horizon).summary;
        prop_assert_eq!(ledger::npv_usd(&country, FIRST_YEAR, horizon), summary.npv_usd);
        let with_return = |at| {
            let mut country = country.clone();
            country.projects.return_ = Share(at);
            country
        };
        if let Some(Share(at)) = summary.break_even_return {
            prop_assert!(turns(at, |at| npv_and_rounding(&with_return(at), horizon)));
        }
        let with_fallback = |at| {
            let mut country = country.clone();
            for class in country.tariff.classes.iter_mut().filter(|class| class.responds) {
                class.fallback = Share(at);
            }
            country
        };
        if let Some(Share(at)) = summary.break_even_fallback {
            prop_assert!(turns(at, |at| npv_and_rounding(&with_fallback(at), horizon)));
        }
    }

    #[test]
    fn once_broken_even_the_cumulative_value_stays_up(country in country(), horizon in horizon()) {
        let outcome = outcome(&country, horizon);
        let from = outcome.summary.break_even_year.map_or(horizon, |year| FIRST_YEAR.until(year));
        prop_assert!(outcome.cumulative[from..].iter().all(|value| value.0 >= 0.0));
        prop_assert!(from == 0 || outcome.cumulative[from - 1].0 < 0.0);
    }
}

/// The net present value, and how much of it may be rounding.
fn npv_and_rounding(country: &CountryAssumptions, horizon: usize) -> (f64, f64) {
    let flows = ledger::flows(country, FIRST_YEAR, horizon);
    let gross = |series: &[Usd]| -> f64 {
        series
            .iter()
            .zip(&flows.factors)
            .map(|(&flow, &factor)| (flow * factor).0.abs())
            .sum()
    };
    let all = gross(&flows.relief)
        + gross(&flows.distribution.received)
        + gross(&flows.calls.in_waterfall);
    (flows.npv_usd().0, 1e-12 * all)
}

/// Whether a value is not negative at a point and is negative before it, unless that is the start.
fn turns(at: f64, value_and_rounding: impl Fn(f64) -> (f64, f64)) -> bool {
    let (value, _) = value_and_rounding(at);
    let (before, rounding) = value_and_rounding((at - 1e-9).max(0.0));
    value >= 0.0 && (at == 0.0 || before <= rounding)
}

/// A country with all its money multiplied by a factor, and the pressure of a dollar divided by it.
/// Numbers so small that a computer cannot halve them exactly are lifted first.
fn scaled(country: &CountryAssumptions, factor: f64) -> CountryAssumptions {
    let least = 1e-9;
    let by = Share(factor);
    let mut scaled = country.clone();
    scaled.waterfall.share_before = scaled.waterfall.share_before.max(Share(least));
    if let Some(review) = &mut scaled.waterfall.review {
        review.share = review.share.max(Share(least));
    }
    for class in &mut scaled.tariff.classes {
        class.imports = class.imports * by;
    }
    for tranche in &mut scaled.funding.tranches {
        tranche.amount = tranche.amount * by;
        tranche.annual_cap = tranche.annual_cap.map(|cap| cap.max(Usd(least)) * by);
    }
    // Starts from a quarter of the pressure, so that none is out of range.
    scaled.fx.pressure = Share(country.fx.pressure.0 / 4.0 / factor);
    scaled.fx.capacity = country.fx.capacity * by;
    scaled.reserves = Usd(country.reserves.0.max(1.0) * factor);
    scaled
}

/// A country that pays 100 in the first year, keeps all cash, and has no trade.
fn lone_investor() -> CountryAssumptions {
    CountryAssumptions {
        tariff: Tariff {
            classes: Vec::new(),
            growth: Share::ZERO,
            relief_years: 0,
        },
        funding: Funding {
            tranches: vec![Tranche {
                id: "all".to_owned(),
                amount: Usd(100.0),
                take_up: Share::ONE,
                start: FIRST_YEAR,
                end: FIRST_YEAR,
                annual_cap: None,
                fx_share: Share::ONE,
                in_waterfall: true,
            }],
        },
        projects: Projects {
            return_: Share(0.1),
            lag: 0,
            life: 1,
            loss_share: Share::ZERO,
        },
        waterfall: Waterfall {
            share_before: Share::ONE,
            share_after: Share::ONE,
            deemed_rate: Share::ZERO,
            pooled: true,
            review: None,
        },
        fx: Fx {
            spot: LocalPerUsd(1_000.0),
            shock: Share::ZERO,
            drift: Share::ZERO,
            capacity: Usd(20.0),
            pressure: Share(0.01),
        },
        reserves: Usd(400.0),
        gdp: Usd(2_000.0),
        discount: Share::ZERO,
    }
}

#[test]
fn the_worst_that_is_valid_stays_finite() {
    let class = Class {
        id: String::new(),
        imports: Usd(bounds::IMPORTS.max),
        deal: Share(bounds::DEAL.max),
        fallback: Share(bounds::FALLBACK.min),
        pass_through: Share(bounds::PASS_THROUGH.max),
        elasticity: bounds::ELASTICITY.max,
        margin: Share(bounds::MARGIN.max),
        responds: true,
    };
    let mut worst = lone_investor();
    worst.tariff = Tariff {
        classes: vec![class; bounds::MAX_ENTRIES],
        growth: Share(bounds::GROWTH.max),
        relief_years: bounds::RELIEF_YEARS.max as usize,
    };
    // Spread over all years, the purchases weaken the currency most.
    let tranche = &mut worst.funding.tranches[0];
    tranche.amount = bounds::ALL_AMOUNTS;
    tranche.annual_cap = Some(Usd(bounds::ALL_AMOUNTS.0 / 99.0));
    worst.projects = Projects {
        return_: Share(bounds::RETURN.max),
        lag: 20,
        life: 1,
        loss_share: Share::ZERO,
    };
    worst.waterfall.deemed_rate = Share(bounds::DEEMED_RATE.max);
    worst.fx = Fx {
        spot: LocalPerUsd(bounds::SPOT.max),
        shock: Share(bounds::SHOCK.max),
        drift: Share(bounds::DRIFT.max),
        capacity: Usd(bounds::CAPACITY.min),
        pressure: Share(bounds::PRESSURE.max),
    };
    worst.reserves = Usd(bounds::RESERVES.min);
    worst.gdp = Usd(bounds::GDP.min);
    worst.discount = Share(bounds::DISCOUNT.min);
    for pooled in [true, false] {
        worst.waterfall.pooled = pooled;
        let outcome = outcome(&worst, bounds::HORIZON.max as usize);
        assert_eq!(not_finite(&outcome), Vec::<String>::new());
        assert!(
            outcome.summary.npv_local.0.abs() > 1e280,
            "this is no longer near the worst"
        );
    }
}

// Cases that can be worked out in the head

#[test]
fn a_year_of_100_percent_hands_back_the_double() {
    let mut country = lone_investor();
    country.projects.return_ = Share::ONE;
    let outcome = outcome(&country, 3);
    assert_eq!(outcome.received.map_money(), [0.0, 200.0, 0.0]);
    assert_eq!(outcome.balance.map_money(), [100.0, 0.0, 0.0]);
    assert_eq!(outcome.net.map_money(), [-100.0, 200.0, 0.0]);
    assert_eq!(outcome.cumulative.map_money(), [-100.0, 100.0, 100.0]);
    assert_eq!(outcome.summary.flip_year, Some(Year(2027)));
    assert_eq!(outcome.summary.break_even_year, Some(Year(2027)));
}

#[test]
fn dollars_beyond_capacity_cost_reserves_and_weaken_the_currency_from_the_next_year_on() {
    let outcome = outcome(&lone_investor(), 3);
    assert_eq!(outcome.fx_gap.map_money(), [80.0, 0.0, 0.0]);
    assert_eq!(outcome.reserves.map_money(), [320.0, 320.0, 320.0]);
    assert_eq!(
        outcome.fx,
        [
            LocalPerUsd(1_000.0),
            LocalPerUsd(1_080.0),
            LocalPerUsd(1_080.0)
        ]
    );
    assert_eq!(outcome.summary.gap_share_of_reserves, Share(0.2));
}

#[test]
fn a_cap_stretches_the_calls_and_leaves_no_crumbs() {
    let mut country = lone_investor();
    country.funding.tranches[0].amount = Usd(1.0);
    country.funding.tranches[0].annual_cap = Some(Usd(0.1));
    let drawn = outcome(&country, 12).drawn;
    assert_eq!(
        drawn.iter().filter(|call| call.0 > 0.0).count(),
        10,
        "{drawn:?}"
    );
}

#[test]
fn a_review_changes_the_share_while_the_account_is_open() {
    let mut country = lone_investor();
    country.projects = Projects {
        return_: Share::ZERO,
        lag: 0,
        life: 4,
        loss_share: Share::ZERO,
    };
    country.waterfall.share_before = Share(0.5);
    country.waterfall.review = Some(Review {
        after: 3,
        share: Share(0.25),
    });
    assert_eq!(
        outcome(&country, 5).received.map_money(),
        [0.0, 12.5, 12.5, 6.25, 6.25]
    );
}

#[test]
fn failures_are_repaid_from_a_pool_and_never_on_their_own() {
    let mut country = lone_investor();
    country.projects = Projects {
        return_: Share::ONE,
        lag: 0,
        life: 1,
        loss_share: Share(0.5),
    };
    country.waterfall.share_after = Share::ZERO;
    let distributed = |pooled| {
        let terms = Waterfall {
            pooled,
            ..country.waterfall.clone()
        };
        distribute(&terms, &country.projects, &[Usd(100.0), Usd::ZERO])
    };
    assert_eq!(distributed(true).received.map_money(), [0.0, 100.0]);
    assert_eq!(distributed(false).received.map_money(), [0.0, 50.0]);
    assert_eq!(distributed(false).balance.map_money(), [100.0, 50.0]);
}

#[test]
fn a_repaid_pool_opens_again_when_new_money_is_paid_in() {
    let terms = Waterfall {
        share_before: Share(0.5),
        share_after: Share(0.1),
        ..lone_investor().waterfall
    };
    let projects = Projects {
        return_: Share::ZERO,
        lag: 0,
        life: 1,
        loss_share: Share::ZERO,
    };
    let quick = Projects {
        return_: Share::ONE,
        ..projects
    };
    let calls = [Usd(100.0), Usd(40.0), Usd::ZERO];
    // Of 200, half would repay 100 but 140 is owed; of the 80 after it, half repays the last 40.
    let distribution = distribute(&terms, &quick, &calls);
    assert_eq!(distribution.received.map_money(), [0.0, 100.0, 40.0]);
    assert_eq!(distribution.balance.map_money(), [100.0, 40.0, 0.0]);
    assert_eq!(distribution.flip, Some(2));
}

/// The plain numbers of a series.
trait MapMoney {
    fn map_money(&self) -> Vec<f64>;
}

impl MapMoney for Vec<Usd> {
    fn map_money(&self) -> Vec<f64> {
        self.iter().map(|money| money.0).collect()
    }
}
