//! The blocks by name.

use crate::pledge::Side;
use crate::scenario::Part;
use crate::view::figures::Composition;

/// Something that is written anew when what it follows changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// Who comes out even, in *brief*.
    Finding,
    /// A country's result, in *brief*.
    Card(Side),
    /// Both results as bars, in *brief*.
    Bars,
    /// Where each country comes out even along the slider of the return, in *brief*.
    Ticks,
    /// Both results in a line, which stands at the bottom once something has moved.
    Results,
    /// What the preset in force means.
    Law,
    /// What a publisher set, and what a link or a host asked for and did not get.
    Notices,
    /// A part's answer.
    Answer(Part),
    /// What stands under the answer, smaller.
    Note(Part),
    /// What it takes for the reader's goal to come true.
    GoalSeek,
    /// The button that moves the slider there, if it can.
    GoalSeekMove,
    /// A part's picture; the style sheet shows the composition that fits.
    Picture(Part, Composition),
    /// How a part's numbers are worked out; nothing until a reader opens it.
    Arithmetic(Part),
    /// A part's picture as a table; nothing until a reader opens it.
    Table(Part),
    /// The break-even map with all around it, which `embed` keeps at the state.
    Map,
    /// What a tariff and an exchange rate are worth in terms of each other, in *tariffs*, which `embed`
    /// keeps at the state.
    Offset,
    /// A country's picture of that.
    OffsetPicture(Side, Composition),
    /// Where the ledgers of the nations and of the states end, in *verdict*.
    Budget,
}

/// The parts with blocks of their own kind, whose places they take.
const QUESTIONS: usize = Part::COUNT - 1;

impl Block {
    /// How many blocks may be out of sight.
    pub const COUNT: usize = Self::OF_PARTS + Self::OF_PAGE + 2 * QUESTIONS;
    /// How many of them belong to a part, four to each.
    const OF_PARTS: usize = 4 * QUESTIONS;
    /// How many stand by themselves.
    const OF_PAGE: usize = 16;
    /// Those that always wait until a change has settled: they try many values of a slider.
    pub const LATER: [Self; 2] = [Self::GoalSeek, Self::GoalSeekMove];
    /// The blocks that are folded away, a bit a block.
    pub const FOLDED: u128 = ((1 << (2 * QUESTIONS)) - 1) << (Self::OF_PARTS + Self::OF_PAGE);

    /// Whether it takes what the explainer's own page loads once it reacts: see `deferred` of the blocks.
    pub const fn is_deferred(self) -> bool {
        matches!(
            self,
            Self::GoalSeek
                | Self::GoalSeekMove
                | Self::Budget
                | Self::Answer(Part::Worth)
                | Self::Note(Part::Worth | Part::Verdict)
                | Self::Picture(Part::Worth, _)
        )
    }

    /// The class of its element.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Finding => "brief__finding",
            Self::Card(Side::Left) => "brief__card brief__card--left",
            Self::Card(Side::Right) => "brief__card brief__card--right",
            Self::Bars => "brief__plot",
            Self::Ticks => "brief__ticks",
            Self::Results => "result-bar__results",
            Self::Law => "law",
            Self::Notices => "notices",
            Self::GoalSeek => "disclosure__finding goal-seek__answer",
            Self::GoalSeekMove => "goal-seek__move",
            Self::Answer(_) => "part__answer",
            Self::Note(_) => "part__note",
            Self::Picture(_, composition) | Self::OffsetPicture(_, composition) => {
                match composition {
                    Composition::Narrow => "picture picture--narrow",
                    Composition::Wide => "picture picture--wide",
                }
            }
            Self::Arithmetic(_) => "arithmetic__formulas",
            Self::Table(_) => "tabled__numbers",
            Self::Map => "map",
            Self::Offset => "offset",
            Self::Budget => "budget__said",
        }
    }

    /// Its place among all blocks, by which the browser says whether it is in sight. Notices are
    /// always written at once and have none.
    pub const fn watched(self) -> Option<usize> {
        Some(match self {
            Self::Answer(part) => 4 * part as usize,
            Self::Note(part) => 4 * part as usize + 1,
            Self::Picture(part, Composition::Narrow) => 4 * part as usize + 2,
            Self::Picture(part, Composition::Wide) => 4 * part as usize + 3,
            Self::Card(Side::Left) => Self::OF_PARTS,
            Self::Card(Side::Right) => Self::OF_PARTS + 1,
            Self::Law => Self::OF_PARTS + 2,
            Self::GoalSeek => Self::OF_PARTS + 3,
            Self::Map => Self::OF_PARTS + 4,
            Self::Finding => Self::OF_PARTS + 5,
            Self::Bars => Self::OF_PARTS + 6,
            Self::Ticks => Self::OF_PARTS + 7,
            Self::GoalSeekMove => Self::OF_PARTS + 8,
            Self::Results => Self::OF_PARTS + 9,
            Self::Offset => Self::OF_PARTS + 10,
            Self::Budget => Self::OF_PARTS + 11,
            Self::OffsetPicture(country, composition) => {
                Self::OF_PARTS + 12 + 2 * country as usize + composition as usize
            }
            Self::Arithmetic(part) => Self::OF_PARTS + Self::OF_PAGE + part as usize,
            Self::Table(part) => Self::OF_PARTS + Self::OF_PAGE + QUESTIONS + part as usize,
            Self::Notices => return None,
        })
    }
}
