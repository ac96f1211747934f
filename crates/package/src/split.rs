//! The page's program in two modules: the first reacts, the deferred one follows.
//!
//! `wasm_split` marks where the program comes apart. What the tool writes to load the second module would
//! be one more script to ask for, and needs a server that knows the type of `.wasm`; so the loading stands
//! in the program's own script.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use walrus::{ModuleConfig, passes};

/// What imports the function that loads the deferred module.
const LINK: &str = "./deferred.js";
/// The page's program, which exports what both modules share.
const MAIN: &str = "./page.js";
/// The deferred module's name in the package.
pub const DEFERRED: &str = "page_deferred.wasm";

/// Cuts a module in two, by way of a folder: where the first is, which wasm-bindgen has yet to see, and
/// the deferred one.
pub fn split(module: &Path, folder: &Path) -> Result<(PathBuf, Vec<u8>)> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let main = folder.join("main.wasm");
    let bytes = fs::read(module).with_context(|| module.display().to_string())?;
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = MAIN;
    options.link_name = LINK;
    let cut = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:#}"))?;
    let [deferred] = cut.split_modules.as_slice() else {
        bail!(
            "the program comes apart in {} modules, not in two",
            cut.split_modules.len() + 1
        );
    };
    Ok((main.clone(), pruned(&fs::read(deferred)?)?))
}

/// A module without what no browser needs: the names of its functions, who made it, and types of
/// functions that are elsewhere.
fn pruned(module: &[u8]) -> Result<Vec<u8>> {
    let mut module = ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse(module)?;
    passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// The program's JavaScript with what loads the deferred module in it.
pub fn with_loader(program: &str) -> Result<String> {
    let import = format!(" from \"{LINK}\"");
    let (imports, rest): (Vec<&str>, Vec<&str>) =
        program.lines().partition(|line| line.ends_with(&import));
    let [line] = imports.as_slice() else {
        bail!("{} lines import the deferred module", imports.len());
    };
    let name = line
        .strip_prefix("import * as ")
        .and_then(|rest| rest.strip_suffix(&import))
        .context("this is not how the deferred module is imported")?;
    Ok(format!(
        "{LOAD}const {name} = {{ __wasm_split_load_deferred: load }};\n{}\n",
        rest.join("\n")
    ))
}

/// Loads the deferred module. A server need not know the type of `.wasm`; `start.js` says what went wrong.
const LOAD: &str = "\
async function load(callback, data) {
let came = false;
try {
const response = await fetch(new URL(\"page_deferred.wasm\", import.meta.url));
const module = await WebAssembly.compile(await response.arrayBuffer());
checkBuild(module);
await WebAssembly.instantiate(module, { __wasm_split: wasm });
came = true;
} catch {}
wasm.__indirect_function_table.get(callback)(data, came);
}
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_takes_the_place_of_the_import() {
        let program = "import * as import1 from \"./deferred.js\"\nlet wasm;\n";
        let joined = with_loader(program).unwrap();
        assert!(joined.contains("const import1 = { __wasm_split_load_deferred: load };"));
        assert!(joined.contains(DEFERRED));
        assert!(joined.contains("let wasm;"));
        assert!(!joined.contains("import *"));
    }

    #[test]
    fn a_program_that_imports_the_deferred_module_otherwise_is_refused() {
        assert!(with_loader("let wasm;\n").is_err());
        assert!(with_loader("import { load } from \"./deferred.js\"\n").is_err());
    }
}
