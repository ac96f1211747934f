//! *currency*: the dollars needed, and what they cost.

use super::expression::{Count, Expression, Operation, assumed, known, plain, result};
use super::{Formula, Known, Of, Quantity, runs};
use crate::analysis::terms::Term;
use crate::model::assumptions::Tranche;
use crate::pledge::Side;
use crate::scenario::baseline::{CALLS, PAID};
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
        if need.gap_of_reserves.0 > 0.0 {
            let (capacity, lever) = match country {
                Side::Left => (need.capacity, LeverId::JapanCapacity),
                Side::Right => (need.capacity, LeverId::KoreaCapacity),
            };
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
        if country == Side::Right {
            out.extend(self.counterfactual_need());
        }
    }

    /// The most that Korea would need in a year on Japan's terms: all that is to come, evenly over
    /// Japan's years, unless what was paid already is more.
    pub(super) fn counterfactual_need(&self) -> Option<Formula> {
        let peak = findings::currency(self.now).counterfactual_peak;
        let tranches = &self.assumptions.funding.tranches;
        let (paid, to_come): (Vec<_>, Vec<_>) =
            tranches.iter().partition(|tranche| tranche.id == PAID);
        let left = &self.now.assumptions.countries.left.funding.tranches;
        let calendar = left.iter().find(|tranche| tranche.id == CALLS)?;
        let all = to_come.iter().fold(None, |sum, tranche| {
            Expression::and(sum, self.total(tranche))
        })?;
        let years = calendar.start.until(calendar.end) + 1;
        let evenly: f64 = to_come
            .iter()
            .map(|tranche| (tranche.amount * tranche.take_up).0 / years as f64)
            .sum();
        let sum = match paid.first() {
            Some(paid) if paid.amount.0 > evenly => self.total(paid),
            _ => {
                let end = f64::from(calendar.end.0);
                let years = assumed(end, Count::Plain, LeverId::JapanLastYear)
                    - plain(f64::from(calendar.start.0 - 1));
                all / years
            }
        };
        Some(Formula::new(Quantity::CounterfactualNeed, peak.0, sum))
    }

    /// The dollars that a tranche takes in the first year of its calls.
    pub(super) fn need_in_a_year(&self, tranche: &Tranche) -> Expression {
        let total = self.total(tranche);
        let call = match tranche.annual_cap {
            Some(cap) => {
                let cap = known(cap.0, Count::Usd, Known::Cap);
                cap.join(Operation::Smaller, total)
            }
            None if tranche.start == tranche.end => total,
            None => total / self.years(tranche),
        };
        // What was paid is dollars; of the rest a part, where it is Japan's or on Japan's terms.
        let in_part = self.country == Side::Left || self.has_japans(Term::CurrencyFunding);
        if tranche.id != PAID && in_part {
            call * assumed(tranche.fx_share.0, Count::Share, LeverId::JapanCashShare)
        } else {
            call
        }
    }

    /// The years of a tranche: its last year less the one before its first.
    pub(super) fn years(&self, tranche: &Tranche) -> Expression {
        let end = f64::from(tranche.end.0);
        let end = if self.country == Side::Left || self.has_japans(Term::Calls) {
            assumed(end, Count::Plain, LeverId::JapanLastYear)
        } else {
            plain(end)
        };
        end - plain(f64::from(tranche.start.0 - 1))
    }
}
