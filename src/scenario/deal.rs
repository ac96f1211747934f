//! The two pledges as the model takes them: `src/content/deal.toml` and the two `pledge.toml`.
//!
//! The build works out each number from its facts, so no sentence and no source of a fact travels with it.

use super::Preset;
use super::lever_id::LeverId;
use super::part::Part;
use crate::analysis::terms::{Term, Terms};
use crate::facts::{self, Fact, Status};
use crate::named::{ids, place};
use crate::pledge::{Pair, Side};
use crate::units::{LocalPerUsd, Share, Usd, Year};

include!(concat!(env!("OUT_DIR"), "/deal.rs"));

/// A pledge as the model takes it.
#[derive(Clone, Copy, Debug)]
pub struct Pledge {
    /// All that was pledged.
    pub pledged: Usd,
    /// A year's output.
    pub gdp: Usd,
    /// Millions of inhabitants.
    pub people: f64,
    /// The currency reserves.
    pub reserves: Usd,
    /// Yearly US imports of all goods.
    pub exports: Usd,
    /// The cost of money in the country's own currency.
    pub discount_local: Share,
    /// Local currency per dollar.
    pub spot: LocalPerUsd,
    /// The average of an earlier month.
    pub monthly: LocalPerUsd,
    /// That month, `YYYY-MM`.
    pub month: &'static str,
    /// What can be raised in a year without buying dollars in the market; nothing where that is not known.
    pub capacity: Option<Usd>,
    /// By how much ten billion dollars bought beyond that weaken the currency.
    pub pressure: Share,
    /// The part of exporters' costs that is in dollars.
    pub dollar_costs: Share,
    /// How far the rate moves by chance in a year, in per cent.
    pub volatility: f64,
    /// How the projects' cash is split, if the pledger gets a part of it.
    pub split: Option<Split>,
    /// What the capacity is said to be at least and at most.
    pub capacity_between: Option<[Usd; 2]>,
    /// Of when the facts are from which sliders start.
    pub dates: Dates,
    /// Lowest and highest value and step of the slider of the exchange rate.
    pub spot_range: [f64; 3],
    /// The same of the slider of the capacity.
    pub capacity_range: [f64; 3],
    /// The exports, by the tariff they pay.
    pub classes: &'static [ClassOf],
    /// The parts of the pledge.
    pub tranches: &'static [TrancheOf],
}

/// How the projects' cash is split.
#[derive(Clone, Copy, Debug)]
pub struct Split {
    /// The pledger's share until it is repaid.
    pub before: Share,
    /// Its share after that.
    pub after: Share,
    /// Base of the interest on the deemed allocation, before the spread.
    pub base_rate: Share,
    /// Whether one account holds all projects.
    pub pooled: bool,
    /// After how many years a review changes the share before repayment, and to what.
    pub review: Option<(usize, Share)>,
}

impl Pledge {
    /// The base of the interest on the deemed allocation; nothing where there is none.
    pub const fn base_rate(&self) -> Share {
        match self.split {
            Some(split) => split.base_rate,
            None => Share::ZERO,
        }
    }

    /// The years after which a review may change the split.
    pub const fn review(&self) -> Option<(usize, Share)> {
        match self.split {
            Some(split) => split.review,
            None => None,
        }
    }
}

/// Whether a country gets a part of the projects' cash: only then does what it pays in come back to it, and there
/// is a ledger of its pledge.
pub const fn has_ledger(country: Side) -> bool {
    PLEDGES.of(country).split.is_some()
}

/// Whether a country has to find dollars for a part of its pledge.
pub const fn finds_dollars(country: Side) -> bool {
    let tranches = PLEDGES.of(country).tranches;
    let mut index = 0;
    while index < tranches.len() {
        if tranches[index].fx_share.0 > 0.0 {
            return true;
        }
        index += 1;
    }
    false
}

/// The countries of whose pledges there are ledgers, in the order of the page.
pub fn ledgers() -> impl Iterator<Item = Side> {
    Side::ALL.into_iter().filter(|&country| has_ledger(country))
}

/// Whether both have one, so that one can be held against the other.
pub const HAS_BOTH_LEDGERS: bool = has_ledger(Side::Left) && has_ledger(Side::Right);

/// Of when facts are: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where no fact leads.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the names are those of the sliders")]
pub struct Dates {
    pub spot: &'static str,
    pub capacity: &'static str,
    pub cash_share: &'static str,
    pub discount_local: &'static str,
}

