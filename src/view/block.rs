//! The blocks of the page that follow the state: sentences, notices and pictures.

mod kind;

pub use kind::Block;

use std::sync::Arc;

use leptos::prelude::*;

use super::brief;
use super::control::number;
use super::deferred_views::DeferredViews;
use super::figures::{self, Composition};
use super::state::State;
use super::{notices, static_html};
use crate::analysis::goal::Solution;
use crate::chart::svg::{escape, svg};
use crate::say::{self, currency, parts, presets, returns, size, tariffs, terms, verdict};
use crate::scenario::budget::{budgets, of_outlay};
use crate::scenario::drawn::most_drawn;
use crate::scenario::findings::{self, Money};
use crate::scenario::goal_seek::solution;
use crate::scenario::interpretations::band;
use crate::scenario::{Part, Snapshot};
use crate::text::{Sentence, Words, message};

/// The HTML of a block, following the state.
pub fn html(
    state: State,
    words: Words,
    block: Block,
) -> impl Fn() -> String + Clone + Send + Sync + 'static {
    let now = block.watched().map(|watched| state.followed_by(watched));
    // What the page showed before its program came stands until something changes.
    let finished = now.filter(|_| block.is_deferred() && cfg!(target_arch = "wasm32"));
    let finished = finished.map(|now| now.get_untracked());
    move || match now {
        Some(_) if !state.is_unfolded(block) => String::new(),
        Some(now) => now.with(|now| {
            // It stands, too, until what writes another has come.
            let stands = finished.as_ref().is_some_and(|finished| {
                Arc::ptr_eq(finished, now) || state.deferred_views.get().is_none()
            });
            if stands {
                // Not written, since it stands for what is there; and no block is ever the same, or one that
                // becomes empty would not be written either.
                " ".to_owned()
            } else {
                write(block, now, words, state)
            }
        }),
        None => state.link.with(|link| notices::html(link, words)),
    }
}

fn write(block: Block, now: &Snapshot, words: Words, state: State) -> String {
    match block {
        deferred if deferred.is_deferred() => when_loaded(state, |deferred_views| {
            (deferred_views.block)(deferred, now, words)
        }),
        Block::Finding | Block::Card(_) | Block::Bars | Block::Ticks => {
            brief::block(block, now, words)
        }
        Block::Results => brief::results(now, words),
        Block::Law => law(now, words),
        Block::Answer(part @ (Part::Terms | Part::Timeline | Part::Method)) => static_html(|| {
            paragraph(&match part {
                Part::Terms => terms::answer(words),
                Part::Timeline => parts::timeline_answer(words),
                _ => Sentence::new().say(message::method_answer(words)),
            })
        }),
        Block::Answer(part) => paragraph(&answer(part, now, words)),
        Block::Note(Part::Method) => formulas(Part::Method, now, None, state),
        Block::Note(part) => {
            note(part, now, words).map_or_else(String::new, |note| paragraph(&note))
        }
        own @ Block::Picture(Part::Verdict, _) if now.money == Money::Own => {
            when_loaded(state, |deferred_views| {
                (deferred_views.block)(own, now, words)
            })
        }
        Block::Picture(part, composition) => picture(part, now, words, composition),
        Block::Arithmetic(part) => state
            .sources
            .with_value(|sources| formulas(part, now, Some(sources), state)),
        Block::Table(part) => when_loaded(state, |deferred_views| {
            (deferred_views.table)(part, now, words)
        }),
        Block::Notices
        | Block::Map
        | Block::Offset
        | Block::OffsetPicture(..)
        | Block::Budget
        | Block::GoalSeek
        | Block::GoalSeekMove => String::new(),
    }
}

/// The HTML of a block that [is deferred](Block::is_deferred); nothing of others.
pub fn deferred(block: Block, now: &Snapshot, words: Words) -> String {
    match block {
        Block::GoalSeek => paragraph(&say::goal::answer(words, &now.goal_seek, solution(now))),
        Block::GoalSeekMove => goal_seek_move(now, words),
        Block::Answer(Part::Worth) => paragraph(&term_values(now, words)),
        Block::Note(Part::Worth) => {
            let switched: Vec<_> = now.scenario.switched().iter().collect();
            let switched = say::terms::switched(words, &switched);
            let [switched, idle] = [switched, idle(now, words)];
            [switched, idle].iter().flatten().map(paragraph).collect()
        }
        Block::Note(Part::Verdict) => {
            let finding = findings::verdict(now);
            let drawn = verdict::drawn(words, &most_drawn(now), now.money);
            let own = match now.money {
                Money::Dollars => paragraph(&verdict::own_money_too(words, &finding)),
                Money::Own => String::new(),
            };
            drawn.as_ref().map_or_else(String::new, paragraph)
                + &own
                + &paragraph(&verdict::note(words, &finding, now.money))
                + &paragraph(&say::interpretations::answer(words, band(now)))
        }
        Block::Budget => {
            let finding = findings::verdict(now);
            let states = say::budget::states(words, &budgets(now), finding.until);
            let mut nations = say::budget::nations(words, &finding);
            if let Some(share) = say::budget::of_outlay(words, &of_outlay(now)) {
                nations = message::sentences(words, &nations, &share);
            }
            paragraph(&nations) + &paragraph(&states)
        }
        Block::Picture(Part::Verdict, composition) => {
            svg(&figures::own_money::scene(now, words, composition))
        }
        Block::Picture(Part::Worth, composition) => svg(&figures::term_values::scene(
            &now.term_values,
            &findings::term_values(now),
            words,
            composition,
        )),
        _ => String::new(),
    }
}

