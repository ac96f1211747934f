//! Words on the printed sheet.

use super::STANDING;
use crate::text::SheetText;
use crate::text::sentence::join;

pub(super) const SHEET: SheetText = SheetText {
    differs: "Assumptions that differ from the start values",
    nothing: "All assumptions stand at their start values.",
    moved: |label, value, start| join(&[label, ": ", value, " (start value ", start, ")"]),
    law: STANDING.law,
    month: STANDING.month,
    printed: |date| join(&["Printed on ", date, " from "]),
};
