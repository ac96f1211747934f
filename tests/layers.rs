//! The arrows between the modules: who may know whom.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module, and the modules of this crate that it may name.
const MAY_USE: &[(&str, &[&str])] = &[
    ("units", &[]),
    ("country", &[]),
    ("decimal", &[]),
    ("value", &["decimal"]),
    ("facts", &[]),
    ("model", &["country", "decimal", "units", "value"]),
    ("analysis", &["country", "model", "units", "value"]),
    (
        "scenario",
        &[
            "analysis", "country", "decimal", "facts", "model", "units", "value",
        ],
    ),
    ("schedule", &[]),
    ("js", &["value"]),
    ("chart", &["decimal"]),
    (
        "text",
        &[
            "analysis", "chart", "country", "decimal", "facts", "scenario", "units",
        ],
    ),
    (
        "say",
        &[
            "analysis", "country", "decimal", "facts", "scenario", "text", "units",
        ],
    ),
    (
        "view",
        &[
            "analysis", "chart", "country", "decimal", "facts", "model", "say", "scenario", "text",
            "units",
        ],
    ),
    (
        "page",
        &[
            "analysis", "chart", "country", "facts", "say", "scenario", "text", "value", "view",
        ],
    ),
    (
        "embed",
        &[
            "analysis", "country", "decimal", "facts", "js", "model", "say", "scenario",
            "schedule", "text", "value", "view",
        ],
    ),
];

fn files(of: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if of.is_dir() {
        for entry in fs::read_dir(of).expect("a folder") {
            found.extend(files(&entry.expect("an entry").path()));
        }
    } else if of.extension().is_some_and(|extension| extension == "rs") {
        found.push(of.to_owned());
    }
    found
}

fn sources(module: &str) -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    [src.join(format!("{module}.rs")), src.join(module)]
        .iter()
        .filter(|path| path.exists())
        .flat_map(|path| files(path))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("text");
            (path, text)
        })
        .collect()
}

#[test]
fn every_module_is_in_the_plan() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"))
        .expect("lib.rs");
    for line in lib.lines() {
        if let Some(module) = line
            .strip_prefix("pub mod ")
            .and_then(|rest| rest.strip_suffix(';'))
        {
            assert!(
                MAY_USE.iter().any(|(name, _)| *name == module),
                "{module} has no place in the plan"
            );
        }
    }
}

#[test]
fn no_module_knows_more_than_the_plan_allows() {
    for (module, allowed) in MAY_USE {
        let sources = sources(module);
        assert!(!sources.is_empty(), "{module} has no source");
        for (path, text) in sources {
            for line in text
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
            {
                for used in line.split("crate::").skip(1) {
                    let used: String = used
                        .chars()
                        .take_while(|c| c.is_alphanumeric() || *c == '_')
                        .collect();
                    let is_module = MAY_USE.iter().any(|(name, _)| *name == used);
                    assert!(
                        !is_module || used == *module || allowed.contains(&used.as_str()),
                        "{} uses {used}: {line}",
                        path.display()
                    );
                }
            }
        }
    }
}

#[test]
fn only_embed_speaks_to_the_browser_and_beside_it_only_js_to_scripts() {
    for (module, _) in MAY_USE.iter().filter(|(module, _)| *module != "embed") {
        for (path, text) in sources(module) {
            for forbidden in ["web_sys", "wasm_bindgen"] {
                let is_allowed = *module == "js" && forbidden == "wasm_bindgen";
                assert!(
                    is_allowed || !text.contains(forbidden),
                    "{} names {forbidden}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn model_and_facts_hold_no_signals_and_no_words_of_the_page() {
    for module in ["model", "facts", "chart", "scenario"] {
        for (path, text) in sources(module) {
            assert!(!text.contains("leptos"), "{} names leptos", path.display());
        }
    }
}
