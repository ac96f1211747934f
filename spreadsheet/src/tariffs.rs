//! What losing the deal costs in a year: see `model::tariffs`. A row a class of goods, and below
//! them a row for each country's sum.

use pledge_explainer::country::{Country, Pair};
use pledge_explainer::model::assumptions::Class;
use pledge_explainer::model::tariffs::{Loss, class_loss, loss};
use pledge_explainer::say;
use pledge_explainer::text::{Sentence, message};
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::Scenario;
use crate::assumptions::name;
use crate::cells::{Column, Head, Table, Unit};

/// Where the classes of a country are, and the sums of all of them.
pub(crate) struct Tariffs {
    rows: Pair<(usize, usize)>,
    imports: Column,
    deal: Column,
    fallback: Column,
    pass_through: Column,
    elasticity: Column,
    margin: Column,
    responds: Column,
    pub(crate) cost: Pair<String>,
    pub(crate) duty_gap: Pair<String>,
    pub(crate) revenue_gap: Pair<String>,
}

impl Tariffs {
    /// The cost to a country at the `fallback` tariff of a cell, put on every class that responds.
    pub(crate) fn cost_at(&self, country: Country, fallback: &str) -> String {
        let (from, end) = self.rows[country];
        if from == end {
            return "0".to_owned();
        }
        let of = |column: &Column| column.cells(from, end - 1);
        let [imports, margin] = [&self.imports, &self.margin].map(of);
        let (own, responds) = (of(&self.fallback), of(&self.responds));
        // Not IF, which older programs do not work out over many cells.
        let tariff = format!("{responds}*{fallback}+(1-{responds})*{own}");
        let w = format!("((1+{tariff})/(1+{}))", of(&self.deal));
        let passed = of(&self.pass_through);
        let price = format!("{w}^({passed}-1)");
        let qty = format!("{w}^(-{}*{passed})", of(&self.elasticity));
        format!("SUMPRODUCT({imports}*({qty}*(1-{price})+{margin}*(1-{qty})))")
    }
}

