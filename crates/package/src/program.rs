//! The programs of `pkg/`, compiled to wasm.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xtask::editions::own;
use xtask::prerequisites::WASM;
use xtask::step::{output, run};
use xtask::workspace::{Crate, cargo, root, rustc};

/// What runs in a browser.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// What a script can call.
    Api,
    /// The page's own, in two modules.
    Page,
    /// That of the page of *brief* alone.
    Brief,
    /// What makes a spreadsheet, once a reader asks for one.
    Spreadsheet,
}

impl Program {
    pub const ALL: [Self; 4] = [Self::Api, Self::Page, Self::Brief, Self::Spreadsheet];

    /// What it is, as steps say it.
    pub fn what(self) -> &'static str {
        match self {
            Self::Api => "the program for scripts",
            Self::Page => "the page's program",
            Self::Brief => "the program of brief",
            Self::Spreadsheet => "the spreadsheet's program",
        }
    }

    /// The name of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Api => "pledge_explainer",
            Self::Page => "page",
            Self::Brief => "brief",
            Self::Spreadsheet => "spreadsheet",
        }
    }

    /// How it is optimised: the one that most readers wait for to be the least code, which is hardly slower, the others
    /// to be small.
    fn opt_level(self) -> &'static str {
        match self {
            Self::Brief => "z",
            Self::Api | Self::Page | Self::Spreadsheet => "s",
        }
    }

    /// The crate that it is compiled from.
    pub fn package(self) -> &'static str {
        match self {
            Self::Api => "pledge-api",
            Self::Page => "pledge-explainer",
            Self::Brief => "pledge-brief",
            Self::Spreadsheet => "pledge-spreadsheet",
        }
    }

    /// The file that the compiler makes of that.
    fn module(self) -> &'static str {
        match self {
            Self::Api => "api.wasm",
            Self::Page => "pledge_explainer.wasm",
            Self::Brief => "brief.wasm",
            Self::Spreadsheet => "spreadsheet.wasm",
        }
    }
}

/// Compiles a program to wasm and says where it is.
pub fn compile(program: Program, described: &Crate) -> Result<PathBuf> {
    let special: &[&str] = match program {
        Program::Api | Program::Brief | Program::Spreadsheet => &[],
        // The tool that splits it goes by relocations.
        Program::Page => &["--", "-Clink-args=--emit-relocs"],
    };
    run(cargo()
        .args(["rustc", "--quiet", "--lib", "--profile", "wasm"])
        .args(["--package", program.package(), "--target", WASM])
        .args(special)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_WASM_OPT_LEVEL", program.opt_level())
        // This variable goes before every other place that can set flags, so
        // that what a machine is set up with does not show in the bytes.
        .env(
            "CARGO_ENCODED_RUSTFLAGS",
            remap(&described.target)?.join("\x1f"),
        ))?;
    Ok(described
        .target
        .join(WASM)
        .join("wasm")
        .join(program.module()))
}

/// Panics name the source file they come from. These flags give every folder
/// that differs between machines a fixed name; of several that match, rustc
/// takes the last.
fn remap(target: &Path) -> Result<Vec<String>> {
    let sysroot = PathBuf::from(output(rustc().args(["--print", "sysroot"]))?);
    let version = output(rustc().args(["--version", "--verbose"]))?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "))
        .context("rustc does not say which commit it is built from")?;
    let home = cargo_home()?;

    let mut folders = vec![
        (sysroot.clone(), "/rust".to_owned()),
        // The name that the compiled standard library already carries.
        (
            sysroot.join("lib/rustlib/src/rust"),
            format!("/rustc/{commit}"),
        ),
        (home.clone(), "/cargo".to_owned()),
        (root(), "/pledge-explainer".to_owned()),
        // That of editions lies in it: with the same flags its dependencies are the same.
        (own(target).to_owned(), "/target".to_owned()),
    ];
    // Cargo names the folder of a registry after where the registry is.
    if let Ok(registries) = fs::read_dir(home.join("registry/src")) {
        for registry in registries {
            folders.push((registry?.path(), "/crates".to_owned()));
        }
    }
    Ok(folders
        .iter()
        .map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()))
        .collect())
}

fn cargo_home() -> Result<PathBuf> {
    if let Some(home) = env::var_os("CARGO_HOME") {
        return Ok(home.into());
    }
    let home = env::home_dir().context("this user has no home folder, so where is Cargo's?")?;
    Ok(home.join(".cargo"))
}
