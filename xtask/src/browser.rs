//! `cargo xtask browser`: the tests of the built page in a real browser.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::prerequisites::{browser, node, node_packages};
use crate::server::{self, Port};
use crate::step::{run, step};
use crate::workspace::{browser_tests, root};

/// The named files, or all of them.
pub fn run_tests(files: &[String]) -> Result<()> {
    run(&mut tests(files)?)
}

/// Everything the tests need, ready, and the command that runs them. The pages
/// are served for as long as this process lives.
pub fn tests(files: &[String]) -> Result<Command> {
    let browser = ready()?;
    let address = server::start(&root(), Port::Any)?;
    let mut command = script(&address, &browser);
    command
        .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files);
    Ok(command)
}

/// Node, the locked packages, and a browser.
pub fn ready() -> Result<PathBuf> {
    step("look for Node.js", node)?;
    step("install what the browser tests use", node_packages)?;
    step("look for a browser", browser)
}

/// Node in the folder of the browser tests, told where page and browser are.
pub fn script(address: &str, browser: &std::path::Path) -> Command {
    let mut command = Command::new("node");
    command
        .current_dir(browser_tests())
        .env("EXPLAINER", address)
        .env("CHROMIUM", browser)
        // Its summary is read, so it must come without colours.
        .env_remove("FORCE_COLOR");
    command
}
