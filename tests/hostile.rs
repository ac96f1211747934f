//! Input from strangers, at random and shaped like what is expected: nothing of it stops the program, and what is taken
//! keeps to the bounds.
//!
//! `PROPTEST_CASES=1000000 cargo test --test hostile` runs longer.

use pledge_explainer::model::Assumptions;
use pledge_explainer::say;
use pledge_explainer::scenario::link::{Link, Theme};
use pledge_explainer::scenario::{
    Hand, LEVERS, Lang, PARAMETERS, Part, Preset, Scenario, Snapshot, UncertaintyInputs, baseline,
    options, sweep,
};
use pledge_explainer::text::{Words, words};
use pledge_explainer::value::Value;
use pledge_explainer::view::{brief, notices, sheet};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const VINTAGE: &str = "2026-11-22";

/// The keys of an address that are no slider's.
const KEYS: [&str; 21] = [
    "lang", "theme", "preset", "measure", "money", "map.x", "map.y", "map.of", "part", "terms",
    "worth.to", "worth.in", "aim", "aim.by", "aim.with", "lock", "hide", "v", "seed", "query", "",
];

/// The names that a link or options may hold as a key.
fn names() -> Vec<&'static str> {
    let levers = LEVERS.iter().map(|lever| lever.name);
    let parameters = PARAMETERS.iter().map(|parameter| parameter.scale.name);
    let nested = [
        "levers", "futures", "x", "y", "lever", "min", "max", "points", "metric",
    ];
    levers.chain(parameters).chain(KEYS).chain(nested).collect()
}

/// The names that may stand as a value.
fn ids() -> Vec<&'static str> {
    let levers = LEVERS.iter().map(|lever| lever.name);
    levers
        .chain(Preset::ALL.map(Preset::id))
        .chain(Part::ALL.map(Part::id))
        .chain(Theme::ALL.map(Theme::id))
        .chain(Lang::ALL.map(Lang::id))
        .chain([
            "npv_usd",
            "gdp",
            "own",
            "japan",
            "korea",
            "calls",
            "review",
            "difference",
            "",
            VINTAGE,
        ])
        .collect()
}

/// Any text, of any bytes that a decoder has made text of.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..80)
            .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        "\\PC{0,40}",
        "[0-9eE+.,_ -]{0,24}",
    ]
}

/// A number as a person, a program or somebody with bad intentions writes it.
fn any_number() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (-50.0..2500.0_f64, 0..6_usize).prop_map(|(value, places)| format!("{value:.places$}")),
        2 => (-5..200_i32).prop_map(|value| value.to_string()),
        1 => any::<f64>().prop_map(|value| value.to_string()),
        1 => any::<f64>().prop_map(|value| format!("{value:e}")),
        1 => select(vec!["NaN", "inf", "-inf", "1e400", "0x10", "١٢", "1_000", "-0", "+7", ".5", "5.", "00009", "1e-320"]).prop_map(str::to_owned),
    ]
}

/// A value that could be meant, or a list of such.
fn any_value() -> impl Strategy<Value = String> {
    let id = || select(ids()).prop_map(str::to_owned);
    prop_oneof![
        4 => any_number(),
        2 => id(),
        1 => prop::collection::vec(id(), 0..6).prop_map(|ids| ids.join(",")),
        1 => any_text(),
    ]
}

/// One thing out of place: a character put in, left out, doubled or in the other case.
fn spoilt(text: &str, (kind, at, with): &(u8, Index, char)) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let place = at.index(letters.len() + 1);
    match (kind % 5, letters.get(place).copied()) {
        (0, _) | (_, None) => letters.insert(place, *with),
        (1, Some(_)) => drop(letters.remove(place)),
        (2, Some(letter)) => letters.insert(place, letter),
        (3, Some(letter)) => letters[place] = letter.to_ascii_uppercase(),
        (_, Some(_)) => letters[place] = *with,
    }
    letters.into_iter().collect()
}

