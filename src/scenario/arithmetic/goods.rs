//! The goods that the deals tell apart.

use crate::scenario::baseline::{AUTOS, GENERAL, PHARMA};

/// The goods whose tariffs the deals are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goods {
    /// Cars and parts.
    Cars,
    /// All others without a regime of their own.
    Others,
    /// Drugs that the tariff on patented ones is for.
    Drugs,
}

impl Goods {
    /// All of them, as the page lists them.
    pub const ALL: [Self; 3] = [Self::Cars, Self::Others, Self::Drugs];

    /// Their class in the model's input.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Cars => AUTOS,
            Self::Others => GENERAL,
            Self::Drugs => PHARMA,
        }
    }
}
