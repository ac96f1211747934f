//! Sentences: the numbers in them are those of the outcome, and they say what is true.

mod states;

use std::sync::OnceLock;

use pledge_explainer::decimal::exact;
use pledge_explainer::facts::FACTS;
use pledge_explainer::model::outcome::Summary;
use pledge_explainer::pledge::Side;
use pledge_explainer::say::{self, levers, uncertainty};
use pledge_explainer::scenario::findings::{self, Measure, Money, TermValuesOf};
use pledge_explainer::scenario::goal_seek::solution;
use pledge_explainer::scenario::interpretations::band;
use pledge_explainer::scenario::link::Link;
use pledge_explainer::scenario::uncertainty::Drawing;
use pledge_explainer::scenario::{
    LEVERS, Lang, Scenario, Slider, Snapshot, UncertaintyInputs, UncertaintyResult,
};
use pledge_explainer::text::numbers::{grouped, rounded};
use pledge_explainer::text::{Sentence, Words, notation};
use pledge_explainer::units::{Local, Share, Usd};
use pledge_explainer::view::deferred::DEFERRED_VIEWS;
use pledge_explainer::view::uncertainty::UncertaintyBlock;
use proptest::prelude::*;
use states::any_snapshot;

/// Every sentence that follows the sliders.
fn sentences(now: &Snapshot, text: Words) -> Vec<Sentence> {
    let mut all = states::sentences(now, text);
    all.push(say::interpretations::answer(text, band(now)));
    all.push(say::goal::answer(text, &now.goal_seek, solution(now)));
    for country in Side::ALL {
        for metric in TermValuesOf::METRICS {
            let link = Link {
                scenario: now.scenario,
                term_values: TermValuesOf { country, metric },
                ..Link::default()
            };
            let now = Snapshot::of_link(&link).expect("levers keep to the model's bounds");
            all.push(say::term_values::answer(
                text,
                &now.term_values,
                &findings::term_values(&now),
            ));
        }
    }
    all
}

/// The marked numbers of a sentence: name and full value.
fn marked(sentence: &Sentence) -> Vec<(String, String)> {
    let pieces = sentence.html().split("data-value=\"").skip(1);
    pieces
        .map(|piece| {
            let (name, rest) = piece.split_once("\" value=\"").expect("a value");
            let (value, _) = rest.split_once('"').expect("an end");
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

fn field(summary: &Summary, name: &str) -> Option<f64> {
    let value = serde_json::to_value(summary).expect("plain data");
    value
        .get(name)
        .unwrap_or_else(|| panic!("{name} is no field of the summary"))
        .as_f64()
}

/// Where a Korean word stands right behind a percent sign, with nothing that keeps the two on one line.
fn loose_percent(html: &str) -> Option<String> {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, words)| words));
    }
    let signs: Vec<char> = text.chars().collect();
    let is_loose = |pair: &[char]| pair[0] == '%' && ('가'..='힣').contains(&pair[1]);
    let place = signs.windows(2).position(is_loose)?;
    Some(
        signs[place.saturating_sub(20)..(place + 10).min(signs.len())]
            .iter()
            .collect(),
    )
}

#[test]
fn a_korean_particle_stays_on_the_line_of_its_percent_sign() {
    let now = Snapshot::of(&Scenario::default(), Measure::Dollars).expect("valid");
    let words = Lang::Ko.words();
    let mut joined = 0;
    for sentence in sentences(&now, words) {
        assert_eq!(loose_percent(sentence.html()), None);
        joined += sentence.html().matches('\u{2060}').count();
        // What is copied, saved and said aloud has no sign that nobody sees.
        assert!(
            !sentence.plain().contains('\u{2060}'),
            "{}",
            sentence.plain()
        );
    }
    assert!(joined > 0);
    for fact in FACTS {
        assert_eq!(loose_percent(fact.statement.ko), None, "{}", fact.id);
    }
}

