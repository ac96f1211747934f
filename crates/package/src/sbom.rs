//! The bill of materials: which crates are linked into the programs of `pkg/`, in CycloneDX's format. The scripts hold
//! nothing of anybody else.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::program::Program;
use xtask::dependencies::{Graph, Package, checksums};
use xtask::step::output;
use xtask::workspace::{Crate, rustc};

/// The name of the file.
pub const SBOM: &str = "sbom.cdx.json";

/// Says it. Nothing in it comes from the clock, so the same source gives the same bytes.
pub fn sbom(described: &Crate) -> Result<String> {
    let graph = Graph::of_browser()?;
    let checksums = checksums()?;
    let mut programs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut packages: BTreeMap<&str, &Package> = BTreeMap::new();
    let mut direct = BTreeSet::new();
    for program in Program::ALL {
        let package = graph.ours(program.package())?;
        for one in graph.linked_with(package) {
            programs.entry(&one.id).or_default().insert(program.name());
            packages.insert(&one.id, one);
        }
        direct.extend(graph.linked(package).map(reference));
    }
    let mut components = vec![standard_library()?];
    let mut dependencies = vec![json!({ "ref": reference_of_all(described), "dependsOn": direct })];
    let mut sorted: Vec<&Package> = packages.into_values().collect();
    sorted.sort_by_key(|one| (&one.name, &one.version));
    for one in sorted {
        let checksum = checksums.get(&(one.name.clone(), one.version.clone()));
        components.push(component(one, checksum, &programs[&*one.id])?);
        let needs: BTreeSet<String> = graph.linked(one).map(reference).collect();
        dependencies.push(json!({ "ref": reference(one), "dependsOn": needs }));
    }
    let sbom = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "application",
            "bom-ref": reference_of_all(described),
            "name": "pledge-explainer",
            "version": described.version,
            "description": described.description,
            "licenses": [{ "expression": described.license }],
        } },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&sbom)? + "\n")
}

/// A crate with the programs that it is linked into. One of this project has no hash.
fn component(
    package: &Package,
    checksum: Option<&String>,
    programs: &BTreeSet<&str>,
) -> Result<Value> {
    let Package { name, version, .. } = package;
    let properties: Vec<Value> = programs
        .iter()
        .map(|name| json!({ "name": "pledge-explainer:program", "value": name }))
        .collect();
    let mut component = json!({
        "type": "library",
        "bom-ref": reference(package),
        "name": name,
        "version": version,
        "licenses": [{ "expression": package.licence.replace('/', " OR ") }],
        "properties": properties,
    });
    if package.source.is_some() {
        let checksum = checksum.with_context(|| format!("{name} {version} is not locked"))?;
        component["purl"] = reference(package).into();
        component["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    Ok(component)
}

/// The standard library, of which each program has some.
fn standard_library() -> Result<Value> {
    let version = output(rustc().arg("--version"))?;
    let version = version.split(' ').nth(1).context("rustc says no version")?;
    Ok(json!({
        "type": "library",
        "bom-ref": format!("rust-std@{version}"),
        "name": "rust-std",
        "version": version,
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
    }))
}

fn reference(package: &Package) -> String {
    let Package { name, version, .. } = package;
    match package.source {
        Some(_) => format!("pkg:cargo/{name}@{version}"),
        None => format!("{name}@{version}"),
    }
}

fn reference_of_all(described: &Crate) -> String {
    format!("pkg:npm/pledge-explainer@{}", described.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bill_names_each_crate_once_with_its_hash_and_the_same_bytes_each_time() {
        let described = Crate::read().unwrap();
        let text = sbom(&described).unwrap();
        assert_eq!(text, sbom(&described).unwrap());
        let bill: Value = serde_json::from_str(&text).unwrap();
        let components = bill["components"].as_array().unwrap();
        let find = |name: &str| {
            let found: Vec<_> = components
                .iter()
                .filter(|one| one["name"] == name)
                .collect();
            assert_eq!(found.len(), 1, "{name}");
            found[0]
        };
        assert_eq!(
            find("wasm-bindgen")["hashes"][0]["content"]
                .as_str()
                .unwrap()
                .len(),
            64
        );
        let programs = |name: &str| find(name)["properties"].as_array().unwrap().len();
        assert_eq!(programs("rust_xlsxwriter"), 1);
        assert_eq!(programs("wasm-bindgen"), Program::ALL.len());
        // What only builds is in no program.
        for tool in ["lightningcss", "proptest", "serde_derive", "fluent-syntax"] {
            assert!(components.iter().all(|one| one["name"] != tool), "{tool}");
        }
        let references: BTreeSet<_> = components
            .iter()
            .map(|one| one["bom-ref"].as_str())
            .collect();
        assert_eq!(references.len(), components.len());
        for one in bill["dependencies"].as_array().unwrap() {
            for needed in one["dependsOn"].as_array().unwrap() {
                assert!(references.contains(&needed.as_str()), "{needed}");
            }
        }
    }
}
