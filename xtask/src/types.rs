//! Checks the types of the scripts that are written by hand, as `src/embed/tsconfig.json` says.

use std::process::Command;

use anyhow::{Context, Result, bail};

use xtask::workspace::{browser_tests, root};

/// Runs TypeScript over all scripts; anything that it finds is an error.
pub fn check() -> Result<()> {
    let checked = Command::new("node")
        .arg(browser_tests().join("node_modules/typescript/bin/tsc"))
        .args(["--pretty", "false", "--project", "src/embed"])
        .current_dir(root())
        .output()
        .context("node")?;
    if !checked.status.success() {
        bail!("{}", String::from_utf8_lossy(&checked.stdout).trim_end());
    }
    Ok(())
}
