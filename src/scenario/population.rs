//! How many people live in a country.

use crate::facts;
use crate::pledge::Side;

/// Millions of inhabitants.
pub fn people(country: Side) -> f64 {
    match country {
        Side::Left => const { facts::POPULATION_JP.number() },
        Side::Right => const { facts::POPULATION_KR.number() },
    }
}
