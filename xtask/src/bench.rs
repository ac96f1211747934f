//! `cargo xtask bench`: what the page costs its readers, against the budget.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::{self, Tools};
use crate::server::{self, Port, brotli};
use xtask::files::{Files, read_folder};
use xtask::step::step;
use xtask::workspace::{Crate, package, pkg, root};

/// Builds, measures, prints a table and writes the same as JSON.
pub fn bench(report: &Path) -> Result<()> {
    package(&["build"])?;
    let files = read_folder(&pkg())?;
    let tools = browser::ready()?;
    let bare = Crate::read()?.target.join("bench");
    step("write the page without its scripts", || {
        write_bare(&files, &bare)
    })?;
    let measured = step("measure, which takes some minutes", || {
        measure(&tools, &bare)
    })?;
    let page = sizes(&files, &measured["asked"]);
    let brief = sizes(&files, &measured["brief"]["asked"]);
    let lines = lines(&page, &brief, &measured);
    println!();
    for line in &lines {
        println!("{line}");
    }
    let json = json!({
        "budget": lines.iter().map(Line::json).collect::<Vec<_>>(),
        "brotli_bytes": page,
        "brotli_bytes_of_brief": brief,
        "measured": measured,
    });
    if let Some(folder) = report.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(report, serde_json::to_string_pretty(&json)? + "\n")
        .with_context(|| report.display().to_string())?;
    println!("\nmore in {}", report.display());
    Ok(())
}

/// A copy that no script belongs to, to compare the first paint with.
fn write_bare(files: &Files, folder: &Path) -> Result<()> {
    let pkg = folder.join("pkg");
    fs::create_dir_all(&pkg)?;
    for name in ["index.html", "explainer.css"] {
        let bytes = files.get(name).with_context(|| format!("no {name}"))?;
        let text = std::str::from_utf8(bytes)?;
        fs::write(pkg.join(name), without_scripts(text))?;
    }
    Ok(())
}

/// The page without anything that is there for the program.
fn without_scripts(html: &str) -> String {
    let without = cut(html, "<script", "</script>", |_| true);
    cut(&without, "<link", ">", |link| {
        link.contains("preload") || link.contains("prefetch")
    })
}

/// Leaves out each piece from `start` to `end` that `is_meant`.
fn cut(text: &str, start: &str, end: &str, is_meant: impl Fn(&str) -> bool) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        let length = rest[at..]
            .find(end)
            .map_or(rest.len() - at, |to| to + end.len());
        let piece = &rest[at..at + length];
        kept.push_str(&rest[..at]);
        if !is_meant(piece) {
            kept.push_str(piece);
        }
        rest = &rest[at + length..];
    }
    kept + rest
}

fn measure(tools: &Tools, bare: &Path) -> Result<Value> {
    let full = server::start(&root(), Port::Any)?;
    let bare = server::start(bare, Port::Any)?;
    let output = browser::script(&full, tools)
        .arg("bench.mjs")
        .env("WITHOUT_SCRIPTS", bare)
        .stderr(Stdio::inherit())
        .output()
        .context("node")?;
    if !output.status.success() {
        bail!("the measuring script failed");
    }
    serde_json::from_slice(&output.stdout).context("what the measuring script printed")
}

/// The bytes that travel, of each file that a page asks for.
fn sizes(files: &Files, asked: &Value) -> BTreeMap<String, usize> {
    let asked = asked.as_array().into_iter().flatten();
    asked
        .filter_map(|path| path.as_str()?.strip_prefix("/pkg/"))
        .map(|name| match name {
            folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
            name => name.to_owned(),
        })
        .filter_map(|name| {
            let bytes = brotli(files.get(&name)?).len();
            Some((name, bytes))
        })
        .collect()
}

/// A measure and what it may be.
struct Line {
    what: String,
    value: Option<f64>,
    unit: &'static str,
    most: Option<f64>,
}

impl Line {
    fn verdict(&self) -> &'static str {
        match (self.value, self.most) {
            (Some(value), Some(most)) if value <= most => "ok",
            (Some(_), Some(_)) => "over",
            (None, _) => "not measured",
            (_, None) => "",
        }
    }

    fn json(&self) -> Value {
        let Self {
            what,
            value,
            unit,
            most,
        } = self;
        json!({ "what": what, "value": value, "unit": unit, "most": most, "verdict": self.verdict() })
    }
}

impl std::fmt::Display for Line {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let number =
            |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |x| format!("{x:.3}"));
        let value = number(self.value);
        let most = self
            .most
            .map(|most| format!("≤ {most}"))
            .unwrap_or_default();
        let line = format!(
            "{:<64} {value:>10} {:<4} {most:<8} {}",
            self.what,
            self.unit,
            self.verdict()
        );
        to.write_str(line.trim_end())
    }
}

