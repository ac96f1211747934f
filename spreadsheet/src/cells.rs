//! Columns of formulas, and what the cells look like.

use pledge_explainer::pledge::Side;
use pledge_explainer::text::{Words, message};
use rust_xlsxwriter::{
    ColNum, Color, ConditionalFormatFormula, Format, FormatAlign, Formula, RowNum, Worksheet,
    XlsxError, utility,
};

/// The rows above a table: its title, and what each column holds, its name and its unit.
const HEAD: usize = 4;

/// How many rows and columns stay in sight: the head, and the first column.
const FROZEN: (RowNum, ColNum) = (HEAD as RowNum, 1);

const WIDTH: f64 = 15.0;

/// What the cells of a kind look like.
pub(crate) struct Styles {
    pub(crate) title: Format,
    pub(crate) heading: Format,
    pub(crate) quiet: Format,
    pub(crate) wrapped: Format,
    beyond: Format,
    formats: [Format; 5],
}

impl Styles {
    pub(crate) fn new() -> Self {
        Self {
            title: Format::new().set_bold().set_font_size(14),
            heading: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top),
            quiet: Format::new().set_font_color(Color::Gray),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            beyond: Format::new().set_font_color(Color::Silver),
            formats: ["#,##0.00", "0.00%", "0", "0.0000", "General"].map(|numbers| {
                Format::new()
                    .set_num_format(numbers)
                    .set_align(FormatAlign::Right)
            }),
        }
    }

    pub(crate) fn of(&self, unit: Unit) -> &Format {
        let [amount, share, whole, number, general] = &self.formats;
        match unit {
            Unit::Usd | Unit::Local(_) | Unit::PerUsd(_) => amount,
            Unit::Share => share,
            Unit::Year | Unit::Years | Unit::Flag => whole,
            Unit::Truth => general,
            Unit::Dollar | Unit::Number => number,
        }
    }

    /// The same for a cell that a reader may change.
    pub(crate) fn of_input(&self, unit: Unit) -> Format {
        self.of(unit)
            .clone()
            .set_font_color(Color::Blue)
            .set_background_color(Color::RGB(0x00FF_F8E1))
    }
}

/// What a number is counted in.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Usd,
    Local(Side),
    PerUsd(Side),
    Share,
    Year,
    Years,
    Dollar,
    Truth,
    /// 1 for yes, 0 for no.
    Flag,
    Number,
}

impl Unit {
    pub(crate) fn word(self, words: Words) -> String {
        let word = match self {
            Self::Local(country) => {
                return message::spreadsheet_unit_local(words, country).into_plain();
            }
            Self::PerUsd(country) => {
                return message::spreadsheet_unit_per_usd(words, country).into_plain();
            }
            Self::Usd => message::spreadsheet_unit_usd(words),
            Self::Share => message::spreadsheet_unit_share(words),
            Self::Year => message::spreadsheet_unit_year(words),
            Self::Years => message::spreadsheet_unit_years(words),
            Self::Dollar => message::spreadsheet_unit_dollar(words),
            Self::Truth => message::spreadsheet_unit_truth(words),
            Self::Flag => message::spreadsheet_unit_flag(words),
            Self::Number => message::spreadsheet_unit_number(words),
        };
        word.to_owned()
    }
}

/// What a formula comes to.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    Number(f64),
    Text(&'static str),
}

/// A formula with what it comes to.
pub(crate) fn formula(formula: &str, answer: Answer) -> Formula {
    let answer = match answer {
        // Not minus zero.
        Answer::Number(number) => (number + 0.0).to_string(),
        Answer::Text(text) => text.to_owned(),
    };
    Formula::new(formula).set_result(answer)
}

/// Where a column of a table is.
#[derive(Clone)]
pub(crate) struct Column {
    sheet: &'static str,
    index: ColNum,
    rows: usize,
}

impl Column {
    /// The cell in a row of the table, for a formula on the same sheet.
    pub(crate) fn at(&self, row: usize) -> String {
        format!("{}{}", self.letter(), row + HEAD + 1)
    }

    /// The same for a formula on any sheet.
    pub(crate) fn cell(&self, row: usize) -> String {
        format!("{}!${}${}", self.sheet, self.letter(), row + HEAD + 1)
    }

