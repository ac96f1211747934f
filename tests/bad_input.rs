//! What is not a valid input is an error that names the path of the value, what it was and what is
//! allowed.
//!
//! The cases are made by walking a valid input and spoiling one value at a time.

use std::fs;

use pledge_explainer::decimal;
use pledge_explainer::model::bounds::{self, Bound};
use pledge_explainer::model::{Assumptions, evaluate};
use pledge_explainer::units::{Share, Usd, Year};
use pledge_explainer::value::{Invalid, MAX_DEPTH, MAX_LENGTH, MAX_TEXT, Value};
use serde::de::value::Error;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

/// Every number of the input. The years of calls have a further bound, which `bound_at` adds.
const BOUNDS: [Bound; 39] = [
    bounds::FIRST_YEAR,
    bounds::HORIZON,
    bounds::IMPORTS,
    bounds::DEAL,
    bounds::FALLBACK,
    bounds::PASS_THROUGH,
    bounds::ELASTICITY,
    bounds::MARGIN,
    bounds::GROWTH,
    bounds::RELIEF_YEARS,
    bounds::AMOUNT,
    bounds::TAKE_UP,
    bounds::START,
    bounds::END,
    bounds::ANNUAL_CAP,
    bounds::FX_SHARE,
    bounds::RETURN,
    bounds::PLANNED_LAG,
    bounds::LAG,
    bounds::LIFE,
    bounds::HOME_SHARE,
    bounds::HOME_GAIN,
    bounds::LOSS_SHARE,
    bounds::SHARE_BEFORE,
    bounds::SHARE_AFTER,
    bounds::DEEMED_RATE,
    bounds::REVIEW_AFTER,
    bounds::REVIEW_SHARE,
    bounds::SPOT,
    bounds::SHOCK,
    bounds::DRIFT,
    bounds::CAPACITY,
    bounds::PRESSURE,
    bounds::REFERENCE,
    bounds::DOLLAR_COSTS,
    bounds::RESERVES,
    bounds::GDP,
    bounds::DISCOUNT,
    bounds::DISCOUNT_LOCAL,
];

const FIRST_YEAR: Year = Year(2026);
const START: Year = Year(2027);

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// A valid input that has everything an input can have.
fn valid() -> Value {
    let country = r#"{
        "tariff": { "classes": [
            { "id": "cars", "imports": 50, "deal": 0.15, "fallback": 0.25, "pass_through": 0.5,
              "elasticity": 1.5, "margin": 0.3, "responds": true },
            { "id": "other", "imports": 90, "deal": 0.15, "fallback": 0.2, "pass_through": 0.8,
              "elasticity": 1, "margin": 0.3, "responds": false }
        ], "growth": 0.02, "relief_years": 10 },
        "funding": { "tranches": [
            { "id": "cash", "amount": 200, "take_up": 0.9, "start": 2027, "end": 2030,
              "annual_cap": 20, "fx_share": 1, "in_waterfall": true }
        ] },
        "projects": { "return": 0.1, "planned_lag": 2, "lag": 3, "life": 20,
                      "home_share": 0.3, "home_gain": 0.2, "loss_share": 0.1 },
        "waterfall": { "share_before": 0.5, "share_after": 0.1, "deemed_rate": 0.05,
                       "pooled": true, "review": { "after": 20, "share": 0.4 } },
        "fx": { "spot": 1400, "shock": 0.05, "drift": 0.01, "capacity": 15, "pressure": 0.01,
                "reference": 1350, "pass_through": 0.3, "dollar_costs": 0.3 },
        "reserves": 400, "gdp": 1800, "discount": 0.03, "discount_local": 0.02
    }"#;
    let countries = format!(r#"{{ "japan": {country}, "korea": {country} }}"#);
    json(&format!(
        r#"{{ "first_year": 2026, "horizon": 40, "countries": {countries} }}"#
    ))
}

/// The error of reading `value`, and that every error says the same in words.
fn error(value: &Value) -> Invalid {
    let error = Assumptions::read(value).expect_err("this should not be valid");
    assert_eq!(
        error.to_string(),
        format!(
            "`{}` is {}; allowed: {}",
            error.path, error.was, error.allowed
        )
    );
    error
}

fn invalid(path: &str, was: &str, allowed: &str) -> Invalid {
    Invalid {
        path: path.to_owned(),
        was: was.to_owned(),
        allowed: allowed.to_owned(),
    }
}

