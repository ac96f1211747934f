use super::{FactIds, SourceId, Whose, Words};
use crate::declare::record;

record! {
    /// Something that happened on the way.
    Event {
        /// The name of the event.
        id: String,
        /// The day or month: `YYYY-MM-DD` or `YYYY-MM`.
        date: String,
        /// Whose pledge it concerns.
        country: Whose,
        /// What happened, in one sentence.
        text: Words,
        /// What it rests on; never empty.
        facts: FactIds,
        /// An early news report that told of it.
        early_report: Option<SourceId>,
        /// Where that report and the record differ.
        disagrees: Option<Words>,
    }
}
