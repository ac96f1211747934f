//! `cargo xtask accessibility`: writes down what a screen reader meets in each part, so that a change
//! of it is seen in review.

use anyhow::Result;

use crate::browser;
use crate::build::build;
use crate::server::{self, Port};
use crate::step::{run, step};
use crate::workspace::{pkg, root};

/// Builds, and writes the files in `tests/browser/accessibility/`.
pub fn accessibility() -> Result<()> {
    build(&pkg(), None)?;
    let browser = browser::ready()?;
    let address = server::start(&root(), Port::Any)?;
    step("write what a screen reader meets", || {
        run(browser::script(&address, &browser).arg("accessibility.mjs"))
    })
}
