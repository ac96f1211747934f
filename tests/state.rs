//! What of the page follows a change at once, and what waits.

use std::sync::Arc;

use leptos::prelude::*;
use pledge_explainer::scenario::action::Action;
use pledge_explainer::scenario::link::Link;
use pledge_explainer::scenario::{Lang, LeverId, Snapshot};
use pledge_explainer::view::State;
use pledge_explainer::view::block::Block;

/// The blocks that are not folded away, by their places.
fn unfolded() -> impl Iterator<Item = usize> {
    (0..Block::COUNT).filter(|watched| Block::FOLDED >> watched & 1 == 0)
}

/// The place of the first block that always waits.
fn later() -> usize {
    let [block, ..] = Block::LATER;
    block.watched().expect("it may be out of sight")
}

/// A page at the baseline, of which only some blocks are in sight, and what each block shows.
fn with_page(in_sight: &[usize], test: impl FnOnce(State, &dyn Fn() -> Vec<usize>)) {
    let link = Link::default();
    let first = Snapshot::of_link(&link).expect("the baseline is valid");
    let words = Lang::En.words();
    Owner::new().with(|| {
        let state = State::new(
            words,
            link,
            first,
            String::new(),
            |_, _| String::new(),
            || None,
        );
        let shown: Vec<_> = unfolded()
            .map(|watched| (watched, state.followed_by(watched)))
            .collect();
        for (watched, shown) in &shown {
            state.see(*watched, in_sight.contains(watched));
            shown.get_untracked();
        }
        // The blocks that do not show what holds now.
        let behind = move || {
            let now = state.now.get_untracked();
            let behind = shown
                .iter()
                .filter(|(_, shown)| !Arc::ptr_eq(&shown.get_untracked(), &now));
            behind.map(|(watched, _)| *watched).collect()
        };
        test(state, &behind);
    });
}

fn a_move() -> Action {
    Action::Move(vec![(LeverId::Return.into(), 9.0)])
}

#[test]
fn what_is_in_sight_follows_at_once_and_the_rest_one_block_at_a_time() {
    let in_sight = [0, 1, 2];
    with_page(&in_sight, |state, behind| {
        assert!(behind().is_empty());
        state.apply(a_move());
        let waiting = behind();
        assert_eq!(waiting.len(), unfolded().count() - in_sight.len());
        assert!(in_sight.iter().all(|watched| !waiting.contains(watched)));
        for done in 1..=waiting.len() {
            let has_more = state.catch_up(false);
            assert_eq!(behind(), waiting[done..]);
            assert_eq!(has_more, done < waiting.len());
        }
        assert!(!state.catch_up(false));
    });
}

#[test]
fn what_tries_many_values_waits_in_sight_too_and_then_goes_before_what_is_out_of_sight() {
    with_page(&[0, later()], |state, behind| {
        state.apply(a_move());
        assert!(behind().contains(&later()));
        let before = behind().len();
        assert!(!state.catch_up(true));
        assert!(!behind().contains(&later()));
        assert_eq!(behind().len(), before - 1);
    });
}

#[test]
fn a_block_that_comes_into_sight_does_not_wait() {
    with_page(&[0], |state, behind| {
        state.apply(a_move());
        assert!(behind().contains(&5));
        state.see(5, true);
        assert!(!behind().contains(&5));
    });
}

#[test]
fn what_leaves_the_scenario_as_it_is_makes_nothing_wait() {
    with_page(&[0, 1, 2], |state, behind| {
        for action in [
            Action::Draw,
            Action::Move(vec![(LeverId::Return.into(), f64::NAN)]),
            Action::GoalWith(LeverId::Discount),
        ] {
            state.apply(action);
            assert!(behind().is_empty());
        }
    });
}
