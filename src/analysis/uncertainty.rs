//! How much of the answer is uncertainty: the model in many futures that differ by chance.
//!
//! A future, or path, is one draw of uncertainty:
//!
//! - **The currencies.** Each year from the second on, each exchange rate is off the model's own
//!   rate by a factor that has grown by one more lognormal step, `exp(σ z - σ²/2)` with a standard
//!   normal z. The mean of a step is 1, so the mean of the rate stays what the model says, drift and
//!   pressure included; the first year's rate is known. The two z of a year have the given
//!   correlation.
//! - **The projects.** The yearly return is the assumed one plus `return_sd · z`, cut at the ends of
//!   what the model takes (0 and 1): a draw below zero counts as zero. One draw a path stands for
//!   all projects of both countries and all years. The uncertainty meant is how well American
//!   projects of this kind, chosen by the same side, will do at all; uncertainty of single projects would
//!   average out over hundreds of billions. And two countries in the same future then differ by
//!   their terms alone.
//!
//! What is paid and received in dollars does not depend on the exchange rate, but what the deal tariff
//! saves does: each path's rate moves its relief, and what all of it is worth at home.
//!
//! Settings of zero change nothing to the last bit, and every path draws as many numbers whatever
//! the settings: with the same seed, a slider moves the answer and not the uncertainty.

use serde::Serialize;

use super::random::Random;
use crate::model::Assumptions;
use crate::model::assumptions::{CountryAssumptions, Tariff};
use crate::model::bounds::{self, Bound};
use crate::model::ledger::{Flows, flows};
use crate::model::tariffs::{Pricing, log_weakness};
use crate::pledge::{Pair, Side};
use crate::units::{Local, Share, Usd, Year};
use crate::value::{Fields, Invalid, Path, Value};

/// How many futures are drawn.
pub const PATHS: Bound = Bound::whole("paths", 1.0, 100_000.0);
/// Which futures are drawn: below 2^53, where a number of JavaScript is still exact.
pub const SEED: Bound = Bound::whole("seed", 0.0, 9_007_199_254_740_991.0);
/// Yearly volatility of each currency, the standard deviation of its logarithm's step.
pub const VOLATILITIES: Pair<Bound> = Pair {
    left: Bound::from_to(Side::Left.id(), 0.0, 1.0),
    right: Bound::from_to(Side::Right.id(), 0.0, 1.0),
};
/// Correlation of the two currencies' steps.
pub const CORRELATION: Bound = Bound::from_to("correlation", -1.0, 1.0);
/// Standard deviation of the project return.
pub const RETURN_SD: Bound = Bound::from_to("return_sd", 0.0, 0.5);

/// How many percent of all futures lie below a [`Fan`], and how many above it.
pub const TAIL: usize = 5;

const VOLATILITY: &str = "volatility";

/// What is assumed of uncertainty.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Settings {
    /// How many futures; 1 to 100,000.
    pub paths: usize,
    /// Which futures: the same seed draws the same; 0 to 2^53 - 1.
    pub seed: u64,
    /// Standard deviation of the yearly step of each exchange rate's logarithm; 0 to 1.
    pub volatility: Pair<Share>,
    /// Correlation of the two currencies' steps; -1 to 1.
    pub correlation: f64,
    /// Standard deviation of the yearly project return; 0 to 0.5.
    pub return_sd: Share,
}

impl Settings {
    /// Reads and checks what a stranger sent: exactly these keys, every number within its range.
    ///
    /// # Errors
    ///
    /// The first value that is missing, unknown, of a wrong type or out of range.
    pub fn read(value: &Value) -> Result<Self, Invalid> {
        value.object(&Path::Root, |fields| {
            Ok(Self {
                paths: PATHS.read(fields)? as usize,
                seed: SEED.read(fields)? as u64,
                volatility: fields.object(VOLATILITY, |fields: &mut Fields| {
                    Ok(Pair {
                        left: Share(VOLATILITIES.left.read(fields)?),
                        right: Share(VOLATILITIES.right.read(fields)?),
                    })
                })?,
                correlation: CORRELATION.read(fields)?,
                return_sd: Share(RETURN_SD.read(fields)?),
            })
        })
    }

    /// Checks every number against its range.
    ///
    /// # Errors
    ///
    /// The first value that is out of range.
    pub fn check(&self) -> Result<(), Invalid> {
        let root = &Path::Root;
        PATHS.check(root, self.paths as f64)?;
        SEED.check(root, self.seed as f64)?;
        for country in Side::ALL {
            VOLATILITIES[country].check(&root.key(VOLATILITY), self.volatility[country].0)?;
        }
        CORRELATION.check(root, self.correlation)?;
        RETURN_SD.check(root, self.return_sd.0)
    }
}

