//! The words of the page's language, in a chunk of their own: a reader loads one language.

#![allow(
    unsafe_code,
    reason = "how wasm_split_helpers declares what the chunk exports"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::scenario::Lang;
use crate::text::{self, Text};

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
