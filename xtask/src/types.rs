//! Checks the types of the scripts that are written by hand.
//!
//! Each is checked in one piece, as it is packaged, beside the types of what it imports: those of the module for
//! scripts, and those in `src/embed/types/`.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use xtask::scripts::SCRIPTS;
use xtask::workspace::{browser_tests, pkg, root};

/// What TypeScript is told; anything that it finds is an error.
const CONFIGURATION: &str = r#"{
  "compilerOptions": {
    "allowJs": true,
    "checkJs": true,
    "noEmit": true,
    "target": "es2022",
    "module": "esnext",
    "moduleResolution": "bundler",
    "lib": ["es2022", "dom", "dom.iterable"],
    "types": []
  },
  "include": ["*.js", "*.d.ts"]
}
"#;

/// Runs TypeScript over all scripts.
pub fn check() -> Result<()> {
    let folder = root().join("target/types");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    for script in SCRIPTS {
        fs::write(folder.join(format!("{}.js", script.name)), script.text()?)?;
    }
    for entry in fs::read_dir(root().join("src/embed/types"))? {
        let entry = entry?;
        fs::copy(entry.path(), folder.join(entry.file_name()))?;
    }
    let api = "pledge_explainer.d.ts";
    fs::copy(pkg().join(api), folder.join(api)).context(api)?;
    fs::write(folder.join("tsconfig.json"), CONFIGURATION)?;

    let checked = Command::new("node")
        .arg(browser_tests().join("node_modules/typescript/bin/tsc"))
        .args(["--pretty", "false", "--project"])
        .arg(&folder)
        .current_dir(&folder)
        .output()
        .context("node")?;
    if checked.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&checked.stdout);
    let lines = said.lines().map(in_source).collect::<Result<Vec<_>>>()?;
    bail!(
        "{}{}",
        lines.join("\n"),
        String::from_utf8_lossy(&checked.stderr)
    )
}

/// What TypeScript says of a place in a script, of the place in its file.
fn in_source(line: &str) -> Result<String> {
    let found = SCRIPTS.iter().find_map(|script| {
        let rest = line.strip_prefix(script.name)?.strip_prefix(".js(")?;
        let (number, rest) = rest.split_once(',')?;
        Some((script, number.parse().ok()?, rest))
    });
    let Some((script, number, rest)) = found else {
        return Ok(line.to_owned());
    };
    Ok(match script.origin(number)? {
        Some((file, number)) => format!("{file}({number},{rest}"),
        None => line.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_of_the_file_that_it_stands_in() {
        let told = in_source("embed.js(4,3): error TS1: No.").unwrap();
        assert_eq!(told, "src/embed/reserve.js(2,3): error TS1: No.");
        let told = in_source("check.js(4,3): error TS1: No.").unwrap();
        assert_eq!(told, "src/embed/build.js(4,3): error TS1: No.");
        let other = "page.d.ts(4,3): error TS1: No.";
        assert_eq!(in_source(other).unwrap(), other);
    }
}
