//! The formulas of the spreadsheet, worked out by LibreOffice, against the model.

mod office;
#[path = "../../tests/states/mod.rs"]
mod states;

use std::fs;

use calamine::Data;
use office::{Cells, POISON, poisoned, recalculated, with_inputs_of};
use pledge_explainer::model::assumptions::Review;
use pledge_explainer::model::outcome::CountryOutcome;
use pledge_explainer::model::{Assumptions, evaluate};
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::{Lang, LeverId, Preset, Scenario};
use pledge_explainer::text::message;
use pledge_explainer::units::{Share, Usd};
use pledge_explainer::value::Value;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde::Deserialize;
use serde_json::Value as Json;
use spreadsheet::spreadsheet;

/// The numbers of the summary that no formula works out.
const BY_PAGE: [&str; 1] = ["break_even_return"];

/// Each preset as it is.
fn presets() -> Vec<(String, Assumptions)> {
    Preset::ALL
        .map(|preset| {
            let assumptions = Scenario::new(preset).assumptions();
            (format!("the preset {}", preset.id()), assumptions)
        })
        .into()
}

/// The worked cases of the model: any number of years, classes and tranches.
fn worked_cases() -> Vec<(String, Assumptions)> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors.json");
    let cases: Vec<Json> = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let read = |case: &Json| {
        let input = Value::deserialize(&case["input"]).unwrap();
        let name = case["name"].as_str().unwrap().to_owned();
        (name, Assumptions::read(&input).unwrap())
    };
    cases.iter().map(read).collect()
}

/// What readers may choose: levers anywhere in their range and often at its ends, and switched terms.
fn states(count: usize) -> Vec<(String, Assumptions)> {
    let mut runner = TestRunner::deterministic();
    (0..count)
        .map(|index| {
            let state = states::any_snapshot()
                .new_tree(&mut runner)
                .unwrap()
                .current();
            (format!("state {index}"), state.assumptions.clone())
        })
        .collect()
}

/// Whether a spreadsheet's number is the model's.
fn close(got: f64, expected: f64) -> bool {
    (got - expected).abs() <= 1e-6 * expected.abs() + 1e-9
}

/// What is wrong with a cell that should hold a number, or none.
fn wrong(got: &Data, expected: Option<f64>, none: &str) -> Option<String> {
    let right = match (got, expected) {
        (Data::Float(got), Some(expected)) => close(*got, expected),
        (Data::Int(got), Some(expected)) => close(*got as f64, expected),
        (Data::String(got), None) => got == none,
        _ => false,
    };
    (!right).then(|| format!("{got:?} for {expected:?}"))
}

/// Every series and every number of the summary that is not the model's.
fn differing(cells: &Cells, assumptions: &Assumptions, lang: Lang) -> Vec<String> {
    let none = message::spreadsheet_none(lang.words());
    let outcome = evaluate(assumptions).unwrap();
    let mut found = Vec::new();
    let mut compared = 0;
    for (country, sheet, column) in [(Side::Left, "Japan", 2), (Side::Right, "Korea", 3)] {
        let of: &CountryOutcome = &outcome[country];
        let Json::Object(mut of) = serde_json::to_value(of).unwrap() else {
            panic!("an outcome is an object");
        };
        let Some(Json::Object(summary)) = of.remove("summary") else {
            panic!("a summary is an object");
        };
        let mut compare = |sheet, row, column, expected: &Json, what: String| {
            compared += 1;
            let at = cells.at(sheet, row, column);
            found
                .extend(wrong(at, expected.as_f64(), none).map(|wrong| format!("{what}: {wrong}")));
        };
        let Some(Json::Array(classes)) = of.remove("classes") else {
            panic!("classes are a list");
        };
        let first = match country {
            Side::Left => 4,
            Side::Right => 4 + outcome.left.classes.len() as u32,
        };
        for (row, class) in (first..).zip(&classes) {
            for (name, expected) in class.as_object().unwrap() {
                if name == "id" {
                    continue;
                }
                let column = cells.column("Tariffs", 2, name);
                let what = format!("{sheet} {name} of class {row}");
                compare("Tariffs", row, column, expected, what);
            }
        }
        for (name, series) in of {
            let column = cells.column(sheet, 2, &name);
            for (row, expected) in (4..).zip(series.as_array().unwrap()) {
                compare(
                    sheet,
                    row,
                    column,
                    expected,
                    format!("{sheet} {name} row {row}"),
                );
            }
        }
        for (name, expected) in summary {
            if BY_PAGE.contains(&name.as_str()) {
                continue;
            }
            let row = cells.row("Summary", &name);
            compare("Summary", row, column, &expected, format!("{sheet} {name}"));
        }
    }
    let classes = outcome.left.classes.len() + outcome.right.classes.len();
    assert_eq!(compared, 2 * (16 * assumptions.horizon + 18) + 6 * classes);
    found
}

