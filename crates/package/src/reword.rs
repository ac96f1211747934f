//! Changed wording, scripts and styles without a build: the programs stay, since they load their words.

use anyhow::{Context, Result, anyhow, bail};
use pledge_content::compile;
use pledge_content::folder::Folder;
use pledge_explainer::text::words;
use serde_json::Value;
use xtask::files::{Files, read_folder, write};
use xtask::workspace::{Crate, pkg, root};

use crate::build;
use crate::package::{self, describe, said};

/// Brings the files of words and the finished pages up to date. What is drawn or compiled from words, the
/// cards and the English labels in the module for scripts, follows with the next build.
///
/// # Errors
///
/// If the files of words are wrong, or hold other messages than those that this program was built with.
pub fn reword() -> Result<()> {
    let compiled = compile::words(&Folder::of(root().join("src/content")));
    let compiled = compiled.map_err(|errors| anyhow!(errors.join("\n")))?;
    let tables = compiled.tables.into_iter().map(|table| table.content);
    if !words::reword(&tables.collect::<Vec<_>>()) {
        bail!("more than wording has changed: build");
    }
    renewed(|files, build| {
        let mut said = said(None);
        build::stamp(&mut said, build);
        files.extend(said);
        Ok(())
    })
}

/// Brings the scripts that are written by hand and the style sheet up to date.
///
/// # Errors
///
/// If one of them cannot be read or made small.
pub fn rescript() -> Result<()> {
    renewed(package::rescript)
}

/// Changes files of `pkg/`, which keep the name of their build: their programs stay as they are.
fn renewed(change: impl FnOnce(&mut Files, &str) -> Result<()>) -> Result<()> {
    let mut files = read_folder(&pkg())?;
    let manifest = files.remove("manifest.json").context("no manifest.json")?;
    let manifest: Value = serde_json::from_slice(&manifest)?;
    let build = manifest["build"]
        .as_str()
        .context("pkg/ is older than that: build")?;
    change(&mut files, build)?;
    describe(&mut files, &Crate::read()?, build)?;
    write(&files, &pkg())
}
