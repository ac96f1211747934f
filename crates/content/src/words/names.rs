//! What countries and their money are called in a language, and whether a text says it.

use super::Language;
use super::pattern::{Piece, walk};
use crate::text::is_hangul;

/// The messages by which a country and its money are named.
const NAMED_BY: [&str; 5] = [
    COUNTRY,
    "country-short",
    "capital",
    "currency-name",
    "currency-code",
];

/// The country's name, of whose first letters names for two countries are made: `ab` of `a…` and `b…`.
const COUNTRY: &str = "country-name";

/// What follows a Korean name of one letter and is not a part of a longer word: the sign for paper money, and
/// the beginnings of particles.
const AFTER_ONE: &str = "화은이을과으의도에";

/// Names to look for.
#[derive(Clone, Debug, Default)]
pub struct Names {
    names: Vec<Name>,
}

#[derive(Clone, Debug)]
struct Name {
    said: String,
    /// Of a name for two countries, what the second one is called: where that stands, it is no such name.
    second: Option<String>,
}

impl Names {
    /// What some of a language's countries are called, by their ids, alone and in one word with one of the others.
    pub fn of(language: &Language, ids: &[String]) -> Self {
        let mut names = Vec::new();
        let mut countries = Vec::new();
        for message in &language.messages {
            if !NAMED_BY.contains(&message.id.as_str()) {
                continue;
            }
            walk(&message.base().pieces, &mut |piece| {
                let Piece::Select(select) = piece else {
                    return;
                };
                let default = (&select.default_key, &select.default);
                let variants = select.variants.iter().map(|(key, said)| (key, said));
                for (key, said) in variants.chain([default]) {
                    let [Piece::Text(said)] = said.as_slice() else {
                        continue;
                    };
                    if message.id == COUNTRY {
                        countries.push((key.clone(), said.clone()));
                    }
                    if ids.contains(key) {
                        names.push(Name {
                            said: said.clone(),
                            second: None,
                        });
                    }
                }
            });
        }
        for (one, first) in &countries {
            for (other, second) in countries.iter().filter(|(other, _)| other != one) {
                if ids.contains(one) || ids.contains(other) {
                    names.extend(both(first, second));
                }
            }
        }
        Self { names }
    }

    /// The first of them that a text says.
    pub fn said_in(&self, text: &str) -> Option<&str> {
        let name = self.names.iter().find(|name| name.is_said_in(text));
        name.map(|name| name.said.as_str())
    }
}

/// The name for two countries, where a language makes it of the first letters of theirs.
fn both(first: &str, second: &str) -> Option<Name> {
    let letters = [first, second].map(|name| name.chars().next());
    let [Some(one), Some(other)] = letters else {
        return None;
    };
    let is_script = [one, other]
        .into_iter()
        .all(|letter| is_ideograph(letter) || is_hangul(letter));
    is_script.then(|| Name {
        said: [one, other].into_iter().collect(),
        second: Some(second.to_owned()),
    })
}

impl Name {
    /// Whether a text says it: as a word, where letters or neighbours part words.
    fn is_said_in(&self, text: &str) -> bool {
        let name = self.said.as_str();
        text.match_indices(name).any(|(at, _)| {
            let end = at + name.len();
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            let after = text.get(end..).and_then(|after| after.chars().next());
            if name.is_ascii() {
                let is_letter =
                    |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphabetic());
                return !(is_letter(before) || name.len() < 4 && is_letter(after));
            }
            let Some(last) = name.chars().next_back() else {
                return false;
            };
            if let Some(second) = &self.second {
                let goes_on = text.get(end - last.len_utf8()..);
                let is_second = goes_on.is_some_and(|rest| rest.starts_with(second.as_str()));
                // The end of a date or of another word.
                let is_part = before.is_some_and(|sign| sign.is_ascii_digit() || joins(sign, last));
                return !is_second && !is_part;
            }
            if name.chars().count() > 1 || !is_hangul(last) {
                // An ideograph alone is found in longer words too: what is said of money stands in such ones, and
                // whoever means another word can choose one without it.
                return true;
            }
            let is_end = before.is_some_and(is_hangul);
            let goes_on = after.is_some_and(|sign| is_hangul(sign) && !AFTER_ONE.contains(sign));
            !is_end && !goes_on
        })
    }
}

/// Whether a letter makes one word with the next: both are ideographs, or both are Korean.
fn joins(letter: char, next: char) -> bool {
    is_ideograph(letter) && is_ideograph(next) || is_hangul(letter) && is_hangul(next)
}

fn is_ideograph(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::{Name, both};

    fn says(name: &str, text: &str) -> bool {
        let name = Name {
            said: name.to_owned(),
            second: None,
        };
        name.is_said_in(text)
    }

    #[test]
    fn a_name_is_found_as_a_word_where_words_are_parted() {
        for (name, text) in [
            ("zed", "in zed."),
            ("zedland", "zedlanders"),
            ("銭", "銭安"),
            ("銭", "1万銭は"),
            ("돈", "돈화와 갑"),
            ("돈", "1000돈은"),
            ("갑", "돈·갑 환율"),
        ] {
            assert!(says(name, text), "{name}: {text}");
        }
        for (name, text) in [
            ("zed", "gazed"),
            ("zed", "zeds"),
            ("zedland", "azedland"),
            ("돈", "돈진"),
            ("돈", "유돈"),
            ("갑", "갑금"),
        ] {
            assert!(!says(name, text), "{name}: {text}");
        }
    }

    #[test]
    fn a_name_for_two_countries_is_made_of_their_first_letters() {
        let says = |first, second, text: &str| {
            both(first, second).is_some_and(|name: Name| name.is_said_in(text))
        };
        assert!(says("甲国", "乙国", "甲乙の投資"));
        assert!(says("갑국", "을국", "갑을 투자"));
        assert!(!says("甲国", "乙国", "30甲乙"));
        assert!(!says("甲国", "乙国", "毎甲乙国"));
        assert!(!says("甲国", "乙国", "、甲乙国は"));
        assert!(!says("갑국", "을국", "상갑을 뿐"));
        assert!(both("Zedland", "Abcia").is_none());
    }
}
