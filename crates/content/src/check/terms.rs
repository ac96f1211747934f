//! The terms table has its rows in their order, of which an edition may have fewer, and where parties differ it
//! says who says what.

use std::collections::BTreeSet;

use super::item::Item;
use crate::files::TERMS;
use crate::records::Records;
use crate::schema::{Fact, ROWS, Status, TermRow};

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let rows: Vec<&str> = records.terms.iter().map(|term| term.id.as_str()).collect();
    let (expected, found) = (ROWS.join(", "), rows.join(", "));
    let place = TERMS.to_string();
    let mut order = ROWS.iter();
    let in_order = rows.iter().all(|row| order.any(|known| known == row));
    let is_whole = rows.len() == ROWS.len() || records.is_edition;
    Item { place, errors }.must(
        in_order && is_whole && !rows.is_empty(),
        format!("the rows must be {expected}; they are {found}"),
    );

    for TermRow {
        id,
        label,
        open: _,
        switch: _,
        of,
    } in &records.terms
    {
        let place = format!("{TERMS}: term `{id}`");
        Item { place, errors }.must(
            of.0.keys()
                .eq(records.pledges.iter().collect::<BTreeSet<_>>()),
            format!(
                "is read for {}, but the pledges are {}",
                of.0.keys().cloned().collect::<Vec<_>>().join(", "),
                records.pledges.join(", ")
            ),
        );
        for (country, interpretations) in &of.0 {
            let mut item = Item {
                place: format!("{TERMS}: term `{id}`, {country}"),
                errors,
            };
            item.must(
                !label.0.is_empty() && !interpretations.is_empty(),
                "label or interpretations are empty",
            );
            let several = interpretations.len() > 1;
            item.must(
                !several
                    || interpretations
                        .iter()
                        .all(|interpretation| interpretation.by.is_some()),
                "several interpretations, and one does not say whose it is",
            );
            let silent = |fact: &Fact| fact.status == Status::Contested && fact.note.is_none();
            let mut leading = interpretations
                .iter()
                .filter_map(|interpretation| interpretation.facts.0.first());
            item.must(
                several || !leading.any(|id| records.fact(id).is_some_and(silent)),
                "a contested term needs a second interpretation or a note on its fact",
            );
        }
    }
}
