//! Every change of a fact is told in its record: what it said until which day, and why.

use std::collections::{BTreeMap, BTreeSet};

use super::date::is_date;
use super::item::{Item, NOT_A_NUMBER};
use crate::files::VINTAGES;
use crate::history::History;
use crate::records::Records;
use crate::schema::{Content, WHY_CHARS, Withdrawn};
use crate::text::names;

/// What stands for words that an editor has yet to write.
const UNWRITTEN: &str = "…";

pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let histories: BTreeMap<_, _> = records
        .histories()
        .map(|history| (history.id, history))
        .collect();
    check_vintages(records, &histories, errors);
    check_withdrawn(records, errors);
    for history in records.histories() {
        check_was(records, &histories, &history, errors);
        check_now(records, &history, errors);
    }
    let sealed = records.vintages.values().flat_map(|seals| seals.keys());
    let gone = sealed.filter(|id| !histories.contains_key(id.as_str()));
    for id in gone.collect::<BTreeSet<_>>() {
        let place = VINTAGES.to_owned();
        Item { place, errors }.must(false, withdrawal(id));
    }
}

/// That the vintages are days, and that each seal stands for a change that a record tells.
fn check_vintages(
    records: &Records,
    histories: &BTreeMap<&str, History>,
    errors: &mut Vec<String>,
) {
    let place = VINTAGES.to_owned();
    Item { place, errors }.must(!records.vintages.is_empty(), "there is no vintage");
    for (index, (day, seals)) in records.vintages.iter().enumerate() {
        let mut item = Item {
            place: format!("{VINTAGES}: [{day}]"),
            errors,
        };
        item.must(is_date(day) && day.len() == 10, "the day is not YYYY-MM-DD");
        for (id, seal) in seals {
            item.place = format!("{VINTAGES}: [{day}]: `{id}`");
            let history = histories.get(id.as_str());
            let changes = |history: &History| history.was.iter().any(|was| was.until == *day);
            item.must(
                index == 0 || history.is_none_or(changes),
                "seals a change, but the fact has no `was` until that day",
            );
            item.must(
                sealed_before(records, id, day) != Some(seal),
                "says what it said before",
            );
        }
    }
}

/// That what was withdrawn was there, and that nothing else took its name.
fn check_withdrawn(records: &Records, errors: &mut Vec<String>) {
    let facts = records.facts.iter().map(|fact| (&fact.id, &fact.file));
    let mut seen: BTreeMap<_, _> = facts.collect();
    for Withdrawn { id, was, file } in &records.withdrawn {
        let place = format!("{file}: withdrawn `{id}`");
        let mut item = Item { place, errors };
        if let Some(file) = seen.insert(id, file) {
            item.must(false, format!("the id is taken in {file}"));
        }
        let last = was.last().map(|was| was.said(None));
        item.must(
            !matches!(last, None | Some(Ok(None))),
            "withdraws what was not there",
        );
    }
}

/// That each entry of `was` says what the fact said, until when and why.
fn check_was(
    records: &Records,
    histories: &BTreeMap<&str, History>,
    history: &History,
    errors: &mut Vec<String>,
) {
    let History { id, file, now, was } = history;
    let first = records.vintages.keys().next();
    let mut previous = None;
    let said = history.said();
    for (index, (was, content)) in was.iter().zip(&said).enumerate() {
        let until = was.until.as_str();
        let mut item = Item {
            place: format!("{file}: fact `{id}`, until {until}"),
            errors,
        };
        item.must(
            records.vintages.contains_key(until) && first.is_some_and(|first| first != until),
            format!("{VINTAGES} has no vintage of that day, or it is the first"),
        );
        item.must(
            previous.is_none_or(|previous| previous < until),
            "stands after a later day",
        );
        previous = Some(until);
        let why = was.why.trim();
        item.must(
            !["", UNWRITTEN].contains(&why) && why.chars().count() <= WHY_CHARS,
            format!("`why` says why it changed, in {WHY_CHARS} characters at most"),
        );
        let content = match content {
            Ok(content) => content,
            Err(why) => {
                item.must(false, why);
                continue;
            }
        };
        let next = said.get(index + 1).map_or(Ok(now), Result::as_ref);
        item.must(next != Ok(content), "says what it said before");
        let sealed = sealed_before(records, id, until);
        match content {
            None => item.must(
                index == 0 && sealed.is_none(),
                "says that there was no such fact, but there was",
            ),
            Some(content) => {
                item.must(
                    sealed == Some(&content.seal()),
                    format!("does not say what the fact said: {VINTAGES} has another seal"),
                );
                check_names(records, histories, content, until, &mut item);
            }
        }
    }
}

