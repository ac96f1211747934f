//! The words of sliders: each has lines of its own.

use pledge_content::words::pattern::Piece;
use pledge_content::words::{File, Language};
use pledge_explainer::page;
use pledge_explainer::pledge::Side;
use pledge_explainer::say::notices;
use pledge_explainer::scenario::link::Notice;
use pledge_explainer::scenario::{LEVERS, Lang, LeverId, PARAMETERS, Part, Scenario, Slider};
use pledge_explainer::text::notation;
use std::fs;
use std::path::Path;

/// The keys by which a message selects in a language; its default is one of them.
fn keys(lang: &str, id: &str) -> Vec<String> {
    let path = format!("src/content/words/{lang}.ftl");
    let content = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path))
        .expect("a file of words");
    let language = Language::parse(&File {
        lang,
        path: &path,
        content: &content,
        over: None,
    })
    .expect("readable words");
    let message = language
        .messages
        .iter()
        .find(|message| message.id == id)
        .expect("the message");
    let [Piece::Select(select)] = message.pieces.as_slice() else {
        panic!("{lang}: {id} is more than a choice");
    };
    let mut keys: Vec<String> = select.variants.iter().map(|(key, _)| key.clone()).collect();
    keys.push(select.default_key.clone());
    keys.sort();
    keys
}

fn sorted<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut keys: Vec<String> = ids.map(|id| id.replace('.', "-")).collect();
    keys.sort();
    keys
}

#[test]
fn every_slider_has_a_line_of_its_own_in_every_language() {
    let levers = sorted(LEVERS.iter().map(|lever| lever.name));
    let parameters = sorted(PARAMETERS.iter().map(|parameter| parameter.scale.name));
    for lang in ["en", "ja", "ko"] {
        for (id, expected) in [
            ("lever-label", &levers),
            ("lever-provenance", &levers),
            ("uncertainty-label", &parameters),
            ("uncertainty-provenance", &parameters),
        ] {
            assert_eq!(&keys(lang, id), expected, "{lang}: {id}");
        }
    }
}

#[test]
fn a_number_field_counts_dollars_as_its_language_does() {
    let start = Scenario::default().value(LeverId::Capacity(Side::Right));
    for (lang, times, unit) in [
        (Lang::En, 1.0, "$bn"),
        (Lang::Ja, 10.0, "億ドル"),
        (Lang::Ko, 10.0, "억 달러"),
    ] {
        let html = page::part_document(lang, Part::Currency).expect("the baseline is valid");
        let (_, field) = html
            .split_once("data-lever-number=\"fx.korea.capacity\"")
            .expect("the field");
        let lever = LeverId::Capacity(Side::Right).lever();
        let [min, max, value] = [lever.min, lever.max, start].map(|x| x * times);
        let numbers = format!(" min=\"{min}\" max=\"{max}\" value=\"{value}\"");
        assert!(field.starts_with(&numbers), "{numbers} in {field:.99}");
        let (_, shown) = field.split_once("control__unit\">").expect("a unit");
        assert!(shown.starts_with(unit), "{unit} in {shown:.99}");
    }
}

#[test]
fn what_is_typed_into_a_field_is_what_the_slider_shows_there() {
    for lang in Lang::ALL {
        for lever in &LEVERS {
            let steps = ((lever.max - lever.min) / lever.step) as usize;
            for step in 0..=steps {
                let x = lever.scale().on_step(lever.min + step as f64 * lever.step);
                let shown = notation::in_field(lang, lever.unit, x);
                let shown: f64 = pledge_explainer::view::control::number(shown)
                    .parse()
                    .expect("a number");
                let typed = notation::from_field(lang, lever.unit, shown);
                assert!((typed - x).abs() < 5e-5, "{x} of {}: {typed}", lever.name);
            }
        }
        let typed = notation::from_field(lang, LeverId::Capacity(Side::Right).lever().unit, 174.8);
        let expected = if lang == Lang::En { 174.8 } else { 17.48 };
        assert_eq!(typed, expected, "{lang:?}");
    }
}

#[test]
fn a_number_that_cannot_be_is_refused_in_the_unit_of_its_field() {
    let most = LeverId::Capacity(Side::Right).lever().max;
    for (lang, times) in [(Lang::En, 1.0), (Lang::Ja, 10.0), (Lang::Ko, 10.0)] {
        let notice = Notice::bad_input(Slider::Lever(LeverId::Capacity(Side::Right)), "9999");
        let said = notices::notice(lang.words(), &notice).into_plain();
        let allowed = (most * times).to_string();
        let of_allowed = said.split_once("9999").expect("what was typed").1;
        assert!(of_allowed.contains(&allowed), "{allowed} in {said}");
        let others = [most, most * 10.0].map(|other| other.to_string());
        let numbers = of_allowed.split(|sign: char| !sign.is_ascii_digit());
        let found: Vec<_> = numbers
            .filter(|number| others.iter().any(|other| other == number))
            .collect();
        assert_eq!(found, [&*allowed], "{said}");
    }
}
