//! Where the content is: a folder, and the edition that may lie over it.
//!
//! Which file of an edition takes the place of the whole file below it, and which of single records, is said in
//! `docs/editions.md`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A folder of content, with an edition over it or without.
#[derive(Clone, Debug)]
pub struct Folder {
    base: PathBuf,
    edition: Option<PathBuf>,
}

impl Folder {
    /// A folder of content as it is.
    pub fn of(base: impl AsRef<Path>) -> Self {
        Self {
            base: base.as_ref().to_owned(),
            edition: None,
        }
    }

    /// The same with the folder of an edition over it.
    #[must_use]
    pub fn under(self, edition: impl AsRef<Path>) -> Self {
        Self {
            edition: Some(edition.as_ref().to_owned()),
            ..self
        }
    }

    /// The folder without the edition.
    #[must_use]
    pub fn base(&self) -> Self {
        Self::of(&self.base)
    }

    /// Whether an edition lies over it.
    pub fn is_edition(&self) -> bool {
        self.edition.is_some()
    }

    /// The file of the folder itself.
    pub fn base_file(&self, name: &str) -> PathBuf {
        self.base.join(name)
    }

    /// The edition's file of a name, if it has one.
    pub fn edition_file(&self, name: &str) -> Option<PathBuf> {
        let file = self.edition.as_ref()?.join(name);
        file.is_file().then_some(file)
    }

    /// The file that is read where a whole file of the edition takes the place of the one below it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.edition_file(name)
            .unwrap_or_else(|| self.base_file(name))
    }

    /// An error that begins with the name of a file, with the folder before it.
    pub(crate) fn placed(&self, error: &str) -> String {
        let name = error.split_once(':').map_or(error, |(name, _)| name);
        let edition = self.edition.as_ref().filter(|dir| dir.join(name).exists());
        let dir = edition.unwrap_or(&self.base);
        format!("{}/{error}", dir.display())
    }

    /// An error about a file that the edition should have.
    pub(crate) fn placed_in_edition(&self, name: &str, why: &str) -> Vec<String> {
        let dir = self.edition.as_ref().unwrap_or(&self.base);
        vec![format!("{}/{name}: {why}", dir.display())]
    }

    /// The names of the files below a folder inside, of both layers, without those deeper down.
    pub(crate) fn names(&self, inner: &str) -> BTreeSet<String> {
        let layers = [Some(&self.base), self.edition.as_ref()];
        let entries = layers
            .into_iter()
            .flatten()
            .filter_map(|dir| std::fs::read_dir(dir.join(inner)).ok());
        entries
            .flatten()
            .flatten()
            .map(|entry| format!("{inner}{}", entry.file_name().to_string_lossy()))
            .collect()
    }

    /// Every file of the edition, by its name inside.
    pub(crate) fn edition_names(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![String::new()];
        while let (Some(inner), Some(edition)) = (folders.pop(), &self.edition) {
            let entries = std::fs::read_dir(edition.join(&inner));
            for entry in entries.into_iter().flatten().flatten() {
                let name = format!("{inner}{}", entry.file_name().to_string_lossy());
                if entry.path().is_dir() {
                    folders.push(name + "/");
                } else {
                    found.push(name);
                }
            }
        }
        found.sort();
        found
    }
}