    /// The cells from a row to another one.
    pub(crate) fn cells(&self, from: usize, to: usize) -> String {
        let letter = self.letter();
        let (from, to) = (from + HEAD + 1, to + HEAD + 1);
        format!("{}!${letter}${from}:${letter}${to}", self.sheet)
    }

    /// All its cells.
    pub(crate) fn all(&self) -> String {
        self.cells(0, self.last())
    }

    /// Its last row.
    pub(crate) fn last(&self) -> usize {
        self.rows.saturating_sub(1)
    }

    /// The column that many places further.
    pub(crate) fn right(&self, places: ColNum) -> Column {
        Column {
            index: self.index + places,
            ..*self
        }
    }

    fn letter(&self) -> String {
        utility::column_number_to_name(self.index)
    }
}

/// What a column holds: in words, its name in the model, and its unit.
pub(crate) struct Head<'h> {
    pub(crate) what: &'h str,
    pub(crate) name: &'h str,
    pub(crate) unit: Unit,
}

/// A sheet of columns.
pub(crate) struct Table<'t> {
    sheet: Worksheet,
    name: &'static str,
    styles: &'t Styles,
    words: Words,
    columns: ColNum,
}

impl<'t> Table<'t> {
    pub(crate) fn new(
        name: &'static str,
        title: &str,
        styles: &'t Styles,
        words: Words,
    ) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(name)?;
        sheet.write_with_format(0, 0, title, &styles.title)?;
        sheet.set_freeze_panes(FROZEN.0, FROZEN.1)?;
        Ok(Self {
            sheet,
            name,
            styles,
            words,
            columns: 0,
        })
    }

    /// Adds a column: `write` gives the formula of a row, from where the column is, and `results` what
    /// each comes to.
    pub(crate) fn push(
        &mut self,
        head: Head,
        results: &[f64],
        write: impl Fn(&Column, usize) -> String,
    ) -> Result<Column, XlsxError> {
        let results: Vec<Answer> = results.iter().copied().map(Answer::Number).collect();
        self.push_answers(head, &results, write)
    }

    /// The same where a formula need not come to a number.
    pub(crate) fn push_answers(
        &mut self,
        head: Head,
        results: &[Answer],
        write: impl Fn(&Column, usize) -> String,
    ) -> Result<Column, XlsxError> {
        let at = self.head(head.what)?;
        self.sheet
            .write_with_format(2, at, head.name, &self.styles.quiet)?;
        let unit = head.unit.word(self.words);
        self.sheet
            .write_with_format(3, at, unit, &self.styles.quiet)?;
        let column = Column {
            sheet: self.name,
            index: at,
            rows: results.len(),
        };
        let style = self.styles.of(head.unit);
        for (row, &result) in results.iter().enumerate() {
            let formula = formula(&write(&column, row), result);
            self.sheet
                .write_with_format((row + HEAD) as RowNum, at, formula, style)?;
        }
        Ok(column)
    }

    /// Adds a column of words.
    pub(crate) fn push_words(&mut self, what: &str, words: &[String]) -> Result<(), XlsxError> {
        let at = self.head(what)?;
        for (row, words) in words.iter().enumerate() {
            self.sheet.write((row + HEAD) as RowNum, at, words)?;
        }
        Ok(())
    }

    /// The next column, once its head says what it holds.
    fn head(&mut self, what: &str) -> Result<ColNum, XlsxError> {
        let at = self.columns;
        self.columns += 1;
        self.sheet.set_column_width(at, WIDTH)?;
        self.sheet
            .write_with_format(1, at, what, &self.styles.heading)?;
        Ok(at)
    }

    /// Greys the rows in which a condition holds, which is written for the first row.
    pub(crate) fn grey(&mut self, condition: &str, rows: usize) -> Result<(), XlsxError> {
        let (last_row, last_column) = ((HEAD + rows - 1) as RowNum, self.columns - 1);
        let grey = ConditionalFormatFormula::new()
            .set_rule(condition)
            .set_format(&self.styles.beyond);
        self.sheet
            .add_conditional_format(HEAD as RowNum, 0, last_row, last_column, &grey)?;
        Ok(())
    }

    pub(crate) fn finish(self) -> Worksheet {
        self.sheet
    }
}
