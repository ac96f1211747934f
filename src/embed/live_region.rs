//! Says once a change has settled what it was and what follows, to those who do not see it.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use web_sys::HtmlElement;

use crate::dom::host::announce;
use crate::dom::scheduler::Scheduler;
use crate::scenario::link::Link;
use crate::schedule::Task;
use crate::text::Sentence;
use crate::view::State;
use crate::view::deferred::DeferredViews;

/// What is said, and to whom.
pub(super) struct LiveRegion {
    host: HtmlElement,
    state: State,
    deferred_views: &'static DeferredViews,
    /// What a reader knows.
    told: RefCell<Link>,
    /// The same of the futures, which are worked out later.
    drawn: RefCell<Link>,
}

impl LiveRegion {
    pub(super) fn new(
        host: &HtmlElement,
        state: State,
        deferred_views: &'static DeferredViews,
    ) -> Self {
        let link = state.link.get_untracked();
        Self {
            host: host.clone(),
            state,
            deferred_views,
            told: RefCell::new(link.clone()),
            drawn: RefCell::new(link),
        }
    }

    /// Says what has changed since it was last said.
    fn tell(&self) {
        let link = self.state.link.get_untracked();
        let before = self.told.replace(link.clone());
        let deferred_views = self.deferred_views;
        let words = self.state.words;
        let said = self
            .state
            .now
            .with_untracked(|now| (deferred_views.announcement)(&before, &link, now, words));
        if let Some(said) = said {
            self.say(&said);
        }
    }

    /// Says what follows from other uncertainty, once it has been worked out. What else changed is said by
    /// itself.
    pub(super) fn drawn(&self, ahead: &Sentence) {
        let link = self.state.link.get_untracked();
        let before = self.drawn.replace(link.clone());
        let deferred_views = self.deferred_views;
        if before.uncertainty != link.uncertainty && before.scenario == link.scenario {
            self.say(&(deferred_views.of_uncertainty)(
                &before,
                &link,
                ahead,
                self.state.words,
            ));
        }
    }

    fn say(&self, words: &str) {
        announce(&self.host, words);
    }
}

/// Has every change told once it has settled.
pub(super) fn follow(scheduler: &Scheduler, live_region: &Rc<LiveRegion>) {
    let live_region = Rc::clone(live_region);
    scheduler.install(
        Task::Announcement,
        Box::new(move || {
            live_region.tell();
            false
        }),
    );
}
