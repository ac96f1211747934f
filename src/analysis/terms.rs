//! What each term is worth: the terms in which two deals differ as switches between a country's own
//! and the other's, and the Shapley value of each.

use super::Metric;
use crate::model::Assumptions;
use crate::model::assumptions::{CountryAssumptions, Review, Tranche};
use crate::pledge::{Pair, Side};
use crate::units::{Share, Usd, Year};
use serde::Serialize;

/// A term in which the two deals differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Term {
    /// When the money is called, and the most that may be called in a year.
    Calls,
    /// One account for all projects, or one for each year's.
    Pooling,
    /// The interest on what is still owed.
    DeemedRate,
    /// A later change of the split.
    Review,
    /// The part of the calls for which dollars must be bought.
    CurrencyFunding,
}

impl Term {
    /// Every term that the model can switch.
    pub const ALL: [Self; 5] = [
        Self::Calls,
        Self::Pooling,
        Self::DeemedRate,
        Self::Review,
        Self::CurrencyFunding,
    ];

    /// The name in a link, on the page and in the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Calls => "calls",
            Self::Pooling => "pooling",
            Self::DeemedRate => "deemed_rate",
            Self::Review => "review",
            Self::CurrencyFunding => "currency_funding",
        }
    }

    /// Gives `own` the `other` country's version of the term.
    ///
    /// A tranche takes that of the other country's tranche of the same name, or of its largest if
    /// there is none, so that a part which only one country has follows what the other does with
    /// most of its money.
    pub fn switch(self, own: &mut CountryAssumptions, other: &CountryAssumptions) {
        match self {
            Self::Calls => {
                for tranche in &mut own.funding.tranches {
                    if let Some(theirs) = counterpart(tranche, other) {
                        (tranche.start, tranche.end) = (theirs.start, theirs.end);
                        tranche.annual_cap = theirs.annual_cap;
                    }
                }
            }
            Self::Pooling => own.waterfall.pooled = other.waterfall.pooled,
            Self::DeemedRate => own.waterfall.deemed_rate = other.waterfall.deemed_rate,
            Self::Review => own.waterfall.review = other.waterfall.review.clone(),
            Self::CurrencyFunding => {
                for tranche in &mut own.funding.tranches {
                    if let Some(theirs) = counterpart(tranche, other) {
                        tranche.fx_share = theirs.fx_share;
                    }
                }
            }
        }
    }
}

/// A value that a term sets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Input {
    /// A calendar year.
    Year(Year),
    /// A yearly cap, if there is one.
    Cap(Option<Usd>),
    /// A share or a rate.
    Share(Share),
    /// Yes or no.
    Truth(bool),
    /// A review, if there is one.
    Review(Option<Review>),
}

impl Term {
    /// What [`Term::switch`] writes: the path of each input below the country, and its value.
    pub fn inputs(
        self,
        own: &CountryAssumptions,
        other: &CountryAssumptions,
    ) -> Vec<(String, Input)> {
        let waterfall = &other.waterfall;
        let one = |name: &str, input| vec![(["waterfall.", name].concat(), input)];
        match self {
            Self::Calls | Self::CurrencyFunding => {
                let mut inputs = Vec::new();
                for (index, tranche) in own.funding.tranches.iter().enumerate() {
                    let Some(theirs) = counterpart(tranche, other) else {
                        continue;
                    };
                    let index = index.to_string();
                    let mut add = |name: &str, input| {
                        let path = ["funding.tranches[", &index, "].", name].concat();
                        inputs.push((path, input));
                    };
                    if self == Self::Calls {
                        add("start", Input::Year(theirs.start));
                        add("end", Input::Year(theirs.end));
                        add("annual_cap", Input::Cap(theirs.annual_cap));
                    } else {
                        add("fx_share", Input::Share(theirs.fx_share));
                    }
                }
                inputs
            }
            Self::Pooling => one("pooled", Input::Truth(waterfall.pooled)),
            Self::DeemedRate => one("deemed_rate", Input::Share(waterfall.deemed_rate)),
            Self::Review => one("review", Input::Review(waterfall.review.clone())),
        }
    }
}

