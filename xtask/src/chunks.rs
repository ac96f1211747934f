//! The parts of the page's program that come apart from the rest.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

use crate::build::Files;

/// What imports the functions that load chunks.
const LINK: &str = "./chunks.js";
/// The page's program, which exports what chunks share with it.
const MAIN: &str = "./page.js";

/// A program cut into a main module and chunks.
pub struct Chunks {
    /// Where the main module is, which wasm-bindgen has yet to see.
    pub main: PathBuf,
    /// The chunks, by their names in the package.
    pub files: Files,
    /// What loads them.
    script: String,
}

impl Chunks {
    /// Cuts a module at its functions marked `wasm_split`, by way of a folder.
    pub fn cut(module: &Path, folder: &Path) -> Result<Self> {
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
        let cut =
            wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:#}"))?;
        let mut script = fs::read_to_string(folder.join(LINK))?;
        let mut files = Files::new();
        for path in cut.split_modules {
            let name = path.file_name().context("a chunk without a name")?;
            let name = name.to_str().context("a chunk with an odd name")?;
            let short = name.replace("split_", "page_");
            script = script.replace(name, &short);
            files.insert(short, fs::read(&path)?);
        }
        Ok(Self {
            main,
            files,
            script,
        })
    }

    /// The program's JavaScript with what loads the chunks in it, so that a browser need not ask for
    /// one file to learn of the other. A chunk that the page has asked for already is not asked for
    /// again.
    pub fn join(&self, program: Vec<u8>) -> Result<Vec<u8>> {
        let program = String::from_utf8(program)?;
        let (import, rest) = program.split_once('\n').unwrap_or_default();
        let name = import
            .strip_prefix("import * as ")
            .and_then(|import| import.strip_suffix(&format!(" from \"{LINK}\"")))
            .with_context(|| format!("this is not how chunks are imported: {import}"))?;
        let (_, script) = self
            .script
            .split_once(&format!("import {{ initSync }} from \"{MAIN}\";"))
            .context("this is not how the program is imported")?;
        let loaders: Vec<&str> = script
            .lines()
            .filter_map(|line| line.strip_prefix("export const ")?.split(' ').next())
            .collect();
        let (_, shared) = script.split_once("const { ").unwrap_or_default();
        let (shared, _) = shared
            .split_once(" } = initSync(")
            .context("nothing is shared with the chunks")?;
        // The tool lists them in no order.
        let mut sorted: Vec<&str> = shared.split(", ").filter(|name| !name.is_empty()).collect();
        sorted.sort_unstable();
        let script = script
            .replace(shared, &sorted.join(", "))
            .replace("export const ", "const ")
            .replace("fetch(", "fetched(")
            // A server need not know the type of .wasm, and `start.js` says what went wrong.
            .replace("WebAssembly.instantiateStreaming(", "instantiated(")
            .replace("console.error(e);", "");
        Ok(format!(
            "{ASKED}const {name} = (() => {{{script}return {{ {} }};\n}})();\n{rest}",
            loaders.join(", ")
        )
        .into_bytes())
    }
}

/// Lets a page ask for chunks before the program does.
const ASKED: &str = "const instantiated = async (response, imports) => WebAssembly.instantiate(await (await response).arrayBuffer(), imports);
const asked = new Map();
export const expect = (url, response) => asked.set(url, response);
function fetched({ href }) {
const response = asked.get(href) ?? fetch(href);
asked.delete(href);
return response;
}
";
