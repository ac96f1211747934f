//! The fonts that the browser tests measure with: two sets, the same on every machine, whatever else
//! is installed there.
//!
//! A layout must hold with letters of the widths of Arial and Times and with wide ones, since readers
//! see the page in whatever fonts their system has. Each set is a configuration of fontconfig that
//! names the set's own fonts and no others.

use std::fs;
use std::path::{Path, PathBuf};
use std::{env, iter};

use anyhow::{Context, Result, bail};

use xtask::prerequisites::apt_install;
use xtask::workspace::root;

/// Fonts that a page can be shown in: a folder of files and what the generic families mean.
struct Set {
    /// Also the name of its configuration.
    name: &'static str,
    sans: &'static str,
    serif: &'static str,
    monospace: &'static str,
    package: &'static str,
    files: &'static [&'static str],
}

const SETS: [Set; 2] = [
    Set {
        name: "narrow",
        sans: "Liberation Sans",
        serif: "Liberation Serif",
        monospace: "Liberation Mono",
        package: "fonts-liberation",
        files: &[
            "LiberationSans-Regular.ttf",
            "LiberationSans-Bold.ttf",
            "LiberationSans-Italic.ttf",
            "LiberationSans-BoldItalic.ttf",
            "LiberationSerif-Regular.ttf",
            "LiberationSerif-Bold.ttf",
            "LiberationSerif-Italic.ttf",
            "LiberationSerif-BoldItalic.ttf",
            "LiberationMono-Regular.ttf",
            "LiberationMono-Bold.ttf",
        ],
    },
    Set {
        name: "wide",
        sans: "DejaVu Sans",
        serif: "DejaVu Serif",
        monospace: "DejaVu Sans Mono",
        package: "fonts-dejavu-core",
        files: &[
            "DejaVuSans.ttf",
            "DejaVuSans-Bold.ttf",
            "DejaVuSerif.ttf",
            "DejaVuSerif-Bold.ttf",
            "DejaVuSansMono.ttf",
            "DejaVuSansMono-Bold.ttf",
        ],
    },
];

/// The letters of Japanese and Korean, which both sets have.
const EAST: &str = "east";
const EAST_PACKAGE: &str = "fonts-noto-cjk";
const EAST_FILES: [&str; 4] = [
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJK-Bold.ttc",
    "NotoSerifCJK-Regular.ttc",
    "NotoSerifCJK-Bold.ttc",
];
/// Which of their forms each language takes; Japanese where none is named.
const EAST_FORMS: [(&str, &str); 2] = [("ja", "JP"), ("ko", "KR")];

/// The folder with a configuration of each set, `narrow.conf` and `wide.conf`, installed where the
/// fonts are missing. `None` where browsers do not ask fontconfig: there the system's own fonts stay.
pub fn fonts() -> Result<Option<PathBuf>> {
    if !cfg!(target_os = "linux") {
        eprintln!("  this system's own: only under Linux can a browser be given others");
        return Ok(None);
    }
    let needed = || {
        let own = SETS.iter().map(|set| (set.name, set.package, set.files));
        own.chain(iter::once((EAST, EAST_PACKAGE, &EAST_FILES[..])))
    };
    let is_missing = |files: &[&str]| files.iter().any(|file| find(file).is_none());
    let missing: Vec<&str> = needed()
        .filter_map(|(_, package, files)| is_missing(files).then_some(package))
        .collect();
    if !missing.is_empty() {
        apt_install(&missing);
    }
    let folder = root().join("target/fonts");
    for (name, package, files) in needed() {
        let own = folder.join(name);
        fs::create_dir_all(&own)?;
        for file in files {
            let Some(found) = find(file) else {
                bail!(
                    "the browser tests measure with fonts of their own, and {file} could not be found or \
                     installed.\nOn Debian: apt-get install {package}. Elsewhere put the file into a folder \
                     that the variable FONT_FILES names, or into ~/.local/share/fonts"
                );
            };
            copy(&found, &own.join(file))?;
        }
    }
    for set in &SETS {
        let file = folder.join(set.name).with_extension("conf");
        fs::write(&file, set.configuration(&folder)).with_context(|| file.display().to_string())?;
    }
    Ok(Some(folder))
}

/// Copies a file unless it is there.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let length = |file: &Path| fs::metadata(file).map(|data| data.len()).ok();
    if length(from) != length(to) {
        fs::copy(from, to).with_context(|| from.display().to_string())?;
    }
    Ok(())
}

/// A font's file, wherever the system or the user keeps it.
fn find(name: &str) -> Option<PathBuf> {
    let home = env::var_os("HOME").map(PathBuf::from);
    let given = env::var_os("FONT_FILES").map(PathBuf::from);
    let folders = [
        given,
        home.as_ref().map(|home| home.join(".local/share/fonts")),
        home.map(|home| home.join(".fonts")),
        Some("/usr/local/share/fonts".into()),
        Some("/usr/share/fonts".into()),
    ];
    folders
        .into_iter()
        .flatten()
        .find_map(|folder| find_below(&folder, name))
}

fn find_below(folder: &Path, name: &str) -> Option<PathBuf> {
    let file = folder.join(name);
    if file.is_file() {
        return Some(file);
    }
    let below = fs::read_dir(folder).ok()?.flatten();
    below
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .find_map(|entry| find_below(&entry.path(), name))
}

impl Set {
    /// What fontconfig reads instead of the system's configuration.
    fn configuration(&self, folder: &Path) -> String {
        let below = |name: &str| folder.join(name).display().to_string();
        let mut out = String::from(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n<fontconfig>\n",
        );
        for name in [self.name, EAST] {
            out += &format!("<dir>{}</dir>\n", below(name));
        }
        out += &format!("<cachedir>{}</cachedir>\n", below("cache"));
        // Before the aliases, so that a language's own form goes before the common one.
        for (lang, form) in EAST_FORMS {
            for (generic, style) in [("sans-serif", "Sans"), ("serif", "Serif")] {
                out += &format!(
                    "<match target=\"pattern\">\
                     <test name=\"lang\" compare=\"contains\"><string>{lang}</string></test>\
                     <test name=\"family\"><string>{generic}</string></test>\
                     <edit name=\"family\" mode=\"prepend\" binding=\"strong\">\
                     <string>Noto {style} CJK {form}</string></edit></match>\n"
                );
            }
        }
        for (generic, family, style) in [
            ("sans-serif", self.sans, "Sans"),
            ("system-ui", self.sans, "Sans"),
            ("serif", self.serif, "Serif"),
            ("monospace", self.monospace, "Sans Mono"),
        ] {
            out += &format!(
                "<alias binding=\"same\"><family>{generic}</family><prefer>\
                 <family>{family}</family><family>Noto {style} CJK JP</family></prefer></alias>\n"
            );
        }
        out + "</fontconfig>\n"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_names_its_own_folders_and_no_others() {
        for set in &SETS {
            let configuration = set.configuration(Path::new("/here"));
            let folders: Vec<&str> = configuration
                .split("<dir>")
                .skip(1)
                .filter_map(|rest| rest.split("</dir>").next())
                .collect();
            assert_eq!(folders, [&format!("/here/{}", set.name), "/here/east"]);
            assert!(!configuration.contains("<include"));
        }
    }
}
