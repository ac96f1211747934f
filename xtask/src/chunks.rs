//! The parts of the page's program that come apart from the rest.

use std::collections::{BTreeMap, HashSet};
use std::ffi::OsStr;
use std::fs;
use std::mem;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use walrus::{ModuleConfig, passes};
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{
    CodeSection, DataSection, ElementSection, FunctionSection, ImportSection, Module, RawSection,
    SectionId,
};
use wasmparser::{Parser, Payload};

use crate::build::Files;

/// What imports the functions that load chunks.
const LINK: &str = "./chunks.js";
/// The page's program, which exports what chunks share with it.
const MAIN: &str = "./page.js";
/// What a split's name ends with that needs another one, of the name before that.
const DEPTH: &str = "_depth";

/// A program cut into a main module and chunks.
pub struct Chunks {
    /// Where the main module is, which wasm-bindgen has yet to see.
    pub main: PathBuf,
    /// The chunks, by their names in the package.
    pub files: Files,
    /// The chunks that each split needs beyond those of the one that it follows.
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
        let mut pieces = BTreeMap::new();
        for path in &cut.split_modules {
            let stem = path.file_stem().and_then(OsStr::to_str);
            let stem = stem.context("a chunk with an odd name")?;
            pieces.insert(stem.to_owned(), fs::read(path)?);
        }
        let splits = cut.prefetch_map.into_iter().collect();
        let mut chunks = Self {
            main,
            files: Files::new(),
            needed: BTreeMap::new(),
        };
        for (split, files) in grouped(&splits) {
            for (file, stems) in files {
                chunks
                    .needed
                    .entry(split.clone())
                    .or_default()
                    .push(file.clone());
                if chunks.files.contains_key(&file) {
                    continue;
                }
                let joined = stems.iter().map(|stem| {
                    let piece = pieces.get(stem).map(Vec::as_slice);
                    piece.with_context(|| format!("there is no {stem}"))
                });
                let joined = joined.collect::<Result<Vec<_>>>()?;
                chunks.files.insert(file, pruned(&joined_to_one(&joined)?)?);
            }
        }
        Ok(chunks)
    }

    /// The program's JavaScript with what loads the chunks in it, so that a browser need not ask for
    /// one file to learn of the other.
    pub fn join(&self, program: &str) -> Result<String> {
        let import = format!(" from \"{LINK}\"");
        let (imports, rest): (Vec<&str>, Vec<&str>) =
            program.lines().partition(|line| line.ends_with(&import));
        let names = imports
            .iter()
            .map(|line| {
                let name = line.strip_prefix("import * as ")?.strip_suffix(&import)?;
                Some(format!("const {name} = loaders;\n"))
            })
            .collect::<Option<String>>()
            .context("this is not how chunks are imported")?;
        let loaders: String = self
            .needed
            .keys()
            .map(|split| format!("__wasm_split_load_{split}: load.bind(null, \"{split}\"),\n"))
            .collect();
        Ok(format!(
            "const chunks = {};\n{LOAD}const loaders = {{\n{loaders}}};\n{names}{}\n",
            serde_json::to_string(&self.needed)?,
            rest.join("\n")
        ))
    }
}

/// Which pieces make up the files of each split: one file with what no other split takes, but for what
/// all take that follow another one, whose code is large. What the one has that a split follows, it has
/// come with.
fn grouped(
    splits: &BTreeMap<String, Vec<String>>,
) -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let is_common = |stem: &String| {
        splits
            .iter()
            .all(|(split, stems)| split.ends_with(DEPTH) == stems.contains(stem))
    };
    let files = |split: &String, stems: &Vec<String>| {
        let before = split.strip_suffix(DEPTH).and_then(|name| splits.get(name));
        let mut files = BTreeMap::<String, Vec<String>>::new();
        for stem in stems {
            if before.is_some_and(|before| before.contains(stem)) {
                continue;
            }
            let name = if is_common(stem) { &DEPTH[1..] } else { split };
            let file = files.entry(format!("page_{name}.wasm")).or_default();
            file.push(stem.clone());
        }
        files
    };
    splits
        .iter()
        .map(|(split, stems)| (split.clone(), files(split, stems)))
        .collect()
}

/// Several chunks as one. They are of one program and call each other by its table, so that nothing but
/// the numbers of their own functions changes.
fn joined_to_one(chunks: &[&[u8]]) -> Result<Vec<u8>> {
    let mut types: Option<&[u8]> = None;
    let mut imported = BTreeMap::new();
    let mut functions = FunctionSection::new();
    let mut elements = ElementSection::new();
    let mut code = CodeSection::new();
    let mut data = DataSection::new();
    for &chunk in chunks {
        let mut shifted = Shifted(functions.len());
        for payload in Parser::new(0).parse_all(chunk) {
            match payload? {
                Payload::TypeSection(section) => {
                    let range = section.range();
                    let these = &chunk[range.start as usize..range.end as usize];
                    if types.replace(these).is_some_and(|others| others != these) {
                        bail!("the chunks do not have their types in common");
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        if matches!(import.ty, wasmparser::TypeRef::Func(_)) {
                            bail!("a chunk imports a function");
                        }
                        imported.insert((import.name, import.module), import.ty);
                    }
                }
                Payload::FunctionSection(section) => {
                    shifted.parse_function_section(&mut functions, section)?;
                }
                Payload::ElementSection(section) => {
                    shifted.parse_element_section(&mut elements, section)?;
                }
                Payload::CodeSectionEntry(body) => shifted.parse_function_body(&mut code, body)?,
                Payload::DataSection(section) => {
                    shifted.parse_data_section(&mut data, section)?;
                }
                Payload::Version { .. }
                | Payload::CodeSectionStart { .. }
                | Payload::DataCountSection { .. }
                | Payload::ExportSection(_)
                | Payload::CustomSection(_)
                | Payload::End(_) => {}
                other => bail!("a chunk with {other:?}"),
            }
        }
    }
    // The only one of its kind has the same number in every chunk.
    let kinds: HashSet<_> = imported.values().map(mem::discriminant).collect();
    if kinds.len() < imported.len() {
        bail!("the chunks import several things of one kind");
    }
    let mut imports = ImportSection::new();
    for ((name, module), kind) in imported {
        imports.import(module, name, Shifted(0).entity_type(kind)?);
    }
    let mut module = Module::new();
    module
        .section(&RawSection {
            id: SectionId::Type.into(),
            data: types.context("no types")?,
        })
        .section(&imports)
        .section(&functions)
        .section(&elements)
        .section(&code)
        .section(&data);
    Ok(module.finish())
}

