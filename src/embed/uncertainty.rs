//! Works out the futures that a reader looks at, a slice at a time.
//!
//! Ten thousand futures take a cheap phone a fifth of a second: too long for one task, during which
//! nothing else would move, and short enough to be cut into slices of a few milliseconds on the main
//! thread. A worker would need a second copy of the program, compiled and started anew, and a host's
//! policy may forbid it (`worker-src`); slices need neither, and what a reader no longer asks for is
//! dropped between two of them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

use super::live_region::LiveRegion;
use super::visibility::Visibility;
use crate::dom::elements::{all, fill};
use crate::dom::listener::Listener;
use crate::dom::scheduler::Scheduler;
use crate::say::uncertainty;
use crate::scenario::findings::Money;
use crate::scenario::link::Link;
use crate::scenario::uncertainty::Drawing;
use crate::scenario::{Scenario, UncertaintyInputs};
use crate::schedule::Task;
use crate::view::State;
use crate::view::deferred::DeferredViews;
use crate::view::uncertainty::UncertaintyBlock;

/// Paths drawn at a time: about 3 ms, 12 ms on a cheap phone.
const SLICE: usize = 500;

/// Where the table stands.
const TABLE: &str = ".uncertainty__numbers";

/// Keeps the futures on the page at the state while they are in sight, until dropped.
pub(super) struct UncertaintyUpdates {
    scheduler: Scheduler,
    in_sight: Rc<Cell<bool>>,
    work: Rc<RefCell<Work>>,
}

impl UncertaintyUpdates {
    /// Follows the state, told the link whose futures the page shows.
    pub(super) fn new(
        host: &HtmlElement,
        state: State,
        deferred_views: &'static DeferredViews,
        shown: &Link,
        live_region: Rc<LiveRegion>,
        scheduler: Scheduler,
    ) -> Self {
        let in_sight = Rc::new(Cell::new(false));
        let work = Rc::new(RefCell::new(Work {
            host: host.clone(),
            state,
            deferred_views,
            live_region,
            shown: Some(choices(shown)),
            drawing: None,
            is_behind: false,
            is_opened: false,
        }));
        scheduler.install(
            Task::Uncertainty,
            Box::new({
                let (work, in_sight) = (work.clone(), in_sight.clone());
                move || work.borrow_mut().go_on(in_sight.get())
            }),
        );
        Self {
            scheduler,
            in_sight,
            work,
        }
    }

    /// Says that the futures have come into sight or left it.
    pub(super) fn see(&self, in_sight: bool) {
        if self.in_sight.replace(in_sight) != in_sight {
            self.restart();
        }
    }

    /// Says that the table is in sight: from now on it holds what the pictures show.
    pub(super) fn open_table(&self) {
        let mut work = self.work.borrow_mut();
        if !work.is_opened {
            work.is_opened = true;
            // The finished page has the pictures, but not what they are drawn from.
            work.shown = None;
            drop(work);
            self.restart();
        }
    }

    /// Says that something has changed: what was begun is dropped.
    pub(super) fn restart(&self) {
        let mut work = self.work.borrow_mut();
        work.drawing = None;
        work.say_whether_behind();
        self.scheduler.ask(Task::Uncertainty);
    }
}

/// Hears that somebody needs the futures though nobody looks at them, as who saves their picture.
pub(super) fn listen(
    host: &HtmlElement,
    uncertainty: Rc<UncertaintyUpdates>,
) -> Result<Listener, JsValue> {
    let see = move |_: &Event| {
        uncertainty.see(true);
        Some(())
    };
    let blocks = all(host, ".uncertainty")
        .into_iter()
        .map(Into::into)
        .collect();
    Listener::new(blocks, &["pledge-needed"], Box::new(see))
}

/// Watches whether the futures or their table are in sight, until dropped.
pub(super) fn watch(
    host: &HtmlElement,
    uncertainty: Rc<UncertaintyUpdates>,
) -> Result<Visibility, JsValue> {
    let see = move |element: &Element, in_sight| {
        if !element.matches(TABLE).unwrap_or_default() {
            uncertainty.see(in_sight);
        } else if in_sight {
            uncertainty.open_table();
        }
    };
    Visibility::new(
        &all(host, &[".uncertainty,", TABLE].concat()),
        Box::new(see),
    )
}

/// Has the futures worked out anew after each change, for as long as the current owner lives.
pub(super) fn follow(state: State, uncertainty: &Rc<UncertaintyUpdates>) {
    let uncertainty = StoredValue::new_local(uncertainty.clone());
    // At once, too: the reader may have changed something before the futures could follow.
    Effect::new(move |_| {
        state.link.track();
        uncertainty.with_value(|uncertainty| uncertainty.restart());
    });
}

/// What the futures, and what is said of them, depend on.
type Choices = (Scenario, UncertaintyInputs, Money);

fn choices(link: &Link) -> Choices {
    (link.scenario, link.uncertainty, link.money)
}

struct Work {
    host: HtmlElement,
    state: State,
    deferred_views: &'static DeferredViews,
    live_region: Rc<LiveRegion>,
    /// The choices whose futures the page shows; nothing if it lacks some of what it should show.
    shown: Option<Choices>,
    drawing: Option<Drawing>,
    /// Whether the page says that they are not those of the reader's choices.
    is_behind: bool,
    /// Whether a reader has opened the table.
    is_opened: bool,
}

impl Work {
    /// The reader's choices, if the page shows the futures of others.
    fn wanted(&self) -> Option<Choices> {
        let now = self.state.link.with_untracked(choices);
        (self.shown != Some(now)).then_some(now)
    }

    /// Does one more slice; whether there is more to do.
    fn go_on(&mut self, in_sight: bool) -> bool {
        let Some(wanted) = self.wanted().filter(|_| in_sight) else {
            self.drawing = None;
            return false;
        };
        if self.drawing.is_none() {
            let (scenario, futures, money) = &wanted;
            self.drawing = Drawing::begin(scenario, futures, *money).ok();
        }
        let Some(drawing) = &mut self.drawing else {
            return false;
        };
        if drawing.advance(SLICE) {
            return true;
        }
        self.show();
        self.shown = Some(wanted);
        self.say_whether_behind();
        false
    }

    /// Writes what the futures say.
    fn show(&mut self) {
        let Some(drawing) = self.drawing.take() else {
            return;
        };
        let result = drawing.finish();
        let words = self.state.words;
        for block in UncertaintyBlock::ALL {
            let selector = ["[data-uncertainty=\"", block.id(), "\"]"].concat();
            fill(&self.host, &selector, &block.html(&result, words));
        }
        if self.is_opened {
            let table = (self.deferred_views.uncertainty_table)(&result, words);
            fill(&self.host, TABLE, &table);
        }
        self.live_region.drawn(&uncertainty::answer(words, &result));
    }

    /// Marks the futures that are not those of the reader's choices, in sight or not; the style sheet
    /// tells of it if it takes more than a moment.
    fn say_whether_behind(&mut self) {
        let is_behind = self.wanted().is_some();
        if self.is_behind == is_behind {
            return;
        }
        self.is_behind = is_behind;
        for uncertainty in all(&self.host, ".uncertainty") {
            let _ = if is_behind {
                uncertainty.set_attribute("aria-busy", "true")
            } else {
                uncertainty.remove_attribute("aria-busy")
            };
        }
    }
}
