//! The state of the law.

use crate::pledge::Side;
use crate::scenario::Preset;
use crate::text::{Arg, Words, message};

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
    let general = preset.rates()[Side::Right].general;
    let date = preset.date();
    let month = Arg::date(date.get(.."YYYY-MM".len()).unwrap_or(date));
    message::preset_meaning(words, preset.id(), general.deal, general.fallback, month).into_plain()
}
