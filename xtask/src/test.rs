//! `cargo xtask test`: every check there is, in the order of what fails soonest, or those of one area.

use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::{browser, types};
use xtask::editions;
use xtask::prerequisites::{WASM, node, node_packages, office, wasm_target};
use xtask::step::{run, step};
use xtask::workspace::{cargo, package, root};

const NO_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Runs all checks, or those of an area with the files or tests named behind it. Whatever fails, the
/// rest runs too, and the counts come last.
pub fn test(words: &[String]) -> Result<ExitCode> {
    let mut report = Report::default();
    let (area, named) = match words.split_first() {
        None => {
            step("look for the wasm target", wasm_target)?;
            style(&mut report);
            native(&mut report, &[]);
            report.check("pkg/ against what the source builds", || {
                package(&["check"])
            });
            report.tests("browser tests", browser::everywhere);
            edition(&mut report, INVENTED);
            return Ok(report.close());
        }
        Some((area, named)) => (area.as_str(), named),
    };
    match area {
        "edition" => match named {
            [] => edition(&mut report, INVENTED),
            [name] => edition(&mut report, name),
            _ => bail!("one edition at a time"),
        },
        "style" | "pkg" if !named.is_empty() => bail!("{area:?} takes nothing behind it"),
        "style" => {
            step("look for the wasm target", wasm_target)?;
            style(&mut report);
        }
        "native" => native(&mut report, named),
        "pkg" => {
            step("look for the wasm target", wasm_target)?;
            report.check("pkg/ against what the source builds", || {
                package(&["check"])
            });
        }
        "browser" => report.tests("browser tests", || browser::in_chromium(named)),
        "engines" => report.tests("browser tests in Firefox and WebKit", || {
            browser::in_engines(named)
        }),
        _ => bail!("there is no area {area:?}: style, native, pkg, browser, engines, edition"),
    }
    Ok(report.close())
}

/// What minifiers, servers, bundlers, generators of sites and WordPress do to `pkg/`. Apart from the rest, since what
/// they need is much.
pub fn hosts() -> ExitCode {
    let mut report = Report::default();
    report.tests("what hosts do", browser::hosts);
    report.close()
}

/// The invented edition, which says whether any two pledges make a page.
const INVENTED: &str = "fictia";

/// An edition, built as a package, tested with and without a browser, and thrown away.
fn edition(report: &mut Report, name: &str) {
    report.tests("tests of an edition without a browser", || {
        let mut tests = cargo();
        tests
            .args(["test", "--quiet", "--workspace", "--test", "edition"])
            .env(editions::VARIABLE, editions::folder(name)?)
            .env("CARGO_TARGET_DIR", editions::target()?);
        Ok(tests)
    });
    let folder = root().join("target/edition").join(name);
    let built = step(&format!("build the edition {name}"), || {
        editions::build(name, &folder.join("pkg").to_string_lossy(), &[])
    });
    match built {
        Ok(()) => report.tests("browser tests of an edition", || {
            browser::of_edition(&folder)
        }),
        Err(error) => report.check("an edition is built", || Err(error)),
    }
    // What is wrong with it was said; the next run builds it anew.
    let _ = fs::remove_dir_all(&folder);
}

/// How the source is written.
fn style(report: &mut Report) {
    report.check("rustfmt", || run(cargo().args(["fmt", "--all", "--check"])));
    report.check("clippy", || {
        run(cargo()
            .args(["clippy", "--quiet", "--workspace", "--all-targets"])
            .args(NO_WARNINGS))
    });
    report.check("clippy, for the browser", || {
        run(cargo()
            .args(["clippy", "--quiet", "--lib", "--target", WASM])
            .args(NO_WARNINGS))
    });
    report.check("clippy, for the program for scripts", || {
        run(cargo()
            .args(["clippy", "--quiet", "--lib", "--target", WASM])
            .args(["--package", "pledge-api"])
            .args(NO_WARNINGS))
    });
    report.check("clippy, for the program of brief", || {
        run(cargo()
            .args(["clippy", "--quiet", "--lib", "--target", WASM])
            .args(["--package", "pledge-brief"])
            .args(NO_WARNINGS))
    });
    report.check("clippy, for the spreadsheet's program", || {
        run(cargo()
            .args(["clippy", "--quiet", "--lib", "--target", WASM])
            .args(["--package", "pledge-spreadsheet"])
            .args(NO_WARNINGS))
    });
    report.check("cargo doc", || {
        run(cargo()
            .args(["doc", "--quiet", "--workspace", "--no-deps"])
            .env("RUSTDOCFLAGS", "-D warnings"))
    });
    report.check("the types of the scripts", || {
        step("look for Node.js", node)?;
        step("install TypeScript", node_packages)?;
        types::check()
    });
}

