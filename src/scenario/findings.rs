//! What a snapshot says, as numbers without words.
//!
//! `say` turns a finding into a message, in each language's own word order; pictures and tables
//! read the same findings, so that no two numbers on the page can disagree.

use super::deal::{ON_OTHERS_CALENDAR, PLEDGES, TERMS, pledge};
pub use super::measure::{Measure, Money, TermValuesOf};
pub use super::population::people;

use super::Snapshot;
use super::baseline::{AUTOS, GENERAL, PHARMA};
use crate::analysis::terms::{self, TermValues, Terms};
use crate::model::outcome::CountryOutcome;
pub use crate::model::roots::{MOST_FALLBACK, MOST_RETURN};
use crate::model::waterfall::REPAID;
use crate::pledge::{Pair, Side};
use crate::units::{Local, Share, Usd, Year};

/// Below this no one would speak of money: half a million dollars.
pub const NOTHING: Usd = Usd(0.0005);

/// How big one pledge is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// The pledge itself.
    pub pledged: Usd,
    /// What is called of it within the ledger's years.
    pub called: Usd,
    /// The part of `called` that the country must find in dollars itself.
    pub cash: Usd,
    /// `called` as a share of a year's output.
    pub of_gdp: Share,
    /// `called` as a share of the currency reserves.
    pub of_reserves: Share,
    /// `called` per inhabitant, in dollars.
    pub per_person: f64,
    /// `called` at today's rate.
    pub local: Local,
}

/// What each country pledged.
pub const PLEDGED: Pair<Usd> = Pair {
    left: PLEDGES.left.pledged,
    right: PLEDGES.right.pledged,
};

/// How big each pledge is.
pub fn size(snapshot: &Snapshot) -> Pair<Size> {
    Pair::from_fn(|country| {
        let assumptions = &snapshot.assumptions.countries[country];
        let outcome = &snapshot.outcome[country];
        let called = called(outcome);
        Size {
            pledged: PLEDGED[country],
            called,
            cash: outcome.fx_need.iter().copied().sum(),
            of_gdp: outcome.summary.share_of_gdp,
            of_reserves: Share(called.0 / assumptions.reserves.0),
            // Billions of dollars by millions of people: thousands of dollars.
            per_person: called.0 / people(country) * 1000.0,
            local: called * assumptions.fx.spot,
        }
    })
}

/// What part of a country's pledge it is to pay in so much in all years.
pub fn share_drawn(country: Side, drawn: &[Usd]) -> Share {
    let all: Usd = drawn.iter().copied().sum();
    Share(all.0 / PLEDGED[country].0)
}

/// All that is called.
fn called(outcome: &CountryOutcome) -> Usd {
    outcome.drawn.iter().copied().sum()
}

/// What losing the deal would cost one country in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relief {
    /// Cars and parts, other goods, and drugs that the tariff on patented ones is for.
    pub classes: [ClassRelief; 3],
    /// All classes together, in a year.
    pub a_year: Usd,
    /// All classes together, over the years that count.
    pub in_all: Usd,
}

/// What losing the deal would cost one class of goods in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassRelief {
    /// Its yearly exports to the United States.
    pub imports: Usd,
    /// Tariff with the deal.
    pub deal: Share,
    /// Tariff without it.
    pub fallback: Share,
    /// The yearly cost of losing the deal.
    pub cost: Usd,
}

/// What the pledge buys.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tariffs {
    /// What losing the deal would cost in a year.
    pub relief: Pair<Relief>,
    /// For how many years the deal is taken to hold.
    pub years: usize,
    /// How many of them the ledger sees.
    pub counted: usize,
}

/// The classes of [`Relief::classes`].
const CLASSES: [&str; 3] = [AUTOS, GENERAL, PHARMA];

/// Whether a country has exports of one of them.
pub fn has_class(country: Side, class: usize) -> bool {
    let has = |id: &&str| pledge(country).classes.iter().any(|of| of.id == *id);
    CLASSES.get(class).is_some_and(has)
}

