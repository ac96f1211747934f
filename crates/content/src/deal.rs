//! Which two pledges are compared, and what the model takes of each: read, checked and written as Rust.
//!
//! Every number is a formula over facts. It is worked out here, so that the program has the number alone,
//! without the sentences and sources of its facts.

mod check;
mod compared;
mod emit;
mod formula;
pub mod levers;
mod number;
pub mod schema;
mod terms;

pub use check::checked;
pub use compared::Compared;
pub use emit::{ids, parts, presets, provenance, rust, steps};
pub use formula::Formula;
pub use number::Number;
