//! The arithmetic of the headline numbers: each as a formula with the numbers of the moment in it.
//!
//! A formula works its number out anew from the assumptions and from what other formulas work out,
//! where the model walks through the years. `text` prints it; a test reads what is printed and
//! evaluates it.
//!
//! All expressions count in billions: of dollars, of yen or won, of people.

use std::ops::{Add, Div, Mul, Sub};

use super::baseline::{
    AUTOS, CALLS, GENERAL, GUARANTEED, JAPAN_BASE_RATE, KOREA_BASE_RATE, OUTSIDE, PAID,
    SHIPBUILDING,
};
use super::findings::{self, Measure};
use super::{LeverId, Part, Preset, Snapshot};
use crate::analysis::terms::Term;
use crate::country::Country;
use crate::facts::{self, Fact, Status};
use crate::model::assumptions::{CountryAssumptions, Tranche};
use crate::model::ledger::flows;
use crate::model::outcome::CountryOutcome;
use crate::model::projects::yearly_yield;
use crate::units::{Share, Usd, Year};

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
    /// What is called of a promise.
    Called(Country),
    /// The same as a share of a year's output.
    OfEconomy(Country),
    /// The same as a share of the currency reserves.
    OfReserves(Country),
    /// The same for each inhabitant, in dollars.
    PerPerson(Country),
    /// The same in won or yen, at today's rate.
    InLocal(Country),
    /// What losing the deal costs in a year: cars and parts, or other goods.
    ClassLoss(Country, Goods),
    /// The same for all goods.
    Loss(Country),
    /// What the deal saves over the years.
    Relief(Country),
    /// The most dollars needed in a year.
    PeakNeed(Country),
    /// The same for Korea on Japan's terms.
    GhostNeed,
    /// What must be bought in the market as a share of the reserves.
    GapOfReserves(Country),
    /// What is called in won or yen, at each year's rate.
    LocalCost(Country),
    /// What a dollar in a project that succeeds pays in a year.
    Yield,
    /// What is paid in to share in project cash.
    Invested(Country),
    /// What is received of that cash.
    Received(Country),
    /// What is owed once the first account is repaid: nothing. Of all money where it is pooled, else
    /// of a dollar in the first projects.
    Owed(Country, Year),
    /// Losses avoided, in today's money.
    ReliefToday(Country),
    /// Cash received, in today's money.
    ReceivedToday(Country),
    /// Money paid in, in today's money.
    InvestedToday(Country),
    /// The net present value.
    Npv(Country),
    /// The same up to the year from which the ledger stays above zero.
    NpvUntil(Country, Year),
    /// The same at the project return at which the pledge pays for itself.
    NpvAtReturn(Country, Share),
    /// The same at the tariff without the deal at which the pledge pays for itself.
    NpvAtFallback(Country, Share),
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
            Self::Loss(country) => ("tariffs", country, "a_year"),
            Self::Relief(country) => ("", country, "relief"),
            Self::PeakNeed(country) => ("", country, "peak_need"),
            Self::GhostNeed => return Name::Own("ghost.peak_need".to_owned()),
            Self::GapOfReserves(country) => ("", country, "gap_share_of_reserves"),
            Self::LocalCost(country) => ("", country, "local_cost"),
            Self::Yield => return Name::Own("projects.yearly_yield".to_owned()),
            Self::Invested(country) => ("", country, "invested"),
            Self::Received(country) => ("", country, "received"),
            Self::Owed(country, _) => ("returns", country, "owed_when_repaid"),
            Self::ReliefToday(country) => ("verdict", country, "relief"),
            Self::ReceivedToday(country) => ("verdict", country, "received"),
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
    Summary(Country, &'static str),
    /// Anything else.
    Own(String),
}

/// The goods whose tariffs the deals are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goods {
    /// Cars and parts.
    Cars,
    /// All others without a regime of their own.
    Others,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Billions of dollars.
    Usd,
    /// A share or a yearly rate, shown in percent.
    Share,
    /// Yen or won for a dollar.
    Rate(Country),
    /// Billions of people, shown in millions.
    People,
    /// Nothing: years, exponents.
    Plain,
}

/// Where a number of a formula comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Origin {
    /// A fact.
    Known(Known),
    /// An assumption with a slider.
    Assumed(LeverId),
    /// Worked out from them.
    Result,
}