/// What the pledge buys.
pub fn tariffs(snapshot: &Snapshot) -> Tariffs {
    let years = snapshot.assumptions.countries.right.tariff.relief_years;
    Tariffs {
        relief: Pair::from_fn(|country| {
            let classes = &snapshot.assumptions.countries[country].tariff.classes;
            let CountryOutcome {
                classes: outcomes,
                summary,
                ..
            } = &snapshot.outcome[country];
            let of = |id: &str| {
                let mut classes = classes.iter().zip(outcomes);
                let class = classes.find(|(class, _)| class.id == id);
                class.map_or(
                    ClassRelief {
                        imports: Usd(0.0),
                        deal: Share(0.0),
                        fallback: Share(0.0),
                        cost: Usd(0.0),
                    },
                    |(class, outcome)| ClassRelief {
                        imports: class.imports,
                        deal: class.deal,
                        fallback: class.fallback,
                        cost: outcome.cost,
                    },
                )
            };
            Relief {
                classes: CLASSES.map(of),
                a_year: outcomes.iter().map(|class| class.cost).sum(),
                in_all: summary.relief,
            }
        }),
        years,
        counted: years.min(snapshot.assumptions.horizon),
    }
}

/// Whether a country can find the dollars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Need {
    /// Most dollars needed in a year.
    pub peak: Usd,
    /// What the country can raise in a year without buying dollars; nothing where that is not known.
    pub capacity: Option<Usd>,
    /// What must be bought in the market over all years, as a share of the reserves.
    pub gap_of_reserves: Share,
    /// What everything called costs in the country's own money.
    pub local_cost: Local,
}

/// Whether the won and the yen can take it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Currency {
    /// Each country as signed.
    pub need: Pair<Need>,
    /// Most dollars that [`ON_OTHERS_CALENDAR`] would need in a year on the other's; nothing where neither country
    /// can have that.
    pub counterfactual_peak: Option<Usd>,
}

/// Whether the won and the yen can take it.
pub fn currency(snapshot: &Snapshot) -> Currency {
    let counterfactual = snapshot.counterfactual().iter().copied();
    Currency {
        need: Pair::from_fn(|country| {
            let assumptions = &snapshot.assumptions.countries[country];
            let summary = &snapshot.outcome[country].summary;
            Need {
                peak: summary.peak_need,
                capacity: pledge(country).capacity.map(|_| assumptions.fx.capacity),
                gap_of_reserves: summary.gap_share_of_reserves,
                local_cost: summary.local_cost,
            }
        }),
        counterfactual_peak: ON_OTHERS_CALENDAR.map(|_| counterfactual.fold(Usd(0.0), Usd::max)),
    }
}

/// In how many years each country has to find dollars.
pub fn years_of_need(snapshot: &Snapshot) -> Pair<usize> {
    Pair::from_fn(|country| {
        let needs = snapshot.outcome[country].fx_need.iter();
        needs.filter(|&&need| need > NOTHING).count()
    })
}

/// What comes back to one country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Back {
    /// What it paid into projects that share.
    pub invested: Usd,
    /// What it received.
    pub received: Usd,
    /// What went to the American side.
    pub partner: Usd,
    /// The first year in which an account is repaid and the share falls.
    pub flip_year: Option<Year>,
    /// The year from which nothing is owed to the end.
    pub repaid_year: Option<Year>,
    /// What it is still owed in the last year, with interest.
    pub owed: Usd,
    /// Its share of a project's cash once an account is repaid.
    pub share_after: Share,
}

impl Back {
    /// Whether the flip means that everything is repaid. On separate accounts it may only mean the
    /// projects of one year, and a pooled account opens again when new money is paid in.
    pub fn is_whole(&self) -> bool {
        self.repaid_year == self.flip_year
    }
}

/// Who gets the money back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Returns {
    /// What a project that succeeds earns a year.
    pub project_return: Share,
    /// Each country.
    pub back: Pair<Back>,
    /// Last year of the ledger.
    pub until: Year,
}

/// Who gets the money back.
pub fn returns(snapshot: &Snapshot) -> Returns {
    Returns {
        project_return: snapshot.assumptions.countries.right.projects.return_,
        back: Pair::from_fn(|country| {
            let outcome = &snapshot.outcome[country];
            let waterfall = &snapshot.assumptions.countries[country].waterfall;
            Back {
                invested: outcome.summary.invested,
                received: outcome.summary.received,
                partner: outcome.partner.iter().copied().sum(),
                flip_year: outcome.summary.flip_year,
                repaid_year: repaid_year(&outcome.years, &outcome.balance),
                owed: outcome.balance.last().copied().unwrap_or(Usd(0.0)),
                share_after: waterfall.share_after,
            }
        }),
        until: until(snapshot),
    }
}

/// The year from which a balance stays at nothing, if it was ever more: repaid means here what it
/// means where the share falls.
fn repaid_year(years: &[Year], balance: &[Usd]) -> Option<Year> {
    let last_owed = balance.iter().rposition(|&owed| owed > REPAID)?;
    years.get(last_owed + 1).copied()
}

