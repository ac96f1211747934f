//! Every language has its page, and the pages lead to each other.

use pledge_explainer::facts::{CONFLICTS, TERMS, TIMELINE, UNKNOWN, Words};
use pledge_explainer::page;
use pledge_explainer::scenario::Lang;

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
        for name in ["index.html", "sources.html", "changes.html"] {
            let page = file(lang, name);
            let id = lang.id();
            assert!(
                page.contains(&format!("<html lang=\"{id}\"")),
                "{id}/{name}"
            );
            for other in Lang::ALL {
                let back = if lang == other { "" } else { lang.way_back() };
                let folder = if lang == other { "" } else { other.folder() };
                let address = format!("{back}{folder}{name}");
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
    let readings = TERMS.iter().flat_map(|row| {
        let readings = row.japan.iter().chain(row.korea);
        readings
            .flat_map(|reading| [Some(reading.text), reading.by])
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
    let left: Vec<Words> = readings
        .chain(events)
        .chain(unknown)
        .chain(conflicts)
        .filter(|words| !is_the_same_everywhere(words.en))
        .filter(|words| words.en == words.ja || words.en == words.ko || words.ja == words.ko)
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}
