//! The kinds of levers and the names that outsiders use for them.

use super::Compared;
use super::schema::Pledge;
use crate::declare::SIDES;

/// Each kind: its name, with `*` for the id of a pledge where there is one for each, and its variant in
/// the program's `LeverId`.
pub const KINDS: [(&str, &str); 32] = [
    ("funding.take_up", "TakeUp"),
    ("funding.*.take_up", "TakeUpOf"),
    ("funding.*.cash_share", "CashShare"),
    ("funding.*.in_waterfall", "InWaterfall"),
    ("funding.*.last_year", "LastYear"),
    ("tariff.*.autos.fallback", "AutosFallback"),
    ("tariff.general.fallback", "GeneralFallback"),
    ("tariff.pharma.fallback", "PharmaFallback"),
    ("tariff.relief_years", "ReliefYears"),
    ("tariff.pass_through", "PassThrough"),
    ("tariff.autos.pass_through", "AutosPassThrough"),
    ("tariff.elasticity", "Elasticity"),
    ("tariff.margin", "Margin"),
    ("tariff.growth", "ExportGrowth"),
    ("trade.*.outside_share", "OutsideShare"),
    ("trade.pharma.covered_share", "PharmaCoveredShare"),
    ("fx.*.spot", "Spot"),
    ("fx.*.capacity", "Capacity"),
    ("fx.*.drift", "Drift"),
    ("fx.*.pressure", "Pressure"),
    ("fx.*.pass_through", "RatePassThrough"),
    ("fx.*.dollar_costs", "DollarCosts"),
    ("projects.return", "Return"),
    ("projects.loss_share", "LossShare"),
    ("waterfall.spread", "Spread"),
    (REVIEW, "ReviewShare"),
    ("projects.lag", "Lag"),
    ("projects.life", "Life"),
    ("projects.home_gain", "HomeGain"),
    ("discount", "Discount"),
    ("discount.*", "DiscountLocal"),
    ("horizon", "Horizon"),
];

/// The share after a review: that of the one pledge which has one.
const REVIEW: &str = "waterfall.review_share";

/// Those that not every pledge needs.
const OPTIONAL: [&str; 5] = [
    "funding.*.take_up",
    "funding.*.cash_share",
    "funding.*.in_waterfall",
    "funding.*.last_year",
    REVIEW,
];

/// Whether a lever sets something that a pledge declares. All others it has for sure.
fn sets_something(kind: &str, pledge: &Pledge) -> bool {
    match kind {
        "tariff.*.autos.fallback" | "tariff.autos.pass_through" => pledge.has_class("autos"),
        "tariff.pharma.fallback" | "trade.pharma.covered_share" => pledge.has_class("pharma"),
        "trade.*.outside_share" => pledge.has_class("outside"),
        "fx.*.capacity" | "fx.*.pressure" => pledge.fx.capacity.is_some(),
        "waterfall.spread" | "discount.*" => pledge.waterfall.is_some(),
        _ => true,
    }
}

/// The levers that a deal must have, since sentences, hands and formulas name them.
pub fn required(compared: &Compared) -> Vec<String> {
    let mut names = Vec::new();
    for (kind, _) in KINDS {
        if OPTIONAL.contains(&kind) {
            continue;
        }
        let mut having = compared.pledges.iter();
        if kind.contains('*') {
            let having = having.filter(|pledge| sets_something(kind, pledge));
            names.extend(having.map(|pledge| kind.replace('*', &pledge.id)));
        } else if having.any(|pledge| sets_something(kind, pledge)) {
            names.push(kind.to_owned());
        }
    }
    names
}

/// A lever of the deal as the program writes its id; nothing where there is no such lever.
pub fn id(compared: &Compared, name: &str) -> Option<String> {
    if name == REVIEW {
        let has_one = |side: &usize| compared.pledges[*side].has_review();
        let mut sides = (0..2).filter(has_one);
        return match (sides.next(), sides.next()) {
            (Some(side), None) => Some(format!("LeverId::ReviewShare({})", SIDES[side])),
            _ => None,
        };
    }
    KINDS
        .iter()
        .find_map(|(kind, variant)| match kind.split_once('*') {
            None => {
                let mut having = compared.pledges.iter();
                let is_set = *kind == name && having.any(|pledge| sets_something(kind, pledge));
                is_set.then(|| format!("LeverId::{variant}"))
            }
            Some((before, after)) => {
                let pledge = name.strip_prefix(before)?.strip_suffix(after)?;
                let side = compared.side(pledge)?;
                let is_set = sets_something(kind, &compared.pledges[side]);
                is_set.then(|| format!("LeverId::{variant}({})", SIDES[side]))
            }
        })
}
