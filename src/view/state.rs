//! What the page knows and how it changes.
//!
//! One value says it all: the [`Link`], which is also what an address holds. What follows from it
//! is computed once a change.

use std::sync::Arc;

use leptos::prelude::*;

use super::piece::Piece;
use crate::scenario::link::{Link, Notice};
use crate::scenario::{Locked, Part, Scenario, Snapshot};

/// What the page knows.
#[derive(Clone, Copy)]
pub struct State {
    /// What the reader and the host have chosen. Change the scenario with [`State::change`].
    pub link: RwSignal<Link>,
    /// What follows from it.
    pub now: Memo<Arc<Snapshot>>,
    /// The pieces that follow a change at once, a bit a piece; the others wait.
    awake: RwSignal<u64>,
    /// The pieces in sight; everything, until someone watches.
    visible: StoredValue<u64>,
    /// What never changes of each part, as HTML. Empty in the browser, which finds it in the page.
    pub fixed: fn(Part) -> String,
}

/// A bit for each piece.
const ALL: u64 = (1 << Piece::COUNT) - 1;
const _: () = assert!(Piece::COUNT < u64::BITS as usize);

impl State {
    /// The state that a link describes, with what follows from it.
    pub fn new(link: Link, first: Snapshot, fixed: fn(Part) -> String) -> Self {
        let first = Arc::new(first);
        let link = RwSignal::new(link);
        let now = Memo::new(move |last: Option<&Arc<Snapshot>>| {
            let (scenario, measure) = link.with(|link| (link.scenario, link.measure));
            let last = last.unwrap_or(&first);
            if last.scenario == scenario && last.measure == measure {
                return last.clone();
            }
            // Keep the last good answer rather than none.
            Snapshot::of(&scenario, measure).map_or_else(|_| last.clone(), Arc::new)
        });
        Self {
            link,
            now,
            awake: RwSignal::new(ALL),
            visible: StoredValue::new(ALL),
            fixed,
        }
    }

    /// Changes the scenario, told which levers stay where they are. What is out of sight waits until
    /// [`State::settle`].
    pub fn change(&self, change: impl FnOnce(&mut Scenario, Locked)) {
        self.awake.set(self.visible.get_value());
        self.link.update(|link| {
            // What a reader mistyped before is settled by what the reader does now.
            link.notices
                .retain(|notice| !matches!(notice, Notice::BadInput { .. }));
            let fixed = link.fixed();
            change(&mut link.scenario, fixed);
        });
    }

    /// Lets one more piece that is out of sight catch up, so that no frame has to draw them all;
    /// whether there may be more.
    pub fn settle(&self) -> bool {
        let asleep = ALL & !self.awake.get_untracked();
        // The lowest bit that is set.
        self.awake
            .update(|awake| *awake |= asleep & asleep.wrapping_neg());
        asleep.count_ones() > 1
    }

    /// Says that a piece has come into sight or left it.
    pub fn see(&self, watched: usize, is_visible: bool) {
        let bit = 1 << watched;
        self.visible
            .update_value(|visible| *visible = *visible & !bit | if is_visible { bit } else { 0 });
        if is_visible && self.awake.get_untracked() & bit == 0 {
            self.awake.update(|awake| *awake |= bit);
        }
    }

    /// The snapshot as a piece should show it: at once while in sight, else when the change has
    /// settled.
    pub fn followed_by(&self, watched: usize) -> Memo<Arc<Snapshot>> {
        let Self { now, awake, .. } = *self;
        Memo::new(move |last: Option<&Arc<Snapshot>>| match last {
            Some(last) if awake.get() >> watched & 1 == 0 => last.clone(),
            _ => now.get(),
        })
    }
}
