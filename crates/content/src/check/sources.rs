//! A source says what it is, has an address or says why not, and something rests on it.

use std::collections::BTreeSet;

use super::date::is_date;
use super::item::{BAD_DATE, BAD_ID, Item, NOT_A_NUMBER, is_id};
use crate::files::SOURCES;
use crate::records::Records;
use crate::schema::{Source, SourceKind};
use crate::text::names;

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let cited = records.facts.iter().flat_map(|fact| &fact.sources);
    let reported = records
        .events
        .iter()
        .filter_map(|event| event.early_report.as_ref());
    let used: BTreeSet<&String> = cited.chain(reported).map(|source| &source.0).collect();
    let mut seen = BTreeSet::new();
    for Source {
        id,
        title,
        publisher,
        date,
        url,
        kind,
        language,
    } in &records.sources
    {
        let mut item = Item {
            place: format!("{SOURCES}: source `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(seen.insert(id), "the id is taken");
        item.must(
            !title.0.is_empty() && !publisher.is_empty(),
            "title or publisher is empty",
        );
        item.must(is_date(date), format!("date `{date}` {BAD_DATE}"));
        let secure = url.starts_with("https://") && !url.contains(char::is_whitespace);
        item.must(
            secure || url.is_empty(),
            format!("url `{url}` must begin with https:// or be empty"),
        );
        item.must(
            !url.is_empty() || *kind != SourceKind::Publication,
            "without an address the kind must say why",
        );
        item.must(
            matches!(language.as_deref(), None | Some("ja" | "ko" | "es" | "zh")),
            "language is ja, ko, es or zh; English is left out",
        );
        for name in names(&title.0) {
            item.must(
                records.number(name).is_some(),
                format!("the title prints {{{name}}}{NOT_A_NUMBER}"),
            );
        }
        item.must(used.contains(id), "nothing rests on it");
    }
}
