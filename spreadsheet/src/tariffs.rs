//! What losing the deal costs in a year: see `model::tariffs`. A row a class of goods, and below
//! them a row for each country's sum.

use pledge_explainer::model::assumptions::Class;
use pledge_explainer::model::outcome::ClassOutcome;
use pledge_explainer::model::tariffs::Pricing;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::say;
use pledge_explainer::text::{Sentence, message};
use pledge_explainer::units::Share;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::assumptions::name;
use crate::cells::{Answer, Column, Head, Table, Unit};
use crate::country::currency::Currency;
use crate::scenario::Scenario;

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
    lost_revenue: Column,
    lost_costs: Column,
    pub(crate) duty_gap: Pair<String>,
    pub(crate) revenue_gap: Pair<String>,
}

impl Tariffs {
    /// The elasticity of a class of a country.
    pub(crate) fn elasticity(&self, country: Side, class: usize) -> String {
        self.elasticity.cell(self.rows[country].0 + class)
    }

    /// What losing the deal costs a country in a year of some exchange rate, at today's trade.
    pub(crate) fn cost_at_rate(&self, country: Side, rate: &Currency, year: usize) -> String {
        let (from, end) = self.rows[country];
        if from == end {
            return "0".to_owned();
        }
        let [elasticity, revenue, lost_costs] =
            [&self.elasticity, &self.lost_revenue, &self.lost_costs]
                .map(|column| column.cells(from, end - 1));
        let [weakness, price, costs] =
            [&rate.weakness, &rate.price, &rate.costs].map(|column| column.at(year));
        let passed = name(country, "fx.pass_through");
        let volume = format!("{weakness}^({passed}*{elasticity})");
        format!("SUMPRODUCT({volume}*({price}*{revenue}-{costs}*{lost_costs}))")
    }

    /// The present value of what a country saves if every class that responds paid the tariff of the
    /// cell `fallback`; `weights` are the present values of a dollar of each class's lost revenue and
    /// lost costs.
    pub(crate) fn saved_at(&self, country: Side, fallback: &str, weights: &[Column; 2]) -> String {
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
        let [revenue, costs] = [&weights[0], &weights[1]].map(Column::all);
        format!(
            "SUMPRODUCT({imports}*({revenue}*(1-{price}*{qty})-{costs}*(1-{margin})*(1-{qty})))"
        )
    }
}

