//! Where each number of the baseline comes from: the facts it is taken from, or the judgement it is.
//!
//! A test walks the whole input of the model and lets no number stand without an answer.

use crate::facts::{self, Fact};

/// Where a number of the baseline comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Basis {
    /// From these facts.
    Facts(&'static [&'static Fact]),
    /// A choice of ours, with its reason.
    Judgement(&'static str),
}

use Basis::{Facts, Judgement};

/// The basis of each number. A path is that of the model's input below `countries`, with classes and
/// tranches by their id, or the name of what is assumed of luck; `*` stands for one or more steps.
pub const BASES: &[(&str, Basis)] = &[
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
        "japan.tariff.classes.pharma.imports",
        Facts(&[&facts::TRADE_JP_SPLIT_PHARMA]),
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
            &facts::TRADE_KR_OTHER,
        ]),
    ),
    (
        "korea.tariff.classes.outside.imports",
        Judgement("12% of the total: chips about 8%, steel 3 to 4%; no full table was found"),
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
    ("japan.tariff.classes.pharma.*", Facts(&[&facts::PHARMA])),
    (
        "korea.tariff.classes.outside.*",
        Judgement("the same rate with the deal and without it, so the class costs nothing"),
    ),
    (
        "*.autos.pass_through",
        Judgement(
            "half: Japanese makers cut their prices in 2025, studies of other goods find most passed on",
        ),
    ),
    (
        "*.pass_through",
        Facts(&[&facts::LIT_PT_KIEL, &facts::LIT_PT_NYFED]),
    ),
    (
        "*.elasticity",
        Facts(&[&facts::LIT_ELASTICITY, &facts::LIT_ELASTICITY_RANGE]),
    ),
    (
        "*.margin",
        Judgement("three tenths of a lost sale: value added that finds no other use"),
    ),
    (
        "*.responds",
        Judgement("cars and other goods follow the tariff that is searched for"),
    ),
    ("*.tariff.growth", Judgement("none")),
    (
        "*.tariff.relief_years",
        Judgement("ten years, a little longer than two presidential terms"),
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
        Judgement(
            "led by firms, outside the split; no calendar was published, so it is spread over the years of the cash",
        ),
    ),
    ("*.take_up", Judgement("the whole promise is called")),
    (
        "*.start",
        Judgement("2027: next to nothing was paid in 2026"),
    ),
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
        Judgement("all that Washington calls counts in the split, as the memoranda put it"),
    ),
    (
        "*.projects.return",
        Judgement(
            "8%: between what such plants tend to earn and the 15% that Seoul was said to expect of its first",
        ),
    ),
    ("*.projects.lag", Judgement("three years of construction")),
    ("*.projects.life", Judgement("thirty years of cash")),
    ("*.projects.loss_share", Judgement("a tenth is lost")),
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
        Judgement("no change: the clause lets the split be adjusted and names no number"),
    ),
    ("japan.fx.spot", Facts(&[&facts::FX_JPY_LATEST])),
    ("korea.fx.spot", Facts(&[&facts::FX_KRW_LATEST])),
    ("*.fx.shock", Judgement("none")),
    ("*.fx.drift", Judgement("none")),
    ("korea.fx.capacity", Facts(&[&facts::KR_BOK_CAPACITY])),
    (
        "japan.fx.capacity",
        Judgement(
            "the share of its reserves that the Bank of Korea's figure is of Korea's, rounded",
        ),
    ),
    (
        "*.fx.pressure",
        Judgement("no estimate was found; the yen's market is the larger one"),
    ),
    ("japan.reserves", Facts(&[&facts::RES_JP])),
    ("korea.reserves", Facts(&[&facts::RES_KR_SEP26])),
    ("japan.gdp", Facts(&[&facts::GDP_JP])),
    ("korea.gdp", Facts(&[&facts::GDP_KR])),
    (
        "*.discount",
        Judgement("4% in dollars, near what both countries pay for long money"),
    ),
    ("volatility.japan", Facts(&[&facts::FX_VOL_JPY])),
    ("volatility.korea", Facts(&[&facts::FX_VOL_KRW])),
    (
        "correlation",
        Judgement("half: the dollar moves both, the rest is each one's own"),
    ),
    (
        "return_sd",
        Judgement("three points: two futures in three then earn 5 to 11% a year"),
    ),
];

/// The basis of the number at a path below `countries`; the first that matches.
pub fn of(path: &str) -> Option<Basis> {
    let found = BASES.iter().find(|(pattern, _)| matches(pattern, path));
    found.map(|(_, basis)| *basis)
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
