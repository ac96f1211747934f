//! Readings, events and the rest are short, rest on facts, and print no number but theirs.

use super::item::{Item, NOT_A_NUMBER, STRAY_BRACE};
use crate::records::{Records, Text};
use crate::text::{has_stray_brace, names, spells};

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    for Text {
        file,
        item,
        text,
        limit,
        facts,
    } in records.texts()
    {
        let mut item = Item {
            place: format!("{file}: {item}"),
            errors,
        };
        let length = records.print(text, None).chars().count();
        item.must(
            (1..=limit).contains(&length),
            format!("“{text}” has {length} characters; 1 to {limit} fit"),
        );
        item.must(!has_stray_brace(text), format!("“{text}” {STRAY_BRACE}"));
        item.must(!facts.is_empty(), "rests on no fact");
        for id in facts {
            item.must(
                records.fact(id).is_some(),
                format!("there is no fact `{id}`"),
            );
            item.must(
                !records.number(id).is_some_and(|value| spells(text, value)),
                format!("“{text}” repeats the number of `{id}`: write {{{id}}}"),
            );
        }
        for name in names(text) {
            let known = facts.iter().any(|id| id == name);
            item.must(
                known,
                format!("prints {{{name}}}, which is not among its facts"),
            );
            item.must(
                records.number(name).is_some(),
                format!("prints {{{name}}}{NOT_A_NUMBER}"),
            );
        }
    }
}
