//! Assumptions and what follows from them, computed once a change.

use std::sync::OnceLock;

use super::Scenario;
use super::band::Band;
use super::baseline::{CALLS, PAID};
use super::deal::ON_OTHERS_CALENDAR;
use super::goal::GoalSeek;
use super::link::Link;
use super::measure::{Measure, Money, TermValuesOf};
use super::needs::Needs;
use crate::analysis::goal::Solution;
use crate::analysis::terms::TermValues;
use crate::model::assumptions::{Assumptions, Funding, Tranche};
use crate::model::calls::calls;
use crate::model::{self, Outcome};
use crate::pledge::{Pair, Side};
use crate::units::{Share, Usd};
use crate::value::Invalid;

/// A scenario with everything that the page shows of it.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// What the reader has chosen.
    pub scenario: Scenario,
    /// How the reader measures size.
    pub measure: Measure,
    /// The money that the ledgers are kept in.
    pub money: Money,
    /// Whose terms are weighed, and in what.
    pub term_values: TermValuesOf,
    /// What the reader would like to come out.
    pub goal_seek: GoalSeek,
    /// The model's input.
    pub assumptions: Assumptions,
    /// The same with each country's own terms, which is where the levers stand.
    pub agreed: Assumptions,
    /// The model's output.
    pub outcome: Outcome,
    /// See [`Snapshot::counterfactual`]: worked out when first asked for.
    counterfactual: OnceLock<Vec<Usd>>,
    /// See [`needs`](super::brief::needs): worked out when first asked for.
    pub(super) needs: OnceLock<Pair<Needs>>,
    /// See [`band`](super::interpretations::band): worked out when first asked for.
    pub(super) band: OnceLock<Band>,
    /// See [`term_values`](super::findings::term_values): worked out when first asked for.
    pub(super) terms: OnceLock<TermValues>,
    /// See [`solution`](super::goal_seek::solution): worked out when first asked for.
    pub(super) solution: OnceLock<Solution>,
}

/// Two snapshots of the same choices are the same.
impl PartialEq for Snapshot {
    fn eq(&self, other: &Self) -> bool {
        self.scenario == other.scenario
            && self.measure == other.measure
            && self.money == other.money
            && self.term_values == other.term_values
            && self.goal_seek == other.goal_seek
    }
}

impl Snapshot {
    /// Everything that the page shows of a link.
    ///
    /// # Errors
    ///
    /// As [`Snapshot::of`].
    pub fn of_link(link: &Link) -> Result<Self, Invalid> {
        link.scenario.assumptions().check()?;
        Ok(Self::trusted(link))
    }

    /// The same, without a check of what the model is told: levers cannot leave its bounds, which a test holds
    /// them to.
    pub fn trusted(link: &Link) -> Self {
        Self {
            money: link.money,
            term_values: link.term_values,
            goal_seek: link.goal_seek,
            ..Self::of_levers(&link.scenario, link.measure)
        }
    }

    /// Whether it shows what a link asks for.
    pub fn shows(&self, link: &Link) -> bool {
        self.scenario == link.scenario
            && self.measure == link.measure
            && self.money == link.money
            && self.term_values == link.term_values
            && self.goal_seek == link.goal_seek
    }

    /// Evaluates the model for a scenario, whose sizes are shown in a measure.
    ///
    /// # Errors
    ///
    /// Levers cannot leave the model's bounds (a test holds them to it), so an error here is a
    /// mistake in the table of levers.
    pub fn of(scenario: &Scenario, measure: Measure) -> Result<Self, Invalid> {
        scenario.assumptions().check()?;
        Ok(Self::of_levers(scenario, measure))
    }

    /// The dollars that [`ON_OTHERS_CALENDAR`] would need in each year under [`funding_on_others_terms`]; none
    /// where neither country can have the other's calendar.
    pub fn counterfactual(&self) -> &[Usd] {
        self.counterfactual
            .get_or_init(|| match ON_OTHERS_CALENDAR {
                Some(of) => counterfactual(&self.agreed, of),
                None => Vec::new(),
            })
    }

    fn of_levers(scenario: &Scenario, measure: Measure) -> Self {
        let assumptions = scenario.assumptions();
        let agreed = scenario.agreed();
        let outcome = model::outcome_of(&assumptions);
        Self {
            scenario: *scenario,
            measure,
            money: Money::default(),
            term_values: TermValuesOf::default(),
            goal_seek: GoalSeek::default(),
            outcome,
            assumptions,
            agreed,
            counterfactual: OnceLock::new(),
            needs: OnceLock::new(),
            band: OnceLock::new(),
            terms: OnceLock::new(),
            solution: OnceLock::new(),
        }
    }
}

fn counterfactual(assumptions: &Assumptions, of: Side) -> Vec<Usd> {
    let funding = funding_on_others_terms(assumptions, of);
    calls(&funding, assumptions.first_year, assumptions.horizon).fx_need
}

/// What a country said it could not accept: all that is still to come of its pledge in cash, on the
/// other country's calendar and without a yearly cap.
pub fn funding_on_others_terms(assumptions: &Assumptions, of: Side) -> Funding {
    let tranches = &assumptions.countries[of].funding.tranches;
    let (paid, to_come): (Vec<_>, Vec<_>) = tranches.iter().partition(|tranche| tranche.id == PAID);
    let amount: f64 = to_come.iter().map(|tranche| tranche.amount.0).sum();
    let called: f64 = to_come
        .iter()
        .map(|tranche| tranche.amount.0 * tranche.take_up.0)
        .sum();
    let others = &assumptions.countries[of.other()].funding.tranches;
    let calendar = others.iter().find(|tranche| tranche.id == CALLS);
    let calls = calendar.map(|calendar| Tranche {
        amount: Usd(amount),
        take_up: Share(if amount > 0.0 { called / amount } else { 0.0 }),
        fx_share: Share(1.0),
        ..calendar.clone()
    });
    Funding {
        tranches: paid.into_iter().cloned().chain(calls).collect(),
    }
}
