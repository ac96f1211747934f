//! What a message is told: words, numbers that each language writes its own way, and the keys by which
//! it selects.

use super::numbers::Scale;
use super::sentence::Sentence;
use crate::pledge::Side;
use crate::scenario::levers::Unit;
use crate::units::{Local, Share, Usd};

/// Where some words of a sentence lead: the attributes of a link.
#[derive(Clone, Copy, Debug)]
pub struct Anchor<'a>(pub &'a str);

/// An argument of a message: what it shows, and as which number or link of the page.
///
/// It owns nothing, so that a call leaves nothing to clean up: programs hold some hundred calls.
#[derive(Clone, Copy, Debug)]
pub struct Arg<'a> {
    pub(super) value: Value<'a>,
    pub(super) mark: Mark<'a>,
}

/// What an argument shows.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    /// Words as they are, which also select.
    Words(&'a str),
    /// An id, which selects with hyphens where it has dots or spaces.
    Id(&'a str),
    /// What another message says, with its marks.
    Said(&'a Sentence),
    Usd(Usd),
    UsdBillions(f64),
    UsdRange(Usd, Usd),
    Lever(Unit, f64),
    Local(Side, Local),
    Share(Share),
    PerPerson(f64),
    Number(f64, usize),
    Counted(f64, Option<Scale>),
    Year(i32),
    Date(&'a str),
}

/// What an argument is on the page.
#[derive(Clone, Copy, Debug)]
pub(super) enum Mark<'a> {
    /// Nothing in particular.
    None,
    /// A number of a country's summary, which may be missing (a year that never comes).
    Summary(Side, &'a str, Option<f64>),
    /// A computed number under a name of its own.
    Computed(&'a str, f64),
    /// A link.
    Link(Anchor<'a>),
}

impl<'a> Arg<'a> {
    const fn of(value: Value<'a>) -> Self {
        Self {
            value,
            mark: Mark::None,
        }
    }

    /// The key of what has this id. Keys have hyphens where ids have dots or spaces.
    pub const fn id(id: &'a str) -> Self {
        Self::of(Value::Id(id))
    }

    /// Dollars from one amount to another.
    pub const fn usd_range(low: Usd, high: Usd) -> Self {
        Self::of(Value::UsdRange(low, high))
    }

    /// A slider's number with its unit.
    pub const fn lever(unit: Unit, x: f64) -> Self {
        Self::of(Value::Lever(unit, x))
    }

    /// Billions of dollars with up to two decimals, as sliders have them: not rounded to what a sentence
    /// needs.
    pub const fn usd_billions(billions: f64) -> Self {
        Self::of(Value::UsdBillions(billions))
    }

    /// An amount in a country's own money.
    pub const fn local(country: Side, amount: Local) -> Self {
        Self::of(Value::Local(country, amount))
    }

    /// Dollars for each inhabitant, to the nearest ten; in the style `exact` to the dollar.
    pub const fn per_person(dollars: f64) -> Self {
        Self::of(Value::PerPerson(dollars))
    }

    /// A number with up to so many decimals.
    pub const fn number(number: f64, decimals: usize) -> Self {
        Self::of(Value::Number(number, decimals))
    }

    /// So many ones, or so many of a scale, with up to six decimals, as they stand before what they count:
    /// Korean then leaves a space behind 만, 억 and the like.
    pub const fn counted(number: f64, scale: Option<Scale>) -> Self {
        Self::of(Value::Counted(number, scale))
    }

    /// A calendar year.
    pub const fn year(year: i32) -> Self {
        Self::of(Value::Year(year))
    }

    /// A day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub const fn date(iso: &'a str) -> Self {
        Self::of(Value::Date(iso))
    }

    /// Nothing of its own: only what the message shows as it, with `MARK`.
    pub const fn link(anchor: Anchor<'a>) -> Self {
        Self {
            value: Value::Words(""),
            mark: Mark::Link(anchor),
        }
    }

    /// The same as a number of the model's summary of a country.
    #[must_use]
    pub fn summary(self, country: Side, field: &'a str, value: f64) -> Self {
        self.optional(country, field, Some(value))
    }

    /// The same as a number of the summary that may be missing (a year that never comes).
    #[must_use]
    pub fn optional(self, country: Side, field: &'a str, value: Option<f64>) -> Self {
        Self {
            mark: Mark::Summary(country, field, value),
            ..self
        }
    }

    /// The same as a computed number that is not part of the summary, under a name of its own.
    #[must_use]
    pub fn computed(self, name: &'a str, value: f64) -> Self {
        Self {
            mark: Mark::Computed(name, value),
            ..self
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(words: &'a str) -> Self {
        Self::of(Value::Words(words))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(words: &'a String) -> Self {
        Self::of(Value::Words(words))
    }
}

impl<'a> From<&'a Sentence> for Arg<'a> {
    fn from(said: &'a Sentence) -> Self {
        Self::of(Value::Said(said))
    }
}

/// A country is a key; its names are messages.
impl From<Side> for Arg<'_> {
    fn from(country: Side) -> Self {
        Self::of(Value::Words(country.id()))
    }
}

/// Selects `[yes]` or `[no]`.
impl From<bool> for Arg<'_> {
    fn from(is_so: bool) -> Self {
        Self::of(Value::Words(if is_so { "yes" } else { "no" }))
    }
}

impl From<Usd> for Arg<'_> {
    fn from(amount: Usd) -> Self {
        Self::of(Value::Usd(amount))
    }
}

impl From<Share> for Arg<'_> {
    fn from(share: Share) -> Self {
        Self::of(Value::Share(share))
    }
}
