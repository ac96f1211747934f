//! Says what the findings mean, in a language.
//!
//! - [`mod@message`]: every sentence and label, a function each, from `src/content/words/`,
//! - [`mod@argument`]: what a message is told,
//! - [`mod@words`]: the messages of a language,
//! - [`mod@notation`]: how a language writes amounts and dates,
//! - [`myriad`]: large numbers in steps of ten thousand,
//! - [`numbers`]: numbers as journalists round them,
//! - [`particle`]: Korean particles,
//! - [`sentence`]: words with marked numbers in them.

pub mod argument;
pub mod message;
pub mod myriad;
pub mod notation;
pub mod numbers;
pub mod particle;
pub mod sentence;
pub mod words;

pub use argument::Arg;
pub use sentence::Sentence;
pub use words::Words;

use crate::scenario::Lang;

/// The language of what the page shows.
#[derive(Debug)]
pub struct Text {
    /// The language.
    pub lang: Lang,
}

pub(crate) const EN: Text = Text { lang: Lang::En };
pub(crate) const JA: Text = Text { lang: Lang::Ja };
pub(crate) const KO: Text = Text { lang: Lang::Ko };

impl Lang {
    /// What the page shows in this language. The explainer's own page gets it by itself: see `embed`.
    #[cfg(any(feature = "whole", not(feature = "embed")))]
    pub const fn text(self) -> &'static Text {
        match self {
            Self::En => &EN,
            Self::Ja => &JA,
            Self::Ko => &KO,
        }
    }
}

impl Text {
    /// The messages of the language.
    pub fn words(&self) -> Words {
        self.lang.words()
    }
}
