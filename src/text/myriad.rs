//! Large numbers as Japanese and Korean say them: in steps of ten thousand, 9億5000万.

use super::numbers::{self, Scale};
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
        let size = decimal.trim_start_matches(['-', '\u{2212}']);
        let digits = shifted(size, tens);
        let point = digits.find('.').unwrap_or(digits.len());
        let (whole, fraction) = digits.split_at_checked(point).unwrap_or((&digits, ""));
        let mut out = String::new();
        if size.len() < decimal.len() {
            out.push('\u{2212}');
        }
        if digits == "0" {
            out.push('0');
            return out;
        }
        // What is too great for the greatest name stays in it.
        let greatest = self.names.len() - 1;
        let mut start = 0;
        for unit in (last..=greatest).rev() {
            let end = whole.len().saturating_sub(4 * (unit - last));
            if end <= start {
                continue;
            }
            let group = whole.get(start..end).unwrap_or_default();
            let group = group.trim_start_matches('0');
            let fraction = if unit == last { fraction } else { "" };
            let is_first = start == 0;
            start = end;
            if group.is_empty() && fraction.is_empty() {
                continue;
            }
            if !is_first {
                out.push_str(self.between);
            }
            out.push_str(if group.is_empty() { "0" } else { group });
            out.push_str(fraction);
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

/// A number above zero times 10^`tens`: its point moved, its commas left out.
fn shifted(decimal: &str, tens: usize) -> String {
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let mut digits: String = whole.chars().filter(|&figure| figure != ',').collect();
    let moved = fraction.len().min(tens);
    let (moved_over, rest) = fraction.split_at_checked(moved).unwrap_or((fraction, ""));
    digits.push_str(moved_over);
    digits.extend(std::iter::repeat_n('0', tens - moved));
    let leading = digits.len() - digits.trim_start_matches('0').len();
    digits.drain(..leading.min(digits.len() - 1));
    let rest = rest.trim_end_matches('0');
    if !rest.is_empty() {
        digits.push('.');
        digits.push_str(rest);
    }
    digits
}
