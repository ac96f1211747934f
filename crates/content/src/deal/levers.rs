//! The kinds of levers and the names that outsiders use for them.

use super::Compared;
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
pub const OF_EVERY_PLEDGE: [&str; 8] = [
    "tariff.*.autos.fallback",
    "fx.*.spot",
    "fx.*.capacity",
    "fx.*.drift",
    "fx.*.pressure",
    "fx.*.pass_through",
    "fx.*.dollar_costs",
    "discount.*",
];

/// A lever of the deal as the program writes its id; nothing where there is no such lever.
pub fn id(compared: &Compared, name: &str) -> Option<String> {
    if name == REVIEW {
        let has_one = |side: &usize| compared.pledges[*side].waterfall.review.after.is_some();
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
                Some(format!("LeverId::{variant}({})", SIDES[side]))
            }
        })
}
