//! Folders as their files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Path below the folder, and contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Every file below a folder, by its path with `/` on every machine.
pub fn read_folder(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below: Vec<_> = path
                .strip_prefix(folder)?
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            files.insert(below.join("/"), fs::read(&path)?);
        }
    }
    Ok(files)
}

/// Leaves exactly `files` in `out`, and touches no file that is right already.
pub fn write(files: &Files, out: &Path) -> Result<()> {
    let before = if out.exists() {
        read_folder(out)?
    } else {
        Files::new()
    };
    if !before.is_empty() && !before.contains_key("manifest.json") {
        bail!(
            "{} holds something else; nothing was written",
            out.display()
        );
    }
    for stale in before.keys().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(out.join(stale))?;
    }
    for (path, bytes) in files {
        if before.get(path) != Some(bytes) {
            let file = out.join(path);
            let folder = file.parent().context("a file without a folder")?;
            fs::create_dir_all(folder)?;
            fs::write(&file, bytes).with_context(|| file.display().to_string())?;
        }
    }
    Ok(())
}

/// The names of the files that differ between two folders' contents.
pub fn differing<'a>(one: &'a Files, other: &'a Files) -> Vec<&'a str> {
    let mut names: Vec<&str> = one
        .keys()
        .chain(other.keys())
        .filter(|path| one.get(*path) != other.get(*path))
        .map(String::as_str)
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The bytes as a host with brotli at its best sends them.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)
        .expect("nothing can fail between two buffers in memory");
    compressed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files<const N: usize>(list: [(&str, &str); N]) -> Files {
        list.map(|(path, text)| (path.to_owned(), text.into()))
            .into()
    }

    #[test]
    fn a_changed_an_added_and_a_missing_file_are_each_named() {
        let committed = files([("same", "1"), ("changed", "1"), ("missing", "1")]);
        let built = files([("same", "1"), ("changed", "2"), ("added", "1")]);
        assert_eq!(
            differing(&committed, &built),
            ["added", "changed", "missing"]
        );
    }

    #[test]
    fn writing_leaves_no_stale_file_and_refuses_a_folder_that_holds_something_else() {
        let out =
            std::env::temp_dir().join(format!("pledge-explainer-write-{}", std::process::id()));
        let first = files([("manifest.json", "{}"), ("old/page.html", "1")]);
        let second = files([("manifest.json", "{}"), ("page.html", "2")]);
        write(&first, &out).unwrap();
        write(&second, &out).unwrap();
        assert_eq!(read_folder(&out).unwrap(), second);

        fs::remove_file(out.join("manifest.json")).unwrap();
        assert!(write(&second, &out).is_err());
        fs::remove_dir_all(&out).unwrap();
    }
}
