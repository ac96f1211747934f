//! Tells the page what is in sight, and when a change has settled.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

use super::controls::all;
use super::panic;
use crate::view::State;
use crate::view::block::Block;

/// How long nothing must change for a change to be over, in milliseconds.
const QUIET: i32 = 150;
/// Between two blocks that catch up: about a frame, in milliseconds.
const NEXT_FRAME: i32 = 16;

/// What is told of an element that has come into sight or left it.
type See = Box<dyn FnMut(&Element, bool)>;

/// Watches which elements are in sight, until dropped.
pub(super) struct Sight {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(js_sys::Array)>,
}

impl Sight {
    pub(super) fn new(elements: &[Element], mut see: See) -> Result<Self, JsValue> {
        let seen = Closure::new(move |entries: js_sys::Array| {
            if panic::failed() {
                return;
            }
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                see(&entry.target(), entry.is_intersecting());
            }
        });
        let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref())?;
        for element in elements {
            observer.observe(element);
        }
        Ok(Self {
            observer,
            _seen: seen,
        })
    }

    /// Watches the blocks of a page.
    pub(super) fn of_blocks(host: &HtmlElement, state: State) -> Result<Self, JsValue> {
        let see = move |element: &Element, in_sight| {
            let index = element.get_attribute("data-watched");
            let index = index.and_then(|index| index.parse::<usize>().ok());
            if let Some(index) = index.filter(|index| *index < Block::COUNT) {
                state.see(index, in_sight);
            }
        };
        Self::new(&all(host, "[data-watched]"), Box::new(see))
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back a moment after it was last started, and again at once while there is more to do.
#[derive(Clone)]
pub(super) struct Timer {
    wait: Rc<Wait>,
    call: Rc<Closure<dyn FnMut()>>,
}

/// The one call that a timer waits for.
struct Wait {
    window: web_sys::Window,
    /// How long nothing must change, in milliseconds.
    quiet: i32,
    /// When that will have been so, in milliseconds of the clock.
    due: Cell<f64>,
    pending: Cell<Option<i32>>,
}

impl Wait {
    /// How much longer to wait, in milliseconds. A clock that was put back makes no one wait.
    fn left(&self) -> Option<i32> {
        let left = libm::ceil(self.due.get() - js_sys::Date::now()) as i32;
        (1..=self.quiet).contains(&left).then_some(left)
    }

    fn start(&self, call: &Closure<dyn FnMut()>, milliseconds: i32) {
        let call = call.as_ref().unchecked_ref();
        let started = self
            .window
            .set_timeout_with_callback_and_timeout_and_arguments_0(call, milliseconds);
        self.pending.set(started.ok());
    }
}

impl Timer {
    /// `call` says whether there is more to do.
    pub(super) fn new(call: impl FnMut() -> bool + 'static) -> Result<Self, JsValue> {
        Self::after(QUIET, Box::new(call))
    }

    /// The same, once nothing has changed for so many milliseconds.
    pub(super) fn after(quiet: i32, mut call: Box<dyn FnMut() -> bool>) -> Result<Self, JsValue> {
        let window = web_sys::window().ok_or_else(|| JsValue::from_str("there is no window"))?;
        let wait = Rc::new(Wait {
            window,
            quiet,
            due: Cell::default(),
            pending: Cell::new(None),
        });
        let call = Rc::new_cyclic(|this: &Weak<Closure<dyn FnMut()>>| {
            let (this, wait) = (this.clone(), wait.clone());
            Closure::new(move || {
                wait.pending.set(None);
                if panic::failed() {
                    return;
                }
                let left = wait.left();
                if left.is_none() && !call() {
                    return;
                }
                // The call may have started the timer anew.
                if let Some(this) = this.upgrade().filter(|_| wait.pending.get().is_none()) {
                    wait.start(&this, left.unwrap_or(NEXT_FRAME));
                }
            })
        });
        Ok(Self { wait, call })
    }

    /// Calls back once nothing has changed for a moment. While it waits it only takes note of the time:
    /// a drag restarts it at every event.
    pub(super) fn restart(&self) {
        let quiet = self.wait.quiet;
        self.wait.due.set(js_sys::Date::now() + f64::from(quiet));
        if self.wait.pending.get().is_none() {
            self.wait.start(&self.call, quiet);
        }
    }

    /// Calls back in the next frame, unless it waits for a change to settle.
    pub(super) fn go_on(&self) {
        if self.wait.pending.get().is_none() {
            self.wait.start(&self.call, NEXT_FRAME);
        }
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        if let Some(id) = self.pending.take() {
            self.window.clear_timeout_with_handle(id);
        }
    }
}
