//! Who gets the cash: the distribution waterfall between the pledger and the American side.
//!
//! An account holds what the pledger is still owed, its deemed allocation. While it is open the
//! pledger takes the share before repayment, and each dollar taken repays it; what comes after is
//! shared at the share after repayment. With one pooled account, all cash repays all money, failed
//! projects included. With an account for each year's projects, those that fail are never repaid,
//! and those that succeed are repaid on their own.

use super::assumptions::{Projects, Waterfall};
use super::projects::{self, yearly_yield};
use crate::units::{Share, Usd};

/// A balance up to this counts as repaid, USD bn (one dollar): what is left is rounding, and is
/// written off.
pub const REPAID: Usd = Usd(1e-9);

/// The cash of a country's projects and how it is shared, one value a year, USD bn.
///
/// Of the cash x of a year, an account at which `due = balance · (1 + deemed_rate) + paid_in` is
/// owed gives the pledger `s · x` if that is no more than due, s being its share before repayment;
/// otherwise it gives `due + share_after · (x - due / s)` and is repaid; so it is when no more than
/// [`REPAID`] is left. It opens again when new money is paid in.
#[derive(Clone, Debug, PartialEq)]
pub struct Distribution {
    /// What the projects yield.
    pub cash: Vec<Usd>,
    /// The pledger's part of it; the rest is the American side's.
    pub received: Vec<Usd>,
    /// What the pledger is still owed at the year's end, over all accounts.
    pub balance: Vec<Usd>,
    /// The first year, counted from 0, in which some account receives cash and is repaid by it.
    pub flip: Option<usize>,
}

/// Shares out what the money paid in yields, in as many years as `in_waterfall` has.
pub fn distribute(terms: &Waterfall, projects: &Projects, in_waterfall: &[Usd]) -> Distribution {
    let nothing = vec![Usd::ZERO; in_waterfall.len()];
    let mut distribution = Distribution {
        cash: nothing.clone(),
        received: nothing.clone(),
        balance: nothing,
        flip: None,
    };
    distribution.distribute(terms, projects, in_waterfall);
    distribution
}

impl Distribution {
    /// Does [`distribute`] in place, so that whoever tries many returns allocates nothing.
    pub(crate) fn distribute(
        &mut self,
        terms: &Waterfall,
        projects: &Projects,
        in_waterfall: &[Usd],
    ) {
        self.cash.fill(Usd::ZERO);
        self.received.fill(Usd::ZERO);
        self.balance.fill(Usd::ZERO);
        self.flip = None;
        if terms.pooled {
            self.pooled(terms, projects, in_waterfall);
        } else {
            self.apart(terms, projects, in_waterfall);
        }
    }

    fn pooled(&mut self, terms: &Waterfall, projects: &Projects, in_waterfall: &[Usd]) {
        projects::add_cash(projects, in_waterfall, &mut self.cash);
        let first_call = in_waterfall
            .iter()
            .position(|&call| call > Usd::ZERO)
            .unwrap_or(0);
        let mut account = Account::open(terms, first_call);
        let years = self
            .cash
            .iter()
            .zip(&mut self.received)
            .zip(&mut self.balance)
            .zip(in_waterfall);
        for (year, (((&cash, received), balance), &paid_in)) in years.enumerate().skip(first_call) {
            *received = account.settle(year, paid_in, cash);
            *balance = account.balance;
            if account.repaid_by(cash) && self.flip.is_none() {
                self.flip = Some(year);
            }
        }
    }

    fn apart(&mut self, terms: &Waterfall, projects: &Projects, in_waterfall: &[Usd]) {
        let per_dollar = yearly_yield(projects.return_, projects.planned_lag, projects.life);
        let mut failed = Usd::ZERO;
        for (called, &call) in in_waterfall.iter().enumerate() {
            let succeeding = projects::succeeding(projects, call);
            if call > Usd::ZERO {
                self.succeed(terms, projects, called, succeeding, succeeding * per_dollar);
            }
            // Accounts of projects that fail get nothing, so all of them grow at the same rate and
            // can be told as one.
            failed = failed * (Share::ONE + terms.deemed_rate) + call * projects.loss_share;
            if let Some(balance) = self.balance.get_mut(called) {
                *balance += failed;
            }
        }
    }

    /// Adds the account of the projects that were called in one year and succeed.
    fn succeed(
        &mut self,
        terms: &Waterfall,
        projects: &Projects,
        called: usize,
        paid_in: Usd,
        level: Usd,
    ) {
        let mut account = Account::open(terms, called);
        let first = called + projects.lag + 1;
        let operating = first..first + projects.life;
        let years = self
            .cash
            .iter_mut()
            .zip(&mut self.received)
            .zip(&mut self.balance);
        for (year, ((cash, received), balance)) in years.enumerate().skip(called) {
            let paid_in = if year == called { paid_in } else { Usd::ZERO };
            let yielded = if operating.contains(&year) {
                level
            } else {
                Usd::ZERO
            };
            *cash += yielded;
            *received += account.settle(year, paid_in, yielded);
            *balance += account.balance;
            if account.repaid_by(yielded) && self.flip.is_none_or(|flip| year < flip) {
                self.flip = Some(year);
            }
        }
    }
}

/// What the pledger is owed on some of its money.
struct Account<'t> {
    terms: &'t Waterfall,
    opened: usize,
    balance: Usd,
}

impl Account<'_> {
    fn open(terms: &Waterfall, year: usize) -> Account<'_> {
        Account {
            terms,
            opened: year,
            balance: Usd::ZERO,
        }
    }

    /// Books a year, and says what the pledger gets of its cash.
    fn settle(&mut self, year: usize, paid_in: Usd, cash: Usd) -> Usd {
        let due = self.balance * (Share::ONE + self.terms.deemed_rate) + paid_in;
        let share = self.share_before(year);
        let offered = cash * share;
        if offered <= due {
            let left = due - offered;
            self.balance = if left <= REPAID { Usd::ZERO } else { left };
            offered
        } else {
            self.balance = Usd::ZERO;
            due + (cash - due / share) * self.terms.share_after
        }
    }

    /// The pledger's share of cash while the account is open.
    fn share_before(&self, year: usize) -> Share {
        match &self.terms.review {
            Some(review) if year >= self.opened + review.after => review.share,
            _ => self.terms.share_before,
        }
    }

    /// Whether there was cash, and nothing is owed after it.
    fn repaid_by(&self, cash: Usd) -> bool {
        cash > Usd::ZERO && self.balance == Usd::ZERO
    }
}