/// Whether it adds up for one country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Balance {
    /// Everything paid and received, in today's dollars.
    pub npv: Usd,
    /// The same in the country's own money, at each year's exchange rate and discounted at its own
    /// cost.
    pub npv_local: Local,
    /// That cost of its own money.
    pub discount_local: Share,
    /// The year from which the ledger stays above zero.
    pub break_even_year: Option<Year>,
    /// The same of the ledger in the country's own money.
    pub break_even_year_local: Option<Year>,
    /// The project return at which the pledge pays for itself.
    pub break_even_return: Option<Share>,
    /// The tariff without the deal at which the pledge pays for itself.
    pub break_even_fallback: Option<Share>,
}

impl Balance {
    /// Whether something is missing at the end that anyone would speak of.
    pub fn is_short(&self) -> bool {
        self.break_even_year.is_none() && self.npv <= -NOTHING
    }
}

/// Whether it adds up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// Each country.
    pub balance: Pair<Balance>,
    /// First year of the ledger.
    pub from: Year,
    /// Last year of the ledger.
    pub until: Year,
    /// The cost of money in dollars.
    pub discount: Share,
    /// How much of its pledge each country pays in.
    pub drawn: Pair<Share>,
    /// The last year in which it does.
    pub drawn_by: Pair<Year>,
    /// What a project that succeeds earns a year.
    pub project_return: Share,
}

impl Verdict {
    /// Who comes out even or ahead in dollars.
    pub fn is_even(&self) -> Pair<bool> {
        Pair::from_fn(|country| !self.balance[country].is_short())
    }

    /// Who does in its own money.
    pub fn is_even_at_home(&self) -> Pair<bool> {
        Pair::from_fn(|country| self.balance[country].npv_local.0 >= 0.0)
    }
}

/// The last year in which a country pays anything in; the first of the ledger if it never does.
fn drawn_by(snapshot: &Snapshot, country: Side) -> Year {
    let outcome = &snapshot.outcome[country];
    let years = outcome.years.iter().zip(&outcome.drawn);
    let mut paid = years.filter(|(_, drawn)| drawn.0 > 0.0);
    let last = paid.next_back();
    last.map_or(snapshot.assumptions.first_year, |(year, _)| *year)
}

/// Whether it adds up.
pub fn verdict(snapshot: &Snapshot) -> Verdict {
    Verdict {
        balance: Pair::from_fn(|country| {
            let summary = &snapshot.outcome[country].summary;
            Balance {
                npv: summary.npv_usd,
                npv_local: summary.npv_local,
                discount_local: snapshot.assumptions.countries[country].discount_local,
                break_even_year: summary.break_even_year,
                break_even_year_local: summary.break_even_year_local,
                break_even_return: summary.break_even_return,
                break_even_fallback: summary.break_even_fallback,
            }
        }),
        from: snapshot.assumptions.first_year,
        until: until(snapshot),
        discount: snapshot.assumptions.countries.right.discount,
        drawn_by: Pair::from_fn(|country| drawn_by(snapshot, country)),
        drawn: Pair::from_fn(|country| share_drawn(country, &snapshot.outcome[country].drawn)),
        project_return: snapshot.assumptions.countries.right.projects.return_,
    }
}

/// What each term of one deal is worth against the other's, with each country's own terms.
pub fn term_values(snapshot: &Snapshot) -> TermValues {
    let TermValuesOf { country, metric } = snapshot.term_values;
    *snapshot
        .terms
        .get_or_init(|| terms::term_values(&snapshot.agreed, country, Terms::of(&TERMS), metric))
}

/// The last year of the ledger.
pub fn until(snapshot: &Snapshot) -> Year {
    let first = snapshot.assumptions.first_year.0;
    Year(first + snapshot.assumptions.horizon as i32 - 1)
}

/// Whether all that was pledged is called.
pub fn is_whole(sizes: &Pair<Size>) -> bool {
    Side::ALL
        .iter()
        .all(|&country| (sizes[country].called.0 - sizes[country].pledged.0).abs() < 0.05)
}

impl Tariffs {
    /// Whether a class of goods pays the same with the deal and without it, in both countries.
    pub fn is_same(&self, class: usize) -> bool {
        Side::ALL.into_iter().all(|country| {
            let class = self.relief[country].classes.get(class);
            class.is_some_and(|class| class.deal == class.fallback)
        })
    }
}
