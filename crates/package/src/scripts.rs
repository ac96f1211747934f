//! The scripts that are written by hand: which file each begins with. What else it takes, that file imports.

use std::fs;

use anyhow::{Context, Result};
use xtask::workspace::root;

use crate::join::{Source, join};
use crate::program::Program;

/// How a page takes a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As a module.
    Module,
    /// As it always could, in a function, so that it leaves no names on the page.
    Classic,
}

/// A script of `pkg/`.
#[derive(Clone, Copy, Debug)]
pub struct Script {
    /// Its name in `pkg/`, without the ending.
    pub name: &'static str,
    /// How a page takes it.
    pub kind: Kind,
    /// The file that it begins with, from the folder of the repository.
    entry: &'static str,
}

/// The script of the explainer's own page, in one piece, since a file or a closed sandbox loads no modules.
const START: Script = Script {
    name: "start",
    kind: Kind::Classic,
    entry: "src/embed/start/start.js",
};

/// What says why a program did not start, and what can still be done then.
const FAILURE: Script = Script {
    name: "failure",
    kind: Kind::Classic,
    entry: "src/embed/failure/failure.js",
};

/// The script that publishers put on their own pages.
pub const EMBED: Script = Script {
    name: "embed",
    kind: Kind::Classic,
    entry: "src/embed/element/embed.js",
};

/// What says what a page must allow.
const DOCTOR: Script = Script {
    name: "doctor",
    kind: Kind::Classic,
    entry: "src/embed/doctor.js",
};

/// What is loaded when a reader shares or saves something.
const SHARE: Script = Script {
    // Lists of what to block know files that are named for sharing.
    name: "keep",
    kind: Kind::Module,
    entry: "src/embed/share/panel.js",
};

/// What is loaded when a reader wants the explainer on a site of their own.
const SNIPPET: Script = Script {
    name: "snippet",
    kind: Kind::Module,
    entry: "src/embed/snippet/builder.js",
};

/// The check in the reader's browser.
const CHECK: Script = Script {
    name: "check",
    kind: Kind::Module,
    entry: "src/embed/check.js",
};

/// What puts the explainer into an element.
const MOUNT: Script = Script {
    name: "mount",
    kind: Kind::Module,
    entry: "crates/api/src/mount.js",
};

/// What puts it into the shadow tree of an element.
const INLINE: Script = Script {
    name: "inline",
    kind: Kind::Module,
    entry: "src/embed/inline.js",
};

/// What publishers are told of what they wrote.
const PUBLISHER: Script = Script {
    name: "publisher",
    kind: Kind::Module,
    entry: "src/embed/publisher.js",
};

/// What numbers and links in the page around follow it by.
pub const PROSE: Script = Script {
    name: "prose",
    kind: Kind::Classic,
    entry: "src/embed/prose.js",
};

/// All of them.
pub const SCRIPTS: [Script; 11] = [
    START, FAILURE, EMBED, DOCTOR, SHARE, SNIPPET, CHECK, MOUNT, INLINE, PUBLISHER, PROSE,
];

/// What stands before and behind the files of a classic script.
const FUNCTION: [&str; 2] = ["(() => {\n\"use strict\";\n", "})();\n"];

impl Script {
    /// The script in one piece, as it is written.
    ///
    /// # Errors
    ///
    /// If a file cannot be read, or says something that files of one piece cannot.
    pub fn text(&self) -> Result<String> {
        let text = join(self.entry, &Repository)?;
        Ok(match self.kind {
            Kind::Classic => {
                let [before, behind] = FUNCTION;
                [before, &text, behind].concat()
            }
            Kind::Module => text,
        })
    }
}

/// The files of this repository.
struct Repository;

impl Source for Repository {
    fn file(&self, path: &str) -> Result<Option<String>> {
        let path = root().join(path);
        if !path.is_file() {
            return Ok(None);
        }
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        Ok(Some(text))
    }

    fn is_packaged(&self, import: &str) -> bool {
        Program::ALL
            .iter()
            .any(|program| import == format!("./{}.js", program.name()))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    use super::*;

    /// The files of this repository, which notes those that are asked for.
    #[derive(Default)]
    struct Noting(RefCell<BTreeSet<String>>);

    impl Source for Noting {
        fn file(&self, path: &str) -> Result<Option<String>> {
            self.0.borrow_mut().insert(path.to_owned());
            Repository.file(path)
        }

        fn is_packaged(&self, import: &str) -> bool {
            Repository.is_packaged(import)
        }
    }

    #[test]
    fn every_file_written_by_hand_is_in_a_script() {
        let noting = Noting::default();
        for script in SCRIPTS {
            join(script.entry, &noting).unwrap();
        }
        let files = noting.0.into_inner();
        let mut open = vec![root().join("src/embed"), root().join("crates/api/src")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|extension| extension == "js") {
                    let name = path.strip_prefix(root()).unwrap().to_str().unwrap();
                    assert!(files.contains(name), "{name}");
                }
            }
        }
    }
}
