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
use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HtmlElement;

use super::change::Teller;
use super::content_visibility;
use super::live_region::{self, LiveRegion};
use super::sensitivity_strips::Strips;
use super::sheet::Sheet;
use super::uncertainty::{self, UncertaintyUpdates};
use super::watch::Timer;
use super::{address, controls, map, value};
use crate::scenario::link::Link;
use crate::scenario::options;
use crate::value::Invalid;
use crate::view::State;
use crate::view::deferred::{DEFERRED_VIEWS, DeferredViews};
use crate::view::map::Mapping;

/// Tells the style sheet that it is there.
pub(super) const DEFERRED_READY: &str = "data-deferred-ready";

/// All of it.
#[derive(Clone, Copy)]
pub(super) struct Deferred {
    begin: fn(&Page) -> Result<Begun, JsValue>,
    /// A link with what a host asks for changed in it.
    pub(super) changed: fn(&Link, &JsValue) -> Result<Link, Invalid>,
    /// The query that leads back to a state.
    pub(super) query: fn(State) -> String,
    /// Brings the address to what the page shows.
    pub(super) settle: fn(State),
}

impl Deferred {
    /// Brings it all to a page that reacts.
    pub(super) fn begin(&self, page: &Page) -> Result<Begun, JsValue> {
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
    })
}

/// A page that reacts.
#[derive(Clone)]
pub(super) struct Page {
    pub(super) host: HtmlElement,
    pub(super) state: State,
    /// What the finished page shows.
    pub(super) finished: Link,
    /// Calls back when a change has settled.
    pub(super) timer: Timer,
    /// What it does then, once all blocks have caught up.
    pub(super) settled: Settled,
    /// Owns what follows the state.
    pub(super) owner: Owner,
    /// Whether it is the explainer's own page, whose address holds the state.
    pub(super) is_own: bool,
}

/// Does one thing that can wait until a change has settled; whether there may be more to do.
type Settle = Box<dyn FnMut() -> bool>;

/// What is done when a change has settled; nothing until all has come.
#[derive(Clone, Default)]
pub(super) struct Settled(Rc<RefCell<Option<Settle>>>);

impl Settled {
    pub(super) fn go_on(&self) -> bool {
        let mut settle = self.0.borrow_mut();
        settle.as_mut().is_some_and(|settle| settle())
    }
}

/// What goes on until dropped.
pub(super) struct Begun {
    pub(super) parts: Vec<Box<dyn Any>>,
}

fn begin(page: &Page) -> Result<Begun, JsValue> {
    let &Page {
        ref host,
        state,
        ref finished,
        ref timer,
        is_own,
        ..
    } = page;
    let deferred_views: &'static DeferredViews = &DEFERRED_VIEWS;
    state.deferred_views.set(Some(deferred_views));
    controls::add_steps(host, state, deferred_views);
    let teller = Teller::new(host);
    let strips = Rc::new(Strips::new(state.words));
    let (uncertainty, mapping) = page.owner.with(|| {
        let live_region = Rc::new(LiveRegion::new(host, state, deferred_views));
        live_region::follow(state, &live_region);
        // The finished page holds the futures of an untouched link.
        let uncertainty = Rc::new(UncertaintyUpdates::new(
            host,
            state,
            deferred_views,
            Some(finished),
            live_region,
        )?);
        uncertainty::follow(state, &uncertainty);
        let mapping = Mapping::new(state.link);
        map::follow(state, mapping, host.clone(), state.words);
        Ok::<_, JsValue>((uncertainty, mapping))
    })?;
    let mut parts: Vec<Box<dyn Any>> = vec![
        Box::new(map::listen(host, state, mapping)?),
        Box::new(uncertainty::listen(host, uncertainty.clone())?),
        Box::new(uncertainty::watch(host, uncertainty.clone())?),
        Box::new(strips.watch(host, timer.clone())?),
        Box::new(Sheet::new(host, state, deferred_views)?),
    ];
    if is_own {
        parts.push(Box::new(content_visibility::start(host)?));
    }
    teller.ready(state);
    page.settled.0.replace(Some(Box::new({
        let mut told = finished.clone();
        move || {
            let link = state.link.get_untracked();
            if link == told {
                return strips.step(state);
            }
            if is_own {
                address::write(state);
            }
            teller.change(state);
            told = link;
            // That was work enough for one frame.
            true
        }
    })));
    host.remove_attribute(controls::BEHIND)?;
    host.set_attribute(DEFERRED_READY, "")?;
    timer.go_on();
    Ok(Begun { parts })
}

fn changed(link: &Link, options: &JsValue) -> Result<Link, Invalid> {
    options::changed(link, &value::read(options)?)
}
