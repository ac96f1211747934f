//! Changed wording without a build: the programs stay, since they load their words.

use anyhow::{Result, anyhow, bail};
use pledge_content::compile;
use pledge_explainer::text::words;
use xtask::files::{read_folder, write};
use xtask::workspace::{Crate, pkg, root};

use crate::package::{describe, said};

/// Brings the files of words and the finished pages up to date. What is drawn or compiled from words, the
/// cards and the English labels in the module for scripts, follows with the next build.
///
/// # Errors
///
/// If the files of words are wrong, or hold other messages than those that this program was built with.
pub fn reword() -> Result<()> {
    let compiled = compile::words(&root().join("src/content/words"));
    let compiled = compiled.map_err(|errors| anyhow!(errors.join("\n")))?;
    let tables = compiled.tables.into_iter().map(|table| table.content);
    if !words::reword(&tables.collect::<Vec<_>>()) {
        bail!("more than wording has changed: build");
    }
    let mut files = read_folder(&pkg())?;
    files.remove("manifest.json");
    files.extend(said(None));
    describe(&mut files, &Crate::read()?)?;
    write(&files, &pkg())
}
