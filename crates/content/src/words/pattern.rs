//! What a message says, with the messages and terms that it refers to filled in.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use super::file::{PARTICLES, STYLES};

/// A message may refer to one that refers to another, but not without end.
const DEEPEST: usize = 8;

/// What messages of a file may refer to.
#[derive(Clone, Default)]
pub(super) struct Entries<'a> {
    pub(super) messages: BTreeMap<&'a str, &'a ast::Message<&'a str>>,
    pub(super) terms: BTreeMap<&'a str, &'a ast::Term<&'a str>>,
}

/// A part of what a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// An argument, in the style of this letter.
    Argument(String, char),
    /// One of several patterns, by the argument's key.
    Select(Select),
    /// A pattern, shown as the number or the link that the argument is.
    Mark(String, Vec<Piece>),
    /// A pattern that matters most.
    Strong(Vec<Piece>),
    /// The particle of this number in [`PARTICLES`].
    Particle(usize),
}

/// A choice by an argument's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// The argument.
    pub argument: String,
    /// The keys with what they say, without the default.
    pub variants: Vec<(String, Vec<Piece>)>,
    /// The default's own key.
    pub default_key: String,
    /// What is said for every other key.
    pub default: Vec<Piece>,
}

/// Calls `visit` for every piece, those inside others too.
pub fn walk<'a>(pieces: &'a [Piece], visit: &mut impl FnMut(&'a Piece)) {
    for piece in pieces {
        visit(piece);
        match piece {
            Piece::Select(select) => {
                for (_, variant) in &select.variants {
                    walk(variant, visit);
                }
                walk(&select.default, visit);
            }
            Piece::Mark(_, inner) | Piece::Strong(inner) => walk(inner, visit),
            Piece::Text(_) | Piece::Argument(..) | Piece::Particle(_) => {}
        }
    }
}

/// Reads a pattern of Fluent.
///
/// # Errors
///
/// What it holds that these files may not.
pub(super) fn read(pattern: &ast::Pattern<&str>, entries: &Entries) -> Result<Vec<Piece>, String> {
    Reader { entries, depth: 0 }.pattern(pattern)
}

struct Reader<'e> {
    entries: &'e Entries<'e>,
    depth: usize,
}

