//! What is left after a failure: the last picture, a line that says so, and one error in the log.

use std::cell::{Cell, RefCell};
use std::panic::PanicHookInfo;

use web_sys::HtmlElement;

use super::elements::all;
use crate::decimal::trimmed;

thread_local! {
    static INSTALLED: Cell<bool> = const { Cell::new(false) };
    static FAILED: Cell<bool> = const { Cell::new(false) };
    /// The elements that hold an explainer, wherever they are.
    static HOSTS: RefCell<Vec<HtmlElement>> = const { RefCell::new(Vec::new()) };
}

/// Remembers an element that holds an explainer.
pub fn remember(host: &HtmlElement) {
    HOSTS.with_borrow_mut(|hosts| hosts.push(host.clone()));
}

/// Forgets an element that holds one no longer.
pub fn forget(host: &HtmlElement) {
    HOSTS.with_borrow_mut(|hosts| hosts.retain(|other| other != host));
}

/// Whether the program has failed; whoever is called by the browser must do nothing then.
pub fn failed() -> bool {
    FAILED.get()
}

/// Makes a panic mark every explainer of the page as failed and throw one error.
///
/// The error is thrown rather than logged: it ends the call that failed, so the browser logs it
/// once, and a script that called us can catch it.
pub fn install() {
    if INSTALLED.replace(true) {
        return;
    }
    std::panic::set_hook(Box::new(|info| {
        FAILED.set(true);
        mark_hosts();
        wasm_bindgen::throw_str(&said(info));
    }));
}

/// What failed and where, without what formats it: 0.4 kB.
fn said(info: &PanicHookInfo) -> String {
    let what = info.payload_as_str().unwrap_or_default();
    let (file, line) = info.location().map_or(("", 0), |at| (at.file(), at.line()));
    let line = trimmed(f64::from(line), 0);
    [
        "pledge-explainer has failed: ",
        what,
        " (",
        file,
        ":",
        &line,
        ")",
    ]
    .concat()
}

/// Sets `data-failed` and takes the controls out of use.
fn mark_hosts() {
    HOSTS.with(|hosts| {
        // The failure may have struck while the list was being changed.
        let Ok(hosts) = hosts.try_borrow() else {
            return;
        };
        for host in hosts.iter() {
            let _ = host.set_attribute("data-failed", "");
            for control in all(host, "input, button") {
                let _ = control.set_attribute("disabled", "");
            }
        }
    });
}
