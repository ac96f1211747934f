//! `cargo xtask browser`: the tests of the built page in real browsers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::prerequisites::{browser, engines, letters, node, node_packages};
use crate::server::{self, Port};
use crate::step::{run, step};
use crate::workspace::{browser_tests, root};

/// Where the tests are that run in the other engines, below the folder of the browser tests.
const ENGINES: &str = "engines";

/// The named files, or all of them.
pub fn run_tests(files: &[String]) -> Result<()> {
    if files.is_empty() {
        run(&mut in_chromium()?)?;
        return run(&mut in_engines()?);
    }
    run(&mut tests(files)?)
}

/// The tests that need no browser but Chromium.
pub fn in_chromium() -> Result<Command> {
    tests(&files_of("")?)
}

/// The tests that compare Firefox and WebKitGTK with Chromium.
pub fn in_engines() -> Result<Command> {
    tests(&files_of(ENGINES)?)
}

/// The test files directly in a folder of the browser tests.
fn files_of(folder: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(browser_tests().join(folder))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(Path::new(folder).join(name).to_string_lossy().into_owned());
        }
    }
    files.sort();
    Ok(files)
}

/// Everything the tests need, ready, and the command that runs them. The pages
/// are served for as long as this process lives.
fn tests(files: &[String]) -> Result<Command> {
    let browser = ready()?;
    let in_engines = |file: &String| Path::new(file).starts_with(ENGINES);
    let engines = files
        .iter()
        .any(in_engines)
        .then(|| step("look for Firefox and WebKitGTK", engines))
        .transpose()?;
    let address = server::start(&root(), Port::Any)?;
    let mut command = script(&address, &browser);
    if let Some(engines) = engines {
        command
            .env("FIREFOX", engines.firefox)
            .env("GECKODRIVER", engines.geckodriver)
            .env("WEBKITWEBDRIVER", engines.webkit_driver)
            .env("XVFB", engines.xvfb);
    }
    command
        .args(["--test", "--test-reporter=spec", "--test-concurrency=2"])
        .args(files);
    Ok(command)
}

/// Node, the locked packages, and a browser.
pub fn ready() -> Result<PathBuf> {
    step("look for Node.js", node)?;
    step("install what the browser tests use", node_packages)?;
    step("look for letters of Japanese and Korean", letters)?;
    step("look for a browser", browser)
}

/// Node in the folder of the browser tests, told where page and browser are.
pub fn script(address: &str, browser: &Path) -> Command {
    let mut command = Command::new("node");
    command
        .current_dir(browser_tests())
        .env("EXPLAINER", address)
        .env("CHROMIUM", browser)
        // Its summary is read, so it must come without colours.
        .env_remove("FORCE_COLOR");
    command
}