fn none_of(wrong: &[String]) {
    let shown = wrong
        .iter()
        .take(40)
        .map(String::as_str)
        .collect::<Vec<_>>();
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        shown.join("\n")
    );
}

#[test]
fn recalculated_it_is_the_model_and_every_cell_is_what_was_written_in_it() {
    let cases: Vec<_> = [presets(), worked_cases(), states(20)].concat();
    let written: Vec<Vec<u8>> = cases
        .iter()
        .enumerate()
        .map(|(index, (_, assumptions))| {
            spreadsheet(assumptions, Lang::ALL[index % 3].words(), &[]).unwrap()
        })
        .collect();
    let mut all_wrong = Vec::new();
    let without_results: Vec<Vec<u8>> = written
        .iter()
        .map(|bytes| {
            let (poisoned, count) = poisoned(bytes);
            let formulas = Cells::of(&poisoned);
            let is_poison = |(sheet, row, column): &(&str, u32, u32)| {
                *formulas.at(sheet, *row, *column) == Data::Float(POISON)
            };
            assert_eq!(formulas.formulas().filter(is_poison).count(), count);
            assert!(count > 3000, "{count} formulas");
            poisoned
        })
        .collect();
    for (index, bytes) in recalculated(&without_results).iter().enumerate() {
        let (name, assumptions) = &cases[index];
        let (got, as_written) = (Cells::of(bytes), Cells::of(&written[index]));
        let mut wrong = differing(&got, assumptions, Lang::ALL[index % 3]);
        for (sheet, row, column) in as_written.formulas() {
            if sheet == "Search" && !walks_the_grid(&as_written, column) {
                continue;
            }
            let place = format!("{sheet} row {} column {}", row + 1, column + 1);
            let (got, expected) = (
                got.at(sheet, row, column),
                as_written.at(sheet, row, column),
            );
            let same = match (got, expected) {
                (Data::Float(got), Data::Float(expected)) => close(*got, *expected),
                (got, expected) => got == expected,
            };
            if !same {
                wrong.push(format!("{place}: {got:?}, but {expected:?} was written"));
            }
        }
        all_wrong.extend(
            wrong
                .into_iter()
                .take(10)
                .map(|wrong| format!("{name}: {wrong}")),
        );
    }
    none_of(&all_wrong);
}

/// Whether a column of the searches holds what is tried first. Where a root lies on a step, rounding
/// says which of the two steps around it is halved then; what is found is the same.
fn walks_the_grid(cells: &Cells, column: u32) -> bool {
    let name = cells.at("Search", 2, column).to_string();
    name.ends_with(".tried") || name.ends_with(".value")
}

/// The shape of assumptions: how many classes and tranches.
fn shape(assumptions: &Assumptions) -> [usize; 4] {
    let [left, right] = Side::ALL.map(|country| &assumptions.countries[country]);
    [
        left.tariff.classes.len(),
        left.funding.tranches.len(),
        right.tariff.classes.len(),
        right.funding.tranches.len(),
    ]
}

/// Every number, truth and null, with its path.
fn leaves(path: &str, of: &Json, to: &mut Vec<(String, Json)>) {
    match of {
        Json::Object(entries) => entries
            .iter()
            .for_each(|(key, value)| leaves(&format!("{path}.{key}"), value, to)),
        Json::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(index, value)| leaves(&format!("{path}[{index}]"), value, to)),
        leaf => to.push((path.to_owned(), leaf.clone())),
    }
}

/// The number anew within its range: every other one goes up, the others go down.
fn changed(path: &str, value: &Json, up: bool) -> Json {
    let name = path.rsplit('.').next().unwrap_or_default();
    match value {
        Json::Bool(truth) => Json::Bool(!truth),
        Json::Number(number) => {
            let number = number.as_f64().unwrap();
            let whole = [
                "first_year",
                "start",
                "end",
                "horizon",
                "relief_years",
                "planned_lag",
                "lag",
                "life",
                "after",
            ];
            if whole.contains(&name) {
                // The first year of calls stays after the first year.
                let step = match name {
                    "first_year" => -1.0,
                    "start" | "end" => 1.0,
                    _ if up => 2.0,
                    _ => -2.0,
                };
                return Json::from((number + step).max(1.0) as i64);
            }
            let zero = if name == "shock" || name == "drift" || name == "growth" {
                0.02
            } else {
                0.05
            };
            let moved = if number == 0.0 {
                zero
            } else if up && number < 0.9 {
                number * 1.07
            } else {
                number * 0.93
            };
            Json::from(moved)
        }
        other => other.clone(),
    }
}

