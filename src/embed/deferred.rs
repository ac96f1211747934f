//! What comes once the page reacts: the map, the sensitivity strips and the uncertainty, the reader's state
//! in the address, what a host is told, and what helps beyond what most see.
//!
//! Nothing else in the page's program refers to these but by [`Deferred`], so that they are a module of
//! their own, which is loaded second.

#![allow(
    unsafe_code,
    reason = "how wasm_split_helpers declares what the deferred module exports"
)]

use std::any::Any;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HtmlElement;

use super::content_visibility;
use super::live_region::{self, LiveRegion};
use super::motion::Motion;
use super::sensitivity_strips::{self, Strips};
use super::uncertainty::{self, UncertaintyUpdates};
use super::{controls, map, toolbar};
use crate::dom::address;
use crate::dom::change::Teller;
use crate::dom::host::DEFERRED_READY;
use crate::dom::scheduler::Scheduler;
use crate::dom::sheet::Sheet;
use crate::js;
use crate::scenario::link::Link;
use crate::scenario::options;
use crate::scenario::{Saved, Snapshot};
use crate::schedule::Task;
use crate::value::{Invalid, Value};
use crate::view::State;
use crate::view::deferred::{DEFERRED_VIEWS, DeferredViews};
use crate::view::map::Mapping;

/// What the deferred module does for the first one.
#[derive(Clone, Copy)]
pub(super) struct Deferred {
    begin: fn(&Page) -> Result<Parts, JsValue>,
    /// A link with what a host asks for changed in it, and what of that is not possible.
    pub(super) changed: fn(&Link, &JsValue) -> (Link, Vec<Invalid>),
    /// The query that leads back to a state.
    pub(super) query: fn(&Link) -> String,
    /// Brings the address to what the page shows.
    pub(super) settle: fn(&Link),
    /// The scenario that a reader saves.
    pub(super) saved: fn(&Snapshot) -> Result<JsValue, JsError>,
}

impl Deferred {
    /// Brings it all to a page that reacts.
    pub(super) fn begin(&self, page: &Page) -> Result<Parts, JsValue> {
        (self.begin)(page)
    }
}

/// Loads it.
///
/// # Errors
///
/// If the module does not arrive; asking again tries again.
pub(super) async fn load() -> Result<Deferred, SplitLoaderError> {
    deferred().await
}

#[wasm_split(deferred, fallible)]
fn deferred() -> Result<Deferred, SplitLoaderError> {
    Ok(Deferred {
        begin,
        changed,
        query: address::query_of,
        settle: address::write,
        saved: |now| js::plain(&Saved::of(now)),
    })
}

/// A page that reacts.
#[derive(Clone)]
pub(super) struct Page {
    pub(super) host: HtmlElement,
    pub(super) state: State,
    /// What the finished page shows.
    pub(super) finished: Link,
    /// Runs what can wait until a change has settled.
    pub(super) scheduler: Scheduler,
    /// Owns what follows the state.
    pub(super) owner: Owner,
    /// Whether it is the explainer's own page, whose address holds the state.
    pub(super) is_own: bool,
}

/// What goes on until dropped.
pub(super) type Parts = Vec<Box<dyn Any>>;

fn begin(page: &Page) -> Result<Parts, JsValue> {
    let &Page {
        ref host,
        state,
        ref finished,
        ref scheduler,
        is_own,
        ..
    } = page;
    let deferred_views: &'static DeferredViews = &DEFERRED_VIEWS;
    state.deferred_views.set(Some(deferred_views));
    controls::add_steps(host, state, deferred_views);
    let live_region = Rc::new(LiveRegion::new(host, state, deferred_views));
    live_region::follow(scheduler, &live_region);
    // The finished page holds the futures of an untouched link.
    let uncertainty = Rc::new(UncertaintyUpdates::new(
        host,
        state,
        deferred_views,
        finished,
        live_region,
        scheduler.clone(),
    ));
    let mapping = page.owner.with(|| {
        uncertainty::follow(state, &uncertainty);
        let mapping = Mapping::new(state.link);
        map::follow(state, mapping, host, scheduler.clone());
        mapping
    });
    let strips = Rc::new(Strips::new(state.words));
    let mut parts: Parts = vec![
        Box::new(map::listen(host, state, mapping)?),
        Box::new(uncertainty::listen(host, uncertainty.clone())?),
        Box::new(uncertainty::watch(host, uncertainty)?),
        Box::new(strips.watch(host, state, scheduler.clone())?),
        Box::new(sensitivity_strips::follow_focus(host)?),
        Box::new(toolbar::listen(host)?),
        Box::new(Motion::new(host, state, scheduler.clone())?),
        Box::new(Sheet::new(host, state, deferred_views.sheet)?),
    ];
    if is_own && !content_visibility::is_framed() {
        parts.push(Box::new(content_visibility::start(
            host,
            scheduler.clone(),
        )?));
    }
    let teller = Teller::new(host, is_own, finished.clone());
    teller.ready(
        &state.link.get_untracked(),
        &state.now.get_untracked().outcome,
    );
    let tell = move || {
        let link = state.link.get_untracked();
        state
            .now
            .with_untracked(|now| teller.settle(&link, &now.outcome));
        false
    };
    scheduler.install(Task::Address, Box::new(tell));
    // The reader may have changed something before all this came.
    scheduler.ask_soon(Task::Address);
    host.remove_attribute(controls::BEHIND)?;
    host.set_attribute(DEFERRED_READY, "")?;
    Ok(parts)
}

/// The option that holds the query of an address; what it asks for and cannot have leaves the rest of it.
const QUERY: &str = "query";

fn changed(link: &Link, options: &JsValue) -> (Link, Vec<Invalid>) {
    let read = js::read(options).and_then(|mut options| {
        let query = options.take(QUERY);
        Ok((options::changed(link, &options)?, query))
    });
    match read {
        Ok((link, Some(Value::Text(query)))) => address::with(&link, &query),
        Ok((link, _)) => (link, Vec::new()),
        Err(invalid) => (link.clone(), vec![invalid]),
    }
}
