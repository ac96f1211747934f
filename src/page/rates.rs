//! The tariff on each country's goods over time, from record to record.

use crate::facts::{self, Fact};
use crate::pledge::{Pair, Side};
use crate::scenario::Preset;

/// A rate and the day from which it was paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Step {
    /// `YYYY-MM-DD`, or `YYYY-MM` for its first day.
    pub(super) from: &'static str,
    /// All-in, in per cent.
    pub(super) percent: f64,
}

/// From what a record says.
const fn of(fact: &Fact) -> Step {
    Step {
        from: fact.as_of,
        percent: fact.number(),
    }
}

/// What was paid before the tariffs of 2025, from the first day of the year in which they came.
fn before(fact: &Fact, first: Step) -> Step {
    Step {
        from: first.from.get(..4).unwrap_or(first.from),
        percent: fact.number(),
    }
}

/// Cars: the ordinary duty, the tariff of 2025, and the rate of the deal.
pub(super) fn cars() -> Pair<Vec<Step>> {
    let steps = |ordinary: &Fact, tariff: &Fact, deal: &Fact| {
        let tariff = of(tariff);
        vec![before(ordinary, tariff), tariff, of(deal)]
    };
    Pair {
        left: steps(&facts::US_MFN_AUTO, &facts::JP_AUTO_PRE, &facts::JP_AUTO_15),
        right: steps(
            &facts::KR_KORUS_ZERO,
            &facts::KR_AUTO_PRE,
            &facts::KR_AUTO_15,
        ),
    }
}

/// Other goods: the rate of the deals, the surcharge after the ruling, and the law of today.
pub(super) fn general() -> Pair<Vec<Step>> {
    let surcharge = Preset::AfterRuling.rates();
    Pair::from_fn(|country| {
        let now = match country {
            Side::Left => &facts::JP_GENERAL_NOW,
            Side::Right => &facts::KR_GENERAL_NOW,
        };
        vec![
            // Both countries paid it from one day on, all-in or not.
            of(&facts::JP_GENERAL_15),
            Step {
                from: facts::US_S122.as_of,
                percent: surcharge[country].general.deal.0 * 100.0,
            },
            of(now),
        ]
    })
}

/// What was threatened and never came into force.
pub(super) const THREAT: Step = of(&facts::KR_THREAT_25);

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
    use crate::facts::VINTAGE;

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
        let today = Preset::Today.rates();
        for country in Side::ALL {
            let last = |steps: &[Step]| steps.last().map(|step| step.percent);
            let now = today[country];
            assert_eq!(last(&cars()[country]), Some(now.autos.deal.0 * 100.0));
            assert_eq!(last(&general()[country]), Some(now.general.deal.0 * 100.0));
        }
        assert_eq!(facts::AUTO_NOW.number(), facts::JP_AUTO_15.number());
    }

    #[test]
    fn a_date_lies_within_its_year_in_order() {
        let dates = ["2025", "2025-01-31", "2025-02", "2025-12-31", "2026-01-01"];
        let years = dates.map(year);
        assert_eq!((years[0], years[4]), (2025.0, 2026.0));
        assert!(years.is_sorted_by(|a, b| a < b), "{years:?}");
    }
}
