//! The keys of an address are those of the element, of options, of links in prose and of messages: what knows
//! them elsewhere is held to the program's own list here, and walked through each door in
//! `browser/keys.test.mjs`.

use std::collections::BTreeMap;
use std::fs;

use pledge_explainer::scenario::link::{KEYS, Link, Notice, is_known};
use pledge_explainer::scenario::{Part, Parts, Slider, options};
use pledge_explainer::value::Value;

const VINTAGE: &str = "2026-11-22";

/// What the element has attributes of its own for.
const OTHERWISE: [&str; 2] = ["lang", "theme"];
/// The day of a link, which no reader chooses.
const DAY: &str = "v";

/// Every key that an element takes as an attribute, but for that day.
fn keys() -> Vec<&'static str> {
    let keys = KEYS
        .into_iter()
        .filter(|key| !OTHERWISE.contains(key) && *key != DAY);
    keys.chain(Slider::all().map(|slider| slider.scale().name))
        .collect()
}

/// The names in a list of a script.
fn listed(path: &str, start: &str) -> Vec<String> {
    let script = fs::read_to_string(path).unwrap();
    let (_, rest) = script.split_once(start).unwrap();
    let (list, _) = rest.split_once(']').unwrap();
    let names = list.split(',').map(|name| name.trim().trim_matches('"'));
    names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_element_takes_every_key_as_an_attribute() {
    let mut plain: Vec<_> = keys()
        .into_iter()
        .filter(|key| !key.contains('.'))
        .chain([DAY])
        .collect();
    let script = fs::read_to_string("src/embed/keys.js").unwrap();
    let (_, rest) = script.split_once("const keys = \"").unwrap();
    let (list, _) = rest.split_once('"').unwrap();
    let mut written: Vec<_> = list.split(' ').collect();
    plain.sort_unstable();
    written.sort_unstable();
    assert_eq!(written, plain, "src/embed/keys.js");
    // Of those with a dot it knows the shape.
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    for key in keys() {
        assert!(key.split('.').all(is_word), "{key}");
    }
}

#[test]
fn the_page_takes_every_option_of_a_message() {
    let takes = |name: &str| {
        let option = Value::Map(vec![(name.to_owned(), Value::Null)]);
        options::changed(&Link::default(), &option).is_ok()
    };
    let written = listed("src/embed/start/start.js", "const asks = [");
    for name in &written {
        // The query of an address is read by itself.
        assert!(takes(name) || name == "query", "{name}");
    }
    let types = fs::read_to_string("crates/api/src/api.d.ts").unwrap();
    let (_, rest) = types.split_once("export interface MountOptions {").unwrap();
    let (declared, _) = rest.split_once("\n}").unwrap();
    for name in KEYS.into_iter().chain(["levers", "futures", "query"]) {
        let is_declared = [format!("\n  {name}?:"), format!("\n  \"{name}\"?:")]
            .iter()
            .any(|line| declared.contains(line));
        assert_eq!(written.iter().any(|one| one == name), is_declared, "{name}");
    }
    assert!(!takes("unheard_of"));
}

#[test]
fn the_browser_tests_walk_every_key() {
    let walked = fs::read_to_string("tests/browser/keys.json").unwrap();
    let walked: BTreeMap<String, String> = serde_json::from_str(&walked).unwrap();
    let mut all = keys();
    all.sort_unstable();
    let names: Vec<_> = walked.keys().map(String::as_str).collect();
    assert_eq!(names, all, "tests/browser/keys.json");
    for (key, value) in &walked {
        let link = Link::read([(key.as_str(), value.as_str())], VINTAGE);
        assert_eq!(link.notices, [], "{key}={value}");
        let written = link.pairs(VINTAGE);
        assert!(
            written
                .iter()
                .any(|(name, said)| name == key && said == value),
            "{key}={value} departs from nothing: {written:?}"
        );
    }
}

#[test]
fn what_cannot_be_set_leaves_the_rest_and_is_said() {
    let pairs = [
        ("discount", "999"),
        ("fx.korea.spot", "1600"),
        ("part", "all"),
    ];
    let (link, refused) = options::asked(&Link::default(), pairs, VINTAGE);
    assert_eq!(link.pairs(VINTAGE)[0], ("fx.korea.spot", "1600".to_owned()));
    let refused: Vec<_> = refused.iter().map(ToString::to_string).collect();
    assert!(
        matches!(refused.as_slice(), [one] if one.contains("discount") && one.contains("999")),
        "{refused:?}"
    );
    assert_eq!(
        link.notices,
        [],
        "the page is told of links, not of messages"
    );
}

#[test]
fn a_key_that_there_is_not_is_said_with_those_that_begin_alike() {
    let pairs = [("projects.retrn", "12"), ("retrn", "12")];
    let (_, refused) = options::asked(&Link::default(), pairs, VINTAGE);
    assert!(
        matches!(refused.as_slice(), [one] if one.to_string().contains("is unknown")),
        "{refused:?}"
    );
    let refused = options::refused(&pairs, false, None, VINTAGE);
    let refused: Vec<_> = refused.iter().map(ToString::to_string).collect();
    assert!(
        matches!(refused.as_slice(), [near, far]
            if near.starts_with("`projects.retrn` is unknown; allowed: projects.return")
                && !near.contains("discount")
                && far.contains("discount") && far.contains("preset")),
        "{refused:?}"
    );
}

#[test]
fn a_query_full_of_mistakes_is_told_in_few_words_and_counted() {
    let keys: Vec<_> = (0..1000)
        .map(|n| format!("no.{}{n}", "x".repeat(5000)))
        .collect();
    let pairs: Vec<_> = keys.iter().map(|key| (key.as_str(), "1")).collect();
    let refused = options::refused(&pairs, true, None, VINTAGE);
    let said: Vec<_> = refused.iter().map(ToString::to_string).collect();
    assert!(said.len() < 30, "{} messages", said.len());
    assert!(said.iter().all(|one| one.len() < 3000), "{said:?}");
    let last = said.last().expect("a count");
    assert!(
        last.starts_with("`the query` is wrong in 180 more places"),
        "{last}"
    );
}

#[test]
fn what_a_publisher_cannot_have_is_said_to_them_each_once_and_leaves_no_notice() {
    let pairs = [
        ("preset", "tomorrow"),
        ("measure", "gold"),
        ("money", "yen"),
        ("discount", "999"),
        ("projects.retrn", "9"),
        ("horizon", "40"),
        ("horizon", "41"),
        // Hosts append their own.
        ("utm_source", "x"),
        ("v", "2020-01-01"),
    ];
    let (link, is_refused) = options::published(pairs, Parts::default(), VINTAGE);
    assert!(is_refused);
    let refused = options::refused(&pairs, true, None, VINTAGE);
    let mut refused: Vec<_> = refused.into_iter().map(|one| one.path).collect();
    refused.sort_unstable();
    let expected = [
        "discount",
        "horizon",
        "measure",
        "money",
        "preset",
        "projects.retrn",
    ];
    assert_eq!(refused, expected);
    assert!(
        matches!(link.notices.as_slice(), [Notice::OtherVintage { .. }]),
        "{:?}",
        link.notices
    );
}

#[test]
fn of_parts_those_show_that_there_are() {
    let size = Parts::NONE.with(Part::Size);
    let brief = Parts::NONE.with(Part::Brief);
    for (asked, of_page, of_publisher) in [
        ("size", size, size),
        ("size,foo", size, size),
        ("foo", Parts::default(), brief),
        ("all", Parts::default(), Parts::default()),
        ("all,foo", Parts::default(), Parts::default()),
    ] {
        let pairs = [("part", asked)];
        assert_eq!(Link::read(pairs, VINTAGE).parts, of_page, "{asked}");
        let (link, _) = options::published(pairs, Parts::default(), VINTAGE);
        assert_eq!(link.parts, of_publisher, "{asked}");
        // The page of one part has no other.
        let (link, is_refused) = options::published(pairs, size, VINTAGE);
        assert_eq!(link.parts, Parts::default(), "{asked}");
        assert_eq!(is_refused, asked.contains("foo"), "{asked}");
        let refused = options::refused(&pairs, true, Some(Part::Size), VINTAGE);
        assert_eq!(!refused.is_empty(), is_refused, "{asked}");
    }
}

#[test]
fn a_query_on_top_of_a_state_changes_what_it_names_and_no_more() {
    let before = Link::read([("fx.korea.spot", "1600"), ("measure", "gdp")], VINTAGE);
    let (after, _) = options::asked(&before, [("preset", "as-signed"), ("lock", "")], VINTAGE);
    let pairs = after.pairs(VINTAGE);
    for pair in [
        ("measure", "gdp"),
        ("fx.korea.spot", "1600"),
        ("preset", "as-signed"),
    ] {
        assert!(
            pairs
                .iter()
                .any(|(key, value)| (*key, value.as_str()) == pair),
            "{pair:?}"
        );
    }
}

#[test]
fn an_address_that_was_escaped_twice_is_read_all_the_same() {
    assert!(is_known("amp;discount") && is_known("amp;amp;part"));
    let link = Link::read([("fx.korea.spot", "1600"), ("amp;discount", "9")], VINTAGE);
    assert_eq!(
        link,
        Link::read([("fx.korea.spot", "1600"), ("discount", "9")], VINTAGE)
    );
}

#[test]
fn lists_may_have_spaces_behind_their_commas() {
    let spaced = Link::read(
        [("part", "currency, returns"), ("lock", "discount, horizon")],
        VINTAGE,
    );
    let plain = Link::read(
        [("part", "currency,returns"), ("lock", "discount,horizon")],
        VINTAGE,
    );
    assert_eq!(spaced, plain);
    assert_eq!(spaced.notices, []);
}
