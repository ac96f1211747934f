//! Where a value goes through zero: see `model::roots`. Each search walks a grid to the first
//! crossing and then halves the step in which it lies, a row a halving.
//!
//! The break-even return is not among them: each rate that is tried would need a sheet of its own.

use pledge_explainer::model::assumptions::Class;
use pledge_explainer::model::tariffs::Pricing;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::say;
use pledge_explainer::text::message;
use pledge_explainer::units::Share;
use rust_xlsxwriter::{Worksheet, XlsxError};

use crate::cells::{Column, Head, Table, Unit};
use crate::country::Years;
use crate::country::ledger::Ledger;
use crate::scenario::Scenario;
use crate::tariffs::Tariffs;

/// Half the width of a step so often that what is left is as narrow as the model's.
const HALVINGS: usize = 34;

/// The rates that are tried first.
struct Grid {
    from: f64,
    step: f64,
    steps: usize,
}

const IRR: Grid = Grid {
    from: -0.9,
    step: 0.01,
    steps: 190,
};
const FALLBACK: Grid = Grid {
    from: 0.0,
    step: 0.01,
    steps: 100,
};

/// What was found.
pub(crate) struct Found {
    /// Whether there is a crossing, as a condition.
    pub(crate) exists: String,
    /// Where it is.
    pub(crate) at: String,
    /// The value at the start of the grid.
    pub(crate) at_start: String,
}

/// What was found for a country.
pub(crate) struct Searches {
    pub(crate) irr: Found,
    pub(crate) break_even_fallback: Found,
}

/// The sheet, and what was found for each country that has a ledger.
pub(crate) fn sheet(
    scenario: &Scenario,
    tariffs: &Tariffs,
    years: &Pair<Years>,
) -> Result<(Worksheet, Pair<Option<Searches>>), XlsxError> {
    let words = scenario.words;
    let title = message::spreadsheet_searches(words);
    let mut table = Table::new("Search", title, &scenario.styles, words)?;
    let mut of = |country| {
        let years = &years[country];
        let Some(ledger) = &years.ledger else {
            return Ok::<_, XlsxError>(None);
        };
        Ok(Some(Searches {
            irr: irr(scenario, &mut table, country, years, ledger)?,
            break_even_fallback: fallback(scenario, &mut table, country, tariffs, years, ledger)?,
        }))
    };
    let found = Pair {
        left: of(Side::Left)?,
        right: of(Side::Right)?,
    };
    Ok((table.finish(), found))
}

fn irr(
    scenario: &Scenario,
    table: &mut Table,
    country: Side,
    years: &Years,
    ledger: &Ledger,
) -> Result<Found, XlsxError> {
    let Years {
        time, calls, flows, ..
    } = years;
    let (t, counted) = (time.t.all(), time.counted.all());
    let received = ledger.received.all();
    let lost = format!("({}-{received})", calls.in_waterfall.all());
    let horizon = scenario.assumptions.horizon;
    let value = |rate: f64| {
        let received = flows.distribution.received.iter().take(horizon);
        let lost = received.zip(&flows.calls.in_waterfall).enumerate();
        lost.map(|(t, (&received, &paid_in))| {
            (paid_in - received).0 * (1.0 + rate).powi(-(t as i32))
        })
        .sum()
    };
    let search = Search {
        scenario,
        country,
        figure: "irr",
        grid: IRR,
    };
    search.add(table, &value, &|rate| {
        format!("SUMPRODUCT({counted},{lost}*(1+{rate})^-{t})")
    })
}

fn fallback(
    scenario: &Scenario,
    table: &mut Table,
    country: Side,
    tariffs: &Tariffs,
    years: &Years,
    ledger: &Ledger,
) -> Result<Found, XlsxError> {
    let Years {
        time,
        calls,
        currency,
        relief,
        flows,
        ..
    } = years;
    let (counted, factor) = (time.counted.all(), ledger.factor.all());
    let of = scenario.country(country);
    let horizon = scenario.assumptions.horizon;
    let present_value = |flow: &dyn Fn(usize) -> f64| -> f64 {
        let factors = flows.factors.iter().take(horizon).enumerate();
        factors.map(|(t, factor)| flow(t) * factor.0).sum()
    };
    let rest = present_value(&|t| {
        let gained = flows.distribution.received[t] + flows.home[t];
        (gained - flows.calls.in_waterfall[t]).0
    });
    let mut add = |name, results: &[f64], write: &dyn Fn(usize) -> String| {
        let what = message::spreadsheet_search(scenario.words, name);
        let head = Head {
            what: &[scenario.name(country).as_str(), what.plain()].join(" / "),
            name: &[country.id(), name].join("."),
            unit: Unit::Usd,
        };
        table.push(head, results, |_, row| write(row))
    };
    let (got, home) = (ledger.received.all(), ledger.home.all());
    let paid_in = calls.in_waterfall.all();
    let others = add("without_relief", &[rest], &|_| {
        format!("SUMPRODUCT({counted},{factor},{got}+{home}-{paid_in})")
    })?;

    // What a dollar that a class loses in a year is worth over all years, of revenue and of costs.
    let classes = &of.tariff.classes;
    let weights = |get: fn(&Pricing) -> Share| -> Vec<f64> {
        let weight = |class: &Class| {
            present_value(&|t| {
                let pricing = Pricing::at(&of.fx, flows.currency.rate[t]);
                let sold = relief.scales[t] * pricing.volume(class.elasticity).0;
                sold * get(&pricing).0
            })
        };
        classes.iter().map(weight).collect()
    };
    let [revenue, costs] = [weights(|year| year.price), weights(|year| year.costs)];
    let (scale, weakness) = (relief.scale.all(), currency.weakness.all());
    let passed = crate::assumptions::name(country, "fx.pass_through");
    let mut weigh = |name, results: &[f64], of_rate: &Column| {
        let of_rate = of_rate.all();
        add(name, results, &|class| {
            let elasticity = tariffs.elasticity(country, class);
            let volume = format!("{weakness}^({passed}*{elasticity})");
            format!("SUMPRODUCT({counted}*{factor}*{scale}*{volume}*{of_rate})")
        })
    };
    let columns = [
        weigh("relief_revenue", &revenue, &currency.price)?,
        weigh("relief_costs", &costs, &currency.costs)?,
    ];

    let value = |rate: f64| {
        let saved = classes.iter().zip(revenue.iter().zip(&costs));
        let saved = saved.map(|(class, (revenue, costs))| {
            let fallback = if class.responds {
                rate
            } else {
                class.fallback.0
            };
            let w = (1.0 + fallback) / (1.0 + class.deal.0);
            let price = w.powf(class.pass_through.0 - 1.0);
            let qty = w.powf(-class.elasticity * class.pass_through.0);
            let lost_costs = (1.0 - class.margin.0) * (1.0 - qty);
            class.imports.0 * (revenue * (1.0 - price * qty) - costs * lost_costs)
        });
        rest + saved.sum::<f64>()
    };
    let search = Search {
        scenario,
        country,
        figure: "break_even_fallback",
        grid: FALLBACK,
    };
    search.add(table, &value, &|rate| {
        let saved = tariffs.saved_at(country, rate, &columns);
        format!("{}+{saved}", others.cell(0))
    })
}

