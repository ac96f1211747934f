//! The messages of a language, and how one is said.
//!
//! A language is a table of lines, packed at build time from `src/content/words/*.ftl`. The function of
//! a message, in [`message`](super::message), takes its arguments and says its line. What a line holds
//! beside words is described where it is packed, in `pledge_content::words::pack`.

use std::sync::OnceLock;

use super::argument::{Arg, Style};
use super::message::{self, Table};
use super::sentence::Sentence;
use crate::scenario::Lang;

/// Variants inside variants, at most.
const DEEPEST: u8 = 16;
/// Particles are Korean.
const PARTICLES: [super::particle::Particle; 5] = {
    use super::particle::Particle;
    [
        Particle::TOPIC,
        Particle::SUBJECT,
        Particle::OBJECT,
        Particle::AND,
        Particle::TO,
    ]
};

/// The lines of each table; none of one that has not been loaded.
pub(super) type Tables = [&'static [&'static str]; Table::ALL.len()];

/// The words of a language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    lang: Lang,
    tables: Tables,
}

impl Words {
    pub(super) const fn new(lang: Lang, tables: Tables) -> Self {
        Self { lang, tables }
    }

    /// The language.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// A message that is mere words.
    pub(super) fn line(self, table: Table, index: usize) -> &'static str {
        self.tables[table as usize]
            .get(index)
            .copied()
            .unwrap_or_default()
    }

    /// Says a message.
    // Not inlined: sentences call it some hundred times.
    #[inline(never)]
    pub(super) fn say(self, table: Table, index: usize, arguments: &[Arg]) -> Sentence {
        let mut sentence = Sentence::new();
        let speaker = Speaker {
            words: self,
            arguments,
        };
        speaker.say(self.line(table, index), Some(&mut sentence), 0);
        sentence
    }
}

impl Lang {
    /// The words of the language, with those of every table that this program was built with.
    pub fn words(self) -> Words {
        static WORDS: OnceLock<[Words; Lang::ALL.len()]> = OnceLock::new();
        WORDS.get_or_init(|| Self::ALL.map(|lang| Words::new(lang, built_in(lang))))[self as usize]
    }
}

/// The tables of a language that this program was built with.
fn built_in(lang: Lang) -> Tables {
    let lines = |files: &[(&str, &'static str)]| -> &'static [&'static str] {
        let file = files.iter().find(|(of, _)| *of == lang.id());
        let lines: Vec<&str> = file.map_or(Vec::new(), |(_, file)| file.lines().skip(1).collect());
        lines.leak()
    };
    Table::ALL.map(|table| match table {
        Table::Page => lines(&message::PAGE),
        // What only the finished page says.
        #[cfg(not(target_arch = "wasm32"))]
        Table::Static => lines(&message::STATIC),
        #[cfg(any(not(target_arch = "wasm32"), not(feature = "embed")))]
        Table::Spreadsheet => lines(&message::SPREADSHEET),
        #[allow(unreachable_patterns, reason = "natively there is every table")]
        _ => &[],
    })
}

/// Two languages are the same words.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
    }
}

/// Says a line with its arguments.
struct Speaker<'s> {
    words: Words,
    arguments: &'s [Arg<'s>],
}

impl<'s> Speaker<'s> {
    /// Says a line up to the end of what it stands in, or passes it by without `out`; what follows.
    fn say<'l>(&self, mut line: &'l str, mut out: Option<&mut Sentence>, depth: u8) -> &'l str {
        if depth > DEEPEST {
            return "";
        }
        loop {
            let end = line
                .bytes()
                .position(|byte| byte < b' ')
                .unwrap_or(line.len());
            let (words, rest) = line.split_at_checked(end).unwrap_or((line, ""));
            if let Some(out) = out.as_deref_mut() {
                out.push(words);
            }
            let Some((sign, rest)) = first(rest) else {
                return "";
            };
            line = match sign {
                '\u{1}' => {
                    let (argument, rest) = self.argument(rest);
                    let (style, rest) = first(rest).unwrap_or(('.', ""));
                    if let (Some(argument), Some(out)) = (argument, out.as_deref_mut()) {
                        argument.show(self.words, Style::of(style), out);
                    }
                    rest
                }
                '\u{2}' => self.select(rest, out.as_deref_mut(), depth),
                '\u{6}' => {
                    let (argument, rest) = self.argument(rest);
                    if let (Some(argument), Some(out)) = (argument, out.as_deref_mut()) {
                        argument.open(out);
                    }
                    let rest = self.say(rest, out.as_deref_mut(), depth + 1);
                    if let (Some(argument), Some(out)) = (argument, out.as_deref_mut()) {
                        argument.close(out);
                    }
                    rest
                }
                '\u{e}' => {
                    if let Some(out) = out.as_deref_mut() {
                        out.push_html("<strong>");
                    }
                    let rest = self.say(rest, out.as_deref_mut(), depth + 1);
                    if let Some(out) = out.as_deref_mut() {
                        out.push_html("</strong>");
                    }
                    rest
                }
                '\u{10}' => {
                    let (particle, rest) = first(rest).unwrap_or(('0', ""));
                    let particle = PARTICLES.get(index(particle));
                    if let (Some(particle), Some(out)) = (particle, out.as_deref_mut()) {
                        let form = particle.after(out.plain());
                        out.push(form);
                    }
                    rest
                }
                // The end of a variant, of what is marked or of what matters most.
                _ => return rest,
            };
        }
    }

    /// Says the variant of an argument's key; what follows the choice.
    fn select<'l>(&self, line: &'l str, mut out: Option<&mut Sentence>, depth: u8) -> &'l str {
        let (argument, mut line) = self.argument(line);
        let key = argument.map_or("", Arg::key);
        let mut is_said = false;
        loop {
            if let Some(rest) = line.strip_prefix('\u{5}') {
                return rest;
            }
            let Some((name, variant)) = line.split_once('\u{3}') else {
                return "";
            };
            let is_it = !is_said && (name.is_empty() || name == key);
            is_said |= is_it;
            let out = out.as_deref_mut().filter(|_| is_it);
            line = self.say(variant, out, depth + 1);
        }
    }

    fn argument<'l>(&self, line: &'l str) -> (Option<&'s Arg<'s>>, &'l str) {
        let (number, rest) = first(line).unwrap_or(('0', ""));
        (self.arguments.get(index(number)), rest)
    }
}

/// The first sign and what follows it.
fn first(line: &str) -> Option<(char, &str)> {
    let mut signs = line.chars();
    signs.next().map(|sign| (sign, signs.as_str()))
}

/// The number that one character stands for.
fn index(sign: char) -> usize {
    (u32::from(sign) as usize).wrapping_sub('0' as usize)
}