/// A fact that formulas use.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields say which country, goods or law")]
pub enum Known {
    /// What was promised and not yet paid.
    ToCome(Country),
    /// What was paid.
    Paid(Country),
    /// Korea's shipbuilding part.
    Shipbuilding,
    /// What Washington may call from Korea in a year.
    Cap,
    /// A year's output.
    Economy(Country),
    /// The currency reserves.
    Reserves(Country),
    /// Inhabitants.
    People(Country),
    /// Exports to the United States: all, or those of a kind of goods.
    Exports(Country, Option<Goods>),
    /// The tariff with the deal.
    Deal(Country, Goods, Preset),
    /// The base of the interest on what is owed.
    BaseRate(Country),
    /// The share of the cash until it is repaid.
    Before(Country),
    /// The share of the cash after it is repaid.
    After(Country),
}

/// A fact by its name, without its words, which stand on the page of sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The fact's id.
    pub id: &'static str,
    /// How far it is agreed.
    pub status: Status,
}

const fn cite(fact: &Fact) -> Citation {
    Citation {
        id: fact.id,
        status: fact.status,
    }
}

impl Known {
    /// The fact that leads.
    pub fn citation(self) -> Citation {
        use Country::{Japan, Korea};
        // Constants: so only names, not statements and sources, travel with the program.
        macro_rules! fact {
            ($name:ident) => {
                const { cite(&facts::$name) }
            };
        }
        match self {
            Self::ToCome(Japan) => fact!(JP_PLEDGE_SIZE),
            Self::ToCome(Korea) => fact!(KR_CASH),
            Self::Paid(Japan) => fact!(JP_FIRST_DISB),
            Self::Paid(Korea) => fact!(KR_FIRST_DISBURSEMENT),
            Self::Shipbuilding => fact!(KR_MASGA),
            Self::Cap => fact!(KR_ANNUAL_CAP),
            Self::Economy(Japan) => fact!(GDP_JP),
            Self::Economy(Korea) => fact!(GDP_KR),
            Self::Reserves(Japan) => fact!(RES_JP),
            Self::Reserves(Korea) => fact!(RES_KR_SEP26),
            Self::People(Japan) => fact!(POPULATION_JP),
            Self::People(Korea) => fact!(POPULATION_KR),
            Self::Exports(Japan, Some(Goods::Cars)) => fact!(TRADE_JP_SPLIT_AUTO),
            Self::Exports(Japan, _) => fact!(TRADE_JP_2024),
            Self::Exports(Korea, Some(Goods::Cars)) => fact!(TRADE_KR_AUTO_2024),
            Self::Exports(Korea, _) => fact!(TRADE_KR_2024),
            Self::Deal(Japan, Goods::Cars, _) => fact!(JP_AUTO_15),
            Self::Deal(Korea, Goods::Cars, _) => fact!(KR_AUTO_15),
            Self::Deal(_, Goods::Others, Preset::AfterRuling) => fact!(US_S122),
            Self::Deal(Japan, Goods::Others, Preset::Today) => fact!(JP_GENERAL_NOW),
            Self::Deal(Korea, Goods::Others, Preset::Today) => fact!(KR_GENERAL_NOW),
            Self::Deal(Japan, Goods::Others, _) => fact!(JP_GENERAL_15),
            Self::Deal(Korea, Goods::Others, _) => fact!(KR_GENERAL_15),
            Self::BaseRate(Japan) => fact!(JP_DEEMED_RATE),
            Self::BaseRate(Korea) => fact!(UST20_NOV25),
            Self::Before(Japan) => fact!(JP_SPLIT_BEFORE),
            Self::Before(Korea) => fact!(KR_SPLIT_BEFORE),
            Self::After(Japan) => fact!(JP_SPLIT_AFTER),
            Self::After(Korea) => fact!(KR_SPLIT_AFTER),
        }
    }
}

/// What is to be worked out.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A number that stands there.
    Number(Number),
    /// A letter of the formula.
    Letter(char),
    /// Two expressions joined.
    Joined(Operation, Box<[Expression; 2]>),
}

/// How two expressions are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// The sum of both.
    Plus,
    /// The first less the second.
    Minus,
    /// The product of both.
    Times,
    /// The first divided by the second.
    Over,
    /// The first raised to the second.
    Power,
    /// The smaller of both.
    Smaller,
}

/// A number in a formula.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// How much, as an expression counts it.
    pub value: f64,
    /// Of what.
    pub count: Count,
    /// Where it comes from; nothing for a number that only belongs to the arithmetic.
    pub origin: Option<Origin>,
}

/// Least and most significant figures that a formula is printed with.
const FIGURES: [usize; 2] = [4, 15];

