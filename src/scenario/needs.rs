//! What projects have to earn for a country to come out even.

/// What projects have to earn for a country to come out even.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Needs {
    /// Nothing: it comes out even whatever they earn.
    Nothing,
    /// So many per cent a year, on a step of the slider: there the country does come out even.
    Percent(f64),
    /// More than the slider goes to.
    TooMuch,
}

impl Needs {
    /// The return, where the slider has it.
    pub const fn percent(self) -> Option<f64> {
        match self {
            Self::Percent(percent) => Some(percent),
            Self::Nothing | Self::TooMuch => None,
        }
    }
}
