//! The two countries whose pledges are explained, and a pair that holds one thing for each.

use std::ops::{Index, IndexMut};

use serde::Serialize;

/// A country that has pledged to invest in the United States.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Country {
    /// Japan, which pledged USD 550 billion.
    Japan,
    /// South Korea, which pledged USD 350 billion.
    Korea,
}

impl Country {
    /// Both countries, in the order in which everything lists them.
    pub const ALL: [Country; 2] = [Country::Japan, Country::Korea];

    /// The name used in data, links and the API: `"japan"` or `"korea"`.
    pub const fn id(self) -> &'static str {
        match self {
            Country::Japan => "japan",
            Country::Korea => "korea",
        }
    }

    /// The country with this [`id`](Country::id), or `None` for any other text.
    ///
    /// ```
    /// use pledge_explainer::country::Country;
    ///
    /// assert_eq!(Country::from_id("korea"), Some(Country::Korea));
    /// assert_eq!(Country::from_id("Korea"), None);
    /// ```
    pub fn from_id(id: &str) -> Option<Country> {
        Country::ALL.into_iter().find(|country| country.id() == id)
    }

    /// The one this one is compared with.
    pub const fn other(self) -> Country {
        match self {
            Country::Japan => Country::Korea,
            Country::Korea => Country::Japan,
        }
    }

    /// Both, the one with the larger number first.
    pub fn ranked(japan: f64, korea: f64) -> (Self, Self) {
        if korea > japan {
            (Self::Korea, Self::Japan)
        } else {
            (Self::Japan, Self::Korea)
        }
    }
}

/// One `T` for each country.
///
/// ```
/// use pledge_explainer::country::{Pair, Country};
///
/// let mut pledged = Pair { japan: 550, korea: 350 };
/// pledged[Country::Korea] += 1;
/// assert_eq!(pledged.map(|amount| amount * 2), Pair { japan: 1100, korea: 702 });
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Pair<T> {
    /// Japan's.
    pub japan: T,
    /// South Korea's.
    pub korea: T,
}

impl<T> Pair<T> {
    /// Asks `make` for each country's, in the order of [`Country::ALL`].
    pub fn from_fn(mut make: impl FnMut(Country) -> T) -> Pair<T> {
        Pair {
            japan: make(Country::Japan),
            korea: make(Country::Korea),
        }
    }

    /// Applies `change` to each country's.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Pair<U> {
        Pair {
            japan: change(self.japan),
            korea: change(self.korea),
        }
    }
}

impl<T> Index<Country> for Pair<T> {
    type Output = T;

    fn index(&self, country: Country) -> &T {
        match country {
            Country::Japan => &self.japan,
            Country::Korea => &self.korea,
        }
    }
}

impl<T> IndexMut<Country> for Pair<T> {
    fn index_mut(&mut self, country: Country) -> &mut T {
        match country {
            Country::Japan => &mut self.japan,
            Country::Korea => &mut self.korea,
        }
    }
}
