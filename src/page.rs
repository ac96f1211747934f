//! Finished pages, made natively: HTML with the baseline's answers in it, readable without any
//! script, and the parts that never change.
//!
//! What stands inside `data-static` costs the program in the browser nothing: it is adopted as it
//! is.

mod address;
pub mod card;
pub mod changes;
mod check;
mod cite;
mod doctor;
mod interpretations;
mod method;
mod presets;
mod rates;
mod said;
mod share;
mod snippet;
mod sources;
mod terms;
mod timeline;
mod timeline_picture;

pub use address::Base;

use std::sync::OnceLock;

use leptos::prelude::*;

use crate::facts;
use crate::say::{head, parts};
use crate::scenario::link::Link;
use crate::scenario::uncertainty::Drawing;
use crate::scenario::{Lang, Part, Parts, Snapshot, UncertaintyResult};
use crate::text::message;
use crate::value::Invalid;
use crate::view::deferred::DEFERRED_VIEWS;
use crate::view::{Explainer, State, Static};

/// What the page may do. The same policy is recommended as a header; here it also holds where a
/// host cannot set headers.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
     script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// The explainer's own page, in the folder of each language.
const PAGE: &str = "index.html";

/// What stands where the build that a file belongs to is named, until all files of it are made: as long as
/// that name.
pub const UNSTAMPED: &str = "unstamped-id";

/// What stands for the empty comments by which the program finds its places: minifiers take those out.
/// `markers.js` puts them back.
const MARKER: &str = "<template data-m></template>";

/// What brings a finished page to life: the program that its script loads, and its style sheet.
#[derive(Clone, Copy)]
enum Program {
    /// For any parts.
    Page,
    /// For *brief* alone.
    Brief,
}

impl Program {
    /// Its name in `data-program`.
    const fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Brief => "brief",
        }
    }

    /// What marks its places; that of *brief* finds them by their attributes.
    const fn marker(self) -> &'static str {
        match self {
            Self::Page => MARKER,
            Self::Brief => "",
        }
    }

    const fn style(self) -> &'static str {
        match self {
            Self::Page => STYLE,
            Self::Brief => "brief.css",
        }
    }

    /// Starts the program, and has a browser ask for the largest of its files a round trip before `start.js` could. It
    /// stands behind all else of a page: further up, these files would travel beside what the first paint needs.
    fn start(self, lang: Lang) -> String {
        let (up, program) = (lang.way_back(), self.id());
        format!(
            "<script src=\"{up}start.js\" defer fetchpriority=\"low\"></script>\n\
             <link rel=\"preload\" href=\"{up}{program}_bg.wasm\" as=\"fetch\" crossorigin fetchpriority=\"low\">"
        )
    }
}

/// The style sheet of all pages but that of *brief*.
const STYLE: &str = "explainer.css";

/// Why the sliders do not work, by the names in `data-failed`: the browser has no WebAssembly; the site's
/// security policy does not let it run; it did not arrive, or not whole; the page stands where a browser
/// lets it load nothing, in a file or in a closed sandbox.
const UNAVAILABLE: [&str; 4] = ["unsupported", "blocked", "missing", "isolated"];

