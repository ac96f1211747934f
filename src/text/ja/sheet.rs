//! Words on the printed sheet.

use super::STANDING;
use crate::text::SheetText;
use crate::text::sentence::join;

pub(super) const SHEET: SheetText = SheetText {
    differs: "初期値と異なる前提",
    nothing: "すべての前提は初期値のままです。",
    moved: |label, value, start| join(&[label, "：", value, "（初期値は", start, "）"]),
    law: STANDING.law,
    month: STANDING.month,
    printed: |date| join(&[date, "に次のページから印刷："]),
};
