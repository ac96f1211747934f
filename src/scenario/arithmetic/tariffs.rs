//! *tariffs*: what losing the deal costs.

use super::expression::{Count, Expression, assumed, known, letter, plain, result};
use super::{Formula, Goods, Known, NO_RATE, Of, Quantity, runs};
use crate::scenario::baseline::{AUTOS, GENERICS, OUTSIDE, PHARMA};
use crate::scenario::deal::pledge;
use crate::scenario::{LeverId, findings};
use crate::units::{Share, Usd};

impl Of<'_> {
    pub(super) fn tariffs(&self, out: &mut Vec<Formula>) {
        let country = self.country;
        let relief = findings::tariffs(self.now).relief[country];
        let mut all = None;
        for (goods, class) in Goods::ALL.into_iter().zip(relief.classes) {
            let of = Quantity::ClassLoss(country, goods);
            out.extend(self.class_loss(of, goods, class.cost));
            all = Expression::and(all, result(class.cost));
        }
        out.extend(all.map(|all| Formula::new(Quantity::Loss(country), relief.a_year.0, all)));
        let tariff = &self.assumptions.tariff;
        let years = self.now.assumptions.horizon.min(tariff.relief_years);
        // Whichever ends first.
        let lever = if tariff.relief_years <= years {
            LeverId::ReliefYears
        } else {
            LeverId::Horizon
        };
        let n = assumed(years as f64, Count::Plain, lever);
        let relieved = self.outcome.relief.get(..years).unwrap_or_default();
        let rates = self.outcome.fx.get(..years).unwrap_or_default();
        if rates.windows(2).any(|pair| pair[0] != pair[1]) {
            // Each year's rate makes another loss of it.
            let relieved: Vec<f64> = relieved.iter().map(|usd| usd.0).collect();
            let sum = runs(&relieved).fold(None, |sum, (usd, years)| {
                let usd = result(Usd(usd));
                Expression::and(
                    sum,
                    match years {
                        1 => usd,
                        _ => usd * plain(years as f64),
                    },
                )
            });
            let of = Quantity::Relief(country);
            out.extend(sum.map(|sum| Formula::new(of, relief.in_all.0, sum)));
            return;
        }
        let growth = assumed(tariff.growth.0, Count::Share, LeverId::ExportGrowth);
        let (given, weight) = if tariff.growth.0.abs() < NO_RATE {
            (vec![], n)
        } else {
            let one = || plain(1.0);
            (
                vec![('g', one() + growth)],
                (letter('g').raised(n) - one()) / (letter('g') - one()),
            )
        };
        out.push(Formula {
            of: Quantity::Relief(country),
            given,
            sum: result(relief.a_year) * weight,
            value: relief.in_all.0,
        });
    }

    pub(super) fn class_loss(&self, of: Quantity, goods: Goods, cost: Usd) -> Option<Formula> {
        let classes = &self.assumptions.tariff.classes;
        let class = classes.iter().find(|class| class.id == goods.class())?;
        let share = |share: Share, lever| assumed(share.0, Count::Share, lever);
        let (fallback, pass_through) = match goods {
            Goods::Cars => {
                let own = LeverId::AutosFallback(self.country);
                (own, LeverId::AutosPassThrough)
            }
            Goods::Others => (LeverId::GeneralFallback, LeverId::PassThrough),
            Goods::Drugs => (LeverId::PharmaFallback, LeverId::PassThrough),
        };
        let preset = self.now.scenario.preset();
        let deal = Known::Deal(self.country, goods, preset);
        let pass_through = || share(class.pass_through, pass_through);
        let elasticity = || assumed(class.elasticity, Count::Plain, LeverId::Elasticity);
        let one = || plain(1.0);
        let margin = share(class.margin, LeverId::Margin);
        let exports = self.exports(goods, class.imports);
        let mut given = vec![
            (
                'w',
                (one() + share(class.fallback, fallback))
                    / (one() + known(class.deal.0, Count::Share, deal)),
            ),
            ('p', one() / letter('w').raised(one() - pass_through())),
            (
                'q',
                one() / letter('w').raised(elasticity() * pass_through()),
            ),
        ];
        let fx = &self.assumptions.fx;
        let now = self.outcome.fx.first().copied().unwrap_or(fx.spot);
        let sum = if now == fx.reference {
            exports * (letter('q') * (one() - letter('p')) + margin * (one() - letter('q')))
        } else {
            let passed = || share(fx.pass_through, LeverId::RatePassThrough(self.country));
            let dollars = || share(fx.dollar_costs, LeverId::DollarCosts(self.country));
            let reference = Known::Reference(self.country);
            let reference = known(fx.reference.0, Count::Rate(self.country), reference);
            given.push(('e', self.rate(now.0) / reference));
            given.push(('c', dollars() + (one() - dollars()) / letter('e')));
            let revenue = (one() - letter('p') * letter('q')) / letter('e').raised(passed());
            let costs = (one() - margin) * letter('c') * (one() - letter('q'));
            exports * letter('e').raised(passed() * elasticity()) * (revenue - costs)
        };
        Some(Formula {
            of,
            given,
            sum,
            value: cost.0,
        })
    }

    /// A country's exports of some goods. How many of its drugs count, and what other goods are where some
    /// are under regimes of their own, depends on sliders.
    pub(super) fn exports(&self, goods: Goods, imports: Usd) -> Expression {
        let exports = |usd: f64, goods| known(usd, Count::Usd, Known::Exports(self.country, goods));
        let classes = &self.assumptions.tariff.classes;
        let of = |id: &str| {
            let class = classes.iter().find(|class| class.id == id);
            class.map_or(0.0, |class| class.imports.0)
        };
        let (cars, outside) = (of(AUTOS), of(OUTSIDE));
        let drugs = of(PHARMA) + of(GENERICS);
        if goods == Goods::Drugs {
            let covered = if drugs > 0.0 { imports.0 / drugs } else { 0.0 };
            let covered = assumed(covered, Count::Share, LeverId::PharmaCoveredShare);
            return exports(drugs, Some(Goods::Drugs)) * covered;
        }
        let lever = LeverId::OutsideShare(self.country);
        if goods == Goods::Cars || !lever.exists() {
            return exports(imports.0, Some(goods));
        }
        let all = pledge(self.country).exports.0;
        exports(all, None)
            - exports(cars, Some(Goods::Cars))
            - exports(drugs, Some(Goods::Drugs))
            - exports(all, None) * assumed(outside / all, Count::Share, lever)
    }
}