/// Every file that is made from the program's own knowledge: its path in `pkg/` and its content. Only a
/// copy that is made for one address says where it stands.
///
/// # Panics
///
/// If the baseline is not a valid input of the model, which is a mistake in this program and must
/// stop a build.
#[allow(clippy::expect_used, reason = "see the documentation")]
pub fn files(base: Option<&Base>) -> Vec<(String, String)> {
    let facts = serde_json::to_string_pretty(&facts::published()).expect("facts are plain data");
    let mut files = vec![
        ("facts.json".to_owned(), facts + "\n"),
        // A host may replace it: `corrections.js` says how.
        ("corrections.json".to_owned(), "[]\n".to_owned()),
    ];
    for lang in Lang::ALL {
        let presets = presets::script(lang).expect("the baselines are valid");
        for (name, content) in [
            (
                PAGE,
                document_at(base, lang, None).expect("the baseline is valid"),
            ),
            (
                cite::PAGE,
                sources_page(base, lang).expect("the baseline is valid"),
            ),
            (
                changes::PAGE,
                changes_page(base, lang).expect("the baseline is valid"),
            ),
            (
                doctor::PAGE,
                doctor_page(base, lang).expect("the baseline is valid"),
            ),
            (doctor::WORDS, doctor::words(lang)),
            (check::WORDS, check::words(lang.words())),
            (snippet::WORDS, snippet::words(lang)),
            ("presets.js", presets),
        ] {
            files.push(([lang.folder(), name].concat(), content));
        }
        for part in Part::ALL {
            let name = [lang.folder(), part.id(), "/", PAGE].concat();
            let page = document_at(base, lang, Some(part)).expect("the baseline is valid");
            files.push((name, page));
        }
        if let Some(base) = base {
            let name = [lang.folder(), address::OEMBED].concat();
            files.push((name, address::oembed(base, lang, "")));
        }
    }
    files
}

/// The page in a language, at the baseline.
///
/// # Errors
///
/// If the baseline is not a valid input of the model.
pub fn document(lang: Lang) -> Result<String, Invalid> {
    document_at(None, lang, None)
}

/// One part as a page of its own, in a language, at the baseline.
///
/// # Errors
///
/// If the baseline is not a valid input of the model.
pub fn part_document(lang: Lang, part: Part) -> Result<String, Invalid> {
    document_at(None, lang, Some(part))
}

/// The page of all parts, or of one. That of one stands in a folder below.
fn document_at(base: Option<&Base>, lang: Lang, part: Option<Part>) -> Result<String, Invalid> {
    let text = lang.words();
    let link = Link {
        lang,
        ..Link::default()
    };
    let first = Snapshot::of_link(&link)?;
    let holds = part.map_or_else(Parts::default, |part| Parts::NONE.with(part));
    let body = Owner::new().with(|| {
        let sources = [cite::PAGE, "#"].concat();
        let state = State::new(text, link, first, sources, static_html, result);
        state.deferred_views.set(Some(&DEFERRED_VIEWS));
        while state.mapping.is_some_and(|mapping| mapping.work(state, 1)) {}
        view! { <Explainer state holds/> }.to_html()
    });
    let program = match part {
        Some(Part::Brief) => Program::Brief,
        _ => Program::Page,
    };
    let body = body.replace("<!>", program.marker());
    let title = match part {
        None | Some(Part::Brief) => message::head_title(text),
        Some(part) => parts::question(text, part),
    };
    let lede = head::lede(text);
    let folder = part.map_or_else(String::new, |part| [part.id(), "/"].concat());
    let discovery = base.map(|base| address::discovery(base, lang));
    let head = format!(
        "{}{}<meta name=\"responsive-embedded-sizing\" content=\"allow-origins=*\">",
        whereabouts(base, lang, &folder, title, &lede)?,
        discovery.unwrap_or_default(),
    );
    let body = around(lang, &folder, program, holds, &body) + "\n" + &program.start(lang);
    let document = frame(lang, title, &lede, &head, program.style(), &body);
    Ok(if part.is_some() {
        from_folder_below(&document)
    } else {
        document
    })
}

/// A document whose addresses are those of the folder above the one that it stands in.
fn from_folder_below(document: &str) -> String {
    let mut out = String::with_capacity(document.len() + 200);
    let mut rest = document;
    while let Some(at) = [" href=\"", " src=\""]
        .into_iter()
        .filter_map(|name| Some(rest.find(name)? + name.len()))
        .min()
    {
        let (before, address) = rest.split_at(at);
        out.push_str(before);
        let inside = address.split('"').next().unwrap_or(address);
        let is_relative = !inside.contains(':') && !inside.starts_with('#');
        if is_relative {
            out.push_str("../");
        }
        rest = address;
    }
    out + rest
}

