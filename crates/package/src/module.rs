//! A module of a script: what it takes and gives, and what it says without that.

use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::{Result, bail, ensure};
use oxc_allocator::Allocator;
use oxc_ast::ast::{ImportDeclaration, ImportDeclarationSpecifier, Statement};
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::{GetSpan, SourceType, Span};

/// A module.
#[derive(Debug, Default)]
pub struct Module {
    /// What it imports of our files.
    pub imports: Vec<Import>,
    pub exports: BTreeSet<String>,
    /// The names that it gives to the scope that it stands in.
    pub declares: BTreeSet<String>,
    /// The names that it takes of that scope without having imported them.
    pub takes: BTreeSet<String>,
    /// What it says, without imports of our files and without the word `export`.
    pub inner: String,
    /// The same with what it exports.
    pub outer: String,
    /// The imports of other files, which stay.
    pub others: Vec<String>,
}

/// What a module takes of another.
#[derive(Debug)]
pub struct Import {
    /// As the module names it.
    pub from: String,
    pub names: Vec<String>,
}

impl Module {
    /// Reads a module. `is_ours` says which imports are of our files.
    ///
    /// # Errors
    ///
    /// If it is no module, or names something in a way that one scope cannot.
    pub fn read(text: &str, is_ours: &dyn Fn(&str) -> bool) -> Result<Self> {
        let memory = Allocator::default();
        let parsed = Parser::new(&memory, text, SourceType::mjs()).parse();
        if let Some(fault) = parsed.diagnostics.first() {
            bail!("a module that is none: {fault}");
        }
        let checked = SemanticBuilder::new()
            .with_check_syntax_error(true)
            .build(&parsed.program);
        if let Some(fault) = checked.diagnostics.first() {
            bail!("a module that is none: {fault}");
        }
        let scoping = checked.semantic.scoping();
        let bound: Vec<(&str, Span)> = scoping
            .get_bindings(scoping.root_scope_id())
            .values()
            .map(|&symbol| (scoping.symbol_name(symbol), scoping.symbol_span(symbol)))
            .collect();
        let bound_in = |span: Span| {
            let names = bound
                .iter()
                .filter(move |(_, at)| span.contains_inclusive(*at));
            names.map(|(name, _)| (*name).to_owned())
        };

        let mut module = Self {
            declares: bound.iter().map(|(name, _)| (*name).to_owned()).collect(),
            takes: scoping
                .root_unresolved_references()
                .keys()
                .map(|name| name.to_string())
                .collect(),
            ..Self::default()
        };
        let mut imports = Vec::new();
        let mut exports = Vec::new();
        for statement in &parsed.program.body {
            match statement {
                Statement::ImportDeclaration(import) if is_ours(&import.source.value) => {
                    // They are names of the module that declares them.
                    for name in bound_in(import.span) {
                        module.declares.remove(&name);
                    }
                    module.imports.push(Import::of(import)?);
                    imports.push(line(import.span, text));
                }
                Statement::ImportDeclaration(import) => {
                    module.others.push(import.source.value.to_string());
                }
                Statement::ExportDeclaration(export) => {
                    module.exports.extend(bound_in(export.span));
                    let word = Span::new(export.span.start, export.declaration.span().start);
                    exports.push(range(word));
                }
                Statement::ExportNamedDeclaration(export) => {
                    for specifier in &export.specifiers {
                        let [name, local] = [&specifier.exported, &specifier.local];
                        ensure!(
                            name.name() == local.name(),
                            "it exports `{local}` under another name, `{name}`"
                        );
                        module.exports.insert(name.name().to_string());
                    }
                    exports.push(line(export.span, text));
                }
                Statement::ExportDefaultDeclaration(_) => bail!("it exports a default: name it"),
                Statement::ExportFromDeclaration(_) | Statement::ExportAllDeclaration(_) => {
                    bail!("it hands on what it takes: import that, and export it by name")
                }
                _ => {}
            }
        }
        module.outer = without(text, imports.clone());
        imports.extend(exports);
        module.inner = without(text, imports);
        Ok(module)
    }
}

