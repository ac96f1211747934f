//! The tests of the built page in real browsers, for `cargo xtask test`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::fonts::fonts;
use crate::server::{self, Port};
use xtask::prerequisites::{browser, engines, node, node_packages, node_packages_in, site_tools};
use xtask::step::step;
use xtask::workspace::{browser_tests, host_tests, root};

/// Where the tests are that run in the other engines, below the folder of the browser tests.
const ENGINES: &str = "engines";

/// Where the tests of an edition are, below the same.
const EDITION: &str = "edition";

/// The tests that need no browser but Chromium: the named files, or all of them.
pub fn in_chromium(files: &[String]) -> Result<Command> {
    tests(&files_of("", files)?)
}

/// The tests that compare Firefox and WebKitGTK with Chromium: the named files, or all of them.
pub fn in_engines(files: &[String]) -> Result<Command> {
    tests(&files_of(ENGINES, files)?)
}

/// How many files of tests run at a time, on two processors too: a test waits for about half of its time.
const SIDE_BY_SIDE: &str = "--test-concurrency=3";

/// The tests of an edition, whose package is `pkg` in a folder.
pub fn of_edition(folder: &Path) -> Result<Command> {
    let tools = ready()?;
    let address = server::start(folder, Port::Any)?;
    let mut command = script(&address, &tools);
    command
        .args(["--test", "--test-reporter=spec", SIDE_BY_SIDE])
        .args(files_of(EDITION, &[])?);
    Ok(command)
}

/// The tests with what sites are made of, in a folder of their own with packages of their own.
pub fn hosts() -> Result<Command> {
    let made_of = step("look for what sites are made of", site_tools)?;
    let tools = ready()?;
    let folder = host_tests();
    step("install what npm has of it", || node_packages_in(&folder))?;
    let address = server::start(&root(), Port::Any)?;
    let mut command = script(&address, &tools);
    command
        .current_dir(&folder)
        .env("MINIFY", made_of.minify)
        .env("HUGO", made_of.hugo)
        .env("PHP", made_of.php)
        .env("WORDPRESS", made_of.wordpress)
        // Bundlers leave a browser beside them no time.
        .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .args(tests_in(&folder)?);
    Ok(command)
}

/// All of them, side by side.
pub fn everywhere() -> Result<Command> {
    let mut files = files_of(ENGINES, &[])?;
    files.extend(files_of("", &[])?);
    tests(&files)
}

/// The named files in a folder of the browser tests, or all test files directly in it.
fn files_of(folder: &str, named: &[String]) -> Result<Vec<String>> {
    let within = |name: &str| Path::new(folder).join(name).to_string_lossy().into_owned();
    if !named.is_empty() {
        return Ok(named.iter().map(|name| within(name)).collect());
    }
    let all = tests_in(&browser_tests().join(folder))?;
    Ok(all.iter().map(|name| within(name)).collect())
}

/// The test files directly in a folder, by name.
fn tests_in(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(name);
        }
    }
    files.sort();
    Ok(files)
}

/// Everything the tests need, ready, and the command that runs them. The pages
/// are served for as long as this process lives.
fn tests(files: &[String]) -> Result<Command> {
    let tools = ready()?;
    let in_engines = |file: &String| Path::new(file).starts_with(ENGINES);
    let engines = files
        .iter()
        .any(in_engines)
        .then(|| step("look for Firefox and WebKitGTK", engines))
        .transpose()?;
    let address = server::start(&root(), Port::Any)?;
    let mut command = script(&address, &tools);
    if let Some(engines) = engines {
        command
            .env("FIREFOX", engines.firefox)
            .env("GECKODRIVER", engines.geckodriver)
            .env("WEBKITWEBDRIVER", engines.webkit_driver)
            .env("XVFB", engines.xvfb);
    }
    command
        .args(["--test", "--test-reporter=spec", SIDE_BY_SIDE])
        .args(files);
    Ok(command)
}

/// What a script that drives a browser needs.
pub struct Tools {
    browser: PathBuf,
    fonts: Option<PathBuf>,
}

/// Node, the locked packages, fonts, and a browser.
pub fn ready() -> Result<Tools> {
    step("look for Node.js", node)?;
    step("install what the browser tests use", node_packages)?;
    Ok(Tools {
        fonts: step("look for the fonts of the browser tests", fonts)?,
        browser: step("look for a browser", browser)?,
    })
}

/// Node in the folder of the browser tests, told where page, browser and fonts are.
pub fn script(address: &str, tools: &Tools) -> Command {
    let mut command = Command::new("node");
    command
        .current_dir(browser_tests())
        .env("EXPLAINER", address)
        .env("CHROMIUM", &tools.browser)
        .envs(tools.fonts.as_ref().map(|folder| ("FONTS", folder)))
        // Its summary is read, so it must come without colours.
        .env_remove("FORCE_COLOR");
    command
}
