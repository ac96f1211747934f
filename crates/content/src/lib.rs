//! The content of the explainer, which is data: read, checked and compiled at build time.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic)
)]

pub mod check;
pub mod compile;
pub mod deal;
pub mod declare;
pub mod emit;
pub mod files;
pub mod folder;
pub mod history;
pub mod read;
pub mod records;
pub mod schema;
mod spelling;
pub mod text;
pub mod words;
