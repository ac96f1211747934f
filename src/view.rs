//! The page in reading order: the same natively and in the browser.
//!
//! Leptos holds the page together: it knows which block follows which value, and adopts the nodes
//! of the finished page. The blocks themselves are short texts of HTML, written by `say` and
//! `chart`, which escape every word: a changed block is then one call into the page, however many
//! numbers it holds, and the program in the browser stays small.
//!
//! - [`mod@state`]: what the page knows and how it changes,
//! - [`mod@block`]: the blocks that follow it,
//! - [`mod@brief`]: the whole story on one screen,
//! - [`mod@notices`]: what a publisher set, and what a link or a host did not get,
//! - [`mod@control`]: sliders, presets and switches, which `embed` brings to life,
//! - [`mod@map`]: the break-even map with its choices,
//! - [`mod@offset`]: what a tariff and an exchange rate are worth in terms of each other,
//! - [`mod@point`]: a point over a picture that a reader moves,
//! - [`sensitivity_strip`]: the verdict along each slider,
//! - [`uncertainty`]: how much of the verdict is uncertainty,
//! - [`disclosure`]: what is folded away on narrow screens,
//! - [`figures`]: the pictures,
//! - [`mod@table`]: the same as tables,
//! - [`mod@tried`]: what one term of the other country would change,
//! - [`announcement`]: what is said when a change has settled,
//! - [`sheet`]: what a print adds,
//! - [`mod@arithmetic`]: how a part's numbers are worked out,
//! - [`mod@deferred`]: what may come once the page reacts, by itself.

pub mod announcement;
pub mod arithmetic;
pub mod block;
pub mod brief;
pub mod control;
pub mod deferred;
mod deferred_views;
pub mod disclosure;
pub mod figures;
pub mod map;
pub mod notices;
pub mod offset;
pub mod point;
pub mod sensitivity_strip;
pub mod sheet;
pub mod state;
mod static_html;
pub mod table;
pub mod tried;
pub mod uncertainty;

pub use crate::scenario::deal::sliders as levers;
pub use state::{State, Static};
pub(crate) use static_html::static_html;

use leptos::prelude::*;

use crate::chart::svg::escape;
use crate::model::assumptions::Assumptions;
use crate::pledge::Side;
use crate::say::parts;
use crate::scenario::arithmetic::has_headlines;
use crate::scenario::deal::HAS_CARS;
use crate::scenario::deal::cited_facts::RIVALS;
use crate::scenario::interpretations::{HAS_QUESTIONS, LEDGER, QUESTIONS};
use crate::scenario::link::Link;
use crate::scenario::{Hand, Part, Parts, Preset, Step, baseline};
use crate::text::{Words, message};
use block::Block;
use control::{control, goal_seek_controls, measures, moneys, presets, term_values_controls};
use figures::Composition;

/// The whole explainer.
#[component]
pub fn Explainer(
    /// What the page knows.
    state: State,
    /// The parts that the page holds.
    #[prop(optional)]
    holds: Parts,
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
        {holds.contains(Part::Brief).then(|| brief_section(state, &choices))}
        <p class="failure" role="alert">{static_html(|| message::notice_failed(words).to_owned())}</p>
        {block(state, words, Block::Notices)}
        {holds
            .is_all()
            .then(|| {
                view! { <div class="opening" inner_html=static_html(|| jump(words))></div> }
            })}
        {Part::questions()
            .filter(|&part| holds.contains(part))
            .map(|part| {
                let step = part.step().filter(|_| holds.is_all());
                (step.map(|step| heading(words, step)), section(state, part, &choices))
            })
            .collect::<Vec<_>>()}
        {Part::questions()
            .any(|part| holds.contains(part))
            .then(|| {
                view! {
                    <div class="result-bar">
                        {block(state, words, Block::Results)}
                        <button
                            type="button"
                            class="result-bar__reset"
                            data-reset=""
                            aria-label=message::lever_reset_all(words)
                            disabled=!choices.link.can_reset()
                        >
                            {static_html(|| message::brief_reset(words).to_owned())}
                        </button>
                    </div>
                }
            })}
        <p class="unseen" role="status" data-announcement=""></p>
    }
}

/// The name of a step, above its parts.
fn heading(words: Words, step: Step) -> impl IntoView + use<> {
    view! {
        <h2 class="step" id=step.id()>
            {static_html(|| message::step(words, step.id()).html().to_owned())}
        </h2>
    }
}

/// The row that leads to each step of the page.
fn jump(words: Words) -> String {
    let mut out = String::from("<nav class=\"jump\" aria-label=\"");
    escape(&mut out, message::step_row(words));
    out.push_str("\">");
    for step in Step::ALL {
        let name = message::step(words, step.id());
        for html in ["<a href=\"#", step.id(), "\">", name.html(), "</a> "] {
            out.push_str(html);
        }
    }
    out + "</nav>"
}

/// What the first page shows.
struct Choices {
    link: Link,
    now: Assumptions,
    start: Assumptions,
}

