//! The model in many futures: the same everywhere, and as wide as the closed form says.

use std::fs;

use pledge_explainer::analysis::uncertainty::{
    CORRELATION, Fan, PATHS, RETURN_SD, SEED, Settings, Simulation, Spread, Uncertainty,
    VOLATILITIES, uncertainty,
};
use pledge_explainer::decimal::exact;
use pledge_explainer::model::bounds::{self, Bound};
use pledge_explainer::model::{Assumptions, evaluate};
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::Preset;
use pledge_explainer::scenario::baseline::baseline;
use pledge_explainer::units::{LocalPerUsd, Share, Usd};
use pledge_explainer::value::Value;
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value as Json;

const SETTINGS: Settings = Settings {
    paths: 20_000,
    seed: 1,
    volatility: Pair {
        left: Share(0.075),
        right: Share(0.065),
    },
    correlation: 0.5,
    return_sd: Share(0.03),
};

/// A preset whose exporters ask the same in dollars and have the same costs in dollars at any rate,
/// so that no rate moves what the deal saves.
fn with_dollar_trade(preset: Preset) -> Assumptions {
    let mut assumptions = baseline(preset);
    for country in Side::ALL {
        let fx = &mut assumptions.countries[country].fx;
        fx.pass_through = Share(0.0);
        fx.dollar_costs = Share(1.0);
    }
    assumptions
}

/// No uncertainty at all.
const CERTAIN: Settings = Settings {
    volatility: Pair {
        left: Share(0.0),
        right: Share(0.0),
    },
    return_sd: Share(0.0),
    ..SETTINGS
};

fn futures(assumptions: &Assumptions, settings: &Settings) -> Uncertainty {
    uncertainty(assumptions, settings).expect("valid")
}

/// All drawn, nothing summed up.
fn drawn(assumptions: &Assumptions, settings: &Settings) -> Simulation {
    let mut simulation = Simulation::new(assumptions, settings).expect("valid");
    simulation.advance(settings.paths);
    simulation
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn covariance(a: &[f64], b: &[f64]) -> f64 {
    let (mean_a, mean_b) = (mean(a), mean(b));
    let products = a.iter().zip(b).map(|(a, b)| (a - mean_a) * (b - mean_b));
    products.sum::<f64>() / a.len() as f64
}

/// The probability that a standard normal number is below z.
fn normal_below(z: f64) -> f64 {
    libm::erfc(-z / std::f64::consts::SQRT_2) / 2.0
}

/// Every fan of a country, with a name for messages.
fn fans(of: &Uncertainty) -> Vec<(String, &Fan)> {
    let named = |country: Side| {
        let own = &of[country];
        [
            ("local_cost", &own.local_cost),
            ("cumulative", &own.cumulative),
        ]
        .map(|(name, fan)| (format!("{}.{name}", country.id()), fan))
    };
    Side::ALL.into_iter().flat_map(named).collect()
}

fn series(fan: &Fan) -> [&[f64]; 5] {
    [&fan.p5, &fan.p25, &fan.p50, &fan.p75, &fan.p95]
}

// The same everywhere

#[test]
fn every_digit_of_the_worked_futures_is_met() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/uncertainty.json");
    let file: Json = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let assumptions = Value::deserialize(&file["assumptions"]).unwrap();
    let assumptions = Assumptions::read(&assumptions).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert!(cases.len() >= 3);
    for case in cases {
        let settings = Settings::read(&Value::deserialize(&case["settings"]).unwrap()).unwrap();
        let got = serde_json::to_value(futures(&assumptions, &settings)).unwrap();
        assert_eq!(in_full(&got), case["output"], "{}", case["settings"]);
    }
}

/// A tree with every number written out as JavaScript does.
fn in_full(tree: &Json) -> Json {
    match tree {
        Json::Object(entries) => {
            let entries = entries
                .iter()
                .map(|(key, tree)| (key.clone(), in_full(tree)));
            Json::Object(entries.collect())
        }
        Json::Array(items) => items.iter().map(in_full).collect(),
        leaf => Json::String(exact(leaf.as_f64().expect("a number"))),
    }
}