/// What the futures of the baseline say; worked out once, since every language shows the same.
fn result() -> Option<&'static UncertaintyResult> {
    static RESULT: OnceLock<Option<UncertaintyResult>> = OnceLock::new();
    let baseline = Link::default();
    let draw = || Drawing::begin(&baseline.scenario, &baseline.uncertainty, baseline.money).ok();
    RESULT.get_or_init(|| draw().map(Drawing::finish)).as_ref()
}

/// The explainer with what only its own page has: why it does not react, and a way out of a frame
/// that is too low for it. `start.js` shows them where they are true.
fn around(lang: Lang, page: &str, program: Program, holds: Parts, body: &str) -> String {
    let words = lang.words();
    let law = if holds.contains(Part::Tariffs) {
        "choice"
    } else {
        "none"
    };
    let reasons: String = UNAVAILABLE
        .into_iter()
        .map(|reason| {
            format!(
                "<p class=\"unavailable\" role=\"alert\" data-unavailable=\"{reason}\" hidden>{}</p>\n",
                message::around_unavailable(words, reason, law).html()
            )
        })
        .collect();
    // The scripts see by it whether something has changed the page before they came.
    let elements = body
        .match_indices('<')
        .filter(|(at, _)| body.as_bytes()[at + 1].is_ascii_alphabetic())
        .count();
    let extent = holds.extent().map_or_else(String::new, |extent| {
        [" data-extent=\"", extent, "\""].concat()
    });
    let as_of = head::as_of(words);
    let panel = match program {
        Program::Page => share::panel(words, &as_of),
        // It has one button, which needs no panel.
        Program::Brief => String::new(),
    };
    format!(
        "{}<noscript><p class=\"noscript\">{}</p></noscript>\n{reasons}\
         <p class=\"correction\" data-correction hidden><strong>{}</strong>, <time></time>: \
         <span></span></p>\n\
         <main class=\"pledge-explainer\" data-pledge-explainer data-program=\"{}\" \
         data-vintage=\"{}\" data-build=\"{UNSTAMPED}\" data-shape=\"{}\" data-elements=\"{elements}\"{extent}>{body}</main>\n{panel}\n\
         <p class=\"more-below\" data-more-below hidden>{} \
         <a href=\"./\" target=\"_blank\">{}</a></p>",
        languages(lang, page),
        message::around_no_script(words),
        message::around_correction(words),
        program.id(),
        facts::VINTAGE,
        presets::shape(),
        message::around_more_below(words),
        message::around_open_full(words)
    )
}

/// The choice of the language, as links to the same page in each; `start.js` gives them the
/// reader's state.
fn languages(lang: Lang, page: &str) -> String {
    let label = message::languages(lang.words());
    let links: String = Lang::ALL
        .into_iter()
        .map(|other| {
            let [id, name, address] = [other.id(), other.name(), &address(lang, other, page)];
            let current = if other == lang {
                " aria-current=\"page\""
            } else {
                ""
            };
            format!("<a href=\"{address}\" lang=\"{id}\" hreflang=\"{id}\"{current}>{name}</a>\n")
        })
        .collect();
    format!("<nav class=\"languages\" aria-label=\"{label}\">\n{links}</nav>\n")
}

/// Says where the other languages of a page are.
fn alternates(lang: Lang, page: &str) -> String {
    Lang::ALL
        .into_iter()
        .map(|other| {
            let address = address(lang, other, page);
            let id = other.id();
            format!("<link rel=\"alternate\" hreflang=\"{id}\" href=\"{address}\">\n")
        })
        .collect()
}

/// Says to search engines and to sites that show links where a page and its like in the other languages
/// are.
fn whereabouts(
    base: Option<&Base>,
    lang: Lang,
    page: &str,
    title: &str,
    lede: &str,
) -> Result<String, Invalid> {
    let tags = base.map(|base| address::tags(base, lang, page, title, lede));
    Ok([
        alternates(lang, page),
        tags.transpose()?.unwrap_or_default(),
    ]
    .concat())
}

