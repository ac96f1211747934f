use serde::Deserialize;

use super::{FactIds, OfPledges, Words};
use crate::declare::{Declare, Lookup, below, record};
use crate::emit::declaration::{Field, structure};

/// One term of the deals, as each country has it.
// By hand, since serde lets no key be unknown beside those of a map. What is no pledge's key is refused
// by the checks.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct TermRow {
    /// The name of the row.
    pub id: String,
    /// What the row is about.
    pub label: Words,
    /// Whether it stands open where there is little room: where the deals differ most.
    #[serde(default)]
    pub open: bool,
    /// The term of the model that its button switches, if it has one.
    pub switch: Option<String>,
    /// How the term is read for each country; several interpretations where the parties differ.
    #[serde(flatten)]
    pub of: OfPledges<Vec<Interpretation>>,
}

impl TermRow {
    /// The declaration of this type in the program.
    pub fn declaration() -> String {
        fn field<T: Declare>(name: &'static str, docs: &'static [&'static str]) -> Field {
            Field {
                name,
                docs,
                rust_type: T::rust_type(),
                attribute: T::attribute(),
            }
        }
        structure(
            "TermRow",
            &[" One term of the deals, as each country has it."],
            &[
                field::<String>("id", &[" The name of the row."]),
                field::<Words>("label", &[" What the row is about."]),
                field::<bool>(
                    "open",
                    &[
                        " Whether it stands open where there is little room: where the deals differ most.",
                    ],
                ),
                Field {
                    attribute: "#[cfg_attr(not(target_arch = \"wasm32\"), serde(skip))]\n",
                    ..field::<Option<String>>(
                        "switch",
                        &[" The term of the model that its button switches, if it has one."],
                    )
                },
                field::<OfPledges<Vec<Interpretation>>>(
                    "of",
                    &[
                        " How the term is read for each country; several interpretations where the parties differ.",
                    ],
                ),
            ],
        )
    }
}

impl Declare for TermRow {
    fn rust_type() -> String {
        "TermRow".into()
    }

    fn literal(&self, place: &str, lookup: &dyn Lookup) -> String {
        format!(
            "TermRow {{ id: {}, label: {}, open: {}, switch: {}, of: {} }}",
            self.id.literal(&below(place, "id"), lookup),
            self.label.literal(&below(place, "label"), lookup),
            self.open,
            self.switch.literal(&below(place, "switch"), lookup),
            self.of.literal(&below(place, "of"), lookup)
        )
    }
}

record! {
    /// One interpretation of a term.
    Interpretation {
        /// The term in a few plain words.
        text: Words,
        /// Whose interpretation it is, where there is more than one.
        by: Option<Words>,
        /// What it rests on; never empty, and the first fact leads.
        facts: FactIds,
    }
}
