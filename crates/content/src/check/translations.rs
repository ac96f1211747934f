//! Every language says the same: no text is missing, none is left over, and each repeats the numbers
//! of the English one.

use std::collections::BTreeSet;

use super::item::{Item, STRAY_BRACE};
use crate::records::{Original, Records, Translation};
use crate::text::{has_stray_brace, names, spells};

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let originals = records.originals();
    let known: BTreeSet<&str> = originals.iter().map(|text| text.place.as_str()).collect();
    for translation in &records.translations {
        let file = translation.file();
        let places = translation.words.keys();
        for place in places.filter(|place| !known.contains(place.as_str())) {
            let place = format!("{file}: {place}");
            Item { place, errors }.must(false, "there is no such text in English");
        }
        for original in &originals {
            let mut item = Item {
                place: format!("{file}: {}", original.place),
                errors,
            };
            check_text(records, translation, original, &mut item);
        }
    }
}

fn check_text(records: &Records, translation: &Translation, original: &Original, item: &mut Item) {
    let Translation { lang, words } = translation;
    let Some(text) = words.get(&original.place) else {
        item.must(false, format!("“{}” is missing", original.text));
        return;
    };
    let length = records.print_in(lang, text).chars().count();
    let limit = original.limit;
    item.must(
        (1..=limit).contains(&length),
        format!("“{text}” has {length} characters; 1 to {limit} fit"),
    );
    item.must(!has_stray_brace(text), format!("“{text}” {STRAY_BRACE}"));
    let [theirs, ours] = [&original.text, text].map(|text| names(text).collect());
    item.must(
        BTreeSet::eq(&theirs, &ours),
        format!("“{text}” prints other numbers than “{}”", original.text),
    );
    for id in original.facts {
        item.must(
            !records.number(id).is_some_and(|value| spells(text, value)),
            format!("“{text}” repeats the number of `{id}`: write {{{id}}}"),
        );
    }
}