#[test]
fn the_same_seed_draws_the_same_futures_and_another_seed_draws_others() {
    let assumptions = baseline(Preset::Today);
    let settings = Settings {
        paths: 500,
        ..SETTINGS
    };
    let first = futures(&assumptions, &settings);
    assert_eq!(futures(&assumptions, &settings), first);
    let other = futures(
        &assumptions,
        &Settings {
            seed: 2,
            ..settings
        },
    );
    assert_ne!(other.left.npv_local, first.left.npv_local);
    assert_ne!(other.right.npv_local, first.right.npv_local);
}

#[test]
fn a_slider_moves_the_answer_and_not_the_luck() {
    let assumptions = with_dollar_trade(Preset::Today);
    let calm = Settings {
        return_sd: Share(0.0),
        ..SETTINGS
    };
    let mut rich = assumptions.clone();
    rich.countries.right.fx.spot = LocalPerUsd(2.0 * assumptions.countries.right.fx.spot.0);
    let (before, after) = (drawn(&assumptions, &calm), drawn(&rich, &calm));
    for (before, after) in before
        .npv_local(Side::Right)
        .iter()
        .zip(after.npv_local(Side::Right))
    {
        assert!((after - 2.0 * before).abs() <= 1e-9 * before.abs());
    }
    assert_eq!(before.npv_local(Side::Left), after.npv_local(Side::Left));
}

#[test]
fn in_slices_is_the_same_as_at_once() {
    let assumptions = baseline(Preset::AsSigned);
    let settings = Settings {
        paths: 1003,
        ..SETTINGS
    };
    let at_once = futures(&assumptions, &settings);
    for slice in [1, 7, 500, 1003, usize::MAX] {
        let mut simulation = Simulation::new(&assumptions, &settings).expect("valid");
        while simulation.advance(slice) {}
        assert_eq!(simulation.finish(), at_once, "{slice} at a time");
    }
    let mut begun = Simulation::new(&assumptions, &settings).expect("valid");
    begun.advance(10);
    assert_eq!(begun.finish(), at_once);
}

// As wide as the closed form says

#[test]
fn without_luck_every_future_is_the_outcome_to_the_last_bit() {
    for preset in Preset::ALL {
        let assumptions = baseline(preset);
        let outcome = evaluate(&assumptions).unwrap();
        let futures = futures(
            &assumptions,
            &Settings {
                paths: 321,
                ..CERTAIN
            },
        );
        for country in Side::ALL {
            let (own, expected) = (&futures[country], &outcome[country]);
            let npv = own.npv_local;
            for value in [npv.p5, npv.p25, npv.p50, npv.p75, npv.p95, npv.mean] {
                assert_eq!(value, expected.summary.npv_local);
            }
            assert_eq!(npv.sd.0, 0.0);
            let cost = expected.drawn.iter().zip(&expected.fx);
            let cost: Vec<f64> = cost.map(|(&drawn, &fx)| (drawn * fx).0).collect();
            let cumulative: Vec<f64> = expected.cumulative.iter().map(|usd| usd.0).collect();
            assert_eq!(series(&own.local_cost), [&cost[..]; 5]);
            assert_eq!(series(&own.cumulative), [&cumulative[..]; 5]);
            let summary = &expected.summary;
            for (probability, npv) in [
                (own.probability, summary.npv_usd.0),
                (own.probability_local, summary.npv_local.0),
            ] {
                let ahead = if npv > 0.0 { 1.0 } else { 0.0 };
                assert_eq!(probability.0, ahead);
            }
        }
    }
}

/// `Σ_s Σ_t a_s b_t (exp(ρ σ_a σ_b min(s, t)) - 1)`: the covariance of the two present values, each
/// a sum of flows whose exchange rates are off by lognormal steps.
fn closed_form(a: &[f64], b: &[f64], variance: f64) -> f64 {
    let mut sum = 0.0;
    for (s, a) in a.iter().enumerate() {
        for (t, b) in b.iter().enumerate() {
            sum += a * b * libm::expm1(variance * s.min(t) as f64);
        }
    }
    sum
}