impl Number {
    /// The number as it is printed with so many significant figures, and its decimals then. No figure
    /// before the point is left out.
    pub fn printed(&self, figures: usize) -> (f64, usize) {
        let scaled = self.value * self.count.scale();
        let mut size = scaled.abs();
        // A number of one figure before the point has one decimal less than figures.
        let mut decimals = figures as i32 - 1;
        while size >= 10.0 {
            size /= 10.0;
            decimals -= 1;
        }
        while size > 0.0 && size < 1.0 && decimals < MAX_DECIMALS {
            size *= 10.0;
            decimals += 1;
        }
        let decimals = decimals.max(0) as usize;
        let unit = libm::pow(10.0, decimals as f64);
        (libm::round(scaled * unit) / unit, decimals)
    }
}

/// As many as `decimal` prints.
const MAX_DECIMALS: i32 = 18;

impl Count {
    /// What a number is multiplied by to be printed: a share in percent, people in millions.
    const fn scale(self) -> f64 {
        match self {
            Self::Share => 100.0,
            Self::People => 1000.0,
            _ => 1.0,
        }
    }
}

impl Expression {
    fn value(&self, given: &[(char, f64)], figures: usize) -> f64 {
        match self {
            Self::Number(number) => number.printed(figures).0 / number.count.scale(),
            Self::Letter(letter) => given
                .iter()
                .find(|(other, _)| other == letter)
                .map_or(f64::NAN, |(_, value)| *value),
            Self::Joined(operation, sides) => {
                let [a, b] = [&sides[0], &sides[1]].map(|side| side.value(given, figures));
                match operation {
                    Operation::Plus => a + b,
                    Operation::Minus => a - b,
                    Operation::Times => a * b,
                    Operation::Over => a / b,
                    Operation::Power => libm::pow(a, b),
                    Operation::Smaller => a.min(b),
                }
            }
        }
    }

    /// Calls `see` with each number, from left to right.
    pub fn numbers(&self, see: &mut dyn FnMut(&Number)) {
        match self {
            Self::Number(number) => see(number),
            Self::Letter(_) => {}
            Self::Joined(_, sides) => {
                for side in sides.iter() {
                    side.numbers(see);
                }
            }
        }
    }

    fn join(self, operation: Operation, other: Self) -> Self {
        Self::Joined(operation, Box::new([self, other]))
    }

    fn to_the(self, exponent: Self) -> Self {
        self.join(Operation::Power, exponent)
    }

    /// This and another; the other alone if this is nothing yet.
    fn and(sum: Option<Self>, term: Self) -> Option<Self> {
        Some(match sum {
            Some(sum) => sum + term,
            None => term,
        })
    }
}

impl Formula {
    /// How many significant figures must be printed so that what is printed works out to what is
    /// shown: the fewest from four on.
    pub fn figures(&self, shown: impl Fn(f64) -> String) -> usize {
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

impl Add for Expression {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.join(Operation::Plus, other)
    }
}

impl Sub for Expression {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self.join(Operation::Minus, other)
    }
}

impl Mul for Expression {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        self.join(Operation::Times, other)
    }
}

impl Div for Expression {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        self.join(Operation::Over, other)
    }
}

fn number(value: f64, count: Count, origin: Option<Origin>) -> Expression {
    Expression::Number(Number {
        value,
        count,
        origin,
    })
}

fn known(value: f64, count: Count, known: Known) -> Expression {
    number(value, count, Some(Origin::Known(known)))
}

fn assumed(value: f64, count: Count, lever: LeverId) -> Expression {
    number(value, count, Some(Origin::Assumed(lever)))
}

fn result(value: Usd) -> Expression {
    number(value.0, Count::Usd, Some(Origin::Result))
}

fn plain(value: f64) -> Expression {
    number(value, Count::Plain, None)
}

fn letter(letter: char) -> Expression {
    Expression::Letter(letter)
}

/// The formulas of a part's headline numbers, in the order in which they build on each other.
pub fn formulas(part: Part, now: &Snapshot) -> Vec<Formula> {
    let mut out = Vec::new();
    for country in Country::ALL {
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
            Part::Returns => of.returns(&mut out),
            Part::Verdict => of.verdict(&mut out),
            Part::Terms | Part::Worth | Part::Timeline | Part::Method => {}
        }
    }
    out
}

/// Whether a part has formulas.
pub const fn has_formulas(part: Part) -> bool {
    !matches!(
        part,
        Part::Terms | Part::Worth | Part::Timeline | Part::Method
    )
}

/// What the formulas of a country are made from.
struct Of<'n> {
    country: Country,
    now: &'n Snapshot,
    assumptions: &'n CountryAssumptions,
    outcome: &'n CountryOutcome,
}