/// What the deferred views write; nothing before they have come.
fn when_loaded(state: State, write: impl FnOnce(&DeferredViews) -> String) -> String {
    state.deferred_views.get().map_or_else(String::new, write)
}

/// How a part's numbers are worked out.
fn formulas(part: Part, now: &Snapshot, sources: Option<&str>, state: State) -> String {
    when_loaded(state, |deferred_views| {
        (deferred_views.arithmetic)(part, now, sources, state.words)
    })
}

/// A sentence as a paragraph.
pub(super) fn paragraph(sentence: &Sentence) -> String {
    ["<p>", sentence.html(), "</p>"].concat()
}

fn goal_seek_move(now: &Snapshot, words: Words) -> String {
    let mut out = String::new();
    if let &Solution::At(x) = solution(now) {
        out.push_str("<button type=\"button\" class=\"choice\" data-goal-seek-set=\"");
        out.push_str(&number(x));
        out.push_str("\">");
        escape(&mut out, message::goal_set(words));
        out.push_str("</button>");
    }
    out
}

fn law(now: &Snapshot, words: Words) -> String {
    let (words, preset) = (words, now.scenario.preset());
    let mut out = String::from("<p>");
    escape(&mut out, &presets::meaning(words, preset));
    out.push_str(" <span class=\"law__authority\">");
    escape(&mut out, &presets::authority(words, preset));
    escape(&mut out, message::full_stop(words));
    out.push_str("</span></p>");
    out
}

/// The answer of any part.
pub(super) fn deferred_answer(part: Part, now: &Snapshot, words: Words) -> Sentence {
    match part {
        Part::Worth => term_values(now, words),
        _ => answer(part, now, words),
    }
}

/// Which terms make no difference to what is weighed, and why.
fn idle(now: &Snapshot, words: Words) -> Option<Sentence> {
    let country = now.term_values.country;
    let is_repaid = findings::returns(now).back[country].repaid_year.is_some();
    let until = (!is_repaid).then(|| findings::until(now));
    say::term_values::idle(words, &now.term_values, &findings::term_values(now), until)
}

fn term_values(now: &Snapshot, words: Words) -> Sentence {
    say::term_values::answer(words, &now.term_values, &findings::term_values(now))
}

fn answer(part: Part, now: &Snapshot, words: Words) -> Sentence {
    match part {
        Part::Size => size::answer(words, now.measure, &findings::size(now)),
        Part::Tariffs => tariffs::answer(words, &findings::tariffs(now)),
        Part::Currency => currency::answer(words, &findings::currency(now)),
        Part::Returns => returns::answer(words, &findings::returns(now)),
        Part::Verdict => match now.money {
            Money::Dollars => verdict::answer(words, &findings::verdict(now)),
            Money::Own => verdict::own_money(words, &findings::verdict(now)),
        },
        Part::Brief | Part::Terms | Part::Worth | Part::Timeline | Part::Method => {
            Sentence::default()
        }
    }
}

fn note(part: Part, now: &Snapshot, words: Words) -> Option<Sentence> {
    match part {
        Part::Tariffs => Some(tariffs::note(words, &findings::tariffs(now))),
        Part::Currency => Some(currency::note(words, &findings::currency(now))),
        _ => None,
    }
}

fn picture(part: Part, now: &Snapshot, words: Words, composition: Composition) -> String {
    let scene = match part {
        Part::Size => figures::size::scene(&findings::size(now), now.measure, words, composition),
        Part::Tariffs => figures::tariffs::scene(&findings::tariffs(now), words, composition),
        Part::Currency => figures::currency::scene(now, words, composition),
        Part::Returns => figures::returns::scene(now, words, composition),
        Part::Verdict => figures::verdict::scene(now, words, composition),
        Part::Brief | Part::Terms | Part::Worth | Part::Timeline | Part::Method => {
            return String::new();
        }
    };
    svg(&scene)
}
