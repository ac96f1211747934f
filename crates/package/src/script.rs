//! Scripts in as few bytes as readers need: short names for what no other file knows, no comments, no
//! spaces. What a script does is not rewritten.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;
use xtask::scripts::Kind;

/// A script made small.
pub fn small(script: &[u8], kind: Kind) -> Result<Vec<u8>> {
    let script = std::str::from_utf8(script)?;
    let source = match kind {
        Kind::Module => SourceType::mjs(),
        Kind::Classic => SourceType::script(),
    };
    let memory = Allocator::default();
    let parsed = Parser::new(&memory, script, source).parse();
    if let Some(fault) = parsed.diagnostics.first() {
        bail!("a script that is none: {fault}");
    }
    let mut program = parsed.program;
    let options = MinifierOptions {
        compress: None,
        ..MinifierOptions::default()
    };
    let made = Minifier::new(options).minify(&memory, &mut program);
    let written = Codegen::new()
        .with_options(CodegenOptions::minify())
        .with_scoping(made.scoping)
        .build(&program);
    Ok((written.code + "\n").into_bytes())
}

/// A script with other names for some of what it names.
pub fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let ends = |c: char| !(c.is_alphanumeric() || c == '_' || c == '$');
    let pieces = script.split_inclusive(ends).map(|piece| {
        let (name, end) = piece.split_at(piece.trim_end_matches(ends).len());
        [names.get(name).map_or(name, String::as_str), end].concat()
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(script: &str, kind: Kind) -> String {
        String::from_utf8(small(script.as_bytes(), kind).unwrap()).unwrap()
    }

    #[test]
    fn names_that_others_know_stay_and_the_rest_become_short() {
        let module = made(
            "// Why.\nconst longName = 1;\nexport function kept(longToo) {\n  return longName + longToo;\n}\n",
            Kind::Module,
        );
        assert!(module.contains("export function kept("));
        assert!(!module.contains("long") && !module.contains("Why"));

        let classic = made("function kept(long) {\n  return long;\n}\n", Kind::Classic);
        assert!(classic.contains("function kept(") && !classic.contains("long"));
    }

    #[test]
    fn only_whole_names_are_renamed() {
        let names = BTreeMap::from([("ab".to_owned(), "f0".to_owned())]);
        assert_eq!(
            renamed("ab(abc, $ab, x.ab) + ab", &names),
            "f0(abc, $ab, x.f0) + f0"
        );
    }

    #[test]
    fn what_is_no_script_is_refused() {
        assert!(small(b"const = 1;", Kind::Module).is_err());
        assert!(small(b"(() => {", Kind::Classic).is_err());
    }
}
