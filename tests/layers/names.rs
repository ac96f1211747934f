//! Which file of `src/` names an item of which other, read from the text of the files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A module as the path from the crate's root; the root itself is empty.
type Module = Vec<String>;

/// Every module that has a file of its own.
pub(crate) struct Modules(BTreeMap<Module, Source>);

#[derive(Default)]
struct Source {
    /// The code without comments, tests and `use`.
    code: Vec<String>,
    /// What each name that a `use` brings means, and whether it is only handed on.
    names: BTreeMap<String, (Module, bool)>,
    /// The modules that a `use` takes everything of.
    globs: Vec<Module>,
}

impl Modules {
    /// Reads the files below `src/`.
    pub(crate) fn read(src: &Path) -> Self {
        let mut texts = BTreeMap::new();
        collect(src, &mut Vec::new(), &mut texts);
        let known: BTreeSet<Module> = texts.keys().cloned().collect();
        Self(
            texts
                .into_iter()
                .map(|(module, text)| {
                    let source = Source::read(&module, &text, &known);
                    (module, source)
                })
                .collect(),
        )
    }

    /// Each pair of files of which the first names an item that the second defines, with one such name.
    ///
    /// `mod` and `pub use` alone name nothing: who takes an item from where it is handed on, names the
    /// file that defines it.
    pub(crate) fn uses(&self) -> BTreeMap<(String, String), String> {
        let mut found = BTreeMap::new();
        for (module, source) in &self.0 {
            for path in self.paths(module, source) {
                let Some((target, name)) = self.definer(&path, 0) else {
                    continue;
                };
                if target != *module {
                    found.entry((file(module), file(&target))).or_insert(name);
                }
            }
        }
        found
    }

    /// All that a file names of this crate, as paths from the root.
    fn paths(&self, module: &Module, source: &Source) -> Vec<Module> {
        let mut found = Vec::new();
        let words = &source.code;
        for (at, word) in words.iter().enumerate() {
            if at > 0 && matches!(words[at - 1].as_str(), "::" | ".") {
                continue;
            }
            let Some((mut path, mut at)) = self.start(module, source, word, at) else {
                continue;
            };
            while words.get(at + 1).is_some_and(|word| word == "::")
                && words.get(at + 2).is_some_and(|word| is_name(word))
            {
                match words[at + 2].as_str() {
                    "super" => drop(path.pop()),
                    name => path.push(name.to_owned()),
                }
                at += 2;
            }
            found.push(path);
        }
        for (path, is_handed_on) in source.names.values() {
            if !is_handed_on && !self.0.contains_key(path) {
                found.push(path.clone());
            }
        }
        found
    }

    /// What the first word of a path stands for, if it is a module or something that a `use` brought.
    fn start(
        &self,
        module: &Module,
        source: &Source,
        word: &str,
        at: usize,
    ) -> Option<(Module, usize)> {
        let path = match word {
            "crate" => Vec::new(),
            "self" if source.code.get(at + 1).is_some_and(|next| next == "::") => module.clone(),
            "super" => parent(module),
            name => match source.names.get(name) {
                Some((path, _)) if path.first().is_some_and(|first| first == EXTERNAL) => {
                    return None;
                }
                Some((path, _)) => path.clone(),
                None => {
                    let child = below(module, name);
                    let is_path = source.code.get(at + 1).is_some_and(|next| next == "::");
                    (is_path && self.0.contains_key(&child)).then_some(child)?
                }
            },
        };
        Some((path, at))
    }

    /// The module that defines what a path names, and the name; none where it names a module or nothing of
    /// this crate.
    fn definer(&self, path: &[String], depth: usize) -> Option<(Module, String)> {
        let mut module = Module::new();
        for (at, name) in path.iter().enumerate() {
            let child = below(&module, name);
            if self.0.contains_key(&child) {
                module = child;
                continue;
            }
            let source = self.0.get(&module)?;
            if depth > MOST_HANDS {
                return None;
            }
            let rest = &path[at + 1..];
            if !source.defines(name) {
                if let Some((meant, _)) = source.names.get(name) {
                    if meant.first().is_some_and(|first| first == EXTERNAL) {
                        return None;
                    }
                    return self.definer(&[meant, rest].concat(), depth + 1);
                }
                for glob in &source.globs {
                    let inside = [glob, &path[at..]].concat();
                    let is_there = self.0.get(glob).is_some_and(|source| {
                        source.defines(name)
                            || source.names.contains_key(name)
                            || self.0.contains_key(&below(glob, name))
                    });
                    if is_there {
                        return self.definer(&inside, depth + 1);
                    }
                }
            }
            return Some((module, name.clone()));
        }
        None
    }
}

