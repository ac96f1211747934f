//! What `deal.toml` and a `pledge.toml` may say.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Number;
use crate::schema::Judgement;

/// Which two pledges are compared, and what belongs to neither of them alone.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deal {
    /// Their ids, which are the names of their folders, in the order in which the page lists them.
    pub pledges: [String; 2],
    /// Which of them can be given the other's terms, if either.
    pub counterfactual: Option<Counterfactual>,
    /// Facts of no pledge that an edition leaves out; a star stands for any end of a name.
    #[serde(default)]
    pub without: Vec<String>,
    /// Every lever, in the order of addresses.
    pub levers: Vec<String>,
    /// Formulas for numbers that both pledges use.
    #[serde(default)]
    pub assumed: BTreeMap<String, String>,
    /// Facts that sentences about both pledges cite, by what they are cited as.
    #[serde(default)]
    pub cited: BTreeMap<String, String>,
    /// The states of the law, the oldest first.
    pub preset: Vec<Preset>,
    /// The levers that parts of the page show.
    #[serde(default)]
    pub sliders: BTreeMap<String, Sliders>,
}

/// The terms of one pledge for the country of the other.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counterfactual {
    /// Whose pledge is changed.
    pub of: String,
    /// Whose terms it gets.
    pub on: String,
    /// Which terms, in the order of the page.
    pub terms: Vec<String>,
}

/// A state of the law.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// The name that addresses use.
    pub id: String,
    /// What held, for who reads the code.
    pub about: String,
    /// The fact with whose date it begins.
    pub fact: String,
}

/// The levers of a part.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sliders {
    /// The few that matter.
    pub few: Vec<String>,
    /// Those that fewer readers need.
    pub more: Vec<String>,
}

/// A pledge as the model takes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pledge {
    /// The name that data, links and scripts use.
    pub id: String,
    /// All that was pledged, USD bn.
    pub pledged: Number,
    /// A year's output, USD bn.
    pub gdp: Number,
    /// Millions of inhabitants.
    pub people: Number,
    /// The currency reserves, USD bn.
    pub reserves: Number,
    /// Yearly US imports of all its goods, USD bn.
    pub exports: Number,
    /// The country's cost of money in its own currency.
    pub discount_local: Number,
    /// The country's colour.
    pub colour: Colour,
    /// The currency.
    pub currency: Currency,
    /// The exchange rate, and the dollars that can be raised.
    pub fx: Fx,
    /// How cash is shared, if the pledger gets a part of it.
    pub waterfall: Option<Waterfall>,
    /// The exports, by the tariff they pay.
    pub class: Vec<Class>,
    /// The parts of the pledge.
    pub tranche: Vec<Tranche>,
    /// What is read differently, in the order of the page.
    #[serde(default)]
    pub question: Vec<Question>,
    /// The facts on which what the brief says rests.
    pub brief: BriefFacts,
    /// The ranges of sliders that hang on the currency or on the size of the economy.
    pub ranges: BTreeMap<String, Range>,
}

/// A term that is read differently.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name; the words of the page know it.
    pub id: String,
    /// The lever that each interpretation moves, if a number hangs on it.
    pub lever: Option<String>,
    /// The interpretations; the page opens with the first.
    pub interpretations: Vec<Interpretation>,
}

/// One way to read it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interpretation {
    /// Its name.
    pub id: String,
    /// Where it puts the lever: a formula, in the lever's unit.
    pub value: Option<String>,
    /// What it rests on; nothing where it is the most that a term could mean.
    #[serde(default)]
    pub facts: Vec<String>,
}

/// The facts of the rows of the brief; the first gives a cell its status.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefFacts {
    /// How much, and what it is made of.
    pub pledge: Vec<String>,
    /// When it is paid.
    pub payment: Vec<String>,
    /// How the projects' cash is split; nothing where the pledger gets none of it.
    #[serde(default)]
    pub cash: Vec<String>,
}

/// A country's colour, on light paper and on dark.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colour {
    /// On light paper.
    pub light: Shades,
    /// On dark.
    pub dark: Shades,
}

/// The shades of a colour, each `#rrggbb`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shades {
    /// Of letters, lines and columns.
    pub ink: String,
    /// Of what stands behind them.
    pub soft: String,
    /// Of paper.
    pub tint: String,
}

impl Shades {
    /// All three, in this order.
    pub fn all(&self) -> [&String; 3] {
        [&self.ink, &self.soft, &self.tint]
    }
}

/// A currency.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Currency {
    /// Its code, as units of facts have it: `jpy`.
    pub code: String,
    /// What scripts are told that an exchange rate counts.
    pub per_dollar: String,
}

