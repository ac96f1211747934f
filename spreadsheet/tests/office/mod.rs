//! LibreOffice, which works spreadsheets out anew; and what stands in them.

#![allow(dead_code, reason = "no test needs all of it")]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use calamine::{Data, DataType, Reader, Xlsx};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Stands in place of every result, so that no result can hide a wrong formula.
pub(crate) const POISON: f64 = 987_654_321.125;

/// The settings of a LibreOffice that trusts no result it finds in a file.
const ALWAYS_RECALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// The files of an `.xlsx` file, in their order.
type Parts = Vec<(String, Vec<u8>)>;

/// Opens each of some spreadsheets in LibreOffice, all in one run, lets it work every formula out
/// and save the outcome.
pub(crate) fn recalculated(spreadsheets: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let folder = Folder::new();
    let [before, after, profile] = ["before", "after", "profile/user"].map(|name| {
        let folder = folder.0.join(name);
        fs::create_dir_all(&folder).unwrap();
        folder
    });
    let settings = profile.join("registrymodifications.xcu");
    fs::write(settings, ALWAYS_RECALCULATE).unwrap();
    let name = |index: usize| format!("{index}.xlsx");
    for (index, bytes) in spreadsheets.iter().enumerate() {
        fs::write(before.join(name(index)), bytes).unwrap();
    }
    let office = env::var_os("SOFFICE").unwrap_or("soffice".into());
    let said = Command::new(&office)
        .arg(format!(
            "-env:UserInstallation=file://{}",
            folder.0.join("profile").display()
        ))
        .args([
            "--headless",
            "--norestore",
            "--convert-to",
            "xlsx",
            "--outdir",
        ])
        .arg(&after)
        .args((0..spreadsheets.len()).map(|index| before.join(name(index))))
        .output()
        .unwrap_or_else(|error| {
            panic!(
                "this test needs LibreOffice Calc, and {office:?} does not start ({error}); \
                 `cargo xtask test` installs it where it can, and SOFFICE says where it is"
            )
        });
    (0..spreadsheets.len())
        .map(|index| {
            fs::read(after.join(name(index))).unwrap_or_else(|error| panic!("{error}: {said:?}"))
        })
        .collect()
}

/// A folder of its own, for as long as it is needed.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("pledge-spreadsheet-{}-{count}", std::process::id());
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let folder: &Path = &self.0;
        let _ = fs::remove_dir_all(folder);
    }
}

/// The same spreadsheet with every result replaced by [`POISON`], and the number of results.
pub(crate) fn poisoned(spreadsheet: &[u8]) -> (Vec<u8>, usize) {
    let mut count = 0;
    let parts = parts(spreadsheet).into_iter().map(|(name, content)| {
        if !name.starts_with("xl/worksheets/sheet") {
            return (name, content);
        }
        let text = String::from_utf8(content).unwrap();
        let mut pieces = text.split("</f><v>");
        let mut poisoned = pieces.next().unwrap().to_owned();
        for piece in pieces {
            let (_, rest) = piece.split_once("</v>").unwrap();
            poisoned.push_str(&format!("</f><v>{POISON}</v>{rest}"));
            count += 1;
        }
        // A number now, also where it was none.
        poisoned = poisoned.replace(" t=\"str\"><f>", "><f>");
        (name, poisoned.into_bytes())
    });
    (packed(parts.collect()), count)
}

/// The spreadsheet with the inputs of another one of the same shape.
pub(crate) fn with_inputs_of(spreadsheet: &[u8], other: &[u8]) -> Vec<u8> {
    let sheet = "xl/worksheets/sheet3.xml";
    let of = |parts: Parts| parts.into_iter().find(|(name, _)| name == sheet).unwrap().1;
    let inputs = of(parts(other));
    let parts = parts(spreadsheet).into_iter().map(|(name, content)| {
        let content = if name == sheet {
            inputs.clone()
        } else {
            content
        };
        (name, content)
    });
    packed(parts.collect())
}

pub(crate) fn parts(spreadsheet: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(spreadsheet)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            file.read_to_end(&mut content).unwrap();
            (file.name().unwrap().into_owned(), content)
        })
        .collect()
}

fn packed(parts: Parts) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive
            .start_file(name, SimpleFileOptions::default())
            .unwrap();
        archive.write_all(&content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// What stands in the cells of a spreadsheet: a sheet's cells by row and column, from 0.
pub(crate) struct Cells {
    sheets: BTreeMap<String, BTreeMap<(u32, u32), Data>>,
    formulas: BTreeMap<String, Vec<(u32, u32)>>,
}

impl Cells {
    pub(crate) fn of(spreadsheet: &[u8]) -> Self {
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(spreadsheet)).unwrap();
        let mut cells = Self {
            sheets: BTreeMap::new(),
            formulas: BTreeMap::new(),
        };
        for name in book.sheet_names() {
            let range = book.worksheet_range(&name).unwrap();
            let (top, left) = range.start().unwrap();
            let values = range.used_cells().map(|(row, column, value)| {
                ((top + row as u32, left + column as u32), value.clone())
            });
            cells.sheets.insert(name.clone(), values.collect());
            let range = book.worksheet_formula(&name).unwrap();
            let formulas = range.start().map_or(Vec::new(), |(top, left)| {
                range
                    .used_cells()
                    .filter(|(_, _, formula)| !formula.is_empty())
                    .map(|(row, column, _)| (top + row as u32, left + column as u32))
                    .collect()
            });
            cells.formulas.insert(name, formulas);
        }
        cells
    }

    pub(crate) fn at(&self, sheet: &str, row: u32, column: u32) -> &Data {
        self.sheets[sheet]
            .get(&(row, column))
            .unwrap_or(&Data::Empty)
    }

    /// Every cell.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, u32, u32, &Data)> {
        self.sheets.iter().flat_map(|(sheet, cells)| {
            let cells = cells.iter();
            cells.map(move |(&(row, column), value)| (sheet.as_str(), row, column, value))
        })
    }

    /// Where formulas stand.
    pub(crate) fn formulas(&self) -> impl Iterator<Item = (&str, u32, u32)> {
        self.formulas.iter().flat_map(|(sheet, places)| {
            places
                .iter()
                .map(|&(row, column)| (sheet.as_str(), row, column))
        })
    }

    /// The column of a sheet whose cell in a row holds a word.
    pub(crate) fn column(&self, sheet: &str, row: u32, word: &str) -> u32 {
        let found = self.sheets[sheet]
            .iter()
            .find(|((at, _), value)| *at == row && value.get_string() == Some(word));
        found
            .unwrap_or_else(|| panic!("{sheet} has no column {word}"))
            .0
            .1
    }

    /// The row of a sheet whose first cell holds a word.
    pub(crate) fn row(&self, sheet: &str, word: &str) -> u32 {
        let found = self.sheets[sheet]
            .iter()
            .find(|((_, column), value)| *column == 0 && value.get_string() == Some(word));
        found
            .unwrap_or_else(|| panic!("{sheet} has no row {word}"))
            .0
            .0
    }
}
