//! Joins the modules of a script into one file: each before those that import it, without what only names them to
//! each other. All of them then stand in one scope, so what one scope does not allow is an error.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};

use crate::module::Module;

/// Where the files of a script come from.
pub trait Source {
    /// The text of a file, by its path from the folder of the repository; nothing where there is none.
    ///
    /// # Errors
    ///
    /// If it is there and cannot be read.
    fn file(&self, path: &str) -> Result<Option<String>>;

    /// Whether an import is of a file that stands beside the script in `pkg/`, and stays.
    fn is_packaged(&self, import: &str) -> bool;
}

/// What an entry imports, joined, and the entry last with what it exports.
///
/// # Errors
///
/// If a file is missing, is no module, imports what leads back to it, or says what cannot be said in one scope.
pub fn join(entry: &str, source: &dyn Source) -> Result<String> {
    let mut joining = Joining {
        source,
        open: Vec::new(),
        done: Vec::new(),
    };
    joining.add(entry)?;
    in_one_scope(&joining.done)?;
    let [inner @ .., (_, entry)] = &joining.done[..] else {
        bail!("{entry} is not there");
    };
    let inner = inner.iter().map(|(_, module)| module.inner.as_str());
    Ok(inner.chain([entry.outer.as_str()]).collect())
}

/// What was joined so far.
struct Joining<'a> {
    source: &'a dyn Source,
    /// The way from the entry to the file that is looked at.
    open: Vec<String>,
    /// Each file behind those that it imports.
    done: Vec<(String, Module)>,
}

impl Joining<'_> {
    /// Adds a file behind those that it imports.
    fn add(&mut self, file: &str) -> Result<()> {
        if let Some(start) = self.open.iter().position(|open| open == file) {
            let way = self.open[start..].join(" imports ");
            bail!("a circle: {way} imports {file}");
        }
        if self.done.iter().any(|(done, _)| done == file) {
            return Ok(());
        }
        let text = self.source.file(file)?;
        let text = text.with_context(|| format!("{file} is not there"))?;
        let is_ours = |from: &str| matches!(self.source.file(&beside(file, from)), Ok(Some(_)));
        let module = Module::read(&text, &is_ours).with_context(|| file.to_owned())?;
        for other in &module.others {
            ensure!(
                self.source.is_packaged(other),
                "{file} imports {other}, which is not there"
            );
        }
        self.open.push(file.to_owned());
        for import in &module.imports {
            let from = beside(file, &import.from);
            self.add(&from)?;
            let exports = |name| {
                let is_it = |(done, module): &(String, Module)| {
                    *done == from && module.exports.contains(name)
                };
                self.done.iter().any(is_it)
            };
            for name in &import.names {
                ensure!(
                    exports(name),
                    "{file} imports `{name}`, which {from} does not export"
                );
            }
        }
        self.open.pop();
        self.done.push((file.to_owned(), module));
        Ok(())
    }
}

/// The path of what a file imports.
fn beside(file: &str, from: &str) -> String {
    let mut path: Vec<&str> = file.split('/').collect();
    path.pop();
    for step in from.split('/') {
        match step {
            "." => {}
            ".." => {
                path.pop();
            }
            name => path.push(name),
        }
    }
    path.join("/")
}

/// Sees to it that no two modules declare the same name, and that none declares what another takes of the browser.
fn in_one_scope(modules: &[(String, Module)]) -> Result<()> {
    let mut declared = BTreeMap::new();
    for (file, module) in modules {
        for name in &module.declares {
            if let Some(other) = declared.insert(name, file) {
                bail!("`{name}` is declared in {other} and in {file}");
            }
        }
    }
    for (file, module) in modules {
        for name in &module.takes {
            if let Some(other) = declared.get(name) {
                bail!("{file} takes `{name}` without importing it, and {other} declares it");
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files by their paths.
    struct Files(&'static [(&'static str, &'static str)]);

    impl Source for Files {
        fn file(&self, path: &str) -> Result<Option<String>> {
            let found = self.0.iter().find(|(file, _)| *file == path);
            Ok(found.map(|(_, text)| (*text).to_owned()))
        }

        fn is_packaged(&self, import: &str) -> bool {
            import == "./program.js"
        }
    }

    fn fault(files: &'static [(&str, &str)]) -> String {
        format!("{:#}", join("a.js", &Files(files)).unwrap_err())
    }

    #[test]
    fn each_file_stands_before_those_that_import_it_and_once() {
        let joined = join(
            "x/a.js",
            &Files(&[
                ("x/a.js", "import { b } from \"./b.js\";\nimport { c } from \"../y/c.js\";\nimport init from \"./program.js\";\nb(c, init);\nexport const a = b;\nexport { c };\n"),
                ("x/b.js", "import { c } from \"../y/c.js\";\nexport function b() { return c; }\n"),
                ("y/c.js", "export const c = 1;\n"),
                ("x/d.js", "nobody();\n"),
            ]),
        )
        .unwrap();
        assert_eq!(
            joined,
            "const c = 1;\nfunction b() { return c; }\nimport init from \"./program.js\";\nb(c, init);\nexport const a = b;\nexport { c };\n"
        );
    }

    #[test]
    fn a_circle_is_shown_from_end_to_end() {
        let said = fault(&[
            ("a.js", "import { b } from \"./b.js\";\nb();\n"),
            (
                "b.js",
                "import { c } from \"./c.js\";\nexport const b = c;\n",
            ),
            (
                "c.js",
                "import { b } from \"./b.js\";\nexport const c = b;\n",
            ),
        ]);
        assert_eq!(said, "a circle: b.js imports c.js imports b.js");
    }

    #[test]
    fn a_name_that_two_files_declare_names_both() {
        let said = fault(&[
            ("a.js", "import { b } from \"./b.js\";\nconst same = b;\n"),
            ("b.js", "const same = 1;\nexport const b = same;\n"),
        ]);
        assert_eq!(said, "`same` is declared in b.js and in a.js");
    }

    #[test]
    fn a_name_of_the_browser_is_not_taken_of_another_file() {
        let said = fault(&[
            ("a.js", "import { b } from \"./b.js\";\nb(open);\n"),
            ("b.js", "const open = 1;\nexport const b = () => open;\n"),
        ]);
        assert_eq!(
            said,
            "a.js takes `open` without importing it, and b.js declares it"
        );
    }

    #[test]
    fn what_is_not_there_is_named() {
        assert_eq!(fault(&[]), "a.js is not there");
        assert_eq!(
            fault(&[("a.js", "import { b } from \"./b.js\";\nb();\n")]),
            "a.js imports ./b.js, which is not there"
        );
        let said = fault(&[
            ("a.js", "import { b } from \"./b.js\";\nb();\n"),
            ("b.js", "const b = 1;\n"),
        ]);
        assert_eq!(said, "a.js imports `b`, which b.js does not export");
        let said = fault(&[("a.js", "const = 1;\n")]);
        assert!(said.starts_with("a.js: "), "{said}");
    }
}
