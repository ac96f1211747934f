//! Korean: 만, 억 and 조 instead of commas, and a space before a currency that follows one of them.

use crate::decimal::trimmed;
use crate::text::myriad::{HUNDRED_MILLION, MYRIAD, Myriads, ONE};
use crate::text::sentence::join;
use crate::units::{Local, Usd};

pub(super) const MYRIADS: Myriads = Myriads {
    names: ["", "만", "억", "조", "경"],
    between: "",
};

/// A decimal number as it stands, without commas.
pub(super) fn count(decimal: &str) -> String {
    MYRIADS.counted(decimal, 0, ONE)
}

/// Puts the name of a currency behind an amount: a space only follows 만, 억 and the like.
pub(super) fn money(amount: &str, currency: &str) -> String {
    let last = amount.bytes().next_back();
    let gap = if last.is_some_and(|byte| byte.is_ascii_digit()) {
        ""
    } else {
        " "
    };
    join(&[amount, gap, currency])
}

pub(super) fn usd(x: Usd) -> String {
    money(&MYRIADS.usd(x), "달러")
}

pub(super) fn usd_billions(billions: f64) -> String {
    money(&MYRIADS.counted(&trimmed(billions, 2), 5, MYRIAD), "달러")
}

pub(super) fn usd_digits(digits: &str) -> String {
    money(&MYRIADS.counted(digits, 1, HUNDRED_MILLION), "달러")
}

pub(super) fn people(digits: &str) -> String {
    join(&[&MYRIADS.counted(digits, 2, MYRIAD), " 명"])
}

pub(super) fn usd_range(low: Usd, high: Usd) -> String {
    join(&[&MYRIADS.usd(low), "~", &usd(high)])
}

pub(super) fn local(currency: &str, x: Local) -> String {
    money(&MYRIADS.local(x), currency)
}

/// "2026-11-22" is "2026년 11월 22일".
pub(super) const DATE: [&str; 3] = ["년", "월", "일"];
