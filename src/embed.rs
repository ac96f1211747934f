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
//! - `luck`: what the futures say, worked out in slices,
//! - `announcer`: what is said to those who do not see a change,
//! - `sheet`: what a print adds,
//! - `address`: the reader's state in the address,
//! - `change`: the choices and the results, told to the page around,
//! - `beside`: the folder with the program, and `fill`: what never changes, from the page there,
//! - `panic`: what is left after a failure.
//!
//! Nothing happens on loading: [`api`] works without a document, in Node or a worker.
//!
//! There are two programs. The whole one is for scripts: it has the JS API and makes explainers from
//! nothing. The explainer's own page finds itself finished and adopts it: its program goes without all
//! that, and its words come in a chunk of their own, a chunk a language. So does all that a reader can
//! do without for a moment: sentences, numbers and the pictures of each part follow the sliders before it
//! has come.
//!
//! Beside them stand scripts that work without them: `start.js` (from `start/`) brings the
//! explainer's own page to life, `share.js` (from `share/`) makes what its readers take away,
//! `snippet.js` (from `snippet/`) what they put on sites of their own, `embed.js` puts it into the
//! pages of others, `doctor.js` says what those must allow.

#[cfg(feature = "whole")]
pub mod api;
pub mod mounted;
#[cfg(not(feature = "whole"))]
pub mod page;
#[cfg(feature = "whole")]
pub mod sweep;
pub mod value;

#[cfg(not(feature = "whole"))]
mod address;
mod announcer;
mod beside;
mod change;
mod controls;
mod depth;
#[cfg(feature = "whole")]
mod fill;
mod listener;
mod luck;
mod map;
mod panic;
mod sheet;
#[cfg(not(feature = "whole"))]
mod skip;
mod strips;
mod watch;
#[cfg(not(feature = "whole"))]
mod words;
