//! What is not known has names of its own, and a conflict has two sides.

use std::collections::BTreeSet;

use super::{BAD_ID, Item, is_id};
use crate::read::UNKNOWN;
use crate::records::Records;
use crate::schema::{Conflict, Unknown};

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
    }
}
