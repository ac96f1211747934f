//! The words of the page's language and what it needs beyond what most see, in chunks of their own: a
//! reader loads one language.

#![allow(
    unsafe_code,
    reason = "how wasm_split_helpers declares what the chunk exports"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::scenario::Lang;
use crate::text::{self, Text};
use crate::view::aids::Aids;

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

/// Loads what some readers need beyond what most see. Its words are few, so that all languages share
/// one chunk.
///
/// # Errors
///
/// As [`of`].
#[wasm_split(aids, fallible)]
pub(super) fn aids(lang: Lang) -> Result<&'static Aids, SplitLoaderError> {
    Ok(lang.aids())
}
