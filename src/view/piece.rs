//! The pieces of the page that follow the state: sentences, notices and pictures.

use leptos::prelude::*;

use super::figures::{self, Composition};
use super::state::State;
use crate::chart::svg::{escape, svg};
use crate::country::Country;
use crate::scenario::findings;
use crate::scenario::link::{Link, Publisher};
use crate::scenario::{Part, Scenario, Snapshot};
use crate::text::{Equation, Sentence, Text};

/// Something that is written anew when what it follows changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The verdict on a country, at the head of the page.
    Score(Country),
    /// What the preset in force means.
    Law,
    /// What a publisher set, and what a link or a host asked for and did not get.
    Notices,
    /// A part's answer.
    Answer(Part),
    /// What stands under the answer, smaller.
    Note(Part),
    /// A part's picture; the style sheet shows the composition that fits.
    Picture(Part, Composition),
}

impl Piece {
    /// How many pieces may be out of sight.
    pub const COUNT: usize = 4 * Part::ALL.len() + 3;

    /// The class of its element.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Score(Country::Japan) => "score score--japan",
            Self::Score(Country::Korea) => "score score--korea",
            Self::Law => "law",
            Self::Notices => "notices",
            Self::Answer(_) => "part__answer",
            Self::Note(_) => "part__note",
            Self::Picture(_, Composition::Narrow) => "picture picture--narrow",
            Self::Picture(_, Composition::Wide) => "picture picture--wide",
        }
    }

    /// Its place among all pieces, by which the browser says whether it is in sight. Notices are
    /// always written at once and have none.
    pub const fn watched(self) -> Option<usize> {
        Some(match self {
            Self::Answer(part) => 4 * part as usize,
            Self::Note(part) => 4 * part as usize + 1,
            Self::Picture(part, Composition::Narrow) => 4 * part as usize + 2,
            Self::Picture(part, Composition::Wide) => 4 * part as usize + 3,
            Self::Score(Country::Japan) => 4 * Part::ALL.len(),
            Self::Score(Country::Korea) => 4 * Part::ALL.len() + 1,
            Self::Law => 4 * Part::ALL.len() + 2,
            Self::Notices => return None,
        })
    }
}

/// The HTML of a piece, following the state.
pub fn html(
    state: State,
    text: &'static Text,
    piece: Piece,
) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let now = piece.watched().map(|watched| state.followed_by(watched));
    move || match now {
        Some(now) => now.with(|now| write(piece, now, text)),
        None => state.link.with(|link| notices(link, text)),
    }
}

fn notices(link: &Link, text: &Text) -> String {
    let mut out = String::new();
    if let Some(publisher) = &link.publisher {
        set_by(&mut out, publisher, link, text);
    }
    for notice in &link.notices {
        out.push_str("<p class=\"notice\" data-notice role=\"status\">");
        escape(&mut out, &(text.notice)(notice));
        out.push_str("</p>");
    }
    out
}

/// What the publisher set, with the way to the neutral case and back.
fn set_by(out: &mut String, publisher: &Publisher, link: &Link, text: &Text) {
    let neutral = Scenario::default();
    out.push_str("<p class=\"notice\" data-set-by>");
    escape(out, &(text.set_by)(publisher));
    if publisher.scenario != neutral {
        let (name, words) = if link.scenario == neutral {
            ("data-publishers", text.publishers)
        } else {
            ("data-neutral", text.neutral)
        };
        for piece in [
            " <button type=\"button\" class=\"notice__choice\" ",
            name,
            ">",
        ] {
            out.push_str(piece);
        }
        escape(out, words);
        out.push_str("</button>");
    }
    out.push_str("</p>");
}

fn write(piece: Piece, now: &Snapshot, text: &Text) -> String {
    match piece {
        Piece::Score(country) => score(country, now, text),
        Piece::Law => law(now, text),
        Piece::Answer(part) => paragraph(&answer(part, now, text)),
        Piece::Note(Part::Method) => equations(now, text),
        Piece::Note(part) => {
            note(part, now, text).map_or_else(String::new, |note| paragraph(&note))
        }
        Piece::Picture(part, composition) => picture(part, now, text, composition),
        Piece::Notices => String::new(),
    }
}

fn paragraph(sentence: &Sentence) -> String {
    ["<p>", sentence.html(), "</p>"].concat()
}

fn score(country: Country, now: &Snapshot, text: &Text) -> String {
    let verdict = findings::verdict(now);
    [
        "<p class=\"score__country\">",
        (text.country)(country),
        "</p><p class=\"score__headline\">",
        (text.headline)(country, &verdict).html(),
        "</p><p class=\"score__detail\">",
        (text.headline_detail)(country, &verdict).html(),
        "</p>",
    ]
    .concat()
}

fn law(now: &Snapshot, text: &Text) -> String {
    let preset = (text.preset)(now.scenario.preset());
    let mut out = String::from("<p>");
    escape(&mut out, preset.meaning);
    out.push_str(" <span class=\"law__authority\">");
    escape(&mut out, preset.authority);
    out.push_str(".</span></p>");
    out
}

fn answer(part: Part, now: &Snapshot, text: &Text) -> Sentence {
    match part {
        Part::Size => (text.size)(now.measure, &findings::size(now)),
        Part::Terms => (text.terms)(),
        Part::Tariffs => (text.tariffs)(&findings::tariffs(now)),
        Part::Currency => (text.currency)(&findings::currency(now)),
        Part::Returns => (text.returns)(&findings::returns(now)),
        Part::Verdict => (text.verdict)(&findings::verdict(now)),
        Part::Timeline => (text.timeline)(),
        Part::Method => (text.method)(),
    }
}

fn note(part: Part, now: &Snapshot, text: &Text) -> Option<Sentence> {
    match part {
        Part::Tariffs => Some((text.tariffs_note)(&findings::tariffs(now))),
        Part::Currency => Some((text.currency_note)(&findings::currency(now))),
        Part::Verdict => Some((text.verdict_note)(&findings::verdict(now))),
        _ => None,
    }
}

/// The arithmetic of *method*, with the numbers of the moment.
fn equations(now: &Snapshot, text: &Text) -> String {
    let mut out = String::from("<dl class=\"equations\">");
    for Equation { name, sum } in (text.equations)(&findings::arithmetic(now)) {
        out.push_str("<dt>");
        escape(&mut out, name);
        out.push_str("</dt><dd>");
        out.push_str(sum.html());
        out.push_str("</dd>");
    }
    out.push_str("</dl>");
    out
}

fn picture(part: Part, now: &Snapshot, text: &Text, composition: Composition) -> String {
    let scene = match part {
        Part::Size => figures::size::scene(&findings::size(now), now.measure, text, composition),
        Part::Tariffs => figures::tariffs::scene(&findings::tariffs(now), text, composition),
        Part::Currency => figures::currency::scene(now, text, composition),
        Part::Returns => figures::returns::scene(now, text, composition),
        Part::Verdict => figures::verdict::scene(now, text, composition),
        Part::Terms | Part::Timeline | Part::Method => return String::new(),
    };
    svg(&scene)
}
