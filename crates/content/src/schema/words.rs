use serde::Deserialize;

use crate::declare::{Declare, Lookup};

/// A text of the page, in English. `{fact-id}` prints the number of that fact. Its translations stand
/// in a file for each language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Words(pub String);

impl Declare for Words {
    fn rust_type() -> String {
        "Words".into()
    }

    fn literal(&self, place: &str, lookup: &dyn Lookup) -> String {
        lookup.words(place, &self.0)
    }
}

/// A text that stays in English. `{fact-id}` prints the number of that fact.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct English(pub String);

impl Declare for English {
    fn rust_type() -> String {
        String::rust_type()
    }

    fn literal(&self, _: &str, lookup: &dyn Lookup) -> String {
        format!("{:?}", lookup.print(&self.0))
    }
}

/// The ids of some facts. The program has the facts themselves, and publishes them by id.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FactIds(pub Vec<String>);

impl Declare for FactIds {
    fn rust_type() -> String {
        "&'static [&'static Fact]".into()
    }

    fn attribute() -> &'static str {
        "#[cfg_attr(not(target_arch = \"wasm32\"), serde(serialize_with = \"ids\"))]\n"
    }

    fn literal(&self, _: &str, _: &dyn Lookup) -> String {
        let facts = self.0.iter().map(|id| format!("&{}", constant(id)));
        format!("&[{}]", facts.collect::<Vec<_>>().join(", "))
    }
}

/// The id of a source. The program has the source itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct SourceId(pub String);

impl Declare for SourceId {
    fn rust_type() -> String {
        "&'static Source".into()
    }

    fn literal(&self, _: &str, lookup: &dyn Lookup) -> String {
        lookup.source(&self.0)
    }
}

/// `jp-pledge-size` is the constant `JP_PLEDGE_SIZE`.
pub(crate) fn constant(id: &str) -> String {
    id.replace('-', "_").to_ascii_uppercase()
}