/// What the futures say of both countries.
pub type Uncertainty = Pair<CountryUncertainty>;

/// What the futures say of one country.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CountryUncertainty {
    /// The net present value in the country's own money, at each year's exchange rate, billions.
    pub npv_local: Spread,
    /// What each year's calls cost, billions of local currency.
    pub local_cost: Fan,
    /// The net flows up to and including each year, discounted to the first, USD bn.
    pub cumulative: Fan,
    /// The share of the futures in which the net present value in dollars is above zero.
    pub probability: Share,
    /// The share of the futures in which that in the country's own money is above zero.
    pub probability_local: Share,
}

/// How far apart the futures are in one number. The p-th percentile is the smallest value that at
/// least p in a hundred futures do not exceed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Spread {
    /// The 5th percentile.
    pub p5: Local,
    /// The lower quartile.
    pub p25: Local,
    /// The median.
    pub p50: Local,
    /// The upper quartile.
    pub p75: Local,
    /// The 95th percentile.
    pub p95: Local,
    /// The mean.
    pub mean: Local,
    /// The standard deviation over these futures.
    pub sd: Local,
}

/// How far apart the futures are in each year: percentiles, one value a year.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Fan {
    /// The 5th percentile.
    pub p5: Vec<f64>,
    /// The lower quartile.
    pub p25: Vec<f64>,
    /// The median.
    pub p50: Vec<f64>,
    /// The upper quartile.
    pub p75: Vec<f64>,
    /// The 95th percentile.
    pub p95: Vec<f64>,
}

/// Works out all futures at once.
///
/// # Errors
///
/// The first assumption or setting that is out of range; or, for far more futures and years than a
/// page needs, that memory does not suffice.
pub fn uncertainty(assumptions: &Assumptions, settings: &Settings) -> Result<Uncertainty, Invalid> {
    Ok(Simulation::new(assumptions, settings)?.finish())
}

/// Paths that are being worked out, a few at a time if that suits the caller.
#[derive(Debug)]
pub struct Simulation {
    settings: Settings,
    random: Random,
    paths: Pair<Paths>,
    /// How many futures are drawn, and how many countries summed up.
    drawn: usize,
    summed_up: usize,
    uncertainty: Uncertainty,
}

impl Simulation {
    /// Gets ready to draw.
    ///
    /// # Errors
    ///
    /// As [`uncertainty`].
    pub fn new(assumptions: &Assumptions, settings: &Settings) -> Result<Self, Invalid> {
        assumptions.check()?;
        settings.check()?;
        Self::trusted(assumptions, settings)
    }

    /// The same, of assumptions and settings that are known to be within their bounds.
    ///
    /// # Errors
    ///
    /// If there is not enough memory for so many futures.
    pub fn trusted(assumptions: &Assumptions, settings: &Settings) -> Result<Self, Invalid> {
        let paths = |country: Side| {
            Paths::new(
                &assumptions.countries[country],
                assumptions.first_year,
                assumptions.horizon,
                settings.paths,
            )
        };
        Ok(Self {
            settings: *settings,
            random: Random::new(settings.seed),
            paths: Pair {
                left: paths(Side::Left)?,
                right: paths(Side::Right)?,
            },
            drawn: 0,
            summed_up: 0,
            uncertainty: Uncertainty::default(),
        })
    }

    /// Draws up to `paths` more futures or, once all are drawn, sums up one country; whether there
    /// is more to do.
    pub fn advance(&mut self, paths: usize) -> bool {
        if self.drawn < self.settings.paths {
            let until = self.drawn.saturating_add(paths).min(self.settings.paths);
            while self.drawn < until {
                self.draw();
                self.drawn += 1;
            }
        } else if let Some(&country) = Side::ALL.get(self.summed_up) {
            self.uncertainty[country] = self.paths[country].sum_up();
            self.summed_up += 1;
        }
        self.summed_up < Side::ALL.len()
    }

    fn draw(&mut self) {
        let Settings {
            volatility,
            correlation,
            return_sd,
            ..
        } = self.settings;
        let apart = (1.0 - correlation * correlation).sqrt();
        let [uncertainty, _] = self.random.normals();
        let Pair { left, right } = &mut self.paths;
        left.begin(self.drawn, return_sd.0 * uncertainty);
        right.begin(self.drawn, return_sd.0 * uncertainty);
        let mut off = Pair {
            left: Off::NONE,
            right: Off::NONE,
        };
        for year in 0..left.years() {
            if year > 0 {
                let [first, other] = self.random.normals();
                let second = correlation * first + apart * other;
                off.left.step(volatility.left, first);
                off.right.step(volatility.right, second);
            }
            left.add_year(year, off.left);
            right.add_year(year, off.right);
        }
    }

