//! What stands in the spreadsheet, as it is written.

mod office;

use std::collections::BTreeMap;

use calamine::Data;
use office::{Cells, parts};
use pledge_explainer::facts;
use pledge_explainer::model::Assumptions;
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::baseline;
use pledge_explainer::scenario::{Lang, LeverId, Preset, Scenario};
use pledge_explainer::text::{Arg, message};
use serde_json::Value as Json;
use spreadsheet::spreadsheet;

fn today() -> Assumptions {
    let mut scenario = Scenario::new(Preset::Today);
    scenario.set(LeverId::InWaterfall(Side::Left), 60.0);
    scenario.assumptions()
}

fn part(spreadsheet: &[u8], name: &str) -> String {
    let found = parts(spreadsheet)
        .into_iter()
        .find(|(part, _)| part == name);
    String::from_utf8(found.unwrap().1).unwrap()
}

#[test]
fn the_same_scenario_is_the_same_file_dated_by_its_facts() {
    let make = || spreadsheet(&today(), Lang::Ko.words(), &["a link".to_owned()]).unwrap();
    let first = make();
    assert_eq!(first, make());
    let created = format!(
        "<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:created>",
        facts::VINTAGE
    );
    let properties = part(&first, "docProps/core.xml");
    assert!(properties.contains(&created), "{properties}");
}

/// Every input by its path, as the spreadsheet should show it.
fn inputs(path: &str, of: &Json, to: &mut BTreeMap<String, Data>) {
    let step = |key: &str| {
        if path.is_empty() {
            key.to_owned()
        } else {
            format!("{path}.{key}")
        }
    };
    match of {
        Json::Object(entries) => {
            for (key, value) in entries.iter().filter(|(key, _)| *key != "id") {
                inputs(&step(key), value, to);
            }
        }
        Json::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                inputs(&format!("{path}[{index}]"), value, to);
            }
        }
        Json::Null if path.ends_with(".review") => {
            to.extend(["after", "share"].map(|key| (step(key), Data::Empty)));
        }
        Json::Null => {
            to.insert(path.to_owned(), Data::Empty);
        }
        Json::Bool(truth) => {
            to.insert(path.to_owned(), Data::Bool(*truth));
        }
        Json::Number(number) => {
            to.insert(path.to_owned(), Data::Float(number.as_f64().unwrap()));
        }
        Json::String(_) => panic!("{path} is a text"),
    }
}

#[test]
fn every_input_of_the_model_has_one_cell_and_a_name() {
    let assumptions = today();
    let mut expected = BTreeMap::new();
    inputs(
        "",
        &serde_json::to_value(&assumptions).unwrap(),
        &mut expected,
    );
    let bytes = spreadsheet(&assumptions, Lang::En.words(), &[]).unwrap();
    let cells = Cells::of(&bytes);
    let workbook = part(&bytes, "xl/workbook.xml");
    let rows = 2..2 + expected.len() as u32;
    let mut shown = BTreeMap::new();
    for row in rows {
        let path = cells.at("Assumptions", row, 0).to_string();
        let below = path.trim_start_matches("countries.");
        let name = below.replace(['.', '['], "_").replace(']', "");
        let named = format!(">Assumptions!$C${}</definedName>", row + 1);
        let named = format!("<definedName name=\"{name}\"{named}");
        assert!(workbook.contains(&named), "{named}");
        shown.insert(path, cells.at("Assumptions", row, 2).clone());
    }
    assert_eq!(shown, expected);
}

#[test]
fn a_number_is_an_input_or_a_formula_or_said_to_be_neither() {
    let lang = Lang::En;
    let cells = Cells::of(&spreadsheet(&today(), lang.words(), &[]).unwrap());
    let formulas: Vec<_> = cells.formulas().collect();
    assert!(formulas.iter().all(|(sheet, ..)| *sheet != "Assumptions"));
    let mut plain = 0;
    for (sheet, row, column, value) in cells.all() {
        let is_number = matches!(value, Data::Float(_) | Data::Int(_));
        if !is_number || sheet == "Assumptions" || formulas.contains(&(sheet, row, column)) {
            continue;
        }
        plain += 1;
        let said = cells.at("Summary", row, 5).to_string();
        assert_eq!(
            (sheet, said.as_str()),
            ("Summary", message::spreadsheet_by_page(lang.words()))
        );
    }
    assert_eq!(plain, 2, "the break-even return of each country");
}

