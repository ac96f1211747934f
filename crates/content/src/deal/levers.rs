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

/// Those that every pledge has, since a part of the page or a hand moves them.
const OF_EVERY_PLEDGE: [&str; 5] = [
    "fx.*.spot",
    "fx.*.drift",
    "fx.*.pass_through",
    "fx.*.dollar_costs",
    "discount.*",
];

/// Those that a part of the page or a hand moves, whatever is compared.
const OF_EVERY_DEAL: [&str; 4] = [
    "tariff.general.fallback",
    "projects.return",
    "discount",
    "horizon",
];

/// The levers that a deal must have, each with what has it: every deal, or every pledge of that kind.
pub fn required(compared: &Compared) -> Vec<(String, &'static str)> {
    let mut names = OF_EVERY_DEAL.map(|name| (name.to_owned(), "deal")).to_vec();
    for pledge in &compared.pledges {
        let mut kinds = OF_EVERY_PLEDGE.to_vec();
        if pledge.has_class("autos") {
            kinds.push("tariff.*.autos.fallback");
        }
        if pledge.fx.capacity.is_some() {
            kinds.extend(["fx.*.capacity", "fx.*.pressure"]);
        }
        let own = kinds.iter().map(|kind| kind.replace('*', &pledge.id));
        names.extend(own.map(|name| (name, "pledge")));
    }
    names
}

/// Whether a lever would move nothing, since a pledge does not declare what it sets.
fn is_idle(kind: &str, pledge: &Pledge) -> bool {
    match kind {
        "tariff.*.autos.fallback" => !pledge.has_class("autos"),
        "trade.*.outside_share" => !pledge.has_class("outside"),
        "fx.*.capacity" | "fx.*.pressure" => pledge.fx.capacity.is_none(),
        _ => false,
    }
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
            None => (*kind == name).then(|| format!("LeverId::{variant}")),
            Some((before, after)) => {
                let pledge = name.strip_prefix(before)?.strip_suffix(after)?;
                let side = compared.side(pledge)?;
                let is_idle = is_idle(kind, &compared.pledges[side]);
                (!is_idle).then_some(())?;
                Some(format!("LeverId::{variant}({})", SIDES[side]))
            }
        })
}
