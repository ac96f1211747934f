//! Where each number of the baseline comes from: the facts it is taken from, or the judgement it is.
//!
//! What belongs to one pledge comes from its `pledge.toml`; what both have in common stands here. A test
//! walks the whole input of the model and lets no number stand without an answer.

use serde::Serialize;

use crate::facts::{self, Fact};

// `Judgement` and `OF_PLEDGES`.
include!(concat!(env!("OUT_DIR"), "/provenance.rs"));

/// Where a number of the baseline comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Provenance {
    /// From these facts.
    Facts(&'static [&'static Fact]),
    /// A choice of ours.
    Judgement(Judgement),
}

use Provenance::Facts;

/// The provenance of what both pledges have in common.
const COMMON: [(&str, Provenance); 24] = [
    (
        "*.fx.pass_through",
        Provenance::Judgement(Judgement::RatePassThrough),
    ),
    (
        "*.fx.reference",
        Provenance::Judgement(Judgement::Reference),
    ),
    (
        "*.autos.pass_through",
        Provenance::Judgement(Judgement::AutosPassThrough),
    ),
    (
        "*.pass_through",
        Facts(&[&facts::LIT_PT_KIEL, &facts::LIT_PT_NYFED]),
    ),
    (
        "*.elasticity",
        Facts(&[&facts::LIT_ELASTICITY, &facts::LIT_ELASTICITY_RANGE]),
    ),
    ("*.margin", Provenance::Judgement(Judgement::Margin)),
    ("*.responds", Provenance::Judgement(Judgement::Responds)),
    ("*.tariff.growth", Provenance::Judgement(Judgement::Growth)),
    (
        "*.tariff.relief_years",
        Provenance::Judgement(Judgement::ReliefYears),
    ),
    ("*.take_up", Provenance::Judgement(Judgement::TakeUp)),
    ("*.start", Provenance::Judgement(Judgement::Start)),
    (
        "*.in_waterfall",
        Provenance::Judgement(Judgement::InWaterfall),
    ),
    (
        "*.projects.return",
        Provenance::Judgement(Judgement::Return),
    ),
    (
        "*.projects.planned_lag",
        Provenance::Judgement(Judgement::Lag),
    ),
    ("*.projects.lag", Provenance::Judgement(Judgement::Lag)),
    (
        "*.projects.home_share",
        Provenance::Judgement(Judgement::HomeShare),
    ),
    (
        "*.projects.home_gain",
        Provenance::Judgement(Judgement::HomeGain),
    ),
    ("*.projects.life", Provenance::Judgement(Judgement::Life)),
    (
        "*.projects.loss_share",
        Provenance::Judgement(Judgement::LossShare),
    ),
    ("*.fx.shock", Provenance::Judgement(Judgement::Shock)),
    ("*.fx.drift", Provenance::Judgement(Judgement::Drift)),
    ("*.discount", Facts(&[&facts::UST20_NOV25])),
    ("correlation", Provenance::Judgement(Judgement::Correlation)),
    ("return_sd", Provenance::Judgement(Judgement::ReturnSpread)),
];

/// The provenance of each number. A path is that of the model's input below `countries`, with classes and
/// tranches by their id, or the name of what is assumed of uncertainty; `*` stands for one or more steps.
pub fn all() -> impl Iterator<Item = &'static (&'static str, Provenance)> {
    OF_PLEDGES.iter().chain(&COMMON)
}

/// The numbers that a judgement's reason names, in their order.
pub fn because(judgement: Judgement) -> &'static [f64] {
    let found = BECAUSE.iter().find(|(of, _)| *of == judgement);
    found.map_or(&[], |(_, numbers)| numbers)
}

/// The provenance of the number at a path below `countries`; the first that matches.
pub fn of(path: &str) -> Option<Provenance> {
    let found = all().find(|(pattern, _)| matches(pattern, path));
    found.map(|(_, provenance)| *provenance)
}

fn matches(pattern: &str, path: &str) -> bool {
    match (pattern.strip_prefix("*."), pattern.strip_suffix(".*")) {
        (Some(end), _) => path
            .strip_suffix(end)
            .is_some_and(|start| start.ends_with('.')),
        (_, Some(start)) => path
            .strip_prefix(start)
            .is_some_and(|end| end.starts_with('.')),
        _ => pattern == path,
    }
}