#[test]
fn mean_spread_and_correlation_of_the_present_value_are_those_of_the_closed_form() {
    let assumptions = with_dollar_trade(Preset::Today);
    let outcome = evaluate(&assumptions).unwrap();
    // npv_local is linear in the exchange rates: these are its terms on the model's own path.
    let terms = Pair::from_fn(|country| {
        let discount = 1.0 + assumptions.countries[country].discount_local.0;
        let flows = outcome[country].net.iter().zip(&outcome[country].fx);
        let discounted = flows
            .enumerate()
            .map(|(year, (&net, &fx))| (net * fx).0 / discount.powi(year as i32));
        discounted.collect::<Vec<f64>>()
    });
    for correlation in [0.0, 0.5, -0.8, 1.0] {
        let settings = Settings {
            correlation,
            return_sd: Share(0.0),
            ..SETTINGS
        };
        let simulation = drawn(&assumptions, &settings);
        let sds = Pair::from_fn(|country| {
            let sigma = settings.volatility[country].0;
            let sd = closed_form(&terms[country], &terms[country], sigma * sigma).sqrt();
            let values = simulation.npv_local(country);
            let off = mean(values) - outcome[country].summary.npv_local.0;
            let error = sd / (settings.paths as f64).sqrt();
            assert!(off.abs() < 4.0 * error, "mean off by {off}, error {error}");
            let got = covariance(values, values).sqrt();
            assert!((got / sd - 1.0).abs() < 0.03, "spread {got} for {sd}");
            sd
        });
        let (left, right) = (
            simulation.npv_local(Side::Left),
            simulation.npv_local(Side::Right),
        );
        let got = covariance(left, right) / (sds.left * sds.right);
        let variance = correlation * settings.volatility.left.0 * settings.volatility.right.0;
        let expected = closed_form(&terms.left, &terms.right, variance) / (sds.left * sds.right);
        assert!(
            (got - expected).abs() < 0.03,
            "correlation {got} for {expected}"
        );

        let summed_up = simulation.finish();
        for country in Side::ALL {
            let drawn = drawn(&assumptions, &settings);
            let values = drawn.npv_local(country);
            let Spread { mean: told, sd, .. } = summed_up[country].npv_local;
            assert!((told.0 - mean(values)).abs() < 1e-9 * sd.0);
            assert!((sd.0 / covariance(values, values).sqrt() - 1.0).abs() < 1e-9);
        }
    }
}

#[test]
fn the_exchange_rate_of_a_single_payment_is_lognormal_about_the_model_s_own() {
    let year = 9;
    let mut assumptions = baseline(Preset::Today);
    for country in Side::ALL {
        let own = &mut assumptions.countries[country];
        own.tariff.classes.clear();
        own.projects.loss_share = Share(1.0);
        own.fx.drift = Share(0.02);
        own.funding.tranches.truncate(1);
        let tranche = &mut own.funding.tranches[0];
        tranche.amount = Usd(30.0);
        tranche.start = assumptions.first_year + year;
        tranche.end = tranche.start;
    }
    let outcome = evaluate(&assumptions).unwrap();
    let simulation = drawn(&assumptions, &SETTINGS);
    for country in Side::ALL {
        let expected = outcome[country].summary.npv_local.0;
        let sigma = SETTINGS.volatility[country].0;
        let off: Vec<f64> = simulation
            .npv_local(country)
            .iter()
            .map(|npv| npv / expected)
            .collect();
        let spread = libm::expm1(sigma * sigma * year as f64).sqrt();
        let error = spread / (SETTINGS.paths as f64).sqrt();
        assert!((mean(&off) - 1.0).abs() < 4.0 * error, "{}", mean(&off));
        assert!((covariance(&off, &off).sqrt() / spread - 1.0).abs() < 0.03);
    }
    let futures = simulation.finish();
    for country in Side::ALL {
        let sigma = SETTINGS.volatility[country].0 * (year as f64).sqrt();
        let rate = outcome[country].fx[year].0;
        let fan = &futures[country].local_cost;
        for (values, share) in series(fan).into_iter().zip([0.05, 0.25, 0.5, 0.75, 0.95]) {
            let z = (values[year] / (30.0 * rate)).ln() / sigma + sigma / 2.0;
            assert!(
                (normal_below(z) - share).abs() < 0.01,
                "{share} lies at {}",
                normal_below(z)
            );
            assert_eq!(values[year - 1], 0.0, "nothing is called in other years");
        }
    }
}

#[test]
fn both_countries_projects_share_one_draw_of_the_return() {
    let assumptions = with_dollar_trade(Preset::Today);
    let outcome = evaluate(&assumptions).unwrap();
    let futures = futures(&assumptions, &SETTINGS);
    for country in Side::ALL {
        let mean = assumptions.countries[country].projects.return_.0;
        let even = outcome[country]
            .summary
            .break_even_return
            .expect("a return")
            .0;
        let expected = 1.0 - normal_below((even - mean) / SETTINGS.return_sd.0);
        let got = futures[country].probability.0;
        assert!((got - expected).abs() < 0.015, "{got} for {expected}");
    }
    let mut same = assumptions.clone();
    same.countries.left = same.countries.right.clone();
    let simulation = drawn(&same, &SETTINGS);
    assert_eq!(
        simulation.npv_usd(Side::Left),
        simulation.npv_usd(Side::Right)
    );
}

