use std::collections::BTreeMap;

use serde::Deserialize;

use crate::declare::{Declare, Lookup, SIDES, below};

/// Something of each pledge, under its id.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct OfPledges<T>(pub BTreeMap<String, T>);

impl<T: Declare> Declare for OfPledges<T> {
    fn rust_type() -> String {
        format!("Pair<{}>", T::rust_type())
    }

    fn attribute() -> &'static str {
        "#[cfg_attr(not(target_arch = \"wasm32\"), serde(flatten))]\n"
    }

    fn literal(&self, place: &str, lookup: &dyn Lookup) -> String {
        // The ids stand beside the other keys of the record, not below one of their own.
        let place = place.rsplit_once('.').map_or(place, |(place, _)| place);
        let [left, right] = lookup.pledges().each_ref().map(|id| {
            let value = self.0.get(id);
            value
                .map(|value| value.literal(&below(place, id), lookup))
                .unwrap_or_default()
        });
        format!("Pair {{ left: {left}, right: {right} }}")
    }
}

/// Whose pledge something concerns: an id, or `both`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Whose(pub String);

impl Whose {
    /// What concerns the pledges of both.
    pub const BOTH: &'static str = "both";
}

impl Declare for Whose {
    fn rust_type() -> String {
        "Whose".into()
    }

    fn literal(&self, _: &str, lookup: &dyn Lookup) -> String {
        let side = lookup.pledges().iter().position(|id| *id == self.0);
        side.map_or("Whose::Both".into(), |side| {
            format!("Whose::One({})", SIDES[side])
        })
    }
}
