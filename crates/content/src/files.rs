//! The names of the files that the records stand in.

/// The file that says which two pledges are compared.
pub const DEAL: &str = "deal.toml";
/// The files of facts that belong to no pledge, in the order in which the page lists them. Those of the
/// pledges go before.
pub const FACT_FILES: [&str; 4] = [
    "facts/tariffs.toml",
    "facts/trade.toml",
    "facts/economy.toml",
    "facts/literature.toml",
];
/// The file of sources.
pub const SOURCES: &str = "facts/sources.toml";
/// The file of the terms table.
pub const TERMS: &str = "facts/terms.toml";
/// The file of events.
pub const TIMELINE: &str = "facts/timeline.toml";
/// The file of what is not known.
pub const UNKNOWN: &str = "facts/unknown.toml";
/// The file of the days of publication.
pub const VINTAGES: &str = "facts/vintages.toml";
/// The languages of the page besides English, the language of the records: a file each.
pub const TRANSLATIONS: [&str; 2] = ["ja", "ko"];

/// What an edition says of itself.
pub const EDITION_README: &str = "README.md";

/// The file of what the page says in a language.
pub fn words_file(lang: &str) -> String {
    format!("words/{lang}.ftl")
}

/// The file of a language's words of the records.
pub fn translation_file(lang: &str) -> String {
    format!("facts/{lang}.toml")
}

/// The file of a pledge's numbers.
pub fn pledge_file(id: &str) -> String {
    format!("pledges/{id}/pledge.toml")
}

/// The file of a pledge's facts.
pub fn facts_file(id: &str) -> String {
    format!("pledges/{id}/facts.toml")
}
