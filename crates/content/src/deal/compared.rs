//! What is compared.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::{Deal, Pledge, Range};

/// Every part that a page can have, in its order.
pub(super) const ORDER: [&str; 10] = [
    "brief", "size", "terms", "worth", "tariffs", "currency", "returns", "verdict", "timeline",
    "method",
];

/// The term of calendar and yearly cap: also what the dashed line in *currency* follows.
pub(super) const CALLS: &str = "calls";

/// As what the sentence is cited that holds the deal against the deals of rivals and sums from outside.
pub(super) const RIVALS: [&str; 10] = [
    "cars-cost",
    "cars-cost-usd",
    "deal-now",
    "first-rival-pledge",
    "rivals-now",
    "second-rival-guarantees",
    "second-rival-pledge",
    "threat",
    "threat-cost",
    "threat-cost-usd",
];

/// The deal with its two pledges, checked: every number is one.
#[derive(Clone, Debug)]
pub struct Compared {
    /// What belongs to neither pledge alone.
    pub deal: Deal,
    /// The pledges, in the order of the deal.
    pub pledges: [Pledge; 2],
    /// The numbers that the formulas of both use.
    pub assumed: BTreeMap<String, f64>,
}

impl Compared {
    /// The place of a pledge among the two.
    pub fn side(&self, id: &str) -> Option<usize> {
        self.pledges.iter().position(|pledge| pledge.id == id)
    }

    /// What the deal or either pledge declares, by the names that messages use in `when: NAME`.
    pub fn declared(&self) -> BTreeSet<String> {
        let all = [
            ("cars", self.has_cars()),
            ("counterfactual", self.deal.counterfactual.is_some()),
            ("counterfactual-calls", self.terms().contains(&CALLS)),
            (
                "rivals",
                RIVALS
                    .iter()
                    .all(|name| self.deal.cited.contains_key(*name)),
            ),
            (
                "no-waterfall",
                self.pledges.iter().any(|pledge| pledge.waterfall.is_none()),
            ),
            (
                "waterfall",
                self.pledges.iter().any(|pledge| pledge.waterfall.is_some()),
            ),
        ];
        let declared = all.into_iter().filter(|(_, is)| *is);
        let declared = declared.map(|(name, _)| name.to_owned());
        let questions = self.pledges.iter().flat_map(|pledge| &pledge.question);
        declared
            .chain(questions.map(|question| format!("question-{}", question.id)))
            .collect()
    }

    /// The terms of which one country can be given the other's version.
    pub fn terms(&self) -> Vec<&str> {
        let counterfactual = self.deal.counterfactual.iter();
        let terms = counterfactual.flat_map(|counterfactual| &counterfactual.terms);
        terms.map(String::as_str).collect()
    }

    /// Whether a tariff on cars of both is known, so that it can be held against the exchange rate.
    pub fn has_cars(&self) -> bool {
        self.pledges.iter().all(|pledge| pledge.has_class("autos"))
    }

    /// The parts of the page, in its order, without those that would show nothing.
    pub fn parts(&self) -> Vec<&'static str> {
        let declared = self.declared();
        let is_there = |part: &&str| match *part {
            "worth" => declared.contains("counterfactual"),
            "returns" => declared.contains("waterfall"),
            _ => true,
        };
        ORDER.into_iter().filter(is_there).collect()
    }

    /// The range of a lever that each pledge gives itself, if it does.
    pub fn range(&self, side: usize, kind: &str) -> Option<&Range> {
        self.pledges[side].ranges.get(kind)
    }
}

impl Pledge {
    /// Whether there are exports of a class.
    pub fn has_class(&self, id: &str) -> bool {
        self.class.iter().any(|class| class.id == id)
    }

    /// Whether a review of the split is agreed.
    pub fn has_review(&self) -> bool {
        let split = self.waterfall.as_ref();
        split.is_some_and(|split| split.review.after.is_some())
    }
}
