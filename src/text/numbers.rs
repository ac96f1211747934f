//! Numbers as journalists round them, without `core::fmt` for floats.

use crate::decimal::trimmed;

/// A number with so many decimals that about three figures stand: 4.4, 17.5, 183, 1,347.
pub fn rounded(x: f64) -> String {
    let decimals = if x.abs() < 99.95 { 1 } else { 0 };
    grouped(&trimmed(x, decimals))
}

/// A decimal number with a comma between every three figures before its point and a true minus.
pub fn grouped(decimal: &str) -> String {
    let (sign, digits) = match decimal.strip_prefix('-') {
        Some(digits) => ("\u{2212}", digits),
        None => ("", decimal),
    };
    let (whole, fraction) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let mut out = String::with_capacity(decimal.len() + 8);
    out.push_str(sign);
    for (index, figure) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(figure);
    }
    out.push_str(fraction);
    out
}
