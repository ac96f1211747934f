//! What has to be on the machine besides Cargo: looked for, fetched where that
//! is possible, and otherwise asked for in words.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::step::{output, run};
use crate::workspace::{browser_tests, cargo, root, rustc};

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
    node_packages_in(&browser_tests())
}

/// The packages that a folder locks.
pub fn node_packages_in(folder: &Path) -> Result<()> {
    run(Command::new("npm").current_dir(folder).args([
        "ci",
        "--loglevel=error",
        "--prefer-offline",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]))
}

/// A Chromium, installed where there is none: where Debian has it, the one without a desktop around it, which opens
/// a page in a third of the time. Needs the Node packages, since Playwright knows where it keeps its own.
pub fn browser() -> Result<PathBuf> {
    const SHELL: &str = "chromium-headless-shell";
    let shell = || installed("CHROMIUM", &[SHELL], &[]);
    let any = || shell().or_else(installed_browser);
    if let Some(found) = shell() {
        return Ok(found);
    }
    if installed_browser().is_none() || is_packaged(SHELL) {
        apt_install(&[SHELL]);
    }
    if let Some(found) = any() {
        return Ok(found);
    }
    // Ubuntu's package of that name succeeds and brings no browser into a container.
    apt_install(&["chromium"]);
    if let Some(found) = any() {
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
            apt_install(&["libreoffice-calc"]);
            installed_office()
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
    given(variable)
        .filter(|file| runs(file))
        .or_else(|| on_path(names).find(|file| runs(file)))
        .or_else(|| on_macos.iter().map(PathBuf::from).find(|file| runs(file)))
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

/// What a variable says of where a programme is.
fn given(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from)
}

/// The files of these names in the folders of `PATH`, those of the first name first.
fn on_path<'a>(names: &'a [&str]) -> impl Iterator<Item = PathBuf> + 'a {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(move |name| folders.clone().into_iter().map(move |at| at.join(name)))
        .filter(|file| file.is_file())
}

/// The other engines that the page must work in, each with what drives it.
pub struct Engines {
    pub firefox: PathBuf,
    pub geckodriver: PathBuf,
    /// WebKitGTK's driver, which knows where its own browser is.
    pub webkit_driver: PathBuf,
    /// A screen without a screen, which WebKitGTK's browser needs.
    pub xvfb: PathBuf,
}

/// Firefox and WebKitGTK, installed where they are missing.
pub fn engines() -> Result<Engines> {
    let firefox = || {
        given("FIREFOX")
            .into_iter()
            .chain(on_path(&["firefox-esr", "firefox"]))
            .find(|file| runs(file))
    };
    let webkit_driver =
        || given("WEBKITWEBDRIVER").or_else(|| on_path(&["WebKitWebDriver"]).next());
    let xvfb = || given("XVFB").or_else(|| on_path(&["Xvfb"]).next());
    let missing: Vec<&str> = [
        ("firefox-esr", firefox().is_none()),
        ("webkit2gtk-driver", webkit_driver().is_none()),
        ("xvfb", xvfb().is_none()),
    ]
    .into_iter()
    .filter_map(|(package, missing)| missing.then_some(package))
    .collect();
    if !missing.is_empty() {
        apt_install(&missing);
    }
    let needed = |what: &str| {
        format!(
            "the page is tested in Firefox and WebKitGTK too, and {what} could not be found or installed.\n\
             On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb. Elsewhere install them your way, or \
             say where they are: FIREFOX, GECKODRIVER, WEBKITWEBDRIVER, XVFB"
        )
    };
    Ok(Engines {
        firefox: firefox().with_context(|| needed("Firefox"))?,
        webkit_driver: webkit_driver().with_context(|| needed("WebKitWebDriver"))?,
        xvfb: xvfb().with_context(|| needed("Xvfb"))?,
        geckodriver: geckodriver().with_context(|| needed("geckodriver"))?,
    })
}

/// Firefox's driver. Debian has no package of it, so Cargo builds the one that Mozilla publishes.
fn geckodriver() -> Result<PathBuf> {
    const CRATE: &str = "geckodriver@0.37.1";
    let folder = root().join("target/geckodriver");
    let built = folder.join("bin/geckodriver");
    let installed = given("GECKODRIVER")
        .into_iter()
        .chain(on_path(&["geckodriver"]))
        .chain([built.clone()])
        .find(|file| runs(file));
    if let Some(found) = installed {
        return Ok(found);
    }
    eprintln!("  no geckodriver here; building {CRATE}");
    // It only passes messages on, so it is built as fast as can be.
    run(cargo()
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .args(["install", "--quiet", "--locked", "--debug", CRATE, "--root"])
        .arg(&folder))?;
    Ok(built)
}

/// What sites are made of that npm does not have.
pub struct SiteTools {
    pub minify: PathBuf,
    pub hugo: PathBuf,
    pub php: PathBuf,
    /// The folder of WordPress, for its functions: nothing of it is served.
    pub wordpress: PathBuf,
}

/// What sites are made of. Nothing of it is installed: these are many, and only `cargo xtask hosts` needs them.
pub fn site_tools() -> Result<SiteTools> {
    let programme = |variable, name| given(variable).or_else(|| on_path(&[name]).next());
    let wordpress = given("WORDPRESS")
        .into_iter()
        .chain([
            root().join("target/wordpress/usr/share/wordpress"),
            PathBuf::from("/usr/share/wordpress"),
        ])
        .find(|folder| folder.join("wp-includes/kses.php").is_file());
    let found = [
        ("minify", programme("MINIFY", "minify")),
        ("hugo", programme("HUGO", "hugo")),
        ("php", programme("PHP", "php")),
        ("the files of WordPress", wordpress),
    ];
    let missing: Vec<&str> = found
        .iter()
        .filter_map(|(name, at)| at.is_none().then_some(*name))
        .collect();
    match found.map(|(_, at)| at) {
        [Some(minify), Some(hugo), Some(php), Some(wordpress)] => Ok(SiteTools {
            minify,
            hugo,
            php,
            wordpress,
        }),
        _ => bail!(
            "there is no {}.\n\
             On Debian: apt-get install --no-install-recommends minify hugo php-cli\n\
             and, for WordPress, whose files are all that is needed, in target/:\n\
             apt-get download wordpress && dpkg -x wordpress_*.deb wordpress\n\
             Elsewhere install them your way, or say where they are: MINIFY, HUGO, PHP, WORDPRESS (its folder)",
            missing.join(", ")
        ),
    }
}

/// Installs packages of Debian where that is allowed. Whether it worked is seen by looking again.
pub fn apt_install(packages: &[&str]) {
    let Some(mut apt) = apt_get() else { return };
    let packages = packages.join(" ");
    eprintln!("  installing Debian's {packages}");
    let install = format!(
        "apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
         apt-get install -y -qq --no-install-recommends {packages} >/dev/null"
    );
    let _ = run(apt.args(["-c", &install]));
}

/// Whether Debian's lists, as far as they are on this machine, have a package.
fn is_packaged(package: &str) -> bool {
    output(Command::new("apt-cache").args(["show", package])).is_ok()
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