/// That an earlier sentence prints numbers that there were.
fn check_names(
    records: &Records,
    histories: &BTreeMap<&str, History>,
    content: &Content,
    until: &str,
    item: &mut Item,
) {
    let mut earlier = records.vintages.keys().rev();
    let Some(day) = earlier.find(|day| day.as_str() < until) else {
        return;
    };
    for name in names(content.statement.as_deref().unwrap_or_default()) {
        let content = histories.get(name).and_then(|history| history.on(day));
        item.must(
            content.is_some_and(|content| content.value.is_some()),
            format!("prints {{{name}}}{NOT_A_NUMBER}"),
        );
    }
}

/// That what a fact says now is sealed, so that it cannot have changed unnoticed.
fn check_now(records: &Records, history: &History, errors: &mut Vec<String>) {
    let History { id, file, now, was } = history;
    let Some(now) = now else {
        return;
    };
    if is_unpublished(records) {
        return;
    }
    let seal = now.seal();
    let mut sealed = records.vintages.values().rev();
    let sealed = sealed.find_map(|seals| seals.get(*id));
    if sealed == Some(&seal) {
        return;
    }
    let place = file.to_string();
    let mut item = Item { place, errors };
    let told = was.last().map(|was| was.until.as_str());
    let is_open = |day: &&str| {
        let seals = records.vintages.get(*day);
        seals.is_none_or(|seals| !seals.contains_key(*id))
    };
    if let Some(day) = told.filter(is_open) {
        item.must(
            false,
            format!(
                "fact `{id}` is not sealed. Add to {VINTAGES}, under [{day}]:\n{id} = {seal:?}"
            ),
        );
        return;
    }
    let (became, said) = match sealed {
        Some(_) => ("changed", format!("{}, ", blanks(now))),
        None => ("added", String::new()),
    };
    item.must(
        false,
        format!(
            "fact `{id}` was {became}, which is not recorded. Say in its record until which day \
             that was otherwise and why, and what it said before, if it was there and as far as \
             that differs:\n\
             was = [{{ until = \"YYYY-MM-DD\", {said}why = {UNWRITTEN:?} }}]\n\
             Seal what it says now, in {VINTAGES} under the same day, [YYYY-MM-DD]:\n\
             {id} = {seal:?}"
        ),
    );
}

/// Whether nothing was published yet: one day, on which nothing is sealed.
fn is_unpublished(records: &Records) -> bool {
    let mut seals = records.vintages.values();
    let first = seals.next();
    seals.next().is_none() && first.is_some_and(BTreeMap::is_empty)
}

/// The seal of a fact that held before a day.
fn sealed_before<'r>(records: &'r Records, id: &str, day: &str) -> Option<&'r String> {
    let mut earlier = records.vintages.iter().rev();
    earlier.find_map(|(other, seals)| seals.get(id).filter(|_| other.as_str() < day))
}

/// What to write for a fact that is no longer there.
fn withdrawal(id: &str) -> String {
    format!(
        "fact `{id}` was withdrawn, which is not recorded. Leave in its file what it said until \
         the day on which it was withdrawn, and why:\n\
         [[withdrawn]]\n\
         id = {id:?}\n\
         was = [{{ until = \"YYYY-MM-DD\", value = …, unit = {UNWRITTEN:?}, as_of = {UNWRITTEN:?}, \
         status = {UNWRITTEN:?}, why = {UNWRITTEN:?} }}]\n\
         with `statement` in place of value and unit where it had none. Its day stands in {VINTAGES}"
    )
}

/// What a fact like this one may have said otherwise, for an editor to fill in.
fn blanks(now: &Content) -> String {
    let first = match now.value {
        Some(_) => "value = …".to_owned(),
        None => format!("statement = {UNWRITTEN:?}"),
    };
    format!("{first}, as_of = {UNWRITTEN:?}, status = {UNWRITTEN:?}")
}
