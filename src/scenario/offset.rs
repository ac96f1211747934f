//! What a tariff on cars and an exchange rate are worth in terms of each other.
//!
//! Everything is held against the deal at today's rate, at which the trade is taken to have been
//! measured: that stands still while a reader moves tariff and rate.

use super::baseline::AUTOS;
use super::deal::pledge;
use super::{LeverId, Snapshot};
use crate::model::tariffs::Parity;
use crate::pledge::{Pair, Side};
use crate::units::{LocalPerUsd, Share};

/// What a country's tariff on cars and its exchange rate are worth in terms of each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offset {
    /// The country.
    pub country: Side,
    /// What decides it.
    pub parity: Parity,
    /// Today's rate, at which the deal is looked at.
    pub today: LocalPerUsd,
    /// The tariff without the deal.
    pub fallback: Share,
    /// Where the rate is taken to stand.
    pub rate: LocalPerUsd,
}

/// Whom a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    /// The US buyer, who looks at what he pays.
    Buyer,
    /// The exporter, who looks at what he takes in his own money.
    Exporter,
}

/// How finely a line is drawn: parts of a slider.
const PARTS: u32 = 100;

/// Each country's.
pub fn offsets(now: &Snapshot) -> Pair<Offset> {
    Pair::from_fn(|country| offset(now, country))
}

/// A country's.
pub fn offset(now: &Snapshot, country: Side) -> Offset {
    let assumptions = &now.assumptions.countries[country];
    let fx = &assumptions.fx;
    let classes = &assumptions.tariff.classes;
    let cars = classes.iter().find(|class| class.id == AUTOS);
    let parity = cars.map_or(
        Parity {
            deal: Share::ZERO,
            tariff_passed: Share::ZERO,
            rate_passed: fx.pass_through,
        },
        |class| Parity::of(class, fx),
    );
    Offset {
        country,
        parity,
        today: fx.reference,
        fallback: cars.map_or(Share::ZERO, |class| class.fallback),
        rate: now.outcome[country].fx.first().copied().unwrap_or(fx.spot),
    }
}

/// The levers of the picture: the tariff across, the rate up.
pub const fn levers(country: Side) -> [LeverId; 2] {
    [LeverId::AutosFallback(country), LeverId::Spot(country)]
}

impl Offset {
    /// The rate at which a party is as well off at some tariff as with the deal today.
    pub fn at(&self, party: Party, tariff: Share) -> Option<LocalPerUsd> {
        match party {
            Party::Buyer => self.parity.buyer(self.today, tariff),
            Party::Exporter => self.parity.exporter(self.today, tariff),
        }
    }

    /// What the curves and the table are made of: all but where the levers stand.
    pub fn curves(&self) -> (Parity, LocalPerUsd) {
        (self.parity, self.today)
    }

    /// What the US buyer pays without the deal, as a multiple of what he pays with it today.
    pub fn price(&self) -> f64 {
        self.parity.price(self.today, self.fallback, self.rate)
    }

    /// The earlier rate that today's is held against: a month's average.
    pub fn past(&self) -> LocalPerUsd {
        pledge(self.country).monthly
    }

    /// The tariff that would feel to the US buyer, at the earlier rate, like the deal's at this one.
    pub fn equivalent(&self) -> Option<Share> {
        self.parity.equivalent(self.past(), self.rate)
    }

    /// The tariffs and rates, within the ranges of both sliders, at which a party is as well off as with
    /// the deal today: in the units of the sliders, by tariff.
    pub fn line(&self, party: Party) -> Vec<(f64, f64)> {
        let [x, y] = levers(self.country).map(LeverId::lever);
        let parity = match party {
            Party::Buyer => self.parity,
            Party::Exporter => self.parity.of_exporters(),
        };
        let along = |min: f64, max: f64| {
            (0..=PARTS).map(move |part| min + (max - min) * f64::from(part) / f64::from(PARTS))
        };
        let by_tariff = along(x.min, x.max).filter_map(|tariff| {
            let rate = parity.buyer(self.today, Share(tariff / 100.0))?;
            Some((tariff, rate.0))
        });
        // A steep line has few tariffs, and many rates.
        let by_rate = along(y.min, y.max).filter_map(|rate| {
            let tariff = parity.equivalent(LocalPerUsd(rate), self.today)?;
            let is_on_line = parity.tariff_passed.0 > 0.0;
            is_on_line.then_some((tariff.0 * 100.0, rate))
        });
        let is_inside = |&(tariff, rate): &(f64, f64)| {
            (x.min..=x.max).contains(&tariff) && (y.min..=y.max).contains(&rate)
        };
        let (mut by_tariff, mut by_rate) = (
            by_tariff.filter(is_inside).peekable(),
            by_rate.filter(is_inside).peekable(),
        );
        // Both run along the line; a sort would cost the program more than all else here.
        let mut line = Vec::new();
        loop {
            let is_by_tariff = match (by_tariff.peek(), by_rate.peek()) {
                (Some(one), Some(other)) => one <= other,
                (one, _) => one.is_some(),
            };
            let next = if is_by_tariff {
                by_tariff.next()
            } else {
                by_rate.next()
            };
            match next {
                Some(point) => line.push(point),
                None => return line,
            }
        }
    }
}
