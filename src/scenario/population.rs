//! How many people live in a country.

use crate::country::Country;
use crate::facts;

/// Millions of inhabitants.
pub fn people(country: Country) -> f64 {
    match country {
        Country::Japan => const { facts::POPULATION_JP.number() },
        Country::Korea => const { facts::POPULATION_KR.number() },
    }
}
