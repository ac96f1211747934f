//! A file of words, and what may stand in it.

/// How a number can be shown, and the letter that stands for it in a packed table.
pub const STYLES: [(&str, char); 4] = [
    ("default", '.'),
    ("short", 's'),
    ("exact", 'x'),
    ("month", 'm'),
];

/// The Korean particles, in the order of their numbers in a packed table.
pub const PARTICLES: [&str; 5] = ["은/는", "이/가", "을/를", "과/와", "으로/로"];

/// The tables that messages can be held by, the usual one first.
pub const TABLES: [&str; 3] = ["page", "static", "spreadsheet"];

/// The smaller programs that can say messages of another table too.
pub const PROGRAMS: [&str; 1] = ["brief"];

/// What a deal may declare and a message may be about: `when: NAME` in the comment over it.
pub const DECLARED: [&str; 12] = [
    // Never declared: what holds of any deal as it is, although it says a name.
    "any-deal",
    "cars",
    "counterfactual",
    "counterfactual-calls",
    "no-waterfall",
    "question-called",
    "question-money",
    "question-notice",
    "question-review",
    "question-split_of",
    "rivals",
    "waterfall",
];

/// A file of words.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// The language's id, such as `en`.
    pub lang: &'a str,
    /// Where it stands, for errors.
    pub path: &'a str,
    /// What stands in it.
    pub content: &'a str,
    /// The file of an edition that lies over it.
    pub over: Option<Over<'a>>,
}

/// A file that lies over another: each of its messages takes the place of the one of that name.
#[derive(Clone, Copy, Debug)]
pub struct Over<'a> {
    /// Where it stands, for errors.
    pub path: &'a str,
    /// What stands in it.
    pub content: &'a str,
    /// The ids of pledges that are not compared, and those that are in their place.
    pub instead: (&'a [String], &'a [String]),
}
