//! What follows from a pledge: pure functions from [`Assumptions`] to an [`Outcome`], without
//! facts, language or signals.
//!
//! In the order in which a year of a country is worked out:
//!
//! - [`assumptions`]: what the model is told, and [`bounds`]: what it may be told
//! - [`calls`]: when the pledge is called
//! - [`currency`]: what buying the dollars does to the exchange rate and the reserves
//! - [`projects`]: what the money yields
//! - [`waterfall`]: who gets it
//! - [`tariffs`]: what the deal tariff saves at that exchange rate
//! - [`ledger`]: all of it added up, and its present value in dollars and in own money
//! - [`roots`]: the rates at which that goes through zero
//! - [`outcome`]: all series and their summary
//!
//! Money is in billions of US dollars unless its type is [`Local`](crate::units::Local), rates are
//! fractions per year, time runs in whole calendar years and all flows of a year fall together.

pub mod assumptions;
pub mod bounds;
pub mod calls;
pub mod currency;
pub mod ledger;
pub mod outcome;
pub mod projects;
pub mod roots;
pub mod tariffs;
pub mod waterfall;

use crate::pledge::Pair;
use crate::value::Invalid;
pub use assumptions::Assumptions;
pub use outcome::Outcome;

/// Works out what follows from the assumptions for both countries.
///
/// No number of the outcome is infinite or undefined, whatever the assumptions.
///
/// # Errors
///
/// The first assumption that is out of range.
pub fn evaluate(assumptions: &Assumptions) -> Result<Outcome, Invalid> {
    assumptions.check()?;
    Ok(outcome_of(assumptions))
}

/// The same, of assumptions that are known to be within their bounds.
pub fn outcome_of(assumptions: &Assumptions) -> Outcome {
    let Assumptions {
        first_year,
        horizon,
        countries,
    } = assumptions;
    Pair::from_fn(|country| outcome::country_outcome(&countries[country], *first_year, *horizon))
}
