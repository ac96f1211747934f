//! How a line of a language is said with its arguments.
//!
//! What a line holds beside words is described where it is packed, in `pledge_content::words::pack`. What
//! an argument looks like is its own matter: a line knows of it only what [`Shown`] says.

use super::particle::Particle;
use super::sentence::Sentence;
use super::table::Table;
use super::words::Words;
use crate::cut;

/// Variants inside variants, at most.
const DEEPEST: u8 = 16;
/// Particles are Korean.
const PARTICLES: [Particle; 5] = [
    Particle::TOPIC,
    Particle::SUBJECT,
    Particle::OBJECT,
    Particle::AND,
    Particle::TO,
];

/// What a line can be told.
pub(super) trait Shown {
    /// Whether a message selects by it what stands under a key.
    fn is(&self, key: &str) -> bool;
    /// Shows it, as what it is marked as.
    fn show(&self, words: Words, style: Style, out: &mut Sentence);
    /// Begins what it is marked as.
    fn open(&self, out: &mut Sentence);
    /// Ends it.
    fn close(&self, out: &mut Sentence);
}

/// How an argument is shown where a message asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As in a sentence.
    Default,
    /// In a few characters, as in a picture or on a slider.
    Short,
    /// With all its decimals.
    Exact,
    /// A date without its day.
    Month,
}

impl Style {
    /// The style of a letter in a packed table.
    pub(super) const fn of(letter: char) -> Self {
        match letter {
            's' => Self::Short,
            'x' => Self::Exact,
            'm' => Self::Month,
            _ => Self::Default,
        }
    }
}

impl Words {
    /// Says a message.
    // Not inlined: sentences call it some hundred times.
    #[inline(never)]
    pub(super) fn say<A: Shown>(self, table: Table, index: usize, arguments: &[A]) -> Sentence {
        let mut sentence = Sentence::new();
        let speaker = Speaker {
            words: self,
            arguments,
        };
        speaker.say(self.line(table, index), Some(&mut sentence), 0);
        sentence
    }
}

/// Says a line with its arguments.
struct Speaker<'s, A> {
    words: Words,
    arguments: &'s [A],
}

impl<'s, A: Shown> Speaker<'s, A> {
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
        let mut is_said = false;
        loop {
            if let Some(rest) = line.strip_prefix('\u{5}') {
                return rest;
            }
            let Some((name, variant)) = cut::at(line, b'\x03') else {
                return "";
            };
            let is_it =
                !is_said && (name.is_empty() || argument.is_some_and(|argument| argument.is(name)));
            is_said |= is_it;
            let out = out.as_deref_mut().filter(|_| is_it);
            line = self.say(variant, out, depth + 1);
        }
    }

    fn argument<'l>(&self, line: &'l str) -> (Option<&'s A>, &'l str) {
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
