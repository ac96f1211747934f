//! What the sheets are made of.

use pledge_explainer::model::Outcome;
use pledge_explainer::model::assumptions::{Assumptions, CountryAssumptions};
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::LeverId;
use pledge_explainer::text::{Words, message};

use crate::cells::Styles;

/// What the sheets are made of.
pub(crate) struct Scenario<'s> {
    pub(crate) assumptions: &'s Assumptions,
    pub(crate) outcome: &'s Outcome,
    /// How many years have a row: those that count, and as many as a reader may want to.
    pub(crate) rows: usize,
    pub(crate) words: Words,
    pub(crate) styles: Styles,
}

impl<'s> Scenario<'s> {
    pub(crate) fn new(assumptions: &'s Assumptions, outcome: &'s Outcome, words: Words) -> Self {
        let most = LeverId::Horizon.lever().max as usize;
        Self {
            assumptions,
            outcome,
            rows: assumptions.horizon.max(most),
            words,
            styles: Styles::new(),
        }
    }

    pub(crate) fn country(&self, country: Side) -> &'s CountryAssumptions {
        &self.assumptions.countries[country]
    }

    /// What a country is called.
    pub(crate) fn name(&self, country: Side) -> String {
        message::spreadsheet_country(self.words, country).into_plain()
    }
}
