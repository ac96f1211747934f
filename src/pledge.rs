//! The two countries whose pledges are compared, and a pair that holds one thing for each.

use std::ops::{Index, IndexMut};

use serde::ser::{Serialize, SerializeStruct, Serializer};

// `IDS` and `PER_DOLLAR`.
include!(concat!(env!("OUT_DIR"), "/pledges.rs"));

/// One of the two countries that have pledged to invest in the United States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one that everything lists first.
    Left,
    /// The other.
    Right,
}

impl Side {
    /// Both countries, in the order in which everything lists them.
    pub const ALL: [Side; 2] = [Side::Left, Side::Right];

    /// The name used in data, links and the API, as `src/content/deal.toml` has it.
    pub const fn id(self) -> &'static str {
        IDS.of(self)
    }

    /// The class of what is a country's, in its colour.
    pub const fn class(self) -> &'static str {
        match self {
            Side::Left => "left",
            Side::Right => "right",
        }
    }

    /// What scripts are told that its exchange rate counts.
    pub const fn per_dollar(self) -> &'static str {
        PER_DOLLAR.of(self)
    }

    /// The country with this [`id`](Side::id), or `None` for any other text.
    ///
    /// ```
    /// use pledge_explainer::pledge::Side;
    ///
    /// assert_eq!(Side::from_id(Side::Right.id()), Some(Side::Right));
    /// assert_eq!(Side::from_id("nobody"), None);
    /// ```
    pub fn from_id(id: &str) -> Option<Side> {
        Side::ALL.into_iter().find(|country| country.id() == id)
    }

    /// The one this one is compared with.
    pub const fn other(self) -> Side {
        match self {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
        }
    }

    /// Both, the one with the larger number first.
    pub fn ranked(left: f64, right: f64) -> (Self, Self) {
        if right > left {
            (Self::Right, Self::Left)
        } else {
            (Self::Left, Self::Right)
        }
    }
}

/// One `T` for each country.
///
/// ```
/// use pledge_explainer::pledge::{Pair, Side};
///
/// let mut pledged = Pair { left: 550, right: 350 };
/// pledged[Side::Right] += 1;
/// assert_eq!(pledged.map(|amount| amount * 2), Pair { left: 1100, right: 702 });
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair<T> {
    /// The first country's.
    pub left: T,
    /// The other's.
    pub right: T,
}

impl<T: Copy> Pair<T> {
    /// A country's, where a constant is made of it.
    pub const fn of(&self, country: Side) -> T {
        match country {
            Side::Left => self.left,
            Side::Right => self.right,
        }
    }
}

impl<T> Pair<T> {
    /// Asks `make` for each country's, in the order of [`Side::ALL`].
    pub fn from_fn(mut make: impl FnMut(Side) -> T) -> Pair<T> {
        Pair {
            left: make(Side::Left),
            right: make(Side::Right),
        }
    }

    /// Applies `change` to each country's.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Pair<U> {
        Pair {
            left: change(self.left),
            right: change(self.right),
        }
    }
}

impl<T> Index<Side> for Pair<T> {
    type Output = T;

    fn index(&self, country: Side) -> &T {
        match country {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

impl<T> IndexMut<Side> for Pair<T> {
    fn index_mut(&mut self, country: Side) -> &mut T {
        match country {
            Side::Left => &mut self.left,
            Side::Right => &mut self.right,
        }
    }
}

/// The country's id.
impl Serialize for Side {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Each thing under its country's id.
impl<T: Serialize> Serialize for Pair<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pair = serializer.serialize_struct("Pair", 2)?;
        pair.serialize_field(const { Side::Left.id() }, &self.left)?;
        pair.serialize_field(const { Side::Right.id() }, &self.right)?;
        pair.end()
    }
}