proptest! {
    #[test]
    fn every_marked_number_is_that_of_the_outcome(now in any_snapshot()) {
        for lang in Lang::ALL {
            for sentence in sentences(&now, lang.words()) {
                for (name, value) in marked(&sentence) {
                    for country in Side::ALL {
                        let Some(name) = name.strip_prefix(country.id()).and_then(|rest| rest.strip_prefix('.')) else {
                            continue;
                        };
                        let outcome = field(&now.outcome[country].summary, name);
                        prop_assert_eq!(value.parse::<f64>().ok(), outcome, "{} in {}", name, sentence.plain());
                    }
                }
            }
        }
    }

    #[test]
    fn every_language_marks_the_same_numbers(now in any_snapshot()) {
        let sorted = |sentence: &Sentence| {
            let mut marked = marked(sentence);
            marked.sort();
            marked
        };
        let english = sentences(&now, Lang::En.words());
        for lang in Lang::ALL {
            for (sentence, english) in sentences(&now, lang.words()).iter().zip(&english) {
                prop_assert_eq!(sorted(sentence), sorted(english), "{} for {}", sentence.plain(), english.plain());
            }
        }
    }

    #[test]
    fn a_sentence_ends_and_holds_no_loose_ends(now in any_snapshot()) {
        for lang in Lang::ALL {
            for sentence in sentences(&now, lang.words()) {
                let plain = sentence.plain();
                prop_assert!(!plain.is_empty());
                for loose in ["  ", " .", " ,", "NaN", "∞", "{", "}", "-"] {
                    prop_assert!(!plain.contains(loose), "{loose:?} in {plain}");
                }
            }
        }
    }

    #[test]
    fn the_larger_promise_is_named_first(now in any_snapshot()) {
        let sizes = findings::size(&now);
        let plain = say::size::answer(Lang::En.words(), Measure::Economy, &sizes).into_plain();
        let korea_first = plain.find("South Korea").is_some_and(|at| at < plain.find("Japan").unwrap_or(usize::MAX));
        prop_assert_eq!(korea_first, sizes.right.of_gdp > sizes.left.of_gdp, "{}", plain);
    }

    #[test]
    fn nothing_to_lose_is_said_just_when_nothing_is(now in any_snapshot()) {
        let finding = findings::tariffs(&now);
        let plain = say::tariffs::answer(Lang::En.words(), &finding).into_plain();
        let [left, right] = [finding.relief.left, finding.relief.right].map(|relief| relief.a_year.0);
        let nothing = left.abs() < 0.0005 && right.abs() < 0.0005;
        prop_assert_eq!(plain.contains("buys nothing"), nothing, "{}", plain);
        prop_assert_eq!(plain.contains("cost Japan"), !nothing && left >= 0.0, "{}", plain);
        prop_assert!(!plain.contains('−'), "{}", plain);
    }
}

/// The untouched page's futures, in which each country comes out ahead as often as told.
fn result(left: f64, right: f64) -> UncertaintyResult {
    static DRAWN: OnceLock<UncertaintyResult> = OnceLock::new();
    let draw = || {
        let drawing = Drawing::begin(
            &Scenario::default(),
            &UncertaintyInputs::default(),
            Money::default(),
        );
        drawing.expect("the baseline is valid").finish()
    };
    let mut result = DRAWN.get_or_init(draw).clone();
    result.uncertainty.left.probability = Share(left);
    result.uncertainty.right.probability = Share(right);
    result
}

#[test]
fn the_chances_are_told_out_of_a_hundred_and_never_as_certain_when_they_are_not() {
    for (left, right, expected) in [
        (
            0.312,
            0.3645,
            "Of 100 simulated futures, South Korea comes out ahead in 36, Japan in 31.",
        ),
        (
            0.0,
            1.0,
            "Of 100 simulated futures, South Korea comes out ahead in all, Japan in none.",
        ),
        (
            0.004,
            0.996,
            "Of 100 simulated futures, South Korea comes out ahead in more than 99, Japan in fewer than 1.",
        ),
        (
            0.006,
            0.99,
            "Of 100 simulated futures, South Korea comes out ahead in 99, Japan in 1.",
        ),
    ] {
        let sentence = uncertainty::answer(Lang::En.words(), &result(left, right));
        assert_eq!(sentence.plain(), expected);
        assert_eq!(
            marked(&sentence),
            [("korea.probability", right), ("japan.probability", left)]
                .map(|(name, value)| (name.to_owned(), exact(value)))
        );
    }
}

#[test]
fn in_home_currency_the_chances_are_those_of_the_ledgers_in_won_and_yen() {
    let mut result = result(0.312, 0.3645);
    result.uncertainty.left.probability_local = Share(0.21);
    result.uncertainty.right.probability_local = Share(0.42);
    result.money = Money::Own;
    for (lang, expected) in [
        (
            Lang::En,
            "Of 100 simulated futures counted in home currency, South Korea comes out ahead in 42, Japan in 21.",
        ),
        (
            Lang::Ja,
            "シナリオ100通りのうち、自国通貨建てで韓国が黒字になるのは42通り、日本は21通りです。",
        ),
        (
            Lang::Ko,
            "시나리오 100개 가운데 자국 통화로 따져 한국은 42개, 일본은 21개가 이익으로 끝난다.",
        ),
    ] {
        let words = lang.words();
        let sentence = uncertainty::answer(words, &result);
        assert_eq!(sentence.plain(), expected);
        let names: Vec<_> = marked(&sentence)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(
            names,
            ["korea.probability_local", "japan.probability_local"]
        );
        // The dots and the table are those of the same money; the table has both.
        let dots = UncertaintyBlock::Dots.html(&result, words);
        let table = (DEFERRED_VIEWS.uncertainty_table)(&result, words);
        for share in [0.21, 0.42] {
            let dots_said = uncertainty::dots(words, Share(share));
            assert!(
                dots.contains(&dots_said) && table.contains(&dots_said),
                "{dots_said}"
            );
        }
        for share in [0.312, 0.3645] {
            let dots_said = uncertainty::dots(words, Share(share));
            assert!(
                !dots.contains(&dots_said) && table.contains(&dots_said),
                "{dots_said}"
            );
        }
    }
}

