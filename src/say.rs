//! Turns findings into messages with their arguments, once for all languages.
//!
//! What each language makes of them stands in `src/content/words/`.
//!
//! - [`mod@head`]: the head of the page,
//! - [`mod@brief`]: the whole story in a few words,
//! - [`mod@parts`]: what each part asks, and what its picture shows,
//! - [`mod@size`]: how big each pledge is,
//! - [`mod@terms`]: which terms differ, and which are switched,
//! - [`mod@tariffs`]: what losing the deal would cost,
//! - [`mod@offset`]: what a tariff and an exchange rate are worth in terms of each other,
//! - [`mod@currency`]: the dollars that must be found, and what they cost at home,
//! - [`mod@returns`]: who gets the money back,
//! - [`mod@verdict`]: whether it adds up,
//! - [`mod@map`]: what holds on the break-even map,
//! - [`mod@goal`]: what it takes for a goal to be reached,
//! - [`mod@uncertainty`]: how far the verdict depends on what nobody knows,
//! - [`mod@interpretations`]: how far the verdict moves over all interpretations of what is disputed,
//! - [`mod@term_values`]: what each term is worth,
//! - [`mod@arithmetic`]: how a number is worked out,
//! - [`mod@levers`]: what a slider sets, and where its start value comes from,
//! - [`mod@presets`]: the state of the law,
//! - [`mod@notices`]: what a link or a host asked for and did not get, and what a publisher set,
//! - [`mod@spreadsheet`]: inputs and numbers by their names in the model,
//! - `facts` (native): a fact's number in words, and why a number without a fact is what it is.

pub mod arithmetic;
pub mod brief;
pub mod budget;
pub mod currency;
#[cfg(not(target_arch = "wasm32"))]
pub mod facts;
pub mod goal;
pub mod head;
pub mod interpretations;
pub mod levers;
pub mod map;
pub mod notices;
pub mod offset;
pub mod parts;
pub mod pictures;
pub mod presets;
pub mod returns;
pub mod size;
pub mod spreadsheet;
pub mod tariffs;
pub mod term_values;
pub mod terms;
pub mod uncertainty;
pub mod verdict;

use crate::decimal::two_figures;
use crate::scenario::deal::PLEDGES;
use crate::text::{Sentence, Words, message, notation, numbers};
use crate::units::{Share, Usd};

/// After how many years the split of the country that has a review is reviewed.
pub(crate) const REVIEW_YEARS: f64 = match (PLEDGES.left.review(), PLEDGES.right.review()) {
    (_, Some((years, _))) | (Some((years, _)), None) => years as f64,
    (None, None) => 0.0,
};

/// How many decimals an exchange rate needs to be told from one that differs by a hundredth.
fn decimals(rate: f64) -> usize {
    match rate {
        _ if rate < 10.0 => 2,
        _ if rate < 100.0 => 1,
        _ => 0,
    }
}

/// Things in a row; nothing of none.
fn list(words: Words, items: impl IntoIterator<Item = Sentence>) -> Sentence {
    let all = items.into_iter();
    all.reduce(|list, next| message::list(words, &list, &next))
        .unwrap_or_default()
}

/// A share of which there is some, but so little that it would be shown as nothing.
fn tiny(words: Words) -> Sentence {
    message::share_tiny(words, numbers::LEAST_SHARE)
}

/// The rate from which on a pledge pays, rounded up: what is shown is enough.
fn enough(words: Words, rate: Share) -> Sentence {
    // In tenths of a per cent, as rates are shown, free of the noise of binary fractions.
    let shown = Share(libm::ceil(rate.0 * 1e3 - 1e-9) / 1e3);
    message::least_rate(words, numbers::is_tiny(rate), shown)
}

/// How much of both pledges is drawn, in whole per cent, and the key that messages select it by.
fn drawn(words: Words, of: [Share; 2]) -> ([Sentence; 2], &'static str) {
    /// The least that is shown as a number.
    const LEAST: Share = Share(0.01);
    let percents = of.map(|share| libm::round(100.0 * share.0));
    let key = match percents {
        [100.0, 100.0] => "all",
        [left, right] if left == right => "same",
        _ => "apart",
    };
    let shown = |share: Share| {
        let percent = libm::round(100.0 * share.0);
        if percent < 1.0 && share.0 > 0.0 {
            message::share_tiny(words, LEAST)
        } else {
            Sentence::new().say(&notation::percent(words, Share(percent / 100.0)))
        }
    };
    (of.map(shown), key)
}

/// On which side of zero a balance is, as messages select it.
fn side(balance: f64) -> &'static str {
    if balance < 0.0 { "short" } else { "ahead" }
}

/// A balance without a sign, rounded as a result.
fn short_or_ahead(words: Words, balance: Usd) -> Sentence {
    let amount = Usd(two_figures(balance.0.abs()));
    message::short_or_ahead(words, amount, side(balance.0))
}