fn pointer(path: &str) -> String {
    path.replace(['.', '['], "/").replace(']', "")
}

fn read(json: &Json) -> Assumptions {
    Assumptions::read(&Value::deserialize(json).unwrap()).unwrap()
}

#[test]
fn whoever_changes_an_input_gets_what_the_model_says_of_it() {
    let mut start = Scenario::new(Preset::Today);
    // A pledge with a part that is guaranteed only, and a horizon below the rows there are.
    start.set(LeverId::InWaterfall(Side::Left), 60.0);
    let mut start = start.assumptions();
    for country in Side::ALL {
        let of = &mut start.countries[country];
        for tranche in &mut of.funding.tranches {
            // Room for a later start.
            tranche.end = tranche.end + 1;
        }
        for class in &mut of.tariff.classes {
            class.fallback = Share(class.deal.0 + 0.1);
        }
        // Some dollars must be bought, a review changes something, and the money comes back.
        of.fx.capacity = Usd(4.0);
        of.projects.return_ = Share(0.15);
        of.projects.home_gain = Share(0.2);
        of.waterfall.review = Some(Review {
            after: 12,
            share: Share(0.7),
        });
    }
    let before = spreadsheet(&start, Lang::En.words(), &[]).unwrap();
    let json = serde_json::to_value(&start).unwrap();
    let mut inputs = Vec::new();
    leaves("", &json, &mut inputs);
    inputs.retain(|(path, value)| {
        // Whether there is a cap comes below; where there is one, the last year says nothing.
        let capped = path.replace(".end", ".annual_cap");
        let capped = path.ends_with(".end") && json.pointer(&pointer(&capped)).unwrap().is_number();
        !path.ends_with(".id") && !value.is_null() && !capped
    });
    let mut changes: Vec<(String, Json)> = inputs
        .iter()
        .enumerate()
        .map(|(index, (path, value))| (path.clone(), changed(path, value, index % 2 == 0)))
        .collect();
    for (path, value) in [
        (".countries.japan.waterfall.review", Json::Null),
        (".countries.korea.waterfall.review", Json::Null),
        (
            ".countries.japan.funding.tranches[1].annual_cap",
            Json::from(40.0),
        ),
        (
            ".countries.korea.funding.tranches[1].annual_cap",
            Json::Null,
        ),
    ] {
        changes.push((path.to_owned(), value));
    }

    // Each input alone; one of Japan and one of Korea in the same spreadsheet, since neither sees the
    // other.
    let outcome = evaluate(&start).unwrap();
    let (of_japan, others): (Vec<_>, Vec<_>) = changes
        .into_iter()
        .partition(|(path, _)| path.contains("japan"));
    let (of_korea, of_both): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|(path, _)| path.contains("korea"));
    assert!(of_japan.len() > 45 && of_korea.len() > 45);
    assert_eq!(of_both.len(), 2, "{of_both:?}");
    let mut cases: Vec<(String, Assumptions)> = Vec::new();
    for index in 0..of_japan.len().max(of_korea.len()) {
        let here = [of_japan.get(index), of_korea.get(index)];
        let mut with = json.clone();
        for (path, value) in here.into_iter().flatten() {
            *with.pointer_mut(&pointer(path)).unwrap() = value.clone();
        }
        let with = read(&with);
        let now = evaluate(&with).unwrap();
        for (country, change) in Side::ALL.into_iter().zip(here) {
            let is_same = now[country] == outcome[country];
            assert_eq!(is_same, change.is_none(), "{change:?} proves nothing");
        }
        cases.push((format!("{here:?}"), with));
    }
    for (path, value) in of_both {
        let mut with = json.clone();
        *with.pointer_mut(&pointer(&path)).unwrap() = value;
        cases.push((path, read(&with)));
    }
    // All of them at once.
    let same_shape = states(160)
        .into_iter()
        .filter(|(_, state)| shape(state) == shape(&start));
    cases.extend(same_shape.take(12));
    assert!(cases.len() > 55, "{} cases", cases.len());

    let changed: Vec<Vec<u8>> = cases
        .iter()
        .map(|(_, assumptions)| {
            let after = spreadsheet(assumptions, Lang::En.words(), &[]).unwrap();
            poisoned(&with_inputs_of(&before, &after)).0
        })
        .collect();
    let mut all_wrong = Vec::new();
    for ((name, assumptions), bytes) in cases.iter().zip(recalculated(&changed)) {
        let wrong = differing(&Cells::of(&bytes), assumptions, Lang::En);
        all_wrong.extend(
            wrong
                .into_iter()
                .take(5)
                .map(|wrong| format!("{name}: {wrong}")),
        );
    }
    none_of(&all_wrong);
}
