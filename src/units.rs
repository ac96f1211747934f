//! Quantities that read aloud: dollars, local money, exchange rates, shares and years.
//!
//! Each is a number with a name, written `Usd(550.0)` and read `.0`. Only the arithmetic that means
//! something exists, so dollars cannot be added to won:
//!
//! ```compile_fail
//! use pledge_explainer::units::{Local, Usd};
//!
//! let nonsense = Usd(1.0) + Local(1_400.0);
//! ```
//!
//! Converting first is what makes it compile:
//!
//! ```
//! use pledge_explainer::units::{Local, LocalPerUsd, Usd};
//!
//! assert_eq!(Usd(1.0) * LocalPerUsd(1_400.0) + Local(1_400.0), Local(2_800.0));
//! ```

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

use serde::Serialize;

/// Declares a number with a name, and the arithmetic of amounts of one kind.
macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize)]
        #[serde(transparent)]
        pub struct $name(pub f64);

        impl $name {
            /// None of it.
            pub const ZERO: $name = $name(0.0);

            /// The greater of the two.
            pub fn max(self, other: $name) -> $name {
                $name(self.0.max(other.0))
            }

            /// The lesser of the two.
            pub fn min(self, other: $name) -> $name {
                $name(self.0.min(other.0))
            }
        }

        impl Add for $name {
            type Output = $name;

            fn add(self, other: $name) -> $name {
                $name(self.0 + other.0)
            }
        }

        impl AddAssign for $name {
            fn add_assign(&mut self, other: $name) {
                self.0 += other.0;
            }
        }

        impl Sub for $name {
            type Output = $name;

            fn sub(self, other: $name) -> $name {
                $name(self.0 - other.0)
            }
        }

        impl SubAssign for $name {
            fn sub_assign(&mut self, other: $name) {
                self.0 -= other.0;
            }
        }

        impl Neg for $name {
            type Output = $name;

            fn neg(self) -> $name {
                $name(-self.0)
            }
        }

        impl Sum for $name {
            // Starts from +0, where a sum of f64 starts from -0: an empty sum must not print a
            // minus sign.
            fn sum<I: Iterator<Item = $name>>(items: I) -> $name {
                items.fold($name::ZERO, Add::add)
            }
        }

        impl<'a> Sum<&'a $name> for $name {
            fn sum<I: Iterator<Item = &'a $name>>(items: I) -> $name {
                items.copied().sum()
            }
        }
    };
}

/// Declares that `$left` times `$right` is `$product`, in either order, and that dividing takes it
/// back.
macro_rules! product {
    ($left:ident * $right:ident = $product:ident) => {
        impl Mul<$right> for $left {
            type Output = $product;

            fn mul(self, right: $right) -> $product {
                $product(self.0 * right.0)
            }
        }

        impl Mul<$left> for $right {
            type Output = $product;

            fn mul(self, left: $left) -> $product {
                $product(self.0 * left.0)
            }
        }

        impl Div<$right> for $product {
            type Output = $left;

            fn div(self, right: $right) -> $left {
                $left(self.0 / right.0)
            }
        }
    };
}

quantity! {
    /// Money in billions of US dollars.
    ///
    /// ```
    /// use pledge_explainer::units::{Share, Usd};
    ///
    /// assert_eq!(Usd(200.0) * Share(0.5), Usd(100.0));
    /// assert_eq!(Usd(20.0) / Usd(200.0), Share(0.1));
    /// // Nothing paid in is nothing, not minus nothing.
    /// assert!([].iter().sum::<Usd>().0.is_sign_positive());
    /// ```
    Usd
}

quantity! {
    /// Money in billions of the country's own currency: yen or won.
    ///
    /// ```
    /// use pledge_explainer::units::{Local, LocalPerUsd, Usd};
    ///
    /// assert_eq!(Local(3_000.0) / LocalPerUsd(150.0), Usd(20.0));
    /// // No money is no dollars at any rate of exchange.
    /// assert_eq!(Local::ZERO / LocalPerUsd(150.0), Usd::ZERO);
    /// ```
    Local
}

quantity! {
    /// An exchange rate in yen or won per US dollar: a bigger number is a weaker yen or won.
    ///
    /// ```
    /// use pledge_explainer::units::{Local, LocalPerUsd, Share, Usd};
    ///
    /// assert_eq!(LocalPerUsd(1_000.0) * (Share::ONE + Share(0.25)), LocalPerUsd(1_250.0));
    /// // A currency worth nothing buys nothing.
    /// assert_eq!(Usd(1.0) * LocalPerUsd::ZERO, Local::ZERO);
    /// ```
    LocalPerUsd
}

quantity! {
    /// A fraction of something, or a rate per year: `Share(0.15)` is 15 %.
    ///
    /// ```
    /// use pledge_explainer::units::Share;
    ///
    /// assert_eq!(Share::ONE - Share(0.25), Share(0.75));
    /// assert_eq!(Share(0.5) * Share(0.5), Share(0.25));
    /// // All of nothing.
    /// assert_eq!(Share::ONE * Share::ZERO, Share::ZERO);
    /// ```
    Share
}

impl Share {
    /// The whole: 100 %.
    pub const ONE: Share = Share(1.0);
}

product!(Usd * Share = Usd);
product!(Local * Share = Local);
product!(LocalPerUsd * Share = LocalPerUsd);

impl Mul for Share {
    type Output = Share;

    fn mul(self, other: Share) -> Share {
        Share(self.0 * other.0)
    }
}

impl Div for Share {
    type Output = Share;

    fn div(self, other: Share) -> Share {
        Share(self.0 / other.0)
    }
}

impl Div for Usd {
    type Output = Share;

    /// What part of `other` this is; not a number when both are zero.
    fn div(self, other: Usd) -> Share {
        Share(self.0 / other.0)
    }
}

impl Mul<LocalPerUsd> for Usd {
    type Output = Local;

    fn mul(self, rate: LocalPerUsd) -> Local {
        Local(self.0 * rate.0)
    }
}

impl Div<LocalPerUsd> for Local {
    type Output = Usd;

    fn div(self, rate: LocalPerUsd) -> Usd {
        Usd(self.0 / rate.0)
    }
}

/// A calendar year.
///
/// ```
/// use pledge_explainer::units::Year;
///
/// assert_eq!(Year(2026) + 4, Year(2030));
/// assert_eq!(Year(2026) + 0, Year(2026));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Year(pub i32);

impl Year {
    /// How many years `later` comes after this one; 0 if it does not.
    ///
    /// ```
    /// use pledge_explainer::units::Year;
    ///
    /// assert_eq!(Year(2026).until(Year(2030)), 4);
    /// assert_eq!(Year(2026).until(Year(2020)), 0);
    /// ```
    pub fn until(self, later: Year) -> usize {
        usize::try_from(i64::from(later.0) - i64::from(self.0)).unwrap_or(0)
    }
}

impl Add<usize> for Year {
    type Output = Year;

    /// The year that many years later; stays at the last year a number can hold rather than wrap
    /// round.
    fn add(self, years: usize) -> Year {
        Year(
            self.0
                .saturating_add(i32::try_from(years).unwrap_or(i32::MAX)),
        )
    }
}
