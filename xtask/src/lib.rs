//! What `cargo xtask` and the program that builds `pkg/` share.

pub mod arguments;
pub mod dependencies;
pub mod editions;
pub mod files;
pub mod prerequisites;
pub mod scripts;
pub mod step;
pub mod workspace;
