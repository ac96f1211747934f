//! The tariff on each country's goods over time, from record to record.

use crate::pledge::{Pair, Side};

/// A rate and the day from which it was paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    /// `YYYY-MM-DD`, or `YYYY-MM` for its first day.
    pub(super) from: &'static str,
    /// All-in, in per cent.
    pub(super) percent: f64,
}

// `CARS`, `GENERAL` and `THREATS`.
include!(concat!(env!("OUT_DIR"), "/steps.rs"));

/// Cars: the ordinary duty, the tariff of 2025, and the rate of the deal.
pub(super) fn cars() -> Pair<&'static [Step]> {
    CARS
}

/// Other goods: the rate of the deals, the surcharge after the ruling, and the law of today.
pub(super) fn general() -> Pair<&'static [Step]> {
    GENERAL
}

/// What a country was threatened with, where that never came into force.
pub(super) fn threat(country: Side) -> Option<Step> {
    THREATS.of(country)
}

/// Where a date lies: years since the beginning of our era, the later days of a year as parts of it.
///
/// Months count alike; a picture shows no difference of a day.
pub(super) fn year(date: &str) -> f64 {
    let mut pieces = date.split('-').map(|piece| piece.parse().unwrap_or(1.0));
    let mut next = || pieces.next().unwrap_or(1.0);
    let (year, month, day) = (next(), next(), next());
    year + (month - 1.0) / 12.0 + (day - 1.0) / 372.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{self, VINTAGE};
    use crate::scenario::Preset;
    use crate::scenario::baseline::{AUTOS, GENERAL};
    use crate::scenario::deal::rates;

    #[test]
    fn the_steps_of_each_line_follow_each_other_in_time() {
        for lines in [cars(), general()] {
            for country in Side::ALL {
                let mut dates: Vec<_> = lines[country].iter().map(|step| step.from).collect();
                dates.push(VINTAGE);
                let years: Vec<_> = dates.iter().map(|date| year(date)).collect();
                assert!(years.is_sorted_by(|a, b| a < b), "{dates:?}");
            }
        }
    }

    #[test]
    fn each_line_ends_at_the_rate_of_today() {
        for country in Side::ALL {
            let last = |steps: &[Step]| steps.last().map(|step| step.percent);
            let now = |class| {
                let rates = rates(country, class, Preset::NOW);
                rates.map(|rates| rates.deal.0 * 100.0)
            };
            assert_eq!(last(cars()[country]), now(AUTOS));
            assert_eq!(last(general()[country]), now(GENERAL));
            assert_eq!(last(cars()[country]), facts::AUTO_NOW.value);
        }
    }

    #[test]
    fn a_date_lies_within_its_year_in_order() {
        let dates = ["2025", "2025-01-31", "2025-02", "2025-12-31", "2026-01-01"];
        let years = dates.map(year);
        assert_eq!((years[0], years[4]), (2025.0, 2026.0));
        assert!(years.is_sorted_by(|a, b| a < b), "{years:?}");
    }
}
