//! What the page knows and how it changes.
//!
//! One value says it all: the [`Link`], which is also what an address holds. What follows from it
//! is computed once a change.

use std::sync::Arc;

use leptos::prelude::*;

use super::block::Block;
use super::deferred_views::DeferredViews;
use super::map::Mapping;
use crate::scenario::link::{Link, Notice};
use crate::scenario::{
    Hand, Locked, Part, Scenario, Slider, Snapshot, UncertaintyInputs, UncertaintyResult,
};
use crate::text::Words;

/// What the page knows.
#[derive(Clone, Copy)]
pub struct State {
    /// The words of the page.
    pub words: Words,
    /// What the reader and the host have chosen. Change the scenario with [`State::change`].
    pub link: RwSignal<Link>,
    /// What follows from it.
    pub now: Memo<Arc<Snapshot>>,
    /// The blocks that follow a change at once, a bit a block; the others wait.
    awake: RwSignal<u64>,
    /// The blocks in sight; everything, until someone watches.
    pub(super) visible: RwSignal<u64>,
    /// The break-even map; nothing in the explainer's own page, which loads it.
    pub mapping: Option<Mapping>,
    /// What helps beyond what most readers see, once it has come.
    pub deferred_views: RwSignal<Option<&'static DeferredViews>>,
    /// The folded blocks that a reader has opened, a bit a block.
    unfolded: RwSignal<u64>,
    /// The address of the folder with the page of sources, which ends with `/`; empty for the one
    /// with the page itself.
    pub beside: StoredValue<String>,
    /// What never changes of each part, as HTML. Empty in the browser, which finds it in the page.
    pub fixed: fn(Part) -> String,
    /// What the futures of the baseline say. Nothing in the browser, which finds it in the page.
    pub result: fn() -> Option<&'static UncertaintyResult>,
}

/// A bit for each block.
const ALL: u64 = (1 << Block::COUNT) - 1;
const _: () = assert!(Block::COUNT < u64::BITS as usize);

impl State {
    /// The state that a link describes, with what follows from it.
    pub fn new(
        words: Words,
        link: Link,
        first: Snapshot,
        beside: String,
        fixed: fn(Part) -> String,
        result: fn() -> Option<&'static UncertaintyResult>,
    ) -> Self {
        let first = Arc::new(first);
        let link = RwSignal::new(link);
        let now = Memo::new(move |last: Option<&Arc<Snapshot>>| {
            let last = last.unwrap_or(&first);
            link.with(|link| {
                if last.shows(link) {
                    return last.clone();
                }
                // Keep the last good answer rather than none.
                Snapshot::of_link(link).map_or_else(|_| last.clone(), Arc::new)
            })
        });
        Self {
            words,
            link,
            now,
            awake: RwSignal::new(ALL),
            visible: RwSignal::new(ALL),
            mapping: cfg!(not(target_arch = "wasm32")).then(|| Mapping::new(link)),
            deferred_views: RwSignal::new(None),
            unfolded: RwSignal::new(0),
            beside: StoredValue::new(beside),
            fixed,
            result,
        }
    }

    /// Moves a slider, in its unit.
    pub fn set(&self, slider: Slider, value: f64) {
        match slider {
            Slider::Lever(id) => self.change(|scenario, _| scenario.set(id, value)),
            Slider::Parameter(id) => self.change_uncertainty(|futures| futures.set(id, value)),
        }
    }

    /// Moves a hand, unless one of its levers may not be moved.
    pub fn set_hand(&self, hand: Hand, value: f64) {
        self.change(|scenario, locked| {
            if !hand.is_locked(locked) {
                hand.set(scenario, value);
            }
        });
    }

    /// Puts a slider back.
    pub fn reset(&self, slider: Slider) {
        match slider {
            Slider::Lever(id) => self.change(|scenario, _| scenario.reset(id)),
            Slider::Parameter(id) => self.change_uncertainty(|futures| futures.reset(id)),
        }
    }

    /// Puts every slider back that is not locked.
    pub fn reset_all(&self) {
        self.change(|scenario, locked| scenario.reset_all(locked));
        self.change_uncertainty(|futures| *futures = UncertaintyInputs::default());
    }

    /// Changes what is assumed of uncertainty, which nothing but the futures follows.
    pub fn change_uncertainty(&self, change: impl FnOnce(&mut UncertaintyInputs)) {
        self.link.update(|link| {
            forget_bad_input(link);
            change(&mut link.uncertainty);
        });
    }

    /// Changes the scenario, told which levers stay where they are. What is out of sight waits until
    /// [`State::settle`].
    pub fn change(&self, change: impl FnOnce(&mut Scenario, Locked)) {
        let later = Block::LATER
            .iter()
            .filter_map(|block| block.watched())
            .fold(0, |later, watched| later | 1 << watched);
        let awake = self.visible.get_untracked() & !later;
        // Most events of a drag wake nobody else; telling every block so would take a while.
        if self.awake.get_untracked() != awake {
            self.awake.set(awake);
        }
        self.link.update(|link| {
            forget_bad_input(link);
            let fixed = link.fixed();
            change(&mut link.scenario, fixed);
        });
    }

    /// Lets one more block that is out of sight catch up, so that no frame has to draw them all;
    /// whether there may be more.
    pub fn settle(&self) -> bool {
        let folded = Block::FOLDED & !self.unfolded.get_untracked();
        let asleep = ALL & !folded & !self.awake.get_untracked();
        // The lowest bit that is set.
        self.awake
            .update(|awake| *awake |= asleep & asleep.wrapping_neg());
        asleep.count_ones() > 1
    }

    /// Says that a block has come into sight or left it.
    pub fn see(&self, watched: usize, is_visible: bool) {
        let bit = 1 << watched;
        self.visible
            .update(|visible| *visible = *visible & !bit | if is_visible { bit } else { 0 });
        if is_visible && self.awake.get_untracked() & bit == 0 {
            self.awake.update(|awake| *awake |= bit);
        }
        if is_visible && Block::FOLDED & !self.unfolded.get_untracked() & bit != 0 {
            self.unfolded.update(|unfolded| *unfolded |= bit);
        }
    }

    /// Whether a block is one that is never folded away, or has been opened.
    pub fn is_unfolded(&self, block: Block) -> bool {
        let folded = block
            .watched()
            .map_or(0, |watched| Block::FOLDED & 1 << watched);
        folded == 0 || self.unfolded.get() & folded != 0
    }

    /// The snapshot as a block should show it: at once while in sight, else when the change has
    /// settled.
    pub fn followed_by(&self, watched: usize) -> Memo<Arc<Snapshot>> {
        let Self { now, awake, .. } = *self;
        Memo::new(move |last: Option<&Arc<Snapshot>>| match last {
            Some(last) if awake.get() >> watched & 1 == 0 => last.clone(),
            _ => now.get(),
        })
    }
}

/// What a reader mistyped before is settled by what the reader does now.
fn forget_bad_input(link: &mut Link) {
    link.notices
        .retain(|notice| !matches!(notice, Notice::BadInput { .. }));
}
