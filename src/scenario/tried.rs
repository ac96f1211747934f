//! What one term of the other country would change, at once and by itself.

pub use super::deal::SWITCHING;

use super::Snapshot;
use super::deal::TERMS;
use super::findings::{NOTHING, until};
use crate::analysis::terms::{Term, Terms};
use crate::model;
use crate::pledge::Side;
use crate::units::{Usd, Year};

/// What the country would face with the other one's version of a term, all other terms as agreed.
#[derive(Clone, Debug, PartialEq)]
pub struct Tried {
    /// The country that would have it.
    pub country: Side,
    /// Dollars that it would have to find in each year.
    pub needs: Vec<Usd>,
    /// The same with its own version.
    pub own_needs: Vec<Usd>,
    /// The first of these years.
    pub from: Year,
    /// Most dollars that it would have to find in a year.
    pub peak: Usd,
    /// Most dollars that it can raise calmly in a year.
    pub capacity: Usd,
    /// How much better off it would end; below zero, worse.
    pub change: Usd,
    /// The last year of the ledger.
    pub until: Year,
}

impl Tried {
    /// How many times what can be raised calmly the costliest year takes; nothing if it takes no more.
    pub fn times(&self) -> Option<f64> {
        (self.peak > self.capacity && self.capacity > Usd(0.0))
            .then(|| self.peak.0 / self.capacity.0)
    }

    /// Whether the result is another one that anybody would speak of.
    pub fn is_felt(&self) -> bool {
        self.change.0.abs() >= NOTHING.0
    }
}

/// What a term of the other country would change; nothing if the deal does not declare it.
pub fn tried(snapshot: &Snapshot, term: Term) -> Option<Tried> {
    let country = SWITCHING.filter(|_| Terms::of(&TERMS).contains(term))?;
    let [(agreed, own_needs), (other, needs)] = [Terms::default(), Terms::default().with(term)]
        .map(|terms| {
            let mut scenario = snapshot.scenario;
            scenario.switch(terms);
            let outcome = &model::outcome_of(&scenario.assumptions())[country];
            (outcome.summary.clone(), outcome.fx_need.clone())
        });
    Some(Tried {
        country,
        needs,
        own_needs,
        from: snapshot.assumptions.first_year,
        peak: other.peak_need,
        capacity: snapshot.assumptions.countries[country].fx.capacity,
        change: Usd(other.npv_usd.0 - agreed.npv_usd.0),
        until: until(snapshot),
    })
}
