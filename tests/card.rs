//! Cards: what a site shows beside a link.

use pledge_explainer::country::Country;
use pledge_explainer::page::card::{SIZE, card, path};
use pledge_explainer::scenario::findings::{self, Measure};
use pledge_explainer::scenario::{Lang, Preset, Scenario, Snapshot};

#[test]
fn a_card_says_the_verdict_on_both_countries_under_its_law_and_when_that_was_so() {
    for lang in Lang::ALL {
        for preset in Preset::ALL {
            let card = card(lang, preset).expect("the baseline is valid");
            let now = Snapshot::of(&Scenario::new(preset), Measure::Dollars).expect("valid");
            let verdict = findings::verdict(&now);
            for country in Country::ALL {
                let headline = (lang.text().headline)(country, &verdict);
                assert!(card.contains(&format!(">{}<", headline.plain())), "{card}");
            }
            assert!(card.contains((lang.text().preset)(preset).label), "{card}");
            assert!(
                card.contains(&(lang.standing().month)(preset.date())),
                "{card}"
            );
        }
    }
}

#[test]
fn a_card_has_the_size_that_sites_ask_for_and_all_its_words_within() {
    let (width, height) = SIZE;
    for lang in Lang::ALL {
        let card = card(lang, Preset::Today).expect("the baseline is valid");
        assert!(card.contains(&format!("viewBox=\"0 0 {width} {height}\"")));
        let words: Vec<_> = card.split("<text ").skip(1).collect();
        assert!(words.len() > 8, "{card}");
        for word in words.iter().filter(|word| !word.starts_with("x=\"-")) {
            let place = |name: &str| -> f64 {
                let after = word.split(&format!("{name}=\"")).nth(1).expect(name);
                after
                    .split('"')
                    .next()
                    .and_then(|n| n.parse().ok())
                    .expect(name)
            };
            assert!(
                place("x") < f64::from(width) && place("y") < f64::from(height),
                "{word}"
            );
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
