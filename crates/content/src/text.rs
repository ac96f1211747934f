//! Texts with numbers in them, and the numbers as a sentence prints them.

use crate::schema::{Fact, Unit, Words};

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What is printed as it stands.
    Words(&'a str),
    /// What stood in braces, and is replaced by a number.
    Name(&'a str),
}

/// A text cut at its `{names}`. A brace without its partner stays among the words, where
/// [`has_stray_brace`] finds it.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        pieces.push(Piece::Words(words));
        pieces.push(Piece::Name(name));
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces
}

/// What a text names, in order.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Name(name) => Some(name),
        Piece::Words(_) => None,
    })
}

/// A text with what stands for each name, which may be nothing.
pub fn fill(text: &str, of: impl Fn(&str) -> Option<String>) -> String {
    let fill = |piece| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Name(name) => of(name).unwrap_or_default(),
    };
    pieces(text).into_iter().map(fill).collect()
}

/// Whether a letter is a Korean syllable.
pub(crate) fn is_hangul(letter: char) -> bool {
    ('가'..='힣').contains(&letter)
}

/// A Korean text whose percent signs hold on to a particle or ending right behind them: browsers would end a line
/// between the two.
pub fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        out.push(sign);
        if sign == '%' && signs.peek().copied().is_some_and(is_hangul) {
            out.push('\u{2060}');
        }
    }
    out
}

/// A fact's own text with its number under the fact's name, as other texts and languages write it.
pub fn by_name(fact: &Fact, text: &Words) -> Words {
    Words(text.0.replace("{value}", &format!("{{{}}}", fact.id)))
}

/// Whether a text has a brace without its partner.
pub fn has_stray_brace(text: &str) -> bool {
    pieces(text).iter().any(|piece| match piece {
        Piece::Words(text) | Piece::Name(text) => text.contains(['{', '}']),
    })
}

/// Whether the words of a text, names left out, spell this number in digits.
pub fn spells(text: &str, value: f64) -> bool {
    pieces(text).into_iter().any(|piece| match piece {
        Piece::Name(_) => false,
        Piece::Words(words) => words
            .split(|letter: char| !(letter.is_ascii_digit() || letter == '.' || letter == ','))
            .filter_map(|digits| {
                digits
                    .trim_matches(['.', ','])
                    .replace(',', "")
                    .parse::<f64>()
                    .ok()
            })
            .any(|spelt| spelt == value.abs()),
    })
}

/// A number as an English sentence prints it: 12.5, 550, 1,346.9.
pub fn number(value: f64) -> String {
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut printed = String::from(if value < 0.0 { "-" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            printed.push(',');
        }
        printed.push(digit);
    }
    if !fraction.is_empty() {
        printed.push('.');
        printed.push_str(fraction);
    }
    printed
}

/// A number as a sentence of another language prints it: large amounts in steps of ten thousand, with
/// their names, so that \$550 billion is "5500億" before the word for dollars.
pub fn number_in(lang: &str, value: f64, unit: Unit) -> String {
    let Some(ones) = unit.ones() else {
        return number(value);
    };
    let (names, between) = match lang {
        "ja" => (["兆", "億", "万", ""], ""),
        "ko" => (["조", "억", "만", ""], ""),
        _ => return number(value),
    };
    let mut rest = (value.abs() * ones).round();
    let mut groups = Vec::new();
    for (name, step) in names.into_iter().zip([1e12, 1e8, 1e4, 1.0]) {
        let count = (rest / step).floor();
        rest -= count * step;
        if count > 0.0 {
            groups.push(format!("{count}{name}"));
        }
    }
    let sign = if value < 0.0 { "-" } else { "" };
    format!("{sign}{}", groups.join(between))
}
