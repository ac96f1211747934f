//! Every input, the only numbers that are no formulas. The name of a cell is its path below
//! `countries`, with `_` between the steps: `korea_funding_tranches_1_amount`.

use pledge_explainer::country::Country;
use pledge_explainer::model::bounds::{self, Bound};
use pledge_explainer::text::spreadsheet::SpreadsheetText;
use rust_xlsxwriter::{DataValidation, DataValidationRule, RowNum, Worksheet, XlsxError};

use crate::Scenario;
use crate::cells::Unit;

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
pub(crate) fn name(country: Country, path: &str) -> String {
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
    let (text, styles) = (scenario.text, &scenario.styles);
    let mut sheet = Worksheet::new();
    sheet.set_name(NAME)?;
    sheet.set_freeze_panes(HEAD, 0)?;
    sheet.write_with_format(0, 0, text.assumptions, &styles.title)?;
    let heads = [text.path, text.what, text.value, text.unit];
    for (column, (head, width)) in (0..).zip(heads.into_iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        sheet.write_with_format(1, column, head, &styles.heading)?;
    }
    let mut names = Vec::new();
    for (row, input) in (HEAD..).zip(inputs(scenario)) {
        sheet.write_with_format(row, 0, &input.path, &styles.quiet)?;
        sheet.write(row, 1, &input.what)?;
        sheet.write(row, 3, input.unit.word(text))?;
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
    let words = &scenario.text.inputs;
    let assumptions = scenario.assumptions;
    let top = |bound: Bound, what: &str, value: f64, unit| Input {
        path: bound.name.to_owned(),
        what: what.to_owned(),
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
        top(bounds::FIRST_YEAR, words.first_year, first_year, Unit::Year),
        top(rows, words.horizon, assumptions.horizon as f64, Unit::Years),
    ];
    for country in Country::ALL {
        inputs.extend(of_country(scenario, country));
    }
    inputs
}

fn of_country(scenario: &Scenario, country: Country) -> Vec<Input> {
    let text = scenario.text;
    let words = &text.inputs;
    let of = scenario.country(country);
    let mut all = Group {
        inputs: Vec::new(),
        text,
        country,
        path: String::new(),
        id: None,
    };
    for (index, class) in of.tariff.classes.iter().enumerate() {
        all.open(format!("tariff.classes[{index}]"), Some(&class.id));
        all.add(bounds::IMPORTS, words.imports, class.imports.0, Unit::Usd);
        all.add(bounds::DEAL, words.deal, class.deal.0, Unit::Share);
        let fallback = class.fallback.0;
        all.add(bounds::FALLBACK, words.fallback, fallback, Unit::Share);
        let passed = class.pass_through.0;
        all.add(
            bounds::PASS_THROUGH,
            words.pass_through,
            passed,
            Unit::Share,
        );
        let elasticity = class.elasticity;
        all.add(
            bounds::ELASTICITY,
            words.elasticity,
            elasticity,
            Unit::Number,
        );
        all.add(bounds::MARGIN, words.margin, class.margin.0, Unit::Share);
        all.truth("responds", words.responds, class.responds);
    }
    all.open("tariff".to_owned(), None);
    let (growth, years) = (of.tariff.growth.0, of.tariff.relief_years as f64);
    all.add(bounds::GROWTH, words.growth, growth, Unit::Share);
    all.add(bounds::RELIEF_YEARS, words.relief_years, years, Unit::Years);
    for (index, tranche) in of.funding.tranches.iter().enumerate() {
        all.open(format!("funding.tranches[{index}]"), Some(&tranche.id));
        all.add(bounds::AMOUNT, words.amount, tranche.amount.0, Unit::Usd);
        all.add(
            bounds::TAKE_UP,
            words.take_up,
            tranche.take_up.0,
            Unit::Share,
        );
        all.add(
            bounds::START,
            words.start,
            tranche.start.0.into(),
            Unit::Year,
        );
        all.add(bounds::END, words.end, tranche.end.0.into(), Unit::Year);
        let cap = tranche.annual_cap.map(|cap| cap.0);
        all.add_if(bounds::ANNUAL_CAP, words.annual_cap, cap, Unit::Usd);
        let fx_share = tranche.fx_share.0;
        all.add(bounds::FX_SHARE, words.fx_share, fx_share, Unit::Share);
        all.truth("in_waterfall", words.in_waterfall, tranche.in_waterfall);
    }
    all.open("projects".to_owned(), None);
    let projects = &of.projects;
    all.add(
        bounds::RETURN,
        words.return_,
        projects.return_.0,
        Unit::Share,
    );
    all.add(bounds::LAG, words.lag, projects.lag as f64, Unit::Years);
    all.add(bounds::LIFE, words.life, projects.life as f64, Unit::Years);
    let lost = projects.loss_share.0;
    all.add(bounds::LOSS_SHARE, words.loss_share, lost, Unit::Share);
    all.open("waterfall".to_owned(), None);
    let terms = &of.waterfall;
    let (before, after) = (terms.share_before.0, terms.share_after.0);
    all.add(
        bounds::SHARE_BEFORE,
        words.share_before,
        before,
        Unit::Share,
    );
    all.add(bounds::SHARE_AFTER, words.share_after, after, Unit::Share);
    let rate = terms.deemed_rate.0;
    all.add(bounds::DEEMED_RATE, words.deemed_rate, rate, Unit::Share);
    all.truth("pooled", words.pooled, terms.pooled);
    all.open("waterfall.review".to_owned(), None);
    let review = terms.review.as_ref();
    let after = review.map(|review| review.after as f64);
    let share = review.map(|review| review.share.0);
    all.add_if(bounds::REVIEW_AFTER, words.review_after, after, Unit::Years);
    all.add_if(bounds::REVIEW_SHARE, words.review_share, share, Unit::Share);
    all.open("fx".to_owned(), None);
    let fx = &of.fx;
    all.add(bounds::SPOT, words.spot, fx.spot.0, Unit::PerUsd(country));
    all.add(bounds::SHOCK, words.shock, fx.shock.0, Unit::Share);
    all.add(bounds::DRIFT, words.drift, fx.drift.0, Unit::Share);
    all.add(bounds::CAPACITY, words.capacity, fx.capacity.0, Unit::Usd);
    all.add(bounds::PRESSURE, words.pressure, fx.pressure.0, Unit::Share);
    all.open(String::new(), None);
    all.add(bounds::RESERVES, words.reserves, of.reserves.0, Unit::Usd);
    all.add(bounds::GDP, words.gdp, of.gdp.0, Unit::Usd);
    all.add(bounds::DISCOUNT, words.discount, of.discount.0, Unit::Share);
    all.inputs
}

/// The inputs of a country while they are listed.
struct Group<'g> {
    inputs: Vec<Input>,
    text: &'g SpreadsheetText,
    country: Country,
    path: String,
    id: Option<&'g str>,
}

impl<'g> Group<'g> {
    /// Goes on to another object of the country.
    fn open(&mut self, path: String, id: Option<&'g str>) {
        self.path = path;
        self.id = id;
    }

    fn add(&mut self, bound: Bound, what: &str, value: f64, unit: Unit) {
        self.push(Some(bound), bound.name, what, Value::Number(value), unit);
    }

    fn add_if(&mut self, bound: Bound, what: &str, value: Option<f64>, unit: Unit) {
        let value = value.map_or(Value::Nothing, Value::Number);
        self.push(Some(bound), bound.name, what, value, unit);
    }

    fn truth(&mut self, name: &str, what: &str, truth: bool) {
        self.push(None, name, what, Value::Truth(truth), Unit::Truth);
    }

    fn push(&mut self, bound: Option<Bound>, name: &str, what: &str, value: Value, unit: Unit) {
        let steps = ["countries", self.country.id(), &self.path, name];
        let path: Vec<&str> = steps.into_iter().filter(|step| !step.is_empty()).collect();
        let id = self.id.map(|id| (self.text.id)(id).unwrap_or(id));
        let said = [Some(self.text.countries[self.country]), id, Some(what)];
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
