//! The arithmetic of the headline numbers: each as a formula with the numbers of the moment in it.
//!
//! A formula works its number out anew from the assumptions and from what other formulas work out,
//! where the model walks through the years. `say` prints it; a test reads what is printed and
//! evaluates it.
//!
//! - [`expression`]: numbers joined by the signs of arithmetic, all in billions: of dollars, of yen
//!   or won, of people,
//! - [`origin`]: where each of them comes from,
//! - a file a part: its formulas.

pub mod expression;
mod goods;
pub mod origin;

mod currency;
mod returns;
mod size;
mod tariffs;
mod verdict;

use super::deal::{SWITCHING, has_ledger};
pub use expression::{Count, Expression, Node, Number, Operation};
pub use goods::Goods;
pub use origin::{Citation, Known, Origin};

use super::baseline::{CALLS, GUARANTEED, PAID, SHIPBUILDING};
use super::{LeverId, Part, Snapshot, findings};
use crate::analysis::terms::Term;
use crate::model::assumptions::{CountryAssumptions, Tranche};
use crate::model::outcome::CountryOutcome;
use crate::pledge::Side;
use crate::units::{Share, Usd, Year};
use expression::{assumed, known, number};

/// A number worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Formula {
    /// What is worked out.
    pub of: Quantity,
    /// Letters that the sum uses; one may use those before it.
    pub given: Vec<(char, Expression)>,
    /// How.
    pub sum: Expression,
    /// The number as the model has it, in billions or as it is.
    pub value: f64,
}

/// A number that a formula works out.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(
    missing_docs,
    reason = "the fields say which country, goods, year or rate"
)]
pub enum Quantity {
    /// What is called of a pledge.
    Called(Side),
    /// The same as a share of a year's output.
    OfEconomy(Side),
    /// The same as a share of the currency reserves.
    OfReserves(Side),
    /// The same for each inhabitant, in dollars.
    PerPerson(Side),
    /// The same in won or yen, at today's rate.
    InLocal(Side),
    /// What losing the deal costs in a year: cars and parts, other goods, or drugs.
    ClassLoss(Side, Goods),
    /// The same for all goods.
    Loss(Side),
    /// What the deal saves over the years.
    Relief(Side),
    /// The most dollars needed in a year.
    PeakNeed(Side),
    /// The same for Korea on Japan's terms.
    CounterfactualNeed,
    /// What must be bought in the market as a share of the reserves.
    GapOfReserves(Side),
    /// What is called in won or yen, at each year's rate.
    LocalCost(Side),
    /// What a dollar in a project that succeeds pays in a year.
    Yield,
    /// The yearly interest on what is owed.
    Interest(Side),
    /// What is paid in to share in project cash.
    Invested(Side),
    /// What is received of that cash.
    Received(Side),
    /// What is owed once it is repaid, which is nothing: of all money, since it is pooled.
    Owed(Side, Year),
    /// The same of a dollar in the first projects, since these are repaid on their own.
    OwedOfDollar(Side, Year),
    /// Losses avoided, in today's money.
    ReliefToday(Side),
    /// Cash received, in today's money.
    ReceivedToday(Side),
    /// What suppliers at home gain, in today's money.
    HomeToday(Side),
    /// Money paid in, in today's money.
    InvestedToday(Side),
    /// The net present value.
    Npv(Side),
    /// The same up to the year from which the ledger stays above zero.
    NpvUntil(Side, Year),
    /// The same at the project return at which the pledge pays for itself.
    NpvAtReturn(Side, Share),
    /// The same at the tariff without the deal at which the pledge pays for itself.
    NpvAtFallback(Side, Share),
}

