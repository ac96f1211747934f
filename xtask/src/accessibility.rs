//! `cargo xtask accessibility`: writes down what a screen reader meets in each part, so that a change
//! of it is seen in review.

use anyhow::Result;

use crate::browser;
use crate::server::{self, Port};
use xtask::step::{run, step};
use xtask::workspace::{package, root};

/// Builds, and writes the files in `tests/browser/accessibility/`.
pub fn accessibility() -> Result<()> {
    package(&["build"])?;
    let tools = browser::ready()?;
    let address = server::start(&root(), Port::Any)?;
    step("write what a screen reader meets", || {
        run(browser::script(&address, &tools).arg("accessibility.mjs"))
    })
}
