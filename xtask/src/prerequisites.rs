//! What has to be on the machine besides Cargo: looked for, fetched where that
//! is possible, and otherwise asked for in words.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::step::{output, run};
use crate::workspace::{browser_tests, root, rustc};

pub const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for the browser; rustup adds it where it is missing.
pub fn wasm_target() -> Result<()> {
    let library = output(rustc().args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(&library).exists() {
        return Ok(());
    }
    eprintln!("  the target {WASM} is missing; asking rustup for it");
    run(Command::new("rustup")
        .current_dir(root())
        .args(["target", "add", WASM]))
    .with_context(|| {
        format!(
            "the page is compiled for {WASM}, which this Rust toolchain lacks.\n\
             With rustup: `rustup target add {WASM}` in this folder.\n\
             Without: install the target the way you installed Rust"
        )
    })
}

/// Node with npm, for the browser tests and the bench.
pub fn node() -> Result<()> {
    let version = output(Command::new("node").arg("--version"))
        .context("the browser tests need Node.js 20 or newer (https://nodejs.org), and there is no `node` here")?;
    let major = version.trim_start_matches('v').split('.').next();
    if major.and_then(|word| word.parse::<u32>().ok()) < Some(20) {
        bail!("the browser tests need Node.js 20 or newer, and this is {version}");
    }
    output(Command::new("npm").arg("--version")).context(
        "the browser tests need npm, which comes with Node.js, and there is no `npm` here",
    )?;
    Ok(())
}

/// The packages of the browser tests, exactly as locked.
pub fn node_packages() -> Result<()> {
    run(Command::new("npm").current_dir(browser_tests()).args([
        "ci",
        "--silent",
        "--prefer-offline",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]))
}

/// A Chromium, installed where there is none. Needs the Node packages, since
/// Playwright knows where it keeps its own.
pub fn browser() -> Result<PathBuf> {
    if let Some(found) = installed_browser() {
        return Ok(found);
    }
    // Whether it worked is seen by looking again: Ubuntu's package of that name, for one, succeeds and
    // brings no browser into a container.
    if install("no browser here", "chromium")
        && let Some(found) = installed_browser()
    {
        return Ok(found);
    }
    eprintln!("  no browser here; fetching Playwright's");
    let _ = run(Command::new("npx").current_dir(browser_tests()).args([
        "playwright-core",
        "install",
        "chromium",
    ]));
    installed_browser().context(
        "the browser tests need Chromium or Chrome, and none could be found or installed.\n\
         Install one, or say where it is: CHROMIUM=/path/to/chrome cargo xtask test",
    )
}

fn installed_browser() -> Option<PathBuf> {
    const NAMES: [&str; 4] = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];
    const ON_MACOS: [&str; 2] = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
    installed("CHROMIUM", &NAMES, &ON_MACOS)
        .or_else(|| playwrights_browser().filter(|file| runs(file)))
}

/// A LibreOffice with its spreadsheets, installed where there is none: it works out again what the
/// spreadsheet's formulas come to.
pub fn office() -> Result<PathBuf> {
    installed_office()
        .or_else(|| {
            install("no LibreOffice here", "libreoffice-calc")
                .then(installed_office)
                .flatten()
        })
        .context(
            "the tests of the spreadsheet need LibreOffice Calc, and it could not be found or installed.\n\
             Install it, or say where it is: SOFFICE=/path/to/soffice cargo xtask test",
        )
}

fn installed_office() -> Option<PathBuf> {
    const NAMES: [&str; 2] = ["soffice", "libreoffice"];
    const ON_MACOS: [&str; 1] = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
    installed("SOFFICE", &NAMES, &ON_MACOS)
}

/// A programme that runs: the one that a variable names, one on the path, or one where macOS has it.
fn installed(variable: &str, names: &[&str], on_macos: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = || {
        names
            .iter()
            .flat_map(|name| env::split_paths(&path).map(move |folder| folder.join(name)))
            .find(|file| runs(file))
    };
    let given = env::var_os(variable).map(PathBuf::from);
    given
        .filter(|file| runs(file))
        .or_else(on_path)
        .or_else(|| on_macos.iter().map(PathBuf::from).find(|file| runs(file)))
}

/// Installs a package of Debian; says whether it could try.
fn install(why: &str, package: &str) -> bool {
    let Some(mut apt) = apt_get() else {
        return false;
    };
    eprintln!("  {why}; installing Debian's {package}");
    let script = format!(
        "apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
         apt-get install -y -qq --no-install-recommends {package} >/dev/null"
    );
    let _ = run(apt.args(["-c", &script]));
    true
}

fn playwrights_browser() -> Option<PathBuf> {
    let ask = "process.stdout.write(require('playwright-core').chromium.executablePath())";
    output(
        Command::new("node")
            .current_dir(browser_tests())
            .args(["-e", ask]),
    )
    .ok()
    .map(PathBuf::from)
}

/// Whether it starts at all: some distributions put a script of that name there
/// that only says what else to install.
fn runs(programme: &Path) -> bool {
    Command::new(programme)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// A shell that may use `apt-get`, on Debian and its children: as root, or by a
/// `sudo` that asks nothing.
fn apt_get() -> Option<Command> {
    if !Path::new("/usr/bin/apt-get").exists() {
        return None;
    }
    if output(Command::new("id").arg("-u")).ok()? == "0" {
        return Some(Command::new("sh"));
    }
    output(Command::new("sudo").args(["-n", "true"])).ok()?;
    let mut sudo = Command::new("sudo");
    sudo.args(["-n", "sh"]);
    Some(sudo)
}
