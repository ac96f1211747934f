//! Words for those who do not see what a change does.

use super::join;
use crate::text::AccessText;

pub(super) const ACCESS: AccessText = AccessText {
    lower: |label| join(&["Lower: ", label]),
    raise: |label| join(&["Raise: ", label]),
    moved: |label, value| join(&[label, " ", value]),
    several: "Several assumptions changed",
    at_start: "All sliders at their start values",
    told: |cause, effect| join(&[cause, ". ", effect]),
};