/// The whole story on one screen.
fn brief_section(state: State, choices: &Choices) -> impl IntoView + use<> {
    let words = state.words;
    let scenario = &choices.link.scenario;
    let of_return = static_html(|| brief::project_return(words, &choices.now, &choices.start));
    let hands = Hand::ALL.map(|hand| {
        let html = static_html(|| brief::hand(words, hand, scenario));
        view! { <div class="brief__hand" inner_html=html></div> }
    });
    view! {
        <section class="brief" data-part=Part::Brief.id()>
            <div class="brief__deal" inner_html=static_html(|| brief::deal(words))></div>
            {block(state, words, Block::Finding)}
            <div class="brief__cards">
                {Side::ALL.map(|country| block(state, words, Block::Card(country)))}
            </div>
            <div class="brief__picture">
                {block(state, words, Block::Bars)}
                <p class="brief__scale" aria-hidden="true" inner_html=static_html(|| brief::scale(words))></p>
            </div>
            <div class="brief__hands">
                <div class="brief__hand">
                    {block(state, words, Block::Ticks)} <div inner_html=of_return></div>
                </div>
                {hands}
            </div>
            <div class="brief__foot" inner_html=static_html(|| brief::foot(words))></div>
        </section>
    }
}

/// One part: its question, answer, picture, sliders and sources.
fn section(state: State, part: Part, choices: &Choices) -> impl IntoView + use<> {
    let link = &choices.link;
    let words = state.words;
    let switches = static_html(|| match part {
        Part::Size => measures(words, link.measure),
        Part::Tariffs if Preset::ALL.len() > 1 => presets(words, link.scenario.preset()),
        Part::Verdict => moneys(words, link.money),
        Part::Worth => term_values_controls(words, link.term_values, link.scenario.switched()),
        _ => String::new(),
    });
    let uncertainty = static_html(|| match part {
        Part::Verdict => uncertainty::block(words, &link.uncertainty, (state.result)()),
        _ => String::new(),
    });
    let controls = static_html(|| controls(part, words, choices));
    let offset = (part == Part::Tariffs && HAS_CARS).then(|| {
        let block = Block::Offset;
        view! {
            <div
                class=block.class()
                data-watched=block.watched()
                inner_html=static_html(|| offset::section(state))
            ></div>
        }
    });
    let body = part.has_picture().then(|| {
        view! {
            <div class="part__body">
                <figure class="figure">
                    {Composition::ALL
                        .map(|composition| block(state, words, Block::Picture(part, composition)))}
                    {folded(state, words, Block::Table(part))}
                    {has_headlines(part).then(|| folded(state, words, Block::Arithmetic(part)))}
                    <figcaption class="figure__caption">{static_html(|| parts::caption(words, part))}</figcaption>
                </figure>
                <div class="part__controls" inner_html=controls></div>
                {offset}
            </div>
        }
    });
    view! {
        <section class="part" data-part=part.id()>
            <h2 class="part__question">{static_html(|| parts::question(words, part).to_owned())}</h2>
            {block(state, words, Block::Answer(part))}
            {(part != Part::Method).then(|| block(state, words, Block::Note(part)))}
            {(part == Part::Tariffs && RIVALS.is_some())
                .then(|| view! { <div class="part__note" inner_html=static_html(|| beside(words))></div> })}
            {(part == Part::Method)
                .then(|| {
                    view! {
                        <details class="disclosure">
                            <summary class="disclosure__summary">
                                <h3 class="disclosure__question">
                                    {static_html(|| message::method_arithmetic(words).to_owned())}
                                </h3>
                            </summary>
                            {block(state, words, Block::Note(part))}
                        </details>
                    }
                })}
            <div class="part__choices" inner_html=switches></div>
            {(part == Part::Tariffs).then(|| block(state, words, Block::Law))}
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
                        <details class="disclosure goal-seek">
                            <summary class="disclosure__summary">
                                <h3 class="disclosure__question">
                                    {static_html(|| message::goal_question(words).to_owned())}
                                </h3>
                                {block(state, words, Block::GoalSeek)}
                            </summary>
                            <div inner_html=static_html(|| goal_seek_controls(words, &link.goal_seek))></div>
                            {block(state, words, Block::GoalSeekMove)}
                        </details>
                    }
                })}
            <div class="part__uncertainty" inner_html=uncertainty></div>
            {(part == Part::Verdict && HAS_QUESTIONS).then(|| interpretations(state))}
            <div class="part__static" data-static=part.id() inner_html=(state.static_html)(state.words.lang(), Static::Part(part))></div>
        </section>
    }
}

/// What stands beside our estimate of *tariffs*.
fn beside(words: Words) -> String {
    let said = parts::tariffs_beside(words);
    said.map_or_else(String::new, |said| block::paragraph(&said))
}

/// What is read differently, folded away; where a deal asks whose ledger counts, with both results.
fn interpretations(state: State) -> impl IntoView + use<> {
    let words = state.words;
    let has_ledgers = QUESTIONS.iter().any(|question| question.id == LEDGER);
    view! {
        <details class="interpretations">
            <summary class="more__summary">
                {static_html(|| message::interpretations_title(words).to_owned())}
            </summary>
            <div data-static="interpretations" inner_html=(state.static_html)(state.words.lang(), Static::Interpretations)></div>
            {has_ledgers.then(|| block(state, words, Block::Budget))}
        </details>
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
