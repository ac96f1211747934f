//! `cargo xtask`: serves, tests and measures the explainer. What builds it is `crates/package`.
//!
//! Each command is one readable function in the module of its name; the other
//! modules are what several of them need.

mod accessibility;
mod bench;
mod browser;
mod fonts;
mod heights;
mod serve;
mod server;
mod test;
mod types;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use xtask::arguments::Arguments;
use xtask::editions;
use xtask::workspace;

const USAGE: &str = "\
cargo xtask build [--out DIR]      build the files that a host needs, into pkg/
    [--base ADDRESS]               for one address: with canonical and social tags and oEmbed
    [--deal NAME]                  of an edition, into DIR
cargo xtask serve [--port N]       serve the article page and the explainer, build beside it and on change
cargo xtask test                   every check there is, in the order of what fails soonest
cargo xtask test style             only how the source is written: rustfmt, clippy, cargo doc
cargo xtask test native [NAME ..]  only the tests without a browser, or those files of tests/
cargo xtask test pkg               only whether pkg/ is what the source builds
cargo xtask test browser [FILE ..] only the tests in Chromium, or those files, against pkg/ as it is
cargo xtask test edition [NAME]    only an edition, the invented one if none is named: built, tested, thrown away
cargo xtask test engines           only the tests in Firefox and WebKit, against pkg/ as it is
cargo xtask hosts                  what minifiers, servers, bundlers, Hugo and WordPress do to pkg/ as it is
cargo xtask bench [--json FILE]    measure bytes, first paint and the cost of a slider event
    [--as-it-is]                   of pkg/ as it is
cargo xtask weigh                  print how many bytes of each program are each crate's
cargo xtask heights                measure the parts, for hosts that reserve their height
cargo xtask accessibility          write down what a screen reader meets in each part";

fn main() -> ExitCode {
    run(Arguments::of_this_process()).unwrap_or_else(|error| {
        eprintln!("\n{error:#}");
        ExitCode::FAILURE
    })
}

fn run(mut arguments: Arguments) -> Result<ExitCode> {
    let command = arguments.command();
    match command.as_deref() {
        Some("build") => {
            if let Some(deal) = arguments.value("--deal")? {
                let out = arguments.value("--out")?;
                let out =
                    out.context("--deal needs --out DIR: pkg/ is of the deal in src/content")?;
                let rest = arguments.rest();
                let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
                return editions::build(&deal, &out, &rest).map(|()| ExitCode::SUCCESS);
            }
            let rest = arguments.rest();
            let mut words = vec!["build"];
            words.extend(rest.iter().map(String::as_str));
            return workspace::package(&words).map(|()| ExitCode::SUCCESS);
        }
        Some("serve") => {
            let port = arguments.port()?;
            arguments.finish()?;
            serve::serve(port)
        }
        Some("test") => return test::test(&arguments.rest()),
        Some("hosts") => {
            arguments.finish()?;
            return Ok(test::hosts());
        }
        Some("weigh") => {
            arguments.finish()?;
            workspace::package(&["weigh"])
        }
        Some("heights") => {
            arguments.finish()?;
            heights::heights()
        }
        Some("accessibility") => {
            arguments.finish()?;
            accessibility::accessibility()
        }
        Some("bench") => {
            let json = arguments.value("--json")?;
            let as_it_is = arguments.flag("--as-it-is");
            arguments.finish()?;
            let report = json.map_or_else(workspace::bench_report, Into::into);
            bench::bench(&report, as_it_is)
        }
        Some("help" | "--help" | "-h") | None => {
            println!("{USAGE}");
            Ok(())
        }
        Some(other) => bail!("there is no command {other:?}\n\n{USAGE}"),
    }?;
    Ok(ExitCode::SUCCESS)
}