pub(crate) fn sheet(scenario: &Scenario) -> Result<(Worksheet, Tariffs), XlsxError> {
    let words = scenario.words;
    let classes: Vec<(Side, usize, &Class)> = Side::ALL
        .into_iter()
        .flat_map(|country| {
            let classes = &scenario.country(country).tariff.classes;
            classes
                .iter()
                .enumerate()
                .map(move |(index, class)| (country, index, class))
        })
        .collect();
    let japans = scenario.country(Side::Left).tariff.classes.len();
    let rows = Pair {
        left: (0, japans),
        right: (japans, classes.len()),
    };

    let title = message::spreadsheet_tariffs(words);
    let mut table = Table::new("Tariffs", title, &scenario.styles, words)?;
    let named = classes.iter().map(|(country, _, class)| {
        let class = message::spreadsheet_class(words, &class.id);
        [scenario.name(*country).as_str(), class.plain()].join(" / ")
    });
    let total = message::spreadsheet_total(words);
    let sums = Side::ALL.map(|country| [scenario.name(country).as_str(), total].join(" / "));
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
    let prices = numbers(price_at);
    let price = add(&losses, "price", Unit::Number, prices, &|_, row| {
        format!("{}^({}-1)", w.at(row), pass_through.at(row))
    })?;
    let volumes = numbers(qty_at);
    let qty = add(&losses, "qty", Unit::Number, volumes, &|_, row| {
        format!(
            "{}^(-{}*{})",
            w.at(row),
            elasticity.at(row),
            pass_through.at(row)
        )
    })?;

    let lost = numbers(|class| class.imports.0 * (1.0 - price_at(class) * qty_at(class)));
    let lost_revenue = add(&losses, "lost_revenue", Unit::Usd, lost, &|_, row| {
        let (imports, price, qty) = (imports.at(row), price.at(row), qty.at(row));
        format!("{imports}*(1-{price}*{qty})")
    })?;
    let lost = numbers(|class| class.imports.0 * (1.0 - class.margin.0) * (1.0 - qty_at(class)));
    let lost_costs = add(&losses, "lost_costs", Unit::Usd, lost, &|_, row| {
        let (imports, margin, qty) = (imports.at(row), margin.at(row), qty.at(row));
        format!("{imports}*(1-{margin})*(1-{qty})")
    })?;

    // What the exchange rate of the first year makes of it.
    let fx = |row: usize| &scenario.country(classes[row].0).fx;
    let now = |row: usize| fx(row).spot * (Share::ONE + fx(row).shock);
    let pricing = |row: usize| Pricing::at(fx(row), now(row));
    let each_class = |get: &dyn Fn(usize) -> f64| (0..classes.len()).map(get).collect();
    let rate = |row: usize, key: &str| name(classes[row].0, &["fx.", key].concat());
    let weak = each_class(&|row| now(row).0 / fx(row).reference.0);
    let weakness = add(&losses, "weakness", Unit::Number, weak, &|_, row| {
        let [spot, shock, reference] = ["spot", "shock", "reference"].map(|key| rate(row, key));
        format!("{spot}*(1+{shock})/{reference}")
    })?;
    let prices = each_class(&|row| pricing(row).price.0);
    let rate_price = add(&losses, "rate_price", Unit::Number, prices, &|_, row| {
        format!("{}^-{}", weakness.at(row), rate(row, "pass_through"))
    })?;
    let volumes = each_class(&|row| pricing(row).volume(classes[row].2.elasticity).0);
    let rate_qty = add(&losses, "rate_qty", Unit::Number, volumes, &|_, row| {
        let passed = rate(row, "pass_through");
        format!("{}^({passed}*{})", weakness.at(row), elasticity.at(row))
    })?;
    let costs = each_class(&|row| pricing(row).costs.0);
    let rate_costs = add(&losses, "rate_costs", Unit::Number, costs, &|_, row| {
        let dollars = rate(row, "dollar_costs");
        format!("{dollars}+(1-{dollars})/{}", weakness.at(row))
    })?;

    // A row a class, then a row a country.
    let each = |get: fn(&ClassOutcome) -> f64| -> Vec<f64> {
        let of_country = |country| scenario.outcome[country].classes.iter().map(get);
        let of_class = Side::ALL.into_iter().flat_map(of_country);
        let sums = Side::ALL.map(|country| of_country(country).sum());
        of_class.chain(sums).collect()
    };
    let with_sums = |own: &Column, row: usize, of_class: &dyn Fn() -> String| {
        let Some(country) = row.checked_sub(classes.len()) else {
            return of_class();
        };
        let (from, end) = rows[Side::ALL[country]];
        if from == end {
            "0".to_owned()
        } else {
            format!("SUM({})", own.cells(from, end - 1))
        }
    };
    let costs = each(|class| class.cost.0);
    add(&losses, "cost", Unit::Usd, costs, &|own, row| {
        with_sums(own, row, &|| {
            let [volume, price, costs] =
                [&rate_qty, &rate_price, &rate_costs].map(|column| column.at(row));
            let (revenue, lost_costs) = (lost_revenue.at(row), lost_costs.at(row));
            format!("{volume}*({price}*{revenue}-{costs}*{lost_costs})")
        })
    })?;
    let gaps = each(|class| class.revenue_gap.0);
    let revenue_gap = add(&figures, "revenue_gap", Unit::Usd, gaps, &|own, row| {
        with_sums(own, row, &|| {
            let sold = [&rate_qty, &rate_price, &lost_revenue].map(|column| column.at(row));
            sold.join("*")
        })
    })?;
    let gaps = each(|class| class.duty_gap.0);
    let duty_gap = add(&figures, "duty_gap", Unit::Usd, gaps, &|own, row| {
        with_sums(own, row, &|| {
            let sold = [&imports, &rate_qty, &rate_price].map(|column| column.at(row));
            let (fallback, deal) = (fallback.at(row), deal.at(row));
            let (price, qty) = (price.at(row), qty.at(row));
            format!("{}*({fallback}*{price}*{qty}-{deal})", sold.join("*"))
        })
    })?;

    // What tariff and exchange rate are worth in terms of each other.
    let none = message::spreadsheet_none(words);
    let mut offset = |name: &str,
                      unit: Unit,
                      get: fn(&ClassOutcome) -> Option<f64>,
                      write: &dyn Fn(usize) -> String| {
        let what = message::spreadsheet_loss(words, name);
        let head = Head {
            what: what.plain(),
            name,
            unit,
        };
        let outcomes = Side::ALL
            .into_iter()
            .flat_map(|country| &scenario.outcome[country].classes);
        let results: Vec<Answer> = outcomes
            .map(|class| get(class).map_or(Answer::Text(none), Answer::Number))
            .collect();
        table.push_answers(head, &results, |_, row| write(row))
    };
    let start = |row: usize| {
        let [spot, shock] = ["spot", "shock"].map(|key| rate(row, key));
        format!("{spot}*(1+{shock})")
    };
    // The rate at which a power of w is made up for; none where no rate does it.
    let makes_up = |row: usize, tariff: String, rate: String| {
        let (now, w) = (start(row), w.at(row));
        let at = format!("{now}*{w}^(({tariff})/({rate}))");
        let found = format!("IFERROR(IF({at}>1E+15,\"{none}\",{at}),\"{none}\")");
        format!("IF(OR({w}=1,{tariff}=0),{now},IF({rate}=0,\"{none}\",{found}))")
    };
    let buyer = |class: &ClassOutcome| class.offset_buyer.map(|rate| rate.0);
    offset("offset_buyer", Unit::Number, buyer, &|row| {
        makes_up(row, pass_through.at(row), rate(row, "pass_through"))
    })?;
    let exporter = |class: &ClassOutcome| class.offset_exporter.map(|rate| rate.0);
    offset("offset_exporter", Unit::Number, exporter, &|row| {
        let [tariff, rate] = [pass_through.at(row), rate(row, "pass_through")];
        makes_up(row, format!("1-{tariff}"), format!("1-{rate}"))
    })?;
    let equivalent = |class: &ClassOutcome| class.tariff_equivalent.map(|rate| rate.0);
    offset("tariff_equivalent", Unit::Share, equivalent, &|row| {
        let (deal, e) = (deal.at(row), weakness.at(row));
        let (tariff, rate) = (pass_through.at(row), rate(row, "pass_through"));
        let at = format!("(1+{deal})*{e}^-({rate}/{tariff})-1");
        // A power beyond all numbers is an error: of a weaker currency it is nothing, which no tariff is,
        // and of a stronger one more than any tariff.
        let beyond = format!("IF({e}>1,-1,\"{none}\")");
        let found = format!("IFERROR(IF({at}>1E+15,\"{none}\",{at}),{beyond})");
        format!("IF(OR({rate}=0,{e}=1),{deal},IF({tariff}=0,\"{none}\",{found}))")
    })?;

    let sum = |column: &Column| Pair {
        left: column.cell(classes.len()),
        right: column.cell(classes.len() + 1),
    };
    let tariffs = Tariffs {
        rows,
        duty_gap: sum(&duty_gap),
        revenue_gap: sum(&revenue_gap),
        imports,
        deal,
        fallback,
        pass_through,
        elasticity,
        margin,
        responds,
        lost_revenue,
        lost_costs,
    };
    Ok((table.finish(), tariffs))
}

/// By how much tariffs raise what buyers pay, against the deal, if they paid all of them.
fn w(class: &Class) -> f64 {
    (1.0 + class.fallback.0) / (1.0 + class.deal.0)
}

/// What exporters take then, against the deal.
fn price_at(class: &Class) -> f64 {
    w(class).powf(class.pass_through.0 - 1.0)
}

/// What they sell then, against the deal.
fn qty_at(class: &Class) -> f64 {
    w(class).powf(-class.elasticity * class.pass_through.0)
}