/// Every value within `value`, itself included, with its path.
fn paths(value: &Value) -> Vec<String> {
    fn walk(path: &str, value: &Value, found: &mut Vec<String>) {
        found.push(path.to_owned());
        match value {
            Value::Map(entries) => {
                for (key, value) in entries {
                    walk(
                        &if path.is_empty() {
                            key.clone()
                        } else {
                            format!("{path}.{key}")
                        },
                        value,
                        found,
                    );
                }
            }
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(&format!("{path}[{index}]"), item, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk("", value, &mut found);
    found
}

/// The value at a path of [`paths`].
fn at<'v>(value: &'v mut Value, path: &str) -> &'v mut Value {
    path.split(['.', '['])
        .filter(|step| !step.is_empty())
        .fold(value, |value, step| match value {
            Value::Map(entries) => &mut entries.iter_mut().find(|(key, _)| key == step).unwrap().1,
            Value::List(items) => &mut items[step.trim_end_matches(']').parse::<usize>().unwrap()],
            _ => panic!("nothing lies within {path}"),
        })
}

/// The valid input with another value at `path`.
fn with(path: &str, other: Value) -> Value {
    let mut value = valid();
    *at(&mut value, path) = other;
    value
}

/// The last key of a path.
fn name(path: &str) -> &str {
    path.rsplit('.').next().unwrap()
}

/// The bound of the number at `path` in the valid input, if there is a number.
fn bound_at(path: &str) -> Option<Bound> {
    let bound = *BOUNDS.iter().find(|bound| bound.name == name(path))?;
    Some(match bound.name {
        "start" => bound.not_before(FIRST_YEAR),
        "end" => bound.not_before(START),
        _ => bound,
    })
}

/// The paths of all numbers of the valid input, with their bounds.
fn numbers() -> Vec<(String, Bound)> {
    let mut value = valid();
    let paths = paths(&value)
        .into_iter()
        .filter(|path| matches!(at(&mut value, path), Value::Number(_)));
    paths
        .map(|path| {
            (
                path.clone(),
                bound_at(&path).unwrap_or_else(|| panic!("{path} has no bound")),
            )
        })
        .collect()
}

#[test]
fn the_input_that_is_spoilt_here_is_valid_and_has_every_number() {
    let assumptions = Assumptions::read(&valid()).unwrap();
    assert!(evaluate(&assumptions).is_ok());
    let numbers = numbers();
    for bound in BOUNDS {
        assert!(
            numbers.iter().any(|(path, _)| name(path) == bound.name),
            "{} is missing",
            bound.name
        );
    }
}

#[test]
fn both_ends_of_every_range_are_valid() {
    for (path, bound) in numbers() {
        let least = match (bound.above_min, bound.name) {
            (true, _) => bound.min.next_up(),
            (false, _) => bound.min,
        };
        // With a later first year the calls would come before it, and with a later start the end
        // would.
        let ends = match bound.name {
            "first_year" => [least, FIRST_YEAR.0.into()],
            "start" => [least, START.0.into()],
            _ => [least, bound.max],
        };
        for end in ends {
            assert_eq!(
                Assumptions::read(&with(&path, Value::Number(end))).err(),
                None
            );
        }
    }
}

#[test]
fn a_number_just_outside_its_range_is_an_error() {
    for (path, bound) in numbers() {
        let outside = if bound.whole {
            vec![bound.min - 1.0, bound.max + 1.0, bound.min + 0.5]
        } else if bound.above_min {
            vec![bound.min, bound.min.next_down(), bound.max.next_up()]
        } else {
            vec![bound.min.next_down(), bound.max.next_up()]
        };
        for number in
            outside
                .into_iter()
                .chain([1e308, -1e308, f64::NAN, f64::INFINITY, f64::NEG_INFINITY])
        {
            let error = error(&with(&path, Value::Number(number)));
            assert_eq!(
                error,
                invalid(&path, &decimal::exact(number), &bound.allowed())
            );
        }
    }
}

#[test]
fn a_number_out_of_range_is_an_error_too_when_our_own_code_put_it_there() {
    let good = Assumptions::read(&valid()).unwrap();
    let mut spoilt = good.clone();
    spoilt.countries.right.tariff.classes[1].deal = Share(2.5);
    assert_eq!(
        evaluate(&spoilt),
        Err(invalid(
            "countries.korea.tariff.classes[1].deal",
            "2.5",
            "0 to 2"
        ))
    );
    let mut spoilt = good.clone();
    spoilt.countries.left.projects.life = 0;
    assert_eq!(
        evaluate(&spoilt),
        Err(invalid(
            "countries.japan.projects.life",
            "0",
            "a whole number from 1 to 60"
        ))
    );
    let mut spoilt = good;
    spoilt.countries.left.funding.tranches[0].annual_cap = Some(Usd::ZERO);
    assert_eq!(
        evaluate(&spoilt),
        Err(invalid(
            "countries.japan.funding.tranches[0].annual_cap",
            "0",
            "null, or above 0, up to 1000000"
        )),
    );
}

#[test]
fn a_value_of_a_wrong_type_is_an_error() {
    let others = [
        (Value::Null, "null"),
        (Value::Bool(true), "true"),
        (Value::Number(0.5), "0.5"),
        (Value::Text("0.5".to_owned()), "\"0.5\""),
        (Value::List(Vec::new()), "a list of 0 entries"),
        (Value::Map(Vec::new()), "an object"),
    ];
    let mut value = valid();
    for path in paths(&value).into_iter().filter(|path| !path.is_empty()) {
        let own = at(&mut value, &path).clone();
        let allowed = match &own {
            Value::Number(_) => bound_at(&path).unwrap().allowed(),
            Value::Bool(_) => "true or false".to_owned(),
            Value::Text(_) => "a text".to_owned(),
            Value::List(_) => "a list of at most 64 entries".to_owned(),
            Value::Map(_) if name(&path) == "review" => "null or an object".to_owned(),
            Value::Map(_) => "an object".to_owned(),
            Value::Null => unreachable!("the valid input has no null"),
        };
        for (other, was) in &others {
            let same_type = std::mem::discriminant(other) == std::mem::discriminant(&own);
            let null_is_valid =
                *other == Value::Null && ["review", "annual_cap"].contains(&name(&path));
            if null_is_valid {
                assert!(Assumptions::read(&with(&path, Value::Null)).is_ok());
            } else if !same_type {
                assert_eq!(
                    error(&with(&path, other.clone())),
                    invalid(&path, was, &allowed)
                );
            }
        }
    }
}

#[test]
fn an_input_that_is_no_object_at_all_is_an_error() {
    let error = Assumptions::read(&Value::Number(550.0)).unwrap_err();
    assert_eq!(error.to_string(), "the input is 550; allowed: an object");
}

#[test]
fn a_key_that_is_missing_is_an_error() {
    let mut value = valid();
    for path in paths(&value)
        .into_iter()
        .filter(|path| !path.is_empty() && !path.ends_with(']'))
    {
        let own = at(&mut value, &path).clone();
        let parent = path.rsplit_once('.').map_or("", |(parent, _)| parent);
        let mut spoilt = valid();
        let Value::Map(entries) = at(&mut spoilt, parent) else {
            panic!("{parent} is no object")
        };
        entries.retain(|(key, _)| key != name(&path));
        let error = error(&spoilt);
        assert_eq!(
            (error.path.as_str(), error.was.as_str()),
            (path.as_str(), "missing")
        );
        match own {
            Value::Number(_) => assert_eq!(error.allowed, bound_at(&path).unwrap().allowed()),
            _ => assert!(!error.allowed.is_empty()),
        }
    }
}

#[test]
fn a_key_that_is_unknown_is_an_error_that_lists_the_known_ones() {
    let mut value = valid();
    for path in paths(&value) {
        let Value::Map(entries) = at(&mut value, &path) else {
            continue;
        };
        let mut known: Vec<String> = entries.iter().map(|(key, _)| key.clone()).collect();
        let mut spoilt = valid();
        let Value::Map(entries) = at(&mut spoilt, &path) else {
            unreachable!()
        };
        entries.push(("retrun".to_owned(), Value::Number(0.1)));
        let error = error(&spoilt);
        assert_eq!(
            error.path,
            if path.is_empty() {
                "retrun".to_owned()
            } else {
                format!("{path}.retrun")
            }
        );
        assert_eq!(error.was, "unknown");
        let mut listed: Vec<String> = error.allowed.split(", ").map(str::to_owned).collect();
        known.sort();
        listed.sort();
        assert_eq!(listed, known);
    }
}

#[test]
fn a_third_country_is_an_error() {
    let mut spoilt = valid();
    let Value::Map(countries) = at(&mut spoilt, "countries") else {
        unreachable!()
    };
    let taiwan = countries[0].1.clone();
    countries.push(("taiwan".to_owned(), taiwan));
    assert_eq!(
        error(&spoilt),
        invalid("countries.taiwan", "unknown", "japan, korea")
    );
}

#[test]
fn calls_before_the_first_year_or_in_the_wrong_order_are_an_error() {
    let error_with = |key: &str, year: f64| {
        let path = format!("countries.japan.funding.tranches[0].{key}");
        error(&with(&path, Value::Number(year))).allowed
    };
    assert_eq!(
        error_with("start", 2025.0),
        "a whole number from 2026 to 2300"
    );
    assert_eq!(
        error_with("end", 2026.0),
        "a whole number from 2027 to 2300"
    );
}

#[test]
fn too_many_entries_are_an_error() {
    for list in ["tariff.classes", "funding.tranches"] {
        let path = format!("countries.korea.{list}");
        let mut spoilt = valid();
        let Value::List(items) = at(&mut spoilt, &path) else {
            panic!("{path} is no list")
        };
        *items = vec![items[0].clone(); bounds::MAX_ENTRIES + 1];
        assert_eq!(
            error(&spoilt),
            invalid(
                &path,
                "a list of 65 entries",
                "a list of at most 64 entries"
            )
        );
    }
}

#[test]
fn amounts_that_no_exchange_rate_could_bear_together_are_an_error() {
    let path = "countries.korea.funding.tranches";
    let mut spoilt = valid();
    *at(&mut spoilt, &format!("{path}[0].amount")) = Value::Number(60_000.0);
    let Value::List(tranches) = at(&mut spoilt, path) else {
        unreachable!()
    };
    tranches.push(tranches[0].clone());
    let expected = invalid(
        path,
        "a list of amounts that add up to 120000",
        "amounts that add up to at most 100000",
    );
    assert_eq!(error(&spoilt), expected);
}

#[test]
fn an_error_quotes_only_the_start_of_a_long_text() {
    let long = "원".repeat(41);
    let error = error(&with("horizon", Value::Text(long)));
    assert_eq!(error.was, format!("\"{}…\"", "원".repeat(40)));
}

// What cannot even be read

fn refusal(text: &str) -> String {
    serde_json::from_str::<Value>(text)
        .expect_err("this should not be readable")
        .to_string()
}

#[test]
fn values_of_every_kind_are_read() {
    assert_eq!(
        json(r#"{ "a": [null, true, -1, 18446744073709551615, 0.5], "b": "text" }"#),
        Value::Map(vec![
            (
                "a".to_owned(),
                Value::List(vec![
                    Value::Null,
                    Value::Bool(true),
                    Value::Number(-1.0),
                    Value::Number(18446744073709551615.0),
                    Value::Number(0.5),
                ])
            ),
            ("b".to_owned(), Value::Text("text".to_owned())),
        ])
    );
}

#[test]
fn a_key_that_comes_twice_is_refused() {
    assert!(refusal(r#"{ "horizon": 1, "horizon": 2 }"#).contains("`horizon` comes twice"));
}

#[test]
fn values_too_deep_too_long_or_too_many_are_refused() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    let list = |item: &str, length: usize| format!("[{}]", vec![item; length].join(","));
    let text = |length: usize| format!("\"{}\"", "x".repeat(length));
    let keys: Vec<String> = (0..=MAX_LENGTH).map(|key| format!("\"{key}\":0")).collect();

    json(&nested(MAX_DEPTH));
    assert!(refusal(&nested(MAX_DEPTH + 1)).contains("within each other"));
    json(&list("0", MAX_LENGTH));
    assert!(refusal(&list("0", MAX_LENGTH + 1)).contains("entries"));
    assert!(refusal(&format!("{{{}}}", keys.join(","))).contains("entries"));
    json(&text(MAX_TEXT));
    assert!(refusal(&text(MAX_TEXT + 1)).contains("bytes"));
    assert!(refusal(&format!("{{{}:0}}", text(MAX_TEXT + 1))).contains("bytes"));
    assert!(refusal(&list(&list("0", MAX_LENGTH), MAX_LENGTH)).contains("values"));
}

#[test]
fn an_object_that_contains_itself_is_refused() {
    /// A list in which every item is the list itself, as JavaScript can build it.
    struct Cyclic;

    impl<'de> Deserializer<'de> for Cyclic {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.visit_seq(self)
        }

        forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
            ignored_any
        }
    }

    impl<'de> SeqAccess<'de> for Cyclic {
        type Error = Error;

        fn next_element_seed<T: DeserializeSeed<'de>>(
            &mut self,
            seed: T,
        ) -> Result<Option<T::Value>, Error> {
            seed.deserialize(Cyclic).map(Some)
        }
    }

    assert!(Value::deserialize(Cyclic).is_err());
}

#[test]
fn a_worked_case_with_one_value_spoilt_says_which() {
    let file =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors.json")).unwrap();
    let cases: Vec<serde_json::Value> = serde_json::from_str(&file).unwrap();
    let mut input = cases[0]["input"].clone();
    input["countries"]["japan"]["projects"]["return"] = 1.5.into();
    assert_eq!(
        error(&json(&input.to_string())).to_string(),
        "`countries.japan.projects.return` is 1.5; allowed: 0 to 1"
    );
}
