//! Where things are, and what Cargo says of the project.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::step::{output, run};

/// The folder of the repository. Cargo says it when it runs this programme, so
/// a programme built in one checkout never works on another.
pub fn root() -> PathBuf {
    let of_program = env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
    Path::new(&of_program)
        .ancestors()
        .find(|folder| folder.join("rust-toolchain.toml").exists())
        .expect("this programme belongs to a folder of the repository")
        .to_owned()
}

/// What a host needs, committed.
pub fn pkg() -> PathBuf {
    root().join("pkg")
}

/// The folder of the browser tests.
pub fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// The tests with what sites are made of.
pub fn host_tests() -> PathBuf {
    root().join("tests/hosts")
}

/// The pages that the bench compares with.
pub fn bench_pages() -> PathBuf {
    root().join("tests/bench")
}

/// Where the bench writes what it measured.
pub fn bench_report() -> PathBuf {
    root().join("target/bench.json")
}

/// The Cargo that runs this programme, in the folder of the repository.
pub fn cargo() -> Command {
    here("CARGO", "cargo")
}

/// The compiler of that Cargo.
pub fn rustc() -> Command {
    here("RUSTC", "rustc")
}

fn here(variable: &str, name: &str) -> Command {
    let mut command = Command::new(env::var_os(variable).unwrap_or(name.into()));
    command.current_dir(root());
    command
}

/// Runs the program that builds `pkg/`, compiled where that is needed.
///
/// # Errors
///
/// If it fails; it has said why.
pub fn package(arguments: &[&str]) -> Result<()> {
    run(&mut packager())?;
    run(package_in(&Crate::read()?.target).args(arguments))
}

/// Runs that program as it was last compiled, and says nothing.
///
/// # Errors
///
/// If it was never compiled, or fails.
pub fn package_as_it_is(arguments: &[&str]) -> Result<()> {
    output(package_in(&Crate::read()?.target).args(arguments)).map(drop)
}

/// Compiles that program. By itself it would have fewer features of its dependencies than among all tests, and most of
/// them would be compiled a second time.
pub fn packager() -> Command {
    let mut build = cargo();
    build.args(["build", "--quiet", "--workspace", "--bin", "package"]);
    build
}

/// That program, as it was compiled in a build directory.
pub fn package_in(target: &Path) -> Command {
    let name = format!("package{}", env::consts::EXE_SUFFIX);
    let mut program = Command::new(target.join("debug").join(name));
    program.current_dir(root());
    program
}

/// What `Cargo.toml` says of the widget's crate.
pub struct Crate {
    pub version: String,
    pub description: String,
    pub license: String,
    pub target: PathBuf,
}

impl Crate {
    pub fn read() -> Result<Self> {
        let json = output(cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
        let metadata: Value = serde_json::from_str(&json)?;
        let package = metadata["packages"]
            .as_array()
            .and_then(|all| all.iter().find(|one| one["name"] == "pledge-explainer"))
            .context("the workspace has no crate pledge-explainer")?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok(Self {
            version: text(&package["version"]),
            description: text(&package["description"]),
            license: text(&package["license"]),
            target: text(&metadata["target_directory"]).into(),
        })
    }
}
