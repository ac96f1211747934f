//! Words for those who do not see what a change does.

use super::STANDING;
use crate::text::AccessText;
use crate::text::sentence::join;

pub(super) const ACCESS: AccessText = AccessText {
    lower: |label| join(&["下げる：", label]),
    raise: |label| join(&["上げる：", label]),
    moved: |label, value| join(&[label, " ", value]),
    several: "複数の前提を変更しました",
    at_start: "すべてのスライダーを初期値に戻しました",
    told: |cause, effect| join(&[cause, "。", effect]),
    measure: STANDING.measure,
    country: STANDING.worth_choices.country,
    wish: STANDING.aim_choices.wishes,
    draw: STANDING.futures_words.draw,
};