#[test]
fn a_return_below_zero_counts_as_zero() {
    let mut assumptions = with_dollar_trade(Preset::Today);
    for country in Side::ALL {
        assumptions.countries[country].projects.return_ = Share(0.0);
    }
    let nothing = evaluate(&assumptions).unwrap().right.summary.npv_usd.0;
    let simulation = drawn(&assumptions, &SETTINGS);
    let values = simulation.npv_usd(Side::Right);
    let cut = values.iter().filter(|&&npv| npv == nothing).count();
    assert!(
        (cut as f64 / values.len() as f64 - 0.5).abs() < 0.015,
        "{cut}"
    );
}

#[test]
fn where_trade_is_in_dollars_the_dollar_ledger_knows_nothing_of_the_currencies() {
    let assumptions = with_dollar_trade(Preset::Today);
    let wild = Settings {
        volatility: Pair {
            left: Share(0.4),
            right: Share(0.0),
        },
        correlation: -1.0,
        ..SETTINGS
    };
    let (calm, wild) = (
        futures(&assumptions, &SETTINGS),
        futures(&assumptions, &wild),
    );
    for country in Side::ALL {
        assert_eq!(calm[country].cumulative, wild[country].cumulative);
        assert_eq!(calm[country].probability, wild[country].probability);
    }
    assert_ne!(calm.left.local_cost, wild.left.local_cost);
}

/// Standard normal numbers, drawn by other means than the analysis draws them.
struct Normals(u64);

impl Normals {
    fn uniform(&mut self) -> f64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn next(&mut self) -> f64 {
        // Twelve uniform numbers have a variance of 1 together; the tails are no matter here.
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }
}

/// What losing the deal costs a country in a year at an exchange rate, as the model's equation says
/// it, each term by itself.
fn cost_at(assumptions: &Assumptions, country: Side, rate: f64) -> f64 {
    let own = &assumptions.countries[country];
    let fx = &own.fx;
    let e = rate / fx.reference.0;
    let of_class = own.tariff.classes.iter().map(|class| {
        let w = (1.0 + class.fallback.0) / (1.0 + class.deal.0);
        let cost = (1.0 - class.margin.0) * (fx.dollar_costs.0 + (1.0 - fx.dollar_costs.0) / e);
        let profit = |w: f64| {
            let price = w.powf(class.pass_through.0 - 1.0) * e.powf(-fx.pass_through.0);
            let buyer = w.powf(class.pass_through.0) * e.powf(-fx.pass_through.0);
            buyer.powf(-class.elasticity) * (price - cost)
        };
        class.imports.0 * (profit(1.0) - profit(w))
    });
    of_class.sum()
}

#[test]
fn each_path_s_rate_moves_its_relief_as_in_a_plain_simulation() {
    let mut assumptions = baseline(Preset::AsSigned);
    for country in Side::ALL {
        let own = &mut assumptions.countries[country];
        own.tariff.relief_years = 25;
        own.tariff.growth = Share(0.02);
        own.fx.pass_through = Share(0.5);
    }
    let settings = Settings {
        return_sd: Share(0.0),
        volatility: Pair {
            left: Share(0.15),
            right: Share(0.12),
        },
        ..SETTINGS
    };
    let outcome = evaluate(&assumptions).unwrap();
    let simulation = drawn(&assumptions, &settings);
    let mut normals = Normals(7);
    for country in Side::ALL {
        let own = &assumptions.countries[country];
        let of = &outcome[country];
        let sigma = settings.volatility[country].0;
        let path = |normals: &mut Normals| {
            let (mut off, mut usd, mut local) = (1.0, 0.0, 0.0);
            for year in 0..assumptions.horizon {
                if year > 0 {
                    off *= (sigma * normals.next() - sigma * sigma / 2.0).exp();
                }
                let rate = of.fx[year].0 * off;
                let relief = if year < own.tariff.relief_years {
                    cost_at(&assumptions, country, rate) * 1.02_f64.powi(year as i32)
                } else {
                    0.0
                };
                let net = relief + (of.received[year] - of.in_waterfall[year]).0;
                usd += net / (1.0 + own.discount.0).powi(year as i32);
                local += net * rate / (1.0 + own.discount_local.0).powi(year as i32);
            }
            (usd, local)
        };
        let (usd, local): (Vec<f64>, Vec<f64>) =
            (0..settings.paths).map(|_| path(&mut normals)).unzip();
        let pairs = [
            (usd, simulation.npv_usd(country)),
            (local, simulation.npv_local(country)),
        ];
        for (plain, got) in pairs {
            let sd = covariance(&plain, &plain).sqrt();
            let still = (mean(got) - mean(&plain)).abs();
            let error = sd * (2.0 / settings.paths as f64).sqrt();
            assert!(still < 4.0 * error, "mean off by {still}, error {error}");
            let ratio = covariance(got, got).sqrt() / sd;
            assert!((ratio - 1.0).abs() < 0.03, "spread off by {ratio}");
            assert!(sd > 0.01 * mean(&plain).abs(), "no rate moves anything");
        }
    }
}

