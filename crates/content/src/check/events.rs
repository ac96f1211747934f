//! The timeline is in order of date, and an early report that it names is one.

use std::collections::BTreeSet;

use super::date::{is_after, is_date};
use super::item::{BAD_ID, Item, is_id};
use crate::files::TIMELINE;
use crate::records::Records;
use crate::schema::{Event, SourceId, SourceKind, Whose};

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let mut previous = "";
    let mut seen = BTreeSet::new();
    for Event {
        id,
        date,
        country: Whose(country),
        early_report,
        disagrees,
        ..
    } in &records.events
    {
        let mut item = Item {
            place: format!("{TIMELINE}: event `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(
            country == Whose::BOTH || records.pledges.contains(country),
            format!(
                "the country `{country}` is neither of {} nor both",
                records.pledges.join(", ")
            ),
        );
        item.must(seen.insert(id), "the id is taken");
        item.must(
            is_date(date) && date.len() >= 7,
            "the date is not YYYY-MM or YYYY-MM-DD",
        );
        item.must(
            date.as_str() >= previous,
            format!("stands after {previous}"),
        );
        let vintage = &records.vintage;
        item.must(
            !is_after(date, vintage),
            format!("is after the vintage {vintage}"),
        );
        item.must(
            disagrees.is_none() || early_report.is_some(),
            "says that a report disagrees, but names none",
        );
        if let Some(SourceId(id)) = early_report {
            let kind = records.source(id).map(|source| source.kind);
            item.must(kind.is_some(), format!("there is no source `{id}`"));
            item.must(
                kind == Some(SourceKind::EarlyReport),
                format!("source `{id}` is not of the kind early-report"),
            );
        }
        previous = date;
    }
}
