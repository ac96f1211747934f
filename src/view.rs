//! The page in reading order: the same natively and in the browser.
//!
//! Leptos holds the page together: it knows which block follows which value, and adopts the nodes
//! of the finished page. The blocks themselves are short texts of HTML, written by `text` and
//! `chart`, which escape every word: a changed block is then one call into the page, however many
//! numbers it holds, and the program in the browser stays small.
//!
//! - [`mod@state`]: what the page knows and how it changes,
//! - [`mod@block`]: the blocks that follow it,
//! - [`mod@control`]: sliders, presets and switches, which `embed` brings to life,
//! - [`mod@map`]: the break-even map with its choices and its point,
//! - [`strip`]: the verdict along each slider,
//! - [`uncertainty`]: how much of the verdict is uncertainty,
//! - [`figures`]: the pictures,
//! - [`mod@table`]: the same as tables,
//! - [`announcement`]: what is said when a change has settled,
//! - [`sheet`]: what a print adds,
//! - [`mod@arithmetic`]: how a part's numbers are worked out,
//! - [`mod@deferred`]: what may come once the page reacts, by itself.

pub mod announcement;
pub mod arithmetic;
pub mod block;
pub mod control;
pub mod deferred;
pub mod figures;
pub mod map;
pub mod sensitivity_strip;
pub mod sheet;
pub mod state;
pub mod table;
pub mod uncertainty;

pub use state::State;

use leptos::prelude::*;

use crate::chart::svg::escape;
use crate::country::Country;
use crate::model::assumptions::Assumptions;
use crate::say::{head, parts};
use crate::scenario::arithmetic::has_headlines;
use crate::scenario::link::Link;
use crate::scenario::{LeverId, Part, baseline};
use crate::text::{Words, message};
use block::Block;
use control::{control, goal_seek_controls, measures, presets, term_values_controls};
use figures::Composition;

/// The whole explainer.
#[component]
pub fn Explainer(
    /// What the page knows.
    state: State,
) -> impl IntoView {
    let link = state.link.get_untracked();
    // Words stand in the page as they are; another language makes another page.
    let words = state.words;
    let choices = Choices {
        now: link.scenario.agreed(),
        start: baseline::baseline(link.scenario.preset()),
        link,
    };
    view! {
        <header class="opening">
            <div inner_html=static_html(|| opening(words))></div>
            <div class="scores">
                {Country::ALL.map(|country| block(state, words, Block::Score(country)))}
            </div>
            <div class="opening__choices">
                <div class="opening__start" inner_html=static_html(|| start_here(words, &choices))></div>
                <div class="opening__law">
                    <div inner_html=static_html(|| presets(words, choices.link.scenario.preset()))></div>
                    {block(state, words, Block::Law)}
                </div>
            </div>
        </header>
        <p class="failure" role="alert">{static_html(|| message::notice_failed(words).to_owned())}</p>
        {block(state, words, Block::Notices)}
        {Part::ALL.map(|part| section(state, part, &choices))}
        <p class="closing">
            <button
                type="button"
                class="button"
                data-reset=""
                disabled=!choices.link.can_reset()
            >
                {static_html(|| message::lever_reset_all(words).to_owned())}
            </button>
        </p>
        <p class="unseen" role="status" data-announcement=""></p>
    }
}

/// What the first page shows.
struct Choices {
    link: Link,
    now: Assumptions,
    start: Assumptions,
}

/// What no slider changes: written natively, into the finished page. In the browser it stands there
/// already, and the program carries neither the words nor what writes them.
pub(crate) fn static_html(write: impl FnOnce() -> String) -> String {
    if cfg!(target_arch = "wasm32") {
        String::new()
    } else {
        write()
    }
}

/// The head of the page, up to the verdicts.
fn opening(words: Words) -> String {
    let mut out = String::new();
    for (before, words) in [
        (
            "<p class=\"opening__kicker\"><strong>",
            message::head_kicker(words),
        ),
        ("</strong> <span>", &head::as_of(words)),
        (
            "</span></p><h1 class=\"opening__title\">",
            message::head_title(words),
        ),
        ("</h1><p class=\"opening__lede\">", &head::lede(words)),
    ] {
        out.push_str(before);
        escape(&mut out, words);
    }
    out.push_str("</p>");
    out
}

/// The one slider that shows at once what the page does.
fn start_here(words: Words, choices: &Choices) -> String {
    let mut out = String::from("<p class=\"opening__invitation\">");
    escape(&mut out, message::head_invitation(words));
    out.push_str("</p>");
    control(
        &mut out,
        LeverId::Return,
        words,
        &choices.now,
        &choices.start,
    );
    out
}

