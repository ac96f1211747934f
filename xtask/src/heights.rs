//! `cargo xtask heights`: measures how high each part is at each width, and writes it where hosts
//! read it.

use anyhow::Result;

use crate::browser;
use crate::server::{self, Port};
use xtask::step::{run, step};
use xtask::workspace::{package, root};

/// Builds, measures, writes the tables of `src/embed/reserve.js` and of docs/embedding.md, and builds again.
pub fn heights() -> Result<()> {
    package(&["build"])?;
    let tools = browser::ready()?;
    let address = server::start(&root(), Port::Any)?;
    step("measure the parts and write the tables", || {
        run(browser::script(&address, &tools).arg("heights.mjs"))
    })?;
    package(&["build"])
}
