//! What comes once the page reacts: the map, the strips and the futures, the reader's state in the
//! address, what a host asks for and is told, and what helps beyond what most see.
//!
//! Nothing else in the explainer's own page refers to these but by [`Depth`], so that they are loaded by
//! themselves. The whole program has them from the start.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[cfg(not(feature = "whole"))]
use super::address;
use super::announcer::{self, Announcer};
use super::change::Teller;
use super::luck::{self, Luck};
use super::sheet::Sheet;
#[cfg(not(feature = "whole"))]
use super::skip::skip;
use super::strips::Strips;
use super::watch::Timer;
use super::{controls, map, value};
use crate::scenario::link::Link;
use crate::scenario::options;
use crate::value::Invalid;
use crate::view::State;
use crate::view::aids::Aids;
use crate::view::map::Mapping;

/// Tells the style sheet that it is there.
pub(super) const HELPS: &str = "data-helps";

/// All of it, in a language.
#[derive(Clone, Copy)]
pub(super) struct Depth {
    aids: &'static Aids,
    begin: fn(&Page, &'static Aids) -> Result<Begun, JsValue>,
    /// A link with what a host asks for changed in it.
    pub(super) changed: fn(&Link, &JsValue) -> Result<Link, Invalid>,
    /// What the address asks for, on the element that holds the explainer.
    #[cfg(not(feature = "whole"))]
    pub(super) read: fn(&HtmlElement) -> Link,
    /// Brings the address to what the page shows.
    #[cfg(not(feature = "whole"))]
    pub(super) settle: fn(State),
}

impl Depth {
    pub(super) const fn with(aids: &'static Aids) -> Self {
        Self {
            aids,
            begin,
            changed,
            #[cfg(not(feature = "whole"))]
            read: address::asked_of,
            #[cfg(not(feature = "whole"))]
            settle: address::write,
        }
    }

    /// Brings it all to a page that reacts.
    pub(super) fn begin(&self, page: &Page) -> Result<Begun, JsValue> {
        (self.begin)(page, self.aids)
    }
}

/// A page that reacts.
#[derive(Clone)]
pub(super) struct Page {
    pub(super) host: HtmlElement,
    pub(super) state: State,
    /// What the page shows that was made or found.
    pub(super) made: Link,
    /// Calls back when a change has settled.
    pub(super) timer: Timer,
    /// What it does then, once all pieces have caught up.
    pub(super) settled: Settled,
    /// Owns what follows the state.
    pub(super) owner: Owner,
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
    pub(super) luck: Rc<Luck>,
    pub(super) parts: Vec<Box<dyn Any>>,
}

fn begin(page: &Page, aids: &'static Aids) -> Result<Begun, JsValue> {
    let &Page {
        ref host,
        state,
        ref made,
        ref timer,
        ..
    } = page;
    state.aids.set(Some(aids));
    controls::add_steps(host, state, aids);
    let teller = Teller::new(host);
    let strips = Rc::new(Strips::new(state.text));
    let (luck, mapping) = page.owner.with(|| {
        let announcer = Rc::new(Announcer::new(host, state, aids));
        announcer::follow(state, &announcer);
        // The finished page holds the futures of an untouched link.
        let shown = cfg!(not(feature = "whole")).then_some(made);
        let luck = Rc::new(Luck::new(host, state, aids, shown, announcer)?);
        luck::follow(state, &luck);
        let mapping = state.mapping.unwrap_or_else(|| Mapping::new(state.link));
        map::follow(state, mapping, host.clone(), state.text);
        Ok::<_, JsValue>((luck, mapping))
    })?;
    let parts: Vec<Box<dyn Any>> = vec![
        Box::new(map::listen(host, state, mapping)?),
        Box::new(luck::listen(host, luck.clone())?),
        Box::new(luck::watch(host, luck.clone())?),
        Box::new(strips.watch(host, timer.clone())?),
        Box::new(Sheet::new(host, state, aids)?),
        #[cfg(not(feature = "whole"))]
        Box::new(skip(host)?),
    ];
    teller.ready(state);
    page.settled.0.replace(Some(Box::new({
        let mut told = made.clone();
        move || {
            let link = state.link.get_untracked();
            if link == told {
                return strips.step(state);
            }
            #[cfg(not(feature = "whole"))]
            address::write(state);
            teller.change(state);
            told = link;
            // That was work enough for one frame.
            true
        }
    })));
    host.remove_attribute(controls::BEHIND)?;
    host.set_attribute(HELPS, "")?;
    timer.go_on();
    Ok(Begun { luck, parts })
}

fn changed(link: &Link, options: &JsValue) -> Result<Link, Invalid> {
    options::changed(link, &value::read(options)?)
}