/// One part: its question, answer, picture, sliders and sources.
fn section(state: State, part: Part, choices: &Choices) -> impl IntoView + use<> {
    let link = &choices.link;
    let words = state.words;
    let switches = static_html(|| match part {
        Part::Size => measures(words, link.measure),
        Part::Tariffs => presets(words, link.scenario.preset()),
        Part::Worth => term_values_controls(words, link.term_values, link.scenario.switched()),
        _ => String::new(),
    });
    let uncertainty = static_html(|| match part {
        Part::Verdict => uncertainty::block(words, &link.uncertainty, (state.result)()),
        _ => String::new(),
    });
    let controls = static_html(|| controls(part, words, choices));
    let body = part.has_picture().then(|| {
        view! {
            <div class="part__body">
                <figure class="figure">
                    {Composition::ALL
                        .map(|composition| block(state, words, Block::Picture(part, composition)))}
                    {folded(state, words, Block::Table(part))}
                    <figcaption class="figure__caption">{static_html(|| parts::caption(words, part))}</figcaption>
                </figure>
                <div class="part__controls" inner_html=controls></div>
            </div>
        }
    });
    let formulas = has_headlines(part).then(|| folded(state, words, Block::Arithmetic(part)));
    view! {
        <section class="part" data-part=part.id()>
            <h2 class="part__question">{static_html(|| parts::question(words, part).to_owned())}</h2>
            {block(state, words, Block::Answer(part))}
            {block(state, words, Block::Note(part))}
            {formulas}
            <div class="part__choices" inner_html=switches></div>
            {body}
            {(part == Part::Verdict)
                .then(|| {
                    let map = Block::Map;
                    view! {
                        <div
                            class=map.class()
                            data-watched=map.watched()
                            inner_html=static_html(|| map::section(state))
                        ></div>
                        <div class="goal-seek">
                            <div inner_html=static_html(|| goal_seek_controls(words, &link.goal_seek))></div>
                            {block(state, words, Block::GoalSeek)}
                        </div>
                    }
                })}
            <div class="part__uncertainty" inner_html=uncertainty></div>
            <div class="part__static" data-static=part.id() inner_html=(state.fixed)(part)></div>
        </section>
    }
}

/// One block that follows the state.
fn block(state: State, words: Words, block: Block) -> impl IntoView + use<> {
    let html = block::html(state, words, block);
    view! { <div class=block.class() data-watched=block.watched() inner_html=html></div> }
}

/// One block that is folded away until a reader opens it.
fn folded(state: State, words: Words, block: Block) -> impl IntoView + use<> {
    let (class, summary) = match block {
        Block::Table(_) => ("tabled", message::table_open(words)),
        _ => ("arithmetic", message::arithmetic_open(words)),
    };
    view! {
        <details class=class>
            <summary class="more__summary">{static_html(|| summary.to_owned())}</summary>
            {self::block(state, words, block)}
        </details>
    }
}

/// The levers whose sliders a part shows: the few that matter, then those that fewer readers need.
pub fn levers(part: Part) -> (&'static [LeverId], &'static [LeverId]) {
    match part {
        Part::Size => (
            &[LeverId::TakeUp, LeverId::JapanCashShare],
            &[LeverId::JapanTakeUp, LeverId::JapanInWaterfall],
        ),
        Part::Tariffs => (
            &[
                LeverId::JapanAutosFallback,
                LeverId::KoreaAutosFallback,
                LeverId::GeneralFallback,
            ],
            &[
                LeverId::PassThrough,
                LeverId::AutosPassThrough,
                LeverId::Elasticity,
                LeverId::Margin,
                LeverId::ExportGrowth,
                LeverId::KoreaOutsideShare,
                LeverId::KoreaRatePassThrough,
                LeverId::JapanRatePassThrough,
                LeverId::KoreaDollarCosts,
                LeverId::JapanDollarCosts,
            ],
        ),
        Part::Currency => (
            &[
                LeverId::KoreaSpot,
                LeverId::KoreaCapacity,
                LeverId::JapanSpot,
            ],
            &[
                LeverId::JapanCapacity,
                LeverId::JapanLastYear,
                LeverId::KoreaDrift,
                LeverId::JapanDrift,
                LeverId::KoreaPressure,
                LeverId::JapanPressure,
            ],
        ),
        Part::Returns => (
            &[LeverId::Return, LeverId::LossShare, LeverId::Spread],
            &[LeverId::ReviewShare, LeverId::Lag, LeverId::Life],
        ),
        Part::Verdict => (
            &[LeverId::ReliefYears, LeverId::Discount, LeverId::Horizon],
            &[
                LeverId::HomeGain,
                LeverId::KoreaDiscount,
                LeverId::JapanDiscount,
            ],
        ),
        Part::Terms | Part::Worth | Part::Timeline | Part::Method => (&[], &[]),
    }
}

/// The sliders of a part, some of them folded away.
fn controls(part: Part, words: Words, Choices { now, start, .. }: &Choices) -> String {
    let (few, more) = levers(part);
    let mut out = String::new();
    for &id in few {
        control(&mut out, id, words, now, start);
    }
    if !more.is_empty() {
        out.push_str("<details class=\"more\"><summary class=\"more__summary\">");
        escape(&mut out, message::lever_more(words));
        out.push_str("</summary>");
        for &id in more {
            control(&mut out, id, words, now, start);
        }
        out.push_str("</details>");
    }
    out
}
