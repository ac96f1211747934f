//! The break-even map: which two levers it spans, what it shows, and what it says.

use super::deal::{HAS_BOTH_LEDGERS, SWITCHING, has_ledger};
use super::{LEVERS, LeverId, Scenario};
use crate::analysis::Metric;
use crate::analysis::break_even::{Axis, Grid};
use crate::named::named;
use crate::pledge::{Pair, Side};
use crate::units::Share;

/// Most columns: 96 cells.
const COLUMNS: usize = 97;
/// Most rows: 64 cells.
const ROWS: usize = 65;

/// What the map shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The net present value of one country.
    Side(Side),
    /// How far Korea is ahead of Japan.
    Difference,
}

impl Shown {
    /// Everything that can be shown.
    pub const ALL: [Self; 3] = [
        Self::Side(Side::Left),
        Self::Side(Side::Right),
        Self::Difference,
    ];

    /// The name in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Side(country) => country.id(),
            Self::Difference => "difference",
        }
    }

    /// What can be shown of this deal: where one pledge alone has a ledger, that one.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|of| of.is_known())
    }

    /// Whether there is a ledger for it.
    pub(super) fn is_known(self) -> bool {
        match self {
            Self::Side(country) => has_ledger(country),
            Self::Difference => HAS_BOTH_LEDGERS,
        }
    }

    /// What it is where both countries end with so much, USD bn.
    pub fn value(self, npv: &Pair<f64>) -> f64 {
        match self {
            Self::Side(country) => npv[country],
            Self::Difference => npv.right - npv.left,
        }
    }
}

named!(Shown);

/// One side of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    /// Across.
    X,
    /// Up.
    Y,
}

/// What a reader has chosen to see on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The lever across.
    pub x: LeverId,
    /// The lever up, another one.
    pub y: LeverId,
    /// What it shows.
    pub of: Shown,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            x: LeverId::Return,
            y: LeverId::GeneralFallback,
            of: Shown::Side(match SWITCHING {
                Some(country) => country,
                None if has_ledger(Side::Right) => Side::Right,
                None => Side::Left,
            }),
        }
    }
}

impl Choice {
    /// Whether a lever can span the map: whether it moves the ledger in dollars.
    pub fn offers(id: LeverId) -> bool {
        // The cost of money at home is the only thing that dollars know nothing of.
        !matches!(id, LeverId::DiscountLocal(_))
    }

    /// The levers that can span the map, in the order of the table.
    pub fn offered() -> impl Iterator<Item = LeverId> {
        LEVERS
            .iter()
            .map(|lever| lever.id)
            .filter(|&id| Self::offers(id))
    }

    /// The lever of that name, if it can span the map.
    pub fn from_id(name: &str) -> Option<LeverId> {
        LeverId::from_id(name).filter(|&id| Self::offers(id))
    }

    /// Puts a lever on one side; if it was on the other one, the two change places.
    pub fn put(&mut self, side: Along, id: LeverId) {
        let (here, there) = match side {
            Along::X => (&mut self.x, &mut self.y),
            Along::Y => (&mut self.y, &mut self.x),
        };
        if *there == id {
            *there = *here;
        }
        *here = id;
    }
}

/// The ledger of both countries over two levers, wherever these stand, with all others where they
/// stand.
#[derive(Clone, Debug)]
pub struct Map {
    /// The lever across.
    pub x: LeverId,
    /// The lever up.
    pub y: LeverId,
    /// The net present values, USD bn.
    pub grid: Grid,
    elsewhere: Scenario,
}

impl Map {
    /// A map of which nothing is worked out yet.
    pub fn new(scenario: &Scenario, choice: Choice) -> Self {
        let elsewhere = elsewhere(scenario, choice);
        let axis = |id: LeverId, most: usize| {
            let lever = id.lever();
            let points = if lever.unit.is_whole() {
                most.min((lever.max - lever.min) as usize + 1)
            } else {
                most
            };
            Axis {
                min: lever.min,
                max: lever.max,
                points,
            }
        };
        let (x, y) = (axis(choice.x, COLUMNS), axis(choice.y, ROWS));
        Self {
            x: choice.x,
            y: choice.y,
            grid: Grid::new(&x, &y, Metric::NpvUsd),
            elsewhere,
        }
    }

    /// Whether this is the map of a scenario and a choice; what is shown of it does not matter.
    pub fn is_of(&self, scenario: &Scenario, choice: Choice) -> bool {
        (self.x, self.y) == (choice.x, choice.y) && self.elsewhere == elsewhere(scenario, choice)
    }

    /// Works out one more row.
    pub fn add_row(&mut self) {
        let Self {
            x: across,
            y: up,
            elsewhere,
            ..
        } = *self;
        self.grid
            .add_row(&|x, y| elsewhere.moved_to(&[(across, x), (up, y)]));
    }