// Whatever the settings

fn number(bound: Bound) -> impl Strategy<Value = f64> {
    prop_oneof![Just(bound.min), Just(bound.max), bound.min..=bound.max]
}

fn settings() -> impl Strategy<Value = Settings> {
    let whole = (1..150_usize, 0..=SEED.max as u64);
    let rest = (
        number(VOLATILITIES.left),
        number(VOLATILITIES.right),
        number(CORRELATION),
        number(RETURN_SD),
    );
    (whole, rest).prop_map(
        |((paths, seed), (left, right, correlation, return_sd))| Settings {
            paths,
            seed,
            volatility: Pair {
                left: Share(left),
                right: Share(right),
            },
            correlation,
            return_sd: Share(return_sd),
        },
    )
}

/// The inputs of the model's worked cases, with currencies and a cost of money of any kind.
fn assumptions() -> impl Strategy<Value = Assumptions> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors.json");
    let cases: Vec<Json> = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let inputs: Vec<Assumptions> = cases
        .iter()
        .map(|case| Assumptions::read(&Value::deserialize(&case["input"]).unwrap()).unwrap())
        .collect();
    let numbers = (
        number(bounds::DRIFT),
        number(bounds::PRESSURE),
        number(bounds::DISCOUNT),
        number(bounds::SPOT),
    );
    (prop::sample::select(inputs), numbers, 1..=100_usize).prop_map(
        |(mut input, (drift, pressure, discount, spot), horizon)| {
            input.horizon = horizon;
            for country in Side::ALL {
                let own = &mut input.countries[country];
                own.fx.drift = Share(drift.max(bounds::DRIFT.min.next_up()));
                own.fx.pressure = Share(pressure);
                own.fx.spot = LocalPerUsd(spot.max(f64::MIN_POSITIVE));
                own.discount = Share(discount);
            }
            input
        },
    )
}

proptest! {
    #[test]
    fn percentiles_are_numbers_in_order_and_the_probability_is_what_counting_gives(
        assumptions in assumptions(), settings in settings(),
    ) {
        let simulation = drawn(&assumptions, &settings);
        let counted = Pair::from_fn(|country| {
            let values = simulation.npv_usd(country);
            let count = |values: &[f64]| {
                values.iter().filter(|&&npv| npv > 0.0).count() as f64 / values.len() as f64
            };
            [count(values), count(simulation.npv_local(country))]
        });
        let futures = simulation.finish();
        for country in Side::ALL {
            let of = &futures[country];
            prop_assert_eq!([of.probability.0, of.probability_local.0], counted[country]);
            let npv = futures[country].npv_local;
            let percentiles = [npv.p5, npv.p25, npv.p50, npv.p75, npv.p95].map(|local| local.0);
            prop_assert!(percentiles.iter().all(|x| x.is_finite()) && percentiles.is_sorted(), "{npv:?}");
            prop_assert!(npv.mean.0.is_finite() && npv.sd.0.is_finite() && npv.sd.0 >= 0.0, "{npv:?}");
        }
        for (name, fan) in fans(&futures) {
            let years = series(fan);
            for year in 0..assumptions.horizon {
                let percentiles = years.map(|values| values[year]);
                prop_assert!(percentiles.iter().all(|x| x.is_finite()) && percentiles.is_sorted(), "{name}: {percentiles:?}");
            }
        }
    }

    #[test]
    fn a_percentile_is_the_smallest_value_that_so_many_do_not_exceed(paths in 1..250_usize, seed in 0..1000_u64) {
        let assumptions = baseline(Preset::Today);
        let settings = Settings { paths, seed, ..SETTINGS };
        let simulation = drawn(&assumptions, &settings);
        let mut values = simulation.npv_local(Side::Right).to_vec();
        values.sort_by(f64::total_cmp);
        let npv = simulation.finish().right.npv_local;
        for (percent, got) in [(5, npv.p5), (25, npv.p25), (50, npv.p50), (75, npv.p75), (95, npv.p95)] {
            let expected = values.iter().enumerate().find(|(index, _)| (index + 1) * 100 >= percent * paths);
            prop_assert_eq!(Some(got.0), expected.map(|(_, value)| *value));
        }
    }
}

