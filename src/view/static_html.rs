//! What is written once, natively.

/// What no slider changes: written natively, into the finished page. In the browser it stands there
/// already, and the program carries neither the words nor what writes them.
pub(crate) fn static_html(write: impl FnOnce() -> String) -> String {
    if cfg!(target_arch = "wasm32") {
        String::new()
    } else {
        write()
    }
}
