//! The explainer in a browser: the one place with `#[wasm_bindgen]` and `web-sys`.
//!
//! - [`api`] and [`mod@sweep`]: the functions that a script can call, [`value`]: what it passes,
//! - [`mounted`]: an explainer on a page, from its first node to `destroy`,
//! - `controls`: sliders and buttons, and the state they set and show,
//! - `map`: the break-even map, its point and its choices,
//! - `strips`: the verdict along each slider,
//! - `watch`: what is in sight and when a change has settled,
//! - `luck`: what the futures say, worked out in slices,
//! - `announcer`: what is said to those who do not see a change,
//! - `sheet`: what a print adds,
//! - `address`: the reader's state in the address,
//! - `change`: the choices and the results, told to the page around,
//! - `beside`: the finished page beside the program, where what never changes stands,
//! - `panic`: what is left after a failure.
//!
//! Nothing happens on loading: [`api`] works without a document, in Node or a worker.
//!
//! Beside the program stand scripts that work without it: `start.js` (from `start/`) brings the
//! explainer's own page to life, `embed.js` puts it into the pages of others, `doctor.js` says what
//! those must allow.

pub mod api;
pub mod mounted;
pub mod sweep;
pub mod value;

mod address;
mod announcer;
mod beside;
mod change;
mod controls;
mod luck;
mod map;
mod panic;
mod sheet;
mod strips;
mod watch;
