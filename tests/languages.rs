//! Every language has its page, and the pages lead to each other.

use pledge_explainer::facts::{
    CONFLICTS, FACTS, SOURCES, TERMS, TIMELINE, UNKNOWN, VINTAGE, Words,
};
use pledge_explainer::page;
use pledge_explainer::say::facts::reason;
use pledge_explainer::say::notices;
use pledge_explainer::scenario::Lang;
use pledge_explainer::scenario::link::Link;
use pledge_explainer::scenario::provenance::{self, Judgement, Provenance};

fn file(lang: Lang, name: &str) -> String {
    let path = [lang.folder(), name].concat();
    let found = page::files(None)
        .into_iter()
        .find(|(other, _)| *other == path);
    found.map(|(_, content)| content).unwrap_or_default()
}

#[test]
fn each_page_names_its_language_and_leads_to_the_same_page_in_the_others() {
    for lang in Lang::ALL {
        for name in ["index.html", "sources.html", "changes.html", "doctor.html"] {
            let page = file(lang, name);
            let id = lang.id();
            assert!(
                page.contains(&format!("<html lang=\"{id}\"")),
                "{id}/{name}"
            );
            for other in Lang::ALL {
                let back = if lang == other { "" } else { lang.way_back() };
                let folder = if lang == other { "" } else { other.folder() };
                // The page of a folder has the address of the folder.
                let address = match format!("{back}{folder}{name}").trim_end_matches("index.html") {
                    "" => "./".to_owned(),
                    address => address.to_owned(),
                };
                let id = other.id();
                for link in [
                    format!("rel=\"alternate\" hreflang=\"{id}\" href=\"{address}\""),
                    format!("<a href=\"{address}\" lang=\"{id}\" hreflang=\"{id}\""),
                ] {
                    assert!(page.contains(&link), "{name} in {lang:?}: {link}");
                }
            }
        }
    }
}

/// Names and figures that are written the same everywhere.
fn is_the_same_everywhere(text: &str) -> bool {
    !text.contains(' ')
}

#[test]
fn no_words_of_the_records_are_left_in_english() {
    let interpretations = TERMS.iter().flat_map(|row| {
        let interpretations = row.of.left.iter().chain(row.of.right);
        interpretations
            .flat_map(|interpretation| [Some(interpretation.text), interpretation.by])
            .flatten()
            .chain([row.label])
    });
    let events = TIMELINE
        .iter()
        .flat_map(|event| [Some(event.text), event.disagrees])
        .flatten();
    let unknown = UNKNOWN.iter().map(|unknown| unknown.text);
    let conflicts = CONFLICTS.iter().flat_map(|conflict| {
        let sides = conflict.sides.iter().flat_map(|side| [side.by, side.text]);
        sides.chain([conflict.about, conflict.uses])
    });
    let facts = FACTS
        .iter()
        .flat_map(|fact| [Some(fact.statement), fact.note])
        .flatten();
    let left: Vec<Words> = interpretations
        .chain(facts)
        .chain(events)
        .chain(unknown)
        .chain(conflicts)
        .filter(|words| !is_the_same_everywhere(words.en))
        .filter(|words| words.en == words.ja || words.en == words.ko || words.ja == words.ko)
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn every_judgement_has_its_reason_in_every_language_and_no_reason_is_left_over() {
    for judgement in Judgement::ALL {
        let is_used = provenance::all()
            .any(|(_, provenance)| *provenance == Provenance::Judgement(judgement));
        assert!(is_used, "{judgement:?}");
        for lang in Lang::ALL {
            let said = reason(lang.words(), judgement).into_plain();
            assert!(!said.is_empty(), "{lang:?} {judgement:?}");
            if lang != Lang::En {
                assert_eq!(english_in(&said), None, "{judgement:?}");
            }
        }
    }
}

/// Attributes whose words a reader meets.
const SAID: [&str; 6] = [
    "aria-label",
    "aria-valuetext",
    "alt",
    "title",
    "content",
    "data-",
];

/// What a reader meets of a page: its texts and the words of attributes, but for what is marked as
/// English, and for what the page cites: titles and names of publishers.
fn met(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        found.push(text.to_owned());
        let Some((tag, after)) = after.split_once('>') else {
            break;
        };
        let name = tag.split_whitespace().next().unwrap_or_default();
        let is_cited = tag.contains("rel=\"noopener\"") || tag.contains("fact__meta");
        let is_english = name != "html" && tag.contains("lang=\"en\"");
        rest = if ["script", "style"].contains(&name) || is_english || is_cited {
            let end = format!("</{name}>");
            after
                .split_once(end.as_str())
                .map_or("", |(_, after)| after)
        } else {
            let words = tag.split("=\"").zip(tag.split("=\"").skip(1));
            for (before, value) in words {
                let attribute = before.rsplit(' ').next().unwrap_or_default();
                if SAID.iter().any(|said| attribute.starts_with(said)) {
                    found.extend(value.split('"').next().map(str::to_owned));
                }
            }
            after
        };
    }
    found
}

