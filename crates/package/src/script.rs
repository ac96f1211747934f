//! Scripts in as few bytes as readers need: short names for what no other file knows, no comments, no
//! spaces. What a script does is not rewritten.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Result, bail};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Expression, ParenthesizedExpression, Program};
use oxc_ast_visit::{Visit, walk};
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::{SourceType, Span};

use crate::module::without;
use crate::scripts::Kind;

/// A script made small.
pub fn small(script: &[u8], kind: Kind) -> Result<Vec<u8>> {
    let script = std::str::from_utf8(script)?;
    let memory = Allocator::default();
    let mut program = parsed(&memory, script, kind)?;
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

/// A script without what only its authors read, comments and indentation. Its names and lines stay, and texts in it
/// must not span lines.
pub fn readable(script: &str, kind: Kind) -> Result<Vec<u8>> {
    let memory = Allocator::default();
    let program = parsed(&memory, script, kind)?;
    let mut unsaid: Vec<Range<usize>> = Vec::new();
    for comment in &program.comments {
        let rest = &script[comment.span.end as usize..];
        let end = script.len() - rest.trim_start_matches(' ').len();
        unsaid.push(comment.span.start as usize..end);
    }
    let mut casts = Casts(Vec::new());
    casts.visit_program(&program);
    // One stands behind the comment that says the type.
    casts.0.retain(|cast| {
        unsaid
            .iter()
            .any(|comment| comment.end == cast.start as usize)
    });
    for Span { start, end, .. } in casts.0 {
        let [start, end] = [start as usize, end as usize];
        unsaid.extend([start..start + 1, end - 1..end]);
    }
    let said = without(script, unsaid);
    let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines
        .flat_map(|line| [line, "\n"])
        .collect::<String>()
        .into_bytes())
}

/// What stands in parentheses that it could do without.
struct Casts(Vec<Span>);

impl<'a> Visit<'a> for Casts {
    fn visit_parenthesized_expression(&mut self, it: &ParenthesizedExpression<'a>) {
        if matches!(
            it.expression,
            Expression::ArrayExpression(_)
                | Expression::Identifier(_)
                | Expression::CallExpression(_)
                | Expression::StaticMemberExpression(_)
                | Expression::PrivateFieldExpression(_)
        ) {
            self.0.push(it.span);
        }
        walk::walk_parenthesized_expression(self, it);
    }
}

fn parsed<'a>(memory: &'a Allocator, script: &'a str, kind: Kind) -> Result<Program<'a>> {
    let source = match kind {
        Kind::Module => SourceType::mjs(),
        Kind::Classic => SourceType::script(),
    };
    let parsed = Parser::new(memory, script, source).parse();
    if let Some(fault) = parsed.diagnostics.first() {
        bail!("a script that is none: {fault}");
    }
    Ok(parsed.program)
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
    fn a_readable_script_keeps_names_and_lines_and_no_comments() {
        let script = "// Why.\nconst url = \"https://a/*b*/\"; // What.\n\n/**\n * @type {number}\n */\n\
            function kept(/** @type {string} */ name) {\n  return /** @type {Error} */ (name).length * (name);\n}\n";
        let said = readable(script, Kind::Classic).unwrap();
        assert_eq!(
            String::from_utf8(said).unwrap(),
            "const url = \"https://a/*b*/\";\nfunction kept(name) {\nreturn name.length * (name);\n}\n"
        );
        assert!(readable("const = 1;", Kind::Classic).is_err());
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
