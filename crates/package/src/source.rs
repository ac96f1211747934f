//! Files of the repository, as `pkg/` takes them.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider, ResolveResult, SourceProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};
use pledge_explainer::pledge::{COLOURS, Side};
use xtask::workspace::root;

pub fn read(path: &str) -> Result<Vec<u8>> {
    fs::read(root().join(path)).with_context(|| path.to_owned())
}

/// Style sheets with the countries' colours in them, each in the place of `colour-of(left ink light)`.
struct WithColours(FileProvider);

impl SourceProvider for WithColours {
    type Error = std::io::Error;

    fn read<'a>(&'a self, file: &Path) -> io::Result<&'a str> {
        let text = self.0.read(file)?;
        if !text.contains(COLOUR_OF) {
            return Ok(text);
        }
        // A style sheet is bundled a few times in the life of this program.
        Ok(Box::leak(coloured(text).into_boxed_str()))
    }

    fn resolve(&self, specifier: &str, from: &Path) -> io::Result<ResolveResult> {
        self.0.resolve(specifier, from)
    }
}

/// What stands in a style sheet for a colour of a pledge.
const COLOUR_OF: &str = "colour-of(";

/// A style sheet with the colours that the pledges declare.
pub fn coloured(text: &str) -> String {
    let mut out = text.to_owned();
    for country in Side::ALL {
        for (paper, shades) in ["light", "dark"].iter().zip(COLOURS[country]) {
            for (shade, colour) in ["ink", "soft", "tint"].iter().zip(shades) {
                let name = format!("{COLOUR_OF}{} {shade} {paper})", country.class());
                out = out.replace(&name, colour);
            }
        }
    }
    out
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
    let files = WithColours(FileProvider::new());
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