/// The tests that need no browser: those in the named files of `tests/`, or all of them.
fn native(report: &mut Report, named: &[String]) {
    report.tests("cargo test", || {
        let mut tests = cargo();
        tests.args(["test", "--workspace", "--no-fail-fast"]);
        for name in named {
            tests.args(["--test", name]);
        }
        tests.env("SOFFICE", step("look for LibreOffice", office)?);
        Ok(tests)
    });
}

/// What passed and failed so far.
#[derive(Default)]
struct Report {
    counts: Counts,
    failed: Vec<&'static str>,
}

impl Report {
    /// A check is no test: it adds to the counts only where it fails.
    fn check(&mut self, what: &'static str, work: impl FnOnce() -> Result<()>) {
        if let Err(error) = step(what, work) {
            eprintln!("{error:#}");
            self.counts.failed += 1;
            self.failed.push(what);
        }
    }

    /// Runs a programme of tests and adds what it counted.
    fn tests(&mut self, what: &'static str, prepare: impl FnOnce() -> Result<Command>) {
        let mut counts = Counts::default();
        let result = step(what, || counted(&mut prepare()?, &mut counts));
        if let Err(error) = result {
            eprintln!("{error:#}");
            // It may have failed before it counted anything.
            counts.failed = counts.failed.max(1);
            self.failed.push(what);
        }
        self.counts += counts;
    }

    /// The closing line stands alone, for whoever reads it by machine.
    fn close(self) -> ExitCode {
        if !self.failed.is_empty() {
            println!("\nfailed: {}", self.failed.join(", "));
        }
        println!(
            "\n{} passed, {} failed",
            self.counts.passed, self.counts.failed
        );
        if self.counts.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Counts {
    passed: u32,
    failed: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// Shows what the programme prints, and adds up the summaries in it.
fn counted(command: &mut Command, counts: &mut Counts) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| name.clone())?;
    let stdout = child.stdout.take().context("its output was not kept")?;
    for line in BufReader::new(stdout).split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        println!("{line}");
        *counts += summary(&line);
    }
    if !child.wait()?.success() {
        bail!("{} failed", name);
    }
    Ok(())
}

/// What a line says of passed and failed tests: Cargo's one line for each
/// programme of tests, or one of Node's lines at the end.
fn summary(line: &str) -> Counts {
    let mut counts = Counts::default();
    let number = |word: &str| word.parse::<u32>().unwrap_or(0);
    if let Some(cargo) = line.trim().strip_prefix("test result: ") {
        let words: Vec<&str> = cargo.split([' ', ';', '.']).collect();
        for pair in words.windows(2) {
            match pair[1] {
                "passed" => counts.passed = number(pair[0]),
                "failed" => counts.failed = number(pair[0]),
                _ => {}
            }
        }
    } else if let Some(node) = line.strip_prefix("ℹ ") {
        match node.split_once(' ') {
            Some(("pass", count)) => counts.passed = number(count),
            Some(("fail" | "cancelled", count)) => counts.failed = number(count),
            _ => {}
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summaries_of_cargo_and_of_node_are_understood_and_nothing_else_is() {
        let counts = |passed, failed| Counts { passed, failed };
        let of = [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
                counts(12, 0),
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
                counts(3, 2),
            ),
            ("ℹ pass 21", counts(21, 0)),
            ("ℹ fail 4", counts(0, 4)),
            ("ℹ cancelled 1", counts(0, 1)),
            ("ℹ tests 26", counts(0, 0)),
            (
                "✔ a sentence about what 3 passed means (1 ms)",
                counts(0, 0),
            ),
        ];
        for (line, expected) in of {
            assert_eq!(summary(line), expected, "{line}");
        }
    }
}
