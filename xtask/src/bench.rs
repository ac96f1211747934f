//! `cargo xtask bench`: what the pages cost their readers, against the budget.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::{self, Tools};
use crate::server::{self, Port};
use xtask::files::{Files, brotli, read_folder};
use xtask::prerequisites::node_packages_in;
use xtask::step::{run, step};
use xtask::workspace::{Crate, bench_pages, package, pkg, root};

/// The pages that the explainer's own are measured against, in the folder that is served for them: each in a folder of
/// its own.
const WITHOUT_SCRIPTS: &str = "without-scripts";
const LIMIT: &str = "limit";
const REACT: &str = "react";

/// Measures `pkg/`, built before that unless it is to be measured as it is, prints a table and writes the same as JSON.
pub fn bench(report: &Path, as_it_is: bool) -> Result<()> {
    if !as_it_is {
        package(&["build"])?;
    }
    let files = read_folder(&pkg())?;
    let tools = browser::ready()?;
    let others = Crate::read()?.target.join("bench");
    step("make the pages to compare with", || {
        let mut all = without_scripts(&files)?;
        all.extend(limit(&files)?);
        write(&all, &others)?;
        react(&others.join(REACT))
    })?;
    let measured = step("measure, which takes some minutes", || {
        measure(&tools, &others)
    })?;
    let sizes = |of: &str| {
        let loaded = &measured[of];
        Sizes::of(&files, &loaded["asked"], &loaded["came_once_it_reacts"])
    };
    let sizes = ["page", "brief", "currency"].map(sizes);
    let lines = lines(&sizes, &measured);
    println!();
    for line in &lines {
        println!("{line}");
    }
    let [page, brief, currency] = &sizes;
    let json = json!({
        "budget": lines.iter().map(Line::json).collect::<Vec<_>>(),
        "brotli_bytes": page.bytes,
        "brotli_bytes_of_brief": brief.bytes,
        "brotli_bytes_of_currency": currency.bytes,
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

/// A file of `pkg/` that is text.
fn text<'a>(files: &'a Files, name: &str) -> Result<&'a str> {
    let bytes = files.get(name).with_context(|| format!("no {name}"))?;
    Ok(std::str::from_utf8(bytes)?)
}

/// Copies that no script belongs to, to compare the first paint with.
fn without_scripts(files: &Files) -> Result<Files> {
    [
        "index.html",
        "explainer.css",
        "brief/index.html",
        "brief.css",
    ]
    .into_iter()
    .map(|name| {
        let text = scriptless(text(files, name)?);
        Ok((format!("{WITHOUT_SCRIPTS}/{name}"), text.into()))
    })
    .collect()
}

/// The page of *brief* with all its bytes, which only loads and instantiates them.
fn limit(files: &Files) -> Result<Files> {
    const START: &str = "start.js";
    const SAME: [&str; 6] = [
        "brief/index.html",
        "brief.css",
        "brief.js",
        "brief_bg.wasm",
        "brief.en",
        "corrections.json",
    ];
    let loads = fs::read_to_string(bench_pages().join("limit.js"))?;
    let start = text(files, START)?.replace("*/", "");
    let mut page = Files::from([(
        format!("{LIMIT}/{START}"),
        format!("(()=>{{{loads}}})();/*{start}*/").into(),
    )]);
    for name in SAME {
        let bytes = files.get(name).with_context(|| format!("no {name}"))?;
        page.insert(format!("{LIMIT}/{name}"), bytes.clone());
    }
    Ok(page)
}

fn write(files: &Files, folder: &Path) -> Result<()> {
    for (name, bytes) in files {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().context("a file without a folder")?)?;
        fs::write(&file, bytes).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// The plain React page, built as its documentation says.
fn react(folder: &Path) -> Result<()> {
    let source = bench_pages();
    node_packages_in(&source)?;
    fs::create_dir_all(folder)?;
    fs::copy(source.join("index.html"), folder.join("index.html"))?;
    run(Command::new("node")
        .current_dir(&source)
        .args(["node_modules/esbuild/bin/esbuild", "page.jsx"])
        .args(["--bundle", "--minify", "--format=esm", "--jsx=automatic"])
        .args([
            "--define:process.env.NODE_ENV=\"production\"",
            "--log-level=warning",
        ])
        .arg(format!("--outfile={}", folder.join("page.js").display())))
}

/// The page without anything that is there for the program.
fn scriptless(html: &str) -> String {
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

fn measure(tools: &Tools, others: &Path) -> Result<Value> {
    let explainer = server::start(&root(), Port::Any)?;
    let others = server::start(others, Port::Any)?;
    let output = browser::script(&explainer, tools)
        .arg("bench.mjs")
        .env("OTHERS", others)
        .stderr(Stdio::inherit())
        .output()
        .context("node")?;
    if !output.status.success() {
        bail!("the measuring script failed");
    }
    serde_json::from_slice(&output.stdout).context("what the measuring script printed")
}

/// The bytes that travel for a page.
struct Sizes {
    /// Of each file.
    bytes: BTreeMap<String, usize>,
    /// The files that came once the page reacted.
    later: BTreeSet<String>,
}

impl Sizes {
    /// Of the files that a page asked for, and of those that came late.
    fn of(files: &Files, asked: &Value, later: &Value) -> Self {
        let bytes = |name: String| {
            let bytes = brotli(files.get(&name)?).len();
            Some((name, bytes))
        };
        Self {
            bytes: named(asked).filter_map(bytes).collect(),
            later: named(later).collect(),
        }
    }

    /// Those of some files, in kilobytes.
    fn kb(&self, wanted: impl Fn(&str) -> bool) -> Option<f64> {
        let wanted = self.bytes.iter().filter(|(name, _)| wanted(name));
        let sum: usize = wanted.map(|(_, bytes)| bytes).sum();
        Some(sum as f64 / 1000.0)
    }

    fn all(&self) -> Option<f64> {
        self.kb(|_| true)
    }

    /// What the page asked for until it reacted.
    fn to_react(&self) -> Option<f64> {
        self.kb(|name| !self.later.contains(name))
    }

    fn painted(&self) -> Option<f64> {
        self.kb(|name| name.ends_with(".html") || name.ends_with(".css"))
    }

    fn ending(&self, end: &str) -> Option<f64> {
        self.kb(|name| name.ends_with(end))
    }
}

/// The files of `pkg/` at some paths.
fn named(paths: &Value) -> impl Iterator<Item = String> {
    let paths = paths.as_array().into_iter().flatten();
    paths
        .filter_map(|path| path.as_str()?.strip_prefix("/pkg/"))
        .map(|name| match name {
            folder if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
            name => name.to_owned(),
        })
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

fn line(what: &str, value: Option<f64>, unit: &'static str, most: Option<f64>) -> Line {
    Line {
        what: what.to_owned(),
        value,
        unit,
        most,
    }
}

fn lines([page, brief, currency]: &[Sizes; 3], measured: &Value) -> Vec<Line> {
    let at = |path: &str| measured.pointer(path).and_then(Value::as_f64);
    let ratio = |over: &str, under: &str| Some(at(over)? / at(under)?);
    let kb = |what, value, most| line(what, value, "kB", most);
    let ms = |what, value, most| line(what, value, "ms", most);
    let times = |what, over, under, most| line(what, ratio(over, under), "", most);
    vec![
        kb(
            "brief: everything until it reacts, brotli",
            brief.all(),
            Some(65.0),
        ),
        ms(
            "brief: first contentful paint, Slow 4G, CPU 4x slower",
            at("/brief/first_paint_ms"),
            None,
        ),
        times(
            "  by that of the same HTML without any script",
            "/brief/first_paint_ms",
            "/brief_without_scripts/first_paint_ms",
            Some(1.05),
        ),
        ms("brief: until it reacts", at("/brief/ready_ms"), None),
        ms(
            "  a page that only loads and instantiates the same bytes",
            at("/limit/ready_ms"),
            None,
        ),
        times(
            "  one by the other",
            "/brief/ready_ms",
            "/limit/ready_ms",
            Some(1.1),
        ),
        ms(
            "  a plain React page of three sliders and a chart",
            at("/react/ready_ms"),
            None,
        ),
        times(
            "  brief by that",
            "/brief/ready_ms",
            "/react/ready_ms",
            Some(1.0),
        ),
        ms(
            "brief: slider event, 360 px, CPU 4x slower: script, median",
            at("/brief_sliders/script_ms/median"),
            Some(3.5),
        ),
        ms(
            "  script, style, layout and paint, median",
            at("/brief_sliders/all_ms/median"),
            Some(15.0),
        ),
        ms(
            "  the same, 95 of 100 below",
            at("/brief_sliders/all_ms/p95"),
            None,
        ),
        ms(
            "  longest frame, catching up included",
            at("/brief_sliders/longest_frame_ms"),
            Some(50.0),
        ),
        kb(
            "currency alone: everything until it reacts, brotli",
            currency.to_react(),
            Some(110.0),
        ),
        kb("the whole page: HTML, brotli", page.ending(".html"), None),
        kb("  CSS, brotli", page.ending(".css"), None),
        kb("  JavaScript, brotli", page.ending(".js"), None),
        kb("  wasm, brotli", page.ending(".wasm"), None),
        kb(
            "what first paint needs: HTML and CSS",
            page.painted(),
            Some(25.0),
        ),
        kb("everything needed to react", page.to_react(), Some(100.0)),
        kb(
            "  with strips, map, worth and futures",
            page.all(),
            Some(180.0),
        ),
        ms(
            "first contentful paint, Slow 4G, CPU 4x slower",
            at("/page/first_paint_ms"),
            None,
        ),
        ms(
            "  the same HTML without any script",
            at("/page_without_scripts/first_paint_ms"),
            None,
        ),
        times(
            "  one by the other",
            "/page/first_paint_ms",
            "/page_without_scripts/first_paint_ms",
            Some(1.05),
        ),
        ms("until it reacts", at("/page/ready_ms"), None),
        ms("until all has come", at("/page/complete_ms"), None),
        line("layout shift", at("/page/layout_shift"), "", Some(0.0)),
        ms(
            "slider event, 360 px, CPU 4x slower: script, median",
            at("/page_sliders/script_ms/median"),
            Some(5.0),
        ),
        ms(
            "  script, 95 of 100 below",
            at("/page_sliders/script_ms/p95"),
            None,
        ),
        ms(
            "  script, style, layout and paint, median",
            at("/page_sliders/all_ms/median"),
            Some(20.0),
        ),
        ms(
            "  the same, 95 of 100 below",
            at("/page_sliders/all_ms/p95"),
            None,
        ),
        ms(
            "  longest frame, catching up included",
            at("/page_sliders/longest_frame_ms"),
            Some(50.0),
        ),
        ms(
            "evaluate() of both countries with all roots",
            at("/evaluate_ms/40"),
            Some(2.0),
        ),
        times(
            "  at twice the horizon, by that",
            "/evaluate_ms/80",
            "/evaluate_ms/40",
            None,
        ),
        ms(
            "uncertainty() of both countries, 10,000 futures, horizon 40",
            at("/uncertainty_ms/10000x40"),
            Some(60.0),
        ),
        times(
            "  with twice the futures, by that",
            "/uncertainty_ms/20000x40",
            "/uncertainty_ms/10000x40",
            None,
        ),
        times(
            "  at twice the horizon, by that",
            "/uncertainty_ms/10000x80",
            "/uncertainty_ms/10000x40",
            None,
        ),
        ms(
            "sweep(): a break-even map of 96 x 64 cells, at once",
            at("/map_ms/6144"),
            None,
        ),
        times(
            "  of twice the cells, by that",
            "/map_ms/12319",
            "/map_ms/6144",
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
            scriptless(html),
            "<link rel=stylesheet href=a.css><p>text</p><p>more</p>"
        );
    }

    #[test]
    fn a_line_says_whether_it_keeps_to_its_budget() {
        let line = |value, most| line("", value, "ms", most);
        assert_eq!(line(Some(5.0), Some(5.0)).verdict(), "ok");
        assert_eq!(line(Some(5.1), Some(5.0)).verdict(), "over");
        assert_eq!(line(None, Some(5.0)).verdict(), "not measured");
        assert_eq!(line(Some(5.0), None).verdict(), "");
    }
}