/// The exchange rate, and the dollars that can be raised.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fx {
    /// Local currency per dollar.
    pub spot: Number,
    /// An earlier rate, the average of a month.
    pub monthly: Number,
    /// What can be raised in a year without buying dollars in the market, USD bn; nothing where that is not known.
    pub capacity: Option<Number>,
    /// What it is said to be at least and at most.
    pub capacity_between: Option<[Number; 2]>,
    /// By how much ten billion dollars bought beyond that weaken the currency.
    pub pressure: Number,
    /// The part of exporters' costs that is in dollars.
    pub dollar_costs: Number,
    /// How far the rate moves by chance in a year, in per cent.
    pub volatility: Number,
}

/// How cash is shared.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waterfall {
    /// The pledger's share until it is repaid.
    pub share_before: Number,
    /// Its share after that.
    pub share_after: Number,
    /// The base of the interest on what is owed, to which a spread is added.
    pub base_rate: Number,
    /// Who holds the projects.
    pub vehicle: Vehicle,
    /// A later change of the share, or what says that there is none.
    #[serde(default)]
    pub review: Review,
}

/// Who holds the projects.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vehicle {
    /// Whether one account holds all projects.
    pub pooled: bool,
    /// What that rests on.
    pub facts: Vec<String>,
}

/// A later change of the share before repayment.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// How many years after the call; nothing where no review is agreed.
    pub after: Option<Number>,
    /// The share from then on.
    pub share: Option<Number>,
    /// What says that no review is agreed.
    #[serde(default)]
    pub facts: Vec<String>,
}

/// Exports that pay one tariff.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    /// Its name.
    pub id: String,
    /// Yearly US imports, USD bn.
    pub imports: Number,
    /// One rate, with the deal and without it.
    pub rate: Option<Number>,
    /// The rate with the deal.
    pub deal: Option<Number>,
    /// The rate without it.
    pub fallback: Option<Number>,
    /// Other rates under a preset.
    #[serde(default)]
    pub at: BTreeMap<String, Rates>,
    /// What was paid over time, the earliest first, where a picture shows it.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// What was threatened and never came into force.
    pub threat: Option<Step>,
}

/// A rate from a day on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The rate, in per cent: a formula, whose first fact says from which day it was paid.
    pub rate: String,
    /// A fact: the rate was paid in all of its year.
    pub in_year_of: Option<String>,
}

/// Rates under a preset.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// With the deal.
    pub deal: Number,
    /// Without it.
    pub fallback: Number,
}

/// A part of the pledge with its own calendar.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tranche {
    /// Its name.
    pub id: String,
    /// What is pledged, USD bn.
    pub amount: Number,
    /// Whether it was paid already.
    #[serde(default)]
    pub paid: bool,
    /// The last year of the calls.
    pub end: Option<Number>,
    /// The most that may be called in a year, USD bn; nothing where there is no cap.
    pub annual_cap: Option<Number>,
    /// The part of each call for which dollars must be found; all of it where it is left out.
    pub fx_share: Option<Number>,
    /// Whether it shares in project cash.
    #[serde(default = "yes")]
    pub in_waterfall: bool,
    /// Whether it counts in the state's own budget.
    #[serde(default = "yes")]
    pub in_budget: bool,
    /// Why its other numbers are what they are.
    pub judgement: Option<Judgement>,
}

fn yes() -> bool {
    true
}

/// The numbers that a slider may have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
    /// Distance between two values.
    pub step: f64,
}

impl Pledge {
    /// Every number, in the order of the file.
    pub fn numbers(&self) -> impl Iterator<Item = &Number> {
        let Self { fx, waterfall, .. } = self;
        let own = [
            &self.pledged,
            &self.gdp,
            &self.people,
            &self.reserves,
            &self.exports,
            &self.discount_local,
            &fx.spot,
            &fx.monthly,
        ];
        let own = own.into_iter().chain(&fx.capacity);
        let own = own.chain([&fx.pressure, &fx.dollar_costs, &fx.volatility]);
        let split = waterfall.iter().flat_map(Waterfall::numbers);
        let classes = self.class.iter().flat_map(|class| {
            let rates = class
                .at
                .values()
                .flat_map(|rates| [&rates.deal, &rates.fallback]);
            let own = class.rate.iter().chain(&class.deal).chain(&class.fallback);
            [&class.imports].into_iter().chain(own).chain(rates)
        });
        let tranches = self.tranche.iter().flat_map(|tranche| {
            let cap = tranche.annual_cap.iter();
            let own = tranche.end.iter().chain(cap).chain(&tranche.fx_share);
            [&tranche.amount].into_iter().chain(own)
        });
        own.chain(split).chain(classes).chain(tranches)
    }
}

impl Waterfall {
    fn numbers(&self) -> impl Iterator<Item = &Number> {
        let own = [&self.share_before, &self.share_after, &self.base_rate];
        let review = self.review.after.iter().chain(&self.review.share);
        own.into_iter().chain(review)
    }
}
