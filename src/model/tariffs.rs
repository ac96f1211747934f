//! What the deal tariff is worth, and what the exchange rate does to it: demand of constant
//! elasticity meets the tariff that would hold without the deal, at each year's rate.

use super::assumptions::{Class, Fx, Tariff};
use crate::units::{LocalPerUsd, Share, Usd};

/// The logarithm of 1e15. A rate further than that from the reference is priced as if it were that
/// far: no trade goes on at it, and a power of it would not be a number.
const FARTHEST: f64 = 34.538_776_394_910_684;
/// The logarithm of 1e9, to which a weak currency may swell the volume: more than the world has,
/// and few enough that no valid input overflows.
const MOST_VOLUME: f64 = 20.723_265_836_946_41;
/// The highest rate, or tariff, that is told.
const HIGHEST: f64 = 1e15;

/// What losing the deal would do to a country in a year, at today's trade, USD bn. Negative where
/// the fallback is the lower tariff.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Loss {
    /// What it would cost the country: cheaper sales, and the true loss on sales that vanish.
    pub cost: Usd,
    /// The extra duty that Washington would collect.
    pub duty_gap: Usd,
    /// The fall in export revenue.
    pub revenue_gap: Usd,
}

/// What an exchange rate makes of prices and costs, against the rate at which the trade was
/// measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pricing {
    /// The logarithm of how much less the exporter asks in dollars: `φ · ln e`.
    cheaper: f64,
    /// The exporter's dollar price: `e^-φ`.
    pub price: Share,
    /// What the goods cost him in dollars: `dollar_costs + (1 - dollar_costs) / e`, still without
    /// the margin.
    pub costs: Share,
}

/// The logarithm of `e = rate / reference`: above 0 for a weaker currency, 0 at the reference.
pub fn log_weakness(fx: &Fx, rate: LocalPerUsd) -> f64 {
    libm::log(rate.0 / fx.reference.0)
}

impl Pricing {
    /// At an exchange rate.
    pub fn at(fx: &Fx, rate: LocalPerUsd) -> Self {
        Self::at_weakness(fx, log_weakness(fx, rate))
    }

    /// At a rate of that [`log_weakness`].
    pub(crate) fn at_weakness(fx: &Fx, log_e: f64) -> Self {
        let log_e = log_e.clamp(-FARTHEST, FARTHEST);
        let cheaper = fx.pass_through.0 * log_e;
        let local_costs = (1.0 - fx.dollar_costs.0) * libm::exp(-log_e);
        Self {
            cheaper,
            price: Share(libm::exp(-cheaper)),
            costs: Share(fx.dollar_costs.0 + local_costs),
        }
    }

    /// The volume that buyers of this elasticity take at these prices: `e^(φ · elasticity)`, at most
    /// 1e9.
    pub fn volume(&self, elasticity: f64) -> Share {
        Share(libm::exp((elasticity * self.cheaper).min(MOST_VOLUME)))
    }
}

/// What a tariff other than the deal's does to a class at the reference rate: with `w = (1 +
/// fallback) / (1 + deal)`, exporters take `w^-(1 - pass_through)` times as much, and the volume
/// goes to `w^-(elasticity · pass_through)`.
fn price_and_volume(class: &Class, fallback: Share) -> [Share; 2] {
    // A power of w is an exponential of its logarithm, which both powers share.
    let log_w = libm::log((1.0 + fallback.0) / (1.0 + class.deal.0));
    [
        Share(libm::exp(-(1.0 - class.pass_through.0) * log_w)),
        Share(libm::exp(-class.elasticity * class.pass_through.0 * log_w)),
    ]
}

/// The loss of one class in a year of some exchange rate, if its tariff rose from the deal's to
/// `fallback`.
///
/// With P and Q the exporter's dollar price and the volume, 1 without a change of tariff or rate,
/// and `c` what the goods cost him: `cost = imports · [Q(1)·(P(1) - c) - Q(w)·(P(w) - c)]`,
/// `revenue_gap = imports · [P(1)·Q(1) - P(w)·Q(w)]` and `duty_gap = imports · [fallback·P(w)·Q(w) -
/// deal·P(1)·Q(1)]`. See [`Pricing`] for what the rate does to each.
pub fn class_loss(class: &Class, fallback: Share, pricing: &Pricing) -> Loss {
    let [price, qty] = price_and_volume(class, fallback);
    let sold = class.imports * pricing.volume(class.elasticity);
    let revenue = sold * pricing.price;
    let cost = revenue * (Share::ONE - price * qty)
        - sold * pricing.costs * ((Share::ONE - class.margin) * (Share::ONE - qty));
    Loss {
        cost,
        duty_gap: revenue * (price * qty) * fallback - revenue * class.deal,
        revenue_gap: revenue * (Share::ONE - price * qty),
    }
}

/// The exchange rate at which the US buyer would pay, with the tariff at `fallback`, what the deal
/// has him pay at `now`: `now · w^(pass_through / φ)`. `None` where no finite rate does it.
pub fn offset_buyer(class: &Class, fx: &Fx, now: LocalPerUsd) -> Option<LocalPerUsd> {
    offset(class, now, class.pass_through.0, fx.pass_through.0)
}

/// The exchange rate at which the exporter's price in his own money would be, with the tariff at
/// `fallback`, what it is with the deal at `now`: `now · w^((1 - pass_through) / (1 - φ))`. `None`
/// where no finite rate does it.
pub fn offset_exporter(class: &Class, fx: &Fx, now: LocalPerUsd) -> Option<LocalPerUsd> {
    let [tariff, rate] = [class.pass_through.0, fx.pass_through.0].map(|part| 1.0 - part);
    offset(class, now, tariff, rate)
}

