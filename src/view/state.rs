//! What the page knows and how it changes.
//!
//! One value says it all: the [`Link`], which is also what an address holds. What follows from it
//! is computed once a change.

use std::sync::Arc;

use leptos::prelude::*;

use super::block::Block;
use super::deferred_views::DeferredViews;
use super::map::Mapping;
use crate::scenario::action::Action;
use crate::scenario::link::Link;
use crate::scenario::{Lang, Part, Snapshot, UncertaintyResult};
use crate::text::Words;

/// What the page knows.
#[derive(Clone, Copy)]
pub struct State {
    /// The words of the page.
    pub words: Words,
    /// What the reader and the host have chosen. Readers change it by
    /// [`State::apply`].
    pub link: RwSignal<Link>,
    /// What follows from it.
    pub now: Memo<Arc<Snapshot>>,
    /// The blocks that follow a change at once, a bit a block; the others wait.
    awake: RwSignal<u128>,
    /// The blocks in sight; everything, until someone watches.
    pub(super) visible: RwSignal<u128>,
    /// The break-even map; nothing in the explainer's own page, which loads it.
    pub mapping: Option<Mapping>,
    /// What helps beyond what most readers see, once it has come.
    pub deferred_views: RwSignal<Option<&'static DeferredViews>>,
    /// The folded blocks that a reader has opened, a bit a block.
    unfolded: RwSignal<u128>,
    /// What the address of a fact on the page of sources starts with, up to its id.
    pub sources: StoredValue<String>,
    /// What never changes, as HTML. Empty in the browser, which finds it in the page.
    pub static_html: fn(Lang, Static) -> String,
    /// What the futures of the baseline say. Nothing in the browser, which finds it in the page.
    pub result: fn() -> Option<&'static UncertaintyResult>,
}

/// What never changes of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Static {
    /// The end of a part.
    Part(Part),
    /// What is read differently, and how, in *verdict*.
    Interpretations,
}

/// A bit for each block.
const ALL: u128 = (1 << Block::COUNT) - 1;
const _: () = assert!(Block::COUNT < u128::BITS as usize);

impl State {
    /// The state that a link describes, with what follows from it.
    pub fn new(
        words: Words,
        link: Link,
        first: Snapshot,
        sources: String,
        static_html: fn(Lang, Static) -> String,
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
                Arc::new(Snapshot::trusted(link))
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
            sources: StoredValue::new(sources),
            static_html,
            result,
        }
    }

    /// Does what a reader asks for. Where it changes the scenario, what is out of sight waits until
    /// [`State::catch_up`].
    pub fn apply(&self, action: Action) {
        let before = self.link.with_untracked(|link| link.scenario);
        self.link.update(|link| link.apply(action));
        if self.link.with_untracked(|link| link.scenario) == before {
            return;
        }
        let later = Block::LATER
            .iter()
            .filter_map(|block| block.watched())
            .fold(0, |later, watched| later | 1 << watched);
        let awake = self.visible.get_untracked() & !later;
        // Most events of a drag wake nobody else; telling every block so would take a while.
        if self.awake.get_untracked() != awake {
            self.awake.set(awake);
        }
    }

    /// Lets one more block that waits, in sight or out of it, catch up, so that no frame has to draw them
    /// all; whether there are more.
    pub fn catch_up(&self, in_sight: bool) -> bool {
        let folded = Block::FOLDED & !self.unfolded.get_untracked();
        let visible = self.visible.get_untracked();
        let place = if in_sight { visible } else { !visible };
        let asleep = ALL & !folded & place & !self.awake.get_untracked();
        // The lowest bit that is set.
        let first = asleep & asleep.wrapping_neg();
        if first != 0 {
            self.awake.update(|awake| *awake |= first);
        }
        asleep != first
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
