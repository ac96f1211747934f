//! The model: worked cases of an independent implementation, and what must hold for any valid
//! assumptions.

use std::fs;

use pledge_explainer::model::assumptions::{
    Class, CountryAssumptions, Funding, Fx, Projects, Review, Tariff, Tranche, Waterfall,
};
use pledge_explainer::model::bounds::{self, Bound};
use pledge_explainer::model::outcome::CountryOutcome;
use pledge_explainer::model::waterfall::distribute;
use pledge_explainer::model::{Assumptions, evaluate, ledger};
use pledge_explainer::pledge::{Pair, Side};
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
        whole(bounds::PLANNED_LAG),
        whole(bounds::LAG),
        whole(bounds::LIFE),
        share(bounds::HOME_SHARE),
        share(bounds::HOME_GAIN),
        share(bounds::LOSS_SHARE),
    )
        .prop_map(
            |(return_, planned_lag, lag, life, home_share, home_gain, loss_share)| Projects {
                return_,
                planned_lag,
                lag,
                life,
                home_share,
                home_gain,
                loss_share,
            },
        )
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
        number(bounds::REFERENCE).prop_map(LocalPerUsd),
        share(bounds::PASS_THROUGH),
        share(bounds::DOLLAR_COSTS),
    )
        .prop_map(
            |(spot, shock, drift, capacity, pressure, reference, pass_through, dollar_costs)| Fx {
                spot,
                shock,
                drift,
                capacity,
                pressure,
                reference,
                pass_through,
                dollar_costs,
            },
        )
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
        share(bounds::DISCOUNT_LOCAL),
    );
    (tariff, funding, projects(), waterfall(), fx(), money).prop_map(
        |(tariff, funding, projects, waterfall, fx, money)| {
            let (reserves, gdp, discount, discount_local) = money;
            CountryAssumptions {
                tariff,
                funding,
                projects,
                waterfall,
                fx,
                reserves,
                gdp,
                discount,
                discount_local,
            }
        },
    )
}

fn assumptions() -> impl Strategy<Value = Assumptions> {
    (horizon(), country(), country()).prop_map(|(horizon, left, right)| Assumptions {
        first_year: FIRST_YEAR,
        horizon,
        countries: Pair { left, right },
    })
}

fn horizon() -> impl Strategy<Value = usize> {
    whole(bounds::HORIZON)
}

/// Works out one country in a number of years.
fn outcome(country: &CountryAssumptions, horizon: usize) -> CountryOutcome {
    let countries = Pair {
        left: country.clone(),
        right: country.clone(),
    };
    evaluate(&Assumptions {
        first_year: FIRST_YEAR,
        horizon,
        countries,
    })
    .unwrap()
    .left
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
        "break_even_year_local",
        "offset_buyer",
        "offset_exporter",
        "tariff_equivalent",
        "flip_year",
        "irr",
        "break_even_return",
        "break_even_fallback",
    ];
    let mut found = Vec::new();
    let mut outcome = serde_json::to_value(outcome).unwrap();
    for class in outcome["classes"].as_array_mut().unwrap() {
        class.as_object_mut().unwrap().remove("id");
    }
    numbers("", &outcome, &mut |path, number| {
        if number.is_none() && !may_be_null.iter().any(|name| path.ends_with(name)) {
            found.push(path.to_owned());
        }
    });
    found
}

