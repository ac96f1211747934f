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

/// Tells the style sheet that they are there.
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
                Err(_) => forget(&host),
            }
        }
    });
}

/// Takes away what the finished page has of them, since it would not follow the reader.
#[cfg(not(feature = "whole"))]
fn forget(host: &HtmlElement) {
    for formulas in controls::all(host, "[data-part=method] .part__note") {
        formulas.set_inner_html("");
    }
}

fn give(host: &HtmlElement, state: State, aids: &'static Aids) {
    // The explainer may be gone before they have come.
    if state.aids.try_set(Some(aids)).is_none() {
        controls::add_steps(host, state, aids);
        let _ = host.set_attribute(HELPS, "");
    }
}
