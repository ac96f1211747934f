//! *How much of the answer is luck?* What the futures say, below the verdict.
//!
//! It is written once and follows no signal: the futures are worked out when a change has settled,
//! by `embed`, which then writes the blocks anew.

use super::block::paragraph;
use super::control::parameter;
use super::disclosure;
use super::figures::uncertainty::{cost, dots, ledger};
use crate::chart::Scene;
use crate::chart::svg::{escape, svg};
use crate::pledge::Side;
use crate::say::uncertainty;
use crate::scenario::deal::ledgers;
use crate::scenario::{PARAMETERS, UncertaintyInputs, UncertaintyResult};
use crate::text::{Words, message};

/// How many sliders stand open: how far each currency moves.
const FEW: usize = 2;

/// What is written anew when the futures are others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UncertaintyBlock {
    /// In how many of them a country comes out ahead.
    Answer,
    /// How far apart they are at home.
    Spread,
    /// The probabilities as dots.
    Dots,
    /// The ledgers.
    Ledgers,
    /// What each year's calls cost.
    Costs,
    /// What was assumed of uncertainty.
    Assumed,
}

impl UncertaintyBlock {
    /// Every block, in reading order.
    pub const ALL: [Self; 6] = [
        Self::Answer,
        Self::Spread,
        Self::Dots,
        Self::Ledgers,
        Self::Costs,
        Self::Assumed,
    ];

    /// Its `data-uncertainty`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Spread => "spread",
            Self::Dots => "dots",
            Self::Ledgers => "ledgers",
            Self::Costs => "costs",
            Self::Assumed => "assumed",
        }
    }

    /// Its HTML.
    pub fn html(self, result: &UncertaintyResult, words: Words) -> String {
        match self {
            Self::Answer => paragraph(&uncertainty::answer(words, result)),
            Self::Spread => paragraph(&uncertainty::spread(words, result)),
            Self::Dots => panels(dots, result, words),
            Self::Ledgers => panels(ledger, result, words),
            Self::Costs => panels(cost, result, words),
            Self::Assumed => paragraph(&uncertainty::assumed(words, result)),
        }
    }
}

/// A picture of each country whose pledge has a ledger.
fn panels(
    draw: fn(Side, &UncertaintyResult, Words) -> Scene,
    result: &UncertaintyResult,
    words: Words,
) -> String {
    let mut out = String::new();
    for country in ledgers() {
        out.push_str(&svg(&draw(country, result, words)));
    }
    out
}

/// The block with its sliders. Its blocks stay empty until there is a result.
pub fn block(words: Words, now: &UncertaintyInputs, result: Option<&UncertaintyResult>) -> String {
    let mut out = String::from("<div class=\"uncertainty\">");
    out.push_str(disclosure::START);
    out.push_str("<h3 class=\"disclosure__question\">");
    escape(&mut out, message::uncertainty_question(words));
    out.push_str("</h3>");
    for block in UncertaintyBlock::ALL {
        let (before, title, after) = match block {
            UncertaintyBlock::Ledgers => (
                "<p class=\"uncertainty__title\">",
                message::uncertainty_ledgers(words),
                "</p>",
            ),
            UncertaintyBlock::Costs => (
                "<p class=\"uncertainty__title\">",
                message::uncertainty_costs(words),
                "</p>",
            ),
            UncertaintyBlock::Dots => (
                "<p class=\"uncertainty__meaning\">",
                message::uncertainty_meaning(words),
                "</p><div class=\"part__body\"><figure class=\"figure\">",
            ),
            UncertaintyBlock::Assumed => (
                "<p class=\"figure__caption\">",
                message::uncertainty_caption(words),
                "</p>",
            ),
            UncertaintyBlock::Answer | UncertaintyBlock::Spread => ("", "", ""),
        };
        out.push_str(before);
        escape(&mut out, title);
        out.push_str(after);
        let id = block.id();
        for words in [
            "<div class=\"uncertainty__",
            id,
            "\" data-uncertainty=\"",
            id,
            "\">",
        ] {
            out.push_str(words);
        }
        if let Some(result) = result {
            out.push_str(&block.html(result, words));
        }
        out.push_str("</div>");
        if block == UncertaintyBlock::Answer {
            out.push_str(disclosure::SUMMARY_END);
        }
        if block == UncertaintyBlock::Costs {
            out.push_str("<details class=\"tabled\"><summary class=\"more__summary\">");
            escape(&mut out, message::table_open(words));
            // Filled when it is opened.
            out.push_str(
                "</summary><div class=\"tabled__numbers uncertainty__numbers\"></div></details>",
            );
        }
    }
    out.push_str("</figure><div class=\"part__controls\">");
    let moving = || PARAMETERS.iter().filter(|row| row.id.moves_a_ledger());
    for row in moving().take(FEW) {
        parameter(&mut out, row.id, words, now);
    }
    out.push_str("<details class=\"more\"><summary class=\"more__summary\">");
    escape(&mut out, message::lever_more(words));
    out.push_str("</summary>");
    for row in moving().skip(FEW) {
        parameter(&mut out, row.id, words, now);
    }
    out.push_str(
        "</details><p class=\"uncertainty__draw\"><button type=\"button\" class=\"button\" data-draw>",
    );
    escape(&mut out, message::uncertainty_draw(words));
    out.push_str("</button> <span class=\"uncertainty__working\">");
    escape(&mut out, message::uncertainty_working(words));
    for html in ["</span></p></div></div>", disclosure::END, "</div>"] {
        out.push_str(html);
    }
    out
}
