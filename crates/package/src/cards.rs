//! The cards in pixels: `pledge_explainer::page::card` draws them, `style/card.css` gives them their looks.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use pledge_explainer::page::card;
use pledge_explainer::scenario::{Lang, Preset};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, ID, Source};
use resvg::usvg::{FontResolver, Options, Tree};
use skrifa::{FontRef, MetadataProvider};

use xtask::files::Files;
use xtask::workspace::root;

use crate::source::{coloured, read, style};

/// The only letters there are, so that every machine draws the same.
const FONTS: &str = "crates/package/fonts";
/// Where tokens.css says what a font is; a card has its own.
const OURS: [(&str, &str); 2] = [("--sans", FAMILIES), ("--serif", FAMILIES)];
const FAMILIES: &str = "'Noto Sans JP','Noto Sans KR'";

/// Every card, by its path in `pkg/`.
pub fn cards() -> Result<Files> {
    let fonts = Arc::new(fonts()?);
    let looks = resolved(&style("style/card.css")?, &tokens()?)?;
    let mut files = Files::new();
    for lang in Lang::ALL {
        for preset in Preset::ALL {
            let path = card::path(lang, preset);
            let drawn = card::card(lang, preset).map_err(|error| anyhow!("{error}"))?;
            check_letters(&drawn, &fonts).with_context(|| path.clone())?;
            let pixels = pixels(&with_looks(&drawn, &looks)?, &fonts)?;
            files.insert(path, pixels);
        }
    }
    Ok(files)
}

fn fonts() -> Result<Database> {
    let mut database = Database::new();
    let mut paths: Vec<_> = fs::read_dir(root().join(FONTS))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "ttf"));
    // A folder lists its files in no order, and the first font that has a sign draws it.
    paths.sort();
    for path in paths {
        database.load_font_source(Source::Binary(Arc::new(fs::read(path)?)));
    }
    Ok(database)
}

/// Stops a build that would draw boxes in place of letters.
fn check_letters(drawn: &str, fonts: &Database) -> Result<()> {
    let mut lacking: Vec<char> = drawn.chars().filter(|sign| !sign.is_ascii()).collect();
    lacking.sort_unstable();
    lacking.dedup();
    lacking.retain(|sign| !fonts.faces().any(|face| has(fonts, face.id, *sign)));
    if !lacking.is_empty() {
        let signs: String = lacking.into_iter().collect();
        bail!("no font in {FONTS} has {signs}; its README.md says how to cut them anew");
    }
    Ok(())
}

/// Whether a font has a sign.
fn has(fonts: &Database, face: ID, sign: char) -> bool {
    let found = fonts.with_face_data(face, |font, index| {
        let font = FontRef::from_index(font, index).ok()?;
        font.charmap().map(sign)
    });
    found.flatten().is_some()
}

/// The custom properties of the light theme, which stand first.
fn tokens() -> Result<BTreeMap<String, String>> {
    let sheet = coloured(&String::from_utf8(read("style/tokens.css")?)?);
    let (_, first) = sheet.split_once('{').context("no rule in tokens.css")?;
    let (first, _) = first.split_once('}').context("a rule without an end")?;
    Ok(declarations(first))
}

