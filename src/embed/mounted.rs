//! An explainer on a page, from the finished HTML that it adopts to `destroy`.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::mount::hydrate_from;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::content_visibility::CONTENT_VISIBILITY;
use super::deferred::{Deferred, Page, Parts};
use super::visibility::Visibility;
use super::{controls, disclosure, hand, offset, tried};
use crate::dom::early::Early;
use crate::dom::host::{READY, thrown};
use crate::dom::scheduler::Scheduler;
use crate::dom::{self, address, asset_base, panic, vocabulary};
use crate::scenario::Snapshot;
use crate::scenario::link::Link;
use crate::schedule::Task;
use crate::text::Words;
use crate::view::{Explainer, State};

thread_local! {
    /// The explainers on this page. A script may forget its handle; the explainer stays.
    static RUNNING: RefCell<Vec<Running>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

struct Running {
    number: u32,
    page: Page,
    /// What comes once the page reacts, once it has come.
    deferred: Option<Deferred>,
    /// What the browser calls, and the view. They go in this order.
    parts: Parts,
}

/// A handle of an explainer on a page.
#[wasm_bindgen]
pub struct Mounted {
    host: HtmlElement,
    number: u32,
}

#[wasm_bindgen]
impl Mounted {
    /// Changes what the options name and leaves the rest; another language is left to the scripts, which
    /// have its page.
    ///
    /// # Errors
    ///
    /// Throws if an option is not possible (nothing changes then, except the valid keys of a `query`), before
    /// `complete` or after `destroy`.
    pub fn update(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MountOptions")] options: &JsValue,
    ) -> Result<(), JsError> {
        let (page, deferred) = self.complete_page()?;
        let before = page.state.link.get_untracked();
        let (link, refused) = (deferred.changed)(&before, options);
        let link = Link {
            lang: before.lang,
            ..link
        };
        if link != before {
            page.state.link.set(link);
        }
        address::throw_refused(&refused)
    }

    /// The query that leads back to what the page shows.
    ///
    /// # Errors
    ///
    /// Throws before `complete` or after `destroy`.
    pub fn query(&self) -> Result<String, JsError> {
        let (page, deferred) = self.complete_page()?;
        Ok((deferred.query)(&page.state.link.get_untracked()))
    }

    /// What the page shows, as plain data: the choices, the assumptions of the model, its outcome.
    ///
    /// # Errors
    ///
    /// Throws before `complete` or after `destroy`.
    pub fn scenario(&self) -> Result<JsValue, JsError> {
        let (page, deferred) = self.complete_page()?;
        page.state.now.with_untracked(|now| (deferred.saved)(now))
    }

    /// Brings the address to what the page shows, without waiting for a change to settle.
    pub fn settle(&self) {
        if let Ok((page, deferred)) = self.complete_page()
            && page.is_own
        {
            (deferred.settle)(&page.state.link.get_untracked());
        }
    }

    /// Takes the explainer off the page. Doing it twice is harmless.
    pub fn destroy(&self) {
        let gone = RUNNING.with_borrow_mut(|running| {
            let place = running
                .iter()
                .position(|running| running.number == self.number);
            place.map(|place| running.remove(place))
        });
        if gone.is_some() {
            panic::forget(&self.host);
            unmark(&self.host);
        }
    }
}

impl Mounted {
    /// The page and what has come to it, until it is destroyed.
    fn running(&self) -> Result<(Page, Option<Deferred>), JsError> {
        RUNNING.with_borrow(|running| {
            let found = running.iter().find(|running| running.number == self.number);
            let found = found.map(|running| (running.page.clone(), running.deferred));
            found.ok_or_else(|| JsError::new("this explainer was destroyed"))
        })
    }

    /// The page once all of it has come.
    fn complete_page(&self) -> Result<(Page, Deferred), JsError> {
        let (page, deferred) = self.running()?;
        let deferred =
            deferred.ok_or_else(|| JsError::new("not all of the program has come yet"))?;
        Ok((page, deferred))
    }

    /// Takes over a finished page: the explainer's own, which its address describes, or one in an element
    /// of somebody else's page, which a query describes.
    pub(super) fn adopt(host: HtmlElement, query: Option<&str>) -> Result<Self, JsError> {
        dom::host::adoptable(&host)?;
        // A reader may have moved a slider before this program arrived.
        let lang = dom::host::lang(&host);
        let early = Early::of(&host, lang);
        let finished = Link {
            lang,
            ..Link::default()
        };
        let first = Snapshot::trusted(&finished);
        let words = vocabulary::words(lang)?;
        let (page, view) = run(words, &finished, first, &host, query.is_none())?;
        // The finished page is the baseline; only now may it become what is asked for.
        let mut link = match query {
            Some(query) => address::asked_by(query, &host),
            None => address::asked_of(&host),
        };
        link.lang = lang;
        early.put_into(&mut link);
        if link != finished {
            page.state.link.set(link);
        }
        Self::ready(page, view)
    }

    fn ready(page: Page, view: Box<dyn Any>) -> Result<Self, JsError> {
        let (host, state) = (page.host.clone(), page.state);
        let parts: Parts = vec![
            Box::new(dom::controls::listen(&host, state).map_err(thrown)?),
            Box::new(dom::hand::listen(&host, state).map_err(thrown)?),
            Box::new(offset::listen(&host, state).map_err(thrown)?),
            Box::new(Visibility::of_blocks(&host, state).map_err(thrown)?),
            view,
        ];
        disclosure::open_where_wide(&host).map_err(thrown)?;
        host.set_attribute(READY, "").map_err(thrown)?;
        panic::remember(&host);
        let number = NEXT.replace(NEXT.get() + 1);
        RUNNING.with_borrow_mut(|running| {
            running.push(Running {
                number,
                page,
                deferred: None,
                parts,
            });
        });
        Ok(Self { host, number })
    }

    /// Adds what comes once the page reacts.
    pub(super) fn add(&self, deferred: Deferred) -> Result<(), JsError> {
        let (page, _) = self.running()?;
        let parts = deferred.begin(&page).map_err(thrown)?;
        RUNNING.with_borrow_mut(|running| {
            let found = running
                .iter_mut()
                .find(|running| running.number == self.number);
            if let Some(running) = found {
                running.deferred = Some(deferred);
                running.parts.splice(0..0, parts);
            }
        });
        Ok(())
    }
}

/// Takes away what marks an element as holding an explainer.
fn unmark(host: &HtmlElement) {
    dom::host::unmark(host);
    for name in [controls::BEHIND, CONTENT_VISIBILITY] {
        let _ = host.remove_attribute(name);
    }
}

/// Runs the view of a link, which goes on until it is dropped.
fn run(
    words: Words,
    link: &Link,
    first: Snapshot,
    host: &HtmlElement,
    is_own: bool,
) -> Result<(Page, Box<dyn Any>), JsError> {
    let slot = Rc::new(Cell::new(None));
    let scheduler = Scheduler::new().map_err(thrown)?;
    let make = {
        let (slot, link, host) = (slot.clone(), link.clone(), host.clone());
        let finished = dom::controls::All::as_made(&link);
        let holds = dom::host::parts(&host);
        move || {
            let state = State::new(
                words,
                link.clone(),
                first,
                asset_base::sources(&host, link.lang),
                |_, _| String::new(),
                || None,
            );
            if let Some(owner) = Owner::current() {
                for (task, in_sight) in [(Task::InSight, true), (Task::OutOfSight, false)] {
                    scheduler.install(task, Box::new(move || state.catch_up(in_sight)));
                }
                controls::follow(state, host.clone(), scheduler.clone(), finished);
                hand::follow(state, host.clone());
                offset::follow(state, &host);
                tried::follow(state, host.clone());
                slot.set(Some(Page {
                    host,
                    state,
                    finished: link,
                    scheduler,
                    owner,
                    is_own,
                }));
            }
            view! { <Explainer state holds/> }
        }
    };
    let view = hydrate_from(host.clone(), make);
    let page = slot
        .take()
        .ok_or_else(|| JsError::new("the view was not made"))?;
    Ok((page, Box::new(view)))
}
