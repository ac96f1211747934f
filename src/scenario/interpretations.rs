//! Whose interpretation? Where the parties read a term differently, each interpretation is a place for a lever to
//! stand.

pub use super::band::Band;

use super::Snapshot;
use super::levers::LeverId;
use crate::facts;
use crate::model::ledger::flows;
use crate::pledge::{Pair, Side};
use crate::units::Year;

/// One way to read a term.
#[derive(Clone, Copy, Debug)]
pub struct Interpretation {
    /// Its name on the page.
    pub id: &'static str,
    /// Where it puts the question's lever; nothing where no number hangs on it.
    pub value: Option<f64>,
}

/// Something that is read differently.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its name on the page.
    pub id: &'static str,
    /// The lever that each interpretation moves, if a number hangs on it.
    pub lever: Option<LeverId>,
    /// The interpretations; the first is the one that this page opens with.
    pub interpretations: &'static [Interpretation],
}

/// The part of what is still to come of Japan's promise that has been announced, in percent.
const ANNOUNCED: f64 = 100.0
    * (facts::JP_FIRST_BATCH.number() + facts::JP_SECOND_BATCH.number()
        - facts::JP_FIRST_DISB.number())
    / (facts::JP_PLEDGE_SIZE.number() - facts::JP_FIRST_DISB.number());

/// What is read differently, and how.
pub const QUESTIONS: [Question; 5] = [
    Question {
        id: "japan_money",
        lever: Some(LeverId::CashShare(Side::Left)),
        interpretations: &[
            Interpretation {
                id: "loans",
                value: Some(facts::JP_MIX_JBIC.number()),
            },
            Interpretation {
                id: "cash",
                value: Some(100.0),
            },
            Interpretation {
                id: "equity",
                value: Some(facts::JP_MIX_EQUITY.number()),
            },
        ],
    },
    Question {
        id: "split_of",
        lever: Some(LeverId::InWaterfall(Side::Left)),
        interpretations: &[
            Interpretation {
                id: "all",
                value: Some(100.0),
            },
            Interpretation {
                id: "loans",
                value: Some(facts::JP_MIX_JBIC.number()),
            },
        ],
    },
    Question {
        id: "called",
        lever: Some(LeverId::TakeUpOf(Side::Left)),
        interpretations: &[
            Interpretation {
                id: "all",
                value: Some(100.0),
            },
            Interpretation {
                id: "announced",
                value: Some(ANNOUNCED),
            },
        ],
    },
    Question {
        id: "review",
        lever: Some(LeverId::ReviewShare(Side::Right)),
        interpretations: &[
            Interpretation {
                id: "unchanged",
                value: Some(facts::KR_SPLIT_BEFORE.number()),
            },
            Interpretation {
                id: "all",
                value: Some(100.0),
            },
        ],
    },
    Question {
        id: "notice",
        lever: None,
        interpretations: &[
            Interpretation {
                id: "business_days",
                value: None,
            },
            Interpretation {
                id: "days",
                value: None,
            },
        ],
    },
];

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
            if lever.lever().country != Some(country) {
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
        npv: Pair::from_fn(|country| cumulative[country].last().copied().unwrap_or_default()),
        cumulative,
        until: Year(first_year.0 + horizon as i32 - 1),
    }
}
