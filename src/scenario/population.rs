//! How many people live in a country.

use super::deal::pledge;
use crate::pledge::Side;

/// Millions of inhabitants.
pub fn people(country: Side) -> f64 {
    pledge(country).people
}
