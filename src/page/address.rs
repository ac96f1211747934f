//! Where a copy will stand, and what only a page that knows it can say: to search engines, to sites that
//! show a link as a card, and to systems that turn one into a frame (oEmbed).

use super::card;
use crate::chart::svg::escape;
use crate::scenario::{Lang, Preset, Scenario};
use crate::text::message;
use crate::value::Invalid;
use serde_json::json;

/// What those systems read, beside each page.
pub(super) const OEMBED: &str = "oembed.json";

/// Width and height of the frame that they are told of, in pixels: one that is too low offers the full
/// page.
const SIZE: (u32, u32) = (640, 1200);

/// The address of the folder that a copy will stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// The folder at `address`: `https:` or `http:`, a host, and a path that ends with `/`.
    ///
    /// # Errors
    ///
    /// If that is not what it is, in words.
    pub fn new(address: &str) -> Result<Self, String> {
        let rest = ["https://", "http://"]
            .into_iter()
            .find_map(|scheme| address.strip_prefix(scheme));
        let is_plain = |sign: char| sign.is_ascii_graphic() && !"\"'<>?#\\`{}|^".contains(sign);
        let is_folder = rest.is_some_and(|rest| !rest.starts_with('/') && rest.ends_with('/'));
        if is_folder && address.chars().all(is_plain) {
            Ok(Self(address.to_owned()))
        } else {
            Err(format!(
                "{address:?} is not the address of a folder, such as https://example.org/pledge/"
            ))
        }
    }

    fn of(&self, lang: Lang, file: &str) -> String {
        [&self.0, lang.folder(), file].concat()
    }

    /// The card of a state of the law.
    fn card(&self, lang: Lang, preset: Preset) -> String {
        [&self.0, card::path(lang, preset).as_str()].concat()
    }
}

/// The lines of a page's head that say where it stands.
///
/// # Errors
///
/// If the baseline, which the card shows, is not a valid input of the model.
pub(super) fn tags(
    base: &Base,
    lang: Lang,
    file: &str,
    title: &str,
    lede: &str,
) -> Result<String, Invalid> {
    let page = base.of(lang, file);
    let preset = Scenario::default().preset();
    let (width, height) = card::SIZE;
    let mut out = String::new();
    for (html, words) in [
        ("<link rel=\"canonical\" href=\"", page.as_str()),
        ("\">\n<meta property=\"og:type\" content=\"", "website"),
        ("\">\n<meta property=\"og:url\" content=\"", &page),
        (
            "\">\n<meta property=\"og:site_name\" content=\"",
            message::snippet_name(lang.words()),
        ),
        ("\">\n<meta property=\"og:title\" content=\"", title),
        ("\">\n<meta property=\"og:description\" content=\"", lede),
        (
            "\">\n<meta property=\"og:image\" content=\"",
            &base.card(lang, preset),
        ),
        (
            "\">\n<meta property=\"og:image:width\" content=\"",
            &width.to_string(),
        ),
        (
            "\">\n<meta property=\"og:image:height\" content=\"",
            &height.to_string(),
        ),
        (
            "\">\n<meta property=\"og:image:alt\" content=\"",
            &card::alt(lang, preset)?,
        ),
        (
            "\">\n<meta name=\"twitter:card\" content=\"",
            "summary_large_image",
        ),
    ] {
        out.push_str(html);
        escape(&mut out, words);
    }
    out.push_str("\">\n");
    Ok(out)
}

/// The line that leads to what oEmbed reads of the explainer's own page.
pub(super) fn discovery(base: &Base, lang: Lang) -> String {
    let address = base.of(lang, OEMBED);
    let mut out = String::from("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"");
    escape(&mut out, &address);
    out.push_str("\" title=\"");
    escape(&mut out, message::snippet_name(lang.words()));
    out.push_str("\">\n");
    out
}

/// What oEmbed reads of a frame with a page.
pub(super) fn oembed(base: &Base, lang: Lang, file: &str) -> String {
    let name = message::snippet_name(lang.words());
    let (width, height) = SIZE;
    let card = base.card(lang, Scenario::default().preset());
    let mut html = String::from("<iframe src=\"");
    escape(&mut html, &base.of(lang, file));
    html.push_str("\" title=\"");
    escape(&mut html, name);
    html.push_str(&format!("\" width=\"100%\" height=\"{height}\"></iframe>"));
    let rich = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": name,
        "provider_url": base.0,
        "title": message::head_title(lang.words()),
        "html": html,
        "width": width,
        "height": height,
        "thumbnail_url": card,
        "thumbnail_width": card::SIZE.0,
        "thumbnail_height": card::SIZE.1,
    });
    rich.to_string() + "\n"
}