/// One way to read a term.
#[derive(Clone, Copy, Debug)]
pub struct Interpretation {
    /// Its name on the page.
    pub id: &'static str,
    /// Where it puts the question's lever; nothing where no number hangs on it.
    pub value: Option<f64>,
}

/// Something that is read differently.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its name on the page.
    pub id: &'static str,
    /// The lever that each interpretation moves, if a number hangs on it.
    pub lever: Option<LeverId>,
    /// The interpretations; the first is the one that this page opens with.
    pub interpretations: &'static [Interpretation],
}

/// What outsiders call the sliders and the goals of one country.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each is the name of what it is called")]
pub struct Names {
    pub volatility: &'static str,
    pub even: &'static str,
    pub ahead: &'static str,
    pub within_capacity: &'static str,
}

/// Exports that pay one tariff.
#[derive(Clone, Copy, Debug)]
pub struct ClassOf {
    /// Its name.
    pub id: &'static str,
    /// Yearly US imports.
    pub imports: Usd,
    /// What it pays under each preset.
    pub rates: [Rates; Preset::COUNT],
}

/// What goods pay at the border, and what they would pay if the deal were lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// All-in US tariff with the deal.
    pub deal: Share,
    /// All-in US tariff without it.
    pub fallback: Share,
}

/// A part of the pledge with its own calendar.
#[derive(Clone, Copy, Debug)]
pub struct TrancheOf {
    /// Its name.
    pub id: &'static str,
    /// What is pledged.
    pub amount: Usd,
    /// The last year of the calls; nothing where it was paid already.
    pub end: Option<Year>,
    /// The most that may be called in a year.
    pub annual_cap: Option<Usd>,
    /// The part of each call for which dollars must be found.
    pub fx_share: Share,
    /// Whether it shares in project cash.
    pub in_waterfall: bool,
    /// Whether it counts in the state's own budget.
    pub in_budget: bool,
}

/// A fact by its name, without its words, which stand on the page of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The fact's id.
    pub id: &'static str,
    /// How far it is agreed.
    pub status: Status,
    /// The day, month or year that it is of.
    pub as_of: &'static str,
}

/// The leading fact of each number of a pledge; nothing where none leads.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the fields are those of Pledge")]
pub struct Cited {
    pub gdp: Option<Citation>,
    pub reserves: Option<Citation>,
    pub exports: Option<Citation>,
    pub people: Option<Citation>,
    pub spot: Option<Citation>,
    pub base_rate: Option<Citation>,
    pub share_before: Option<Citation>,
    pub share_after: Option<Citation>,
    pub classes: &'static [CitedClass],
    pub tranches: &'static [CitedTranche],
}

/// The leading facts of a class.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the fields are those of ClassOf")]
pub struct CitedClass {
    pub id: &'static str,
    pub imports: Option<Citation>,
    pub deal: [Option<Citation>; Preset::COUNT],
}

/// The leading facts of a tranche.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the fields are those of TrancheOf")]
pub struct CitedTranche {
    pub id: &'static str,
    pub amount: Option<Citation>,
    pub annual_cap: Option<Citation>,
}

/// The names of [`TERMS`], for links and scripts.
pub const TERM_IDS: [&str; TERMS.len()] = ids!(TERMS);

/// The one of [`TERMS`] of that name.
pub fn term_from_id(id: &str) -> Option<Term> {
    TERMS.get(place(&TERM_IDS, id)?).copied()
}

/// The country whose dollars are shown on the other one's calendar too, if it can be given that.
pub const ON_OTHERS_CALENDAR: Option<Side> = if Terms::of(&TERMS).contains(Term::Calls) {
    SWITCHING
} else {
    None
};

/// A pledge.
pub fn pledge(country: Side) -> &'static Pledge {
    static BOTH: Pair<Pledge> = PLEDGES;
    &BOTH[country]
}

/// The facts that lead its numbers.
pub fn cited(country: Side) -> &'static Cited {
    static BOTH: Pair<Cited> = CITED;
    &BOTH[country]
}

/// What a class of a country's goods pays under a preset; nothing if there is no such class.
pub fn rates(country: Side, class: &str, preset: Preset) -> Option<Rates> {
    let class = pledge(country).classes.iter().find(|of| of.id == class)?;
    class.rates.get(preset as usize).copied()
}
