//! The words of the spreadsheet: what its cells hold. The program of the page never needs them.

use crate::country::Both;

/// The words of the spreadsheet, in one language.
#[derive(Debug)]
pub struct SpreadsheetText {
    /// How to use it, a line each.
    pub use_of_it: [&'static str; 3],
    /// Before the version of the program.
    pub version: &'static str,
    /// Each country.
    pub countries: Both<&'static str>,
    /// Over what all of it comes to.
    pub summary: &'static str,
    /// Over the inputs.
    pub assumptions: &'static str,
    /// Over the years of a country.
    pub years: Both<&'static str>,
    /// Over the loss of each class of goods.
    pub tariffs: &'static str,
    /// Over what becomes of a dollar.
    pub accounts: &'static str,
    /// Over the searches for break-even points.
    pub searches: &'static str,
    /// Where an input stands in the scenario as JSON.
    pub path: &'static str,
    /// What a row holds.
    pub what: &'static str,
    /// What an input is.
    pub value: &'static str,
    /// What it is counted in.
    pub unit: &'static str,
    /// How a number comes about.
    pub how: &'static str,
    /// By a formula.
    pub by_formula: &'static str,
    /// Worked out by the page, and no longer true once an input has been changed.
    pub by_page: &'static str,
    /// In place of a number that does not exist.
    pub none: &'static str,
    /// All classes of goods together.
    pub total: &'static str,
    /// The inputs.
    pub inputs: Inputs,
    /// The yearly series.
    pub series: Series,
    /// What leads to them.
    pub steps: Steps,
    /// The numbers that sum them up.
    pub figures: Figures,
    /// What numbers are counted in.
    pub units: Units,
    /// The goods of a class or the part of a pledge, from its id.
    pub id: fn(&str) -> Option<&'static str>,
}

/// The inputs of the model, as `model::assumptions` has them.
#[derive(Debug)]
#[allow(missing_docs, reason = "each field is named after the input")]
pub struct Inputs {
    pub first_year: &'static str,
    pub horizon: &'static str,
    pub imports: &'static str,
    pub deal: &'static str,
    pub fallback: &'static str,
    pub pass_through: &'static str,
    pub elasticity: &'static str,
    pub margin: &'static str,
    pub responds: &'static str,
    pub growth: &'static str,
    pub relief_years: &'static str,
    pub amount: &'static str,
    pub take_up: &'static str,
    pub start: &'static str,
    pub end: &'static str,
    /// Empty where there is none.
    pub annual_cap: &'static str,
    pub fx_share: &'static str,
    pub in_waterfall: &'static str,
    pub return_: &'static str,
    pub lag: &'static str,
    pub life: &'static str,
    pub loss_share: &'static str,
    pub share_before: &'static str,
    pub share_after: &'static str,
    pub deemed_rate: &'static str,
    pub pooled: &'static str,
    /// Empty where there is no review.
    pub review_after: &'static str,
    /// Empty where there is no review.
    pub review_share: &'static str,
    pub spot: &'static str,
    pub shock: &'static str,
    pub drift: &'static str,
    pub capacity: &'static str,
    pub pressure: &'static str,
    pub reserves: &'static str,
    pub gdp: &'static str,
    pub discount: &'static str,
}

/// The yearly series, as `model::outcome` has them.
#[derive(Debug)]
#[allow(missing_docs, reason = "each field is named after the series")]
pub struct Series {
    pub year: &'static str,
    pub drawn: &'static str,
    pub in_waterfall: &'static str,
    pub fx_need: &'static str,
    pub fx_gap: &'static str,
    pub fx: &'static str,
    pub reserves: &'static str,
    pub cash: &'static str,
    pub received: &'static str,
    pub partner: &'static str,
    pub balance: &'static str,
    pub relief: &'static str,
    pub net: &'static str,
    pub cumulative: &'static str,
}

/// What leads to the series.
#[derive(Debug)]
pub struct Steps {
    /// Years since the first.
    pub t: &'static str,
    /// 1 in the years that count, 0 beyond the horizon.
    pub counted: &'static str,
    /// What is still to be called at the start of a year.
    pub left: &'static str,
    /// What is called in it.
    pub call: &'static str,
    /// The part of the calls that goes into projects which succeed.
    pub succeeding: &'static str,
    /// What is owed on the projects that fail.
    pub failed: &'static str,
    /// Years since the first call, -1 before it.
    pub age: &'static str,
    /// In one account for all: the share before repayment.
    pub pooled_share: &'static str,
    /// The same: what is owed before the year's cash.
    pub pooled_due: &'static str,
    /// The same: the pledger's part of the cash.
    pub pooled_received: &'static str,
    /// The same: what is still owed after it.
    pub pooled_balance: &'static str,
    /// What a dollar of relief in the first year is in this one.
    pub relief_scale: &'static str,
    /// What a dollar of this year is worth in the first.
    pub factor: &'static str,
    /// 1 where an account is repaid.
    pub repaid: &'static str,
    /// 1 where the ledger is not negative from then on.
    pub ahead: &'static str,
    /// Years since a dollar was paid in.
    pub dollar_age: &'static str,
    /// What it yields.
    pub dollar_yield: &'static str,
    /// The share of that before repayment.
    pub dollar_share: &'static str,
    /// What is owed on it before the year's cash.
    pub dollar_due: &'static str,
    /// The pledger's part of the cash.
    pub dollar_received: &'static str,
    /// What is still owed after it.
    pub dollar_balance: &'static str,
    /// A class of goods.
    pub class: &'static str,
    /// By how much tariffs raise what buyers pay.
    pub w: &'static str,
    /// The factor of the exporter's price.
    pub price: &'static str,
    /// The factor of the volume.
    pub qty: &'static str,
    /// What losing the deal costs the country.
    pub cost: &'static str,
    /// A rate that is tried.
    pub tried: &'static str,
    /// What comes out at it.
    pub outcome: &'static str,
    /// 1 where it goes through zero.
    pub crossing: &'static str,
    /// Between these two it does: halved row by row.
    pub low: &'static str,
    /// The upper of them.
    pub high: &'static str,
    /// Half way.
    pub middle: &'static str,
    /// The present value of all but relief.
    pub without_relief: &'static str,
    /// The present value of a dollar of relief in every year.
    pub relief_dollar: &'static str,
}

/// The numbers that sum the series up, as `model::outcome` has them.
#[derive(Debug)]
#[allow(missing_docs, reason = "each field is named after the number")]
pub struct Figures {
    pub invested: &'static str,
    pub received: &'static str,
    pub relief: &'static str,
    pub duty_gap: &'static str,
    pub revenue_gap: &'static str,
    pub npv_usd: &'static str,
    pub npv_local: &'static str,
    pub local_cost: &'static str,
    pub break_even_year: &'static str,
    pub flip_year: &'static str,
    pub peak_need: &'static str,
    pub gap_total: &'static str,
    pub gap_share_of_reserves: &'static str,
    pub share_of_gdp: &'static str,
    pub irr: &'static str,
    pub break_even_return: &'static str,
    pub break_even_fallback: &'static str,
}

/// What numbers are counted in.
#[derive(Debug)]
pub struct Units {
    /// Billions of dollars.
    pub usd: &'static str,
    /// Billions of yen or of won.
    pub local: Both<&'static str>,
    /// Yen or won per dollar.
    pub per_usd: Both<&'static str>,
    /// Percent, of a year or of something.
    pub share: &'static str,
    /// A calendar year.
    pub year: &'static str,
    /// A number of years.
    pub years: &'static str,
    /// Dollars, of a dollar.
    pub dollar: &'static str,
    /// Yes or no.
    pub truth: &'static str,
    /// 1 for yes, 0 for no.
    pub flag: &'static str,
    /// Just a number.
    pub number: &'static str,
}