/// How often an item may be handed on.
const MOST_HANDS: usize = 8;

/// What a name stands for that comes from another crate.
const EXTERNAL: &str = "extern";

impl Source {
    fn read(module: &Module, text: &str, known: &BTreeSet<Module>) -> Self {
        let mut source = Self::default();
        let words = words(text);
        let mut at = 0;
        while at < words.len() {
            if words[at] == "use" {
                let end = at + words[at..].iter().position(|word| word == ";").unwrap_or(0);
                let is_handed_on = at > 0 && (words[at - 1] == "pub" || words[at - 1] == ")");
                source.take(
                    &words[at + 1..end],
                    module,
                    &mut Vec::new(),
                    is_handed_on,
                    known,
                );
                at = end;
            } else {
                source.code.push(words[at].clone());
            }
            at += 1;
        }
        source
    }

    /// Takes the names of a `use`, `words` being what stands behind `so_far`.
    fn take(
        &mut self,
        words: &[String],
        module: &Module,
        so_far: &mut Vec<String>,
        is_handed_on: bool,
        known: &BTreeSet<Module>,
    ) {
        let Some(first) = words.first() else { return };
        if first == "{" {
            for branch in branches(&words[1..words.len() - 1]) {
                self.take(branch, module, &mut so_far.clone(), is_handed_on, known);
            }
            return;
        }
        if words.get(1).is_some_and(|word| word == "::") {
            so_far.push(first.clone());
            self.take(&words[2..], module, so_far, is_handed_on, known);
            return;
        }
        let Some(mut path) = absolute(so_far, module, known, first) else {
            let name = words.get(2).unwrap_or(first);
            self.names
                .insert(name.clone(), (vec![EXTERNAL.to_owned()], true));
            return;
        };
        if first == "*" {
            self.globs.push(path);
            return;
        }
        if first != "self" {
            path.push(first.clone());
        }
        let name = match words.get(1) {
            Some(word) if word == "as" => words[2].clone(),
            _ => path.last().cloned().unwrap_or_default(),
        };
        self.names.insert(name, (path, is_handed_on));
    }

    fn defines(&self, name: &str) -> bool {
        const KEYWORDS: [&str; 8] = [
            "fn", "struct", "enum", "trait", "type", "const", "static", "mod",
        ];
        self.code
            .windows(2)
            .any(|pair| pair[1] == name && KEYWORDS.contains(&pair[0].as_str()))
    }
}

/// A path of a `use` as one from the root; none if it leads to another crate.
fn absolute(
    path: &[String],
    module: &Module,
    known: &BTreeSet<Module>,
    last: &str,
) -> Option<Module> {
    let Some(first) = path.first() else {
        return known.contains(&below(module, last)).then(|| module.clone());
    };
    let mut from = match first.as_str() {
        "crate" => Vec::new(),
        "self" => module.clone(),
        "super" => parent(module),
        child => {
            let child = below(module, child);
            known.contains(&child).then_some(child)?
        }
    };
    for name in &path[1..] {
        if name == "super" {
            from.pop();
        } else {
            from.push(name.clone());
        }
    }
    Some(from)
}

/// What commas part, outside of braces.
fn branches(words: &[String]) -> Vec<&[String]> {
    let mut depth = 0;
    words
        .split(|word| {
            match word.as_str() {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            depth == 0 && word == ","
        })
        .filter(|branch| !branch.is_empty())
        .collect()
}

/// The words and signs of a file, without comments, texts and the tests at its end.
fn words(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    let mut found: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '"' {
            text_length(rest)
        } else if is_name(&first.to_string()) {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_'));
            let length = end.unwrap_or(rest.len());
            found.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            found.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                found.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    found
}

/// How long the text is that begins here, with its quotes.
fn text_length(rest: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    rest.len()
}

fn is_name(word: &str) -> bool {
    word.chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() || c == '_')
}

fn below(module: &[String], name: &str) -> Module {
    [module, &[name.to_owned()]].concat()
}

fn parent(module: &[String]) -> Module {
    module[..module.len().saturating_sub(1)].to_vec()
}

/// The file of a module, below `src/`.
fn file(module: &Module) -> String {
    if module.is_empty() {
        "lib.rs".to_owned()
    } else {
        module.join("/") + ".rs"
    }
}

fn collect(folder: &Path, module: &mut Module, texts: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy();
        module.push(name.into_owned());
        if path.is_dir() {
            collect(&path, module, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("text");
            let is_root = module.len() == 1 && module[0] == "lib";
            let name = if is_root { Vec::new() } else { module.clone() };
            texts.insert(name, text);
        }
        module.pop();
    }
}
