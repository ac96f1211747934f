//! `cargo xtask`: builds, serves, tests and measures the explainer.
//!
//! Each command is one readable function in the module of its name; the other
//! modules are what several of them need.

mod accessibility;
mod arguments;
mod bench;
mod browser;
mod build;
mod cards;
mod chunks;
mod heights;
mod manifest;
mod prerequisites;
mod script;
mod serve;
mod server;
mod step;
mod test;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, anyhow, bail};
use pledge_explainer::page::Base;

use crate::arguments::Arguments;

const USAGE: &str = "\
cargo xtask build [--out DIR]    build the files that a host needs, into pkg/
    [--base ADDRESS]             for one address: with canonical and social tags and oEmbed
cargo xtask serve [--port N]     build, serve the article page and the explainer, rebuild on change
cargo xtask test                 every check there is, in the order of what fails soonest
cargo xtask bench [--json FILE]  measure bytes, first paint and the cost of a slider event
cargo xtask browser [FILE ...]   the browser tests alone, against pkg/ as it is
cargo xtask heights              measure the parts, for hosts that reserve their height
cargo xtask accessibility        write down what a screen reader meets in each part";

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
            let out = arguments.value("--out")?;
            let base = arguments.value("--base")?;
            arguments.finish()?;
            let base = base.map(|address| Base::new(&address)).transpose();
            let base = base.map_err(|why| anyhow!("--base {why}"))?;
            build::build(&out.map_or_else(workspace::pkg, Into::into), base.as_ref())
        }
        Some("serve") => {
            let port = arguments.port()?;
            arguments.finish()?;
            serve::serve(port)
        }
        Some("test") => {
            arguments.finish()?;
            return test::test();
        }
        Some("heights") => {
            arguments.finish()?;
            heights::heights()
        }
        Some("accessibility") => {
            arguments.finish()?;
            accessibility::accessibility()
        }
        Some("browser") => browser::run_tests(&arguments.rest()),
        Some("bench") => {
            let json = arguments.value("--json")?;
            arguments.finish()?;
            bench::bench(&json.map_or_else(workspace::bench_report, Into::into))
        }
        Some("help" | "--help" | "-h") | None => {
            println!("{USAGE}");
            Ok(())
        }
        Some(other) => bail!("there is no command {other:?}\n\n{USAGE}"),
    }?;
    Ok(ExitCode::SUCCESS)
}
