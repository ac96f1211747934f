//! Each type of the records is declared once: what the records say is what the program has.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::fmt::Debug;

use pledge_content::schema::{
    Event, Evidence, Fact, Interpretation, Source, SourceKind, Status, Unit,
};
use serde::de::DeserializeOwned;

/// That each variant is read by its name, and that the program declares it with that name.
fn is_named<T: DeserializeOwned + Debug + PartialEq + Copy>(
    all: &[T],
    id: impl Fn(T) -> String,
    declaration: &str,
) {
    for variant in all {
        let id = id(*variant);
        let table: toml::Table = toml::from_str(&format!("it = {id:?}")).unwrap();
        assert_eq!(table["it"].clone().try_into::<T>().unwrap(), *variant);
        let arm = format!("Self::{variant:?} => {id:?},");
        assert!(declaration.contains(&arm), "{arm}: {declaration}");
    }
}

#[test]
fn every_variant_has_one_name_in_the_records_and_in_the_program() {
    is_named(Status::ALL, Status::id, &Status::declaration());
    is_named(Evidence::ALL, Evidence::id, &Evidence::declaration());
    is_named(SourceKind::ALL, SourceKind::id, &SourceKind::declaration());
    assert_eq!(SourceKind::EarlyReport.id(), "early-report");
}

#[test]
fn a_unit_is_one_of_a_closed_set_or_counts_a_currency_by_its_code() {
    let declaration = Unit::declaration(&["abc".into(), "xyz".into()]);
    for (name, arm) in [
        (
            "usd_bn_per_year",
            "Self::UsdBnPerYear => \"usd_bn_per_year\",",
        ),
        ("votes", "Self::Votes => \"votes\","),
        (
            "abc_per_usd",
            "Self::LocalPerUsd(Side::Left) => \"abc_per_usd\",",
        ),
        ("xyz_tn", "Self::LocalTn(Side::Right) => \"xyz_tn\","),
    ] {
        assert_eq!(Unit::named(name).map(Unit::id).as_deref(), Some(name));
        assert!(declaration.contains(arm), "{arm}: {declaration}");
    }
    for name in ["abcd_tn", "AB1_per_usd", "abc", "UsdBn", ""] {
        assert_eq!(Unit::named(name), None, "{name}");
    }
}

#[test]
fn a_structure_is_declared_with_its_documentation_and_the_types_of_the_program() {
    let fact = Fact::declaration();
    for field in [
        "/// Something known about the two pledges, and how well it is known.\n",
        "/// The number, where the fact is one.\npub value: Option<f64>,\n",
        "pub id: &'static str,",
        "pub statement: Words,",
        "pub note: Option<Words>,",
        "pub sources: &'static [&'static Source],",
        "pub parts: &'static [&'static str],",
    ] {
        assert!(fact.contains(field), "{field}: {fact}");
    }
    assert!(Source::declaration().contains("pub title: &'static str,"));
    assert!(Event::declaration().contains("pub early_report: Option<&'static Source>,"));
    let interpretation = Interpretation::declaration();
    let facts = "serde(serialize_with = \"ids\"))]\npub facts: &'static [&'static Fact],";
    assert!(interpretation.contains(facts), "{interpretation}");
}

#[test]
fn what_only_the_reader_of_the_records_needs_is_no_part_of_the_program() {
    let fact = Fact::declaration();
    for field in ["was", "file"] {
        assert!(!fact.contains(&format!("pub {field}:")), "{fact}");
    }
}
