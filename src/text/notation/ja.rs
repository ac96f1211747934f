//! Japanese: 万, 億 and 兆 instead of commas, and no space before what is counted.

use crate::decimal::trimmed;
use crate::text::myriad::{HUNDRED_MILLION, MYRIAD, Myriads, ONE};
use crate::text::sentence::join;
use crate::units::{Local, Usd};

pub(super) const MYRIADS: Myriads = Myriads {
    names: ["", "万", "億", "兆", "京"],
    between: "",
};

/// A decimal number as it stands, without commas.
pub(super) fn count(decimal: &str) -> String {
    MYRIADS.counted(decimal, 0, ONE)
}

pub(super) fn usd(x: Usd) -> String {
    join(&[&MYRIADS.usd(x), "ドル"])
}

pub(super) fn usd_billions(billions: f64) -> String {
    let number = MYRIADS.counted(&trimmed(billions, 2), 1, HUNDRED_MILLION);
    join(&[&number, "ドル"])
}

pub(super) fn usd_digits(digits: &str) -> String {
    join(&[&MYRIADS.counted(digits, 1, HUNDRED_MILLION), "ドル"])
}

pub(super) fn people(digits: &str) -> String {
    join(&[&MYRIADS.counted(digits, 2, MYRIAD), "人"])
}

pub(super) fn usd_range(low: Usd, high: Usd) -> String {
    join(&[&MYRIADS.usd(low), "〜", &usd(high)])
}

pub(super) fn local(currency: &str, x: Local) -> String {
    join(&[&MYRIADS.local(x), currency])
}

/// "2026-11-22" is "2026年11月22日".
pub(super) const DATE: [&str; 3] = ["年", "月", "日"];
