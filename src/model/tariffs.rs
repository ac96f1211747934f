//! What the deal tariff is worth: demand of constant elasticity meets the tariff that would hold
//! without the deal.

use super::assumptions::{Class, Tariff};
use crate::units::{Share, Usd};

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

/// The loss of all classes together.
pub fn loss(tariff: &Tariff) -> Loss {
    tariff.classes.iter().fold(Loss::default(), |sum, class| {
        let loss = class_loss(class, class.fallback);
        Loss {
            cost: sum.cost + loss.cost,
            duty_gap: sum.duty_gap + loss.duty_gap,
            revenue_gap: sum.revenue_gap + loss.revenue_gap,
        }
    })
}

/// The loss of one class if its tariff rose from the deal's to `fallback`.
///
/// With `w = (1 + fallback) / (1 + deal)`, buyers pay `w^pass_through` times as much and exporters
/// take `price = w^-(1 - pass_through)` times as much; the volume goes to `qty = w^(-elasticity ·
/// pass_through)`. Then `cost = imports · (qty · (1 - price) + margin · (1 - qty))`, `revenue_gap =
/// imports · (1 - price · qty)` and `duty_gap = fallback · imports · price · qty - deal · imports`.
pub fn class_loss(class: &Class, fallback: Share) -> Loss {
    // A power of w is an exponential of its logarithm, which both powers share.
    let log_w = libm::log((1.0 + fallback.0) / (1.0 + class.deal.0));
    let price = Share(libm::exp(-(1.0 - class.pass_through.0) * log_w));
    let qty = Share(libm::exp(-class.elasticity * class.pass_through.0 * log_w));
    let revenue = class.imports * (price * qty);
    Loss {
        cost: class.imports * (qty * (Share::ONE - price) + class.margin * (Share::ONE - qty)),
        duty_gap: revenue * fallback - class.imports * class.deal,
        revenue_gap: class.imports - revenue,
    }
}

/// What the deal saves in each of `horizon` years: a yearly `cost` at today's trade, growing with
/// the exports, and nothing once the deal tariff is no longer worth having.
pub fn relief(tariff: &Tariff, cost: Usd, horizon: usize) -> Vec<Usd> {
    let mut scale = Share::ONE;
    (0..horizon)
        .map(|year| {
            if year >= tariff.relief_years {
                return Usd::ZERO;
            }
            let relief = cost * scale;
            scale = scale * (Share::ONE + tariff.growth);
            relief
        })
        .collect()
}
