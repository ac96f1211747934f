//! An explainer on a page, from its first node to `destroy`.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::mount::{hydrate_from, mount_to};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::announcer::Announcer;
use super::change::Teller;
use super::controls::Listener;
use super::luck::Luck;
use super::sheet::Sheet;
use super::strips::Strips;
use super::watch::{Sight, Timer};
use super::{address, announcer, beside, controls, map, panic, value};
use crate::scenario::link::Link;
use crate::scenario::{Snapshot, options};
use crate::view::{Explainer, State};

/// Marks an element that holds an explainer.
const HOST: &str = "data-pledge-explainer";
/// Set once the explainer reacts.
const READY: &str = "data-ready";
const CLASS: &str = "pledge-explainer";

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
    number: u32,
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
        let state = RUNNING.with_borrow(|running| {
            let found = running.iter().find(|running| running.number == self.number);
            found.map(|running| running.state)
        });
        let state = state.ok_or_else(|| JsError::new("this explainer was destroyed"))?;
        let link = options::changed(&state.link.get_untracked(), &value::read(options)?)?;
        state.link.set(link);
        Ok(())
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

/// How an explainer gets onto a page.
#[derive(Clone, Copy)]
enum Way {
    /// Its nodes are made.
    Build,
    /// Its nodes are there.
    Adopt,
}

impl Mounted {
    /// Builds an explainer from nothing.
    pub(super) fn build(host: HtmlElement, link: &Link) -> Result<Self, JsError> {
        refuse_after_failure()?;
        let marked = ["[", HOST, "]"].concat();
        let within = host.closest(&marked).map_err(thrown)?;
        if within.is_some() || host.query_selector(&marked).map_err(thrown)?.is_some() {
            return Err(JsError::new(
                "this element holds an explainer already, or is part of one; call destroy() on it first",
            ));
        }
        let link = &published(&host, link.clone());
        let first = Snapshot::of_link(link)?;
        host.set_attribute(HOST, "").map_err(thrown)?;
        host.class_list().add_1(CLASS).map_err(thrown)?;
        let teller = Teller::new(&host);
        let mounted = run(Way::Build, link, first, &host, &teller).and_then(|run| {
            beside::fill(&host, &run.luck);
            Self::ready(&host, run, &teller)
        });
        if mounted.is_err() {
            unmark(&host);
        }
        mounted
    }

    /// Takes over a finished page.
    pub(super) fn adopt(host: HtmlElement) -> Result<Self, JsError> {
        refuse_after_failure()?;
        if host.has_attribute(READY) {
            return Err(JsError::new("this page reacts already"));
        }
        // A reader may have moved a slider before this program arrived.
        let early = address::early_moves(&host);
        let link = Link::default();
        let first = Snapshot::of_link(&link)?;
        let teller = Teller::new(&host);
        let run = run(Way::Adopt, &link, first, &host, &teller)?;
        // The finished page is the baseline; only now may it become what the address says.
        let mut link = published(&host, address::read());
        for (slider, number) in early {
            if !link.is_locked(slider) && !link.is_hidden(slider) {
                link.set(slider, number);
            }
        }
        if link != Link::default() {
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
        state
            .link
            .with_untracked(|link| controls::add_steps(host, link));
        announcer.begin();
        let parts: Vec<Box<dyn Any>> = vec![
            Box::new(Listener::new(host, state).map_err(thrown)?),
            Box::new(map::Listener::new(host, state).map_err(thrown)?),
            Box::new(Sight::new(host, state, luck).map_err(thrown)?),
            Box::new(strips.watch(host, timer).map_err(thrown)?),
            Box::new(Sheet::new(host, state).map_err(thrown)?),
            view,
        ];
        host.set_attribute(READY, "").map_err(thrown)?;
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
            number,
        })
    }
}

/// A link with what it sets put down to the publisher that the host element names, if it does.
fn published(host: &HtmlElement, link: Link) -> Link {
    match host.get_attribute("data-publisher") {
        Some(name) => link.set_by(&name),
        None => link,
    }
}

/// Takes away what marks an element as holding an explainer.
fn unmark(host: &HtmlElement) {
    for name in [HOST, READY, controls::THEME] {
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
    way: Way,
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
                link.clone(),
                first,
                beside::folder(),
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
                        if let Way::Adopt = way {
                            address::write(state);
                        }
                        teller.change(state);
                        told = link;
                    }
                    strips.step(state)
                }
            });
            // The finished page holds the futures of an untouched link.
            let shown = matches!(way, Way::Adopt).then_some(&link);
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
    let view: Box<dyn Any> = match way {
        Way::Build => Box::new(mount_to(host.clone(), make)),
        Way::Adopt => Box::new(hydrate_from(host.clone(), make)),
    };
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