fn any_mutation() -> impl Strategy<Value = (u8, Index, char)> {
    (any::<u8>(), any::<Index>(), any::<char>())
}

/// A text, one in four of which is spoilt.
fn perhaps_spoilt(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (text, prop::option::weighted(0.25, any_mutation())).prop_map(|(text, mutation)| {
        mutation.map_or(text.clone(), |mutation| spoilt(&text, &mutation))
    })
}

/// The pairs of an address.
fn any_pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    let key = prop_oneof![
        8 => perhaps_spoilt(select(names()).prop_map(str::to_owned)),
        1 => any_text(),
    ];
    prop::collection::vec((key, perhaps_spoilt(any_value())), 0..16)
}

fn read(pairs: &[(String, String)]) -> Link {
    let pairs = pairs.iter().map(|(key, value)| (&**key, &**value));
    Link::read(pairs, VINTAGE)
}

/// The pairs of the link that a state is written as.
fn written(link: &Link) -> Vec<(String, String)> {
    let pairs = link.pairs(VINTAGE).into_iter();
    pairs.map(|(key, value)| (key.to_owned(), value)).collect()
}

/// Whether the link that a state is written as leads back to it. A link has four decimals of a number.
fn leads_back(link: &Link) -> Result<(), TestCaseError> {
    let pairs = written(link);
    let again = read(&pairs);
    prop_assert!(again.notices.is_empty(), "{:?} of {pairs:?}", again.notices);
    prop_assert_eq!(written(&again), pairs);
    for lever in &LEVERS {
        let [before, after] = [link, &again].map(|link| link.scenario.value(lever.id));
        prop_assert!(
            (before - after).abs() <= 0.5e-4 * 1.001,
            "{}: {before}, {after}",
            lever.name
        );
    }
    let rest = |link: &Link| {
        let mut link = link.clone();
        link.notices.clear();
        (link.scenario, link.uncertainty) = (Scenario::default(), UncertaintyInputs::default());
        link
    };
    prop_assert_eq!(rest(&again), rest(link));
    Ok(())
}

/// What a script may hand over.
fn any_options() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        -50.0..2500.0_f64,
        any::<f64>(),
        select(vec![f64::NAN, f64::INFINITY, -0.0, 0.0, 1.0, 2026.0]),
    ];
    let leaf = prop_oneof![
        4 => number.prop_map(Value::Number),
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::Bool),
        3 => any_value().prop_map(Value::Text),
    ];
    leaf.prop_recursive(4, 48, 8, |inner| {
        let key = prop_oneof![8 => select(names()).prop_map(str::to_owned), 1 => any_text()];
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..8).prop_map(Value::List),
            3 => prop::collection::vec((key, inner), 0..8).prop_map(Value::Map),
        ]
    })
}

/// The input of the model as text.
fn baseline_json() -> String {
    serde_json::to_string(&baseline::baseline(Preset::Today)).expect("assumptions are plain data")
}

/// The file of words that the page loads.
fn file_of_words() -> String {
    let mut files = words::files().into_iter();
    let english = files.find(|(name, _)| name == "words.en");
    english.expect("the file is in the package").1
}

