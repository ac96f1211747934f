//! The explainer in a browser: the one place with `#[wasm_bindgen]` and `web-sys`.
//!
//! - [`api`] and [`mod@sweep`]: the functions that a script can call, [`value`]: what it passes,
//! - `page`: the one that the explainer's own page calls, and `words`: those of its language,
//! - `depth`: what comes once the page reacts,
//! - [`mounted`]: an explainer on a page, from its first node to `destroy`,
//! - `controls`: sliders and buttons, and the state they set and show,
//! - `listener`: how events are heard,
//! - `map`: the break-even map, its point and its choices,
//! - `strips`: the verdict along each slider,
//! - `skip`: what never changes, left out of the browser's work,
//! - `watch`: what is in sight and when a change has settled,
//! - `uncertainty`: what the futures say, worked out in slices,
//! - `live_region`: what is said to those who do not see a change,
//! - `sheet`: what a print adds,
//! - `address`: the reader's state in the address,
//! - `change`: the choices and the results, told to the page around,
//! - `beside`: the folder with the program, and `fill`: what never changes, from the page there,
//! - `panic`: what is left after a failure.
//!
//! Nothing happens on loading: [`api`] works without a document, in Node or a worker.
//!
//! The page finds itself finished and adopts it. Sentences, numbers and the pictures of each part follow the
//! sliders from then on; all that a reader can do without for a moment is a second module, `deferred`.
//!
//! Beside them stand scripts that work without them: `start.js` (from `start/`) brings the
//! explainer's own page to life, `share.js` (from `share/`) makes what its readers take away,
//! `snippet.js` (from `snippet/`) what they put on sites of their own, `embed.js` puts it into the
//! pages of others, `doctor.js` says what those must allow.

#[cfg(feature = "embed")]
pub mod mounted;
#[cfg(feature = "embed")]
pub mod page;
pub mod value;

#[cfg(feature = "embed")]
mod address;
#[cfg(feature = "embed")]
mod asset_base;
#[cfg(feature = "embed")]
mod change;
#[cfg(feature = "embed")]
mod content_visibility;
#[cfg(feature = "embed")]
mod controls;
#[cfg(feature = "embed")]
mod deferred;
#[cfg(feature = "embed")]
mod hand;
#[cfg(feature = "embed")]
mod listener;
#[cfg(feature = "embed")]
mod live_region;
#[cfg(feature = "embed")]
mod map;
#[cfg(feature = "embed")]
mod panic;
#[cfg(feature = "embed")]
mod sensitivity_strips;
#[cfg(feature = "embed")]
mod sheet;
#[cfg(feature = "embed")]
mod uncertainty;
#[cfg(feature = "embed")]
mod watch;
