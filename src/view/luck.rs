//! *How much of the answer is luck?* What the futures say, below the verdict.
//!
//! It is written once and follows no signal: the futures are worked out when a change has settled,
//! by `embed`, which then writes the pieces anew.

use super::control::chance;
use super::figures::futures::{cost, dots, ledger};
use super::piece::paragraph;
use crate::chart::Scene;
use crate::chart::svg::{escape, svg};
use crate::country::Country;
use crate::say::uncertainty;
use crate::scenario::{CHANCES, Futures, Outlook};
use crate::text::{Words, message};

/// What is written anew when the futures are others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LuckPiece {
    /// In how many of them a country comes out ahead.
    Answer,
    /// How far apart they are at home.
    Spread,
    /// The chances as dots.
    Dots,
    /// The ledgers.
    Ledgers,
    /// What each year's calls cost.
    Costs,
    /// What was assumed of luck.
    Assumed,
}

impl LuckPiece {
    /// Every piece, in reading order.
    pub const ALL: [Self; 6] = [
        Self::Answer,
        Self::Spread,
        Self::Dots,
        Self::Ledgers,
        Self::Costs,
        Self::Assumed,
    ];

    /// Its `data-luck`.
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
    pub fn html(self, outlook: &Outlook, words: Words) -> String {
        match self {
            Self::Answer => paragraph(&uncertainty::answer(words, outlook)),
            Self::Spread => paragraph(&uncertainty::spread(words, outlook)),
            Self::Dots => panels(dots, outlook, words),
            Self::Ledgers => panels(ledger, outlook, words),
            Self::Costs => panels(cost, outlook, words),
            Self::Assumed => paragraph(&uncertainty::assumed(words, outlook)),
        }
    }
}

/// A picture of each country.
fn panels(draw: fn(Country, &Outlook, Words) -> Scene, outlook: &Outlook, words: Words) -> String {
    let [japan, korea] = Country::ALL.map(|country| svg(&draw(country, outlook, words)));
    japan + &korea
}

/// The block with its sliders. Its pieces stay empty until there is an outlook.
pub fn block(words: Words, now: &Futures, outlook: Option<&Outlook>) -> String {
    let mut out = String::from("<div class=\"luck\"><h3 class=\"luck__question\">");
    escape(&mut out, message::uncertainty_question(words));
    out.push_str("</h3>");
    for piece in LuckPiece::ALL {
        let (before, title, after) = match piece {
            LuckPiece::Ledgers => (
                "<p class=\"luck__title\">",
                message::uncertainty_ledgers(words),
                "</p>",
            ),
            LuckPiece::Costs => (
                "<p class=\"luck__title\">",
                message::uncertainty_costs(words),
                "</p>",
            ),
            LuckPiece::Dots => (
                "<p class=\"luck__meaning\">",
                message::uncertainty_meaning(words),
                "</p><div class=\"part__body\"><figure class=\"figure\">",
            ),
            LuckPiece::Assumed => (
                "<p class=\"figure__caption\">",
                message::uncertainty_caption(words),
                "</p>",
            ),
            LuckPiece::Answer | LuckPiece::Spread => ("", "", ""),
        };
        out.push_str(before);
        escape(&mut out, title);
        out.push_str(after);
        let id = piece.id();
        for words in ["<div class=\"luck__", id, "\" data-luck=\"", id, "\">"] {
            out.push_str(words);
        }
        if let Some(outlook) = outlook {
            out.push_str(&piece.html(outlook, words));
        }
        out.push_str("</div>");
        if piece == LuckPiece::Costs {
            out.push_str("<details class=\"tabled\"><summary class=\"more__summary\">");
            escape(&mut out, message::table_open(words));
            // Filled when it is opened.
            out.push_str("</summary><div class=\"tabled__numbers luck__numbers\"></div></details>");
        }
    }
    out.push_str("</figure><div class=\"part__controls\">");
    for row in &CHANCES {
        chance(&mut out, row.id, words, now);
    }
    out.push_str("<p class=\"luck__draw\"><button type=\"button\" class=\"button\" data-draw>");
    escape(&mut out, message::uncertainty_draw(words));
    out.push_str("</button> <span class=\"luck__working\">");
    escape(&mut out, message::uncertainty_working(words));
    out.push_str("</span></p></div></div></div>");
    out
}
