//! The futures that the page shows: what is assumed of uncertainty, one row a slider, and what follows.
//!
//! These are no inputs of the model, which knows no uncertainty, so they stand apart from the levers. Their
//! numbers, too, are what a person reads; a volatility's id is its key in a link.

use super::Scenario;
use super::baseline::{CORRELATION, RETURN_SD, UNCERTAINTY_SEED};
use super::deal::{HAS_BOTH_LEDGERS, NAMES, PLEDGES, has_ledger};
use super::levers::{Scale, Unit};
use super::measure::Money;
use crate::analysis::uncertainty::{Settings, Simulation, Uncertainty};
use crate::pledge::{Pair, Side};
use crate::units::{Share, Year};
use crate::value::Invalid;

/// How many futures the page draws: enough that a count out of a hundred is right to about one.
pub const PATHS: usize = 10_000;

/// Something assumed of uncertainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is documented by its row in PARAMETERS")]
pub enum ParameterId {
    Volatility(Side),
    Correlation,
    ReturnSd,
}

impl ParameterId {
    /// The row.
    pub fn parameter(self) -> &'static Parameter {
        &PARAMETERS[self.index()]
    }

    /// Its place in [`PARAMETERS`].
    const fn index(self) -> usize {
        match self {
            Self::Volatility(Side::Left) => 0,
            Self::Volatility(Side::Right) => 1,
            Self::Correlation => 2,
            Self::ReturnSd => 3,
        }
    }

    /// Whether it moves a ledger that there is.
    pub fn moves_a_ledger(self) -> bool {
        match self {
            Self::Volatility(country) => has_ledger(country),
            Self::Correlation => HAS_BOTH_LEDGERS,
            Self::ReturnSd => true,
        }
    }

    /// The row of that name.
    pub fn from_id(name: &str) -> Option<Self> {
        let found = PARAMETERS
            .iter()
            .find(|parameter| parameter.scale.name == name);
        found.map(|parameter| parameter.id)
    }
}

/// Something assumed of uncertainty, on a slider.
#[derive(Debug)]
pub struct Parameter {
    /// Its place in the table.
    pub id: ParameterId,
    /// Its name and the numbers it may have.
    pub scale: Scale,
    /// Where it starts.
    pub start: f64,
}

/// How far a currency moves by chance in a year. The facts count the swings of monthly averages: those of
/// day-end rates are larger, but a year's calls are bought at something like the year's average.
const fn volatility(country: Side) -> Parameter {
    Parameter {
        id: ParameterId::Volatility(country),
        scale: Scale {
            name: NAMES.of(country).volatility,
            min: 0.0,
            max: 20.0,
            step: 0.5,
            unit: Unit::PercentAYear,
        },
        start: PLEDGES.of(country).volatility,
    }
}

/// Everything assumed of uncertainty, in the order of [`ParameterId`].
pub const PARAMETERS: [Parameter; 4] = [
    volatility(Side::Left),
    volatility(Side::Right),
    // How far they move together.
    Parameter {
        id: ParameterId::Correlation,
        scale: Scale {
            name: "correlation",
            min: -1.0,
            max: 1.0,
            step: 0.05,
            unit: Unit::Number,
        },
        start: CORRELATION,
    },
    // How far the return of the projects is off the assumed one.
    Parameter {
        id: ParameterId::ReturnSd,
        scale: Scale {
            name: "return_sd",
            min: 0.0,
            max: 10.0,
            step: 0.1,
            unit: Unit::PercentAYear,
        },
        start: RETURN_SD,
    },
];

/// What is assumed of uncertainty, and which futures are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UncertaintyInputs {
    values: [f64; PARAMETERS.len()],
    seed: u32,
}

impl Default for UncertaintyInputs {
    fn default() -> Self {
        Self {
            values: PARAMETERS.map(|parameter| parameter.start),
            seed: UNCERTAINTY_SEED,
        }
    }
}

impl UncertaintyInputs {
    /// The greatest seed of a page: a link stays short.
    pub const MAX_SEED: u32 = 999_999;

    /// What is assumed, in the unit of the slider.
    pub fn value(&self, id: ParameterId) -> f64 {
        self.values[id.index()]
    }

