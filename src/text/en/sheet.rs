//! Words on the printed sheet.

use super::join;
use crate::text::SheetText;

pub(super) const SHEET: SheetText = SheetText {
    differs: "Assumptions that differ from the start values",
    nothing: "All assumptions stand at their start values.",
    moved: |label, value, start| join(&[label, ": ", value, " (start value ", start, ")"]),
    printed: |date| join(&["Printed on ", date, " from "]),
};
