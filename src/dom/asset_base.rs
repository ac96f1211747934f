//! Where the finished pages stand, as the script that adopts one knows it: a program does not know where it
//! comes from once a bundler has moved it.

use web_sys::Element;

use crate::scenario::Lang;

/// Marks an element with the address of the folder of all pages, which ends with `/`.
const BASE: &str = "data-base";
/// Marks it with the address of the page of sources, where that is elsewhere.
const SOURCES: &str = "data-sources";

/// The address of the folder with the pages of a language; empty where there is none.
pub fn folder(within: &Element, lang: Lang) -> String {
    written(within, BASE).map_or_else(String::new, |base| base + lang.folder())
}

/// What the address of a fact starts with, up to its id.
pub fn sources(host: &Element, lang: Lang) -> String {
    let page = written(host, SOURCES).unwrap_or_else(|| folder(host, lang) + "sources.html");
    page + "#"
}

/// What an explainer is marked with.
fn written(within: &Element, name: &str) -> Option<String> {
    let host = within.closest("[data-pledge-explainer]").ok()??;
    host.get_attribute(name)
}