impl Of<'_> {
    fn size(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let size = findings::size(self.now)[country];
        let tranches = &self.assumptions.funding.tranches;
        let called = tranches.iter().fold(None, |sum, tranche| {
            Expression::and(sum, self.total(tranche))
        });
        let Some(called) = called else { return };
        out.push(Formula::new(
            Quantity::Called(country),
            size.called.0,
            called,
        ));
        let called = result(size.called);
        let Of { assumptions, .. } = *self;
        out.push(match self.now.measure {
            Measure::Dollars => return,
            Measure::Economy => Formula::new(
                Quantity::OfEconomy(country),
                size.of_gdp.0,
                called / known(assumptions.gdp.0, Count::Usd, Known::Economy(country)),
            ),
            Measure::Reserves => Formula::new(
                Quantity::OfReserves(country),
                size.of_reserves.0,
                called / self.reserves(),
            ),
            Measure::Person => Formula::new(
                Quantity::PerPerson(country),
                size.per_person,
                called
                    / known(
                        findings::people(country) / 1000.0,
                        Count::People,
                        Known::People(country),
                    ),
            ),
            Measure::Local => Formula::new(
                Quantity::InLocal(country),
                size.local.0,
                called * self.rate(assumptions.fx.spot.0),
            ),
        });
    }

    fn tariffs(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let relief = findings::tariffs(self.now).relief[country];
        let mut all = None;
        for (goods, class) in [Goods::Cars, Goods::Others].into_iter().zip(relief.classes) {
            let of = Quantity::ClassLoss(country, goods);
            out.extend(self.class_loss(of, goods, class.cost));
            all = Expression::and(all, result(class.cost));
        }
        out.extend(all.map(|all| Formula::new(Quantity::Loss(country), relief.a_year.0, all)));
        let tariff = &self.assumptions.tariff;
        let years = self.now.assumptions.horizon.min(tariff.relief_years);
        // Whichever ends first.
        let lever = if tariff.relief_years <= years {
            LeverId::ReliefYears
        } else {
            LeverId::Horizon
        };
        let n = assumed(years as f64, Count::Plain, lever);
        let growth = assumed(tariff.growth.0, Count::Share, LeverId::ExportGrowth);
        let (given, weight) = if tariff.growth.0.abs() < NO_RATE {
            (vec![], n)
        } else {
            let one = || plain(1.0);
            (
                vec![('g', one() + growth)],
                (letter('g').to_the(n) - one()) / (letter('g') - one()),
            )
        };
        out.push(Formula {
            of: Quantity::Relief(country),
            given,
            sum: result(relief.a_year) * weight,
            value: relief.in_all.0,
        });
    }

    fn class_loss(&self, of: Quantity, goods: Goods, cost: Usd) -> Option<Formula> {
        let id = match goods {
            Goods::Cars => AUTOS,
            Goods::Others => GENERAL,
        };
        let classes = &self.assumptions.tariff.classes;
        let class = classes.iter().find(|class| class.id == id)?;
        let share = |share: Share, lever| assumed(share.0, Count::Share, lever);
        let (fallback, pass_through) = match (goods, self.country) {
            (Goods::Cars, Country::Japan) => {
                (LeverId::JapanAutosFallback, LeverId::AutosPassThrough)
            }
            (Goods::Cars, Country::Korea) => {
                (LeverId::KoreaAutosFallback, LeverId::AutosPassThrough)
            }
            (Goods::Others, _) => (LeverId::GeneralFallback, LeverId::PassThrough),
        };
        let preset = self.now.scenario.preset();
        let deal = Known::Deal(self.country, goods, preset);
        let pass_through = || share(class.pass_through, pass_through);
        let elasticity = assumed(class.elasticity, Count::Plain, LeverId::Elasticity);
        let one = || plain(1.0);
        Some(Formula {
            of,
            given: vec![
                (
                    'w',
                    (one() + share(class.fallback, fallback))
                        / (one() + known(class.deal.0, Count::Share, deal)),
                ),
                ('p', one() / letter('w').to_the(one() - pass_through())),
                ('q', one() / letter('w').to_the(elasticity * pass_through())),
            ],
            sum: self.exports(goods, class.imports)
                * (letter('q') * (one() - letter('p'))
                    + share(class.margin, LeverId::Margin) * (one() - letter('q'))),
            value: cost.0,
        })
    }

    /// A country's exports of some goods. What Korea's other goods are depends on a slider.
    fn exports(&self, goods: Goods, imports: Usd) -> Expression {
        let exports = |usd: f64, goods| known(usd, Count::Usd, Known::Exports(self.country, goods));
        let classes = &self.assumptions.tariff.classes;
        let of = |id: &str| {
            let class = classes.iter().find(|class| class.id == id);
            class.map_or(0.0, |class| class.imports.0)
        };
        let (cars, outside) = (of(AUTOS), of(OUTSIDE));
        if goods == Goods::Cars || self.country == Country::Japan {
            return exports(imports.0, Some(goods));
        }
        let all = facts::TRADE_KR_2024.number();
        exports(all, None)
            - exports(cars, Some(Goods::Cars))
            - exports(all, None) * assumed(outside / all, Count::Share, LeverId::KoreaOutsideShare)
    }

    fn currency(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let need = findings::currency(self.now).need[country];
        let series = &self.outcome.fx_need;
        let Some(year) = series.iter().position(|&usd| usd == need.peak) else {
            return;
        };
        let year = self.now.assumptions.first_year + year;
        let tranches = &self.assumptions.funding.tranches;
        let peak = tranches.iter().fold(None, |sum, tranche| {
            let called = tranche.start <= year
                && (tranche.annual_cap.is_some() || year <= tranche.end)
                && tranche.fx_share.0 > 0.0;
            if called {
                Expression::and(sum, self.need_in_a_year(tranche))
            } else {
                sum
            }
        });
        let of = Quantity::PeakNeed(country);
        out.extend(peak.map(|peak| Formula::new(of, need.peak.0, peak)));
        if need.gap_of_reserves.0 > 0.0 {
            let (capacity, lever) = match country {
                Country::Japan => (need.capacity, LeverId::JapanCapacity),
                Country::Korea => (need.capacity, LeverId::KoreaCapacity),
            };
            let beyond = |usd: &f64| *usd > capacity.0;
            let needs: Vec<f64> = series.iter().map(|usd| usd.0).filter(beyond).collect();
            let gap = runs(&needs).fold(None, |sum, (usd, years)| {
                let gap = result(Usd(usd)) - assumed(capacity.0, Count::Usd, lever);
                let gap = match years {
                    1 => gap,
                    _ => gap * plain(years as f64),
                };
                Expression::and(sum, gap)
            });
            out.extend(gap.map(|gap| {
                Formula::new(
                    Quantity::GapOfReserves(country),
                    need.gap_of_reserves.0,
                    gap / self.reserves(),
                )
            }));
        }
        let calls = self.outcome.drawn.iter().zip(&self.outcome.fx);
        let cost = calls
            .filter(|(drawn, _)| drawn.0 > 0.0)
            .fold(None, |sum, (&drawn, rate)| {
                Expression::and(sum, result(drawn) * self.rate(rate.0))
            });
        let of = Quantity::LocalCost(country);
        out.extend(cost.map(|cost| Formula::new(of, need.local_cost.0, cost)));
        if country == Country::Korea {
            out.extend(self.ghost_need());
        }
    }

    /// The most that Korea would need in a year on Japan's terms: all that is to come, evenly over
    /// Japan's years, unless what was paid already is more.
    fn ghost_need(&self) -> Option<Formula> {
        let peak = findings::currency(self.now).ghost_peak;
        let tranches = &self.assumptions.funding.tranches;
        let (paid, to_come): (Vec<_>, Vec<_>) =
            tranches.iter().partition(|tranche| tranche.id == PAID);
        let japan = &self.now.assumptions.countries.japan.funding.tranches;
        let calendar = japan.iter().find(|tranche| tranche.id == CALLS)?;
        let all = to_come.iter().fold(None, |sum, tranche| {
            Expression::and(sum, self.total(tranche))
        })?;
        let years = calendar.start.until(calendar.end) + 1;
        let evenly: f64 = to_come
            .iter()
            .map(|tranche| (tranche.amount * tranche.take_up).0 / years as f64)
            .sum();
        let sum = match paid.first() {
            Some(paid) if paid.amount.0 > evenly => self.total(paid),
            _ => {
                let end = f64::from(calendar.end.0);
                let years = assumed(end, Count::Plain, LeverId::JapanLastYear)
                    - plain(f64::from(calendar.start.0 - 1));
                all / years
            }
        };
        Some(Formula::new(Quantity::GhostNeed, peak.0, sum))
    }

    fn returns(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let projects = &self.assumptions.projects;
        let returned = || assumed(projects.return_.0, Count::Share, LeverId::Return);
        let (lag, life) = (
            || assumed(projects.lag as f64, Count::Plain, LeverId::Lag),
            || assumed(projects.life as f64, Count::Plain, LeverId::Life),
        );
        let per_dollar = yearly_yield(projects.return_, projects.lag, projects.life);
        if country == Country::Japan {
            let one = || plain(1.0);
            let (given, sum) = if projects.return_.0 < NO_RATE {
                (vec![], one() / life())
            } else {
                let discounted = one() - one() / letter('r').to_the(life());
                (
                    vec![('r', one() + returned())],
                    letter('r').to_the(lag()) * returned() / discounted,
                )
            };
            out.push(Formula {
                of: Quantity::Yield,
                given,
                sum,
                value: per_dollar.0,
            });
        }
        let summary = &self.outcome.summary;
        let tranches = &self.assumptions.funding.tranches;
        let shared = tranches.iter().filter(|tranche| tranche.in_waterfall);
        let invested = shared.fold(None, |sum, tranche| {
            Expression::and(sum, self.total(tranche))
        });
        let of = Quantity::Invested(country);
        out.extend(invested.map(|sum| Formula::new(of, summary.invested.0, sum)));
        out.extend(self.received());
        if let Some(flip) = summary.flip_year {
            out.extend(self.owed(flip, per_dollar, lag()));
        }
    }

    /// What is received: a share of the cash that comes while money is owed, another of the rest.
    /// In the year of repayment both are paid.
    fn received(&self) -> Option<Formula> {
        let terms = &self.assumptions.waterfall;
        let country = self.country;
        let sum_of = |series: &[Usd]| series.iter().sum::<Usd>();
        let (cash, received) = (&self.outcome.cash, &self.outcome.received);
        let share = |share: Share, known| self::known(share.0, Count::Share, known);
        let before = share(terms.share_before, Known::Before(country));
        let after = share(terms.share_after, Known::After(country));
        // The review can only change what comes after it while money is still owed.
        let first_call = self
            .outcome
            .in_waterfall
            .iter()
            .position(|usd| usd.0 > 0.0)?;
        let changed = terms
            .review
            .as_ref()
            .filter(|review| review.share != terms.share_before)
            .map(|review| (first_call + review.after, review.share))
            .filter(|(review, _)| *review < cash.len())
            .filter(|(review, _)| {
                let first = self.now.assumptions.first_year;
                let flip = self.outcome.summary.flip_year;
                flip.is_none_or(|flip| flip >= first + *review)
            });
        let (start, owed_share, owed_words) = match changed {
            None => (0, terms.share_before, before.clone()),
            Some((review, new)) => (
                review,
                new,
                assumed(new.0, Count::Share, LeverId::ReviewShare),
            ),
        };
        let (cash_then, received_then) =
            (sum_of(cash.get(start..)?), sum_of(received.get(start..)?));
        // received = share · owed + after · (cash - owed)
        let owed = Usd((received_then.0 - terms.share_after.0 * cash_then.0)
            / (owed_share.0 - terms.share_after.0));
        let mut sum = None;
        if start > 0 {
            sum = Some(before * result(sum_of(cash.get(..start)?)));
        }
        let sum = Expression::and(sum, owed_words * result(owed))?;
        let rest = cash_then - owed;
        // What rounding left is no cash.
        let sum = if rest.0 > 1e-9 * cash_then.0 {
            sum + after * result(rest)
        } else {
            sum
        };
        let of = Quantity::Received(country);
        Some(Formula::new(of, self.outcome.summary.received.0, sum))
    }

    /// What is owed at the end of the year in which the first account is repaid.
    fn owed(&self, flip: Year, per_dollar: Share, lag: Expression) -> Option<Formula> {
        let country = self.country;
        let terms = &self.assumptions.waterfall;
        let whose = if self.has_japans(Term::DeemedRate) {
            Country::Japan
        } else {
            country
        };
        let base = match whose {
            Country::Japan => JAPAN_BASE_RATE,
            Country::Korea => KOREA_BASE_RATE,
        };
        let spread = Share(terms.deemed_rate.0 - base.0);
        let interest = known(base.0, Count::Share, Known::BaseRate(whose))
            + assumed(spread.0, Count::Share, LeverId::Spread);
        let factor = ('i', plain(1.0) + interest);
        let index = self.now.assumptions.first_year.until(flip);
        let first_call = self
            .outcome
            .in_waterfall
            .iter()
            .position(|usd| usd.0 > 0.0)?;
        let share = match &terms.review {
            Some(review)
                if index >= first_call + review.after && review.share != terms.share_before =>
            {
                assumed(review.share.0, Count::Share, LeverId::ReviewShare)
            }
            _ => known(terms.share_before.0, Count::Share, Known::Before(country)),
        };
        let of = Quantity::Owed(country, flip);
        let at = |series: &[Usd], index: usize| series.get(index).copied().unwrap_or(Usd::ZERO);
        if terms.pooled {
            let last = at(&self.outcome.balance, index.checked_sub(1)?);
            let (paid, cash) = (
                at(&self.outcome.in_waterfall, index),
                at(&self.outcome.cash, index),
            );
            let mut due = result(last) * letter('i');
            if paid.0 > 0.0 {
                due = due + result(paid);
            }
            return Some(Formula {
                of,
                given: vec![factor],
                sum: due - share * result(cash),
                value: last.0 * (1.0 + terms.deemed_rate.0) + paid.0
                    - self.share_in(index, first_call).0 * cash.0,
            });
        }
        // No short formula holds for an account of its own whose share changes on the way.
        if self.share_in(index, first_call) != terms.share_before {
            return None;
        }
        // A dollar of the first projects: it grows for all years, and the yearly cash, which
        // begins after the lag, repays it with the same interest.
        let years = index.checked_sub(first_call)?;
        let paying = years.checked_sub(self.assumptions.projects.lag)?;
        let i = 1.0 + terms.deemed_rate.0;
        let grown = libm::pow(i, years as f64);
        let repaid = terms.share_before.0 * per_dollar.0 * (libm::pow(i, paying as f64) - 1.0)
            / terms.deemed_rate.0;
        let n = || letter('n');
        Some(Formula {
            of,
            given: vec![
                factor,
                ('n', plain(years as f64)),
                (
                    'y',
                    number(per_dollar.0, Count::Plain, Some(Origin::Result)),
                ),
            ],
            sum: letter('i').to_the(n())
                - share * letter('y') * (letter('i').to_the(n() - lag) - plain(1.0))
                    / (letter('i') - plain(1.0)),
            value: grown - repaid,
        })
    }

    /// The share of the cash in a year while money is owed.
    fn share_in(&self, index: usize, first_call: usize) -> Share {
        let terms = &self.assumptions.waterfall;
        match &terms.review {
            Some(review) if index >= first_call + review.after => review.share,
            _ => terms.share_before,
        }
    }

    fn verdict(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let discount = self.assumptions.discount;
        let outcome = self.outcome;
        let series = [&outcome.relief, &outcome.received, &outcome.in_waterfall];
        let of = [
            Quantity::ReliefToday(country),
            Quantity::ReceivedToday(country),
            Quantity::InvestedToday(country),
        ];
        for (of, series) in of.into_iter().zip(series) {
            let sum = discounted(series, discount);
            out.push(Formula {
                of,
                given: vec![(
                    'd',
                    plain(1.0) + assumed(discount.0, Count::Share, LeverId::Discount),
                )],
                sum: sum.unwrap_or_else(|| result(Usd::ZERO)),
                value: today(series, discount).0,
            });
        }
        let ledger = |of, [relief, received, invested]: [&[Usd]; 3]| {
            let [relief, received, invested] =
                [relief, received, invested].map(|series| today(series, discount));
            Formula::new(
                of,
                relief.0 + received.0 - invested.0,
                result(relief) + result(received) - result(invested),
            )
        };
        let mut npv = ledger(Quantity::Npv(country), series.map(Vec::as_slice));
        let summary = &outcome.summary;
        npv.value = summary.npv_usd.0;
        out.push(npv);
        let first = self.now.assumptions.first_year;
        if let Some(year) = summary.break_even_year.filter(|year| *year > first) {
            let until = first.until(year);
            let series = series.map(|series| series.get(..=until).unwrap_or(series));
            out.push(ledger(Quantity::NpvUntil(country, year), series));
        }
        let mut at = |of, changed: CountryAssumptions| {
            let flows = flows(&changed, first, self.now.assumptions.horizon);
            let received = &flows.distribution.received;
            let series: [&[Usd]; 3] = [&flows.relief, received, &flows.calls.in_waterfall];
            out.push(ledger(of, series));
        };
        if let Some(rate) = summary.break_even_return {
            let mut changed = self.assumptions.clone();
            changed.projects.return_ = rate;
            at(Quantity::NpvAtReturn(country, rate), changed);
        }
        if let Some(rate) = summary.break_even_fallback {
            let mut changed = self.assumptions.clone();
            for class in &mut changed.tariff.classes {
                if class.responds {
                    class.fallback = rate;
                }
            }
            at(Quantity::NpvAtFallback(country, rate), changed);
        }
    }

    /// What is called of a tranche in all.
    fn total(&self, tranche: &Tranche) -> Expression {
        let known = |known| self::known(tranche.amount.0, Count::Usd, known);
        let lever = match self.country {
            Country::Japan => LeverId::JapanTakeUp,
            Country::Korea => LeverId::TakeUp,
        };
        let take_up = assumed(tranche.take_up.0, Count::Share, lever);
        match tranche.id.as_str() {
            PAID => known(Known::Paid(self.country)),
            SHIPBUILDING => known(Known::Shipbuilding) * take_up,
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
                let lever = LeverId::JapanInWaterfall;
                let share = assumed(self.now.scenario.value(lever) / 100.0, Count::Share, lever);
                if id == GUARANTEED {
                    all * (plain(1.0) - share) * take_up
                } else {
                    all * share * take_up
                }
            }
        }
    }

    /// The dollars that a tranche takes in the first year of its calls.
    fn need_in_a_year(&self, tranche: &Tranche) -> Expression {
        let total = self.total(tranche);
        let call = match tranche.annual_cap {
            Some(cap) => {
                let cap = known(cap.0, Count::Usd, Known::Cap);
                cap.join(Operation::Smaller, total)
            }
            None if tranche.start == tranche.end => total,
            None => total / self.years(tranche),
        };
        // What was paid is dollars; of the rest a part, where it is Japan's or on Japan's terms.
        if tranche.id != PAID
            && (self.country == Country::Japan || self.has_japans(Term::CurrencyFunding))
        {
            call * assumed(tranche.fx_share.0, Count::Share, LeverId::JapanCashShare)
        } else {
            call
        }
    }

    /// The years of a tranche: its last year less the one before its first.
    fn years(&self, tranche: &Tranche) -> Expression {
        let end = f64::from(tranche.end.0);
        let end = if self.country == Country::Japan || self.has_japans(Term::Calls) {
            assumed(end, Count::Plain, LeverId::JapanLastYear)
        } else {
            plain(end)
        };
        end - plain(f64::from(tranche.start.0 - 1))
    }

    /// Whether this is South Korea with Japan's version of a term.
    fn has_japans(&self, term: Term) -> bool {
        self.country == Country::Korea && self.now.scenario.switched().contains(term)
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
            Origin::Assumed(match self.country {
                Country::Japan => LeverId::JapanSpot,
                Country::Korea => LeverId::KoreaSpot,
            })
        } else {
            Origin::Result
        };
        number(rate, Count::Rate(self.country), Some(origin))
    }
}

