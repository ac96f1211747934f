//! Words for those who do not see what a change does.

use super::STANDING;
use crate::text::AccessText;
use crate::text::sentence::join;

pub(super) const ACCESS: AccessText = AccessText {
    lower: |label| join(&["내리기: ", label]),
    raise: |label| join(&["올리기: ", label]),
    moved: |label, value| join(&[label, " ", value]),
    several: "여러 가정이 바뀜",
    at_start: "모든 슬라이더를 처음 값으로 되돌림",
    told: |cause, effect| join(&[cause, ". ", effect]),
    measure: STANDING.measure,
    country: STANDING.worth_choices.country,
    wish: STANDING.aim_choices.wishes,
    draw: STANDING.futures_words.draw,
};
