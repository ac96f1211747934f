//! Large numbers as Japanese and Korean say them: in steps of ten thousand, 9億5000万.

use super::numbers::{self, Scale};
use crate::cut;
use crate::units::{Local, Usd};

/// What a language calls the powers of ten thousand.
#[derive(Clone, Copy, Debug)]
pub struct Myriads {
    /// From ones (nothing) to 10^16.
    pub names: [&'static str; 5],
    /// What stands between two groups.
    pub between: &'static str,
}

/// The ones in [`Myriads::names`].
pub const ONE: usize = 0;
/// 10^4 in [`Myriads::names`].
pub const MYRIAD: usize = 1;
/// 10^8 in [`Myriads::names`].
pub const HUNDRED_MILLION: usize = 2;

impl Myriads {
    /// A decimal number times 10^`tens`, counted in the power `last` and greater ones.
    ///
    /// Commas and a sign in it are read, the sign becomes a true minus; nothing is rounded, so what
    /// is below `last` stays behind the point: 13,475.5 in hundreds of millions is 1兆3475.5億.
    pub fn counted(&self, decimal: &str, tens: usize, last: usize) -> String {
        let (sign, size) = numbers::sign(decimal);
        let (whole, fraction) = cut::at(size, b'.').unwrap_or((size, ""));
        // The point moves.
        let moved = fraction.len().min(tens);
        let (moved, fraction) = fraction.split_at_checked(moved).unwrap_or((fraction, ""));
        let mut digits = String::new();
        for piece in cut::pieces(whole, b',') {
            digits.push_str(piece);
        }
        digits.push_str(moved);
        for _ in moved.len()..tens {
            digits.push('0');
        }
        let fraction = fraction.trim_end_matches('0');
        let mut left = digits.trim_start_matches('0');
        let mut out = String::from(sign);
        if left.is_empty() && fraction.is_empty() {
            out.push('0');
        }
        for unit in (last..self.names.len()).rev() {
            // What is too great for the greatest name stays in it.
            let group = left.len().saturating_sub(4 * (unit - last));
            let (group, rest) = left.split_at_checked(group).unwrap_or((left, ""));
            left = rest;
            let group = group.trim_start_matches('0');
            let fraction = if unit == last { fraction } else { "" };
            if group.is_empty() && fraction.is_empty() {
                continue;
            }
            if out.len() > sign.len() {
                out.push_str(self.between);
            }
            out.push_str(if group.is_empty() { "0" } else { group });
            if !fraction.is_empty() {
                out.push('.');
                out.push_str(fraction);
            }
            out.push_str(self.names[unit]);
        }
        out
    }

    /// A decimal number of ones or of a scale, with nothing rounded.
    pub fn scaled(&self, decimal: &str, scale: Option<Scale>) -> String {
        match scale {
            None => self.counted(decimal, 0, ONE),
            Some(Scale::Million) => self.counted(decimal, 2, MYRIAD),
            Some(Scale::Billion) => self.counted(decimal, 5, MYRIAD),
            Some(Scale::Trillion) => self.counted(decimal, 8, MYRIAD),
        }
    }

    /// Dollars without their name, rounded as everywhere.
    pub fn usd(&self, x: Usd) -> String {
        self.signed(x.0 < 0.0, numbers::usd(x.0.abs()))
    }

    /// Local money without its name, rounded as everywhere.
    pub fn local(&self, x: Local) -> String {
        self.signed(x.0 < 0.0, Some(numbers::local(x.0.abs())))
    }

    fn signed(&self, is_negative: bool, size: Option<(String, Scale)>) -> String {
        let Some((digits, scale)) = size.filter(|(digits, _)| digits != "0") else {
            return "0".to_owned();
        };
        let (tens, last) = match scale {
            Scale::Million => (2, MYRIAD),
            Scale::Billion => (1, HUNDRED_MILLION),
            Scale::Trillion => (4, HUNDRED_MILLION),
        };
        let counted = self.counted(&digits, tens, last);
        if is_negative {
            ["\u{2212}", &counted].concat()
        } else {
            counted
        }
    }
}
