//! How we know: what is taken as known, what is assumed, what nobody knows, and what to take away.

use super::cite::link;
use crate::chart::svg::escape;
use crate::facts::{FACTS, Status, UNKNOWN, VINTAGE};
use crate::text::en_date;

/// Appends the fixed half of *method*; the arithmetic above it follows the sliders.
pub(super) fn write(out: &mut String) {
    let count = |status: Status| FACTS.iter().filter(|fact| fact.status == status).count();
    out.push_str(&format!(
        "<p>Of {} entries, {} are settled, {} reported, {} contested, {} threatened; {} record what \
         was not found or what we chose. What is not known is assumed, on a slider, and under it \
         stands where it starts and why. Some choices have no slider: the ledger starts in 2026 \
         with what was really paid, the bulk of the calls starts in 2027, one return stands for \
         all projects, and Korea’s shipbuilding money, for which no calendar was published, is \
         spread over the years of its cash. <a href=\"sources.html#inputs\" target=\"_blank\">Where \
         every input comes from</a>.</p>",
        FACTS.len(),
        count(Status::Settled),
        count(Status::Reported),
        count(Status::Contested),
        count(Status::Threatened),
        count(Status::Assumption),
    ));
    out.push_str("<h3>What nobody outside the talks seems to know</h3><ul class=\"facts\">");
    for unknown in &UNKNOWN {
        out.push_str("<li>");
        escape(out, unknown.text);
        if !unknown.facts.is_empty() {
            out.push(' ');
            link(out, unknown.facts, "cite", "nearest facts");
        }
        out.push_str("</li>");
    }
    out.push_str(&format!(
        "</ul><p class=\"colophon\">Version {}, facts as of {}. <a href=\"sources.html\" \
         target=\"_blank\">All facts, sources and disagreements</a>, or \
         <a href=\"facts.json\" download>as data</a>. Corrections: when a fact changes, its date and \
         the version change with it.</p>",
        env!("CARGO_PKG_VERSION"),
        en_date(VINTAGE),
    ));
}
