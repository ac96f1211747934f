//! The words of a record in a language.

use crate::facts::Words;
use crate::scenario::Lang;

/// The words of a record in a language.
pub(super) const fn said(lang: Lang, words: Words) -> &'static str {
    match lang {
        Lang::En => words.en,
        Lang::Ja => words.ja,
        Lang::Ko => words.ko,
    }
}