/// The present value of a series in print: what stays the same for some years as an annuity.
fn discounted(series: &[Usd], discount: Share) -> Option<Expression> {
    let d = |year: usize| match year {
        1 => letter('d'),
        _ => letter('d').to_the(plain(year as f64)),
    };
    let a_year = |usd: Usd, year: usize| match year {
        0 => result(usd),
        _ => result(usd) / d(year),
    };
    let mut sum = None;
    let mut year = 0;
    let series: Vec<f64> = series.iter().map(|usd| usd.0).collect();
    for (usd, years) in runs(&series) {
        let (first, usd) = (year, Usd(usd));
        year += years;
        if usd.0 == 0.0 {
            continue;
        }
        if years < SEVERAL || discount.0 < NO_RATE {
            for year in first..year {
                sum = Expression::and(sum, a_year(usd, year));
            }
            continue;
        }
        // The sum of 1 / d^t from the first year to the last.
        let from = match first {
            0 => letter('d'),
            1 => plain(1.0),
            _ => plain(1.0) / d(first - 1),
        };
        let factors = (from - plain(1.0) / d(year - 1)) / (letter('d') - plain(1.0));
        sum = Expression::and(sum, result(usd) * factors);
    }
    sum
}

/// From so many equal terms on their sum is shorter as one.
const SEVERAL: usize = 3;
/// Below this rate what grows by it stays the same, as far as a formula that divides by the growth
/// can tell.
const NO_RATE: f64 = 1e-9;

/// The present value of a series.
fn today(series: &[Usd], discount: Share) -> Usd {
    let yearly = 1.0 / (1.0 + discount.0);
    let mut factor = 1.0;
    let mut sum = 0.0;
    for usd in series {
        sum += usd.0 * factor;
        factor *= yearly;
    }
    Usd(sum)
}

/// Equal numbers that follow each other, as one and how often it stands.
fn runs(series: &[f64]) -> impl Iterator<Item = (f64, usize)> + '_ {
    // Series of equal calls differ in their last bit.
    let runs = series.chunk_by(|a, b| (a - b).abs() <= 1e-12 * a.abs());
    runs.filter_map(|run| Some((*run.first()?, run.len())))
}
