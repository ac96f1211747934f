//! Every input, the only numbers that are no formulas. The name of a cell is its path below
//! `countries`, with `_` between the steps: `korea_funding_tranches_1_amount`.

use pledge_explainer::model::assumptions::{CountryAssumptions, Tranche};
use pledge_explainer::model::bounds::{self, Bound};
use pledge_explainer::pledge::Side;
use pledge_explainer::say;
use pledge_explainer::scenario::deal::has_ledger;
use pledge_explainer::text::{Arg, Words, message};
use rust_xlsxwriter::{DataValidation, DataValidationRule, RowNum, Worksheet, XlsxError};

use crate::cells::Unit;
use crate::scenario::Scenario;

const NAME: &str = "Assumptions";
/// The rows above the inputs.
const HEAD: RowNum = 2;
const WIDTHS: [f64; 4] = [46.0, 62.0, 14.0, 18.0];
/// The column of the values.
const VALUES: u16 = 2;

/// The sheet, and the names of its cells with what they stand for.
pub(crate) struct Inputs {
    pub(crate) sheet: Worksheet,
    pub(crate) names: Vec<(String, String)>,
}

/// The name of the cell of an input of a country, from its path there.
pub(crate) fn name(country: Side, path: &str) -> String {
    cell_name(&[country.id(), ".", path].concat())
}

fn cell_name(path: &str) -> String {
    path.replace(['.', '['], "_").replace(']', "")
}

/// What a cell holds.
enum Value {
    Number(f64),
    Truth(bool),
    Nothing,
}

struct Input {
    path: String,
    what: String,
    value: Value,
    unit: Unit,
    /// None of what is true or false.
    bound: Option<Bound>,
}

pub(crate) fn sheet(scenario: &Scenario) -> Result<Inputs, XlsxError> {
    let (words, styles) = (scenario.words, &scenario.styles);
    let mut sheet = Worksheet::new();
    sheet.set_name(NAME)?;
    sheet.set_freeze_panes(HEAD, 0)?;
    let title = message::spreadsheet_assumptions(words);
    sheet.write_with_format(0, 0, title, &styles.title)?;
    let heads = [
        message::spreadsheet_path(words),
        message::spreadsheet_what(words),
        message::spreadsheet_value(words),
        message::spreadsheet_unit(words),
    ];
    for (column, (head, width)) in (0..).zip(heads.into_iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        sheet.write_with_format(1, column, head, &styles.heading)?;
    }
    let mut names = Vec::new();
    for (row, input) in (HEAD..).zip(inputs(scenario)) {
        sheet.write_with_format(row, 0, &input.path, &styles.quiet)?;
        sheet.write(row, 1, &input.what)?;
        sheet.write(row, 3, input.unit.word(words))?;
        let style = styles.of_input(input.unit);
        match input.value {
            Value::Number(number) => sheet.write_with_format(row, VALUES, number, &style)?,
            Value::Truth(truth) => sheet.write_with_format(row, VALUES, truth, &style)?,
            Value::Nothing => sheet.write_blank(row, VALUES, &style)?,
        };
        sheet.add_data_validation(row, VALUES, row, VALUES, &allowed(&input)?)?;
        let below = input.path.trim_start_matches("countries.");
        let cell = format!("={NAME}!$C${}", row + 1);
        names.push((cell_name(below), cell));
    }
    Ok(Inputs { sheet, names })
}

/// What may be put into a cell.
fn allowed(input: &Input) -> Result<DataValidation, XlsxError> {
    let allowed = DataValidation::new();
    let Some(bound) = input.bound else {
        return allowed.allow_list_strings(&["TRUE", "FALSE"]);
    };
    let Bound { min, max, .. } = bound;
    if bound.whole {
        let between = DataValidationRule::Between(min as i32, max as i32);
        return Ok(allowed.allow_whole_number(between));
    }
    // A spreadsheet knows no "above": the least that is anything.
    let least = if bound.above_min { min + 1e-9 } else { min };
    Ok(allowed.allow_decimal_number(DataValidationRule::Between(least, max)))
}

