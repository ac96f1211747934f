//! Goal seek: what is found meets the goal, and what is called impossible is.

use pledge_explainer::analysis::goal::{Condition, Solution, seek};
use pledge_explainer::model::evaluate;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::{LEVERS, LeverId, Scenario};
use pledge_explainer::units::Year;
use proptest::prelude::*;

fn any_goal() -> impl Strategy<Value = Condition> {
    let country = prop_oneof![Just(Side::Left), Just(Side::Right)];
    let people = Pair {
        left: 123.0,
        right: 51.7,
    };
    (country, 2030..=2065).prop_flat_map(move |(country, year)| {
        prop_oneof![
            Just(Condition::EvenBy(country, Year(year))),
            Just(Condition::Ahead(country)),
            Just(Condition::SamePerPerson(people)),
            Just(Condition::WithinCapacity(country)),
        ]
    })
}

fn margin_at(scenario: &Scenario, id: LeverId, x: f64, goal: Condition) -> f64 {
    goal.margin(&scenario.moved_to(&[(id, x)]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_found_meets_the_goal_and_what_is_not_cannot(
        goal in any_goal(),
        lever in 0..LEVERS.len(),
        moved in 0..LEVERS.len(),
        share in 0.0..=1.0_f64,
    ) {
        let mut scenario = Scenario::default();
        let other = &LEVERS[moved];
        scenario.set(other.id, other.min + share * (other.max - other.min));
        let lever = &LEVERS[lever];
        let now = scenario.value(lever.id);
        let grains = if lever.unit.is_whole() { 1.0 } else { 1e4 };
        let solution = seek(
            &|x| scenario.moved_to(&[(lever.id, x)]),
            (lever.min, lever.max),
            now,
            [1.0 / lever.step, grains],
            goal,
        );
        let is_equality = matches!(goal, Condition::SamePerPerson(_));
        match solution {
            Solution::Met => prop_assert!(margin_at(&scenario, lever.id, now, goal) >= 0.0),
            Solution::At(x) => {
                prop_assert!(lever.scale().accepts(x), "{x} for {}", lever.name);
                let margin = margin_at(&scenario, lever.id, x, goal);
                if is_equality {
                    let step = 1.0 / grains;
                    let around = [x - step, x + step].map(|x| margin_at(&scenario, lever.id, x.max(lever.min).min(lever.max), goal));
                    prop_assert!(around[0].min(around[1]).min(margin) <= 0.0 && around[0].max(around[1]).max(margin) >= 0.0);
                } else {
                    prop_assert!(margin >= 0.0, "{margin} at {x}");
                    let steps = [-1.0, 1.0].map(|way| lever.scale().on_step(x + 0.5 * way * lever.step));
                    let is_step = (lever.scale().on_step(x) - x).abs() < 1e-9;
                    prop_assert!(
                        is_step || steps.iter().all(|&step| margin_at(&scenario, lever.id, step, goal) < 0.0),
                        "{x} for {}, although a step does", lever.name
                    );
                }
            }
            Solution::Nowhere { margin, .. } => {
                for step in 0..=37 {
                    let x = lever.min + (lever.max - lever.min) * f64::from(step) / 37.0;
                    let x = if lever.unit.is_whole() { x.floor() } else { x };
                    let there = margin_at(&scenario, lever.id, x, goal);
                    prop_assert!(is_equality || there < 0.0, "{there} at {x}");
                    prop_assert!(!is_equality || (there >= 0.0) == (margin >= 0.0));
                }
            }
        }
    }

    #[test]
    fn even_by_a_year_is_what_the_summary_says(year in 2026..=2065, rate in 0.0..=20.0_f64) {
        let mut scenario = Scenario::default();
        scenario.set(LeverId::Return, rate);
        let assumptions = scenario.assumptions();
        let outcome = evaluate(&assumptions).unwrap();
        for country in Side::ALL {
            let even = outcome[country].summary.break_even_year.is_some_and(|even| even.0 <= year);
            prop_assert_eq!(Condition::EvenBy(country, Year(year)).margin(&assumptions) >= 0.0, even);
        }
    }
}
