//! Hands: sliders that move several levers at once.

mod states;

use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::link::Link;
use pledge_explainer::scenario::{Hand, LEVERS, LeverId, Locked, Preset, Scenario};
use proptest::prelude::*;
use states::any_scenario;

fn any_hand() -> impl Strategy<Value = Hand> {
    prop::sample::select(Hand::ALL.to_vec())
}

/// A hand and one of the places where its slider can stand.
fn any_place() -> impl Strategy<Value = (Hand, f64)> {
    (any_hand(), 0.0..=1.0_f64).prop_map(|(hand, share)| {
        let scale = hand.scale();
        (
            hand,
            scale.on_step(scale.min + share * (scale.max - scale.min)),
        )
    })
}

proptest! {
    #[test]
    fn a_hand_stands_where_it_was_put((hand, value) in any_place(), preset in 0..Preset::ALL.len()) {
        let mut scenario = Scenario::new(Preset::ALL[preset]);
        hand.set(&mut scenario, value);
        prop_assert_eq!(hand.value(&scenario), value);
        prop_assert!(hand.fits(&scenario));
    }

    #[test]
    fn a_hand_moves_its_own_levers_and_no_others(mut scenario in any_scenario(), (hand, value) in any_place()) {
        let before = scenario;
        hand.set(&mut scenario, value);
        for lever in pledge_explainer::scenario::LEVERS.iter().map(|lever| lever.id) {
            if !hand.levers().any(|moved| moved == lever) {
                prop_assert_eq!(scenario.is_moved(lever), before.is_moved(lever));
            }
        }
    }

    #[test]
    fn a_link_leads_a_hand_back_to_where_it_stood((hand, value) in any_place()) {
        let mut link = Link::default();
        hand.set(&mut link.scenario, value);
        let pairs = link.pairs("2026-11-22");
        let pairs = pairs.iter().map(|(key, value)| (*key, value.as_str()));
        let back = Link::read(pairs, "2026-11-22");
        prop_assert_eq!(hand.value(&back.scenario), value);
        prop_assert!(hand.fits(&back.scenario));
    }

    #[test]
    fn wherever_the_levers_stand_a_hand_shows_a_place_on_its_slider(scenario in any_scenario(), hand in any_hand()) {
        let value = hand.value(&scenario);
        let scale = hand.scale();
        prop_assert!((scale.min..=scale.max).contains(&value), "{value}");
    }
}

#[test]
fn at_its_start_a_hand_changes_nothing() {
    for preset in Preset::ALL {
        for hand in Hand::ALL {
            let start = Scenario::new(preset);
            let mut scenario = start;
            hand.set(&mut scenario, hand.value(&start));
            assert_eq!(scenario, start, "{hand:?} under {preset:?}");
        }
    }
}

#[test]
fn the_tariff_leaves_cars_where_the_law_has_them_higher() {
    let mut scenario = Scenario::default();
    let law = scenario.start(LeverId::AutosFallback(Side::Right));
    Hand::Fallback.set(&mut scenario, law - 5.0);
    assert_eq!(scenario.value(LeverId::AutosFallback(Side::Right)), law);
    Hand::Fallback.set(&mut scenario, law + 5.0);
    assert_eq!(
        scenario.value(LeverId::AutosFallback(Side::Right)),
        law + 5.0
    );
    assert_eq!(scenario.value(LeverId::GeneralFallback), law + 5.0);
}

#[test]
fn both_currencies_move_by_the_same_share() {
    let mut scenario = Scenario::default();
    Hand::Dollar.set(&mut scenario, 10.0);
    for lever in Hand::Dollar.levers() {
        let moved = scenario.value(lever) / scenario.start(lever) - 1.0;
        assert!((moved - 0.1).abs() < 0.001, "{lever:?}: {moved}");
    }
}

#[test]
fn levers_moved_apart_do_not_fit_their_hand() {
    let mut scenario = Scenario::default();
    scenario.set(LeverId::Spot(Side::Right), 1700.0);
    assert!(!Hand::Dollar.fits(&scenario));
    // The mean of both.
    let moved = scenario.value(LeverId::Spot(Side::Right))
        / scenario.start(LeverId::Spot(Side::Right))
        - 1.0;
    assert!((Hand::Dollar.value(&scenario) - moved * 50.0).abs() <= 0.25);
}

#[test]
fn a_hand_is_locked_with_any_of_its_levers() {
    let locked = Locked::default().with(LeverId::Spot(Side::Right));
    assert!(Hand::Dollar.is_locked(locked));
    assert!(!Hand::Fallback.is_locked(locked));
}

#[test]
fn patented_drugs_stay_where_the_law_has_them_wherever_the_tariff_hand_goes() {
    let mut scenario = Scenario::default();
    let law = scenario.value(LeverId::PharmaFallback);
    assert_eq!(law, 100.0);
    for value in [0.0, 12.5, 25.0, 50.0] {
        Hand::Fallback.set(&mut scenario, value);
        assert_eq!(scenario.value(LeverId::PharmaFallback), law);
        assert!(Hand::Fallback.fits(&scenario));
    }
}

proptest! {
    #[test]
    fn a_hand_stands_alike_where_its_levers_were_moved_alike(
        moves in prop::collection::vec((0..LEVERS.len(), 0.0..=1.0_f64), 0..6),
        others in prop::collection::vec((0..LEVERS.len(), 0.0..=1.0_f64), 0..6),
    ) {
        let scenario = |moves: &[(usize, f64)]| {
            let mut scenario = Scenario::default();
            for &(index, along) in moves {
                let lever = &LEVERS[index];
                scenario.set(lever.id, lever.min + along * (lever.max - lever.min));
            }
            scenario
        };
        let (one, other) = (scenario(&moves), scenario(&others));
        for hand in Hand::ALL {
            if hand.levers().all(|lever| one.moves_as(&other, lever)) {
                prop_assert_eq!(hand.value(&one), hand.value(&other));
                prop_assert_eq!(hand.fits(&one), hand.fits(&other));
            }
        }
    }
}
