//! The futures that the page shows: what is assumed of luck, one row a slider, and what follows.
//!
//! These are no inputs of the model, which knows no luck, so they stand apart from the levers. Their
//! numbers, too, are what a person reads; a volatility's id is its key in a link.

use super::Scenario;
use super::baseline::{CORRELATION, FUTURES_SEED, RETURN_SD, VOLATILITY};
use super::levers::{Scale, Unit};
use crate::analysis::uncertainty::{Settings, Simulation, Uncertainty};
use crate::country::Both;
use crate::units::{Share, Year};
use crate::value::Invalid;

/// How many futures the page draws: enough that a count out of a hundred is right to about one.
pub const PATHS: usize = 10_000;

/// A row's place in [`CHANCES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "each is documented by its row in CHANCES")]
pub enum ChanceId {
    JapanVolatility,
    KoreaVolatility,
    Correlation,
    ReturnSd,
}

impl ChanceId {
    /// The row.
    pub fn chance(self) -> &'static Chance {
        &CHANCES[self as usize]
    }

    /// The row of that name.
    pub fn from_id(name: &str) -> Option<Self> {
        let found = CHANCES.iter().find(|chance| chance.scale.name == name);
        found.map(|chance| chance.id)
    }
}

/// Something assumed of luck, on a slider.
#[derive(Debug)]
pub struct Chance {
    /// Its place in the table.
    pub id: ChanceId,
    /// Its name and the numbers it may have.
    pub scale: Scale,
    /// Where it starts.
    pub start: f64,
}

/// Everything assumed of luck, in the order of [`ChanceId`].
pub const CHANCES: [Chance; 4] = [
    // How far the yen moves by chance in a year.
    Chance {
        id: ChanceId::JapanVolatility,
        scale: Scale {
            name: "volatility.japan",
            min: 0.0,
            max: 20.0,
            step: 0.5,
            unit: Unit::PercentAYear,
        },
        start: VOLATILITY.japan,
    },
    // How far the won does.
    Chance {
        id: ChanceId::KoreaVolatility,
        scale: Scale {
            name: "volatility.korea",
            min: 0.0,
            max: 20.0,
            step: 0.5,
            unit: Unit::PercentAYear,
        },
        start: VOLATILITY.korea,
    },
    // How far they move together.
    Chance {
        id: ChanceId::Correlation,
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
    Chance {
        id: ChanceId::ReturnSd,
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

/// What is assumed of luck, and which futures are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Futures {
    values: [f64; CHANCES.len()],
    seed: u32,
}

impl Default for Futures {
    fn default() -> Self {
        Self {
            values: CHANCES.map(|chance| chance.start),
            seed: FUTURES_SEED,
        }
    }
}

impl Futures {
    /// The greatest seed of a page: a link stays short.
    pub const MAX_SEED: u32 = 999_999;

    /// What is assumed, in the unit of the slider.
    pub fn value(&self, id: ChanceId) -> f64 {
        self.values[id as usize]
    }

    /// Moves a slider; values outside its range are brought to the nearer end.
    pub fn set(&mut self, id: ChanceId, value: f64) {
        let scale = &id.chance().scale;
        if !value.is_nan() {
            // Not `clamp`: its panic message would link the formatting of floats, 8 kB.
            self.values[id as usize] = value.max(scale.min).min(scale.max);
        }
    }

    /// Puts a slider back.
    pub fn reset(&mut self, id: ChanceId) {
        self.values[id as usize] = id.chance().start;
    }

    /// The sliders that were moved, with their values, in the order of the table.
    pub fn moved(&self) -> impl Iterator<Item = (ChanceId, f64)> + '_ {
        let all = CHANCES.iter().map(|chance| (chance, self.value(chance.id)));
        all.filter(|(chance, value)| *value != chance.start)
            .map(|(chance, value)| (chance.id, value))
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
        let share = |id: ChanceId| Share(self.value(id) / 100.0);
        Settings {
            paths: PATHS,
            seed: self.seed.into(),
            volatility: Both {
                japan: share(ChanceId::JapanVolatility),
                korea: share(ChanceId::KoreaVolatility),
            },
            correlation: self.value(ChanceId::Correlation),
            return_sd: share(ChanceId::ReturnSd),
        }
    }
}

/// What the futures say, with what was assumed for them.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// What was assumed of luck.
    pub futures: Futures,
    /// The yearly return of the projects, about which the futures lie.
    pub project_return: Share,
    /// The first year of all series.
    pub first_year: Year,
    /// What the futures say of each country.
    pub uncertainty: Uncertainty,
}

/// Futures that are being worked out for the page.
#[derive(Debug)]
pub struct Drawing {
    futures: Futures,
    project_return: Share,
    first_year: Year,
    simulation: Simulation,
}

impl Drawing {
    /// Begins to draw.
    ///
    /// # Errors
    ///
    /// Sliders cannot leave the bounds of the model and of the analysis (a test holds them to it),
    /// so an error here is a mistake in a table, or memory does not suffice.
    pub fn begin(scenario: &Scenario, futures: &Futures) -> Result<Self, Invalid> {
        let assumptions = scenario.assumptions();
        Ok(Self {
            futures: *futures,
            project_return: assumptions.countries.korea.projects.return_,
            first_year: assumptions.first_year,
            simulation: Simulation::new(&assumptions, &futures.settings())?,
        })
    }

    /// Does a part of the work, that of so many paths; whether there is more to do.
    pub fn advance(&mut self, paths: usize) -> bool {
        self.simulation.advance(paths)
    }

    /// Does all that is left to do.
    pub fn finish(self) -> Outlook {
        Outlook {
            futures: self.futures,
            project_return: self.project_return,
            first_year: self.first_year,
            uncertainty: self.simulation.finish(),
        }
    }
}
