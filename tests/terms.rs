//! What each term is worth: the values add up, and say what switching a term does.

mod states;

use pledge_explainer::analysis::Metric;
use pledge_explainer::analysis::terms::{Term, Terms, term_values};
use pledge_explainer::model::Assumptions;
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::Scenario;
use proptest::prelude::*;
use states::any_assumptions;

const METRICS: [Metric; 2] = [Metric::NpvUsd, Metric::GapShareOfReserves];

/// The metric of a country that has the other's version of some terms.
fn mixed(assumptions: &Assumptions, country: Side, switched: Terms, metric: Metric) -> f64 {
    let mut assumptions = assumptions.clone();
    switched.switch(&mut assumptions, country);
    metric.both(&assumptions)[country]
}

/// The mean over all orders, each walked one by one.
fn by_all_orders(
    assumptions: &Assumptions,
    country: Side,
    terms: &[Term],
    metric: Metric,
    term: Term,
) -> f64 {
    fn walk(left: &[Term], switched: Terms, visit: &mut impl FnMut(Terms, Term)) -> usize {
        if left.is_empty() {
            return 1;
        }
        let mut orders = 0;
        for (index, &next) in left.iter().enumerate() {
            let mut rest = left.to_vec();
            rest.remove(index);
            let below = walk(&rest, switched.with(next), visit);
            for _ in 0..below {
                visit(switched, next);
            }
            orders += below;
        }
        orders
    }
    let (mut sum, mut orders) = (0.0, 0);
    orders += walk(terms, Terms::default(), &mut |switched, next| {
        if next == term {
            sum += mixed(assumptions, country, switched, metric)
                - mixed(assumptions, country, switched.with(next), metric);
        }
    });
    sum / orders as f64
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_values_add_up_to_the_difference_between_the_deals(assumptions in any_assumptions()) {
        for country in Side::ALL {
            for metric in METRICS {
                let term_values = term_values(&assumptions, country, Terms::ALL, metric);
                let sum: f64 = term_values.terms.iter().sum();
                let scale = term_values.own.abs().max(term_values.other.abs()).max(1.0);
                prop_assert!((sum - (term_values.own - term_values.other)).abs() <= 1e-9 * scale);
                prop_assert_eq!(term_values.own, mixed(&assumptions, country, Terms::default(), metric));
                prop_assert_eq!(term_values.other, mixed(&assumptions, country, Terms::ALL, metric));
            }
        }
    }
}

#[test]
fn a_value_is_the_mean_over_all_orders_of_what_switching_the_term_does() {
    let assumptions = Scenario::default().assumptions();
    for country in Side::ALL {
        for metric in METRICS {
            for weighed in [
                &Term::ALL[..],
                &[Term::Review, Term::Calls],
                &[Term::Pooling],
            ] {
                let set = Terms::of(weighed);
                let term_values = term_values(&assumptions, country, set, metric);
                for &term in weighed {
                    let expected = by_all_orders(&assumptions, country, weighed, metric, term);
                    let value = term_values.terms[term as usize];
                    assert!(
                        (value - expected).abs() < 1e-9,
                        "{term:?} of {weighed:?}: {value} {expected}"
                    );
                }
                for term in Term::ALL.into_iter().filter(|term| !set.contains(*term)) {
                    assert_eq!(term_values.terms[term as usize], 0.0, "{term:?}");
                }
                assert_eq!(
                    term_values.other,
                    mixed(&assumptions, country, set, metric),
                    "{weighed:?}"
                );
            }
        }
    }
}

#[test]
fn a_term_that_both_countries_share_is_worth_nothing() {
    let mut assumptions = Scenario::default().assumptions();
    assumptions.countries.right.waterfall.pooled = assumptions.countries.left.waterfall.pooled;
    for metric in METRICS {
        let term_values = term_values(&assumptions, Side::Right, Terms::ALL, metric);
        assert_eq!(term_values.terms[Term::Pooling as usize], 0.0);
    }
}

#[test]
fn all_of_japans_terms_leave_korea_its_amounts_and_its_vehicle() {
    let mut assumptions = Scenario::default().assumptions();
    let before = assumptions.clone();
    Terms::ALL.switch(&mut assumptions, Side::Right);
    let [own, was] = [&assumptions, &before].map(|a| &a.countries.right.funding.tranches);
    for (own, was) in own.iter().zip(was) {
        assert_eq!(
            (own.amount, own.take_up, own.in_waterfall),
            (was.amount, was.take_up, was.in_waterfall)
        );
    }
    assert_eq!(assumptions.countries.left, before.countries.left);
    let left = &before.countries.left.funding.tranches[1];
    assert!(
        own[1..]
            .iter()
            .all(|tranche| tranche.end == left.end && tranche.annual_cap.is_none())
    );
}
