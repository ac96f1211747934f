//! Questions put to the model many times. Pure functions like the model itself: inputs are varied
//! through setters that a caller passes, so nothing here knows of sliders or words.
//!
//! - [`sensitivity`]: a metric along one input, and where the answer changes,
//! - [`break_even`]: a metric over two inputs, and its zero line; [`contour`]: how that is found,
//! - [`goal`]: the value of an input that yields a chosen outcome,
//! - [`terms`]: what each term of a deal is worth,
//! - [`uncertainty`]: the model in many futures, drawn with [`random`] numbers.

pub mod break_even;
pub mod contour;
pub mod goal;
pub mod random;
pub mod sensitivity;
pub mod terms;
pub mod uncertainty;

use crate::model::Assumptions;
use crate::model::assumptions::CountryAssumptions;
use crate::model::ledger::{flows, npv_usd};
use crate::named::named;
use crate::pledge::Pair;
use crate::units::{Usd, Year};

/// Writes one input, in the unit of whoever asks, into the model's assumptions.
pub type Set<'a> = &'a dyn Fn(&mut Assumptions, f64);

/// A number of a country's summary that can be followed while inputs vary: those that need no
/// search for a root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// All that is paid in to share in project cash, USD bn.
    Invested,
    /// All project cash that the pledger receives, USD bn.
    Received,
    /// All that the deal tariff saves, USD bn.
    Relief,
    /// The net present value, USD bn.
    NpvUsd,
    /// The net present value, billions of local currency.
    NpvLocal,
    /// All calls, billions of local currency.
    LocalCost,
    /// The most dollars that must be bought in a year, USD bn.
    PeakNeed,
    /// All need beyond capacity, USD bn.
    GapTotal,
    /// The same as a share of the reserves at the start.
    GapShareOfReserves,
    /// All calls as a share of yearly output.
    ShareOfGdp,
}

impl Metric {
    /// Every metric.
    pub const ALL: [Self; 10] = [
        Self::Invested,
        Self::Received,
        Self::Relief,
        Self::NpvUsd,
        Self::NpvLocal,
        Self::LocalCost,
        Self::PeakNeed,
        Self::GapTotal,
        Self::GapShareOfReserves,
        Self::ShareOfGdp,
    ];

    /// The name of the field of the summary.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Invested => "invested",
            Self::Received => "received",
            Self::Relief => "relief",
            Self::NpvUsd => "npv_usd",
            Self::NpvLocal => "npv_local",
            Self::LocalCost => "local_cost",
            Self::PeakNeed => "peak_need",
            Self::GapTotal => "gap_total",
            Self::GapShareOfReserves => "gap_share_of_reserves",
            Self::ShareOfGdp => "share_of_gdp",
        }
    }

    /// The metric of one country, whose assumptions are taken as checked.
    pub fn of(self, country: &CountryAssumptions, first_year: Year, horizon: usize) -> f64 {
        if self == Self::NpvUsd {
            return npv_usd(country, first_year, horizon).0;
        }
        let flows = flows(country, first_year, horizon);
        let calls = &flows.calls;
        let drawn = || calls.drawn.iter().sum::<Usd>();
        let gap = || flows.currency.gap.iter().sum::<Usd>();
        match self {
            Self::Invested => calls.in_waterfall.iter().sum::<Usd>().0,
            Self::Received => flows.distribution.received.iter().sum::<Usd>().0,
            Self::Relief => flows.relief.iter().sum::<Usd>().0,
            Self::NpvUsd => flows.npv_usd().0,
            Self::NpvLocal => flows.npv_local().0,
            Self::LocalCost => {
                let drawn = calls.drawn.iter().zip(&flows.currency.rate);
                drawn.map(|(&drawn, &rate)| (drawn * rate).0).sum()
            }
            Self::PeakNeed => calls
                .fx_need
                .iter()
                .fold(0.0, |peak, need| need.0.max(peak)),
            Self::GapTotal => gap().0,
            Self::GapShareOfReserves => (gap() / country.reserves).0,
            Self::ShareOfGdp => (drawn() / country.gdp).0,
        }
    }

    /// The metric of both countries.
    pub fn both(self, assumptions: &Assumptions) -> Pair<f64> {
        Pair::from_fn(|country| {
            let own = &assumptions.countries[country];
            self.of(own, assumptions.first_year, assumptions.horizon)
        })
    }
}

named!(Metric);
