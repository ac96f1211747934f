//! When the pledge is called.

use super::assumptions::{Funding, Tranche};
use crate::units::{Usd, Year};

/// A remainder below this part of a tranche is what rounding left, not a call: it would otherwise
/// come as a call of its own in a further year.
const CRUMB: f64 = 1e-12;

/// The calls of a country, one value a year, USD bn.
#[derive(Clone, Debug, PartialEq)]
pub struct Calls {
    /// What is called.
    pub drawn: Vec<Usd>,
    /// The part of it that shares in project cash.
    pub in_waterfall: Vec<Usd>,
    /// The dollars that must be bought for it.
    pub fx_need: Vec<Usd>,
}

/// The calls of all tranches in the `horizon` years from `first_year` on; later ones are cut off.
///
/// A tranche without a cap is called in equal parts, `amount · take_up / (end - start + 1)` in each
/// year from start to end. With a cap it is called at `min(cap, what is left)` from start until
/// nothing is left.
pub fn calls(funding: &Funding, first_year: Year, horizon: usize) -> Calls {
    let mut calls = Calls {
        drawn: vec![Usd::ZERO; horizon],
        in_waterfall: vec![Usd::ZERO; horizon],
        fx_need: vec![Usd::ZERO; horizon],
    };
    for tranche in &funding.tranches {
        calls.add(tranche, first_year);
    }
    calls
}

impl Calls {
    fn add(&mut self, tranche: &Tranche, first_year: Year) {
        let total = tranche.amount * tranche.take_up;
        let years = tranche.start.until(tranche.end) + 1;
        let (most, years) = match tranche.annual_cap {
            None => (Usd(total.0 / years as f64), years),
            Some(cap) => (cap, usize::MAX),
        };
        let each_year = self
            .drawn
            .iter_mut()
            .zip(&mut self.in_waterfall)
            .zip(&mut self.fx_need);
        let mut left = total;
        for ((drawn, in_waterfall), fx_need) in
            each_year.skip(first_year.until(tranche.start)).take(years)
        {
            let call = most.min(left);
            *drawn += call;
            *fx_need += call * tranche.fx_share;
            if tranche.in_waterfall {
                *in_waterfall += call;
            }
            left -= call;
            if left.0 <= total.0 * CRUMB {
                break;
            }
        }
    }
}
