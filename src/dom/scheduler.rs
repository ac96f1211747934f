//! Runs the background work of an explainer, when its [`Schedule`] says.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen::prelude::*;
use web_sys::{Performance, Window};

use super::elements::window;
use super::panic;
use crate::schedule::{Schedule, Task};

/// Does one step of a task; whether there is more to do.
pub type Step = Box<dyn FnMut() -> bool>;

/// The background work of one explainer, which ends when the last handle is dropped. A step holds no handle.
#[derive(Clone)]
pub struct Scheduler(Rc<Inner>);

struct Inner {
    window: Window,
    clock: Performance,
    schedule: RefCell<Schedule>,
    /// How each task is done; nothing of those that have not come yet.
    steps: RefCell<[Option<Step>; Task::ALL.len()]>,
    /// The one timeout that is waited for, and when it ends.
    pending: Cell<Option<(i32, f64)>>,
    wake: Closure<dyn FnMut()>,
}

impl Scheduler {
    /// The background work of an explainer, with nothing to do.
    ///
    /// # Errors
    ///
    /// If the browser has no clock.
    pub fn new() -> Result<Self, JsValue> {
        let window = window();
        let clock = window.performance().ok_or(JsValue::NULL)?;
        Ok(Self(Rc::new_cyclic(|this: &Weak<Inner>| {
            let this = this.clone();
            Inner {
                window,
                clock,
                schedule: RefCell::default(),
                steps: RefCell::default(),
                pending: Cell::new(None),
                wake: Closure::new(move || {
                    if let Some(this) = this.upgrade() {
                        this.run_frame();
                    }
                }),
            }
        })))
    }

    /// Says how a task is done.
    pub fn install(&self, task: Task, step: Step) {
        self.0.steps.borrow_mut()[task as usize] = Some(step);
    }

    /// Asks for a task once nothing has happened for its quiet time.
    pub fn ask(&self, task: Task) {
        let now = self.0.clock.now();
        self.0.schedule.borrow_mut().ask(task, now);
        self.0.sleep(now);
    }

    /// Asks for a task in the next frame, unless a change has yet to settle.
    pub fn ask_soon(&self, task: Task) {
        self.0.schedule.borrow_mut().ask_soon(task);
        self.0.sleep(self.0.clock.now());
    }

    /// Says that the reader, or the host, has changed something. A drag calls this at every event.
    pub fn input(&self) {
        let now = self.0.clock.now();
        self.0.schedule.borrow_mut().input(now);
        self.0.sleep(now);
    }
}

impl Inner {
    /// Runs what is due, as far as a frame allows.
    fn run_frame(&self) {
        self.pending.set(None);
        if panic::failed() {
            return;
        }
        self.schedule.borrow_mut().begin_frame(self.clock.now());
        loop {
            let next = self.schedule.borrow_mut().next(self.clock.now());
            let Some(task) = next else { break };
            // Nothing is borrowed meanwhile: a step may ask for another task.
            let step = self.steps.borrow_mut()[task as usize].take();
            let Some(mut step) = step else { continue };
            if step() {
                self.schedule.borrow_mut().go_on(task);
            }
            self.steps.borrow_mut()[task as usize] = Some(step);
        }
        self.sleep(self.clock.now());
    }

    /// Sees to it that the next frame begins in time. An earlier timeout that finds nothing to do sleeps
    /// again, which is cheaper than another one at every event of a drag.
    fn sleep(&self, now: f64) {
        let Some(wait) = self.schedule.borrow().wait(now) else {
            return;
        };
        let ends = now + wait;
        if let Some((timeout, earlier)) = self.pending.get() {
            if earlier <= ends {
                return;
            }
            self.window.clear_timeout_with_handle(timeout);
        }
        let wake = self.wake.as_ref().unchecked_ref();
        let milliseconds = libm::ceil(wait) as i32;
        let started = self
            .window
            .set_timeout_with_callback_and_timeout_and_arguments_0(wake, milliseconds);
        self.pending
            .set(started.ok().map(|timeout| (timeout, ends)));
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some((timeout, _)) = self.pending.take() {
            self.window.clear_timeout_with_handle(timeout);
        }
    }
}
