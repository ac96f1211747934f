//! Cards: what a site shows beside a link.

use pledge_explainer::page::card::{card, path};
use pledge_explainer::pledge::Side;
use pledge_explainer::say::{brief as say, presets};
use pledge_explainer::scenario::brief::brief;
use pledge_explainer::scenario::findings::Measure;
use pledge_explainer::scenario::{Lang, Preset, Scenario, Snapshot};
use pledge_explainer::text::{message, notation};

#[test]
fn a_card_says_both_results_under_its_law_and_when_that_was_so() {
    for lang in Lang::ALL {
        for preset in Preset::ALL {
            let card = card(lang, preset).expect("the baseline is valid");
            let now = Snapshot::of(&Scenario::new(preset), Measure::Dollars).expect("valid");
            let results = Side::ALL.map(|country| {
                let result = say::result(lang.words(), country, &brief(&now)[country]);
                result.into_plain()
            });
            assert_ne!(results[0], results[1]);
            for result in results {
                assert!(card.contains(&format!(">{result}<")), "{card}");
            }
            assert!(
                card.contains(&presets::label(lang.words(), preset)),
                "{card}"
            );
            assert!(
                card.contains(&notation::month(lang.words(), preset.date())),
                "{card}"
            );
            // What they hang on stands under them.
            let (_, below) = card.split_once("y=\"548\"").expect("the condition");
            assert!(
                below.contains(message::card_condition(lang.words())),
                "{card}"
            );
            // Japanese has colons of its own.
            assert!(lang != Lang::Ja || !card.contains(": "), "{card}");
        }
    }
}

#[test]
fn each_state_of_the_law_has_a_card_of_its_own_in_each_language() {
    let mut paths: Vec<_> = Lang::ALL
        .into_iter()
        .flat_map(|lang| Preset::ALL.map(|preset| path(lang, preset)))
        .collect();
    assert_eq!(paths[3], "cards/today.png");
    let count = paths.len();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), count);
}
