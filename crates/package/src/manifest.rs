//! The two files of `pkg/` that describe the others: `manifest.json` for whoever
//! hosts them, `package.json` for npm and bundlers.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

use xtask::files::Files;
use xtask::workspace::Crate;

/// Size and hashes of each file. `integrity` is what a `<script integrity>`
/// takes. Nothing comes from the clock or from git, so the same source gives the
/// same bytes.
pub fn manifest(files: &Files, version: &str, vintage: &str, build: &str) -> Result<String> {
    let describe = |bytes: &[u8]| -> Value {
        let sha256: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        json!({
            "bytes": bytes.len(),
            "sha256": sha256,
            "integrity": integrity(bytes),
        })
    };
    let files: serde_json::Map<String, Value> = files
        .iter()
        .map(|(path, bytes)| (path.clone(), describe(bytes)))
        .collect();
    let manifest =
        json!({ "version": version, "vintage": vintage, "build": build, "files": files });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

/// What a `<script integrity>` takes.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The package as npm sees it. The module does nothing when it is imported;
/// `start.js` and `embed.js` are the files that do. Written out rather than built as a
/// value, since the order of the conditions in `exports` means something.
pub fn package_json(files: &Files, described: &Crate) -> Result<String> {
    let mut listed: Vec<&str> = files.keys().map(String::as_str).collect();
    listed.push("manifest.json");
    listed.sort_unstable();
    Ok(format!(
        r#"{{
  "name": "pledge-explainer",
  "version": {version},
  "description": {description},
  "license": {license},
  "type": "module",
  "main": "pledge_explainer.js",
  "module": "pledge_explainer.js",
  "types": "pledge_explainer.d.ts",
  "exports": {{
    ".": {{ "types": "./pledge_explainer.d.ts", "default": "./pledge_explainer.js" }},
    "./embed.js": {{ "types": "./embed.d.ts", "default": "./embed.js" }},
    "./*": "./*"
  }},
  "sideEffects": ["./start.js", "./failure.js", "./embed.js", "./doctor.js", "./doctor-words.js", "./presets.js", "./*.css"],
  "files": {listed}
}}
"#,
        version = serde_json::to_string(&described.version)?,
        description = serde_json::to_string(&described.description)?,
        license = serde_json::to_string(&described.license)?,
        listed = serde_json::to_string(&listed)?,
    ))
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_gives_each_file_its_size_and_hashes_in_the_order_of_the_names() {
        let files = Files::from([
            ("b.txt".to_owned(), b"abc".to_vec()),
            ("a.txt".to_owned(), Vec::new()),
        ]);
        let text = manifest(&files, "1.2.3", "2026-01-01", "0123456789ab").unwrap();
        let manifest: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(manifest["files"]["b.txt"]["bytes"], 3);
        assert_eq!(
            manifest["files"]["b.txt"]["sha256"],
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(
            manifest["files"]["a.txt"]["integrity"],
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
        assert!(text.find("a.txt") < text.find("b.txt"));
    }
}