fn inputs(scenario: &Scenario) -> Vec<Input> {
    let assumptions = scenario.assumptions;
    let top = |bound: Bound, value: f64, unit| Input {
        path: bound.name.to_owned(),
        what: say::spreadsheet::input(scenario.words, bound.name).into_plain(),
        value: Value::Number(value),
        unit,
        bound: Some(bound),
    };
    let rows = Bound {
        max: scenario.rows as f64,
        ..bounds::HORIZON
    };
    let first_year = assumptions.first_year.0.into();
    let mut inputs = vec![
        top(bounds::FIRST_YEAR, first_year, Unit::Year),
        top(rows, assumptions.horizon as f64, Unit::Years),
    ];
    for country in Side::ALL {
        inputs.extend(of_country(scenario, country));
    }
    inputs
}

fn of_country(scenario: &Scenario, country: Side) -> Vec<Input> {
    let words = scenario.words;
    let of = scenario.country(country);
    let mut all = Group {
        inputs: Vec::new(),
        words,
        country,
        path: String::new(),
        part: None,
    };
    for (index, class) in of.tariff.classes.iter().enumerate() {
        let named = message::spreadsheet_class(words, &class.id).into_plain();
        all.open(format!("tariff.classes[{index}]"), Some(named));
        all.add(bounds::IMPORTS, class.imports.0, Unit::Usd);
        all.add(bounds::DEAL, class.deal.0, Unit::Share);
        let fallback = class.fallback.0;
        all.add(bounds::FALLBACK, fallback, Unit::Share);
        let passed = class.pass_through.0;
        all.add(bounds::PASS_THROUGH, passed, Unit::Share);
        let elasticity = class.elasticity;
        all.add(bounds::ELASTICITY, elasticity, Unit::Number);
        all.add(bounds::MARGIN, class.margin.0, Unit::Share);
        all.truth("responds", class.responds);
    }
    all.open("tariff".to_owned(), None);
    let (growth, years) = (of.tariff.growth.0, of.tariff.relief_years as f64);
    all.add(bounds::GROWTH, growth, Unit::Share);
    all.add(bounds::RELIEF_YEARS, years, Unit::Years);
    for (index, tranche) in of.funding.tranches.iter().enumerate() {
        let named = tranche_name(words, tranche);
        all.open(format!("funding.tranches[{index}]"), Some(named));
        all.add(bounds::AMOUNT, tranche.amount.0, Unit::Usd);
        all.add(bounds::TAKE_UP, tranche.take_up.0, Unit::Share);
        all.add(bounds::START, tranche.start.0.into(), Unit::Year);
        all.add(bounds::END, tranche.end.0.into(), Unit::Year);
        let cap = tranche.annual_cap.map(|cap| cap.0);
        all.add_if(bounds::ANNUAL_CAP, cap, Unit::Usd);
        let fx_share = tranche.fx_share.0;
        all.add(bounds::FX_SHARE, fx_share, Unit::Share);
        all.truth("in_waterfall", tranche.in_waterfall);
    }
    if has_ledger(country) {
        of_projects(&mut all, of);
    }
    all.open("fx".to_owned(), None);
    let fx = &of.fx;
    all.add(bounds::SPOT, fx.spot.0, Unit::PerUsd(country));
    all.add(bounds::SHOCK, fx.shock.0, Unit::Share);
    all.add(bounds::DRIFT, fx.drift.0, Unit::Share);
    all.add(bounds::CAPACITY, fx.capacity.0, Unit::Usd);
    all.add(bounds::PRESSURE, fx.pressure.0, Unit::Share);
    let reference = fx.reference.0;
    all.add(bounds::REFERENCE, reference, Unit::PerUsd(country));
    let passed = fx.pass_through.0;
    all.add_as(
        bounds::PASS_THROUGH,
        "rate_pass_through",
        passed,
        Unit::Share,
    );
    let costs = fx.dollar_costs.0;
    all.add(bounds::DOLLAR_COSTS, costs, Unit::Share);
    all.open(String::new(), None);
    all.add(bounds::RESERVES, of.reserves.0, Unit::Usd);
    all.add(bounds::GDP, of.gdp.0, Unit::Usd);
    if has_ledger(country) {
        all.add(bounds::DISCOUNT, of.discount.0, Unit::Share);
        let own = of.discount_local.0;
        all.add(bounds::DISCOUNT_LOCAL, own, Unit::Share);
    }
    all.inputs
}

