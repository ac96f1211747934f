//! The words that have come.

use std::cell::Cell;

use wasm_bindgen::prelude::*;

use crate::scenario::Lang;
use crate::text::Words;

thread_local! {
    /// A place a language.
    static WORDS: Cell<[Option<Words>; Lang::ALL.len()]> = const { Cell::new([None; Lang::ALL.len()]) };
}

/// Takes the words of a language, as they stand in its file.
///
/// # Errors
///
/// If there is no such language, or if the words are those of another version of the program.
pub fn learn(lang: &str, words: &str) -> Result<(), JsError> {
    let lang = Lang::from_id(lang).ok_or_else(|| JsError::new("there is no such language"))?;
    let mut all = WORDS.get();
    // They stay for as long as the program does.
    if all[lang as usize].is_some() {
        return Ok(());
    }
    let words = Words::load(lang, words)
        .ok_or_else(|| JsError::new("these words are not those of this version"))?;
    all[lang as usize] = Some(words);
    WORDS.set(all);
    Ok(())
}

/// The words of a language.
///
/// # Errors
///
/// If they have not come.
pub fn words(lang: Lang) -> Result<Words, JsError> {
    WORDS.get()[lang as usize].ok_or_else(|| JsError::new("call learn() for the words first"))
}
