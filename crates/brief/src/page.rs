//! What `start.js` calls, and the explainer from the finished HTML that it adopts to `destroy`.

use std::any::Any;
use std::cell::RefCell;
use std::rc::{Rc, Weak};

use pledge_explainer::dom::early::Early;
use pledge_explainer::dom::host::{DEFERRED_READY, READY, thrown};
use pledge_explainer::dom::sheet::Sheet;
use pledge_explainer::dom::{address, controls, hand, host, panic, vocabulary};
use pledge_explainer::scenario::link::Link;
use pledge_explainer::view::sheet;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::state::{Handle, State};

thread_local! {
    /// The explainer of this page. A script may forget its handle; the explainer stays.
    static RUNNING: RefCell<Option<Running>> = const { RefCell::new(None) };
}

struct Running {
    state: Rc<State>,
    /// What the browser calls.
    _parts: Vec<Box<dyn Any>>,
}

/// A handle of the explainer.
#[wasm_bindgen]
pub struct Mounted(Weak<State>);

/// Takes the words of a language, as they stand in its file.
///
/// # Errors
///
/// Throws if there is no such language, or if the words are those of another version of the program.
#[wasm_bindgen]
pub fn learn(lang: &str, words: &str) -> Result<(), JsError> {
    panic::install();
    vocabulary::learn(lang, words)
}

/// Takes over the finished page in an element, and brings it to what the address says. From then on the address
/// follows the page.
///
/// # Errors
///
/// Throws before [`learn`], or if the element holds a working explainer already.
#[wasm_bindgen]
pub fn adopt(host: HtmlElement) -> Result<Mounted, JsError> {
    panic::install();
    host::adoptable(&host)?;
    let lang = host::lang(&host);
    // A reader may have moved a slider before this program arrived.
    let early = Early::of(&host, lang);
    let state = State::new(&host, vocabulary::words(lang)?)?;
    let mut link = address::asked_of(&host);
    link.lang = lang;
    early.put_into(&mut link);
    state.set(link);

    let handle = Handle(Rc::clone(&state));
    let parts: Vec<Box<dyn Any>> = vec![
        Box::new(controls::listen(&host, handle.clone()).map_err(thrown)?),
        Box::new(hand::listen(&host, handle.clone()).map_err(thrown)?),
        Box::new(Sheet::new(&host, handle, sheet::html).map_err(thrown)?),
    ];
    for mark in [READY, DEFERRED_READY] {
        host.set_attribute(mark, "").map_err(thrown)?;
    }
    panic::remember(&host);
    State::begin(&state);
    let mounted = Mounted(Rc::downgrade(&state));
    RUNNING.set(Some(Running {
        state,
        _parts: parts,
    }));
    Ok(mounted)
}

#[wasm_bindgen]
impl Mounted {
    /// Shows what a query says; another language is left to the scripts, which have its page.
    ///
    /// # Errors
    ///
    /// Throws after `destroy`.
    pub fn show(&self, query: &str) -> Result<(), JsError> {
        let state = self.state()?;
        let before = state.link();
        state.set(Link {
            lang: before.lang,
            publisher: before.publisher,
            notices: before.notices,
            ..address::read(query)
        });
        Ok(())
    }

    /// Changes what a query names and leaves the rest, another language too.
    ///
    /// # Errors
    ///
    /// Throws after `destroy`, and if something in the query is not possible, which changes nothing else of it.
    pub fn ask(&self, query: &str) -> Result<(), JsError> {
        let state = self.state()?;
        let before = state.link();
        let (link, refused) = address::with(&before, query);
        state.set(Link {
            lang: before.lang,
            ..link
        });
        address::throw_refused(&refused)
    }

    /// The query that leads back to what the page shows.
    ///
    /// # Errors
    ///
    /// Throws after `destroy`.
    pub fn query(&self) -> Result<String, JsError> {
        Ok(address::query_of(&self.state()?.link()))
    }

    /// Brings the address to what the page shows, without waiting for a change to settle.
    pub fn settle(&self) {
        if let Some(state) = self.0.upgrade() {
            address::write(&state.link());
        }
    }

    /// Takes the explainer off the page. Doing it twice is harmless.
    pub fn destroy(&self) {
        if let Some(Running { state, .. }) = RUNNING.take() {
            panic::forget(&state.host);
            host::unmark(&state.host);
        }
    }
}

impl Mounted {
    fn state(&self) -> Result<Rc<State>, JsError> {
        let state = self.0.upgrade();
        state.ok_or_else(|| JsError::new("this explainer was destroyed"))
    }
}

/// Fails on purpose, so that tests can see what is left standing.
#[wasm_bindgen]
#[allow(clippy::panic, reason = "this is what it is for")]
pub fn cause_panic_for_test() {
    panic::install();
    panic!("asked for by a test");
}
