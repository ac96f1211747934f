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

/// What decides how far an exchange rate must move to weigh as much as a tariff, for one class of
/// goods.
///
/// In each of its questions the deal's tariff at one rate is held against another tariff at another
/// rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parity {
    /// The tariff with the deal.
    pub deal: Share,
    /// The share of a tariff that US buyers pay.
    pub tariff_passed: Share,
    /// The part of a change of the exchange rate that reaches the dollar price at the border, φ.
    pub rate_passed: Share,
}

impl Parity {
    /// That of a class of goods.
    pub fn of(class: &Class, fx: &Fx) -> Self {
        Self {
            deal: class.deal,
            tariff_passed: class.pass_through,
            rate_passed: fx.pass_through,
        }
    }

    /// The rate at which the US buyer would pay, at another tariff, what the deal has him pay at `now`:
    /// `now · w^(pass_through / φ)`. `None` where no finite rate does it.
    pub fn buyer(&self, now: LocalPerUsd, tariff: Share) -> Option<LocalPerUsd> {
        let w = self.dearer(tariff);
        if w == 1.0 || self.tariff_passed.0 == 0.0 {
            return Some(now);
        }
        if self.rate_passed.0 == 0.0 {
            return None;
        }
        let offset = now.0 * libm::exp(libm::log(w) * self.tariff_passed.0 / self.rate_passed.0);
        (offset > 0.0 && offset <= HIGHEST).then_some(LocalPerUsd(offset))
    }

    /// The rate at which the exporter's price in his own money would be, at another tariff, what it is
    /// with the deal at `now`: `now · w^((1 - pass_through) / (1 - φ))`. `None` where no finite rate
    /// does it.
    pub fn exporter(&self, now: LocalPerUsd, tariff: Share) -> Option<LocalPerUsd> {
        self.of_exporters().buyer(now, tariff)
    }

    /// The same with the rest of both: what buyers do not bear falls on exporters, and what of a rate
    /// does not reach the dollar price, their own money.
    #[must_use]
    pub fn of_exporters(&self) -> Self {
        let rest = |part: Share| Share(1.0 - part.0);
        Self {
            deal: self.deal,
            tariff_passed: rest(self.tariff_passed),
            rate_passed: rest(self.rate_passed),
        }
    }

    /// What the US buyer pays at another tariff and rate, as a multiple of what the deal has him pay at
    /// `now`: `w^pass_through · (rate / now)^-φ`.
    pub fn price(&self, now: LocalPerUsd, tariff: Share, rate: LocalPerUsd) -> f64 {
        let log_w = libm::log(self.dearer(tariff));
        let log_e = libm::log(rate.0 / now.0);
        libm::exp(self.tariff_passed.0 * log_w - self.rate_passed.0 * log_e)
    }

    /// The tariff that would feel to the US buyer, at the rate `then`, like the deal's at `now`: `(1 +
    /// deal) · (now / then)^-(φ / pass_through) - 1`. `None` where no finite tariff does.
    pub fn equivalent(&self, then: LocalPerUsd, now: LocalPerUsd) -> Option<Share> {
        let log_e = libm::log(now.0 / then.0);
        if self.rate_passed.0 == 0.0 || log_e == 0.0 {
            return Some(self.deal);
        }
        if self.tariff_passed.0 == 0.0 {
            return None;
        }
        let power = libm::exp(-log_e * self.rate_passed.0 / self.tariff_passed.0);
        let equivalent = (1.0 + self.deal.0) * power - 1.0;
        (equivalent <= HIGHEST).then_some(Share(equivalent))
    }

    /// `w`: what a tariff makes of the price with duty that the deal has.
    fn dearer(&self, tariff: Share) -> f64 {
        (1.0 + tariff.0) / (1.0 + self.deal.0)
    }
}

/// The exchange rate at which the US buyer would pay, with the tariff at `fallback`, what the deal
/// has him pay at `now`: see [`Parity::buyer`].
pub fn offset_buyer(class: &Class, fx: &Fx, now: LocalPerUsd) -> Option<LocalPerUsd> {
    Parity::of(class, fx).buyer(now, class.fallback)
}

/// The exchange rate at which the exporter's price in his own money would be, with the tariff at
/// `fallback`, what it is with the deal at `now`: see [`Parity::exporter`].
pub fn offset_exporter(class: &Class, fx: &Fx, now: LocalPerUsd) -> Option<LocalPerUsd> {
    Parity::of(class, fx).exporter(now, class.fallback)
}

/// The tariff that would feel to the US buyer, at the reference rate, like the deal's at `now`: see
/// [`Parity::equivalent`].
pub fn tariff_equivalent(class: &Class, fx: &Fx, now: LocalPerUsd) -> Option<Share> {
    Parity::of(class, fx).equivalent(fx.reference, now)
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
        for &rate in rates.iter().take(years) {
            let pricing = match priced {
                // Most currencies stand still: so do their prices.
                Some((known, pricing)) if known == rate => pricing,
                _ => Pricing::at(fx, rate),
            };
            let is_same =
                tariff.growth == Share::ZERO && priced.is_some_and(|(known, _)| known == rate);
            for stake in &stakes {
                let before = weights.len().checked_sub(stakes.len());
                let before = before.and_then(|place| weights.get(place)).copied();
                weights.push(match before {
                    Some(weights) if is_same => weights,
                    _ => weigh(stake, &pricing, exports),
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
