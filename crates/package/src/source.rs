//! Files of the repository, as `pkg/` takes them.

use std::fs;

use anyhow::{Context, Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};
use xtask::workspace::root;

pub fn read(path: &str) -> Result<Vec<u8>> {
    fs::read(root().join(path)).with_context(|| path.to_owned())
}

/// One small style sheet for browsers from 2021 on.
pub fn style(path: &str) -> Result<String> {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let targets = Targets::from(Browsers {
        chrome: version(90, 0),
        edge: version(90, 0),
        firefox: version(90, 0),
        ios_saf: version(14, 5),
        safari: version(14, 1),
        samsung: version(15, 0),
        ..Browsers::default()
    });
    let entry = root().join(path);
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    // The errors borrow from the bundler, so their text is taken at once.
    let mut sheet = bundler.bundle(&entry).map_err(|error| anyhow!("{error}"))?;
    sheet
        .minify(MinifyOptions {
            targets,
            ..MinifyOptions::default()
        })
        .map_err(|error| anyhow!("{error}"))?;
    let printed = sheet
        .to_css(PrinterOptions {
            minify: true,
            targets,
            ..PrinterOptions::default()
        })
        .map_err(|error| anyhow!("{error}"))?;
    Ok(printed.code)
}
