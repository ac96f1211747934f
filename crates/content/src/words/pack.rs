//! A message as a line of a table.
//!
//! A line is text in which control characters stand for what is not words:
//!
//! | sign | what follows |
//! |---|---|
//! | `\u{1}` | an argument's number and the letter of a style |
//! | `\u{2}` | an argument's number, then each variant: its key, `\u{3}`, what it says, `\u{4}`; the default has no key and stands last; `\u{5}` ends it |
//! | `\u{6}` | an argument's number and what is shown as it, up to `\u{7}` |
//! | `\u{e}` | what matters most, up to `\u{f}` |
//! | `\u{10}` | a particle's number |
//!
//! A number is one character, from `0` on.

use super::check::Signature;
use super::language::Language;
use super::pattern::Piece;

/// The table of a name: its first line says which messages it holds.
pub fn table(reference: &Language, language: &Language, name: &str, head: &str) -> String {
    let mut out = format!("{head} {}\n", language.lang);
    for (ours, theirs) in reference.messages.iter().zip(&language.messages) {
        if ours.table == name {
            line(&mut out, &theirs.pieces, &Signature::of(ours).arguments);
            out.push('\n');
        }
    }
    out
}

fn line(out: &mut String, pieces: &[Piece], arguments: &[String]) {
    let number = |name: &String| {
        let index = arguments.iter().position(|argument| argument == name);
        digit(index.unwrap_or_default())
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Argument(name, style) => out.extend(['\u{1}', number(name), *style]),
            Piece::Select(select) => {
                out.extend(['\u{2}', number(&select.argument)]);
                let default = (String::new(), select.default.clone());
                for (key, variant) in select.variants.iter().chain([&default]) {
                    out.push_str(key);
                    out.push('\u{3}');
                    line(out, variant, arguments);
                    out.push('\u{4}');
                }
                out.push('\u{5}');
            }
            Piece::Mark(name, inner) => {
                out.extend(['\u{6}', number(name)]);
                line(out, inner, arguments);
                out.push('\u{7}');
            }
            Piece::Strong(inner) => {
                out.push('\u{e}');
                line(out, inner, arguments);
                out.push('\u{f}');
            }
            Piece::Particle(number) => out.extend(['\u{10}', digit(*number)]),
        }
    }
}

/// A small number as one character.
fn digit(number: usize) -> char {
    u8::try_from(number).map_or('0', |number| char::from(b'0' + number))
}