proptest! {
    #[test]
    fn whatever_stands_in_an_address_the_state_is_possible_and_its_own_link_leads_back_to_it(pairs in any_pairs()) {
        let link = read(&pairs);
        prop_assert!(link.scenario.assumptions().check().is_ok());
        prop_assert!(link.notices.len() <= 3, "{} notices", link.notices.len());
        let longest = link.notices.iter().map(|notice| format!("{notice:?}").len()).max();
        prop_assert!(longest.unwrap_or(0) < 4000);
        leads_back(&link)?;
    }

    #[test]
    fn an_address_that_is_read_in_two_goes_stays_possible(first in any_pairs(), second in any_pairs()) {
        let link = read(&first);
        let pairs = second.iter().map(|(key, value)| (&**key, &**value));
        let (asked, refused) = options::asked(&link, pairs, VINTAGE);
        prop_assert!(asked.scenario.assumptions().check().is_ok());
        for invalid in refused {
            prop_assert!(!invalid.allowed.is_empty(), "{invalid}");
        }
        leads_back(&asked)?;
    }

    #[test]
    fn whatever_options_a_script_gives_the_state_is_possible_or_the_error_names_the_path(
        pairs in any_pairs(),
        given in any_options(),
    ) {
        let link = read(&pairs);
        match options::changed(&link, &given) {
            Ok(changed) => {
                prop_assert!(changed.scenario.assumptions().check().is_ok());
                leads_back(&changed)?;
            }
            Err(invalid) => prop_assert!(!invalid.allowed.is_empty() && invalid.was.chars().count() <= 64, "{invalid}"),
        }
    }

    #[test]
    fn whatever_is_asked_of_the_functions_for_scripts_is_read_or_refused_with_a_reason(given in any_options()) {
        if let Err(invalid) = sweep::request(&given) {
            prop_assert!(!invalid.allowed.is_empty(), "{invalid}");
        }
        if let Err(invalid) = Assumptions::read(&given) {
            prop_assert!(!invalid.allowed.is_empty(), "{invalid}");
        }
    }

    #[test]
    fn an_input_of_the_model_with_one_character_out_of_place_is_read_or_refused(
        mutations in prop::collection::vec(any_mutation(), 1..3),
    ) {
        let text = mutations.iter().fold(baseline_json(), |text, mutation| spoilt(&text, mutation));
        let Ok(value) = serde_json::from_str::<Value>(&text) else { return Ok(()) };
        match Assumptions::read(&value) {
            Ok(read) => prop_assert!(read.check().is_ok()),
            Err(invalid) => prop_assert!(!invalid.path.is_empty() && !invalid.allowed.is_empty(), "{invalid}"),
        }
    }

    #[test]
    fn a_message_that_is_any_text_is_read_or_refused(text in prop_oneof![any_text(), "[\\[\\]{}\",:0-9a-z.-]{0,200}"]) {
        if let Ok(value) = serde_json::from_str::<Value>(&text) {
            let _ = options::changed(&Link::default(), &value);
        }
    }
}

/// What the program of *brief* writes in these words.
fn said(link: &Link, words: Words) -> usize {
    let snapshot = Snapshot::of_link(link).expect("levers keep to the model's bounds");
    let blocks = brief::BLOCKS
        .into_iter()
        .map(|block| brief::block(block, &snapshot, words));
    let mut length: usize = blocks.map(|html| html.len()).sum();
    length += notices::html(link, words).len();
    length += sheet::html(link, VINTAGE, "https://example.org/", words).len();
    for hand in Hand::ALL {
        length += say::brief::hand_detail(words, hand, &link.scenario).len();
    }
    length
}

proptest! {
    // Words that were loaded stay in memory, and each case writes all of them.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.min(20_000) / 4, ..ProptestConfig::default() })]

    #[test]
    fn packed_words_with_characters_out_of_place_are_said_or_not_taken(
        mutations in prop::collection::vec((any_mutation(), select(vec!['\u{0}', '\u{1}', '\u{2}', '\u{3}', '\u{4}', '\u{5}', '\u{6}', '\u{7}', '0', '9', 'ÿ', '가', '.'])), 1..40),
        pairs in any_pairs(),
    ) {
        let file = file_of_words();
        let text = mutations.into_iter().fold(file, |text, ((kind, at, _), with)| spoilt(&text, &(kind, at, with)));
        if let Some(words) = Words::load(Lang::En, &text) {
            said(&read(&pairs), words);
        }
    }

    #[test]
    fn any_text_as_a_file_of_words_is_not_taken(text in prop_oneof![any_text(), "words page [ -~\n]{0,200}"]) {
        for lang in Lang::ALL {
            prop_assert!(Words::load(lang, &text).is_none());
        }
    }
}