impl Quantity {
    /// The name outsiders use for it, `data-value`: that of a field of a country's summary, or one
    /// of its own.
    pub fn name(self) -> Name {
        let (part, country, field) = match self {
            Self::Called(country) => ("size", country, "called"),
            Self::OfEconomy(country) => ("", country, "share_of_gdp"),
            Self::OfReserves(country) => ("size", country, "of_reserves"),
            Self::PerPerson(country) => ("size", country, "per_person"),
            Self::InLocal(country) => ("size", country, "local"),
            Self::ClassLoss(country, Goods::Cars) => ("tariffs", country, "autos"),
            Self::ClassLoss(country, Goods::Others) => ("tariffs", country, "general"),
            Self::ClassLoss(country, Goods::Drugs) => ("tariffs", country, "pharma"),
            Self::Loss(country) => ("tariffs", country, "a_year"),
            Self::Relief(country) => ("", country, "relief"),
            Self::PeakNeed(country) => ("", country, "peak_need"),
            Self::CounterfactualNeed => return Name::Own("counterfactual.peak_need".to_owned()),
            Self::GapOfReserves(country) => ("", country, "gap_share_of_reserves"),
            Self::LocalCost(country) => ("", country, "local_cost"),
            Self::Yield => return Name::Own("projects.yearly_yield".to_owned()),
            Self::Interest(country) => ("returns", country, "interest"),
            Self::Invested(country) => ("", country, "invested"),
            Self::Received(country) => ("", country, "received"),
            Self::Owed(country, _) | Self::OwedOfDollar(country, _) => {
                ("returns", country, "owed_when_repaid")
            }
            Self::ReliefToday(country) => ("verdict", country, "relief"),
            Self::ReceivedToday(country) => ("verdict", country, "received"),
            Self::HomeToday(country) => ("verdict", country, "home"),
            Self::InvestedToday(country) => ("verdict", country, "invested"),
            Self::Npv(country) => ("", country, "npv_usd"),
            Self::NpvUntil(country, _) => ("verdict", country, "npv_when_even"),
            Self::NpvAtReturn(country, _) => ("verdict", country, "npv_at_return"),
            Self::NpvAtFallback(country, _) => ("verdict", country, "npv_at_fallback"),
        };
        if part.is_empty() {
            Name::Summary(country, field)
        } else {
            Name::Own([part, ".", country.id(), ".", field].concat())
        }
    }
}

/// The name of a computed number on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// A field of a country's summary.
    Summary(Side, &'static str),
    /// Anything else.
    Own(String),
}

/// Least and most significant figures that a formula is printed with.
const FIGURES: [usize; 2] = [4, 15];
/// Below this rate what grows by it stays the same, as far as a formula that divides by the growth
/// can tell.
const NO_RATE: f64 = 1e-9;

impl Formula {
    /// How many significant figures must be printed so that what is printed works out to what is
    /// shown: the fewest from four on.
    pub fn figures(&self, shown: &dyn Fn(f64) -> String) -> usize {
        let [least, most] = FIGURES;
        let goal = shown(self.value);
        (least..most)
            .find(|&figures| shown(self.evaluated(figures)) == goal)
            .unwrap_or(most)
    }

    /// What the formula comes to, printed with so many significant figures.
    pub fn evaluated(&self, figures: usize) -> f64 {
        let mut given = Vec::new();
        for (letter, expression) in &self.given {
            given.push((*letter, expression.value(&given, figures)));
        }
        self.sum.value(&given, figures)
    }

    fn new(of: Quantity, value: f64, sum: Expression) -> Self {
        Self {
            of,
            given: Vec::new(),
            sum,
            value,
        }
    }
}

/// The formulas of a part's headline numbers, in the order in which they build on each other; for
/// *method* one of each kind.
pub fn formulas(part: Part, now: &Snapshot) -> Vec<Formula> {
    let mut out = Vec::new();
    for country in Side::ALL {
        let of = Of {
            country,
            now,
            assumptions: &now.assumptions.countries[country],
            outcome: &now.outcome[country],
        };
        match part {
            Part::Size => of.size(&mut out),
            Part::Tariffs => of.tariffs(&mut out),
            Part::Currency => of.currency(&mut out),
            Part::Returns | Part::Verdict if !has_ledger(country) => {}
            Part::Returns => of.returns(&mut out),
            Part::Verdict => of.verdict(&mut out),
            Part::Method => of.method(&mut out),
            Part::Brief | Part::Terms | Part::Worth | Part::Timeline => {}
        }
    }
    out
}

