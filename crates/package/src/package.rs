//! Everything a host needs, in memory: the same bytes on every machine.

use std::collections::BTreeMap;
use std::fs;
use std::mem;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use pledge_explainer::facts;
use pledge_explainer::page::{self, Base};
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::deal::HAS_BOTH_LEDGERS;
use pledge_explainer::scenario::{Part, Preset};
use pledge_explainer::text::words;
use walrus::Module;
use wasm_bindgen_cli_support::Bindgen;

use crate::build;
use crate::cards::cards;
use crate::cases::cases;
use crate::manifest::{integrity, manifest, package_json};
use crate::program::{Program, compile};
use crate::sbom::{SBOM, sbom};
use crate::script::{readable, renamed, small};
use crate::scripts::{EMBED, Kind, PROSE, SCRIPTS, Script};
use crate::source::{read, style};
use crate::split::{DEFERRED, split, with_loader};
use xtask::files::{Files, read_folder};
use xtask::prerequisites::wasm_target;
use xtask::step::step;
use xtask::workspace::Crate;

/// The style sheets of the pages, each with the file that it is bundled from.
const STYLES: [(&str, &str); 2] = [
    ("explainer.css", "style/explainer.css"),
    ("brief.css", "style/brief_page.css"),
];

/// Builds everything, for any address or for one.
pub fn package(base: Option<&Base>) -> Result<Files> {
    let described = Crate::read()?;
    step("look for the wasm target", wasm_target)?;
    let mut files = Files::new();
    for program in Program::ALL {
        let module = step(&format!("compile {}", program.what()), || {
            compile(program, &described)
        })?;
        files.extend(step("write its JavaScript side", || {
            bind(program, &module, &described)
        })?);
    }
    for (name, entry) in STYLES {
        let css = step(&format!("bundle {name}"), || style(entry))?;
        files.insert(name.into(), css.into());
    }
    files.extend(step("render the pages", || Ok(said(base)))?);
    files.extend(step("draw the cards", cards)?);
    for script in SCRIPTS {
        files.insert(format!("{}.js", script.name), packaged(script)?);
    }
    files.insert("cases.json".into(), cases()?.into());
    files.insert("LICENSE".into(), licence()?);
    files.insert("embed.d.ts".into(), read("src/embed/embed.d.ts")?);
    files.insert(SBOM.into(), sbom(&described)?.into());
    let npm = package_json(&files, &described)?;
    files.insert("package.json".into(), npm.into());
    let build = build::of(&files);
    build::stamp(&mut files, &build);
    describe(&mut files, &described, &build)?;
    Ok(files)
}

/// What is written natively in words: the pages, and the files of words that programs load.
pub fn said(base: Option<&Base>) -> Files {
    let pages = page::files(base).into_iter();
    let pages = pages.map(|(path, text)| (path, text.into()));
    let words = words::files().into_iter();
    let words = words.map(|(name, content)| (name, build::in_head(&content).into()));
    pages.chain(words).collect()
}

/// Brings the scripts and the style sheets of a package up to date, and what describes it.
pub fn rescript(files: &mut Files, build: &str) -> Result<()> {
    let mut written = Files::new();
    for script in SCRIPTS {
        written.insert(format!("{}.js", script.name), packaged(script)?);
    }
    for (name, entry) in STYLES {
        written.insert(name.into(), style(entry)?.into());
    }
    build::stamp(&mut written, build);
    files.extend(written);
    Ok(())
}

/// Adds the sizes and hashes of all files.
pub fn describe(files: &mut Files, described: &Crate, build: &str) -> Result<()> {
    let manifest = manifest(files, &described.version, facts::VINTAGE, build)?;
    files.insert("manifest.json".into(), manifest.into());
    Ok(())
}

