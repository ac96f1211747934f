//! *currency*: the dollars needed, and what they cost.

use super::expression::{Count, Expression, Operation, assumed, known, plain, result};
use super::{Formula, Known, Of, Quantity, runs};
use crate::analysis::terms::Term;
use crate::model::assumptions::Tranche;
use crate::pledge::Side;
use crate::scenario::baseline::{CALLS, PAID};
use crate::scenario::deal::ON_OTHERS_CALENDAR;
use crate::scenario::{LeverId, findings};
use crate::units::Usd;

impl Of<'_> {
    pub(super) fn currency(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let need = findings::currency(self.now).need[country];
        let series = &self.outcome.fx_need;
        let Some(year) = series.iter().position(|&usd| usd == need.peak) else {
            return;
        };
        let year = self.now.assumptions.first_year + year;
        let tranches = &self.assumptions.funding.tranches;
        let peak = tranches.iter().fold(None, |sum, tranche| {
            let called = tranche.start <= year
                && (tranche.annual_cap.is_some() || year <= tranche.end)
                && tranche.fx_share.0 > 0.0;
            if called {
                Expression::and(sum, self.need_in_a_year(tranche))
            } else {
                sum
            }
        });
        let of = Quantity::PeakNeed(country);
        out.extend(peak.map(|peak| Formula::new(of, need.peak.0, peak)));
        if need.gap_of_reserves.0 > 0.0
            && let Some(capacity) = need.capacity
        {
            let (capacity, lever) = (capacity, LeverId::Capacity(country));
            let beyond = |usd: &f64| *usd > capacity.0;
            let needs: Vec<f64> = series.iter().map(|usd| usd.0).filter(beyond).collect();
            let gap = runs(&needs).fold(None, |sum, (usd, years)| {
                let gap = result(Usd(usd)) - assumed(capacity.0, Count::Usd, lever);
                let gap = match years {
                    1 => gap,
                    _ => gap * plain(years as f64),
                };
                Expression::and(sum, gap)
            });
            out.extend(gap.map(|gap| {
                Formula::new(
                    Quantity::GapOfReserves(country),
                    need.gap_of_reserves.0,
                    gap / self.reserves(),
                )
            }));
        }
        let calls = self.outcome.drawn.iter().zip(&self.outcome.fx);
        let cost = calls
            .filter(|(drawn, _)| drawn.0 > 0.0)
            .fold(None, |sum, (&drawn, rate)| {
                Expression::and(sum, result(drawn) * self.rate(rate.0))
            });
        let of = Quantity::LocalCost(country);
        out.extend(cost.map(|cost| Formula::new(of, need.local_cost.0, cost)));
        if Some(country) == ON_OTHERS_CALENDAR {
            out.extend(self.counterfactual_need());
        }
    }

    /// The most that a country would need in a year on the other's terms: all that is to come, evenly
    /// over the other's years, unless what was paid already is more.
    pub(super) fn counterfactual_need(&self) -> Option<Formula> {
        let peak = findings::currency(self.now).counterfactual_peak?;
        let tranches = &self.assumptions.funding.tranches;
        let (paid, to_come): (Vec<_>, Vec<_>) =
            tranches.iter().partition(|tranche| tranche.id == PAID);
        let other = self.country.other();
        let others = &self.now.assumptions.countries[other].funding.tranches;
        let calendar = others.iter().find(|tranche| tranche.id == CALLS)?;
        let all = to_come.iter().fold(None, |sum, tranche| {
            Expression::and(sum, self.total(tranche))
        })?;
        let count = calendar.start.until(calendar.end) + 1;
        let evenly: f64 = to_come
            .iter()
            .map(|tranche| (tranche.amount * tranche.take_up).0 / count as f64)
            .sum();
        let sum = match paid.first() {
            Some(paid) if paid.amount.0 > evenly => self.total(paid),
            _ => all / years(calendar, other),
        };
        Some(Formula::new(Quantity::CounterfactualNeed, peak.0, sum))
    }

    /// The dollars that a tranche takes in the first year of its calls.
    pub(super) fn need_in_a_year(&self, tranche: &Tranche) -> Expression {
        let total = self.total(tranche);
        let call = match tranche.annual_cap {
            Some(cap) => {
                let cap = known(cap.0, Count::Usd, Known::Cap(self.country));
                cap.join(Operation::Smaller, total)
            }
            None if tranche.start == tranche.end => total,
            None => total / years(tranche, self.version(Term::Calls)),
        };
        // What was paid is dollars; of the rest a part, where loans are a part of the pledge.
        let lever = LeverId::CashShare(self.version(Term::CurrencyFunding));
        if tranche.id != PAID && lever.exists() {
            call * assumed(tranche.fx_share.0, Count::Share, lever)
        } else {
            call
        }
    }
}

/// The years of a tranche, on the calendar of a country: its last year less the one before its first.
pub(super) fn years(tranche: &Tranche, whose: Side) -> Expression {
    let end = f64::from(tranche.end.0);
    let lever = LeverId::LastYear(whose);
    let end = if lever.exists() {
        assumed(end, Count::Plain, lever)
    } else {
        plain(end)
    };
    end - plain(f64::from(tranche.start.0 - 1))
}