    /// Moves a slider; values outside its range are brought to the nearer end.
    pub fn set(&mut self, id: ParameterId, value: f64) {
        let scale = &id.parameter().scale;
        if !value.is_nan() {
            // Not `clamp`: its panic message would link the formatting of floats, 8 kB.
            self.values[id.index()] = value.max(scale.min).min(scale.max);
        }
    }

    /// Puts a slider back.
    pub fn reset(&mut self, id: ParameterId) {
        self.values[id.index()] = id.parameter().start;
    }

    /// The sliders that were moved, with their values, in the order of the table.
    pub fn moved(&self) -> impl Iterator<Item = (ParameterId, f64)> + '_ {
        let all = PARAMETERS
            .iter()
            .map(|parameter| (parameter, self.value(parameter.id)));
        all.filter(|(parameter, value)| *value != parameter.start)
            .map(|(parameter, value)| (parameter.id, value))
    }

    /// Which futures are drawn: the same seed draws the same.
    pub fn seed(&self) -> u32 {
        self.seed
    }

    /// Chooses which futures are drawn; nothing if there is no such seed.
    pub fn sow(&mut self, seed: f64) -> Option<()> {
        let is_seed = (0.0..=f64::from(Self::MAX_SEED)).contains(&seed);
        (is_seed && seed == libm::trunc(seed)).then(|| self.seed = seed as u32)
    }

    /// The seeds there are, in words.
    pub fn allowed_seed() -> String {
        ["a whole number, 0 to ", &Self::MAX_SEED.to_string()].concat()
    }

    /// Draws other futures.
    pub fn draw_others(&mut self) {
        self.seed = (self.seed + 1) % (Self::MAX_SEED + 1);
    }

    /// What the analysis is told.
    pub fn settings(&self) -> Settings {
        let share = |id: ParameterId| Share(self.value(id) / 100.0);
        Settings {
            paths: PATHS,
            seed: self.seed.into(),
            volatility: Pair::from_fn(|country| share(ParameterId::Volatility(country))),
            correlation: self.value(ParameterId::Correlation),
            return_sd: share(ParameterId::ReturnSd),
        }
    }
}

/// What the futures say, with what was assumed for them.
#[derive(Clone, Debug)]
pub struct UncertaintyResult {
    /// What was assumed of uncertainty.
    pub inputs: UncertaintyInputs,
    /// The money in which it is counted who comes out ahead.
    pub money: Money,
    /// The yearly return of the projects, about which the futures lie.
    pub project_return: Share,
    /// The first year of all series.
    pub first_year: Year,
    /// What the futures say of each country.
    pub uncertainty: Uncertainty,
}

impl UncertaintyResult {
    /// In how many of the futures a country comes out ahead, in some money.
    pub fn ahead(&self, country: Side, money: Money) -> Share {
        let of = &self.uncertainty[country];
        match money {
            Money::Dollars => of.probability,
            Money::Own => of.probability_local,
        }
    }
}

/// Paths that are being worked out for the page.
#[derive(Debug)]
pub struct Drawing {
    inputs: UncertaintyInputs,
    money: Money,
    project_return: Share,
    first_year: Year,
    simulation: Simulation,
}

impl Drawing {
    /// Begins to draw, to count in a money who comes out ahead.
    ///
    /// # Errors
    ///
    /// If there is not enough memory. Sliders cannot leave the bounds of the model and of the analysis, which a
    /// test holds them to.
    pub fn begin(
        scenario: &Scenario,
        inputs: &UncertaintyInputs,
        money: Money,
    ) -> Result<Self, Invalid> {
        let assumptions = scenario.assumptions();
        Ok(Self {
            inputs: *inputs,
            money,
            project_return: assumptions.countries.right.projects.return_,
            first_year: assumptions.first_year,
            simulation: Simulation::trusted(&assumptions, &inputs.settings())?,
        })
    }

    /// Does a part of the work, that of so many paths; whether there is more to do.
    pub fn advance(&mut self, paths: usize) -> bool {
        self.simulation.advance(paths)
    }

    /// Does all that is left to do.
    pub fn finish(self) -> UncertaintyResult {
        UncertaintyResult {
            inputs: self.inputs,
            money: self.money,
            project_return: self.project_return,
            first_year: self.first_year,
            uncertainty: self.simulation.finish(),
        }
    }
}
