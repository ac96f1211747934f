//! The arrows between the modules and between their files: who may know whom.

#[path = "layers/circles.rs"]
mod circles;
#[path = "layers/names.rs"]
mod names;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use circles::circles;
use names::Modules;

/// Each module, and the modules of this crate that it may name.
const MAY_USE: &[(&str, &[&str])] = &[
    ("units", &[]),
    ("pledge", &[]),
    ("decimal", &[]),
    ("value", &["decimal"]),
    ("facts", &["pledge"]),
    ("model", &["pledge", "decimal", "units", "value"]),
    ("analysis", &["pledge", "model", "units", "value"]),
    (
        "scenario",
        &[
            "analysis", "pledge", "decimal", "facts", "model", "units", "value",
        ],
    ),
    ("schedule", &[]),
    ("js", &["value"]),
    ("chart", &["decimal"]),
    (
        "text",
        &[
            "analysis", "chart", "pledge", "decimal", "facts", "scenario", "units",
        ],
    ),
    (
        "say",
        &[
            "analysis", "pledge", "decimal", "facts", "scenario", "text", "units",
        ],
    ),
    (
        "view",
        &[
            "analysis", "chart", "pledge", "decimal", "facts", "model", "say", "scenario", "text",
            "units",
        ],
    ),
    (
        "page",
        &[
            "analysis", "chart", "pledge", "facts", "say", "scenario", "text", "units", "value",
            "view",
        ],
    ),
    (
        "dom",
        &[
            "pledge", "decimal", "facts", "model", "say", "scenario", "schedule", "text", "value",
            "view",
        ],
    ),
    (
        "embed",
        &[
            "analysis", "pledge", "dom", "js", "say", "scenario", "schedule", "text", "value",
            "view",
        ],
    ),
];

fn files(of: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    if of.is_dir() {
        for entry in fs::read_dir(of).expect("a folder") {
            found.extend(files(&entry.expect("an entry").path(), ending));
        }
    } else if of.extension().is_some_and(|extension| extension == ending) {
        found.push(of.to_owned());
    }
    found
}

fn sources(module: &str) -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    [src.join(format!("{module}.rs")), src.join(module)]
        .iter()
        .filter(|path| path.exists())
        .flat_map(|path| files(path, "rs"))
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
fn only_dom_and_embed_speak_to_the_browser_and_beside_them_only_js_to_scripts() {
    let quiet = |module: &str| !["dom", "embed"].contains(&module);
    for (module, _) in MAY_USE.iter().filter(|(module, _)| quiet(module)) {
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
fn model_facts_and_dom_hold_no_signals() {
    for module in ["model", "facts", "chart", "scenario", "dom"] {
        for (path, text) in sources(module) {
            assert!(!text.contains("leptos"), "{} names leptos", path.display());
        }
    }
}

#[test]
fn no_file_names_what_leads_back_to_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (src, least) in [
        ("src", 500),
        ("crates/content/src", 50),
        ("crates/package/src", 10),
        ("crates/api/src", 0),
        ("crates/brief/src", 1),
        ("spreadsheet/src", 20),
    ] {
        assert_no_circles(&root.join(src), least);
    }
}

#[test]
fn no_script_imports_what_leads_back_to_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut arrows = BTreeSet::new();
    for folder in ["src/embed", "crates/api/src"] {
        for path in files(&root.join(folder), "js") {
            let text = fs::read_to_string(&path).expect("text");
            for line in text.lines().filter(|line| line.starts_with("import ")) {
                let from = line.split('"').nth(1).expect("what is imported");
                let target = path.with_file_name(from).canonicalize();
                // What is not there stands beside the script in `pkg/`.
                if let Ok(target) = target {
                    let name = |path: &Path| path.to_string_lossy().into_owned();
                    arrows.insert((name(&path), name(&target)));
                }
            }
        }
    }
    assert!(
        arrows.len() >= 40,
        "only {} arrows were found",
        arrows.len()
    );
    let found = circles(&arrows);
    assert!(found.is_empty(), "{found:?}");
}

/// Holds a crate to it, in which so many arrows are found at least.
fn assert_no_circles(src: &Path, least: usize) {
    let uses = Modules::read(src).uses();
    assert!(uses.len() >= least, "only {} arrows were found", uses.len());
    let shown = |circle: &[String]| {
        let arrows = circle.windows(2).map(|pair| {
            let name = &uses[&(pair[0].clone(), pair[1].clone())];
            format!("{} names {name} of {}", pair[0], pair[1])
        });
        arrows.collect::<Vec<_>>().join(", ")
    };
    let found = circles(&uses.keys().cloned().collect());
    let lines: Vec<String> = found.iter().map(|circle| shown(circle)).collect();
    assert!(
        lines.is_empty(),
        "circles in {}:\n{}",
        src.display(),
        lines.join("\n")
    );
}

#[test]
fn a_circle_is_shown_from_end_to_end_and_what_leads_nowhere_is_none() {
    let arrows = |text: &str| -> BTreeSet<(String, String)> {
        let pairs = text.split(' ').filter_map(|arrow| arrow.split_once('>'));
        pairs.map(|(from, to)| (from.into(), to.into())).collect()
    };
    assert!(circles(&arrows("a>b b>c a>c")).is_empty());
    assert_eq!(circles(&arrows("a>b b>c c>b c>d")), [["b", "c", "b"]]);
    let two = circles(&arrows("a>b b>a c>d d>e e>c b>c"));
    assert_eq!(two, [vec!["a", "b", "a"], vec!["c", "d", "e", "c"]]);
}

#[test]
fn who_takes_what_is_handed_on_names_the_file_that_defines_it() {
    let folder = std::env::temp_dir().join(format!("names-{}", std::process::id()));
    fs::create_dir_all(folder.join("a")).expect("a folder");
    for (file, text) in [
        ("lib.rs", "pub mod a;\npub mod b;\n"),
        (
            "a.rs",
            "mod inner;\nmod other;\npub use inner::Item;\n// crate::b::no\n",
        ),
        (
            "a/inner.rs",
            "use super::other;\npub struct Item;\nfn f() { other::g() }\n",
        ),
        ("a/other.rs", "pub fn g() {}\n"),
        (
            "b.rs",
            "use crate::a::{self, Item as One};\nfn f(_: One) -> a::Item {}\n",
        ),
    ] {
        fs::write(folder.join(file), text).expect("a file");
    }
    let uses = Modules::read(&folder).uses();
    fs::remove_dir_all(&folder).expect("the folder goes");
    let arrows: Vec<_> = uses.keys().map(|(a, b)| format!("{a} > {b}")).collect();
    assert_eq!(arrows, ["a/inner.rs > a/other.rs", "b.rs > a/inner.rs"]);
}