/// The JavaScript and the TypeScript types to the module, and the module itself
/// without the names and the tools' versions.
fn bind(program: Program, module: &Path, described: &Crate) -> Result<Files> {
    let out = described.target.join("bindgen").join(program.name());
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let (module, deferred) = match program {
        Program::Api | Program::Brief | Program::Spreadsheet => (module.to_owned(), None),
        Program::Page => {
            let (main, deferred) = split(module, &described.target.join("split"))?;
            (main, Some(deferred))
        }
    };
    let mut output = Bindgen::new()
        .input_path(&module)
        .out_name(program.name())
        // Both modules share the table of functions.
        .keep_lld_exports(deferred.is_some())
        .web(true)?
        .typescript(program == Program::Api)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;

    // A dependency of Leptos marks the module with a hash of the folder that its
    // own source lies in, for a tool that is not used here.
    let module = output.wasm_mut();
    let marks: Vec<String> = module
        .exports
        .iter()
        .map(|export| export.name.clone())
        .filter(|name| name.starts_with("_WASM_SPLIT_MARKER_"))
        .collect();
    for mark in marks {
        module.exports.remove(mark)?;
    }
    module.customs.remove_raw("__wasm_split_unstable");

    // What the module takes from its JavaScript is named in both, by a hash of where it is declared.
    let mut short = BTreeMap::new();
    for import in module.imports.iter_mut() {
        if import.name.starts_with("__wb") {
            let name = format!("f{}", short.len());
            short.insert(mem::replace(&mut import.name, name.clone()), name);
        }
    }

    output.emit(&out)?;
    if program == Program::Brief {
        stays_small(output.wasm_mut())?;
    }
    let mut files = read_folder(&out)?;
    if program == Program::Api {
        let types = files.get_mut("pledge_explainer.d.ts");
        let types = types.context("no types were written")?;
        *types = with_ids(std::str::from_utf8(types)?).into();
    }
    let name = format!("{}.js", program.name());
    let script = files.remove(&name).context("no JavaScript was written")?;
    let mut script = renamed(std::str::from_utf8(&script)?, &short);
    if let Some(deferred) = deferred {
        script = with_loader(&script)?;
        files.insert(DEFERRED.to_owned(), deferred);
    }
    script = build::checking(&script)?;
    for (name, module) in &mut files {
        if name.ends_with(".wasm") {
            build::mark(module);
        }
    }
    if program == Program::Api {
        script.push_str("export { mount } from \"./mount.js\";\n");
    }
    // What its comments say stands in the types.
    files.insert(name, small(script.as_bytes(), Kind::Module)?);
    Ok(files)
}

/// The types of the module for scripts, with the names of the deal in their places.
fn with_ids(types: &str) -> String {
    let presets = Preset::ALL.map(Preset::id).join("\" | \"");
    [
        ("__left__", Side::Left.id()),
        ("__right__", Side::Right.id()),
        ("__part__", &Part::IDS.join("\" | \"")),
        ("__preset__", &presets),
        // Behind what only a ledger says.
        ("__ledger__", if HAS_BOTH_LEDGERS { "" } else { "?" }),
    ]
    .into_iter()
    .fold(types.to_owned(), |types, (place, name)| {
        types.replace(place, name)
    })
}

/// What the smallest program does without: what the names of its functions would hold, and what to use instead.
const WITHOUT: [(&[&str], &str); 3] = [
    // What says where that failed is 3.5 kB.
    (
        &["slice_error_fail"],
        "some text is cut by places: use split_at_checked or get",
    ),
    (
        &["CharSearcher"],
        "some text is searched for a sign: use the module `cut`",
    ),
    (
        &["libm", "pow"],
        "a power is worked out: use the exponential of a logarithm",
    ),
];

/// Sees to it that a program does without all of that.
fn stays_small(module: &Module) -> Result<()> {
    let names: Vec<&str> = module
        .funcs
        .iter()
        .filter_map(|func| func.name.as_deref())
        .collect();
    ensure!(!names.is_empty(), "the module has no names to look at");
    for (parts, instead) in WITHOUT {
        let found = names
            .iter()
            .find(|name| parts.iter().all(|part| name.contains(part)));
        ensure!(
            found.is_none(),
            "{}: {instead}",
            found.copied().unwrap_or_default()
        );
    }
    Ok(())
}

/// A script of ours as it is packaged. What publishers put on their own pages is theirs to read before they do,
/// so it keeps its names and lines.
fn packaged(script: Script) -> Result<Vec<u8>> {
    let text = of_this_deal(&script.text()?);
    if script.name == EMBED.name {
        let prose = integrity(&packaged(PROSE)?);
        return readable(&text.replace("hash-of-prose", &prose), script.kind);
    }
    small(text.as_bytes(), script.kind).with_context(|| script.name)
}

/// A script of ours without the heights of parts that the page does not have, by which it knows the parts.
fn of_this_deal(script: &str) -> String {
    let is_absent = |line: &&str| {
        let mut absent = Part::ABSENT.iter();
        absent.any(|part| line.starts_with(&format!("  {}: [", part.id())))
    };
    let lines = script.split_inclusive('\n');
    lines.filter(|line| !is_absent(line)).collect()
}

/// The reader's choice of two, in one file.
fn licence() -> Result<Vec<u8>> {
    let either = b"Licensed under either of the MIT licence or the Apache License 2.0, at your option.\n\n---\n\n";
    let parts = [
        either.to_vec(),
        read("LICENSE-MIT")?,
        b"\n---\n\n".to_vec(),
        read("LICENSE-APACHE")?,
    ];
    Ok(parts.concat())
}
