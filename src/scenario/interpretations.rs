//! Whose interpretation? Where the parties read a term differently, each interpretation is a place for a lever to
//! stand.

pub use super::band::Band;
pub use super::deal::{Interpretation, QUESTIONS, Question};

use super::Snapshot;
use crate::model::ledger::flows;
use crate::pledge::{Pair, Side};
use crate::units::Year;

/// Whether the deal leaves anything to be read differently.
pub const HAS_QUESTIONS: bool = !QUESTIONS.is_empty();

/// The question that no lever answers, since both ledgers are worked out: the nation's or the state's.
pub const LEDGER: &str = "ledger";

/// The [`Band`] around a snapshot, every other lever as it stands. The page's own state is in it,
/// also where a lever stands between the interpretations.
pub fn band(snapshot: &Snapshot) -> &Band {
    snapshot.band.get_or_init(|| around(snapshot))
}

fn around(snapshot: &Snapshot) -> Band {
    let (first_year, horizon) = (
        snapshot.assumptions.first_year,
        snapshot.assumptions.horizon,
    );
    let mut cumulative = Pair::from_fn(|country| {
        let own = &snapshot.outcome[country].cumulative;
        own.iter().map(|&sum| (sum, sum)).collect::<Vec<_>>()
    });
    for country in Side::ALL {
        // A lever of one country moves the other's ledger in no interpretation.
        let mut combinations = vec![Vec::new()];
        for question in &QUESTIONS {
            let Some(lever) = question.lever else {
                continue;
            };
            if lever.country() != Some(country) {
                continue;
            }
            let mut longer = Vec::new();
            for combination in &combinations {
                for value in question
                    .interpretations
                    .iter()
                    .filter_map(|interpretation| interpretation.value)
                {
                    longer.push([combination.as_slice(), &[(lever, value)]].concat());
                }
            }
            combinations = longer;
        }
        for combination in combinations {
            let own = &snapshot.scenario.moved_to(&combination).countries[country];
            let sums = flows(own, first_year, horizon).cumulative();
            for (range, sum) in cumulative[country].iter_mut().zip(sums) {
                *range = (range.0.min(sum), range.1.max(sum));
            }
        }
    }
    Band {
        now: Pair::from_fn(|country| snapshot.outcome[country].summary.npv_usd),
        npv: Pair::from_fn(|country| cumulative[country].last().copied().unwrap_or_default()),
        cumulative,
        until: Year(first_year.0 + horizon as i32 - 1),
    }
}
