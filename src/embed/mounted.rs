//! An explainer on a page, from its first node to `destroy`.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[cfg(not(feature = "whole"))]
use leptos::mount::hydrate_from;
#[cfg(feature = "whole")]
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[cfg(not(feature = "whole"))]
use super::address;
use super::depth::{Begun, Depth, HELPS, Page, Settled};
#[cfg(feature = "whole")]
use super::fill;
use super::luck::Luck;
#[cfg(not(feature = "whole"))]
use super::skip::SKIPS;
use super::watch::{Sight, Timer};
use super::{beside, controls, panic};
#[cfg(not(feature = "whole"))]
use crate::scenario::Lang;
use crate::scenario::Snapshot;
use crate::scenario::link::Link;
use crate::text::Text;
use crate::view::{Explainer, State};

/// Marks an element that holds an explainer.
const HOST: &str = "data-pledge-explainer";
/// Set once the explainer reacts.
const READY: &str = "data-ready";
const CLASS: &str = "pledge-explainer";
const LANG: &str = "lang";
/// The name of the publisher that an explainer's choices are put down to.
pub(super) const PUBLISHER: &str = "data-publisher";

thread_local! {
    /// The explainers on this page. A script may forget its handle; the explainer stays.
    static RUNNING: RefCell<Vec<Running>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

struct Running {
    number: u32,
    page: Page,
    /// What comes once the page reacts, once it has come.
    depth: Option<Depth>,
    /// What the browser calls, and the view. They go in this order.
    parts: Vec<Box<dyn Any>>,
}

/// A handle of an explainer on a page.
#[wasm_bindgen]
pub struct Mounted {
    host: HtmlElement,
    number: Cell<u32>,
}

#[wasm_bindgen]
impl Mounted {
    /// Changes what the options name and leaves the rest.
    ///
    /// # Errors
    ///
    /// Throws if an option is not possible (nothing changes then), or after `destroy`.
    pub fn update(
        &self,
        #[wasm_bindgen(unchecked_param_type = "MountOptions")] options: &JsValue,
    ) -> Result<(), JsError> {
        let (page, depth) = self
            .running()
            .ok_or_else(|| JsError::new("this explainer was destroyed"))?;
        let depth = depth.ok_or_else(|| JsError::new("not all of the program has come yet"))?;
        let before = page.state.link.get_untracked();
        let link = (depth.changed)(&before, options)?;
        // Words stand in the page as they are; another language makes another page. The explainer's own
        // page has its other languages beside it, and leads there itself.
        #[cfg(feature = "whole")]
        if link.lang != before.lang {
            self.destroy();
            let made = Self::make(self.host.clone(), &link)?;
            self.number.set(made.number.get());
            return Ok(());
        }
        page.state.link.set(link);
        Ok(())
    }

    /// Takes the explainer off the page. Doing it twice is harmless.
    pub fn destroy(&self) {
        let gone = RUNNING.with_borrow_mut(|running| {
            let place = running
                .iter()
                .position(|running| running.number == self.number.get());
            place.map(|place| running.remove(place))
        });
        if gone.is_some() {
            panic::forget(&self.host);
            unmark(&self.host);
        }
    }
}

#[cfg(not(feature = "whole"))]
#[wasm_bindgen]
impl Mounted {
    /// Brings the address to what the page shows, without waiting for a change to settle.
    pub fn settle(&self) {
        if let Some((page, Some(depth))) = self.running() {
            (depth.settle)(page.state);
        }
    }
}

impl Mounted {
    /// The page and what has come to it, until it is destroyed.
    fn running(&self) -> Option<(Page, Option<Depth>)> {
        let number = self.number.get();
        RUNNING.with_borrow(|running| {
            let found = running.iter().find(|running| running.number == number)?;
            Some((found.page.clone(), found.depth))
        })
    }
}

impl Mounted {
    /// Builds an explainer from nothing.
    #[cfg(feature = "whole")]
    pub(super) fn build(host: HtmlElement, link: Link) -> Result<Self, JsError> {
        let link = match host.get_attribute(PUBLISHER) {
            Some(name) => link.set_by(&name),
            None => link,
        };
        Self::make(host, &link)
    }

    #[cfg(feature = "whole")]
    fn make(host: HtmlElement, link: &Link) -> Result<Self, JsError> {
        refuse_after_failure()?;
        let marked = ["[", HOST, "]"].concat();
        let within = host.closest(&marked).map_err(thrown)?;
        if within.is_some() || host.query_selector(&marked).map_err(thrown)?.is_some() {
            return Err(JsError::new(
                "this element holds an explainer already, or is part of one; call destroy() on it first",
            ));
        }
        let first = Snapshot::of_link(link)?;
        host.set_attribute(HOST, "").map_err(thrown)?;
        host.class_list().add_1(CLASS).map_err(thrown)?;
        host.set_attribute(LANG, link.lang.id()).map_err(thrown)?;
        let mounted = run(link.lang.text(), link, first, &host).and_then(|(page, view)| {
            let mounted = Self::ready(page, view)?;
            let luck = mounted.deepen(Depth::with(link.lang.aids()))?;
            fill::fill(&host, link.lang, &luck);
            Ok(mounted)
        });
        if mounted.is_err() {
            unmark(&host);
        }
        mounted
    }

    /// Takes over a finished page, with what comes once it reacts if that has come already.
    #[cfg(not(feature = "whole"))]
    pub(super) fn adopt(
        host: HtmlElement,
        text: &'static Text,
        depth: Option<Depth>,
    ) -> Result<Self, JsError> {
        refuse_after_failure()?;
        if host.has_attribute(READY) {
            return Err(JsError::new("this page reacts already"));
        }
        // A reader may have moved a slider before this program arrived.
        let early = address::early_moves(&host);
        let made = Link {
            lang: lang(&host),
            ..Link::default()
        };
        let first = Snapshot::of_link(&made)?;
        let (page, view) = run(text, &made, first, &host)?;
        // The finished page is the baseline; only now may it become what the address says.
        let mut link = depth.map_or_else(Link::default, |depth| (depth.read)(&host));
        link.lang = made.lang;
        for (slider, number) in early {
            if !link.is_locked(slider) && !link.is_hidden(slider) {
                link.set(slider, number);
            }
        }
        if link != made {
            page.state.link.set(link);
        }
        let mounted = Self::ready(page, view)?;
        if let Some(depth) = depth {
            mounted.deepen(depth)?;
        }
        Ok(mounted)
    }

    fn ready(page: Page, view: Box<dyn Any>) -> Result<Self, JsError> {
        let (host, state) = (page.host.clone(), page.state);
        let parts: Vec<Box<dyn Any>> = vec![
            Box::new(controls::listen(&host, state).map_err(thrown)?),
            Box::new(Sight::of_pieces(&host, state).map_err(thrown)?),
            view,
        ];
        host.set_attribute(READY, "").map_err(thrown)?;
        panic::remember(&host);
        let number = NEXT.replace(NEXT.get() + 1);
        RUNNING.with_borrow_mut(|running| {
            running.push(Running {
                number,
                page,
                depth: None,
                parts,
            });
        });
        Ok(Self {
            host,
            number: Cell::new(number),
        })
    }

    /// Adds what comes once the page reacts.
    pub(super) fn deepen(&self, depth: Depth) -> Result<Rc<Luck>, JsError> {
        let (page, _) = self
            .running()
            .ok_or_else(|| JsError::new("this explainer was destroyed"))?;
        let Begun { luck, parts } = depth.begin(&page).map_err(thrown)?;
        let number = self.number.get();
        RUNNING.with_borrow_mut(|running| {
            if let Some(running) = running.iter_mut().find(|running| running.number == number) {
                running.depth = Some(depth);
                running.parts.splice(0..0, parts);
            }
        });
        Ok(luck)
    }
}

/// The language of the page around an element.
#[cfg(not(feature = "whole"))]
fn lang(host: &HtmlElement) -> Lang {
    let around = host.closest("[lang]").ok().flatten();
    let id = around.and_then(|around| around.get_attribute(LANG));
    id.and_then(|id| Lang::from_id(&id)).unwrap_or_default()
}

/// Takes away what marks an element as holding an explainer.
fn unmark(host: &HtmlElement) {
    for name in [HOST, READY, LANG, controls::THEME, controls::BEHIND, HELPS] {
        let _ = host.remove_attribute(name);
    }
    #[cfg(not(feature = "whole"))]
    let _ = host.remove_attribute(SKIPS);
    let _ = host.class_list().remove_1(CLASS);
}

fn refuse_after_failure() -> Result<(), JsError> {
    if panic::failed() {
        return Err(JsError::new("the program has failed; reload the page"));
    }
    Ok(())
}

/// Runs the view of a link, which goes on until it is dropped.
fn run(
    text: &'static Text,
    link: &Link,
    first: Snapshot,
    host: &HtmlElement,
) -> Result<(Page, Box<dyn Any>), JsError> {
    let slot = Rc::new(Cell::new(None));
    let make = {
        let (slot, link, host) = (slot.clone(), link.clone(), host.clone());
        let made = controls::All::as_made(&link);
        move || {
            // The finished page holds what never changes; `beside` brings it to others.
            let state = State::new(
                text,
                link.clone(),
                first,
                beside::folder(link.lang),
                |_| String::new(),
                || None,
            );
            let settled = Settled::default();
            let timer = Timer::new({
                let settled = settled.clone();
                move || state.settle() || settled.go_on()
            });
            if let (Ok(timer), Some(owner)) = (timer, Owner::current()) {
                controls::follow(state, host.clone(), timer.clone(), made);
                slot.set(Some(Page {
                    host,
                    state,
                    made: link,
                    timer,
                    settled,
                    owner,
                }));
            }
            view! { <Explainer state/> }
        }
    };
    #[cfg(feature = "whole")]
    let view = mount_to(host.clone(), make);
    #[cfg(not(feature = "whole"))]
    let view = hydrate_from(host.clone(), make);
    let page = slot
        .take()
        .ok_or_else(|| JsError::new("the view was not made"))?;
    Ok((page, Box::new(view)))
}

/// An error of the browser as an error of ours.
fn thrown(error: JsValue) -> JsError {
    let message = error
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()));
    JsError::new(message.as_deref().unwrap_or("the browser refused"))
}
