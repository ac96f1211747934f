//! The goods that the deals tell apart.

/// The goods whose tariffs the deals are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goods {
    /// Cars and parts.
    Cars,
    /// All others without a regime of their own.
    Others,
}
