//! The parts of the page's program that come apart from the rest.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};

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
    /// The chunks that each split needs.
    needed: BTreeMap<String, Vec<String>>,
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
        let mut chunks = Self {
            script: fs::read_to_string(folder.join(LINK))?,
            main,
            files: Files::new(),
            needed: BTreeMap::new(),
        };
        for path in &cut.split_modules {
            let stem = path.file_stem().and_then(OsStr::to_str);
            let stem = stem.context("a chunk with an odd name")?;
            chunks.script = chunks.script.replace(
                &format!("\"./{stem}.wasm\""),
                &format!("\"./{}\"", packaged(stem)),
            );
            let chunk = without_custom_sections(&fs::read(path)?)?;
            chunks.files.insert(packaged(stem), chunk);
        }
        for (name, stems) in cut.prefetch_map {
            let files = stems.iter().map(|stem| packaged(stem)).collect();
            chunks.needed.insert(name, files);
        }
        Ok(chunks)
    }

    /// The program's JavaScript with what loads the chunks in it, so that a browser need not ask for
    /// one file to learn of the other.
    pub fn join(&self, program: Vec<u8>) -> Result<Vec<u8>> {
        let program = String::from_utf8(program)?;
        let import = format!(" from \"{LINK}\"");
        let (imports, rest): (Vec<&str>, Vec<&str>) =
            program.lines().partition(|line| line.ends_with(&import));
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
        let mut script = script.replace(shared, &sorted.join(", "));
        for (what, instead) in [
            ("export const ", "const "),
            ("fetch(", "fetched("),
            // A server need not know the type of .wasm, and `start.js` says what went wrong.
            ("WebAssembly.instantiateStreaming(", "instantiated("),
            ("console.error(e);", ""),
        ] {
            if !script.contains(what) {
                bail!("what loads the chunks has no `{what}`");
            }
            script = script.replace(what, instead);
        }
        let names = imports
            .iter()
            .map(|line| {
                let name = line.strip_prefix("import * as ")?.strip_suffix(&import)?;
                Some(format!("const {name} = loaders;\n"))
            })
            .collect::<Option<String>>()
            .context("this is not how chunks are imported")?;
        Ok(format!(
            "const chunks = {};\n{ASKED}const loaders = (() => {{{script}return {{ {} }};\n}})();\n\
             {names}{}\n",
            serde_json::to_string(&self.needed)?,
            loaders.join(", "),
            rest.join("\n")
        )
        .into_bytes())
    }
}

/// A module without what no browser needs: the names of its functions, and who made it.
fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>> {
    const HEADER: usize = 8;
    const CUSTOM: u8 = 0;
    let cut_short = || "a chunk that is cut short";
    let (header, mut left) = module.split_at_checked(HEADER).with_context(cut_short)?;
    let mut kept = header.to_vec();
    while let [id, after @ ..] = left {
        let (size, length) = leb128(after).with_context(cut_short)?;
        let (section, rest) = left
            .split_at_checked(1 + length + size)
            .with_context(cut_short)?;
        if *id != CUSTOM {
            kept.extend(section);
        }
        left = rest;
    }
    Ok(kept)
}

/// The number at the beginning, in groups of seven bits from the lowest on, and how many bytes it takes.
fn leb128(bytes: &[u8]) -> Option<(usize, usize)> {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0)? + 1;
    let groups = bytes[..length].iter().rev();
    let number = groups.fold(0, |number, byte| number << 7 | usize::from(byte & 0x7f));
    Some((number, length))
}

/// The name of a chunk's file in the package.
fn packaged(stem: &str) -> String {
    format!("page_{}.wasm", stem.trim_start_matches("split_"))
}

/// Lets a page ask for chunks before the program does.
const ASKED: &str = "\
const asked = new Map();
export function prepare(name) {
for (const file of chunks[name] ?? []) {
const { href } = new URL(file, import.meta.url);
const response = fetch(href);
response.catch(() => {});
asked.set(href, response);
}
}
function fetched({ href }) {
const response = asked.get(href) ?? fetch(href);
asked.delete(href);
return response;
}
async function instantiated(response, imports) {
return WebAssembly.instantiate(await (await response).arrayBuffer(), imports);
}
";

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: [u8; 8] = [0, b'a', b's', b'm', 1, 0, 0, 0];

    #[test]
    fn a_chunk_keeps_all_but_its_custom_sections() {
        let long = vec![7; 200];
        let module = [
            &HEADER[..],
            &[0, 2, 1, b'x'],
            &[1, 1, 0],
            // 200 in two groups.
            &[0, 0xc8, 1],
            &long,
            &[10, 0xc8, 1],
            &long,
        ]
        .concat();
        let expected = [&HEADER[..], &[1, 1, 0], &[10, 0xc8, 1], &long].concat();
        assert_eq!(without_custom_sections(&module).unwrap(), expected);
    }

    #[test]
    fn a_chunk_that_is_cut_short_is_refused() {
        for module in [&HEADER[..4], &[&HEADER[..], &[1, 9, 0]].concat()] {
            assert!(without_custom_sections(module).is_err());
        }
    }
}
