//! No code names what is compared: a country, a currency or a capital. They are content.

mod names;

use std::fs;
use std::path::{Path, PathBuf};

use names::names_of;
use pledge_content::words::Names;
use pledge_explainer::scenario::Lang;

/// What they are called, and the beginnings of the names of their facts.
const NAMES: [&str; 13] = [
    "japan", "korea", "yen", "won", "tokyo", "seoul", "jpy", "krw", "taiwan", "台湾", "대만",
    "jp_", "kr_",
];

/// What the words of all languages call them: names of one letter and those of two countries in one word too.
fn said() -> Vec<Names> {
    Lang::ALL.map(|lang| names_of(lang, |_| true)).to_vec()
}

/// The names that only the words of a language give, each with its line. A language is called after its country.
fn said_in(code: &str, said: &[Names]) -> Vec<String> {
    let languages = Lang::ALL.map(Lang::name);
    let mut found = Vec::new();
    for line in code.lines() {
        let line = languages
            .iter()
            .fold(line.to_owned(), |line, name| line.replace(name, ""));
        let names = said.iter().filter_map(|names| names.said_in(&line));
        found.extend(names.map(|name| format!("{name}: {}", line.trim())));
    }
    found
}

/// The code of these folders, without content and tests.
const FOLDERS: [&str; 3] = ["src", "crates", "style"];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !["content", "tests"].contains(&&*name) || path.ends_with("crates/content") {
                files(&path, found);
            }
        } else if [".rs", ".css", ".js"].iter().any(|end| name.ends_with(end)) {
            found.push(path);
        }
    }
}

/// A file without its comments.
fn code(text: &str, has_line_comments: bool) -> String {
    let mut code = String::new();
    let mut rest = text;
    loop {
        let block = rest.find("/*");
        let line = rest.find("//").filter(|_| has_line_comments);
        // An address in a string is no comment.
        let line = line.filter(|at| !rest[..*at].ends_with(':'));
        let (start, end) = match (block, line) {
            (Some(block), line) if line.is_none_or(|line| block < line) => (block, "*/"),
            (_, Some(line)) => (line, "\n"),
            _ => return code + rest,
        };
        code.push_str(&rest[..start]);
        code.push('\n');
        let Some(length) = rest[start..].find(end) else {
            return code;
        };
        rest = &rest[start + length + end.len()..];
    }
}

/// The names in a text, each with its line. Short ones are looked for as words, also as those of which
/// the names of types are made.
fn names(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for name in NAMES {
        for (at, _) in lower.match_indices(name) {
            let end = at + name.len();
            let letters = [text[..at].chars().next_back(), text[at..].chars().next()];
            let begins = letters[0].is_none_or(|before| !before.is_ascii_alphanumeric())
                || letters.map(|letter| letter.is_some_and(|letter| letter.is_ascii_uppercase()))
                    == [false, true];
            let ends = name.ends_with('_')
                || text[end..].chars().next().is_none_or(|after| {
                    !after.is_ascii_alphanumeric()
                        || after.is_ascii_uppercase() && text[..end].ends_with(char::is_lowercase)
                });
            if name.len() > 4 || begins && ends {
                let line = text[..at].matches('\n').count();
                let line = text.lines().nth(line).unwrap_or_default();
                found.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    found
}

#[test]
fn no_code_names_a_country_a_currency_or_a_capital() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for folder in FOLDERS {
        files(&root.join(folder), &mut all);
    }
    assert!(all.len() > 100, "{} files", all.len());
    let said = said();
    let mut found = Vec::new();
    for path in all {
        let text = fs::read_to_string(&path).expect("text");
        let is_style = path.extension().is_some_and(|end| end == "css");
        let code = code(&text, !is_style);
        let named = names(&code).into_iter().chain(said_in(&code, &said));
        found.extend(named.map(|name| format!("{}: {name}", path.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_name_in_code_is_found_and_one_in_a_comment_is_not() {
    for named in [
        "let spot = LeverId::KoreaSpot;",
        "facts::KR_CASH.number()",
        "const YEN: f64 = 1.0;",
        "Unit::WonPerUsd",
        "type LocalYen = f64;",
        ".japan { color: red }",
        "\"JPY or nothing\"",
        "funding_on_japans_terms(x)",
    ] {
        assert_eq!(names(&code(named, true)).len(), 1, "{named}");
    }
    for nameless in [
        "// Korea's share",
        "let x = 1; /* the yen */",
        "wonder(); keyence(); hockr_x();",
    ] {
        assert_eq!(names(&code(nameless, true)), [""; 0], "{nameless}");
    }
    let said = said();
    for named in [
        "\"円\"",
        "\"100엔\"",
        "\"日韓\"",
        "\"한일\"",
        "\"ウォン\"",
        "\"원\"",
    ] {
        assert_eq!(said_in(named, &said).len(), 1, "{named}");
    }
    for nameless in [
        "\"日本語\"",
        "\"한국어\"",
        "\"엔진\"",
        "\"상한일\"",
        "[\"年\", \"月\", \"日\"]",
    ] {
        assert_eq!(said_in(nameless, &said), [""; 0], "{nameless}");
    }
    let address = "let at = \"https://example.org/korea\";";
    assert_eq!(names(&code(address, true)).len(), 1, "{address}");
}
