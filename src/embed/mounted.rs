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
use super::announcer::{self, Announcer};
use super::change::Teller;
#[cfg(feature = "whole")]
use super::fill;
use super::luck::{self, Luck};
use super::sheet::Sheet;
use super::strips::Strips;
use super::watch::{Sight, Timer};
use super::{aids, beside, controls, map, panic, value};
#[cfg(not(feature = "whole"))]
use crate::scenario::Lang;
use crate::scenario::link::Link;
use crate::scenario::{Snapshot, options};
use crate::text::Text;
use crate::view::{Explainer, State};

/// Marks an element that holds an explainer.
const HOST: &str = "data-pledge-explainer";
/// Set once the explainer reacts.
const READY: &str = "data-ready";
const CLASS: &str = "pledge-explainer";
const LANG: &str = "lang";

thread_local! {
    /// The explainers on this page. A script may forget its handle; the explainer stays.
    static RUNNING: RefCell<Vec<Running>> = const { RefCell::new(Vec::new()) };
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

struct Running {
    number: u32,
    state: State,
    /// What the browser calls, and the view. They go in this order.
    _parts: Vec<Box<dyn Any>>,
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
        let state = self
            .state()
            .ok_or_else(|| JsError::new("this explainer was destroyed"))?;
        let before = state.link.get_untracked();
        let link = options::changed(&before, &value::read(options)?)?;
        // Words stand in the page as they are; another language makes another page. The explainer's own
        // page has its other languages beside it, and leads there itself.
        #[cfg(feature = "whole")]
        if link.lang != before.lang {
            self.destroy();
            let made = Self::make(self.host.clone(), &link)?;
            self.number.set(made.number.get());
            return Ok(());
        }
        state.link.set(link);
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

/// Whether an explainer finds its nodes on the page; else it makes them.
const FINISHED: bool = cfg!(not(feature = "whole"));

#[cfg(not(feature = "whole"))]
#[wasm_bindgen]
impl Mounted {
    /// Brings the address to what the page shows, without waiting for a change to settle.
    pub fn settle(&self) {
        if let Some(state) = self.state() {
            address::write(state);
        }
    }
}

impl Mounted {
    /// What the explainer knows, until it is destroyed.
    fn state(&self) -> Option<State> {
        let number = self.number.get();
        RUNNING.with_borrow(|running| {
            let found = running.iter().find(|running| running.number == number);
            found.map(|running| running.state)
        })
    }
}

impl Mounted {
    /// Builds an explainer from nothing.
    #[cfg(feature = "whole")]
    pub(super) fn build(host: HtmlElement, link: Link) -> Result<Self, JsError> {
        let link = published(&host, link);
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
        let teller = Teller::new(&host);
        let mounted = run(link.lang.text(), link, first, &host, &teller).and_then(|run| {
            fill::fill(&host, link.lang, &run.luck);
            Self::ready(&host, run, &teller)
        });
        if mounted.is_err() {
            unmark(&host);
        }
        mounted
    }

    /// Takes over a finished page.
    #[cfg(not(feature = "whole"))]
    pub(super) fn adopt(host: HtmlElement, text: &'static Text) -> Result<Self, JsError> {
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
        let teller = Teller::new(&host);
        let run = run(text, &made, first, &host, &teller)?;
        // The finished page is the baseline; only now may it become what the address says.
        let mut link = published(&host, address::read());
        link.lang = made.lang;
        for (slider, number) in early {
            if !link.is_locked(slider) && !link.is_hidden(slider) {
                link.set(slider, number);
            }
        }
        if link != made {
            run.state.link.set(link);
        }
        Self::ready(&host, run, &teller)
    }

    fn ready(host: &HtmlElement, run: Run, teller: &Teller) -> Result<Self, JsError> {
        let Run {
            state,
            view,
            luck,
            strips,
            timer,
            announcer,
        } = run;
        announcer.begin();
        let parts: Vec<Box<dyn Any>> = vec![
            Box::new(controls::listen(host, state).map_err(thrown)?),
            Box::new(map::listen(host, state).map_err(thrown)?),
            Box::new(luck::listen(host, luck.clone()).map_err(thrown)?),
            Box::new(Sight::of_pieces(host, state, luck).map_err(thrown)?),
            Box::new(strips.watch(host, timer).map_err(thrown)?),
            Box::new(Sheet::new(host, state).map_err(thrown)?),
            view,
        ];
        host.set_attribute(READY, "").map_err(thrown)?;
        aids::bring(host, state);
        teller.ready(state);
        panic::remember(host);
        let number = NEXT.replace(NEXT.get() + 1);
        RUNNING.with_borrow_mut(|running| {
            running.push(Running {
                number,
                state,
                _parts: parts,
            });
        });
        Ok(Self {
            host: host.clone(),
            number: Cell::new(number),
        })
    }
}

/// A link with what it sets put down to the publisher that the host element names, if it does; where
/// the reader has come from another language, what the publisher had set stands beside the name.
fn published(host: &HtmlElement, link: Link) -> Link {
    let Some(name) = host.get_attribute("data-publisher") else {
        return link;
    };
    #[cfg(not(feature = "whole"))]
    if let Some(query) = host.get_attribute("data-published") {
        return Link {
            publisher: address::of_query(&query).set_by(&name).publisher,
            ..link
        };
    }
    link.set_by(&name)
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
    for name in [HOST, READY, LANG, controls::THEME, aids::HELPS] {
        let _ = host.remove_attribute(name);
    }
    let _ = host.class_list().remove_1(CLASS);
}

fn refuse_after_failure() -> Result<(), JsError> {
    if panic::failed() {
        return Err(JsError::new("the program has failed; reload the page"));
    }
    Ok(())
}

/// What goes on once the view of a link was made.
struct Run {
    state: State,
    /// The view and what follows its changes, until dropped.
    view: Box<dyn Any>,
    luck: Rc<Luck>,
    strips: Rc<Strips>,
    timer: Timer,
    announcer: Rc<Announcer>,
}

/// Runs the view of a link, and what follows its changes.
fn run(
    text: &'static Text,
    link: &Link,
    first: Snapshot,
    host: &HtmlElement,
    teller: &Teller,
) -> Result<Run, JsError> {
    let slot = Rc::new(Cell::new(None));
    let make = {
        let (slot, link, host) = (slot.clone(), link.clone(), host.clone());
        let teller = teller.clone();
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
            let strips = Rc::new(Strips::default());
            let teller = teller.clone();
            let mut told = state.link.get_untracked();
            let timer = Timer::new({
                let strips = Rc::clone(&strips);
                move || {
                    if state.settle() {
                        return true;
                    }
                    let link = state.link.get_untracked();
                    if link != told {
                        #[cfg(not(feature = "whole"))]
                        address::write(state);
                        teller.change(state);
                        told = link;
                        // That was work enough for one frame.
                        return true;
                    }
                    strips.step(state)
                }
            });
            // The finished page holds the futures of an untouched link.
            let shown = FINISHED.then_some(&link);
            let announcer = Rc::new(Announcer::new(&host, state));
            let luck = Luck::new(&host, state, shown, announcer.clone());
            if let (Ok(timer), Ok(luck)) = (timer, luck) {
                let luck = Rc::new(luck);
                controls::follow(state, host.clone(), timer.clone(), luck.clone(), made);
                announcer::follow(state, &announcer);
                slot.set(Some((state, luck, strips, timer, announcer)));
            }
            map::follow(state, host);
            view! { <Explainer state/> }
        }
    };
    #[cfg(feature = "whole")]
    let view = mount_to(host.clone(), make);
    #[cfg(not(feature = "whole"))]
    let view = hydrate_from(host.clone(), make);
    let view: Box<dyn Any> = Box::new(view);
    let (state, luck, strips, timer, announcer) = slot
        .take()
        .ok_or_else(|| JsError::new("the view was not made"))?;
    Ok(Run {
        state,
        view,
        luck,
        strips,
        timer,
        announcer,
    })
}

/// An error of the browser as an error of ours.
fn thrown(error: JsValue) -> JsError {
    let message = error
        .dyn_ref::<js_sys::Error>()
        .map(|error| String::from(error.message()));
    JsError::new(message.as_deref().unwrap_or("the browser refused"))
}
