//! An explainer of two promises: Japan's $550 billion and South Korea's $350 billion of investment
//! in the United States, both for lower tariffs.
//!
//! The modules, in the order in which they depend on each other:
//!
//! 1. [`units`], [`country`], [`decimal`], [`value`]: dollars that cannot be added to won; the two
//!    countries; numbers as text; what strangers send.
//! 2. [`facts`]: what is known, each with its source, date and status. No arithmetic.
//! 3. [`model`]: what follows from assumptions. Pure functions, no facts, no words.
//! 4. [`analysis`]: questions put to the model many times.
//! 5. [`scenario`]: where facts and model meet: presets, levers, links, findings.
//! 6. [`chart`]: pictures from marks and scales; does not know what a pledge is.
//! 7. [`text`]: messages of a language, and how it writes numbers.
//! 8. [`say`]: findings as messages with arguments, once for all languages.
//! 9. [`view`]: the page in reading order, the same natively and in the browser.
//! 10. `page` (native): finished HTML, with the parts that never change.
//! 11. `embed` (wasm, unless another program goes without): the browser and the JS API.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

pub mod analysis;
pub mod chart;
pub mod country;
pub mod decimal;
pub mod facts;
pub mod model;
pub mod say;
pub mod scenario;
pub mod text;
pub mod units;
pub mod value;
pub mod view;

#[cfg(not(target_arch = "wasm32"))]
pub mod page;

#[cfg(target_arch = "wasm32")]
pub mod embed;