#[test]
fn it_speaks_the_readers_language_and_says_which_scenario_it_is() {
    for lang in Lang::ALL {
        let words = lang.words();
        let about = ["Law: today", "https://example.org/pkg/?part=size"].map(str::to_owned);
        let cells = Cells::of(&spreadsheet(&today(), lang.words(), &about).unwrap());
        let [left, right] =
            Side::ALL.map(|country| message::spreadsheet_years(words, country).into_plain());
        for (sheet, title) in [
            ("About", message::head_title(words)),
            ("Summary", message::spreadsheet_summary(words)),
            ("Assumptions", message::spreadsheet_assumptions(words)),
            ("Japan", &left),
            ("Korea", &right),
            ("Tariffs", message::spreadsheet_tariffs(words)),
            ("Accounts", message::spreadsheet_accounts(words)),
            ("Search", message::spreadsheet_searches(words)),
        ] {
            assert_eq!(cells.at(sheet, 0, 0).to_string(), title);
        }
        for (row, line) in (2..).zip(about) {
            assert_eq!(cells.at("About", row, 0).to_string(), line);
        }
        let net = cells.column("Japan", 2, "net");
        assert_eq!(
            cells.at("Japan", 1, net).to_string(),
            message::spreadsheet_year(words, "net").plain()
        );
    }
}

#[test]
fn every_input_column_and_number_has_words_in_every_language() {
    // What stands in place of the words that a name lacks.
    let unknown = "?";
    for lang in Lang::ALL {
        let (words, name) = (lang.words(), "a name without words");
        for said in [
            say::spreadsheet::input(words, name),
            say::spreadsheet::figure(words, name),
            message::spreadsheet_year(words, name),
            message::spreadsheet_year_of_tranche(words, name),
            message::spreadsheet_year_of_pool(words, name),
            message::spreadsheet_loss(words, name),
            message::spreadsheet_account(words, name),
            message::spreadsheet_search(words, name),
        ] {
            assert_eq!(said.plain(), unknown, "{lang:?}");
        }
        let cells = Cells::of(&spreadsheet(&today(), lang.words(), &[]).unwrap());
        for (sheet, row, column, value) in cells.all().filter(|(sheet, ..)| *sheet != "About") {
            let words = value.to_string();
            assert!(
                !words.contains(unknown),
                "{lang:?}: {sheet}, row {row}, column {column}: {words}"
            );
        }
    }
}

#[test]
fn every_class_of_goods_and_part_of_a_pledge_has_a_name_and_others_keep_their_id() {
    use baseline::{
        AUTOS, CALLS, GENERAL, GENERICS, GUARANTEED, METALS, OUTSIDE, PAID, PHARMA, SHIPBUILDING,
    };
    for lang in Lang::ALL {
        let words = lang.words();
        let class = |id| message::spreadsheet_class(words, id).into_plain();
        let tranche = |id| message::spreadsheet_tranche(words, id, Arg::year(2030)).into_plain();
        for id in [AUTOS, GENERAL, METALS, PHARMA, GENERICS, OUTSIDE] {
            assert_ne!(class(id), id, "{lang:?}");
        }
        for id in [PAID, CALLS, GUARANTEED, SHIPBUILDING] {
            assert_ne!(tranche(id), id, "{lang:?}");
        }
        assert_eq!(
            [class("my class"), tranche("my part")],
            ["my class", "my part"]
        );
        assert!(tranche(PAID).contains("2030"), "{lang:?}");
    }
}

#[test]
fn what_looks_like_a_formula_in_a_name_stays_a_text() {
    let mut assumptions = today();
    let trick = "=HYPERLINK(\"https://example.org\")";
    let class = &mut assumptions.countries.left.tariff.classes[0];
    class.id = trick.to_owned();
    let tranche = &mut assumptions.countries.right.funding.tranches[0];
    tranche.id = trick.to_owned();
    let bytes = spreadsheet(&assumptions, Lang::En.words(), &[trick.to_owned()]).unwrap();
    let cells = Cells::of(&bytes);
    assert_eq!(cells.at("About", 2, 0), &Data::String(trick.to_owned()));
    let sheets = parts(&bytes)
        .into_iter()
        .filter(|(name, _)| name.contains("worksheets/sheet"));
    for (name, content) in sheets {
        let text = String::from_utf8(content).unwrap();
        assert!(!text.contains("<f>HYPERLINK"), "{name}");
    }
}

#[test]
fn an_assumption_out_of_range_is_refused() {
    let mut assumptions = today();
    assumptions.horizon = 0;
    let error = spreadsheet(&assumptions, Lang::En.words(), &[]).unwrap_err();
    assert!(error.to_string().contains("horizon"), "{error}");
}