fn lines(
    sizes: &BTreeMap<String, usize>,
    brief: &BTreeMap<String, usize>,
    measured: &Value,
) -> Vec<Line> {
    let kb = |wanted: &dyn Fn(&str) -> bool| {
        let bytes: usize = sizes
            .iter()
            .filter(|(name, _)| wanted(name))
            .map(|(_, bytes)| bytes)
            .sum();
        Some(bytes as f64 / 1000.0)
    };
    let ends = |end: &'static str| move |name: &str| name.ends_with(end);
    let later = measured["came_once_it_reacts"].as_array();
    let is_later = |name: &str| {
        let paths = later.into_iter().flatten().filter_map(Value::as_str);
        paths
            .filter_map(|path| path.strip_prefix("/pkg/"))
            .any(|path| path == name)
    };
    let painted = |name: &str| name.ends_with(".html") || name.ends_with(".css");
    let at = |path: &str| measured.pointer(path).and_then(Value::as_f64);
    let ratio = |over: &str, under: &str| Some(at(over)? / at(under)?);
    let line = |what: &str, value, unit, most| Line {
        what: what.to_owned(),
        value,
        unit,
        most,
    };
    vec![
        line(
            "brief: everything until it reacts, brotli",
            Some(brief.values().sum::<usize>() as f64 / 1000.0),
            "kB",
            Some(65.0),
        ),
        line("brief: until it reacts", at("/brief/ready_ms"), "ms", None),
        line("HTML, brotli", kb(&ends(".html")), "kB", None),
        line("CSS, brotli", kb(&ends(".css")), "kB", None),
        line("JavaScript, brotli", kb(&ends(".js")), "kB", None),
        line("wasm, brotli", kb(&ends(".wasm")), "kB", None),
        line(
            "what first paint needs: HTML and CSS",
            kb(&painted),
            "kB",
            Some(20.0),
        ),
        line(
            "everything needed to react",
            kb(&|name| !is_later(name)),
            "kB",
            Some(90.0),
        ),
        line(
            "  with strips, map, worth and futures",
            kb(&|_| true),
            "kB",
            Some(130.0),
        ),
        line(
            "first contentful paint, Slow 4G, CPU 4x slower",
            at("/first_paint_ms"),
            "ms",
            None,
        ),
        line(
            "the same without any script",
            at("/first_paint_without_scripts_ms"),
            "ms",
            None,
        ),
        line(
            "one by the other",
            ratio("/first_paint_ms", "/first_paint_without_scripts_ms"),
            "",
            Some(1.05),
        ),
        line("until it reacts", at("/ready_ms"), "ms", None),
        line("until all has come", at("/complete_ms"), "ms", None),
        line("layout shift", at("/layout_shift"), "", Some(0.0)),
        line(
            "slider event, 360 px, CPU 4x slower: script, median",
            at("/slider_script_ms/median"),
            "ms",
            Some(5.0),
        ),
        line(
            "  script, 95 of 100 below",
            at("/slider_script_ms/p95"),
            "ms",
            None,
        ),
        line(
            "  style, layout and paint, median",
            at("/slider_render_ms/median"),
            "ms",
            None,
        ),
        line(
            "  style, layout and paint, 95 of 100 below",
            at("/slider_render_ms/p95"),
            "ms",
            None,
        ),
        line(
            "  longest frame, catching up included",
            at("/slider_longest_frame_ms"),
            "ms",
            Some(50.0),
        ),
        line(
            "evaluate() of both countries with all roots",
            at("/evaluate_ms/40"),
            "ms",
            Some(2.0),
        ),
        line(
            "  at twice the horizon, by that",
            ratio("/evaluate_ms/80", "/evaluate_ms/40"),
            "",
            None,
        ),
        line(
            "uncertainty() of both countries, 10,000 futures, horizon 40",
            at("/uncertainty_ms/10000x40"),
            "ms",
            Some(60.0),
        ),
        line(
            "  with twice the futures, by that",
            ratio("/uncertainty_ms/20000x40", "/uncertainty_ms/10000x40"),
            "",
            None,
        ),
        line(
            "  at twice the horizon, by that",
            ratio("/uncertainty_ms/10000x80", "/uncertainty_ms/10000x40"),
            "",
            None,
        ),
        line(
            "sweep(): a break-even map of 96 x 64 cells, at once",
            at("/map_ms/6144"),
            "ms",
            None,
        ),
        line(
            "  of twice the cells, by that",
            ratio("/map_ms/12319", "/map_ms/6144"),
            "",
            None,
        ),
        line(
            "the flows of one country, horizon 40",
            at("/flows_us"),
            "µs",
            Some(10.0),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_without_scripts_keeps_everything_else() {
        let html = "<link rel=stylesheet href=a.css><link rel=modulepreload href=b.js>\
            <p>text</p><script type=module src=start.js></script><p>more</p>";
        assert_eq!(
            without_scripts(html),
            "<link rel=stylesheet href=a.css><p>text</p><p>more</p>"
        );
    }

    #[test]
    fn a_line_says_whether_it_keeps_to_its_budget() {
        let line = |value, most| Line {
            what: String::new(),
            value,
            unit: "ms",
            most,
        };
        assert_eq!(line(Some(5.0), Some(5.0)).verdict(), "ok");
        assert_eq!(line(Some(5.1), Some(5.0)).verdict(), "over");
        assert_eq!(line(None, Some(5.0)).verdict(), "not measured");
        assert_eq!(line(Some(5.0), None).verdict(), "");
    }
}