/// The address of a page in a language, from the folder of another.
fn address(from: Lang, to: Lang, page: &str) -> String {
    let address = if from == to {
        page.to_owned()
    } else {
        [from.way_back(), to.folder(), page].concat()
    };
    // The address of a folder: servers redirect that of a file in it, and some drop the query.
    if address.is_empty() {
        "./".to_owned()
    } else {
        address
    }
}

/// The page for those who embed it.
fn doctor_page(base: Option<&Base>, lang: Lang) -> Result<String, Invalid> {
    let words = lang.words();
    let (title, description) = (
        message::doctor_title(words),
        message::doctor_description(words),
    );
    let mut body = languages(lang, doctor::PAGE);
    doctor::write(&mut body, lang);
    let head = format!(
        "{}<script src=\"{}\" defer></script>\n<script src=\"{}doctor.js\" defer></script>",
        whereabouts(base, lang, doctor::PAGE, title, description)?,
        doctor::WORDS,
        lang.way_back(),
    );
    Ok(frame(lang, title, description, &head, STYLE, &body))
}

/// The page of all facts.
fn sources_page(base: Option<&Base>, lang: Lang) -> Result<String, Invalid> {
    let mut body = String::new();
    body.push_str(&languages(lang, cite::PAGE));
    sources::write(&mut body, lang);
    let words = lang.words();
    let (title, description) = (
        message::sources_title(words),
        message::sources_description(words),
    );
    let head = whereabouts(base, lang, cite::PAGE, title, description)?;
    let head = head.trim_end();
    Ok(frame(lang, title, description, head, STYLE, &body))
}

/// The page of all changes.
fn changes_page(base: Option<&Base>, lang: Lang) -> Result<String, Invalid> {
    let mut body = languages(lang, changes::PAGE);
    changes::write(&mut body, lang);
    let words = lang.words();
    let (title, description) = (
        message::changes_title(words),
        message::changes_description(words),
    );
    let head = whereabouts(base, lang, changes::PAGE, title, description)?;
    let head = head.trim_end();
    Ok(frame(lang, title, description, head, STYLE, &body))
}

/// What never changes.
fn static_html(lang: Lang, what: Static) -> String {
    let words = lang.words();
    let mut out = String::new();
    let part = match what {
        Static::Part(part) => part,
        Static::Interpretations => {
            interpretations::write(&mut out, lang);
            return out;
        }
    };
    match part {
        Part::Terms => terms::write(&mut out, lang),
        Part::Timeline => timeline::write(&mut out, lang),
        Part::Method => method::write(&mut out, lang),
        Part::Brief => {}
        part => {
            let facts: Vec<_> = facts::of_part(part.id()).collect();
            cite::link(&mut out, &facts, "cite", message::facts_and_sources(words));
            if part == Part::Tariffs
                && let Some(check) = parts::tariffs_check(words)
            {
                out.push_str("<details class=\"more\"><summary class=\"more__summary\">");
                out.push_str(message::tariffs_check_open(words));
                out.push_str("</summary><p>");
                out.push_str(check.html());
                out.push_str("</p></details>");
            }
        }
    }
    share::button(&mut out, part, words);
    if part == Part::Method {
        check::button(&mut out, words);
    }
    out
}

/// The document around a body.
fn frame(lang: Lang, title: &str, lede: &str, head: &str, style: &str, body: &str) -> String {
    let (way_back, lang) = (lang.way_back(), lang.id());
    // A page without an icon makes browsers ask for /favicon.ico.
    let icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E\
                %3Cpath fill='%23c8412b' d='M1 2h9v5H1z'/%3E%3Cpath fill='%231d5fa8' d='M1 9h14v5H1z'/%3E\
                %3C/svg%3E";
    format!(
        r#"<!doctype html>
<html lang="{lang}" class="page">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{CONTENT_SECURITY_POLICY}">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<meta name="description" content="{lede}">
<link rel="icon" href="{icon}">
<link rel="stylesheet" href="{way_back}{style}">
{head}
</head>
<body>
{body}
</body>
</html>
"#
    )
}
