//! Where each number of the baseline comes from: the facts it is taken from, or the judgement it is.
//!
//! A test walks the whole input of the model and lets no number stand without an answer.

use crate::facts::{self, Fact};

/// Where a number of the baseline comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Provenance {
    /// From these facts.
    Facts(&'static [&'static Fact]),
    /// A choice of ours.
    Judgement(Judgement),
}

/// A choice of ours. Its reason is in the words of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// How much of the drugs the tariff on patented ones is for.
    CoveredShare,
    /// Korea’s imports of goods without a class of their own.
    OutsideImports,
    /// Their tariffs.
    OutsideTariffs,
    /// How much of a tariff on cars buyers pay.
    AutosPassThrough,
    /// How much of a lost sale is lost.
    Margin,
    /// Which tariffs are those that are searched for.
    Responds,
    /// How fast trade grows.
    Growth,
    /// How long the tariff relief lasts.
    ReliefYears,
    /// Korea’s shipbuilding money.
    Shipbuilding,
    /// How much of the pledge is called.
    TakeUp,
    /// When the calls start.
    Start,
    /// How much of the money counts in the split.
    InWaterfall,
    /// What projects return in a year.
    Return,
    /// How long they are built.
    Lag,
    /// How long they earn cash.
    Life,
    /// How much of the money is lost.
    LossShare,
    /// The split after the review.
    ReviewShare,
    /// How a currency jumps.
    Shock,
    /// How it drifts.
    Drift,
    /// How far buying dollars moves a currency.
    Pressure,
    /// The rate at which the trade is taken to have been measured.
    Reference,
    /// How much of a change of the exchange rate reaches prices in dollars.
    RatePassThrough,
    /// How much of exporters’ costs is in dollars.
    DollarCosts,
    /// How much of the money buys at home.
    HomeShare,
    /// How much of that is a true gain.
    HomeGain,
    /// The cost of money in won.
    DiscountLocal,
    /// How far the currencies move together.
    Correlation,
    /// How far returns scatter.
    ReturnSpread,
}

impl Judgement {
    /// Every judgement.
    pub const ALL: [Self; 28] = [
        Self::CoveredShare,
        Self::OutsideImports,
        Self::OutsideTariffs,
        Self::AutosPassThrough,
        Self::Margin,
        Self::Responds,
        Self::Growth,
        Self::ReliefYears,
        Self::Shipbuilding,
        Self::TakeUp,
        Self::Start,
        Self::InWaterfall,
        Self::Return,
        Self::Lag,
        Self::Life,
        Self::LossShare,
        Self::ReviewShare,
        Self::Shock,
        Self::Drift,
        Self::Pressure,
        Self::Reference,
        Self::RatePassThrough,
        Self::DollarCosts,
        Self::HomeShare,
        Self::HomeGain,
        Self::DiscountLocal,
        Self::Correlation,
        Self::ReturnSpread,
    ];
}

use Provenance::Facts;