    /// The net present value in local currency of each future drawn so far; in the order of drawing
    /// until the country is summed up.
    pub fn npv_local(&self, country: Side) -> &[f64] {
        &self.paths[country].npv_local[..self.drawn]
    }

    /// The same in USD bn.
    pub fn npv_usd(&self, country: Side) -> &[f64] {
        &self.paths[country].npv_usd()[..self.drawn]
    }

    /// Does all that is left to do.
    pub fn finish(mut self) -> Uncertainty {
        while self.advance(usize::MAX) {}
        self.uncertainty
    }
}

/// How far an exchange rate is off the model's own.
#[derive(Clone, Copy, Debug)]
struct Off {
    factor: f64,
    /// Its logarithm.
    log: f64,
}

impl Off {
    /// Not at all.
    const NONE: Self = Self {
        factor: 1.0,
        log: 0.0,
    };

    /// Another year's uncertainty: a factor of which the mean is 1.
    fn step(&mut self, volatility: Share, z: f64) {
        let sigma = volatility.0;
        let log = sigma * z - sigma * sigma / 2.0;
        self.factor *= libm::exp(log);
        self.log += log;
    }
}

/// The futures of one country. What depends on the year lies year by year, since each year is
/// summed up on its own.
#[derive(Debug)]
struct Paths {
    country: CountryAssumptions,
    /// The assumed return, about which the futures lie.
    mean_return: Share,
    /// Those of the model; the distribution is that of the path being drawn.
    flows: Flows,
    /// For each year with relief, how far the model's own rate is from the reference, and the
    /// exports grown by then.
    relieved: Vec<(f64, Share)>,
    /// Place and number of the path being drawn.
    path: usize,
    count: usize,
    sum_usd: Usd,
    sum_local: Local,
    npv_local: Vec<f64>,
    /// For each year, the discounted flows up to it of each path.
    cumulative: Vec<f64>,
    /// For each year with calls, their cost for each path.
    local_cost: Vec<f64>,
    /// Where each year with calls begins in `local_cost`.
    cost_begins: Vec<Option<usize>>,
}

impl Paths {
    fn new(
        country: &CountryAssumptions,
        first_year: Year,
        horizon: usize,
        count: usize,
    ) -> Result<Self, Invalid> {
        let flows = flows(country, first_year, horizon);
        let mut costs = 0;
        let cost_begins = flows.calls.drawn.iter().map(|&drawn| {
            let begins = (drawn > Usd::ZERO).then_some(costs);
            costs += if begins.is_some() { count } else { 0 };
            begins
        });
        Ok(Self {
            cost_begins: cost_begins.collect(),
            npv_local: zeros(count)?,
            cumulative: zeros(count * horizon)?,
            local_cost: zeros(costs)?,
            relieved: relieved(country, &flows),
            country: country.clone(),
            mean_return: country.projects.return_,
            flows,
            path: 0,
            count,
            sum_usd: Usd::ZERO,
            sum_local: Local::ZERO,
        })
    }

    fn years(&self) -> usize {
        self.flows.factors.len()
    }

    /// Begins a path whose project return is off the assumed one by so much.
    fn begin(&mut self, path: usize, off: f64) {
        let return_ = (self.mean_return.0 + off).clamp(bounds::RETURN.min, bounds::RETURN.max);
        let Flows {
            distribution,
            calls,
            ..
        } = &mut self.flows;
        self.country.projects.return_ = Share(return_);
        distribution.distribute(
            &self.country.waterfall,
            &self.country.projects,
            &calls.in_waterfall,
        );
        self.path = path;
        self.sum_usd = Usd::ZERO;
        self.sum_local = Local::ZERO;
    }

    /// Books a year of the path, whose exchange rate is off the model's.
    fn add_year(&mut self, year: usize, off: Off) {
        let Flows {
            calls,
            currency,
            distribution,
            stakes,
            home,
            factors,
            factors_local,
            ..
        } = &self.flows;
        let relief = match self.relieved.get(year) {
            Some(&(weakness, exports)) => {
                let pricing = Pricing::at_weakness(&self.country.fx, weakness + off.log);
                stakes.relief_at(&pricing, exports)
            }
            None => Usd::ZERO,
        };
        let net = relief + distribution.received[year] + home[year] - calls.in_waterfall[year];
        let rate = currency.rate[year] * Share(off.factor);
        self.sum_usd += net * factors[year];
        self.sum_local += net * rate * factors_local[year];
        self.cumulative[year * self.count + self.path] = self.sum_usd.0;
        if let Some(begins) = self.cost_begins[year] {
            self.local_cost[begins + self.path] = (calls.drawn[year] * rate).0;
        }
        if year + 1 == factors.len() {
            self.npv_local[self.path] = self.sum_local.0;
        }
    }

