//! Numbers that agree: the same number is the same in sentence, score, picture and arithmetic, in
//! full and as it is rounded.

mod states;

use std::collections::BTreeMap;

use pledge_explainer::chart::Scene;
use pledge_explainer::chart::svg::svg;
use pledge_explainer::pledge::Side;
use pledge_explainer::say::{currency, returns, size, tariffs, verdict};
use pledge_explainer::scenario::findings;
use pledge_explainer::scenario::{Lang, Snapshot};
use pledge_explainer::text::Sentence;
use pledge_explainer::view::figures::{self, Composition};
use proptest::prelude::*;
use serde_json::Value;
use states::{any_snapshot, sentences};

/// The marked numbers of a sentence: name, full value, and what is shown.
fn marked(sentence: &Sentence) -> Vec<(String, String, String)> {
    let blocks = sentence.html().split("data-value=\"").skip(1);
    blocks
        .map(|block| {
            let (name, rest) = block.split_once("\" value=\"").expect("a value");
            let (value, rest) = rest.split_once("\">").expect("an end");
            let (shown, _) = rest.split_once("</data>").expect("an end");
            (name.to_owned(), value.to_owned(), figures_of(shown))
        })
        .collect()
}

/// A shown number without its sign and in short units, as a label in a picture has it.
fn figures_of(shown: &str) -> String {
    let mut shown = shown.replace('−', "").replace("at least ", "");
    for (long, short) in [
        (" trillion", " tn"),
        (" billion", " bn"),
        (" million", " m"),
    ] {
        // Yen and won keep their long units everywhere.
        if shown.starts_with('$') {
            shown = shown.replace(long, short);
        }
    }
    shown
}

fn number(now: &Snapshot, name: &str) -> Option<Option<f64>> {
    let (country, field) = name.split_once('.')?;
    let country = Side::from_id(country)?;
    let summary = serde_json::to_value(&now.outcome[country].summary).expect("plain data");
    let value = summary
        .get(field)
        .unwrap_or_else(|| panic!("{name} is no field of the summary"));
    Some(match value {
        Value::Null => None,
        number => number.as_f64(),
    })
}

/// The words in a picture, in both compositions.
fn words(scene: impl Fn(Composition) -> Scene) -> [Vec<String>; 2] {
    Composition::ALL.map(|composition| {
        let picture = svg(&scene(composition));
        let texts = picture.split("<text").skip(1);
        texts
            .map(|text| {
                let (_, words) = text.split_once('>').expect("a tag's end");
                let (words, _) = words.split_once("</text>").expect("an end");
                words.to_owned()
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn a_number_is_that_of_the_outcome_to_the_last_digit(now in any_snapshot()) {
        for sentence in sentences(&now, Lang::En.words()) {
            for (name, value, _) in marked(&sentence) {
                if let Some(expected) = number(&now, &name) {
                    prop_assert_eq!(value.parse::<f64>().ok(), expected, "{}", name);
                } else {
                    prop_assert!(value.parse::<f64>().is_ok_and(f64::is_finite), "{name}: {value}");
                }
            }
        }
    }

    #[test]
    fn a_number_is_shown_alike_wherever_it_stands(now in any_snapshot()) {
        let mut seen: BTreeMap<String, (String, String)> = BTreeMap::new();
        for sentence in sentences(&now, Lang::En.words()) {
            for (name, value, shown) in marked(&sentence) {
                // A number may also be said in words: nothing, the start, not, none up to 100%.
                if value.is_empty() || !shown.contains(|c: char| c.is_ascii_digit()) {
                    continue;
                }
                // A formula shows enough figures to be worked out again.
                let place = if sentence.plain().contains(" = ") { "in a formula: " } else { "" };
                let key = [place, &name].concat();
                let before = seen.entry(key).or_insert_with(|| (value.clone(), shown.clone()));
                let (value_before, shown_before) = before.clone();
                let near = |a: &str, b: &str| {
                    let [a, b]: [f64; 2] = [a, b].map(|x| x.parse().expect("a number"));
                    (a - b).abs() <= 1e-9 * a.abs().max(1.0)
                };
                prop_assert!(near(&value, &value_before), "{name}: {value} and {value_before}");
                prop_assert_eq!(&shown, &shown_before, "{} in {}", name, sentence.plain());
            }
        }
    }

    #[test]
    fn a_picture_shows_the_numbers_of_its_sentence(now in any_snapshot()) {
        let english = Lang::En.words();
        let shown = |sentence: &Sentence, name: &str| {
            let found = marked(sentence).into_iter().find(|(other, ..)| other == name);
            found.map(|(_, _, shown)| shown).unwrap_or_else(|| panic!("no {name} in {}", sentence.plain()))
        };
        // What must stand in which picture.
        let mut pairs: Vec<([Vec<String>; 2], String)> = Vec::new();
        let sizes = findings::size(&now);
        let size = words(|composition| figures::size::scene(&sizes, now.measure, english, composition));
        for (name, _, number) in marked(&size::answer(english, now.measure, &sizes)) {
            // The picture of size writes its headings out.
            prop_assert!(size.iter().all(|words| words.iter().any(|word| figures_of(word).starts_with(&number))), "{name}: {number} in {size:?}");
        }
        let tariffs = findings::tariffs(&now);
        let picture = words(|composition| figures::tariffs::scene(&tariffs, english, composition));
        let sentence = tariffs::answer(english, &tariffs);
        if !sentence.plain().contains("buys nothing") {
            for name in ["tariffs.japan.a_year", "tariffs.korea.a_year"] {
                let number = shown(&sentence, name).replace("nothing", "$0");
                pairs.push((picture.clone(), [&number, " a year"].concat()));
            }
        }
        let currency = findings::currency(&now);
        let picture = words(|composition| figures::currency::scene(&now, english, composition));
        for (sentence, country) in [(currency::answer(english, &currency), "korea"), (currency::note(english, &currency), "japan")] {
            let number = shown(&sentence, &[country, ".peak_need"].concat());
            pairs.push((picture.clone(), [&number, " a year"].concat()));
            let capacity = marked(&sentence).into_iter().find(|(name, ..)| name.starts_with("capacity."));
            if let Some((_, _, number)) = capacity.filter(|(_, _, shown)| shown != "none") {
                pairs.push((picture.clone(), ["can raise ", &number].concat()));
            }
        }
        let returns = findings::returns(&now);
        let picture = words(|composition| figures::returns::scene(&now, english, composition));
        let sentence = returns::answer(english, &returns);
        for (country, name) in [("japan", "Japan "), ("korea", "Korea ")] {
            let number = shown(&sentence, &[country, ".received"].concat());
            pairs.push((picture.clone(), [name, &number].concat()));
        }
        let flips = marked(&sentence).into_iter().filter(|(name, value, _)| name.ends_with("flip_year") && !value.is_empty());
        for (_, _, year) in flips {
            pairs.push((picture.clone(), year));
        }
        let verdict = findings::verdict(&now);
        let picture = words(|composition| figures::verdict::scene(&now, english, composition));
        for (name, value, number) in marked(&verdict::answer(english, &verdict)) {
            pairs.push((picture.clone(), if name.ends_with("npv_usd") {
                [&number, " short"].concat()
            } else {
                ["ahead from ", &value].concat()
            }));
        }
        for (picture, expected) in pairs {
            for words in picture {
                let holds = words.iter().any(|word| figures_of(word).starts_with(&expected));
                prop_assert!(holds, "{expected:?} is not in {words:?}");
            }
        }
    }
}
