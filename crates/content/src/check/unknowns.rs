//! What is not known has names of its own, and a conflict has two sides, each with its date.

use std::collections::BTreeSet;

use super::date::{is_after, is_date};
use super::item::{BAD_DATE, BAD_ID, Item, is_id};
use crate::files::UNKNOWN;
use crate::records::Records;
use crate::schema::{Conflict, NO_DATE, Unknown};

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let mut seen = BTreeSet::new();
    for Unknown { id, .. } in &records.unknowns {
        let mut item = Item {
            place: format!("{UNKNOWN}: unknown `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(seen.insert(id), "the id is taken");
    }
    for Conflict { id, sides, .. } in &records.conflicts {
        let mut item = Item {
            place: format!("{UNKNOWN}: conflict `{id}`"),
            errors,
        };
        item.must(is_id(id), BAD_ID);
        item.must(seen.insert(id), "the id is taken");
        item.must(sides.len() > 1, "has fewer than two sides");
        for date in sides.iter().map(|side| &side.date) {
            item.must(
                is_date(date) || date == NO_DATE,
                format!("date `{date}` {BAD_DATE}, nor `{NO_DATE}`"),
            );
            let vintage = &records.vintage;
            item.must(
                !is_date(date) || !is_after(date, vintage),
                format!("date {date} is after the vintage {vintage}"),
            );
        }
    }
}