    /// The net present value in USD bn of each path.
    fn npv_usd(&self) -> &[f64] {
        &self.cumulative[self.cumulative.len() - self.count..]
    }

    fn sum_up(&mut self) -> CountryUncertainty {
        let ahead = |values: &[f64]| {
            let ahead = values.iter().filter(|&&npv| npv > 0.0).count();
            Share(ahead as f64 / values.len() as f64)
        };
        let [probability, probability_local] = [self.npv_usd(), &self.npv_local].map(ahead);
        let (mean, sd) = mean_and_sd(&self.npv_local);
        let [p5, p25, p50, p75, p95] = percentiles(&mut self.npv_local).map(Local);
        let mut local_cost = Fan::default();
        for begins in &self.cost_begins {
            local_cost.push(begins.map_or([0.0; 5], |begins| {
                percentiles(&mut self.local_cost[begins..begins + self.count])
            }));
        }
        let mut cumulative = Fan::default();
        for values in self.cumulative.chunks_exact_mut(self.count) {
            cumulative.push(percentiles(values));
        }
        CountryUncertainty {
            npv_local: Spread {
                p5,
                p25,
                p50,
                p75,
                p95,
                mean: Local(mean),
                sd: Local(sd),
            },
            local_cost,
            cumulative,
            probability,
            probability_local,
        }
    }
}

impl Fan {
    fn push(&mut self, [p5, p25, p50, p75, p95]: [f64; 5]) {
        self.p5.push(p5);
        self.p25.push(p25);
        self.p50.push(p50);
        self.p75.push(p75);
        self.p95.push(p95);
    }
}

/// For each year with relief, how far the model's own rate is from the reference, and the exports
/// grown by then.
fn relieved(country: &CountryAssumptions, flows: &Flows) -> Vec<(f64, Share)> {
    let Tariff {
        growth,
        relief_years,
        ..
    } = country.tariff;
    let exports = std::iter::successors(Some(Share::ONE), |&exports| {
        Some(exports * (Share::ONE + growth))
    });
    let rates = flows.currency.rate.iter().zip(exports);
    rates
        .map(|(&rate, exports)| (log_weakness(&country.fx, rate), exports))
        .take(relief_years)
        .collect()
}

/// Room for the numbers of all paths, or the error that there is none.
fn zeros(count: usize) -> Result<Vec<f64>, Invalid> {
    let mut zeros = Vec::new();
    zeros.try_reserve_exact(count).map_err(|_| Invalid {
        path: PATHS.name.to_owned(),
        was: "more than memory can hold".to_owned(),
        allowed: "fewer paths or years".to_owned(),
    })?;
    zeros.resize(count, 0.0);
    Ok(zeros)
}

/// The percentiles of a [`Fan`]; brings the values into another order.
fn percentiles(values: &mut [f64]) -> [f64; 5] {
    let rank = |percent: usize| (values.len() * percent).div_ceil(100) - 1;
    let [r5, r25, r50, r75, r95] = [TAIL, 25, 50, 75, 100 - TAIL].map(rank);
    let p50 = select(values, r50);
    // What is left of the median is below it, what is right of it above; and so on.
    let p25 = select(&mut values[..=r50], r25);
    let p5 = select(&mut values[..=r25], r5);
    let p75 = select(&mut values[r50..], r75 - r50);
    let p95 = select(&mut values[r75..], r95 - r75);
    [p5, p25, p50, p75, p95]
}

fn select(values: &mut [f64], rank: usize) -> f64 {
    *values.select_nth_unstable_by(rank, f64::total_cmp).1
}

/// Mean and standard deviation; of numbers whose squares are too large to be held, too.
fn mean_and_sd(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    // About the first value, so that the mean of equal values is that value to the last bit.
    let first = values.first().copied().unwrap_or(0.0);
    let mean = first + values.iter().map(|value| value - first).sum::<f64>() / count;
    let off = |&value: &f64| (value - mean).abs();
    let largest = values.iter().map(off).fold(0.0, f64::max);
    if largest == 0.0 {
        return (mean, 0.0);
    }
    let squares = values.iter().map(|value| {
        let share = off(value) / largest;
        share * share
    });
    (mean, (squares.sum::<f64>() / count).sqrt() * largest)
}