fn offset(class: &Class, now: LocalPerUsd, tariff: f64, rate: f64) -> Option<LocalPerUsd> {
    let w = (1.0 + class.fallback.0) / (1.0 + class.deal.0);
    if w == 1.0 || tariff == 0.0 {
        return Some(now);
    }
    if rate == 0.0 {
        return None;
    }
    let offset = now.0 * libm::pow(w, tariff / rate);
    (offset > 0.0 && offset <= HIGHEST).then_some(LocalPerUsd(offset))
}

/// The tariff that would feel to the US buyer, at the reference rate, like the deal's at `now`:
/// `(1 + deal) · e^-(φ / pass_through) - 1`. `None` where no finite tariff does.
pub fn tariff_equivalent(class: &Class, fx: &Fx, now: LocalPerUsd) -> Option<Share> {
    let log_e = log_weakness(fx, now);
    if fx.pass_through.0 == 0.0 || log_e == 0.0 {
        return Some(class.deal);
    }
    if class.pass_through.0 == 0.0 {
        return None;
    }
    let power = libm::exp(-log_e * fx.pass_through.0 / class.pass_through.0);
    let equivalent = (1.0 + class.deal.0) * power - 1.0;
    (equivalent <= HIGHEST).then_some(Share(equivalent))
}

/// What is at stake for all classes of one elasticity, whatever the year: the exchange rate and the
/// growth of exports only weigh it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stake {
    elasticity: f64,
    /// Revenue that would be lost, USD bn.
    revenue: Usd,
    /// What the goods that are no longer sold had cost, USD bn.
    costs: Usd,
}

/// Puts into `stakes` what is at stake if each class paid the tariff that `fallback` gives.
pub(crate) fn set_stakes(
    stakes: &mut Vec<Stake>,
    tariff: &Tariff,
    fallback: impl Fn(&Class) -> Share,
) {
    stakes.clear();
    for class in &tariff.classes {
        let [price, qty] = price_and_volume(class, fallback(class));
        let revenue = class.imports * (Share::ONE - price * qty);
        let costs = class.imports * ((Share::ONE - class.margin) * (Share::ONE - qty));
        let known = stakes
            .iter_mut()
            .find(|stake| stake.elasticity == class.elasticity);
        match known {
            Some(stake) => {
                stake.revenue += revenue;
                stake.costs += costs;
            }
            None => stakes.push(Stake {
                elasticity: class.elasticity,
                revenue,
                costs,
            }),
        }
    }
}

/// What a year's prices, and the exports grown by then, make of a stake: of its revenue, and of its
/// costs.
type Weights = [Share; 2];

/// The weights of a year.
fn weigh(stake: &Stake, pricing: &Pricing, exports: Share) -> Weights {
    let sold = exports * pricing.volume(stake.elasticity);
    [sold * pricing.price, sold * pricing.costs]
}

/// What the deal saves on a stake in a year of these weights, USD bn.
fn saved(stake: &Stake, [revenue, costs]: Weights) -> Usd {
    stake.revenue * revenue - stake.costs * costs
}

/// What the deal saves in the years in which its tariff is worth having: what is at stake, and the
/// weights of every year.
#[derive(Clone, Debug, PartialEq)]
pub struct Stakes {
    pub(crate) stakes: Vec<Stake>,
    /// Year by year, the weights of each stake.
    weights: Vec<Weights>,
}

impl Stakes {
    /// At each year's exchange rate.
    pub fn of(tariff: &Tariff, fx: &Fx, rates: &[LocalPerUsd]) -> Self {
        let mut stakes = Vec::with_capacity(tariff.classes.len());
        set_stakes(&mut stakes, tariff, |class| class.fallback);
        let years = tariff.relief_years.min(rates.len());
        let mut weights: Vec<Weights> = Vec::with_capacity(years * stakes.len());
        let mut exports = Share::ONE;
        let mut priced: Option<(LocalPerUsd, Pricing)> = None;
        for (year, &rate) in rates.iter().enumerate().take(years) {
            let pricing = match priced {
                // Most currencies stand still: so do their prices.
                Some((known, pricing)) if known == rate => pricing,
                _ => Pricing::at(fx, rate),
            };
            let is_same =
                tariff.growth == Share::ZERO && priced.is_some_and(|(known, _)| known == rate);
            for (index, stake) in stakes.iter().enumerate() {
                weights.push(if is_same {
                    weights[(year - 1) * stakes.len() + index]
                } else {
                    weigh(stake, &pricing, exports)
                });
            }
            priced = Some((rate, pricing));
            exports = exports * (Share::ONE + tariff.growth);
        }
        Self { stakes, weights }
    }

    /// What the deal saves in each year, USD bn; nothing once its tariff is no longer worth having.
    pub fn relief(&self, horizon: usize) -> Vec<Usd> {
        let mut relief = vec![Usd::ZERO; horizon];
        self.set_relief(&self.stakes, &mut relief);
        relief
    }

    /// What it saves in a year of other prices.
    pub(crate) fn relief_at(&self, pricing: &Pricing, exports: Share) -> Usd {
        let stakes = self.stakes.iter();
        stakes
            .map(|stake| saved(stake, weigh(stake, pricing, exports)))
            .sum()
    }

    /// The relief of each year for other stakes of the same classes.
    pub(crate) fn set_relief(&self, stakes: &[Stake], relief: &mut [Usd]) {
        // Without any class there is nothing to save, and no weight.
        let each_year = self.weights.chunks_exact(stakes.len().max(1));
        for (relief, weights) in relief.iter_mut().zip(each_year) {
            let years = stakes.iter().zip(weights);
            *relief = years.map(|(stake, &weights)| saved(stake, weights)).sum();
        }
    }
}