/// What a rule sets its custom properties to.
fn declarations(rule: &str) -> BTreeMap<String, String> {
    rule.split(';')
        .filter_map(|line| {
            // A comment before it may have a colon too.
            let (name, value) = line[line.find("--")?..].split_once(':')?;
            Some((name.trim().to_owned(), value.trim().to_owned()))
        })
        .chain(OURS.map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect()
}

/// A style sheet with the values of its custom properties in their places.
fn resolved(sheet: &str, tokens: &BTreeMap<String, String>) -> Result<String> {
    const USE: &str = "var(";
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once(USE) {
        let (name, after) = after.split_once(')').context("a var( without an end")?;
        let value = tokens.get(name.trim());
        out.push_str(before);
        out.push_str(value.with_context(|| format!("tokens.css does not set {name}"))?);
        rest = after;
    }
    Ok(out + rest)
}

/// A card with its looks in it.
fn with_looks(drawn: &str, looks: &str) -> Result<String> {
    let (head, body) = drawn.split_once('>').context("a card that is no element")?;
    Ok(format!("{head}><style>{looks}</style>{body}"))
}

fn pixels(card: &str, fonts: &Arc<Database>) -> Result<Vec<u8>> {
    let options = Options {
        fontdb: Arc::clone(fonts),
        font_resolver: FontResolver {
            select_font: FontResolver::default_font_selector(),
            // What one font lacks, another of the same weight draws.
            select_fallback: Box::new(|sign, used, fonts| {
                let weight = fonts.face(*used.first()?)?.weight;
                let mut faces = fonts.faces().filter(|face| face.weight == weight);
                faces
                    .find(|face| !used.contains(&face.id) && has(fonts, face.id, sign))
                    .map(|face| face.id)
            }),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(card, &options)?;
    let (width, height) = card::SIZE;
    let mut pixels = Pixmap::new(width, height).context("a card without area")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_gets_the_values_of_its_custom_properties_or_is_refused() {
        let tokens =
            declarations("\n  --ink: #123;\n\n  /* Quieter: for captions */\n  --quiet: #456;\n");
        let sheet = "a{fill:var(--ink)}b{font:14px var(--sans);fill:var(--quiet)}";
        let expected = format!("a{{fill:#123}}b{{font:14px {FAMILIES};fill:#456}}");
        assert_eq!(resolved(sheet, &tokens).unwrap(), expected);
        assert!(resolved("a{fill:var(--none)}", &tokens).is_err());
        assert!(resolved("a{fill:var(--ink", &tokens).is_err());
    }

    #[test]
    fn a_sign_that_no_font_has_is_named() {
        let fonts = fonts().unwrap();
        assert!(check_letters("<text>Even from 2051, 収支, 손익</text>", &fonts).is_ok());
        let error = check_letters("<text>\u{10348}</text>", &fonts).unwrap_err();
        assert!(error.to_string().contains('\u{10348}'), "{error}");
    }

    /// The colour of a custom property, and of each pixel of a card.
    type Colour = [u8; 3];

    fn colour(name: &str) -> Colour {
        let hex = u32::from_str_radix(&tokens().unwrap()[name][1..], 16).unwrap();
        let [_, colour @ ..] = hex.to_be_bytes();
        colour
    }

    fn drawn(png: &[u8]) -> (usize, Vec<Colour>) {
        let pixels = Pixmap::decode_png(png).unwrap();
        assert_eq!((pixels.width(), pixels.height()), card::SIZE);
        let colours = pixels.pixels().iter();
        let colours = colours.map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
        (pixels.width() as usize, colours.collect())
    }

    #[test]
    fn every_card_has_the_colours_of_both_countries_and_nothing_near_its_edge() {
        const EDGE: usize = 24;
        let cards = cards().unwrap();
        assert_eq!(cards.len(), Lang::ALL.len() * Preset::ALL.len());
        for (path, png) in cards {
            let (width, colours) = drawn(&png);
            for (name, least) in [
                ("--paper", 300_000),
                ("--ink", 2000),
                ("--left", 3000),
                ("--right", 3000),
                ("--left-tint", 40_000),
                ("--right-tint", 40_000),
            ] {
                let one = colour(name);
                let count = colours.iter().filter(|&&other| other == one).count();
                assert!(count > least, "{path}: {count} pixels of {name}");
            }
            let height = colours.len() / width;
            let paper = colour("--paper");
            for (index, pixel) in colours.iter().enumerate() {
                let (x, y) = (index % width, index / width);
                let inside = EDGE..width - EDGE;
                let is_edge = !inside.contains(&x) || !(EDGE..height - EDGE).contains(&y);
                assert!(!is_edge || *pixel == paper, "{path}: ink at {x}, {y}");
            }
        }
    }
}
