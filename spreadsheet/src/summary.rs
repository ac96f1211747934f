//! The numbers that sum it up: a row a number, in the order of `model::outcome`.

use pledge_explainer::model::outcome::Summary;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::say;
use pledge_explainer::text::message;
use pledge_explainer::units::{Share, Year};
use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use crate::assumptions::name;
use crate::cells::{Answer, Column, Unit, formula};
use crate::country::Years;
use crate::country::ledger::Ledger;
use crate::scenario::Scenario;
use crate::searches::{Found, Searches};
use crate::tariffs::Tariffs;

/// The rows above the numbers.
const HEAD: RowNum = 2;
const WIDTHS: [f64; 6] = [24.0, 58.0, 16.0, 16.0, 20.0, 64.0];
/// The column of the first country.
const VALUES: ColNum = 2;

/// A number of the summary.
struct Figure {
    name: &'static str,
    unit: fn(Side) -> Unit,
    cells: Pair<Cell>,
}

/// How it comes about.
struct Cell {
    /// None if the page worked it out.
    formula: Option<String>,
    answer: Answer,
}

pub(crate) fn sheet(
    scenario: &Scenario,
    tariffs: &Tariffs,
    years: &Pair<Years>,
    searches: &Pair<Option<Searches>>,
) -> Result<Worksheet, XlsxError> {
    let (words, styles) = (scenario.words, &scenario.styles);
    let mut sheet = Worksheet::new();
    sheet.set_name("Summary")?;
    sheet.set_freeze_panes(HEAD, VALUES)?;
    let title = message::spreadsheet_summary(words);
    sheet.write_with_format(0, 0, title, &styles.title)?;
    let [first, second] = Side::ALL.map(|country| scenario.name(country));
    let heads = [
        message::spreadsheet_path(words),
        message::spreadsheet_what(words),
        &first,
        &second,
        message::spreadsheet_unit(words),
        message::spreadsheet_how(words),
    ];
    for (column, (head, width)) in (0..).zip(heads.into_iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        sheet.write_with_format(1, column, head, &styles.heading)?;
    }
    for (row, figure) in (HEAD..).zip(figures(scenario, tariffs, years, searches)) {
        sheet.write_with_format(row, 0, figure.name, &styles.quiet)?;
        let what = say::spreadsheet::figure(words, figure.name);
        sheet.write(row, 1, what.plain())?;
        for (column, country) in (VALUES..).zip(Side::ALL) {
            let cell = &figure.cells[country];
            let style = styles.of((figure.unit)(country));
            match (&cell.formula, cell.answer) {
                (Some(written), answer) => {
                    sheet.write_with_format(row, column, formula(written, answer), style)?
                }
                (None, Answer::Number(number)) => {
                    sheet.write_with_format(row, column, number, style)?
                }
                (None, Answer::Text(text)) => sheet.write_with_format(row, column, text, style)?,
            };
        }
        let units = Side::ALL.map(|country| (figure.unit)(country).word(words));
        let unit = if units[0] == units[1] {
            units[0].clone()
        } else {
            units.join(", ")
        };
        sheet.write(row, VALUES + 2, unit)?;
        let by_formula = Side::ALL.map(|country| figure.cells[country].formula.is_some());
        let by_formula = by_formula.contains(&true);
        let how = if by_formula {
            message::spreadsheet_by_formula(words)
        } else {
            message::spreadsheet_by_page(words)
        };
        sheet.write(row, VALUES + 3, how)?;
    }
    Ok(sheet)
}

/// A number, or none.
fn found(number: Option<f64>, none: &'static str) -> Answer {
    number.map_or(Answer::Text(none), Answer::Number)
}