impl Import {
    fn of(import: &ImportDeclaration) -> Result<Self> {
        let from = import.source.value.to_string();
        let mut names = Vec::new();
        for specifier in import.specifiers.iter().flatten() {
            let ImportDeclarationSpecifier::ImportSpecifier(specifier) = specifier else {
                bail!("it imports {from} whole: name what it takes");
            };
            let [name, local] = [specifier.imported.name(), specifier.local.name.into()];
            ensure!(
                name == local,
                "it imports `{name}` of {from} under another name, `{local}`"
            );
            names.push(name.to_string());
        }
        Ok(Self { from, names })
    }
}

fn range(span: Span) -> Range<usize> {
    span.start as usize..span.end as usize
}

/// A statement with the end of its line.
fn line(span: Span, text: &str) -> Range<usize> {
    let Range { start, end } = range(span);
    start..end + usize::from(text[end..].starts_with('\n'))
}

/// A text without some ranges of it.
pub fn without(text: &str, mut ranges: Vec<Range<usize>>) -> String {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut kept = String::new();
    let mut from = 0;
    for range in ranges {
        kept += &text[from..range.start];
        from = range.end;
    }
    kept + &text[from..]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Module> {
        Module::read(text, &|from| from != "./program.js")
    }

    fn words(names: &BTreeSet<String>) -> Vec<&str> {
        names.iter().map(String::as_str).collect()
    }

    #[test]
    fn a_module_is_read_with_what_it_takes_and_gives() {
        let text = "// Why.\nimport { a, b } from \"./a.js\";\nimport \"./b.js\";\nimport init, { c as other } from \"./program.js\";\n\
            export const { d, e: [f] } = a(b);\nexport async function g() {\n  const inner = open;\n  return inner;\n}\n\
            export let h = other(init), i;\nclass J {}\nexport { J, a };\n";
        let module = read(text).unwrap();
        let [first, second] = &module.imports[..] else {
            panic!("{:?}", module.imports);
        };
        assert_eq!(
            (&*first.from, &first.names[..]),
            ("./a.js", &["a".to_owned(), "b".to_owned()][..])
        );
        assert_eq!((&*second.from, second.names.len()), ("./b.js", 0));
        assert_eq!(module.others, ["./program.js"]);
        assert_eq!(words(&module.exports), ["J", "a", "d", "f", "g", "h", "i"]);
        assert_eq!(
            words(&module.declares),
            ["J", "d", "f", "g", "h", "i", "init", "other"]
        );
        assert_eq!(words(&module.takes), ["open"]);
        let inner = "// Why.\nimport init, { c as other } from \"./program.js\";\n\
            const { d, e: [f] } = a(b);\nasync function g() {\n  const inner = open;\n  return inner;\n}\n\
            let h = other(init), i;\nclass J {}\n";
        assert_eq!(module.inner, inner);
        assert!(
            module.outer.contains("export async function g()")
                && module.outer.ends_with("export { J, a };\n")
        );
        assert!(!module.outer.contains("a.js"));
    }

    #[test]
    fn what_one_scope_cannot_say_is_refused() {
        for (text, fault) in [
            ("const = 1;", "is none"),
            ("let a;\nconst a = 1;", "is none"),
            ("export { a };", "is none"),
            (
                "import { a as b } from \"./a.js\";",
                "`a` of ./a.js under another name, `b`",
            ),
            ("import * as all from \"./a.js\";", "./a.js whole"),
            ("import a from \"./a.js\";", "./a.js whole"),
            (
                "const a = 1;\nexport { a as b };",
                "`a` under another name, `b`",
            ),
            ("export default 1;", "a default"),
            ("export { a } from \"./a.js\";", "hands on"),
            ("export * from \"./a.js\";", "hands on"),
        ] {
            let said = format!("{:#}", read(text).unwrap_err());
            assert!(said.contains(fault), "{text}: {said}");
        }
    }
}
