//! Words for those who do not see what a change does.

use super::STANDING;
use crate::text::AccessText;
use crate::text::sentence::join;

pub(super) const ACCESS: AccessText = AccessText {
    lower: |label| join(&["Lower: ", label]),
    raise: |label| join(&["Raise: ", label]),
    moved: |label, value| join(&[label, " ", value]),
    several: "Several assumptions changed",
    at_start: "All sliders at their start values",
    told: |cause, effect| join(&[cause, ". ", effect]),
    measure: STANDING.measure,
    country: STANDING.worth_choices.country,
    wish: STANDING.aim_choices.wishes,
    draw: STANDING.futures_words.draw,
};
