//! The questions the page is made of, in reading order.

use crate::named::named;

// `Part::ALL`.
include!(concat!(env!("OUT_DIR"), "/parts.rs"));

/// One question of the page; its id is the same in the address, the page and the JS API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Part {
    /// How big is each pledge?
    Size,
    /// Are the terms the same?
    Terms,
    /// What does the pledge buy?
    Tariffs,
    /// Can the won and the yen take it?
    Currency,
    /// Who gets the money back?
    Returns,
    /// Does it add up?
    Verdict,
    /// What was each safeguard worth to Seoul?
    Worth,
    /// How did we get here?
    Timeline,
    /// How do we know?
    Method,
    /// The whole story on one screen. It stands first; its place in this list is last, since its blocks
    /// are none of those that the other parts have.
    Brief,
}

impl Part {
    /// What stands for all parts where a name is asked for.
    pub const EVERY: &str = "all";

    /// How many parts there can be; a page may have fewer.
    pub const COUNT: usize = Self::Brief as usize + 1;

    /// The name outsiders use: `data-part`, `part=`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Brief => "brief",
            Self::Size => "size",
            Self::Terms => "terms",
            Self::Tariffs => "tariffs",
            Self::Currency => "currency",
            Self::Returns => "returns",
            Self::Verdict => "verdict",
            Self::Worth => "worth",
            Self::Timeline => "timeline",
            Self::Method => "method",
        }
    }

    /// The parts with a question of their own, an answer and sources: all but [`Part::Brief`].
    pub fn questions() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|&part| part != Self::Brief)
    }

    /// Whether its answer is drawn.
    pub const fn has_picture(self) -> bool {
        !matches!(
            self,
            Self::Brief | Self::Terms | Self::Timeline | Self::Method
        )
    }

    /// The step of the page that begins with it.
    pub const fn step(self) -> Option<Step> {
        Some(match self {
            Self::Size => Step::Deals,
            Self::Tariffs => Step::Bill,
            Self::Returns => Step::Payback,
            _ => return None,
        })
    }
}

named!(Part);

/// A step of the page, which holds some of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// What was pledged, on which terms.
    Deals,
    /// What it costs, and what losing it would cost.
    Bill,
    /// What comes back, and whether that is enough.
    Payback,
}

impl Step {
    /// Every step, in reading order.
    pub const ALL: [Self; 3] = [Self::Deals, Self::Bill, Self::Payback];

    /// The name of its place on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Deals => "deals",
            Self::Bill => "bill",
            Self::Payback => "payback",
        }
    }
}

/// A choice of parts; all of them unless a host asks for fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts(u16);

impl Default for Parts {
    fn default() -> Self {
        Part::ALL.into_iter().fold(Self::NONE, Self::with)
    }
}

impl Parts {
    /// No part; a page never shows this, it is where a choice starts.
    pub const NONE: Self = Self(0);

    /// The choice with one more part.
    #[must_use]
    pub fn with(self, part: Part) -> Self {
        Self(self.0 | 1 << part as u8)
    }

    /// Whether a part is chosen.
    pub fn contains(self, part: Part) -> bool {
        self.0 & 1 << part as u8 != 0
    }

    /// The part that is chosen, if it is one alone.
    pub fn only(self) -> Option<Part> {
        let mut chosen = Part::ALL.into_iter().filter(|&part| self.contains(part));
        chosen.next().filter(|_| chosen.next().is_none())
    }

    /// How little of the page is chosen, as the style sheet reads it in `data-extent`; nothing where it is all.
    pub fn extent(self) -> Option<&'static str> {
        if self.is_all() {
            None
        } else if self.only() == Some(Part::Brief) {
            Some("brief")
        } else {
            Some("parts")
        }
    }

    /// Whether every part is chosen.
    pub fn is_all(self) -> bool {
        self == Self::default()
    }
}