proptest! {
    #[test]
    fn no_valid_assumption_gives_a_number_that_is_not_finite(assumptions in assumptions()) {
        let outcome = evaluate(&assumptions).unwrap();
        for country in Side::ALL {
            prop_assert_eq!(not_finite(&outcome[country]), Vec::<String>::new());
        }
    }

    #[test]
    fn every_series_has_a_value_for_each_year(assumptions in assumptions()) {
        let outcome = serde_json::to_value(evaluate(&assumptions).unwrap()).unwrap();
        for country in Side::ALL {
            let outcome = outcome[country.id()].as_object().unwrap();
            let is_series = |name: &str| !["summary", "classes"].contains(&name);
            for (name, series) in outcome.iter().filter(|(name, _)| is_series(name)) {
                prop_assert_eq!(series.as_array().unwrap().len(), assumptions.horizon, "{}", name);
            }
        }
    }

    #[test]
    fn the_values_of_a_summary_are_those_that_it_is_serialised_to(assumptions in assumptions()) {
        let outcome = evaluate(&assumptions).unwrap();
        for country in Side::ALL {
            let summary = &outcome[country].summary;
            let serialised = serde_json::to_value(summary).unwrap();
            let serialised = serialised.as_object().unwrap();
            prop_assert_eq!(serialised.len(), summary.values().len());
            for (name, value) in summary.values() {
                prop_assert_eq!(serialised[name].as_f64(), value, "{}", name);
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
        let projects = Projects {
            return_: Share(return_),
            lag: projects.planned_lag,
            home_gain: Share::ZERO,
            loss_share: Share::ZERO,
            ..projects
        };
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
        let summary = &outcome.summary;
        let usd: Vec<f64> = outcome.cumulative.iter().map(|usd| usd.0).collect();
        let local: Vec<f64> = outcome.cumulative_local.iter().map(|local| local.0).collect();
        for (year, cumulative) in
            [(summary.break_even_year, usd), (summary.break_even_year_local, local)]
        {
            let from = year.map_or(horizon, |year| FIRST_YEAR.until(year));
            prop_assert!(cumulative[from..].iter().all(|value| *value >= 0.0));
            prop_assert!(from == 0 || cumulative[from - 1] < 0.0);
        }
    }
}

/// A country of everyday numbers, whose currency stands still at the rate at which its trade was
/// measured, whose projects are built as planned, and whose suppliers gain nothing.
fn still() -> impl Strategy<Value = CountryAssumptions> {
    country().prop_map(|country| {
        let fx = &country.fx;
        CountryAssumptions {
            fx: Fx {
                shock: Share::ZERO,
                drift: Share::ZERO,
                pressure: Share::ZERO,
                reference: fx.spot,
                ..fx.clone()
            },
            projects: Projects {
                lag: country.projects.planned_lag,
                home_gain: Share::ZERO,
                ..country.projects.clone()
            },
            ..country
        }
    })
}

/// What losing the deal costs in a year without any exchange rate: `imports · [q(1 - p) + margin·(1 -
/// q)]`.
fn cost_by_tariff_alone(class: &Class) -> f64 {
    let w = (1.0 + class.fallback.0) / (1.0 + class.deal.0);
    let p = w.powf(class.pass_through.0 - 1.0);
    let q = w.powf(-class.elasticity * class.pass_through.0);
    class.imports.0 * (q * (1.0 - p) + class.margin.0 * (1.0 - q))
}

proptest! {
    #[test]
    fn at_the_reference_rate_a_tariff_costs_what_it_costs_without_any_exchange_rate(
        country in still(),
        horizon in horizon(),
    ) {
        let outcome = outcome(&country, horizon);
        let mut all = 0.0;
        for (class, got) in country.tariff.classes.iter().zip(&outcome.classes) {
            let expected = cost_by_tariff_alone(class);
            // The two sides of the difference may each be as large as revenue swollen by a lower tariff.
            let scale = class.imports.0 * 1e6;
            prop_assert!(close(got.cost.0, expected, scale), "{} is not {}", got.cost.0, expected);
            all += expected;
        }
        let growth = 1.0 + country.tariff.growth.0;
        let scale = country.tariff.classes.iter().map(|class| class.imports.0 * 1e6).sum::<f64>();
        for (year, relief) in outcome.relief.iter().enumerate() {
            let grown = growth.powi(year as i32);
            let expected = if year < country.tariff.relief_years { all * grown } else { 0.0 };
            prop_assert!(close(relief.0, expected, scale * grown), "{} is not {}", relief.0, expected);
        }
        prop_assert!(outcome.home.iter().all(|home| home.0 == 0.0));
        prop_assert_eq!(&outcome.net, &(0..horizon).map(|year| {
            outcome.relief[year] + outcome.received[year] - outcome.in_waterfall[year]
        }).collect::<Vec<_>>());
    }

    #[test]
    fn a_weaker_currency_never_lowers_the_rate_at_which_buyers_pay_the_same(
        country in country(),
        weaker in 1.0..4.0_f64,
    ) {
        let mut after = country.clone();
        after.fx.spot = LocalPerUsd((country.fx.spot.0 * weaker).min(bounds::SPOT.max));
        let (before, after) = (outcome(&country, 1), outcome(&after, 1));
        for (before, after) in before.classes.iter().zip(&after.classes) {
            if let (Some(before), Some(after)) = (before.offset_buyer, after.offset_buyer) {
                prop_assert!(after.0 >= before.0 * (1.0 - 1e-12), "{} under {}", after.0, before.0);
            }
        }
    }

    #[test]
    fn at_the_offset_of_the_buyer_he_pays_without_the_deal_what_he_pays_with_it(
        mut country in country(),
    ) {
        // A rate below the smallest normal number has lost its digits.
        country.fx.spot = country.fx.spot.max(LocalPerUsd(1e-9));
        country.fx.shock = country.fx.shock.max(Share(-0.9));
        let fx = &country.fx;
        let outcome = outcome(&country, 1);
        for (class, got) in country.tariff.classes.iter().zip(&outcome.classes) {
            let Some(offset) = got.offset_buyer else { continue };
            let weaker = (offset.0 / outcome.fx[0].0).ln();
            let w = ((1.0 + class.fallback.0) / (1.0 + class.deal.0)).ln();
            let dearer = class.pass_through.0 * w - fx.pass_through.0 * weaker;
            prop_assert!(dearer.abs() < 1e-9, "{} off", dearer);
        }
    }

    #[test]
    fn delay_never_raises_what_projects_are_worth(
        country in country(),
        horizon in horizon(),
        later in 0_usize..=20,
    ) {
        let mut country = country;
        country.discount = Share(country.discount.0.max(0.0));
        let delayed = delayed(&country, later);
        let [prompt, late] = [&country, &delayed].map(|country| outcome(country, horizon));
        // By no year has more cash come in, in money of any kind.
        let (mut sum, mut later) = (0.0, 0.0);
        for (prompt, late) in prompt.cash.iter().zip(&late.cash) {
            sum += prompt.0;
            later += late.0;
            prop_assert!(later <= sum + 1e-9 * sum, "{} over {}", later, sum);
        }
        let worth = |outcome: &CountryOutcome, of: fn(&CountryOutcome) -> &Vec<Usd>| {
            let factors = ledger::discount_factors(country.discount, horizon);
            ledger::present_value(of(outcome).iter().copied(), &factors).0
        };
        let cash = [&prompt, &late].map(|outcome| worth(outcome, |outcome| &outcome.cash));
        prop_assert!(cash[1] <= cash[0] + 1e-9 * cash[0], "{:?}", cash);
        // What a country gains by a delay the American side loses, and more.
        let received = [&prompt, &late].map(|outcome| worth(outcome, |outcome| &outcome.received));
        let partner = [&prompt, &late].map(|outcome| worth(outcome, |outcome| &outcome.partner));
        let (gained, lost) = (received[1] - received[0], partner[0] - partner[1]);
        prop_assert!(gained <= lost + 1e-8 * cash[0], "{} over {}", gained, lost);
    }

    #[test]
    fn delay_never_pays_who_gets_all_of_the_cash(
        country in country(),
        horizon in horizon(),
        later in 0_usize..=20,
    ) {
        let mut country = country;
        country.discount = Share(country.discount.0.max(0.0));
        country.waterfall.share_before = Share::ONE;
        country.waterfall.share_after = Share::ONE;
        country.waterfall.review = None;
        let delayed = delayed(&country, later);
        let (prompt, rounding) = npv_and_rounding(&country, horizon);
        let (late, more) = npv_and_rounding(&delayed, horizon);
        prop_assert!(late <= prompt + rounding + more, "{} over {}", late, prompt);
    }

    #[test]
    fn delay_never_pays_where_the_deemed_interest_is_no_more_than_the_cost_of_money(
        country in country(),
        horizon in horizon(),
        deemed in 0.0..=1.0_f64,
        later in 0_usize..=20,
    ) {
        let mut country = country;
        let discount = country.discount.0.max(0.0);
        country.discount = Share(discount);
        country.waterfall.deemed_rate = Share((discount * deemed).min(bounds::DEEMED_RATE.max));
        // After repayment the pledger gets no more than before, and no review changes that.
        let before = country.waterfall.share_before;
        country.waterfall.share_after = country.waterfall.share_after.min(before);
        country.waterfall.review = None;
        let delayed = delayed(&country, later);
        let (prompt, rounding) = npv_and_rounding(&country, horizon);
        let (late, more) = npv_and_rounding(&delayed, horizon);
        prop_assert!(late <= prompt + rounding + more, "{} over {}", late, prompt);
    }

    #[test]
    fn what_suppliers_gain_comes_in_the_year_of_the_call(country in country(), horizon in horizon()) {
        let outcome = outcome(&country, horizon);
        let share = country.projects.home_share.0 * country.projects.home_gain.0;
        for (home, paid_in) in outcome.home.iter().zip(&outcome.in_waterfall) {
            prop_assert!(close(home.0, paid_in.0 * share, paid_in.0));
        }
        let invested = outcome.summary.invested.0;
        prop_assert!(close(outcome.summary.home.0, invested * share, invested));
    }

    #[test]
    fn a_drift_that_makes_up_for_the_costs_of_money_leaves_the_sign_alone(
        mut country in country(),
        horizon in horizon(),
    ) {
        country.fx.pressure = Share::ZERO;
        let drift = (1.0 + country.discount_local.0) / (1.0 + country.discount.0) - 1.0;
        prop_assume!(drift > bounds::DRIFT.min && drift <= bounds::DRIFT.max);
        // A rate below the smallest normal number has lost its digits.
        country.fx.spot = country.fx.spot.max(LocalPerUsd(1e-9));
        country.fx.shock = country.fx.shock.max(Share(-0.9));
        country.fx.drift = Share(drift);
        let outcome = outcome(&country, horizon);
        let usd = outcome.summary.npv_usd.0;
        let (_, rounding) = npv_and_rounding(&country, horizon);
        let local = outcome.summary.npv_local.0 / outcome.fx[0].0;
        prop_assert!((local - usd).abs() <= 1e3 * rounding + 1e-300, "{} is not {}", local, usd);
    }
}

/// The same country with projects that take so many years longer, as far as the bounds allow.
fn delayed(country: &CountryAssumptions, later: usize) -> CountryAssumptions {
    let mut delayed = country.clone();
    delayed.projects.lag = (country.projects.lag + later).min(20);
    delayed
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
        + gross(&flows.home)
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
            planned_lag: 0,
            lag: 0,
            life: 1,
            home_share: Share::ZERO,
            home_gain: Share::ZERO,
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
            reference: LocalPerUsd(1_000.0),
            pass_through: Share(0.3),
            dollar_costs: Share(0.3),
        },
        reserves: Usd(400.0),
        gdp: Usd(2_000.0),
        discount: Share::ZERO,
        discount_local: Share::ZERO,
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
        planned_lag: 20,
        lag: 20,
        life: 1,
        home_share: Share::ZERO,
        home_gain: Share::ZERO,
        loss_share: Share::ZERO,
    };
    worst.waterfall.deemed_rate = Share(bounds::DEEMED_RATE.max);
    worst.fx = Fx {
        spot: LocalPerUsd(bounds::SPOT.max),
        shock: Share(bounds::SHOCK.max),
        drift: Share(bounds::DRIFT.max),
        capacity: Usd(bounds::CAPACITY.min),
        pressure: Share(bounds::PRESSURE.max),
        reference: LocalPerUsd(bounds::REFERENCE.max),
        pass_through: Share(bounds::PASS_THROUGH.max),
        dollar_costs: Share(bounds::DOLLAR_COSTS.min),
    };
    worst.reserves = Usd(bounds::RESERVES.min);
    worst.gdp = Usd(bounds::GDP.min);
    worst.discount = Share(bounds::DISCOUNT.min);
    worst.discount_local = Share(bounds::DISCOUNT_LOCAL.min);
    for pooled in [true, false] {
        worst.waterfall.pooled = pooled;
        let outcome = outcome(&worst, bounds::HORIZON.max as usize);
        assert_eq!(not_finite(&outcome), Vec::<String>::new());
        assert!(
            outcome.summary.npv_local.0.abs() > 1e280,
            "this is no longer near the worst"
        );
    }
    // Where the currency gains without end, goods cost most in dollars.
    worst.fx.drift = Share(bounds::DRIFT.min.next_up());
    worst.fx.pressure = Share::ZERO;
    let outcome = outcome(&worst, bounds::HORIZON.max as usize);
    assert_eq!(not_finite(&outcome), Vec::<String>::new());
    assert!(
        outcome.summary.relief.0.abs() > 1e15,
        "this is no longer near the worst"
    );
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
fn delay_pays_where_the_deemed_interest_outruns_the_cost_of_money() {
    // 200 of cash after a year or two, of which the first goes to what is owed, with 20 % a year.
    let mut prompt = lone_investor();
    prompt.projects.return_ = Share::ONE;
    prompt.waterfall.share_after = Share::ZERO;
    prompt.waterfall.deemed_rate = Share(0.2);
    let mut late = prompt.clone();
    late.projects.lag = 1;
    let received = [&prompt, &late].map(|country| outcome(country, 3).received.map_money());
    assert_eq!(received[0], [0.0, 120.0, 0.0]);
    assert!((received[1][2] - 144.0).abs() < 1e-12);
    let paid = |discount: f64| {
        [&prompt, &late].map(|country| {
            let discount = Share(discount);
            let country = CountryAssumptions {
                discount,
                ..country.clone()
            };
            outcome(&country, 3).summary.npv_usd.0
        })
    };
    let [prompt, late] = paid(0.1);
    assert!((late - prompt - (144.0 / 1.21 - 120.0 / 1.1)).abs() < 1e-9);
    let [prompt, late] = paid(0.2);
    assert!((late - prompt).abs() < 1e-9);
}

#[test]
fn delay_pays_where_a_review_has_raised_the_share_by_then() {
    let mut prompt = lone_investor();
    prompt.projects.return_ = Share::ZERO;
    prompt.waterfall.share_before = Share(0.5);
    prompt.waterfall.review = Some(Review {
        after: 2,
        share: Share::ONE,
    });
    let mut late = prompt.clone();
    late.projects.lag = 1;
    let [prompt, late] = [prompt, late].map(|country| outcome(&country, 3).received.map_money());
    assert_eq!(prompt, [0.0, 50.0, 0.0]);
    assert_eq!(late, [0.0, 0.0, 100.0]);
}

#[test]
fn tariff_and_exchange_rate_are_told_in_terms_of_each_other() {
    let mut country = lone_investor();
    country.tariff.classes = vec![Class {
        id: "cars".to_owned(),
        imports: Usd(10.0),
        deal: Share(0.15),
        fallback: Share(0.25),
        pass_through: Share(0.5),
        elasticity: 2.0,
        margin: Share(0.3),
        responds: true,
    }];
    country.fx.spot = LocalPerUsd(1_347.0);
    country.fx.reference = LocalPerUsd(1_529.0);
    let class = outcome(&country, 1).classes.remove(0);
    let weaker = |rate: Option<LocalPerUsd>| rate.unwrap().0 / 1_347.0 - 1.0;
    assert!((weaker(class.offset_buyer) - 0.149).abs() < 5e-4);
    assert!((weaker(class.offset_exporter) - 0.061).abs() < 5e-4);
    assert!((class.tariff_equivalent.unwrap().0 - 0.24).abs() < 5e-3);
    // No rate moves the price: then none makes up for a tariff, and the deal feels like itself.
    country.fx.pass_through = Share::ZERO;
    let class = outcome(&country, 1).classes.remove(0);
    assert_eq!(class.offset_buyer, None);
    assert_eq!(class.tariff_equivalent, Some(Share(0.15)));
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
        planned_lag: 0,
        lag: 0,
        life: 4,
        home_share: Share::ZERO,
        home_gain: Share::ZERO,
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
        planned_lag: 0,
        lag: 0,
        life: 1,
        home_share: Share::ZERO,
        home_gain: Share::ZERO,
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
        planned_lag: 0,
        lag: 0,
        life: 1,
        home_share: Share::ZERO,
        home_gain: Share::ZERO,
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
