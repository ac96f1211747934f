//! What the page shows under each state of the law, for readers whose browsers cannot run the
//! program.
//!
//! A script that sets one variable, since a file or a closed sandbox loads scripts and nothing else.

use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::Serialize;

use crate::pledge::Side;
use crate::say;
use crate::scenario::deal::HAS_CARS;
use crate::scenario::link::Link;
use crate::scenario::{Hand, LEVERS, Lang, Part, Preset, Scenario, Snapshot};
use crate::text::notation;
use crate::value::Invalid;
use crate::view::State;
use crate::view::block::{self, Block};
use crate::view::control::{along, number};
use crate::view::deferred::DEFERRED_VIEWS;
use crate::view::figures::Composition;
use crate::view::{map, offset};

/// What differs from the finished page.
#[derive(Serialize)]
struct Shown {
    /// The HTML of each block, by its `data-watched`.
    blocks: BTreeMap<usize, String>,
    /// Each lever's number, how far along its track that is, and how a screen reader says it.
    levers: BTreeMap<&'static str, [String; 3]>,
}

/// Under which key the script says to which pages it belongs.
const SHAPE: &str = "shape";

/// Tells pages apart by where each block has its place: the script fits those of its own shape.
pub(super) fn shape() -> String {
    let places = blocks().filter_map(|block| Some(format!("{block:?} {};", block.watched()?)));
    // FNV-1a.
    let hash = places
        .collect::<String>()
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{:08x}", hash >> 32)
}

/// The script, for a language.
///
/// # Errors
///
/// If a baseline is not a valid input of the model.
pub(super) fn script(lang: Lang) -> Result<String, Invalid> {
    let first = Scenario::default().preset();
    let start = shown(lang, first)?;
    let mut all = BTreeMap::new();
    for preset in Preset::ALL.into_iter().filter(|preset| *preset != first) {
        let mut shown = shown(lang, preset)?;
        shown
            .blocks
            .retain(|watched, html| start.blocks[watched] != *html);
        shown
            .levers
            .retain(|lever, values| start.levers[lever] != *values);
        all.insert(preset.id(), shown);
    }
    let mut all = serde_json::to_value(all).unwrap_or_default();
    all[SHAPE] = shape().into();
    Ok(format!("window.pledgePresets = {all};\n"))
}

fn shown(lang: Lang, preset: Preset) -> Result<Shown, Invalid> {
    let text = lang.words();
    let link = Link {
        scenario: Scenario::new(preset),
        lang,
        ..Link::default()
    };
    let first = Snapshot::of(&link.scenario, link.measure)?;
    let now = first.assumptions.clone();
    let scenario = link.scenario;
    let blocks = Owner::new().with(|| {
        let state = State::new(
            text,
            link,
            first,
            String::new(),
            |_, _| String::new(),
            || None,
        );
        state.deferred_views.set(Some(&DEFERRED_VIEWS));
        while state.mapping.is_some_and(|mapping| mapping.work(state, 1)) {}
        let map = Block::Map
            .watched()
            .map(|watched| (watched, map::section(state)));
        let offset = Block::Offset
            .watched()
            .filter(|_| HAS_CARS)
            .map(|watched| (watched, offset::section(state)));
        blocks()
            .filter_map(|block| Some((block.watched()?, block::html(state, text, block)())))
            .chain(map)
            .chain(offset)
            .collect()
    });
    let levers = LEVERS.iter().map(|lever| {
        let value = lever.id.get(&now);
        let words = notation::lever(text, lever.unit, value);
        (
            lever.name,
            [number(value), along(&lever.scale(), value), words],
        )
    });
    let hands = Hand::ALL.map(|hand| {
        let value = hand.value(&scenario);
        let detail = say::brief::hand_detail(text, hand, &scenario);
        let words = say::brief::hand_value(text, hand, value, &detail);
        (
            hand.scale().name,
            [number(value), along(&hand.scale(), value), words],
        )
    });
    Ok(Shown {
        blocks,
        levers: levers.chain(hands).collect(),
    })
}

/// Every block of the page.
fn blocks() -> impl Iterator<Item = Block> {
    let of_part = |part| {
        let pictures = Composition::ALL.map(|composition| Block::Picture(part, composition));
        [Block::Answer(part), Block::Note(part)]
            .into_iter()
            .chain(pictures)
    };
    let brief = Side::ALL.map(Block::Card).into_iter();
    brief
        .chain([Block::Finding, Block::Bars, Block::Ticks])
        .chain([
            Block::Law,
            Block::Budget,
            Block::GoalSeek,
            Block::GoalSeekMove,
            Block::Results,
        ])
        .chain(Part::questions().flat_map(of_part))
}