pub(crate) fn sheet(scenario: &Scenario) -> Result<(Worksheet, Tariffs), XlsxError> {
    let words = scenario.words;
    let classes: Vec<(Country, usize, &Class)> = Country::ALL
        .into_iter()
        .flat_map(|country| {
            let classes = &scenario.country(country).tariff.classes;
            classes
                .iter()
                .enumerate()
                .map(move |(index, class)| (country, index, class))
        })
        .collect();
    let japans = scenario.country(Country::Japan).tariff.classes.len();
    let rows = Pair {
        japan: (0, japans),
        korea: (japans, classes.len()),
    };

    let title = message::spreadsheet_tariffs(words);
    let mut table = Table::new("Tariffs", title, &scenario.styles, words)?;
    let named = classes.iter().map(|(country, _, class)| {
        let class = message::spreadsheet_class(words, &class.id);
        [scenario.name(*country).as_str(), class.plain()].join(" / ")
    });
    let total = message::spreadsheet_total(words);
    let sums = Country::ALL.map(|country| [scenario.name(country).as_str(), total].join(" / "));
    let labels: Vec<String> = named.chain(sums).collect();
    table.push_words(message::spreadsheet_goods(words), &labels)?;

    let input = |key: &'static str| {
        let classes = &classes;
        move |_: &Column, row: usize| {
            let (country, index, _) = classes[row];
            name(country, &format!("tariff.classes[{index}].{key}"))
        }
    };
    let numbers = |get: fn(&Class) -> f64| -> Vec<f64> {
        classes.iter().map(|(_, _, class)| get(class)).collect()
    };
    let inputs = |name: &str| say::spreadsheet::input(words, name);
    let losses = |name: &str| message::spreadsheet_loss(words, name);
    let figures = |name: &str| say::spreadsheet::figure(words, name);
    let mut add = |what: &dyn Fn(&str) -> Sentence,
                   name: &str,
                   unit,
                   results: Vec<f64>,
                   write: &dyn Fn(&Column, usize) -> String| {
        let what = what(name);
        let head = Head {
            what: what.plain(),
            name,
            unit,
        };
        table.push(head, &results, write)
    };
    let imports = numbers(|class| class.imports.0);
    let imports = add(&inputs, "imports", Unit::Usd, imports, &input("imports"))?;
    let deal = numbers(|class| class.deal.0);
    let deal = add(&inputs, "deal", Unit::Share, deal, &input("deal"))?;
    let fallback = numbers(|class| class.fallback.0);
    let fallback = add(
        &inputs,
        "fallback",
        Unit::Share,
        fallback,
        &input("fallback"),
    )?;
    let passed = numbers(|class| class.pass_through.0);
    let pass_through = add(
        &inputs,
        "pass_through",
        Unit::Share,
        passed,
        &input("pass_through"),
    )?;
    let elasticity = numbers(|class| class.elasticity);
    let elasticity = add(
        &inputs,
        "elasticity",
        Unit::Number,
        elasticity,
        &input("elasticity"),
    )?;
    let margin = numbers(|class| class.margin.0);
    let margin = add(&inputs, "margin", Unit::Share, margin, &input("margin"))?;
    let responds = numbers(|class| f64::from(u8::from(class.responds)));
    let responds = add(&inputs, "responds", Unit::Flag, responds, &|own, row| {
        format!("IF({},1,0)", input("responds")(own, row))
    })?;
    let w = add(&losses, "w", Unit::Number, numbers(w), &|_, row| {
        format!("(1+{})/(1+{})", fallback.at(row), deal.at(row))
    })?;
    let prices = numbers(|class| self::w(class).powf(class.pass_through.0 - 1.0));
    let price = add(&losses, "price", Unit::Number, prices, &|_, row| {
        format!("{}^({}-1)", w.at(row), pass_through.at(row))
    })?;
    let volumes = numbers(|class| self::w(class).powf(-class.elasticity * class.pass_through.0));
    let qty = add(&losses, "qty", Unit::Number, volumes, &|_, row| {
        format!(
            "{}^(-{}*{})",
            w.at(row),
            elasticity.at(row),
            pass_through.at(row)
        )
    })?;

    // A row a class, then a row a country.
    let each = |get: fn(&Loss) -> f64| -> Vec<f64> {
        let of_class = classes
            .iter()
            .map(|(_, _, class)| get(&class_loss(class, class.fallback)));
        let sums = Country::ALL.map(|country| get(&loss(&scenario.country(country).tariff)));
        of_class.chain(sums).collect()
    };
    let with_sums = |own: &Column, row: usize, of_class: &dyn Fn() -> String| {
        let Some(country) = row.checked_sub(classes.len()) else {
            return of_class();
        };
        let (from, end) = rows[Country::ALL[country]];
        if from == end {
            "0".to_owned()
        } else {
            format!("SUM({})", own.cells(from, end - 1))
        }
    };
    let cost = add(
        &losses,
        "cost",
        Unit::Usd,
        each(|loss| loss.cost.0),
        &|own, row| {
            with_sums(own, row, &|| {
                let (imports, price, qty) = (imports.at(row), price.at(row), qty.at(row));
                let margin = margin.at(row);
                format!("{imports}*({qty}*(1-{price})+{margin}*(1-{qty}))")
            })
        },
    )?;
    let revenue_gap = add(
        &figures,
        "revenue_gap",
        Unit::Usd,
        each(|loss| loss.revenue_gap.0),
        &|own, row| {
            with_sums(own, row, &|| {
                format!("{}*(1-{}*{})", imports.at(row), price.at(row), qty.at(row))
            })
        },
    )?;
    let duty_gap = add(
        &figures,
        "duty_gap",
        Unit::Usd,
        each(|loss| loss.duty_gap.0),
        &|own, row| {
            with_sums(own, row, &|| {
                let (fallback, deal, imports) = (fallback.at(row), deal.at(row), imports.at(row));
                let (price, qty) = (price.at(row), qty.at(row));
                format!("{fallback}*{imports}*{price}*{qty}-{deal}*{imports}")
            })
        },
    )?;

    let sum = |column: &Column| Pair {
        japan: column.cell(classes.len()),
        korea: column.cell(classes.len() + 1),
    };
    let tariffs = Tariffs {
        rows,
        cost: sum(&cost),
        duty_gap: sum(&duty_gap),
        revenue_gap: sum(&revenue_gap),
        imports,
        deal,
        fallback,
        pass_through,
        elasticity,
        margin,
        responds,
    };
    Ok((table.finish(), tariffs))
}

/// By how much tariffs raise what buyers pay, against the deal, if they paid all of them.
fn w(class: &Class) -> f64 {
    (1.0 + class.fallback.0) / (1.0 + class.deal.0)
}
