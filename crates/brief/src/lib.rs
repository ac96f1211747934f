//! The small program of the page that holds *brief* alone, which is what a site embeds unless it asks for more.
//!
//! It does with that page what the page's own program does with all parts, by the same functions, but with a state
//! of its own instead of signals: one link, one snapshot, and one function that brings the finished page to them.
//! What it loads before its sliders react is half of the other's.
//!
//! - `page`: what `start.js` calls,
//! - `state`: what the program knows, and how it is shown.

#![cfg(target_arch = "wasm32")]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice
)]

use lol_alloc::{FreeListAllocator, LockedAllocator};

pub mod page;
mod state;

#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> =
    LockedAllocator::new(FreeListAllocator::new());
