//! What has changed between the vintages of the facts, in English.

use super::{grouped, join};
use crate::decimal::trimmed;
use crate::facts::Unit;
use crate::text::page::ChangesText;

pub(super) const CHANGES: ChangesText = ChangesText {
    title: "What has changed",
    description: "Every change to the facts of the pledge explainer since they were first published.",
    lede: |back, data| {
        format!(
            "When a fact changes, this page says from what to what, and why. {}, or take the whole \
             record as {}.",
            back.on("Back to the explainer"),
            data.on("facts.json"),
        )
    },
    claims: None,
    none: |first| format!("Nothing so far. The facts are those first published, of {first}."),
    checked: "Checked again; nothing has changed.",
    since: |date, count| match count {
        1 => format!("This link was made with the facts of {date}. One has changed since:"),
        _ => format!("This link was made with the facts of {date}. {count} have changed since:"),
    },
    same: |date| format!("This link was made with the facts of {date}. None has changed since."),
    unlisted: "This link was made with facts of a day that this page has no record of, so it cannot say \
               what has changed.",
    newer: "This page is older than the link that led here, so it cannot say what has changed. It may be \
            a copy that is kept as it was.",
    all: "All changes",
    change: |before, after| match (before, after) {
        (Some(before), Some(after)) => format!("Before: {before}. Now: {after}."),
        (None, Some(after)) => format!("New: {after}."),
        (Some(before), None) => format!("Withdrawn; before: {before}."),
        (None, None) => String::new(),
    },
    amount,
    as_of: |date| format!("as of {date}"),
    starts: "The model starts from this number.",
};

fn amount(value: f64, unit: Unit) -> String {
    let number = grouped(&trimmed(value, 6));
    let (before, after) = match unit {
        Unit::UsdBn => ("$", " billion"),
        Unit::UsdBnPerYear => ("$", " billion a year"),
        Unit::Percent => ("", "%"),
        Unit::PercentAYear => ("", "% a year"),
        Unit::BusinessDays => ("", " business days"),
        Unit::Days => ("", " days"),
        Unit::Years => ("", " years"),
        Unit::JpyPerUsd => ("", " yen per dollar"),
        Unit::KrwPerUsd => ("", " won per dollar"),
        Unit::KrwTn => ("", " trillion won"),
        Unit::PeopleMillion => ("", " million people"),
        Unit::Gigawatt => ("", " gigawatts"),
        Unit::Elasticity => ("an elasticity of ", ""),
        Unit::Votes => ("", " votes"),
    };
    join(&[before, &number, after])
}
