//! Words with marked numbers in them.

use crate::chart::svg::escape;
use crate::cut;
use crate::decimal::exact;
use crate::pledge::Side;

/// No line ends here.
const JOINER: char = '\u{2060}';

/// Whether words begin with a Korean syllable.
fn is_hangul(words: &str) -> bool {
    words.starts_with(|sign| ('가'..='힣').contains(&sign))
}

/// A sentence whose computed numbers are marked as such.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    html: String,
    plain: String,
}

impl Sentence {
    /// Nothing said yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds words.
    // Not inlined: sentences call these some hundred times.
    #[inline(never)]
    #[must_use]
    pub fn say(mut self, words: &str) -> Self {
        self.push(words);
        self
    }

    /// Adds words.
    #[inline(never)]
    pub(crate) fn push(&mut self, words: &str) {
        let mut rest = words;
        self.join(rest);
        while let Some((percent, after)) = cut::at(rest, b'%') {
            escape(&mut self.html, percent);
            self.html.push('%');
            if is_hangul(after) {
                self.html.push(JOINER);
            }
            rest = after;
        }
        escape(&mut self.html, rest);
        self.plain.push_str(words);
    }

    /// Keeps Korean words on the line of a percent sign that they follow: browsers would end a line between
    /// the two. The plain text, which leaves the page, goes without.
    fn join(&mut self, next: &str) {
        if self.plain.ends_with('%') && is_hangul(next) {
            self.html.push(JOINER);
        }
    }

    /// Adds HTML that nobody reads as words.
    pub(super) fn push_html(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Adds what another sentence says, with its marks.
    pub(crate) fn push_sentence(&mut self, other: &Self) {
        self.join(&other.plain);
        self.html.push_str(&other.html);
        self.plain.push_str(&other.plain);
    }

    /// Begins a computed number: one of a country's summary, or one under a name of its own.
    pub(super) fn open_data(&mut self, country: Option<Side>, name: &str, value: Option<f64>) {
        self.html.push_str("<data ");
        if let Some(country) = country {
            for html in [
                "class=\"",
                country.class(),
                "\" data-value=\"",
                country.id(),
                ".",
            ] {
                self.html.push_str(html);
            }
        } else {
            self.html.push_str("data-value=\"");
        }
        self.html.push_str(name);
        self.html.push_str("\" value=\"");
        if let Some(value) = value {
            self.html.push_str(&exact(value));
        }
        self.html.push_str("\">");
    }

    /// Adds words that matter most.
    #[inline(never)]
    #[must_use]
    pub fn stress(mut self, words: &str) -> Self {
        self.html.push_str("<strong>");
        escape(&mut self.html, words);
        self.html.push_str("</strong>");
        self.plain.push_str(words);
        self
    }

    /// Adds what is typed as it stands.
    #[must_use]
    pub fn code(mut self, words: &str) -> Self {
        self.html.push_str("<code>");
        escape(&mut self.html, words);
        self.html.push_str("</code>");
        self.plain.push_str(words);
        self
    }

    /// Adds a quotation in English.
    #[must_use]
    pub fn quote(mut self, words: &str) -> Self {
        self.html.push_str("<q lang=\"en\">");
        escape(&mut self.html, words);
        self.html.push_str("</q>");
        self.plain.push_str(words);
        self
    }

    /// Sentences in a row, with `separator` between them.
    pub fn list(all: &[Self], separator: &str) -> Self {
        let mut list = Self::new();
        for (index, one) in all.iter().enumerate() {
            if index > 0 {
                list.push(separator);
            }
            list.push_sentence(one);
        }
        list
    }

    /// Adds an exponent.
    #[inline(never)]
    #[must_use]
    pub fn raise(mut self, exponent: &str) -> Self {
        self.html.push_str("<sup>");
        escape(&mut self.html, exponent);
        self.html.push_str("</sup>");
        self.plain.push('^');
        self.plain.push_str(exponent);
        self
    }

    /// Adds a number of the model's summary of a country, shown as `shown`.
    #[must_use]
    pub fn summary(self, country: Side, field: &str, value: f64, shown: &str) -> Self {
        self.optional(country, field, Some(value), shown)
    }

    /// Adds a number of the summary that may be missing (a year that never comes).
    #[inline(never)]
    #[must_use]
    pub fn optional(mut self, country: Side, field: &str, value: Option<f64>, shown: &str) -> Self {
        self.html.push_str("<data class=\"");
        self.html.push_str(country.class());
        self.html.push_str("\" data-value=\"");
        self.html.push_str(country.id());
        self.html.push('.');
        self.value(field, value, shown)
    }

    /// Adds a computed number that is not part of the summary, under a name of its own.
    #[inline(never)]
    #[must_use]
    pub fn computed(mut self, name: &str, value: f64, shown: &str) -> Self {
        self.html.push_str("<data data-value=\"");
        self.value(name, Some(value), shown)
    }

    fn value(mut self, name: &str, value: Option<f64>, shown: &str) -> Self {
        self.html.push_str(name);
        self.html.push_str("\" value=\"");
        if let Some(value) = value {
            self.html.push_str(&exact(value));
        }
        self.html.push_str("\">");
        escape(&mut self.html, shown);
        self.html.push_str("</data>");
        self.plain.push_str(shown);
        self
    }

    /// The sentence as HTML; every word and number in it is escaped.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// The sentence as plain text.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// The plain text alone.
    pub fn into_plain(self) -> String {
        self.plain
    }

    /// The HTML alone.
    pub fn into_html(self) -> String {
        self.html
    }
}

/// Pieces of text in a row. Never inlined: it stands in nearly every sentence.
#[inline(never)]
pub fn join(pieces: &[&str]) -> String {
    pieces.concat()
}

/// The name of a country's number in *size*.
pub fn of_size(country: Side, field: &str) -> String {
    join(&["size.", country.id(), ".", field])
}
