//! `cargo xtask heights`: measures how high each part is at each width, and writes it where hosts
//! read it.

use anyhow::Result;

use crate::browser;
use crate::build::build;
use crate::server::{self, Port};
use crate::step::{run, step};
use crate::workspace::{pkg, root};

/// Builds, measures, writes the tables of `src/embed/reserve.js` and of the README, and builds again.
pub fn heights() -> Result<()> {
    build(&pkg(), None)?;
    let browser = browser::ready()?;
    let address = server::start(&root(), Port::Any)?;
    step("measure the parts and write the tables", || {
        run(browser::script(&address, &browser).arg("heights.mjs"))
    })?;
    build(&pkg(), None)
}