fn figures(
    scenario: &Scenario,
    tariffs: &Tariffs,
    years: &Pair<Years>,
    searches: &Pair<Option<Searches>>,
) -> Vec<Figure> {
    let none = message::spreadsheet_none(scenario.words);
    let figure = |name, unit, of: &dyn Fn(Side, &Years, &Summary) -> Cell| Figure {
        name,
        unit,
        cells: Pair::from_fn(|country| {
            of(country, &years[country], &scenario.outcome[country].summary)
        }),
    };
    let absent = || Cell {
        formula: None,
        answer: Answer::Text(none),
    };
    // What a country has only if something of what it pays in comes back to it.
    let of_ledger = |name, unit, of: &dyn Fn(&Years, &Ledger, &Summary) -> Cell| {
        figure(name, unit, &|_, years, now| {
            let ledger = years.ledger.as_ref();
            ledger.map_or_else(absent, |ledger| of(years, ledger, now))
        })
    };
    let number = |formula: String, result: f64| Cell {
        formula: Some(formula),
        answer: Answer::Number(result),
    };
    // The sum over the years that count of what stands in some columns, multiplied.
    let sum = |years: &Years, factors: &[String], result: f64| {
        let factors = factors.join(",");
        number(
            format!("SUMPRODUCT({},{factors})", years.time.counted.all()),
            result,
        )
    };
    // The first year that counts in which a column holds 1.
    let first = |years: &Years, ones: String, result: Option<Year>| {
        let (year, counted) = (years.time.year.all(), years.time.counted.all());
        let row = format!("MATCH(1,{ones},0)");
        let exists = format!("SUMPRODUCT({counted},{ones})>0");
        Cell {
            formula: Some(format!("IF({exists},INDEX({year},{row}),\"{none}\")")),
            answer: found(result.map(|year| year.0.into()), none),
        }
    };
    let crossing = |found_at: &Found, result: Option<Share>, from_start: bool| {
        let Found {
            exists,
            at,
            at_start,
        } = found_at;
        let later = format!("IF({exists},{at},\"{none}\")");
        let formula = if from_start {
            format!("IF({at_start}>=0,0,{later})")
        } else {
            later
        };
        Cell {
            formula: Some(formula),
            answer: found(result.map(|rate| rate.0), none),
        }
    };
    let usd = |_| Unit::Usd;
    let share = |_| Unit::Share;
    let year = |_| Unit::Year;
    let of_all = |years: &Years, all: &Column| {
        format!("SUMPRODUCT({},{})", years.time.counted.all(), all.all())
    };
    vec![
        figure("invested", usd, &|_, years, now| {
            sum(years, &[years.calls.in_waterfall.all()], now.invested.0)
        }),
        of_ledger("received", usd, &|years, ledger, now| {
            sum(years, &[ledger.received.all()], now.received.0)
        }),
        figure("relief", usd, &|_, years, now| {
            sum(years, &[years.relief.saved.all()], now.relief.0)
        }),
        of_ledger("home", usd, &|years, ledger, now| {
            sum(years, &[ledger.home.all()], now.home.0)
        }),
        figure("duty_gap", usd, &|country, _, now| {
            number(tariffs.duty_gap[country].clone(), now.duty_gap.0)
        }),
        figure("revenue_gap", usd, &|country, _, now| {
            number(tariffs.revenue_gap[country].clone(), now.revenue_gap.0)
        }),
        of_ledger("npv_usd", usd, &|years, ledger, now| {
            sum(
                years,
                &[ledger.net.all(), ledger.factor.all()],
                now.npv_usd.0,
            )
        }),
        of_ledger("npv_local", Unit::Local, &|years, ledger, now| {
            let fx = &years.currency.fx;
            let factors = [&ledger.net, &ledger.factor_local, fx].map(Column::all);
            sum(years, &factors, now.npv_local.0)
        }),
        figure("local_cost", Unit::Local, &|_, years, now| {
            let factors = [years.calls.drawn.all(), years.currency.fx.all()];
            sum(years, &factors, now.local_cost.0)
        }),
        of_ledger("break_even_year", year, &|years, ledger, now| {
            first(years, ledger.ahead.all(), now.break_even_year)
        }),
        of_ledger("break_even_year_local", year, &|years, ledger, now| {
            let ahead = ledger.ahead_local.all();
            first(years, ahead, now.break_even_year_local)
        }),
        of_ledger("flip_year", year, &|years, ledger, now| {
            first(years, ledger.repaid.all(), now.flip_year)
        }),
        figure("peak_need", usd, &|_, years, now| {
            let (counted, need) = (years.time.counted.all(), years.calls.fx_need.all());
            number(
                format!("SUMPRODUCT(MAX({counted}*{need}))"),
                now.peak_need.0,
            )
        }),
        figure("gap_total", usd, &|_, years, now| {
            sum(years, &[years.currency.fx_gap.all()], now.gap_total.0)
        }),
        figure("gap_share_of_reserves", share, &|country, years, now| {
            let gap = of_all(years, &years.currency.fx_gap);
            let reserves = name(country, "reserves");
            number(format!("{gap}/{reserves}"), now.gap_share_of_reserves.0)
        }),
        figure("share_of_gdp", share, &|country, years, now| {
            let drawn = of_all(years, &years.calls.drawn);
            let gdp = name(country, "gdp");
            number(format!("{drawn}/{gdp}"), now.share_of_gdp.0)
        }),
        figure("irr", share, &|country, _, now| {
            let searches = searches[country].as_ref();
            searches.map_or_else(absent, |found| crossing(&found.irr, now.irr, false))
        }),
        of_ledger("break_even_return", share, &|_, _, now| Cell {
            formula: None,
            answer: found(now.break_even_return.map(|rate| rate.0), none),
        }),
        figure("break_even_fallback", share, &|country, _, now| {
            let searches = searches[country].as_ref();
            searches.map_or_else(absent, |found| {
                crossing(&found.break_even_fallback, now.break_even_fallback, true)
            })
        }),
    ]
}
