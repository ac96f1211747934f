//! Builds the files that a host needs: `cargo xtask build` runs it.
//!
//! It is a program of its own, since what it is made of takes minutes to compile, and serving the committed
//! files needs none of it.

mod build;
mod cards;
mod cases;
mod join;
mod manifest;
mod module;
mod package;
mod program;
mod reword;
mod sbom;
mod script;
mod scripts;
mod source;
mod split;
mod weigh;

use std::env;
use std::process::ExitCode;

use anyhow::{Result, anyhow, bail, ensure};
use pledge_explainer::page::Base;
use xtask::arguments::Arguments;
use xtask::editions;
use xtask::files::{differing, read_folder, write};
use xtask::step::step;
use xtask::workspace;

const USAGE: &str = "\
package build [--out DIR] [--base ADDRESS]    build the files, into pkg/
package check                                 compare pkg/ with what the source builds
package reword                                write into pkg/ only what changed wording changes
package rescript                              write into pkg/ only what changed scripts and styles change
package weigh                                 print what each dependency weighs in each program";

fn main() -> ExitCode {
    match run(Arguments::of_this_process()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Arguments) -> Result<()> {
    match arguments.command().as_deref() {
        Some("build") => build(arguments),
        Some("check") => {
            arguments.finish()?;
            check()
        }
        Some("reword") => {
            arguments.finish()?;
            reword::reword()
        }
        Some("rescript") => {
            arguments.finish()?;
            reword::rescript()
        }
        Some("weigh") => {
            arguments.finish()?;
            weigh::weigh()
        }
        _ => bail!("{USAGE}"),
    }
}

/// Builds everything, for any address or for one, and leaves exactly that in a folder.
fn build(mut arguments: Arguments) -> Result<()> {
    let out = arguments.value("--out")?;
    let base = arguments.value("--base")?;
    arguments.finish()?;
    let base = base.map(|address| Base::new(&address)).transpose();
    let base = base.map_err(|why| anyhow!("--base {why}"))?;
    let is_edition = env::var_os(editions::VARIABLE).is_some_and(|folder| !folder.is_empty());
    ensure!(
        out.is_some() || !is_edition,
        "an edition needs --out DIR: pkg/ is of the deal in src/content"
    );
    let out = out.map_or_else(workspace::pkg, Into::into);
    let files = package::package(base.as_ref())?;
    step(&format!("write {}", out.display()), || write(&files, &out))?;
    let bytes: usize = files.values().map(Vec::len).sum();
    eprintln!("  {} files, {} kB", files.len(), bytes.div_ceil(1000));
    Ok(())
}

/// Compares the committed files with what the source builds.
fn check() -> Result<()> {
    let built = package::package(None)?;
    let committed = read_folder(&workspace::pkg())?;
    let differing = differing(&committed, &built);
    if !differing.is_empty() {
        bail!(
            "not what the source builds: {}. `cargo xtask build` brings pkg/ up to date",
            differing.join(", ")
        );
    }
    Ok(())
}