/// Whether a part has headline numbers, so that its formulas are folded away below its answer.
pub const fn has_headlines(part: Part) -> bool {
    !matches!(
        part,
        Part::Brief | Part::Terms | Part::Worth | Part::Timeline | Part::Method
    )
}

/// What the formulas of a country are made from.
struct Of<'n> {
    country: Side,
    now: &'n Snapshot,
    assumptions: &'n CountryAssumptions,
    outcome: &'n CountryOutcome,
}

impl Of<'_> {
    /// The formulas that show a reader how the model works.
    fn method(&self, out: &mut Vec<Formula>) {
        match self.country {
            Side::Left => out.push(self.project()),
            Side::Right => {
                let cost = findings::tariffs(self.now).relief.right.classes[0].cost;
                let of = Quantity::ClassLoss(Side::Right, Goods::Cars);
                out.extend(self.class_loss(of, Goods::Cars, cost));
            }
        }
        if !has_ledger(self.country) {
            return;
        }
        out.push(self.interest());
        out.push(self.ledger(Quantity::Npv(self.country), self.series()));
    }

    /// What makes up the ledger: losses avoided, cash received and what suppliers gain, and against
    /// them what is paid in.
    fn series(&self) -> [&[Usd]; 4] {
        let CountryOutcome {
            relief,
            received,
            home,
            in_waterfall,
            ..
        } = self.outcome;
        [relief, received, home, in_waterfall]
    }

    /// What is called of a tranche in all.
    fn total(&self, tranche: &Tranche) -> Expression {
        let known = |known| self::known(tranche.amount.0, Count::Usd, known);
        let lever = LeverId::take_up(self.country);
        let take_up = assumed(tranche.take_up.0, Count::Share, lever);
        match tranche.id.as_str() {
            PAID => known(Known::Paid(self.country)),
            SHIPBUILDING => known(Known::Shipbuilding(self.country)) * take_up,
            id => {
                let tranches = &self.assumptions.funding.tranches;
                let split = |tranche: &&Tranche| [CALLS, GUARANTEED].contains(&tranche.id.as_str());
                let all: f64 = tranches
                    .iter()
                    .filter(split)
                    .map(|part| part.amount.0)
                    .sum();
                let all = self::known(all, Count::Usd, Known::ToCome(self.country));
                if !tranches.iter().any(|tranche| tranche.id == GUARANTEED) {
                    return all * take_up;
                }
                let lever = LeverId::InWaterfall(self.country);
                let share = self.now.scenario.value(lever) / 100.0;
                let share = assumed(share, Count::Share, lever);
                if id == GUARANTEED {
                    all * (expression::plain(1.0) - share) * take_up
                } else {
                    all * share * take_up
                }
            }
        }
    }

    /// Whose version of a term the country has.
    fn version(&self, term: Term) -> Side {
        if Some(self.country) == SWITCHING && self.now.scenario.switched().contains(term) {
            self.country.other()
        } else {
            self.country
        }
    }

    fn reserves(&self) -> Expression {
        known(
            self.assumptions.reserves.0,
            Count::Usd,
            Known::Reserves(self.country),
        )
    }

    /// An exchange rate: the slider's, or what has become of it.
    fn rate(&self, rate: f64) -> Expression {
        let origin = if rate == self.assumptions.fx.spot.0 {
            Origin::Assumed(LeverId::Spot(self.country))
        } else {
            Origin::Result
        };
        number(rate, Count::Rate(self.country), Some(origin))
    }
}

/// Equal numbers that follow each other, as one and how often it stands.
fn runs(series: &[f64]) -> impl Iterator<Item = (f64, usize)> + '_ {
    // Series of equal calls differ in their last bit.
    let runs = series.chunk_by(|a, b| (a - b).abs() <= 1e-12 * a.abs());
    runs.filter_map(|run| Some((*run.first()?, run.len())))
}
