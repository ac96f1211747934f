//! *returns*: what is paid in, what comes back, and what is owed until then.

use super::expression::{Count, Expression, assumed, known, letter, number, plain, result};
use super::{Formula, Known, NO_RATE, Of, Origin, Quantity};
use crate::analysis::terms::Term;
use crate::model::projects::yearly_yield;
use crate::pledge::Side;
use crate::scenario::LeverId;
use crate::scenario::deal::pledge;
use crate::units::{Share, Usd, Year};

/// What is left of a dollar by rounding.
const REPAID: f64 = 1e-8;

impl Of<'_> {
    /// The yearly interest on what is owed.
    pub(super) fn interest(&self) -> Formula {
        let of = Quantity::Interest(self.country);
        let rate = self.assumptions.waterfall.deemed_rate;
        Formula::new(of, rate.0, self.base_and_spread())
    }

    pub(super) fn base_and_spread(&self) -> Expression {
        let whose = self.version(Term::DeemedRate);
        let base = pledge(whose).base_rate();
        let spread = self.assumptions.waterfall.deemed_rate.0 - base.0;
        known(base.0, Count::Share, Known::BaseRate(whose))
            + assumed(spread, Count::Share, LeverId::Spread)
    }

    pub(super) fn lag(&self) -> Expression {
        let lag = self.assumptions.projects.lag as f64;
        assumed(lag, Count::Plain, LeverId::Lag)
    }

    /// What a dollar in a project that succeeds pays in a year.
    pub(super) fn per_dollar(&self) -> Share {
        let projects = &self.assumptions.projects;
        yearly_yield(projects.return_, projects.planned_lag, projects.life)
    }

    pub(super) fn project(&self) -> Formula {
        let projects = &self.assumptions.projects;
        let returned = || assumed(projects.return_.0, Count::Share, LeverId::Return);
        let life = || assumed(projects.life as f64, Count::Plain, LeverId::Life);
        let one = || plain(1.0);
        let (given, sum) = if projects.return_.0 < NO_RATE {
            (vec![], one() / life())
        } else {
            let discounted = one() - one() / letter('r').raised(life());
            let planned = plain(projects.planned_lag as f64);
            (
                vec![('r', one() + returned())],
                letter('r').raised(planned) * returned() / discounted,
            )
        };
        Formula {
            of: Quantity::Yield,
            given,
            sum,
            value: self.per_dollar().0,
        }
    }

    pub(super) fn returns(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        if country == Side::Left {
            out.push(self.project());
        }
        out.push(self.interest());
        let summary = &self.outcome.summary;
        let tranches = &self.assumptions.funding.tranches;
        let shared = tranches.iter().filter(|tranche| tranche.in_waterfall);
        let invested = shared.fold(None, |sum, tranche| {
            Expression::and(sum, self.total(tranche))
        });
        let of = Quantity::Invested(country);
        out.extend(invested.map(|sum| Formula::new(of, summary.invested.0, sum)));
        out.extend(self.received());
        if let Some(flip) = summary.flip_year {
            out.extend(self.owed(flip));
        }
    }

    /// What is received: a share of the cash that comes while money is owed, another of the rest.
    /// In the year of repayment both are paid.
    pub(super) fn received(&self) -> Option<Formula> {
        let terms = &self.assumptions.waterfall;
        let country = self.country;
        let sum_of = |series: &[Usd]| series.iter().sum::<Usd>();
        let (cash, received) = (&self.outcome.cash, &self.outcome.received);
        let share = |share: Share, known| self::known(share.0, Count::Share, known);
        let before = share(terms.share_before, Known::Before(country));
        let after = share(terms.share_after, Known::After(country));
        // The review can only change what comes after it while money is still owed.
        let first_call = self
            .outcome
            .in_waterfall
            .iter()
            .position(|usd| usd.0 > 0.0)?;
        let changed = terms
            .review
            .as_ref()
            .filter(|review| review.share != terms.share_before)
            .map(|review| (first_call + review.after, review.share))
            .filter(|(review, _)| *review < cash.len())
            .filter(|(review, _)| {
                let first = self.now.assumptions.first_year;
                let flip = self.outcome.summary.flip_year;
                flip.is_none_or(|flip| flip >= first + *review)
            });
        let (start, owed_share, owed_words) = match changed {
            None => (0, terms.share_before, before.clone()),
            Some((review, new)) => (
                review,
                new,
                assumed(
                    new.0,
                    Count::Share,
                    LeverId::ReviewShare(self.version(Term::Review)),
                ),
            ),
        };
        let (cash_then, received_then) =
            (sum_of(cash.get(start..)?), sum_of(received.get(start..)?));
        // received = share · owed + after · (cash - owed)
        let owed = Usd((received_then.0 - terms.share_after.0 * cash_then.0)
            / (owed_share.0 - terms.share_after.0));
        let mut sum = None;
        if start > 0 {
            sum = Some(before * result(sum_of(cash.get(..start)?)));
        }
        let sum = Expression::and(sum, owed_words * result(owed))?;
        let rest = cash_then - owed;
        // What rounding left is no cash.
        let sum = if rest.0 > 1e-9 * cash_then.0 {
            sum + after * result(rest)
        } else {
            sum
        };
        let of = Quantity::Received(country);
        Some(Formula::new(of, self.outcome.summary.received.0, sum))
    }

    /// What is owed at the end of the year in which the first account is repaid.
    pub(super) fn owed(&self, flip: Year) -> Option<Formula> {
        let country = self.country;
        let terms = &self.assumptions.waterfall;
        let (interest, per_dollar) = (self.base_and_spread(), self.per_dollar());
        let factor = ('i', plain(1.0) + interest);
        let index = self.now.assumptions.first_year.until(flip);
        let first_call = self
            .outcome
            .in_waterfall
            .iter()
            .position(|usd| usd.0 > 0.0)?;
        let share = match &terms.review {
            Some(review)
                if index >= first_call + review.after && review.share != terms.share_before =>
            {
                assumed(
                    review.share.0,
                    Count::Share,
                    LeverId::ReviewShare(self.version(Term::Review)),
                )
            }
            _ => known(terms.share_before.0, Count::Share, Known::Before(country)),
        };
        let at = |series: &[Usd], index: usize| series.get(index).copied().unwrap_or(Usd::ZERO);
        if terms.pooled {
            let last = at(&self.outcome.balance, index.checked_sub(1)?);
            let (paid, cash) = (
                at(&self.outcome.in_waterfall, index),
                at(&self.outcome.cash, index),
            );
            let mut due = result(last) * letter('i');
            if paid.0 > 0.0 {
                due = due + result(paid);
            }
            return Some(Formula {
                of: Quantity::Owed(country, flip),
                given: vec![factor],
                sum: due - share * result(cash),
                value: last.0 * (1.0 + terms.deemed_rate.0) + paid.0
                    - self.share_in(index, first_call).0 * cash.0,
            });
        }
        // No short formula holds for an account of its own whose share changes on the way.
        if self.share_in(index, first_call) != terms.share_before {
            return None;
        }
        // A dollar of the first projects: it grows for all years, and the yearly cash, which
        // begins after the lag, repays it with the same interest.
        let years = index.checked_sub(first_call)?;
        let paying = years.checked_sub(self.assumptions.projects.lag)?;
        let i = 1.0 + terms.deemed_rate.0;
        let grown = libm::pow(i, years as f64);
        let repaid = terms.share_before.0 * per_dollar.0 * (libm::pow(i, paying as f64) - 1.0)
            / terms.deemed_rate.0;
        // Where calls are less than a dollar, an account other than the first may be repaid first.
        if grown - repaid > REPAID {
            return None;
        }
        let n = || letter('n');
        Some(Formula {
            of: Quantity::OwedOfDollar(country, flip),
            given: vec![
                factor,
                ('n', plain(years as f64)),
                (
                    'y',
                    number(per_dollar.0, Count::Plain, Some(Origin::Result)),
                ),
            ],
            sum: letter('i').raised(n())
                - share * letter('y') * (letter('i').raised(n() - self.lag()) - plain(1.0))
                    / (letter('i') - plain(1.0)),
            value: grown - repaid,
        })
    }

    /// The share of the cash in a year while money is owed.
    pub(super) fn share_in(&self, index: usize, first_call: usize) -> Share {
        let terms = &self.assumptions.waterfall;
        match &terms.review {
            Some(review) if index >= first_call + review.after => review.share,
            _ => terms.share_before,
        }
    }
}