/// Counts functions on from those of the chunks before.
struct Shifted(u32);

impl Reencode for Shifted {
    type Error = std::convert::Infallible;

    fn function_index(
        &mut self,
        function: u32,
    ) -> Result<u32, wasm_encoder::reencode::Error<Self::Error>> {
        Ok(self.0 + function)
    }
}

/// A chunk without what no browser needs: the names of its functions, who made it, and types of functions
/// that are elsewhere.
fn pruned(chunk: &[u8]) -> Result<Vec<u8>> {
    let mut module = ModuleConfig::new()
        .generate_name_section(false)
        .generate_producers_section(false)
        .parse(chunk)?;
    passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Loads chunks, and lets a page ask for them before the program does.
const LOAD: &str = "\
const asked = new Map();
function ask(file) {
const response = asked.get(file) ?? fetch(new URL(file, import.meta.url));
asked.delete(file);
return response;
}
export function prepare(split) {
for (const file of chunks[split] ?? []) {
const response = ask(file);
response.catch(() => {});
asked.set(file, response);
}
}
async function bring(file) {
// A server need not know the type of .wasm.
const bytes = await (await ask(file)).arrayBuffer();
await WebAssembly.instantiate(bytes, { __wasm_split: wasm });
}
async function load(split, callback, data) {
let came = false;
try {
await Promise.all(chunks[split].map(bring));
came = true;
} catch {
// `start.js` says what went wrong.
} finally {
wasm.__indirect_function_table.get(callback)(data, came);
}
}
";

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{Function, TypeSection, ValType};
    use wasmparser::Operator;

    fn owned(stems: &[&str]) -> Vec<String> {
        stems.iter().map(|&stem| stem.to_owned()).collect()
    }

    #[test]
    fn a_split_has_one_file_and_no_split_comes_with_what_it_has() {
        let splits = BTreeMap::from([
            ("en".to_owned(), owned(&["few", "en_ja", "own"])),
            ("en_depth".to_owned(), owned(&["few", "large", "rest"])),
            ("ja".to_owned(), owned(&["en_ja"])),
            ("ja_depth".to_owned(), owned(&["few", "large"])),
        ]);
        let files = |list: &[(&str, &[&str])]| {
            list.iter()
                .map(|(file, stems)| ((*file).to_owned(), owned(stems)))
                .collect::<BTreeMap<_, _>>()
        };
        let grouped = grouped(&splits);
        assert_eq!(
            grouped["en"],
            files(&[("page_en.wasm", &["few", "en_ja", "own"])])
        );
        assert_eq!(
            grouped["en_depth"],
            files(&[
                ("page_depth.wasm", &["large"]),
                ("page_en_depth.wasm", &["rest"])
            ])
        );
        assert_eq!(grouped["ja"], files(&[("page_ja.wasm", &["en_ja"])]));
        assert_eq!(
            grouped["ja_depth"],
            files(&[
                ("page_depth.wasm", &["large"]),
                ("page_ja_depth.wasm", &["few"])
            ])
        );
    }

    /// A chunk of one function that calls itself.
    fn chunk(result: Option<ValType>) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], result);
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut body = Function::new([]);
        body.instructions().call(0).end();
        let mut code = CodeSection::new();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code);
        module.finish()
    }

    #[test]
    fn the_functions_of_joined_chunks_go_on_calling_their_own() {
        let one = chunk(None);
        let joined = joined_to_one(&[&one, &one, &one]).unwrap();
        let mut called = Vec::new();
        for payload in Parser::new(0).parse_all(&joined) {
            let Payload::CodeSectionEntry(body) = payload.unwrap() else {
                continue;
            };
            for operator in body.get_operators_reader().unwrap() {
                if let Operator::Call { function_index } = operator.unwrap() {
                    called.push(function_index);
                }
            }
        }
        assert_eq!(called, [0, 1, 2]);
    }

    #[test]
    fn chunks_of_different_programs_are_not_joined() {
        let (one, other) = (chunk(None), chunk(Some(ValType::I32)));
        assert!(joined_to_one(&[&one, &other]).is_err());
    }

    #[test]
    fn chunks_that_number_what_they_share_differently_are_not_joined() {
        let importing = |name| {
            let mut types = TypeSection::new();
            types.ty().function([], []);
            let mut imports = ImportSection::new();
            let kind = wasm_encoder::GlobalType {
                val_type: ValType::I32,
                mutable: true,
                shared: false,
            };
            imports.import("shared", name, kind);
            let mut module = Module::new();
            module.section(&types).section(&imports);
            module.finish()
        };
        let (one, other) = (importing("one"), importing("other"));
        assert!(joined_to_one(&[&one, &one]).is_ok());
        assert!(joined_to_one(&[&one, &other]).is_err());
    }
}
