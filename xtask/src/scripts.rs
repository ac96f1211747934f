//! The scripts that are written by hand: which files each is made of.

use std::fs;

use anyhow::{Context, Result};

use crate::workspace::root;

/// How a page takes a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As a module.
    Module,
    /// As it always could, in a function, so that it leaves no names on the page.
    Classic,
}

/// A script of `pkg/`: a few files, and the one that calls them last.
#[derive(Clone, Copy, Debug)]
pub struct Script {
    /// Its name in `pkg/`, without the ending.
    pub name: &'static str,
    /// How a page takes it.
    pub kind: Kind,
    /// Its files from the folder of the repository, without the ending.
    pub files: &'static [&'static str],
}

/// The script of the explainer's own page, in one piece, since a file or a closed sandbox loads no modules.
pub const START: Script = Script {
    name: "start",
    kind: Kind::Classic,
    files: &[
        "src/embed/build",
        "src/embed/markers",
        "src/embed/start/page",
        "src/embed/start/language",
        "src/embed/start/ways",
        "src/embed/start/height",
        "src/embed/start/corrections",
        "src/embed/start/vintage",
        "src/embed/start/failure",
        "src/embed/share/link",
        "src/embed/start/finding",
        "src/embed/start/share",
        "src/embed/start/check",
        "src/embed/start/start",
    ],
};

/// What says why a program did not start, and what can still be done then.
pub const FAILURE: Script = Script {
    name: "failure",
    kind: Kind::Classic,
    files: &[
        "src/embed/build",
        "src/embed/failure/diagnosis",
        "src/embed/failure/presets",
        "src/embed/failure/failure",
    ],
};

/// The script that publishers put on their own pages.
pub const EMBED: Script = Script {
    name: "embed",
    kind: Kind::Classic,
    files: &["src/embed/reserve", "src/embed/keys", "src/embed/embed"],
};

/// What says what a page must allow.
pub const DOCTOR: Script = Script {
    name: "doctor",
    kind: Kind::Classic,
    files: &["src/embed/snippet/html", "src/embed/doctor"],
};

/// What is loaded when a reader shares or saves something.
pub const SHARE: Script = Script {
    // Lists of what to block know files that are named for sharing.
    name: "keep",
    kind: Kind::Module,
    files: &[
        "src/embed/build",
        "src/embed/share/scenario",
        "src/embed/share/link",
        "src/embed/share/file",
        "src/embed/share/picture",
        "src/embed/share/spreadsheet",
        "src/embed/share/panel",
    ],
};

/// What is loaded when a reader wants the explainer on a site of their own.
pub const SNIPPET: Script = Script {
    name: "snippet",
    kind: Kind::Module,
    files: &[
        "src/embed/build",
        "src/embed/reserve",
        "src/embed/snippet/html",
        "src/embed/snippet/builder",
    ],
};

/// The check in the reader's browser.
pub const CHECK: Script = Script {
    name: "check",
    kind: Kind::Module,
    files: &["src/embed/build", "src/embed/check"],
};

/// What puts the explainer into an element.
pub const MOUNT: Script = Script {
    name: "mount",
    kind: Kind::Module,
    files: &[
        "src/embed/build",
        "src/embed/markers",
        "crates/api/src/mount",
    ],
};

/// What puts it into the shadow tree of an element.
pub const INLINE: Script = Script {
    name: "inline",
    kind: Kind::Module,
    files: &["src/embed/inline"],
};

/// What numbers and links in the page around follow it by.
pub const PROSE: Script = Script {
    name: "prose",
    kind: Kind::Classic,
    files: &["src/embed/prose"],
};

/// All of them.
pub const SCRIPTS: [Script; 10] = [
    START, FAILURE, EMBED, DOCTOR, SHARE, SNIPPET, CHECK, MOUNT, INLINE, PROSE,
];

/// What stands before and behind the files of a classic script.
const FUNCTION: [&str; 2] = ["(() => {\n\"use strict\";\n", "})();\n"];

impl Script {
    /// The script in one piece, as it is written.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn text(&self) -> Result<String> {
        let [before, behind] = self.around();
        let mut text = String::from(before);
        for file in self.files {
            text += &read(file)?;
        }
        Ok(text + behind)
    }

    /// The file and the line in it that a line of [`Script::text`] comes from, counted from one.
    ///
    /// # Errors
    ///
    /// If a file cannot be read.
    pub fn origin(&self, line: usize) -> Result<Option<(String, usize)>> {
        let Some(mut rest) = line.checked_sub(self.around()[0].lines().count()) else {
            return Ok(None);
        };
        for file in self.files {
            let lines = read(file)?.lines().count();
            if (1..=lines).contains(&rest) {
                return Ok(Some((format!("{file}.js"), rest)));
            }
            rest = rest.saturating_sub(lines);
        }
        Ok(None)
    }

    fn around(&self) -> [&'static str; 2] {
        match self.kind {
            Kind::Classic => FUNCTION,
            Kind::Module => ["", ""],
        }
    }
}

fn read(file: &str) -> Result<String> {
    let path = root().join(format!("{file}.js"));
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_a_script_is_found_again_in_its_file() {
        for script in SCRIPTS {
            let text = script.text().unwrap();
            let mut found = 0;
            for (index, line) in text.lines().enumerate() {
                let Some((file, number)) = script.origin(index + 1).unwrap() else {
                    continue;
                };
                let file = fs::read_to_string(root().join(file)).unwrap();
                assert_eq!(file.lines().nth(number - 1), Some(line));
                found += 1;
            }
            let own = script.files.iter().map(|file| read(file).unwrap());
            assert_eq!(found, own.map(|text| text.lines().count()).sum::<usize>());
        }
    }

    #[test]
    fn every_script_written_by_hand_is_in_the_list() {
        let mut open = vec![root().join("src/embed"), root().join("crates/api/src")];
        let listed: Vec<_> = SCRIPTS.iter().flat_map(|script| script.files).collect();
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|extension| extension == "js") {
                    let name = path.strip_prefix(root()).unwrap().with_extension("");
                    let name = name.to_str().unwrap();
                    assert!(listed.iter().any(|file| **file == name), "{name}");
                }
            }
        }
    }
}
