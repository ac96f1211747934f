//! The record of what the facts said and from which day, `vintages.toml`. Played from its start it must
//! end with the facts as they are, so that no fact changes without readers of older links being told.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Fact, Item, Piece, Records, Status, Unit, is_date, number, pieces, table};

pub(super) const VINTAGES: &str = "vintages.toml";

const WHY_CHARS: usize = 160;
/// What stands for words that an editor has yet to write.
const UNWRITTEN: &str = "…";

/// By day, so in order: each fact that from that day on says something else.
pub(super) type Vintages = BTreeMap<String, BTreeMap<String, Line>>;

/// What a fact says from a day on: its number or, where it has none, its sentence, and how firm it is as
/// of when. A line that says nothing withdraws the fact.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    value: Option<f64>,
    unit: Option<Unit>,
    as_of: Option<String>,
    status: Option<Status>,
    statement: Option<String>,
    /// Nothing in the first vintage.
    why: Option<String>,
}

impl Line {
    fn of(fact: &Fact) -> Self {
        Self {
            value: fact.value,
            unit: fact.unit,
            as_of: Some(fact.as_of.clone()),
            status: Some(fact.status),
            statement: fact.value.is_none().then(|| fact.statement.clone()),
            why: None,
        }
    }

    fn withdraws(&self) -> bool {
        self.says(&Self {
            value: None,
            unit: None,
            as_of: None,
            status: None,
            statement: None,
            why: None,
        })
    }

    /// Whether it says the same as another, whatever the reason.
    fn says(&self, other: &Self) -> bool {
        (self.value, self.unit, &self.as_of) == (other.value, other.unit, &other.as_of)
            && (self.status, &self.statement) == (other.status, &other.statement)
    }

    /// As it stands in the record, for an editor to say why.
    fn written(&self, id: &str) -> String {
        let mut parts = Vec::new();
        if let (Some(value), Some(unit)) = (self.value, self.unit) {
            parts.push(format!("value = {value}, unit = \"{}\"", snake(unit)));
        }
        if let (Some(as_of), Some(status)) = (&self.as_of, self.status) {
            parts.push(format!("as_of = {as_of:?}, status = \"{}\"", snake(status)));
        }
        if let Some(statement) = &self.statement {
            parts.push(format!("statement = {statement:?}"));
        }
        parts.push(format!("why = {UNWRITTEN:?}"));
        format!("{id} = {{ {} }}", parts.join(", "))
    }
}

/// The name of a variant as the records write it.
fn snake(variant: impl std::fmt::Debug) -> String {
    let mut name = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

/// What the facts say at some point of the record.
#[derive(Clone, Default)]
struct Known<'a>(BTreeMap<&'a str, &'a Line>);

impl<'a> Known<'a> {
    fn play(&mut self, vintage: &'a BTreeMap<String, Line>) {
        for (id, line) in vintage {
            if line.withdraws() {
                self.0.remove(id.as_str());
            } else {
                self.0.insert(id, line);
            }
        }
    }

    /// A sentence with the numbers of that time.
    fn print(&self, text: &str) -> String {
        let print = |piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Name(id) => {
                let value = self.0.get(id).and_then(|line| line.value);
                value.map(number).unwrap_or_default()
            }
        };
        pieces(text).into_iter().map(print).collect()
    }

    fn code(&self, id: &str) -> String {
        let Some(Line {
            value,
            unit,
            as_of: Some(as_of),
            status: Some(status),
            statement,
            ..
        }) = self.0.get(id)
        else {
            return "None".into();
        };
        let unit = unit.map_or("None".into(), |unit| format!("Some(Unit::{unit:?})"));
        let statement = statement.as_ref().map(|text| self.print(text));
        format!(
            "Some(Content {{ value: {value:?}, unit: {unit}, as_of: {as_of:?}, \
             status: Status::{status:?}, statement: {statement:?} }})"
        )
    }
}

/// That the record holds together and ends with the facts as they are.
pub(super) fn check(records: &Records, errors: &mut Vec<String>) {
    let mut known = Known::default();
    for (index, (date, vintage)) in records.vintages.iter().enumerate() {
        let mut item = Item {
            place: format!("{VINTAGES}: [{date}]"),
            errors,
        };
        item.must(
            is_date(date) && date.len() == 10,
            "the day is not YYYY-MM-DD",
        );
        for (id, line) in vintage {
            item.place = format!("{VINTAGES}: [{date}]: `{id}`");
            check_line(line, known.0.get(id.as_str()).copied(), &mut item);
            let why = line.why.as_deref().map(str::trim);
            item.must(
                index > 0 || why.is_none(),
                "what stands there from the start needs no reason",
            );
            let is_reason =
                |why: &str| !["", UNWRITTEN].contains(&why) && why.chars().count() <= WHY_CHARS;
            item.must(
                index == 0 || why.is_some_and(is_reason),
                format!("`why` says why it changed, in {WHY_CHARS} characters at most"),
            );
        }
        known.play(vintage);
    }
    let place = VINTAGES.to_owned();
    let mut item = Item { place, errors };
    item.must(!records.vintages.is_empty(), "there is no vintage");
    for (line, what) in unrecorded(records, &known) {
        item.must(
            false,
            format!(
                "{what}, which is not recorded. Say why, under the day of the change, \
                 [YYYY-MM-DD]:\n{line}"
            ),
        );
    }
}

fn check_line(line: &Line, before: Option<&Line>, item: &mut Item) {
    if line.withdraws() {
        item.must(before.is_some(), "withdraws what was not there");
        return;
    }
    item.must(
        line.as_of.is_some() && line.status.is_some(),
        "as_of or status is missing",
    );
    item.must(
        line.value.is_some() == line.unit.is_some()
            && line.value.is_some() != line.statement.is_some(),
        "says either a value with its unit or a statement",
    );
    item.must(
        !before.is_some_and(|before| before.says(line)),
        "says what it said before",
    );
}

/// Each fact with which the record does not end: the line to add, and what became of the fact.
fn unrecorded(records: &Records, known: &Known) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for fact in &records.facts {
        let id = fact.id.as_str();
        let now = Line::of(fact);
        let before = known.0.get(id);
        if before.is_none_or(|before| !before.says(&now)) {
            let became = if before.is_some() { "changed" } else { "added" };
            found.push((now.written(id), format!("fact `{id}` was {became}")));
        }
    }
    for id in known.0.keys().filter(|id| records.fact(id).is_none()) {
        let line = format!("{id} = {{ why = {UNWRITTEN:?} }}");
        found.push((line, format!("fact `{id}` was withdrawn")));
    }
    found
}

/// The record as a constant. What stood there from the start is no change.
pub(super) fn generate(records: &Records) -> String {
    let mut known = Known::default();
    let mut rows = Vec::new();
    for (index, (date, vintage)) in records.vintages.iter().enumerate() {
        let before = known.clone();
        known.play(vintage);
        let change = |(id, line): (&String, &Line)| {
            let why = line.why.as_deref().unwrap_or_default();
            let [before, after] = [&before, &known].map(|known| known.code(id));
            format!("Change {{ id: {id:?}, before: {before}, after: {after}, why: {why:?} }},")
        };
        let changes: String = match index {
            0 => String::new(),
            _ => vintage.iter().map(change).collect(),
        };
        rows.push(format!(
            "Vintage {{ date: {date:?}, changes: &[{changes}] }},\n"
        ));
    }
    let table = table(
        "Every vintage of the facts, in order, with what it changed.",
        "VINTAGES",
        "Vintage",
        rows.into_iter(),
    );
    format!("#[cfg(not(target_arch = \"wasm32\"))]\n{table}")
}
