//! The languages of the page.

use crate::named::named;

/// A language. Its words are in `src/content/words/`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 3] = [Self::En, Self::Ja, Self::Ko];

    /// The language tag: `lang=` in a link and in HTML.
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
            Self::Ko => "ko",
        }
    }

    /// The folder of its finished page, from that of the program; ends with `/` unless it is that one.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::En => "",
            Self::Ja => "ja/",
            Self::Ko => "ko/",
        }
    }

    /// The way back from there.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn way_back(self) -> &'static str {
        match self {
            Self::En => "",
            Self::Ja | Self::Ko => "../",
        }
    }

    /// What it calls itself.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ja => "日本語",
            Self::Ko => "한국어",
        }
    }
}

named!(Lang);
