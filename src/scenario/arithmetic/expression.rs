//! Expressions: numbers joined by the signs of arithmetic, which know what each number counts and
//! where it comes from.

use std::ops::{Add, Div, Mul, Sub};

use super::origin::{Known, Origin};
use crate::pledge::Side;
use crate::scenario::LeverId;
use crate::units::Usd;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Billions of dollars.
    Usd,
    /// A share or a yearly rate, shown in percent.
    Share,
    /// Yen or won for a dollar.
    Rate(Side),
    /// Billions of people, shown in millions.
    People,
    /// Nothing: years, exponents.
    Plain,
}

/// What is to be worked out. A pointer, so that putting formulas together moves little.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression(Box<Node>);

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A number that stands there.
    Number(Number),
    /// A letter of the formula.
    Letter(char),
    /// Two expressions joined.
    Joined(Operation, [Expression; 2]),
}

/// How two expressions are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// The sum of both.
    Plus,
    /// The first less the second.
    Minus,
    /// The product of both.
    Times,
    /// The first divided by the second.
    Over,
    /// The first raised to the second.
    Power,
    /// The smaller of both.
    Smaller,
}

/// A number in a formula.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// How much, as an expression counts it.
    pub value: f64,
    /// Of what.
    pub count: Count,
    /// Where it comes from; nothing for a number that only belongs to the arithmetic.
    pub origin: Option<Origin>,
}

impl Number {
    /// The number as it is printed with so many significant figures, and its decimals then. No figure
    /// before the point is left out.
    pub fn printed(&self, figures: usize) -> (f64, usize) {
        let scaled = self.value * self.count.scale();
        let mut size = scaled.abs();
        // A number of one figure before the point has one decimal less than figures.
        let mut decimals = figures as i32 - 1;
        while size >= 10.0 {
            size /= 10.0;
            decimals -= 1;
        }
        while size > 0.0 && size < 1.0 && decimals < MAX_DECIMALS {
            size *= 10.0;
            decimals += 1;
        }
        let decimals = decimals.max(0) as usize;
        let unit = libm::pow(10.0, decimals as f64);
        (libm::round(scaled * unit) / unit, decimals)
    }
}

/// As many as `decimal` prints.
const MAX_DECIMALS: i32 = 18;

impl Count {
    /// What a number is multiplied by to be printed: a share in percent, people in millions.
    const fn scale(self) -> f64 {
        match self {
            Self::Share => 100.0,
            Self::People => 1000.0,
            _ => 1.0,
        }
    }
}

impl Expression {
    /// What it is.
    pub fn node(&self) -> &Node {
        &self.0
    }

    pub(super) fn value(&self, given: &[(char, f64)], figures: usize) -> f64 {
        match self.node() {
            Node::Number(number) => number.printed(figures).0 / number.count.scale(),
            Node::Letter(letter) => given
                .iter()
                .find(|(other, _)| other == letter)
                .map_or(f64::NAN, |(_, value)| *value),
            Node::Joined(operation, sides) => {
                let [a, b] = [&sides[0], &sides[1]].map(|side| side.value(given, figures));
                match operation {
                    Operation::Plus => a + b,
                    Operation::Minus => a - b,
                    Operation::Times => a * b,
                    Operation::Over => a / b,
                    Operation::Power => libm::pow(a, b),
                    Operation::Smaller => a.min(b),
                }
            }
        }
    }

    /// Calls `see` with each number, from left to right.
    pub fn numbers(&self, see: &mut dyn FnMut(&Number)) {
        match self.node() {
            Node::Number(number) => see(number),
            Node::Letter(_) => {}
            Node::Joined(_, sides) => {
                for side in sides.iter() {
                    side.numbers(see);
                }
            }
        }
    }

    // Not inlined, like the makers of numbers: formulas call these some hundred times.
    #[inline(never)]
    pub(super) fn join(self, operation: Operation, other: Self) -> Self {
        Self(Box::new(Node::Joined(operation, [self, other])))
    }

    pub(super) fn raised(self, exponent: Self) -> Self {
        self.join(Operation::Power, exponent)
    }

    /// This and another; the other alone if this is nothing yet.
    #[inline(never)]
    pub(super) fn and(sum: Option<Self>, term: Self) -> Option<Self> {
        Some(match sum {
            Some(sum) => sum + term,
            None => term,
        })
    }
}

impl Add for Expression {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.join(Operation::Plus, other)
    }
}

impl Sub for Expression {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self.join(Operation::Minus, other)
    }
}

impl Mul for Expression {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        self.join(Operation::Times, other)
    }
}

impl Div for Expression {
    type Output = Self;

    fn div(self, other: Self) -> Self {
        self.join(Operation::Over, other)
    }
}

#[inline(never)]
pub(super) fn number(value: f64, count: Count, origin: Option<Origin>) -> Expression {
    Expression(Box::new(Node::Number(Number {
        value,
        count,
        origin,
    })))
}

#[inline(never)]
pub(super) fn known(value: f64, count: Count, known: Known) -> Expression {
    number(value, count, Some(Origin::Known(known)))
}

#[inline(never)]
pub(super) fn assumed(value: f64, count: Count, lever: LeverId) -> Expression {
    let origin = Origin::Assumed(lever);
    number(value, count, lever.exists().then_some(origin))
}

#[inline(never)]
pub(super) fn result(value: Usd) -> Expression {
    number(value.0, Count::Usd, Some(Origin::Result))
}

#[inline(never)]
pub(super) fn plain(value: f64) -> Expression {
    number(value, Count::Plain, None)
}

#[inline(never)]
pub(super) fn letter(letter: char) -> Expression {
    Expression(Box::new(Node::Letter(letter)))
}
