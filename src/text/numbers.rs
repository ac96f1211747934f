//! Numbers as journalists round them, without `core::fmt` for floats.

use super::sentence::join;
use crate::cut;
use crate::decimal::trimmed;
use crate::units::Share;

/// A number with so many decimals that about three figures stand: 4.4, 17.5, 183, 1,347.
pub fn rounded(x: f64) -> String {
    let decimals = if x.abs() < 99.95 { 1 } else { 0 };
    grouped(&trimmed(x, decimals))
}

/// The least share that a rounded percentage does not show as nothing.
pub const LEAST_SHARE: Share = Share(0.001);

/// Whether a share, if there is any, would be shown as nothing.
pub fn is_tiny(share: Share) -> bool {
    share.0 < LEAST_SHARE.0 / 2.0
}

/// A decimal number as its sign, which becomes a true minus, and its size.
pub(super) fn sign(decimal: &str) -> (&'static str, &str) {
    let size = decimal.strip_prefix('-');
    let size = size.or_else(|| decimal.strip_prefix('\u{2212}'));
    size.map_or(("", decimal), |size| ("\u{2212}", size))
}

/// A decimal number with a comma between every three figures before its point and a true minus.
pub fn grouped(decimal: &str) -> String {
    let (sign, digits) = sign(decimal);
    let (whole, fraction) = cut::at(digits, b'.').unwrap_or((digits, ""));
    let mut out = String::with_capacity(decimal.len() + 8);
    out.push_str(sign);
    for (index, figure) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(figure);
    }
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// What a rounded amount of money is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// 10^6.
    Million,
    /// 10^9.
    Billion,
    /// 10^12.
    Trillion,
}

/// So many billions of dollars as they are shown; nothing below half a million.
pub fn usd(size: f64) -> Option<(String, Scale)> {
    if size >= 999.5 {
        let trillions = size / 1000.0;
        let decimals = if trillions < 9.995 { 2 } else { 1 };
        Some((grouped(&trimmed(trillions, decimals)), Scale::Trillion))
    } else if size >= 0.95 {
        Some((rounded(size), Scale::Billion))
    } else if size >= 0.0005 {
        // Millions to the nearest ten, or to one where there are fewer than ten.
        let millions = size * 1000.0;
        let step = if millions < 9.5 { 1.0 } else { 10.0 };
        let digits = trimmed(libm::round(millions / step) * step, 0);
        Some((digits, Scale::Million))
    } else {
        None
    }
}

/// So many billions of yen or won as they are shown.
pub fn local(size: f64) -> (String, Scale) {
    if size >= 999.5 {
        (rounded(size / 1000.0), Scale::Trillion)
    } else {
        (rounded(size), Scale::Billion)
    }
}

/// A rate with all its decimals.
pub fn exact_percent(share: Share) -> String {
    join(&[&trimmed(share.0 * 100.0, 2), "%"])
}