/// Three English words in a row, which no name of an institution has here.
fn english_in(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_english = |word: &&str| {
        let word = word.trim_matches(|letter: char| letter.is_ascii_punctuation());
        word.len() > 1
            && word
                .chars()
                .all(|letter| letter.is_ascii_alphabetic() || letter == '’')
    };
    let run = words.windows(3).find(|run| run.iter().all(is_english))?;
    Some(run.join(" "))
}

#[test]
fn no_sentence_of_a_finished_page_is_left_in_english() {
    // What reads English must see English.
    assert!(
        met(&file(Lang::En, "index.html"))
            .iter()
            .any(|text| english_in(text).is_some())
    );
    let is_cited = |text: &String| SOURCES.iter().any(|source| text.contains(source.publisher));
    for lang in [Lang::Ja, Lang::Ko] {
        for name in ["index.html", "sources.html", "changes.html", "doctor.html"] {
            let left: Vec<String> = met(&file(lang, name))
                .into_iter()
                .filter(|text| english_in(text).is_some() && !is_cited(text))
                .collect();
            assert!(left.is_empty(), "{lang:?} {name}: {left:#?}");
        }
    }
}

#[test]
fn no_notice_of_a_bad_link_is_left_in_english() {
    let bad = [
        "preset=x",
        "theme=x",
        "part=x",
        "measure=x",
        "map.x=x",
        "map.of=x",
        "terms=x",
        "lock=x",
        "aim.by=1",
        "aim.with=x",
        "v=x",
        "seed=x",
        "discount=x",
        "horizon=1.5",
        "discount=1&discount=2",
    ];
    for pair in bad {
        let pairs = pair.split('&').filter_map(|pair| pair.split_once('='));
        let link = Link::read(pairs, VINTAGE);
        assert!(!link.notices.is_empty(), "{pair}");
        for lang in [Lang::Ja, Lang::Ko] {
            for notice in &link.notices {
                let words = notices::notice(lang.words(), notice).into_plain();
                assert_eq!(english_in(&words), None, "{words}");
            }
        }
    }
}

/// The files outside `src/content` and `src/text` that name each language, as docs/changing.md says.
const NAMED_IN: [&str; 8] = [
    "crates/api/src/api.d.ts",
    "crates/api/src/mount.js",
    "crates/content/src/files.rs",
    "src/embed/attributes.js",
    "src/embed/check.js",
    "src/embed/element/element.js",
    "src/embed/start/page.js",
    "src/facts.rs",
];

#[test]
fn whatever_names_a_language_names_all_of_them() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let documented = std::fs::read_to_string(root.join("docs/changing.md")).expect("the document");
    for path in NAMED_IN {
        let text = std::fs::read_to_string(root.join(path)).expect(path);
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
            let id = lang.id();
            let named = [format!("\"{id}\""), format!("{id}: ")];
            assert!(
                named.iter().any(|name| text.contains(name)),
                "{id} in {path}"
            );
        }
        assert!(documented.contains(path), "{path} in docs/changing.md");
    }
}