/// What the money yields and who gets it: what a ledger needs besides.
fn of_projects(all: &mut Group, of: &CountryAssumptions) {
    all.open("projects".to_owned(), None);
    let projects = &of.projects;
    all.add(bounds::RETURN, projects.return_.0, Unit::Share);
    let planned = projects.planned_lag as f64;
    all.add(bounds::PLANNED_LAG, planned, Unit::Years);
    all.add(bounds::LAG, projects.lag as f64, Unit::Years);
    all.add(bounds::LIFE, projects.life as f64, Unit::Years);
    let (share, gain) = (projects.home_share.0, projects.home_gain.0);
    all.add(bounds::HOME_SHARE, share, Unit::Share);
    all.add(bounds::HOME_GAIN, gain, Unit::Share);
    let lost = projects.loss_share.0;
    all.add(bounds::LOSS_SHARE, lost, Unit::Share);
    all.open("waterfall".to_owned(), None);
    let terms = &of.waterfall;
    let (before, after) = (terms.share_before.0, terms.share_after.0);
    all.add(bounds::SHARE_BEFORE, before, Unit::Share);
    all.add(bounds::SHARE_AFTER, after, Unit::Share);
    let rate = terms.deemed_rate.0;
    all.add(bounds::DEEMED_RATE, rate, Unit::Share);
    all.truth("pooled", terms.pooled);
    all.open("waterfall.review".to_owned(), None);
    let review = terms.review.as_ref();
    let after = review.map(|review| review.after as f64);
    let share = review.map(|review| review.share.0);
    all.add_if(bounds::REVIEW_AFTER, after, Unit::Years);
    all.add_if(bounds::REVIEW_SHARE, share, Unit::Share);
}

/// What a part of a pledge is called.
pub(crate) fn tranche_name(words: Words, tranche: &Tranche) -> String {
    let year = Arg::year(tranche.start.0);
    message::spreadsheet_tranche(words, &tranche.id, year).into_plain()
}

/// The inputs of a country while they are listed.
struct Group {
    inputs: Vec<Input>,
    words: Words,
    country: Side,
    path: String,
    /// The class of goods or the part of the pledge whose inputs they are.
    part: Option<String>,
}

impl Group {
    /// Goes on to another object of the country.
    fn open(&mut self, path: String, part: Option<String>) {
        self.path = path;
        self.part = part;
    }

    fn add(&mut self, bound: Bound, value: f64, unit: Unit) {
        self.add_as(bound, bound.name, value, unit);
    }

    /// The same where the name alone does not say what it is.
    fn add_as(&mut self, bound: Bound, said: &str, value: f64, unit: Unit) {
        self.push(Some(bound), bound.name, said, Value::Number(value), unit);
    }

    fn add_if(&mut self, bound: Bound, value: Option<f64>, unit: Unit) {
        let value = value.map_or(Value::Nothing, Value::Number);
        self.push(Some(bound), bound.name, bound.name, value, unit);
    }

    fn truth(&mut self, name: &str, truth: bool) {
        self.push(None, name, name, Value::Truth(truth), Unit::Truth);
    }

    fn push(&mut self, bound: Option<Bound>, name: &str, said: &str, value: Value, unit: Unit) {
        let steps = ["countries", self.country.id(), &self.path, name];
        let path: Vec<&str> = steps.into_iter().filter(|step| !step.is_empty()).collect();
        let country = message::spreadsheet_country(self.words, self.country);
        let input = say::spreadsheet::input(self.words, said);
        let said = [
            Some(country.plain()),
            self.part.as_deref(),
            Some(input.plain()),
        ];
        let said: Vec<&str> = said.into_iter().flatten().collect();
        self.inputs.push(Input {
            path: path.join("."),
            what: said.join(" / "),
            value,
            unit,
            bound,
        });
    }
}
