//! The name of a build, which each of its files carries: files of different builds may look alike and fail
//! later, in silence. It is a hash of what was built, so the same source gives the same name.

use anyhow::{Result, bail};
use pledge_explainer::page::UNSTAMPED;
use sha2::{Digest, Sha256};
use xtask::files::Files;

/// The section of a module that holds the name.
const SECTION: &str = "build";

/// The name of the build of some files, which do not carry it yet.
pub fn of(files: &Files) -> String {
    let mut hash = Sha256::new();
    for (path, bytes) in files {
        hash.update(path);
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    let hash = hash.finalize();
    let name = hash.iter().take(UNSTAMPED.len() / 2);
    name.map(|byte| format!("{byte:02x}")).collect()
}

/// Writes the name of the build where each file has a place for it.
pub fn stamp(files: &mut Files, build: &str) {
    for bytes in files.values_mut() {
        let mut from = 0;
        while let Some(at) = find(&bytes[from..], UNSTAMPED.as_bytes()) {
            let place = from + at..from + at + UNSTAMPED.len();
            bytes[place].copy_from_slice(build.as_bytes());
            from += at + UNSTAMPED.len();
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

/// A file of words with a place for the name at the end of its first line.
pub fn in_head(words: &str) -> String {
    words.replacen('\n', &format!(" {UNSTAMPED}\n"), 1)
}

/// Adds a section with a place for the name to a module.
pub fn mark(module: &mut Vec<u8>) {
    let mut content = vec![u8::try_from(SECTION.len()).unwrap_or_default()];
    content.extend(SECTION.bytes());
    content.extend(UNSTAMPED.bytes());
    // A custom section: its kind, its size, which is below 128, and its name before its content.
    module.push(0);
    module.push(u8::try_from(content.len()).unwrap_or_default());
    module.extend(content);
}

/// The JavaScript side of a module, which takes no module of another build.
pub fn checking(script: &str) -> Result<String> {
    const START: &str = "function __wbg_finalize_init(instance, module) {\n";
    if script.matches(START).count() != 1 {
        bail!("this is not how wasm-bindgen takes a module");
    }
    let checked = script.replace(START, &format!("{START}checkBuild(module);\n"));
    Ok(format!(
        "export const build = \"{UNSTAMPED}\";\n{CHECK}{checked}"
    ))
}

/// Throws for a module of another build.
const CHECK: &str = "\
function checkBuild(module) {
const [theirs] = WebAssembly.Module.customSections(module, \"build\");
if (!theirs || new TextDecoder().decode(theirs) !== build) throw new Error(\"a .wasm file is of another build than its .js file\");
}
";

#[cfg(test)]
mod tests {
    use super::*;

    fn files(content: &str) -> Files {
        Files::from([("a".to_owned(), content.as_bytes().to_vec())])
    }

    #[test]
    fn a_build_is_named_by_what_is_in_it_and_every_place_gets_the_name() {
        let with = format!("{UNSTAMPED} and {UNSTAMPED}");
        let name = of(&files(&with));
        assert_eq!(name.len(), UNSTAMPED.len());
        assert_eq!(name, of(&files(&with)));
        assert_ne!(name, of(&files(&format!("{with}."))));
        let mut stamped = files(&with);
        stamp(&mut stamped, &name);
        assert_eq!(stamped["a"], format!("{name} and {name}").into_bytes());
    }

    #[test]
    fn a_module_keeps_what_it_holds_and_gets_a_section_that_browsers_skip() {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        mark(&mut module);
        let read = walrus::Module::from_buffer(&module).unwrap();
        let sections: Vec<_> = read
            .customs
            .iter()
            .map(|(_, one)| one.name().to_owned())
            .collect();
        assert_eq!(sections, [SECTION]);
        assert!(module.ends_with(UNSTAMPED.as_bytes()));
    }

    #[test]
    fn a_script_that_takes_its_module_otherwise_is_refused() {
        assert!(checking("let wasm;\n").is_err());
        let script = "function __wbg_finalize_init(instance, module) {\n    wasm = 1;\n}\n";
        let checked = checking(script).unwrap();
        let order = ["checkBuild(module);", "wasm = 1;"].map(|line| checked.find(line));
        assert!(order[0].is_some() && order[0] < order[1]);
    }

    #[test]
    fn words_carry_the_name_at_the_end_of_their_first_line() {
        assert_eq!(
            in_head("words\na\nb\n"),
            format!("words {UNSTAMPED}\na\nb\n")
        );
    }
}
