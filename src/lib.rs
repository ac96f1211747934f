//! An explainer of two pledges: Japan's $550 billion and South Korea's $350 billion of investment
//! in the United States, both for lower tariffs.
//!
//! The modules, in the order in which they depend on each other:
//!
//! 1. [`units`], [`pledge`], [`decimal`], [`value`]: dollars that cannot be added to won; the two
//!    countries; numbers as text; what strangers send.
//! 2. [`facts`]: what is known, each with its source, date and status. No arithmetic.
//! 3. [`model`]: what follows from assumptions. Pure functions, no facts, no words.
//! 4. [`analysis`]: questions put to the model many times.
//! 5. [`scenario`]: where facts and model meet: presets, levers, links, findings.
//! 6. [`chart`]: pictures from marks and scales; does not know what a pledge is.
//! 7. [`text`]: messages of a language, and how it writes numbers.
//! 8. [`say`]: findings as messages with arguments, once for all languages.
//! 9. [`schedule`]: which background work runs when. Knows none of the others.
//! 10. [`view`]: the page in reading order, the same natively and in the browser.
//! 11. `page` (native): finished HTML, with the parts that never change.
//! 12. `js` (wasm): what scripts pass, read as bounded plain data.
//! 13. `dom` (wasm): what every program of a page does in a browser, whatever holds its state.
//! 14. `embed` (wasm, with the feature `embed`): the page's program in a browser.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::string_slice
    )
)]

pub mod analysis;
pub mod chart;
mod cut;
pub mod decimal;
pub mod facts;
pub mod model;
mod named;
pub mod pledge;
pub mod say;
pub mod scenario;
pub mod schedule;
pub mod text;
pub mod units;
pub mod value;
pub mod view;

#[cfg(not(target_arch = "wasm32"))]
pub mod page;

#[cfg(target_arch = "wasm32")]
pub mod dom;
#[cfg(target_arch = "wasm32")]
pub mod js;

// The programs for scripts and spreadsheets link this crate too, and go without.
#[cfg(all(target_arch = "wasm32", feature = "embed"))]
pub mod embed;
