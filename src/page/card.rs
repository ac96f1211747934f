//! Cards: what a site shows beside a link, and what an editor puts over a story: the question and both
//! results. One for each state of the law, at the start values.
//!
//! A card is shapes and words; the build gives it its looks, from `style/card.css`, and makes pixels of
//! it.

use crate::chart::Mark;
use crate::chart::svg::{escape, svg};
use crate::pledge::Side;
use crate::say::{self, head, presets};
use crate::scenario::brief::brief;
use crate::scenario::deal::has_ledger;
use crate::scenario::findings::{self, Measure};
use crate::scenario::{Lang, Preset, Scenario, Snapshot};
use crate::text::{message, notation};
use crate::value::Invalid;
use crate::view::figures::{Composition, text_width, verdict};

/// Width and height that such sites ask for, in pixels.
pub const SIZE: (u32, u32) = (1200, 630);

/// From the edge of a card to what it says.
const MARGIN: f64 = 48.0;
/// The left column, with the results.
const COLUMN: f64 = 420.0;
/// From the edge of a result's ground to its words.
const PADDING: f64 = 20.0;
/// Between the left column and the picture.
const GAP: f64 = 28.0;
/// How high the picture may be.
const PICTURE: f64 = 380.0;
/// The size of the letters of the question and of a result, where they have room.
const LARGEST: f64 = 52.0;
/// The size of all other letters, as `style/card.css` has it.
const PLAIN: f64 = 26.0;

/// Where the card of a state of the law stands in `pkg/`.
pub fn path(lang: Lang, preset: Preset) -> String {
    [lang.folder(), "cards/", preset.id(), ".png"].concat()
}

/// What a card shows, for those who do not see it.
pub(super) fn alt(lang: Lang, preset: Preset) -> Result<String, Invalid> {
    let now = snapshot(preset)?;
    Ok(say::verdict::answer(lang.words(), &findings::verdict(&now)).into_plain())
}

/// A card as an SVG document whose shapes carry the classes of `style/card.css`.
///
/// # Errors
///
/// If the baseline is not a valid input of the model.
pub fn card(lang: Lang, preset: Preset) -> Result<String, Invalid> {
    let words = lang.words();
    let now = snapshot(preset)?;
    let (width, height) = SIZE;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pledge-explainer card\" xml:lang=\"{}\" \
         viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\
         <rect class=\"paper\" width=\"{width}\" height=\"{height}\"/>",
        lang.id()
    );
    write(
        &mut out,
        (MARGIN, 70.0),
        "quiet",
        message::head_kicker(words),
    );
    let room = f64::from(width) - 2.0 * MARGIN;
    let question = message::head_title(words);
    let place = (MARGIN, 128.0);
    within(&mut out, place, "question", question, room, LARGEST);

    let briefs = brief(&now);
    let sizes = findings::size(&now);
    for (country, top) in Side::ALL.into_iter().zip([172.0, 354.0]) {
        let colour = country.class();
        out.push_str(&format!(
            "<rect class=\"tint {colour}\" x=\"{MARGIN}\" y=\"{top}\" width=\"{COLUMN}\" height=\"160\"/>\
             <rect class=\"{colour}\" x=\"{MARGIN}\" y=\"{top}\" width=\"{COLUMN}\" height=\"6\"/>"
        ));
        let left = MARGIN + PADDING;
        let class = format!("country {colour}");
        write(
            &mut out,
            (left, top + 52.0),
            &class,
            message::country_name(words, country).plain(),
        );
        let pledge = say::size::measured(words, country, Measure::Dollars, &sizes[country]);
        let right = MARGIN + COLUMN - PADDING;
        write(&mut out, (right, top + 52.0), "quiet pledge", &pledge);
        let room = right - left;
        let (result, below) = if has_ledger(country) {
            let own = say::brief::own_money(words, country, &briefs[country]);
            (
                say::brief::result(words, country, &briefs[country]),
                own.into_plain(),
            )
        } else {
            let cost = findings::tariffs(&now).relief[country].a_year;
            let stake = say::brief::stake(words, country, cost);
            (stake, message::brief_stake_of(words).to_owned())
        };
        within(
            &mut out,
            (left, top + 108.0),
            "result",
            result.plain(),
            room,
            LARGEST,
        );
        write(&mut out, (left, top + 144.0), "quiet", &below);
    }

    if Side::ALL.into_iter().all(has_ledger) {
        let condition = message::card_condition(words);
        let place = (MARGIN, 548.0);
        within(&mut out, place, "quiet", condition, COLUMN, PLAIN);
    }

    let mut picture = verdict::scene(&now, words, Composition::Narrow);
    // Both results beside it say what it finds.
    picture.finding = None;
    // What the bands span takes more words than a card has room for.
    picture
        .marks
        .retain(|mark| !matches!(mark, Mark::Area { .. }));
    let room = f64::from(width) - 2.0 * MARGIN - COLUMN - GAP;
    let scale = (room / picture.width).min(PICTURE / picture.height);
    let left = f64::from(width) - MARGIN - picture.width * scale;
    out.push_str(&format!(
        "<g transform=\"translate({left} 158) scale({scale})\">{}</g>",
        svg(&picture)
    ));

    let law = presets::label(words, preset);
    let month = notation::month(words, preset.date());
    let as_of = head::as_of(words);
    let law = message::preset_chosen(words, &law, &month).into_plain();
    let line = [&*law, " · ", &as_of].concat();
    write(&mut out, (MARGIN, 582.0), "quiet", &line);
    out.push_str("</svg>");
    Ok(out)
}

fn snapshot(preset: Preset) -> Result<Snapshot, Invalid> {
    Snapshot::of(&Scenario::new(preset), Measure::Dollars)
}

fn write(out: &mut String, (x, y): (f64, f64), class: &str, words: &str) {
    out.push_str(&format!("<text x=\"{x}\" y=\"{y}\" class=\"{class}\">"));
    escape(out, words);
    out.push_str("</text>");
}

/// Words in letters as large as they have room for, and no larger than that.
fn within(out: &mut String, (x, y): (f64, f64), class: &str, words: &str, room: f64, largest: f64) {
    const OF_PICTURES: f64 = 14.0;
    let size = largest.min(room / text_width(words) * OF_PICTURES).floor();
    // Of letters alone a style sheet cannot know how much room there is.
    out.push_str(&format!(
        "<text x=\"{x}\" y=\"{y}\" class=\"{class}\" style=\"font-size:{size}px\">"
    ));
    escape(out, words);
    out.push_str("</text>");
}
