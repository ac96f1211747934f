//! The state of the law.

use crate::pledge::Side;
use crate::scenario::baseline::GENERAL;
use crate::scenario::{Preset, deal};
use crate::text::{Arg, Words, message};
use crate::units::Share;

/// A preset's name.
pub fn label(words: Words, preset: Preset) -> String {
    message::preset_label(words, preset.id()).into_plain()
}

/// The law that a preset stands on.
pub fn authority(words: Words, preset: Preset) -> String {
    message::preset_authority(words, preset.id(), Arg::date(preset.date())).into_plain()
}

/// What a preset means for the pledges.
pub fn meaning(words: Words, preset: Preset) -> String {
    // The second country's goods pay no ordinary duty, so theirs is the rate of the law itself.
    let general = deal::rates(Side::Right, GENERAL, preset);
    let [with, without] = [
        general.map_or(Share::ZERO, |rates| rates.deal),
        general.map_or(Share::ZERO, |rates| rates.fallback),
    ];
    let date = preset.date();
    let month = Arg::date(date.get(.."YYYY-MM".len()).unwrap_or(date));
    message::preset_meaning(words, preset.id(), with, without, month).into_plain()
}