    /// Whether what is shown is ahead where its two levers stand.
    fn is_ahead(&self, of: Shown, levers: [(LeverId, f64); 2]) -> bool {
        of.value(&Metric::NpvUsd.both(&self.elsewhere.moved_to(&levers))) >= 0.0
    }

    /// What is shown at each node of a complete map, USD bn.
    pub fn values(&self, of: Shown) -> Vec<f64> {
        match of {
            Shown::Side(country) => self.grid.values[country].clone(),
            Shown::Difference => self.grid.difference(),
        }
    }
}

/// A scenario without what the map varies: the map does not change while its own point moves.
fn elsewhere(scenario: &Scenario, choice: Choice) -> Scenario {
    let mut elsewhere = *scenario;
    elsewhere.reset(choice.x);
    elsewhere.reset(choice.y);
    elsewhere
}

/// Where a lever must stand for what is shown to be ahead, within its range.
#[derive(Clone, Debug, PartialEq)]
pub enum Ahead {
    /// Anywhere.
    Always,
    /// Nowhere.
    Never,
    /// Here or higher.
    From(f64),
    /// Here or lower.
    UpTo(f64),
    /// From the first to the second.
    Between(f64, f64),
    /// Up to the first or from the second.
    Outside(f64, f64),
    /// The sides change at each of these.
    Changing(Vec<f64>),
}

/// What one lever must be while the other one stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Needed {
    /// The lever that stands.
    pub standing: LeverId,
    /// Where it stands, in its unit.
    pub at: f64,
    /// The other lever.
    pub moving: LeverId,
    /// What it must be.
    pub ahead: Ahead,
}

/// What the map says at the point where the two levers stand: for each side what the other one
/// must be. Each bound is a step of its slider at which what is shown is ahead.
pub fn needed(map: &Map, of: Shown, scenario: &Scenario) -> [Needed; 2] {
    let values = map.values(of);
    [(map.x, map.y, true), (map.y, map.x, false)].map(|(standing, moving, is_up)| {
        let at = scenario.value(standing);
        let (begins_ahead, found) = map.grid.changes(&values, at, is_up);
        let is_ahead = |x: f64| map.is_ahead(of, [(standing, at), (moving, x)]);
        let from = |x: f64| settled(moving, x, true, &is_ahead);
        let up_to = |x: f64| settled(moving, x, false, &is_ahead);
        let ahead = match (found.as_slice(), begins_ahead) {
            ([], true) => Some(Ahead::Always),
            ([], false) => Some(Ahead::Never),
            (&[one], false) => from(one).map(Ahead::From),
            (&[one], true) => up_to(one).map(Ahead::UpTo),
            (&[one, other], false) => from(one)
                .zip(up_to(other))
                .filter(|(low, high)| low <= high)
                .map(|(low, high)| Ahead::Between(low, high)),
            (&[one, other], true) => up_to(one)
                .zip(from(other))
                .map(|(low, high)| Ahead::Outside(low, high)),
            _ => None,
        };
        let nearest = |x: &f64| moving.lever().scale().on_step(*x);
        Needed {
            standing,
            at,
            moving,
            ahead: ahead.unwrap_or_else(|| Ahead::Changing(found.iter().map(nearest).collect())),
        }
    })
}

/// The step of a slider from which on, or up to which, something holds, near to where it begins or ends on the
/// map: as far as from one node of the map to the next, which is what that can be off.
fn settled(id: LeverId, x: f64, is_from: bool, holds: &dyn Fn(f64) -> bool) -> Option<f64> {
    let lever = id.lever();
    let at = |place: f64| lever.scale().on_step(lever.min + place * lever.step);
    let last = libm::round((lever.max - lever.min) / lever.step);
    // Towards where it holds.
    let inwards = if is_from { 1.0 } else { -1.0 };
    let most = libm::ceil(last / ROWS as f64) + 1.0;
    let within = |place: &f64| (0.0..=last).contains(place);
    let mut place = libm::round((x - lever.min) / lever.step);
    let mut left = most;
    while !holds(at(place)) {
        place += inwards;
        left -= 1.0;
        if left < 0.0 || !within(&place) {
            return None;
        }
    }
    for _ in 0..most as usize {
        let before = place - inwards;
        if !within(&before) || !holds(at(before)) {
            break;
        }
        place = before;
    }
    Some(at(place))
}

/// The share of a map's points where what it shows is ahead.
pub fn ahead(values: &[f64]) -> Share {
    let ahead = values.iter().filter(|&&value| value > 0.0).count();
    Share(ahead as f64 / values.len().max(1) as f64)
}
