//! How each language writes what a message is told.

use super::argument::{Anchor, Arg, Mark, Value};
use super::sentence::Sentence;
use super::speaker::{Shown, Style};
use super::words::Words;
use super::{notation, numbers};
use crate::decimal::trimmed;

impl Arg<'_> {
    /// What it shows, by itself.
    pub fn said(&self, words: Words) -> Sentence {
        let mut sentence = Sentence::new();
        self.show(words, Style::Default, &mut sentence);
        sentence
    }
}

impl Shown for Arg<'_> {
    fn is(&self, key: &str) -> bool {
        match self.value {
            Value::Words(words) => words == key,
            Value::Id(id) => {
                let hyphened = id.bytes().map(|byte| match byte {
                    b'.' | b' ' => b'-',
                    other => other,
                });
                hyphened.eq(key.bytes())
            }
            _ => false,
        }
    }

    fn show(&self, words: Words, style: Style, out: &mut Sentence) {
        self.open(out);
        match &self.value {
            Value::Words(shown) | Value::Id(shown) => out.push(shown),
            Value::Said(said) => out.push_sentence(said),
            Value::Usd(x) if style == Style::Short => out.push(&notation::usd_short(words, *x)),
            Value::Usd(x) => out.push(&notation::usd(words, *x)),
            Value::UsdBillions(x) => {
                out.push(&notation::usd_billions(words, *x, style == Style::Short));
            }
            Value::UsdRange(low, high) => out.push(&notation::usd_range(words, *low, *high)),
            Value::Lever(unit, x) if style == Style::Short => {
                out.push(&notation::lever_short(words, *unit, *x));
            }
            Value::Lever(unit, x) => out.push(&notation::lever(words, *unit, *x)),
            Value::Local(_, x) if style == Style::Short => {
                out.push(&notation::local_short(words, *x));
            }
            Value::Local(country, x) => out.push(&notation::local(words, *country, *x)),
            Value::Share(x) if style == Style::Exact => {
                out.push(&numbers::exact_percent(*x));
            }
            Value::Share(x) => out.push(&notation::percent(words, *x)),
            Value::PerPerson(x) if style == Style::Exact => out.push(&notation::dollars(words, *x)),
            Value::PerPerson(x) => out.push(&notation::per_person(words, *x)),
            Value::Number(x, decimals) => out.push(&notation::number(words, *x, *decimals)),
            Value::Counted(x, scale) => out.push(&notation::counted(words, *x, *scale)),
            Value::Year(year) => out.push(&trimmed(f64::from(*year), 0)),
            Value::Date(iso) if style == Style::Month => out.push(&notation::month(words, iso)),
            Value::Date(iso) => out.push(&notation::date(words, iso)),
        }
        self.close(out);
    }

    fn open(&self, out: &mut Sentence) {
        match &self.mark {
            Mark::None => {}
            Mark::Summary(country, field, value) => out.open_data(Some(*country), field, *value),
            Mark::Computed(name, value) => out.open_data(None, name, Some(*value)),
            Mark::Link(Anchor(attributes)) => {
                out.push_html("<a ");
                out.push_html(attributes);
                out.push_html(">");
            }
        }
    }

    fn close(&self, out: &mut Sentence) {
        out.push_html(match self.mark {
            Mark::None => "",
            Mark::Summary(..) | Mark::Computed(..) => "</data>",
            Mark::Link(_) => "</a>",
        });
    }
}