// What is not possible

#[test]
fn a_setting_that_is_not_possible_names_itself_and_what_is_allowed() {
    let good = serde_json::to_value(SETTINGS).unwrap();
    assert_eq!(read(&good), Ok(SETTINGS));
    for (path, value, was, allowed) in [
        ("paths", "0", "0", "a whole number from 1 to 100000"),
        (
            "paths",
            "100001",
            "100001",
            "a whole number from 1 to 100000",
        ),
        ("paths", "10.5", "10.5", "a whole number from 1 to 100000"),
        (
            "seed",
            "-1",
            "-1",
            "a whole number from 0 to 9007199254740991",
        ),
        (
            "seed",
            "9007199254740992",
            "9007199254740992",
            "a whole number from 0 to 9007199254740991",
        ),
        (
            "seed",
            "\"x\"",
            "\"x\"",
            "a whole number from 0 to 9007199254740991",
        ),
        ("volatility.japan", "1.01", "1.01", "0 to 1"),
        ("volatility.korea", "-0.1", "-0.1", "0 to 1"),
        ("volatility", "7", "7", "an object"),
        ("correlation", "1.1", "1.1", "-1 to 1"),
        ("correlation", "null", "null", "-1 to 1"),
        ("return_sd", "0.6", "0.6", "0 to 0.5"),
        (
            "sd",
            "1",
            "unknown",
            "paths, seed, volatility, correlation, return_sd",
        ),
    ] {
        let mut bad = good.clone();
        let mut at = &mut bad;
        for key in path.split('.') {
            at = at.as_object_mut().unwrap().entry(key).or_insert(Json::Null);
        }
        *at = serde_json::from_str(value).unwrap();
        let error = read(&bad).expect_err(path);
        assert_eq!(
            (
                error.path.as_str(),
                error.was.as_str(),
                error.allowed.as_str()
            ),
            (path, was, allowed)
        );
    }
    for key in ["paths", "seed", "volatility", "correlation", "return_sd"] {
        let mut bad = good.clone();
        bad.as_object_mut().unwrap().remove(key);
        let error = read(&bad).expect_err(key);
        assert_eq!((error.path.as_str(), error.was.as_str()), (key, "missing"));
    }
}

fn read(settings: &Json) -> Result<Settings, pledge_explainer::value::Invalid> {
    Settings::read(&Value::deserialize(settings).unwrap())
}

#[test]
fn settings_of_our_own_making_are_checked_too() {
    let assumptions = baseline(Preset::Today);
    for (settings, path) in [
        (
            Settings {
                paths: 0,
                ..SETTINGS
            },
            PATHS.name,
        ),
        (
            Settings {
                seed: 1 << 53,
                ..SETTINGS
            },
            SEED.name,
        ),
        (
            Settings {
                correlation: f64::NAN,
                ..SETTINGS
            },
            CORRELATION.name,
        ),
        (
            Settings {
                return_sd: Share(-0.1),
                ..SETTINGS
            },
            RETURN_SD.name,
        ),
        (
            Settings {
                volatility: Pair {
                    left: Share(0.1),
                    right: Share(2.0),
                },
                ..SETTINGS
            },
            "volatility.korea",
        ),
    ] {
        let error = uncertainty(&assumptions, &settings).expect_err(path);
        assert_eq!(error.path, path);
    }
    let mut broken = assumptions;
    broken.horizon = 0;
    assert_eq!(
        uncertainty(&broken, &SETTINGS).expect_err("no years").path,
        "horizon"
    );
}
