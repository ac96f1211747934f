//! The words of the page's language, and what comes once it reacts, in chunks of their own: a reader
//! loads one language.

#![allow(
    unsafe_code,
    reason = "how wasm_split_helpers declares what the chunk exports"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::depth::Depth;
use crate::scenario::Lang;
use crate::text::{self, Text};
use crate::view::aids;

/// Loads the words of a language.
///
/// # Errors
///
/// If the chunk does not arrive; asking again tries again.
pub(super) async fn of(lang: Lang) -> Result<&'static Text, SplitLoaderError> {
    match lang {
        Lang::En => en().await,
        Lang::Ja => ja().await,
        Lang::Ko => ko().await,
    }
}

#[wasm_split(en, fallible)]
fn en() -> Result<&'static Text, SplitLoaderError> {
    Ok(&text::EN)
}

#[wasm_split(ja, fallible)]
fn ja() -> Result<&'static Text, SplitLoaderError> {
    Ok(&text::JA)
}

#[wasm_split(ko, fallible)]
fn ko() -> Result<&'static Text, SplitLoaderError> {
    Ok(&text::KO)
}

/// Loads what comes once the page reacts, in a language.
///
/// # Errors
///
/// As [`of`].
pub(super) async fn depth(lang: Lang) -> Result<Depth, SplitLoaderError> {
    match lang {
        Lang::En => en_depth().await,
        Lang::Ja => ja_depth().await,
        Lang::Ko => ko_depth().await,
    }
}

#[wasm_split(en_depth, fallible)]
fn en_depth() -> Result<Depth, SplitLoaderError> {
    Ok(Depth::with(&aids::EN))
}

#[wasm_split(ja_depth, fallible)]
fn ja_depth() -> Result<Depth, SplitLoaderError> {
    Ok(Depth::with(&aids::JA))
}

#[wasm_split(ko_depth, fallible)]
fn ko_depth() -> Result<Depth, SplitLoaderError> {
    Ok(Depth::with(&aids::KO))
}
