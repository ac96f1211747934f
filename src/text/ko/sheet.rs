//! Words on the printed sheet.

use super::STANDING;
use crate::text::SheetText;
use crate::text::sentence::join;

pub(super) const SHEET: SheetText = SheetText {
    differs: "처음 값과 다른 가정",
    nothing: "모든 가정이 처음 값 그대로다.",
    moved: |label, value, start| join(&[label, ": ", value, "(처음 값 ", start, ")"]),
    law: STANDING.law,
    month: STANDING.month,
    printed: |date| join(&["인쇄: ", date, ", 주소: "]),
};
