//! Brings what helps beyond what most readers see. The whole program has it; the page loads it once it
//! reacts.

use leptos::prelude::*;
#[cfg(not(feature = "whole"))]
use leptos::task::spawn_local;
use web_sys::HtmlElement;

use super::controls;
#[cfg(not(feature = "whole"))]
use super::words;
use crate::view::State;
use crate::view::aids::Aids;

/// Tells the style sheet that they are there, or that they will not come.
pub(super) const HELPS: &str = "data-helps";

/// Gives an explainer its aids. Without them the page reacts all the same.
pub(super) fn bring(host: &HtmlElement, state: State) {
    #[cfg(feature = "whole")]
    give(host, state, state.text.lang.aids());
    #[cfg(not(feature = "whole"))]
    spawn_local({
        let host = host.clone();
        async move {
            match words::aids(state.text.lang).await {
                Ok(aids) => give(&host, state, aids),
                // What would have followed the reader is not shown as it was.
                Err(_) => {
                    let _ = host.set_attribute(HELPS, "none");
                }
            }
        }
    });
}

fn give(host: &HtmlElement, state: State, aids: &'static Aids) {
    // The explainer may be gone before they have come.
    if state.aids.try_set(Some(aids)).is_none() {
        controls::add_steps(host, state, aids);
        let _ = host.set_attribute(HELPS, "");
    }
}
