//! *verdict*: all of it in today's money.

use super::expression::{Count, Expression, assumed, letter, plain, result};
use super::{Formula, NO_RATE, Of, Quantity, runs};
use crate::model::assumptions::CountryAssumptions;
use crate::model::ledger::flows;
use crate::scenario::LeverId;
use crate::units::{Share, Usd};

impl Of<'_> {
    pub(super) fn verdict(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let discount = self.assumptions.discount;
        let outcome = self.outcome;
        let series = self.series();
        let of = [
            Quantity::ReliefToday(country),
            Quantity::ReceivedToday(country),
            Quantity::HomeToday(country),
            Quantity::InvestedToday(country),
        ];
        for (of, series) in of.into_iter().zip(series) {
            if matches!(of, Quantity::HomeToday(_)) && outcome.summary.home == Usd::ZERO {
                continue;
            }
            let sum = discounted(series, discount);
            out.push(Formula {
                of,
                given: vec![(
                    'd',
                    plain(1.0) + assumed(discount.0, Count::Share, LeverId::Discount),
                )],
                sum: sum.unwrap_or_else(|| result(Usd::ZERO)),
                value: today(series, discount).0,
            });
        }
        out.push(self.ledger(Quantity::Npv(country), series));
        let summary = &outcome.summary;
        let first = self.now.assumptions.first_year;
        if let Some(year) = summary.break_even_year.filter(|year| *year > first) {
            let until = first.until(year);
            let series = series.map(|series| series.get(..=until).unwrap_or(series));
            out.push(self.ledger(Quantity::NpvUntil(country, year), series));
        }
        let mut at = |of, change: &dyn Fn(&mut CountryAssumptions)| {
            let mut changed = self.assumptions.clone();
            change(&mut changed);
            let flows = flows(&changed, first, self.now.assumptions.horizon);
            let received = &flows.distribution.received;
            let paid_in = &flows.calls.in_waterfall;
            let series: [&[Usd]; 4] = [&flows.relief, received, &flows.home, paid_in];
            out.push(self.ledger(of, series));
        };
        if let Some(rate) = summary.break_even_return {
            at(Quantity::NpvAtReturn(country, rate), &|country| {
                country.projects.return_ = rate;
            });
        }
        if let Some(rate) = summary.break_even_fallback {
            at(Quantity::NpvAtFallback(country, rate), &|country| {
                for class in &mut country.tariff.classes {
                    if class.responds {
                        class.fallback = rate;
                    }
                }
            });
        }
    }

    /// Losses avoided, cash received and what suppliers gain, less money paid in, each in today's
    /// money.
    pub(super) fn ledger(&self, of: Quantity, series: [&[Usd]; 4]) -> Formula {
        let [relief, received, home, invested] =
            series.map(|series| today(series, self.assumptions.discount));
        let mut sum = result(relief) + result(received);
        if home != Usd::ZERO {
            sum = sum + result(home);
        }
        let sum = sum - result(invested);
        let value = match of {
            Quantity::Npv(_) => self.outcome.summary.npv_usd,
            _ => relief + received + home - invested,
        };
        Formula::new(of, value.0, sum)
    }
}

/// The present value of a series in print: what stays the same for some years as an annuity.
fn discounted(series: &[Usd], discount: Share) -> Option<Expression> {
    let d = |year: usize| match year {
        1 => letter('d'),
        _ => letter('d').raised(plain(year as f64)),
    };
    let a_year = |usd: Usd, year: usize| match year {
        0 => result(usd),
        _ => result(usd) / d(year),
    };
    let mut sum = None;
    let mut year = 0;
    let series: Vec<f64> = series.iter().map(|usd| usd.0).collect();
    for (usd, years) in runs(&series) {
        let (first, usd) = (year, Usd(usd));
        year += years;
        if usd.0 == 0.0 {
            continue;
        }
        if years < SEVERAL || discount.0 < NO_RATE {
            for year in first..year {
                sum = Expression::and(sum, a_year(usd, year));
            }
            continue;
        }
        // The sum of 1 / d^t from the first year to the last.
        let from = match first {
            0 => letter('d'),
            1 => plain(1.0),
            _ => plain(1.0) / d(first - 1),
        };
        let factors = (from - plain(1.0) / d(year - 1)) / (letter('d') - plain(1.0));
        sum = Expression::and(sum, result(usd) * factors);
    }
    sum
}

/// From so many equal terms on their sum is shorter as one.
const SEVERAL: usize = 3;

/// The present value of a series.
fn today(series: &[Usd], discount: Share) -> Usd {
    let yearly = 1.0 / (1.0 + discount.0);
    let mut factor = 1.0;
    let mut sum = 0.0;
    for usd in series {
        sum += usd.0 * factor;
        factor *= yearly;
    }
    Usd(sum)
}
