//! What buying dollars does to the currency and to the reserves.

use super::assumptions::Fx;
use crate::units::{LocalPerUsd, Share, Usd};

/// The purchase beyond capacity to which `pressure` refers, USD bn.
pub const PRESSURE_UNIT: Usd = Usd(10.0);

/// The currency of a country, one value a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Currency {
    /// Dollars that must be bought beyond capacity, USD bn.
    pub gap: Vec<Usd>,
    /// The exchange rate.
    pub rate: Vec<LocalPerUsd>,
    /// Reserves at the year's end, USD bn; below zero once they are used up, so that the shortfall
    /// can be seen.
    pub reserves: Vec<Usd>,
}

/// The currency in the years of `need`, the dollars that must be bought (USD bn).
///
/// `gap_t = max(0, need_t - capacity)`, and reserves fall by it. The rate starts at `spot · (1 +
/// shock)` and moves by `rate_{t+1} = rate_t · (1 + drift) · (1 + pressure · gap_t / 10)`.
pub fn currency(fx: &Fx, reserves: Usd, need: &[Usd]) -> Currency {
    let mut currency = Currency {
        gap: Vec::with_capacity(need.len()),
        rate: Vec::with_capacity(need.len()),
        reserves: Vec::with_capacity(need.len()),
    };
    let mut rate = fx.spot * (Share::ONE + fx.shock);
    let mut reserves = reserves;
    for &need in need {
        let gap = (need - fx.capacity).max(Usd::ZERO);
        reserves -= gap;
        currency.gap.push(gap);
        currency.rate.push(rate);
        currency.reserves.push(reserves);
        rate = rate * (Share::ONE + fx.drift) * (Share::ONE + fx.pressure * (gap / PRESSURE_UNIT));
    }
    currency
}
