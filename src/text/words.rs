//! The messages of a language: tables of lines, packed at build time from `src/content/words/*.ftl`.

use std::sync::OnceLock;

#[cfg(not(target_arch = "wasm32"))]
use super::table::BRIEF_OF_PAGE;
use super::table::Table;
use crate::cut;
use crate::scenario::Lang;

/// The lines of each table; none of one that has not been loaded.
pub(super) type Tables = [&'static [&'static str]; Table::ALL.len()];

/// The words of a language: a handle.
#[derive(Clone, Copy, Debug)]
pub struct Words(&'static Language);

/// A language with its tables.
#[derive(Debug)]
struct Language {
    lang: Lang,
    tables: Tables,
}

impl Words {
    /// The language.
    pub const fn lang(self) -> Lang {
        self.0.lang
    }

    /// A message that is mere words.
    pub(super) fn line(self, table: Table, index: usize) -> &'static str {
        self.0.tables[table as usize]
            .get(index)
            .copied()
            .unwrap_or_default()
    }

    /// The words of a language from the text of one of its files; nothing if it is the file of another
    /// language or version. They stay in memory for as long as the program runs.
    pub fn load(lang: Lang, file: &str) -> Option<Self> {
        let file: &'static str = Box::leak(Box::from(file));
        let words = Self::of(lang, |_| file);
        words
            .0
            .tables
            .iter()
            .any(|lines| !lines.is_empty())
            .then_some(words)
    }

    /// English, built in: for programs whose functions give labels and must not wait for a file.
    pub fn english() -> Self {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        *ENGLISH.get_or_init(|| Self::of(Lang::En, |_| Table::Page.file(Lang::En.id())))
    }

    /// The words of a language from the text of each table's file.
    fn of(lang: Lang, file: impl Fn(Table) -> &'static str) -> Self {
        let tables = Table::ALL.map(|table| {
            let lines = lines(table, lang, file(table)).unwrap_or_default();
            &*lines.leak()
        });
        Self(Box::leak(Box::new(Language { lang, tables })))
    }
}

/// The lines of a table, if a file is that table in that language. Behind the language its first line names
/// the build that the file belongs to, which the scripts compare.
fn lines(table: Table, lang: Lang, file: &str) -> Option<Vec<&str>> {
    let (head, lines) = cut::at(file, b'\n')?;
    let of = head.strip_prefix(table.head())?.strip_prefix(' ')?;
    let of = cut::at(of, b' ').map_or(of, |(lang, _)| lang);
    let mut lines: Vec<&str> = cut::pieces(lines, b'\n').collect();
    // Nothing follows the last end of a line.
    lines.pop_if(|rest| rest.is_empty());
    (of == lang.id() && lines.len() == table.count()).then_some(lines)
}

/// The files of each language's tables, once a program has asked for words: those built in, unless it
/// was given others before.
#[cfg(not(target_arch = "wasm32"))]
static FILES: OnceLock<[[&'static str; Table::ALL.len()]; Lang::ALL.len()]> = OnceLock::new();

/// The file of a table in a language.
#[cfg(not(target_arch = "wasm32"))]
fn file(table: Table, lang: Lang) -> &'static str {
    let built_in = || Lang::ALL.map(|lang| Table::ALL.map(|table| table.file(lang.id())));
    FILES.get_or_init(built_in)[lang as usize][table as usize]
}

/// Says every message in the words of these files instead of those built in, so that a sentence can be
/// reworded without compiling this program again. Whether it does: not if the messages are others than
/// this program's or are called in another way, nor once anything was said.
#[cfg(not(target_arch = "wasm32"))]
pub fn reword(files: &[String]) -> bool {
    let of = |table, lang| {
        let found = files.iter().find(|file| lines(table, lang, file).is_some());
        found.map_or("", |file| &*file.clone().leak())
    };
    let reworded = Lang::ALL.map(|lang| Table::ALL.map(|table| of(table, lang)));
    let is_whole = reworded.iter().flatten().all(|file| !file.is_empty());
    is_whole && FILES.set(reworded).is_ok()
}

#[cfg(not(target_arch = "wasm32"))]
impl Lang {
    /// The words of the language, with those that only finished pages and spreadsheets hold. A program in
    /// a browser loads its own.
    pub fn words(self) -> Words {
        static WORDS: OnceLock<[Words; Lang::ALL.len()]> = OnceLock::new();
        let all = |lang| Words::of(lang, |table| file(table, lang));
        WORDS.get_or_init(|| Self::ALL.map(all))[self as usize]
    }
}

/// What programs in a browser load: the name of each file, and what stands in it.
#[cfg(not(target_arch = "wasm32"))]
pub fn files() -> Vec<(String, String)> {
    let loaded = [(Table::Page, "words"), (Table::Spreadsheet, "spreadsheet")];
    let of = |(table, name): (Table, &str)| {
        Lang::ALL.map(|lang| {
            let name = [name, ".", lang.id()].concat();
            (name, file(table, lang))
        })
    };
    let brief = Lang::ALL.map(|lang| {
        let name = ["brief.", lang.id()].concat();
        let said = only(file(Table::Page, lang), BRIEF_OF_PAGE);
        (name, said)
    });
    let whole = loaded.into_iter().flat_map(of);
    let whole = whole.map(|(name, content)| (name, content.to_owned()));
    whole.chain(brief).collect()
}

/// A file with the lines of these messages; those of others are empty.
#[cfg(not(target_arch = "wasm32"))]
fn only(file: &str, messages: &[usize]) -> String {
    let mut out = String::new();
    for (index, line) in file.lines().enumerate() {
        let is_head = index == 0;
        if is_head || messages.contains(&(index - 1)) {
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

/// Two languages are the same words.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.lang() == other.lang()
    }
}
