//! Lets the browser leave what never changes, and is out of sight, out of its work on a frame.
//!
//! It keeps the height that it had, so that nothing moves. In another width it would have another one:
//! there everything is laid out once before it is left out again. That holds for the explainer's own
//! page in a window of its own, which is as wide as that and whole from the start; not for an explainer on
//! a page of somebody else, who may make it narrower at any time. Nor in a frame: browsers do not lay out a
//! frame that is out of sight, so nothing in it has had a height, and its host follows each. What follows
//! the reader is never left out: browsers do not tell reliably when what they left out comes into sight.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::dom::listener::Listener;
use crate::dom::scheduler::Scheduler;
use crate::schedule::Task;

/// Tells the style sheet that the page stands as wide as it was laid out.
pub(super) const CONTENT_VISIBILITY: &str = "data-content-visibility";

/// Whether the page stands in a frame.
pub(super) fn is_framed() -> bool {
    let window = web_sys::window();
    window.is_none_or(|window| window.parent().ok().flatten().as_ref() != Some(&window))
}

/// Leaves out what never changes while it is out of sight, until dropped.
pub(super) fn start(host: &HtmlElement, scheduler: Scheduler) -> Result<Listener, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    scheduler.install(
        Task::ContentVisibility,
        Box::new({
            let host = host.clone();
            move || {
                let host = host.clone();
                // Browsers remember heights as they draw, which they do not in a tab that nobody has seen.
                request_animation_frame(move || {
                    request_animation_frame(move || {
                        let _ = host.set_attribute(CONTENT_VISIBILITY, "");
                    });
                });
                false
            }
        }),
    );
    scheduler.ask(Task::ContentVisibility);
    let host = host.clone();
    let mut width = window.inner_width()?;
    Listener::new(
        vec![window.clone().into()],
        &["resize"],
        Box::new(move |_| {
            let now = window.inner_width().ok()?;
            if now != width {
                width = now;
                host.remove_attribute(CONTENT_VISIBILITY).ok()?;
                scheduler.ask(Task::ContentVisibility);
            }
            Some(())
        }),
    )
}