/// A search for the first place where a value comes from below zero to zero or above.
struct Search<'s> {
    scenario: &'s Scenario<'s>,
    country: Side,
    /// The number that is searched for.
    figure: &'static str,
    grid: Grid,
}

impl Search<'_> {
    /// Adds its columns; `value` works the value out at a rate, `write` is the formula for it at the
    /// rate in a cell.
    fn add(
        &self,
        table: &mut Table,
        value: &dyn Fn(f64) -> f64,
        write: &dyn Fn(&str) -> String,
    ) -> Result<Found, XlsxError> {
        let words = self.scenario.words;
        let figure = say::spreadsheet::figure(words, self.figure);
        let searched = [self.scenario.name(self.country).as_str(), figure.plain()].join(" / ");
        let Grid {
            from,
            step,
            steps: count,
        } = self.grid;
        let mut add =
            |name: &str, unit, results: &[f64], write: &dyn Fn(&Column, usize) -> String| {
                let what = message::spreadsheet_search(words, name);
                let head = Head {
                    what: &[searched.as_str(), what.plain()].join(": "),
                    name: &[self.country.id(), self.figure, name].join("."),
                    unit,
                };
                table.push(head, results, write)
            };

        let tried: Vec<f64> = (0..=count).map(|row| from + step * row as f64).collect();
        let rate = add("tried", Unit::Share, &tried, &|_, row| {
            format!("{from}+{step}*{row}")
        })?;
        let values: Vec<f64> = tried.iter().map(|&rate| value(rate)).collect();
        let outcome = add("value", Unit::Usd, &values, &|_, row| write(&rate.at(row)))?;
        let crosses = |row: usize| row > 0 && values[row - 1] < 0.0 && values[row] >= 0.0;
        let crossings: Vec<f64> = (0..=count)
            .map(|row| f64::from(u8::from(crosses(row))))
            .collect();
        let crossing = add(
            "crossing",
            Unit::Flag,
            &crossings,
            &|_, row| match row.checked_sub(1) {
                None => "0".to_owned(),
                Some(before) => {
                    let (before, now) = (outcome.at(before), outcome.at(row));
                    format!("IF(AND({before}<0,{now}>=0),1,0)")
                }
            },
        )?;
        let exists = format!("SUM({})>0", crossing.all());
        let step_at = format!("MATCH(1,{},0)", crossing.all());

        // Narrower with each row.
        let found = (0..=count).find(|&row| crosses(row));
        let (mut low, mut high) = found.map_or((0.0, 0.0), |row| (tried[row - 1], tried[row]));
        let mut rows = Vec::new();
        for _ in 0..=HALVINGS {
            let middle = f64::midpoint(low, high);
            let outcome = value(middle);
            rows.push([low, high, middle, outcome]);
            if outcome < 0.0 {
                low = middle;
            } else {
                high = middle;
            }
        }
        let column = |index: usize| -> Vec<f64> { rows.iter().map(|row| row[index]).collect() };
        // Low, high, middle and value stand side by side.
        let narrower = |own: &Column, row: usize, place: u16, start: &str| match row.checked_sub(1)
        {
            None => format!("IF({exists},INDEX({},{step_at}{start}),0)", rate.all()),
            Some(before) => {
                let [middle, value] = [2 - place, 3 - place].map(|to| own.right(to).at(before));
                let stays = own.at(before);
                if place == 0 {
                    format!("IF({value}<0,{middle},{stays})")
                } else {
                    format!("IF({value}<0,{stays},{middle})")
                }
            }
        };
        let unit = Unit::Share;
        let low = add("low", unit, &column(0), &|own, row| {
            narrower(own, row, 0, "-1")
        })?;
        let high = add("high", unit, &column(1), &|own, row| {
            narrower(own, row, 1, "")
        })?;
        let middle = add("middle", unit, &column(2), &|_, row| {
            format!("({}+{})/2", low.at(row), high.at(row))
        })?;
        add("middle_value", Unit::Usd, &column(3), &|_, row| {
            write(&middle.at(row))
        })?;
        Ok(Found {
            exists,
            at: high.cell(HALVINGS),
            at_start: outcome.cell(0),
        })
    }
}
