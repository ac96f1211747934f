//! What is said once a change has settled, and what a print adds.

use pledge_explainer::pledge::Side;
use pledge_explainer::say::{levers, presets};
use pledge_explainer::scenario::link::Link;
use pledge_explainer::scenario::{
    LEVERS, Lang, LeverId, PARAMETERS, Part, Preset, Slider, Snapshot,
};
use pledge_explainer::text::{message, notation};
use pledge_explainer::view::announcement::announcement;
use pledge_explainer::view::{self, sheet};
use proptest::prelude::*;

fn said(before: &Link, link: &Link) -> Option<String> {
    let now = Snapshot::of_link(link).expect("levers keep to the model's bounds");
    announcement(before, link, &now, link.lang.words())
}

fn in_every_language() -> impl Iterator<Item = Link> {
    Lang::ALL.into_iter().map(|lang| Link {
        lang,
        ..Link::default()
    })
}

#[test]
fn nothing_is_said_where_nothing_has_changed() {
    for link in in_every_language() {
        assert_eq!(said(&link, &link), None);
    }
}

#[test]
fn every_lever_is_said_with_its_name_and_its_place() {
    for before in in_every_language() {
        let of = before.lang.words();
        for lever in &LEVERS {
            let mut link = before.clone();
            let start = before.scenario.value(lever.id);
            let end = if start == lever.max {
                lever.min
            } else {
                lever.max
            };
            link.set(Slider::Lever(lever.id), end);
            let words = said(&before, &link).expect("a lever was moved");
            let label = levers::label(of, lever.id);
            let place = notation::lever_short(of, lever.unit, end);
            assert!(words.starts_with(&label), "{words}");
            assert!(words.contains(&place), "{words} lacks {place}");
        }
    }
}

#[test]
fn every_lever_has_a_slider_in_a_part_with_a_picture() {
    for lever in &LEVERS {
        let has = |part: &Part| {
            let (few, more) = view::levers(*part);
            few.contains(&lever.id) || more.contains(&lever.id)
        };
        let part = Part::ALL.iter().find(|part| has(part));
        assert!(
            part.is_some_and(|part| part.has_picture()),
            "{}",
            lever.name
        );
    }
}

#[test]
fn putting_everything_back_is_said_as_that() {
    for start in in_every_language() {
        let mut moved = start.clone();
        moved.set(Slider::Lever(LeverId::Spot(Side::Right)), 1600.0);
        let words = said(&moved, &start).expect("a lever was put back");
        assert!(
            words.starts_with(message::live_region_reset(start.lang.words())),
            "{words}"
        );
    }
}

#[test]
fn a_print_of_the_start_says_so_and_lists_nothing() {
    for link in in_every_language() {
        let text = link.lang.words();
        let html = sheet::html(&link, "1 <i>", "https://example.org/?a=1&b=2", text);
        let nothing = message::sheet_unchanged(link.lang.words());
        assert!(html.contains(nothing) && !html.contains("<li>"));
        assert!(html.contains("1 &lt;i&gt;") && html.contains("?a=1&amp;b=2"));
    }
}

proptest! {
    #[test]
    fn a_print_lists_each_assumption_that_differs_and_no_other(
        preset in 0..Preset::ALL.len(),
        moves in prop::collection::vec((0..LEVERS.len() + PARAMETERS.len(), 0.0..=1.0_f64), 0..8),
    ) {
        for mut link in in_every_language() {
            link.scenario.choose(Preset::ALL[preset], link.locked);
            for &(index, share) in &moves {
                let slider = Slider::all().nth(index).expect("a slider");
                let scale = slider.scale();
                link.set(slider, scale.min + share * (scale.max - scale.min));
            }
            let (text, words) = (link.lang.words(), link.lang.words());
            let html = sheet::html(&link, "today", "here", text);
            let moved = link.scenario.moved().count() + link.uncertainty.moved().count();
            prop_assert_eq!(html.matches("<li>").count(), moved);
            prop_assert_eq!(html.contains(message::sheet_unchanged(words)), moved == 0);
            prop_assert!(html.contains(&presets::label(words, link.scenario.preset())));
        }
    }
}