impl Reader<'_> {
    fn pattern(&self, pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_text(&mut pieces, value)?,
                ast::PatternElement::Placeable { expression } => {
                    for piece in self.expression(expression)? {
                        match piece {
                            Piece::Text(text) => push_text(&mut pieces, &text)?,
                            other => pieces.push(other),
                        }
                    }
                }
            }
        }
        Ok(pieces)
    }

    fn expression(&self, expression: &ast::Expression<&str>) -> Result<Vec<Piece>, String> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else {
                    return Err("only an argument can select".to_owned());
                };
                let mut select = Select {
                    argument: id.name.to_owned(),
                    variants: Vec::new(),
                    default_key: String::new(),
                    default: Vec::new(),
                };
                for variant in variants {
                    let (ast::VariantKey::Identifier { name: key }
                    | ast::VariantKey::NumberLiteral { value: key }) = &variant.key;
                    let said = self.pattern(&variant.value)?;
                    let mut known = select.variants.iter().map(|(known, _)| &**known);
                    if select.default_key == *key || known.any(|known| known == *key) {
                        return Err(format!("it has two variants for ${} = {key}", id.name));
                    }
                    if variant.default {
                        select.default_key = (*key).to_owned();
                        select.default = said;
                    } else {
                        select.variants.push(((*key).to_owned(), said));
                    }
                }
                Ok(vec![Piece::Select(select)])
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&str>) -> Result<Vec<Piece>, String> {
        match inline {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => {
                Ok(vec![Piece::Text((*value).to_owned())])
            }
            ast::InlineExpression::VariableReference { id } => {
                Ok(vec![Piece::Argument(id.name.to_owned(), '.')])
            }
            ast::InlineExpression::MessageReference {
                id,
                attribute: None,
            } => self.deeper()?.message(id.name),
            ast::InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                let term = self.entries.terms.get(id.name);
                let term = term.ok_or_else(|| format!("there is no term -{}", id.name))?;
                self.deeper()?.pattern(&term.value)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.function(id.name, arguments)
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::TermReference { .. } => {
                Err("attributes and arguments of terms are not read here".to_owned())
            }
        }
    }

    fn function(
        &self,
        name: &str,
        arguments: &ast::CallArguments<&str>,
    ) -> Result<Vec<Piece>, String> {
        let usage = |usage: &str| Err(format!("{name} is used so: {usage}"));
        match (
            name,
            arguments.positional.as_slice(),
            arguments.named.as_slice(),
        ) {
            ("NUMBER", [ast::InlineExpression::VariableReference { id }], [style])
                if style.name.name == "style" =>
            {
                let ast::InlineExpression::StringLiteral { value } = style.value else {
                    return usage("NUMBER($x, style: \"short\")");
                };
                let found = STYLES.iter().find(|(name, _)| *name == value);
                let (_, letter) = found.ok_or_else(|| format!("there is no style {value:?}"))?;
                Ok(vec![Piece::Argument(id.name.to_owned(), *letter)])
            }
            ("NUMBER", ..) => usage("NUMBER($x, style: \"short\")"),
            ("MARK", [ast::InlineExpression::VariableReference { id }, shown], []) => {
                Ok(vec![Piece::Mark(id.name.to_owned(), self.inline(shown)?)])
            }
            ("MARK", ..) => usage("MARK($x, \"words\")"),
            ("STRONG", [shown], []) => Ok(vec![Piece::Strong(self.inline(shown)?)]),
            ("STRONG", ..) => usage("STRONG(\"words\")"),
            ("PARTICLE", [ast::InlineExpression::StringLiteral { value }], []) => {
                let found = PARTICLES.iter().position(|particle| particle == value);
                let number = found.ok_or_else(|| format!("there is no particle {value:?}"))?;
                Ok(vec![Piece::Particle(number)])
            }
            ("PARTICLE", ..) => usage("PARTICLE(\"은/는\")"),
            (_, [ast::InlineExpression::VariableReference { id }], []) => {
                let message = name.to_ascii_lowercase().replace('_', "-");
                let pieces = self.deeper()?.message(&message)?;
                renamed(&pieces, &message, id.name)
            }
            _ => Err(format!("{name} takes one argument, {name}($x)")),
        }
    }

    fn message(&self, id: &str) -> Result<Vec<Piece>, String> {
        let message = self.entries.messages.get(id);
        let message = message.ok_or_else(|| format!("there is no message {id}"))?;
        let value = message.value.as_ref();
        self.pattern(value.ok_or_else(|| format!("{id} says nothing"))?)
    }

    fn deeper(&self) -> Result<Self, String> {
        if self.depth == DEEPEST {
            return Err(
                "it refers to a message that refers to another, and so on without end".to_owned(),
            );
        }
        Ok(Self {
            entries: self.entries,
            depth: self.depth + 1,
        })
    }
}

/// Adds words to those before them.
fn push_text(pieces: &mut Vec<Piece>, text: &str) -> Result<(), String> {
    if let Some(control) = text.chars().find(|sign| sign.is_control()) {
        return Err(if control == '\n' {
            "its words go over more than one line".to_owned()
        } else {
            format!("it holds the control character {control:?}")
        });
    }
    match pieces.last_mut() {
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
    Ok(())
}

/// What a message of one argument says of another argument.
fn renamed(pieces: &[Piece], message: &str, name: &str) -> Result<Vec<Piece>, String> {
    let mut only: Option<&str> = None;
    let mut is_one = true;
    walk(pieces, &mut |piece| {
        let of = match piece {
            Piece::Argument(of, _) | Piece::Mark(of, _) => of,
            Piece::Select(select) => &select.argument,
            _ => return,
        };
        is_one &= only.is_none_or(|only| only == of);
        only = Some(of);
    });
    if !is_one || only.is_none() {
        return Err(format!("{message} does not take one argument"));
    }
    Ok(rename(pieces, name))
}

fn rename(pieces: &[Piece], name: &str) -> Vec<Piece> {
    let again = |piece: &Piece| match piece {
        Piece::Argument(_, style) => Piece::Argument(name.to_owned(), *style),
        Piece::Mark(_, inner) => Piece::Mark(name.to_owned(), rename(inner, name)),
        Piece::Strong(inner) => Piece::Strong(rename(inner, name)),
        Piece::Select(select) => Piece::Select(Select {
            argument: name.to_owned(),
            variants: select
                .variants
                .iter()
                .map(|(key, variant)| (key.clone(), rename(variant, name)))
                .collect(),
            default_key: select.default_key.clone(),
            default: rename(&select.default, name),
        }),
        Piece::Text(_) | Piece::Particle(_) => piece.clone(),
    };
    pieces.iter().map(again).collect()
}