#[test]
fn what_is_said_of_the_futures_is_marked_with_their_numbers_and_holds_no_loose_ends() {
    let dollars = result(0.5, 0.5);
    let mut own_money = dollars.clone();
    own_money.money = Money::Own;
    own_money.uncertainty.left.probability_local = Share(0.25);
    own_money.uncertainty.right.probability_local = Share(0.75);
    let told = [&dollars, &own_money];
    for (lang, result) in Lang::ALL
        .into_iter()
        .flat_map(|lang| told.map(|result| (lang, result)))
    {
        let words = lang.words();
        for sentence in [
            uncertainty::answer(words, result),
            uncertainty::spread(words, result),
            uncertainty::assumed(words, result),
        ] {
            for (name, value) in marked(&sentence) {
                let (country, path) = name.split_once('.').expect("a country");
                let country = Side::from_id(country).expect("a country");
                let tree = serde_json::to_value(&result.uncertainty[country]).expect("plain data");
                let number = tree.pointer(&format!("/{}", path.replace('.', "/")));
                assert_eq!(
                    value.parse().ok(),
                    number.and_then(|number| number.as_f64()),
                    "{name}"
                );
            }
            for loose in ["  ", " .", " ,", "NaN", "∞", "{", "}", "-"] {
                assert!(
                    !sentence.plain().contains(loose),
                    "{loose:?} in {}",
                    sentence.plain()
                );
            }
        }
        for slider in Slider::all() {
            let words = [
                levers::label(lang.words(), slider),
                levers::provenance(lang.words(), slider),
            ];
            assert!(!words.contains(&String::new()), "{slider:?}");
        }
    }
}

#[test]
fn futures_that_do_not_differ_have_one_end() {
    let mut result = result(0.0, 0.0);
    for country in Side::ALL {
        let npv = &mut result.uncertainty[country].npv_local;
        (npv.p25, npv.p75) = (Local(-1250.0), Local(-1250.0));
    }
    assert_eq!(
        uncertainty::spread(Lang::En.words(), &result).plain(),
        "In home currency, in the middle 50% of them, Korea ends 1.3 trillion won short, Japan ends 1.3 trillion yen short."
    );
}

#[test]
fn local_money_takes_the_unit_that_a_reader_expects() {
    let short = |x| notation::local_short(Lang::En.words(), x);
    for (x, shown) in [
        (0.0, "0"),
        (346.0, "346 bn"),
        (28_700.0, "28.7 tn"),
        (-47_100.0, "−47.1 tn"),
    ] {
        assert_eq!(short(Local(x)), shown, "{x}");
    }
}

#[test]
fn numbers_are_rounded_as_a_journalist_does() {
    for (x, shown) in [
        (0.0, "0"),
        (4.38, "4.4"),
        (17.5, "17.5"),
        (99.94, "99.9"),
        (99.96, "100"),
        (182.6, "183"),
        (1346.9, "1,347"),
        (-0.04, "0"),
        (-94.2, "−94.2"),
        (9999.6, "10,000"),
        (1_234_567.0, "1,234,567"),
    ] {
        assert_eq!(rounded(x), shown, "{x}");
    }
    assert_eq!(grouped("-1234.5"), "−1,234.5");
}

#[test]
fn dollars_take_the_unit_that_a_reader_expects() {
    let short = |x| notation::usd_short(Lang::En.words(), x);
    for (x, shown) in [
        (0.0, "$0"),
        (0.0004, "$0"),
        (0.71, "$710 m"),
        (0.004, "$4 m"),
        (0.96, "$1 bn"),
        (4.38, "$4.4 bn"),
        (550.0, "$550 bn"),
        (999.6, "$1 tn"),
        (1253.3, "$1.25 tn"),
        (-94.0, "−$94 bn"),
    ] {
        assert_eq!(short(Usd(x)), shown, "{x}");
    }
}

#[test]
fn a_share_is_a_percentage_with_a_decimal_where_it_matters() {
    let percent = |x| notation::percent(Lang::En.words(), x);
    for (x, shown) in [
        (0.125, "12.5%"),
        (0.15, "15%"),
        (1.0, "100%"),
        (0.0954, "9.5%"),
    ] {
        assert_eq!(percent(Share(x)), shown);
    }
}

#[test]
fn a_sentence_escapes_what_it_is_told() {
    let sentence = Sentence::new()
        .say("<b> & \"q\"")
        .stress("<i>")
        .computed("a", 1.5, "<1>");
    assert_eq!(
        sentence.html(),
        "&lt;b&gt; &amp; &quot;q&quot;<strong>&lt;i&gt;</strong><data data-value=\"a\" value=\"1.5\">&lt;1&gt;</data>"
    );
    assert_eq!(sentence.plain(), "<b> & \"q\"<i><1>");
}

#[test]
fn every_language_has_a_label_for_every_lever_and_a_way_to_say_its_value() {
    for lang in Lang::ALL {
        for lever in &LEVERS {
            assert!(
                !notation::lever(lang.words(), lever.unit, lever.min).is_empty(),
                "{}",
                lever.name
            );
        }
    }
}