/// The other country's tranche that a tranche is compared with.
pub fn counterpart<'o>(tranche: &Tranche, other: &'o CountryAssumptions) -> Option<&'o Tranche> {
    let theirs = &other.funding.tranches;
    let same = theirs.iter().find(|theirs| theirs.id == tranche.id);
    same.or_else(|| {
        theirs.iter().reduce(|largest, next| {
            if next.amount > largest.amount {
                next
            } else {
                largest
            }
        })
    })
}

/// A set of terms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Terms(u8);

impl Terms {
    /// How many sets there are.
    const COUNT: u8 = 1 << Term::ALL.len();
    /// All terms.
    pub const ALL: Self = Self::of(&Term::ALL);

    /// The set of some terms.
    pub const fn of(terms: &[Term]) -> Self {
        let mut set = 0;
        let mut index = 0;
        while index < terms.len() {
            set |= 1 << terms[index] as u8;
            index += 1;
        }
        Self(set)
    }

    /// The set with one more term.
    #[must_use]
    pub fn with(self, term: Term) -> Self {
        Self(self.0 | 1 << term as u8)
    }

    /// The set without a term.
    #[must_use]
    pub fn without(self, term: Term) -> Self {
        Self(self.0 & !(1 << term as u8))
    }

    /// The terms that are in both sets.
    #[must_use]
    pub fn within(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether a term is in it.
    pub const fn contains(self, term: Term) -> bool {
        self.0 & 1 << term as u8 != 0
    }

    /// Whether no term is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The terms in it.
    pub fn iter(self) -> impl Iterator<Item = Term> {
        Term::ALL
            .into_iter()
            .filter(move |term| self.contains(*term))
    }

    /// Gives a country the other's version of each term in the set.
    pub fn switch(self, assumptions: &mut Assumptions, country: Side) {
        let Pair { left, right } = &mut assumptions.countries;
        let (own, other) = match country {
            Side::Left => (left, right),
            Side::Right => (right, left),
        };
        for term in self.iter() {
            term.switch(own, other);
        }
    }
}

/// What the terms are worth to a country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TermValues {
    /// The metric under its own terms.
    pub own: f64,
    /// The metric with the other country's version of those that are weighed.
    pub other: f64,
    /// What each of its own terms adds to the metric, against the other's version: the mean over all
    /// orders in which they can be switched (the Shapley value). They add up to `own - other`. Of a term that
    /// is not weighed, zero.
    pub terms: [f64; Term::ALL.len()],
}

/// The [`TermValues`] of some terms to `country`, whose assumptions are taken as checked.
pub fn term_values(
    assumptions: &Assumptions,
    country: Side,
    weighed: Terms,
    metric: Metric,
) -> TermValues {
    let Pair { left, right } = &assumptions.countries;
    let (own, other) = match country {
        Side::Left => (left, right),
        Side::Right => (right, left),
    };
    let sets = || (0..Terms::COUNT).map(Terms);
    let is_weighed = |kept: &Terms| kept.within(weighed) == *kept;
    // By which of its own terms it keeps; nothing where it always keeps some of them.
    let values: Vec<f64> = sets()
        .map(|kept| {
            if !is_weighed(&kept) {
                return 0.0;
            }
            let mut mixed = own.clone();
            for term in weighed.iter().filter(|term| !kept.contains(*term)) {
                term.switch(&mut mixed, other);
            }
            metric.of(&mixed, assumptions.first_year, assumptions.horizon)
        })
        .collect();
    let value = |kept: Terms| values.get(usize::from(kept.0)).copied().unwrap_or(0.0);
    let count = weighed.iter().count();
    let shapley = |term: Term| -> f64 {
        let kept = sets()
            .filter(is_weighed)
            .filter(|kept| !kept.contains(term));
        kept.map(|kept| {
            let before = kept.iter().count();
            weight(before, count) * (value(kept.with(term)) - value(kept))
        })
        .sum()
    };
    TermValues {
        own: value(weighed),
        other: value(Terms::default()),
        terms: Term::ALL.map(|term| {
            if weighed.contains(term) {
                shapley(term)
            } else {
                0.0
            }
        }),
    }
}

/// In which part of all orders of `n` terms one comes right after `before` given others: `k! (n - 1 - k)! /
/// n!`.
fn weight(before: usize, n: usize) -> f64 {
    let factorial = |k: usize| (1..=k).product::<usize>() as f64;
    factorial(before) * factorial(n - 1 - before) / factorial(n)
}
