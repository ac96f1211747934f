//! *size*: what is called, and what that is to a country.

use super::expression::{Count, Expression, known, result};
use super::{Formula, Known, Of, Quantity};
use crate::scenario::findings::{self, Measure};

impl Of<'_> {
    pub(super) fn size(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let size = findings::size(self.now)[country];
        let tranches = &self.assumptions.funding.tranches;
        let called = tranches.iter().fold(None, |sum, tranche| {
            Expression::and(sum, self.total(tranche))
        });
        let Some(called) = called else { return };
        out.push(Formula::new(
            Quantity::Called(country),
            size.called.0,
            called,
        ));
        let called = result(size.called);
        let Of { assumptions, .. } = *self;
        out.push(match self.now.measure {
            Measure::Dollars => return,
            Measure::Economy => Formula::new(
                Quantity::OfEconomy(country),
                size.of_gdp.0,
                called / known(assumptions.gdp.0, Count::Usd, Known::Economy(country)),
            ),
            Measure::Reserves => Formula::new(
                Quantity::OfReserves(country),
                size.of_reserves.0,
                called / self.reserves(),
            ),
            Measure::Person => Formula::new(
                Quantity::PerPerson(country),
                size.per_person,
                called
                    / known(
                        findings::people(country) / 1000.0,
                        Count::People,
                        Known::People(country),
                    ),
            ),
            Measure::Local => Formula::new(
                Quantity::InLocal(country),
                size.local.0,
                called * self.rate(assumptions.fx.spot.0),
            ),
        });
    }
}