/// The provenance of each number. A path is that of the model's input below `countries`, with classes and
/// tranches by their id, or the name of what is assumed of uncertainty; `*` stands for one or more steps.
pub const BASES: &[(&str, Provenance)] = &[
    (
        "japan.tariff.classes.autos.imports",
        Facts(&[&facts::TRADE_JP_SPLIT_AUTO]),
    ),
    (
        "japan.tariff.classes.general.imports",
        Facts(&[
            &facts::TRADE_JP_2024,
            &facts::TRADE_JP_SPLIT_AUTO,
            &facts::TRADE_JP_SPLIT_METAL,
            &facts::TRADE_JP_SPLIT_PHARMA,
        ]),
    ),
    (
        "japan.tariff.classes.metals.imports",
        Facts(&[&facts::TRADE_JP_SPLIT_METAL]),
    ),
    (
        "korea.tariff.classes.autos.imports",
        Facts(&[&facts::TRADE_KR_AUTO_2024, &facts::TRADE_KR_PARTS_2024]),
    ),
    (
        "korea.tariff.classes.general.imports",
        Facts(&[
            &facts::TRADE_KR_2024,
            &facts::TRADE_KR_AUTO_2024,
            &facts::TRADE_KR_PARTS_2024,
            &facts::TRADE_KR_PHARMA,
            &facts::TRADE_KR_OTHER,
        ]),
    ),
    (
        "*.pharma.imports",
        Provenance::Judgement(Judgement::CoveredShare),
    ),
    (
        "*.generics.imports",
        Provenance::Judgement(Judgement::CoveredShare),
    ),
    (
        "korea.tariff.classes.outside.imports",
        Provenance::Judgement(Judgement::OutsideImports),
    ),
    (
        "japan.tariff.classes.autos.deal",
        Facts(&[&facts::JP_AUTO_15, &facts::AUTO_NOW]),
    ),
    (
        "korea.tariff.classes.autos.deal",
        Facts(&[&facts::KR_AUTO_15, &facts::AUTO_NOW]),
    ),
    (
        "japan.tariff.classes.autos.fallback",
        Facts(&[&facts::AUTO_FALLBACK, &facts::US_MFN_AUTO]),
    ),
    (
        "korea.tariff.classes.autos.fallback",
        Facts(&[&facts::AUTO_FALLBACK, &facts::KR_THREAT_25]),
    ),
    (
        "japan.tariff.classes.general.deal",
        Facts(&[
            &facts::JP_GENERAL_15,
            &facts::US_S122,
            &facts::JP_GENERAL_NOW,
        ]),
    ),
    (
        "korea.tariff.classes.general.deal",
        Facts(&[
            &facts::KR_GENERAL_15,
            &facts::US_S122,
            &facts::KR_GENERAL_NOW,
        ]),
    ),
    (
        "japan.tariff.classes.general.fallback",
        Facts(&[
            &facts::LETTERS_JUL25,
            &facts::US_S122,
            &facts::GENERAL_NOW_STACKING,
            &facts::JP_AVG_JAN25,
        ]),
    ),
    (
        "korea.tariff.classes.general.fallback",
        Facts(&[
            &facts::LETTERS_JUL25,
            &facts::KR_THREAT_25,
            &facts::US_S122,
            &facts::GENERAL_NOW_STACKING,
        ]),
    ),
    ("japan.tariff.classes.metals.*", Facts(&[&facts::METALS])),
    (
        "*.pharma.deal",
        Facts(&[&facts::PHARMA, &facts::PHARMA_FREE]),
    ),
    (
        "*.pharma.fallback",
        Facts(&[&facts::PHARMA_FALLBACK, &facts::PHARMA_FREE]),
    ),
    ("*.generics.deal", Facts(&[&facts::PHARMA_FREE])),
    ("*.generics.fallback", Facts(&[&facts::PHARMA_FREE])),
    (
        "korea.tariff.classes.outside.*",
        Provenance::Judgement(Judgement::OutsideTariffs),
    ),
    (
        "japan.fx.pass_through",
        Provenance::Judgement(Judgement::RatePassThrough),
    ),
    (
        "korea.fx.pass_through",
        Provenance::Judgement(Judgement::RatePassThrough),
    ),
    (
        "*.fx.dollar_costs",
        Provenance::Judgement(Judgement::DollarCosts),
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
    (
        "japan.funding.tranches.paid.*",
        Facts(&[&facts::JP_FIRST_DISB]),
    ),
    (
        "korea.funding.tranches.paid.*",
        Facts(&[&facts::KR_FIRST_DISBURSEMENT]),
    ),
    (
        "japan.funding.tranches.calls.amount",
        Facts(&[&facts::JP_PLEDGE_SIZE, &facts::JP_FIRST_DISB]),
    ),
    (
        "korea.funding.tranches.calls.amount",
        Facts(&[&facts::KR_CASH, &facts::KR_FIRST_DISBURSEMENT]),
    ),
    (
        "korea.funding.tranches.calls.annual_cap",
        Facts(&[&facts::KR_ANNUAL_CAP]),
    ),
    (
        "japan.funding.tranches.calls.annual_cap",
        Facts(&[&facts::JP_ANNUAL_CAP]),
    ),
    (
        "japan.funding.tranches.calls.fx_share",
        Facts(&[&facts::JP_MIX_JBIC, &facts::JP_MIX_NEXI]),
    ),
    (
        "korea.funding.tranches.shipbuilding.amount",
        Facts(&[&facts::KR_MASGA]),
    ),
    (
        "korea.funding.tranches.shipbuilding.*",
        Provenance::Judgement(Judgement::Shipbuilding),
    ),
    ("*.take_up", Provenance::Judgement(Judgement::TakeUp)),
    ("*.start", Provenance::Judgement(Judgement::Start)),
    (
        "japan.funding.tranches.calls.end",
        Facts(&[&facts::JP_DEADLINE]),
    ),
    (
        "korea.funding.tranches.calls.end",
        Facts(&[&facts::KR_DEADLINE]),
    ),
    (
        "korea.funding.tranches.calls.fx_share",
        Facts(&[&facts::KR_CASH]),
    ),
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
    (
        "japan.waterfall.share_before",
        Facts(&[&facts::JP_SPLIT_BEFORE]),
    ),
    (
        "korea.waterfall.share_before",
        Facts(&[&facts::KR_SPLIT_BEFORE]),
    ),
    (
        "japan.waterfall.share_after",
        Facts(&[&facts::JP_SPLIT_AFTER]),
    ),
    (
        "korea.waterfall.share_after",
        Facts(&[&facts::KR_SPLIT_AFTER]),
    ),
    (
        "japan.waterfall.deemed_rate",
        Facts(&[&facts::JP_DEEMED_RATE, &facts::DEEMED_SPREAD]),
    ),
    (
        "korea.waterfall.deemed_rate",
        Facts(&[
            &facts::KR_DEEMED_RATE,
            &facts::UST20_NOV25,
            &facts::DEEMED_SPREAD,
        ]),
    ),
    ("japan.waterfall.pooled", Facts(&[&facts::JP_SPV])),
    ("korea.waterfall.pooled", Facts(&[&facts::KR_SPV])),
    ("japan.waterfall.review", Facts(&[&facts::JP_NO_REVIEW])),
    ("korea.waterfall.review.after", Facts(&[&facts::KR_20YR])),
    (
        "korea.waterfall.review.share",
        Provenance::Judgement(Judgement::ReviewShare),
    ),
    ("japan.fx.spot", Facts(&[&facts::FX_JPY_LATEST])),
    ("korea.fx.spot", Facts(&[&facts::FX_KRW_LATEST])),
    ("*.fx.shock", Provenance::Judgement(Judgement::Shock)),
    ("*.fx.drift", Provenance::Judgement(Judgement::Drift)),
    ("korea.fx.capacity", Facts(&[&facts::KR_BOK_CAPACITY])),
    ("japan.fx.capacity", Facts(&[&facts::JP_FX_SURPLUS])),
    ("*.fx.pressure", Provenance::Judgement(Judgement::Pressure)),
    ("japan.reserves", Facts(&[&facts::RES_JP])),
    ("korea.reserves", Facts(&[&facts::RES_KR_SEP26])),
    ("japan.gdp", Facts(&[&facts::GDP_JP])),
    ("korea.gdp", Facts(&[&facts::GDP_KR])),
    ("*.discount", Facts(&[&facts::UST20_NOV25])),
    ("japan.discount_local", Facts(&[&facts::JGB])),
    (
        "korea.discount_local",
        Provenance::Judgement(Judgement::DiscountLocal),
    ),
    ("volatility.japan", Facts(&[&facts::FX_VOL_JPY])),
    ("volatility.korea", Facts(&[&facts::FX_VOL_KRW])),
    ("correlation", Provenance::Judgement(Judgement::Correlation)),
    ("return_sd", Provenance::Judgement(Judgement::ReturnSpread)),
];

/// The provenance of the number at a path below `countries`; the first that matches.
pub fn of(path: &str) -> Option<Provenance> {
    let found = BASES.iter().find(|(pattern, _)| matches(pattern, path));
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
