//! The terms of which one country can be given the other's version, and what both pledges need for each.

use super::compared::{CALLS, Compared};
use super::schema::{Pledge, Tranche};

/// Whether a pledge has something.
type Has = fn(&Pledge) -> bool;

/// A term that the model can switch.
struct Term {
    /// The name in `deal.toml`, in links and in the API.
    name: &'static str,
    /// Its variant in the program.
    variant: &'static str,
    /// What both pledges need.
    needs: &'static str,
    /// Whether a pledge has that.
    has: Has,
}

/// Every term that the model can switch.
const TERMS: [Term; 5] = [
    Term {
        name: CALLS,
        variant: "Calls",
        needs: "tranche `calls` with a last year `end`",
        has: |pledge| {
            has_tranche(pledge, |tranche| {
                tranche.id == CALLS && tranche.end.is_some()
            })
        },
    },
    Term {
        name: "pooling",
        variant: "Pooling",
        needs: WATERFALL,
        has: has_waterfall,
    },
    Term {
        name: "deemed_rate",
        variant: "DeemedRate",
        needs: WATERFALL,
        has: has_waterfall,
    },
    Term {
        name: REVIEW,
        variant: "Review",
        needs: WATERFALL,
        has: has_waterfall,
    },
    Term {
        name: "currency_funding",
        variant: "CurrencyFunding",
        needs: "tranche to come that says its `fx_share`",
        has: |pledge| {
            has_tranche(pledge, |tranche| {
                !tranche.paid && tranche.fx_share.is_some()
            })
        },
    },
];

/// What a review may change is the split of one of the two at least.
const REVIEW: &str = "review";

/// What every term needs, since its value is what it changes in both ledgers.
const WATERFALL: &str = "[waterfall]";

fn has_waterfall(pledge: &Pledge) -> bool {
    pledge.waterfall.is_some()
}

fn has_tranche(pledge: &Pledge, is_it: fn(&Tranche) -> bool) -> bool {
    pledge.tranche.iter().any(is_it)
}

impl Term {
    /// What is missing for it; nothing if it can be switched.
    fn lacks(&self, compared: &Compared) -> Option<String> {
        let needs: [(&str, Has); 2] = [(WATERFALL, has_waterfall), (self.needs, self.has)];
        let mut missing = needs.into_iter().flat_map(|(what, has)| {
            let lacking = compared.pledges.iter().filter(move |pledge| !has(pledge));
            lacking.map(move |pledge| format!("{} has no {what}", pledge.id))
        });
        missing.next().or_else(|| {
            let agreed = compared.pledges.iter().any(Pledge::has_review);
            (self.name == REVIEW && !agreed).then(|| "neither pledge has a review".to_owned())
        })
    }
}

/// The variants in the program of the terms that a deal declares.
pub(super) fn variants(compared: &Compared) -> Vec<String> {
    let declared = compared.terms();
    let known = declared.iter().filter_map(|name| known(name));
    known
        .map(|term| format!("Term::{}", term.variant))
        .collect()
}

fn known(name: &str) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.name == name)
}

/// What is wrong with the terms that a deal declares, each with its name.
pub(super) fn wrong(compared: &Compared) -> Vec<String> {
    if compared.deal.counterfactual.is_none() {
        return Vec::new();
    }
    let is_allowed = |term: &&Term| term.lacks(compared).is_none();
    let allowed = TERMS.iter().filter(is_allowed).map(|term| term.name);
    let allowed: Vec<&str> = allowed.collect();
    let allowed = match allowed.as_slice() {
        [] => "between these two none is allowed: leave `counterfactual` out".to_owned(),
        names => format!("allowed are {}", names.join(", ")),
    };
    let declared = compared.terms();
    let mut wrong = Vec::new();
    if declared.is_empty() {
        wrong.push(format!("names no term; {allowed}"));
    }
    for (place, name) in declared.iter().enumerate() {
        let why = match known(name) {
            None => Some("there is no such term".to_owned()),
            Some(_) if declared[..place].contains(name) => Some("stands twice".to_owned()),
            Some(term) => term.lacks(compared),
        };
        wrong.extend(why.map(|why| format!("`{name}`: {why}; {allowed}")));
    }
    wrong
}
