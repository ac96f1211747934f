//! How far the verdict moves over all interpretations of what is disputed.

use super::short_or_ahead;
use crate::pledge::Side;
use crate::scenario::interpretations::Band;
use crate::text::{Arg, Sentence, Words, message};

/// The range of the verdict, and which end of it the page shows.
pub fn answer(words: Words, band: &Band) -> Sentence {
    let [left, right] = Side::ALL.map(|country| {
        let (worst, best) = band.npv[country];
        let [shown_worst, shown_best] = [worst, best].map(|npv| short_or_ahead(words, npv));
        let [worst_name, best_name] =
            ["worst", "best"].map(|end| ["band.", country.id(), ".", end].concat());
        let worst = Arg::from(&shown_worst).computed(&worst_name, worst.0);
        let best = Arg::from(&shown_best).computed(&best_name, best.0);
        let is_range = shown_worst.plain() != shown_best.plain();
        let now = short_or_ahead(words, band.now[country]);
        let stands = if now.plain() == shown_worst.plain() {
            "worst"
        } else if now.plain() == shown_best.plain() {
            "best"
        } else {
            "between"
        };
        message::interpretations_country(words, country, is_range, worst, stands, best)
    });
    message::interpretations_answer(words, &left, &right, Arg::year(band.until.0))
}
