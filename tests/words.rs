//! The words that a program loads: its file alone is enough, and no other file is taken for it.

mod states;

use std::collections::BTreeSet;
use std::fs;

use leptos::prelude::{Owner, Set};
use pledge_explainer::analysis::terms::{Term, Terms};
use pledge_explainer::pledge::Side;
use pledge_explainer::say::{self, levers};
use pledge_explainer::scenario::findings::Money;
use pledge_explainer::scenario::link::{Link, Notice, Publisher};
use pledge_explainer::scenario::offset::offsets;
use pledge_explainer::scenario::uncertainty::Drawing;
use pledge_explainer::scenario::{
    Hand, LEVERS, Lang, LeverId, PARAMETERS, Part, Slider, Snapshot, UncertaintyResult,
};
use pledge_explainer::text::{Words, message, notation, words};
use pledge_explainer::view::block::{self, Block};
use pledge_explainer::view::deferred::DEFERRED_VIEWS;
use pledge_explainer::view::figures::Composition;
use pledge_explainer::view::figures::offset::plane;
use pledge_explainer::view::offset;
use pledge_explainer::view::sensitivity_strip::strip;
use pledge_explainer::view::uncertainty::UncertaintyBlock;
use pledge_explainer::view::{State, announcement, brief, notices, sheet};
use proptest::prelude::*;

/// The file of a language's words, as the package has it.
fn file(name: &str, lang: Lang) -> String {
    let name = [name, ".", lang.id()].concat();
    let mut files = words::files().into_iter();
    let found = files.find(|(other, _)| *other == name);
    found.expect("the file is in the package").1
}

fn loaded(lang: Lang) -> Words {
    Words::load(lang, &file("words", lang)).expect("the file is of this version")
}

fn loaded_by_brief(lang: Lang) -> Words {
    Words::load(lang, &file("brief", lang)).expect("the file is of this version")
}

/// All that the program of *brief* writes for a link.
fn written_in_brief(link: &Link, words: Words) -> Vec<String> {
    let snapshot = Snapshot::of_link(link).expect("levers keep to the model's bounds");
    let mut all: Vec<String> = brief::BLOCKS
        .into_iter()
        .map(|block| brief::block(block, &snapshot, words))
        .collect();
    all.push(notices::html(link, words));
    all.push(sheet::html(
        link,
        "2026-11-22",
        "https://example.org/",
        words,
    ));
    for hand in Hand::ALL {
        let detail = say::brief::hand_detail(words, hand, &link.scenario);
        let value = hand.value(&link.scenario);
        all.push(say::brief::hand_value(words, hand, value, &detail));
    }
    for slider in Slider::all() {
        let unit = slider.scale().unit;
        all.push(notation::lever(words, unit, link.value(slider)));
    }
    let untouched = Link {
        lang: link.lang,
        ..Link::default()
    };
    all.extend(announcement::in_brief(&untouched, link, &snapshot, words));
    let start = Snapshot::of_link(&untouched).expect("the baseline is valid");
    all.extend(announcement::in_brief(link, &untouched, &start, words));
    all
}

/// What a link may have to say of itself.
fn any_notices() -> impl Strategy<Value = Vec<Notice>> {
    let keys = prop::sample::select(vec![
        "lang",
        "theme",
        "part",
        "preset",
        "map.x",
        "map.of",
        "terms",
        "aim",
        "aim.by",
        "aim.with",
        "lock",
        "hide",
        "seed",
        "v",
        "fx.korea.spot",
        "tariff.relief_years",
    ]);
    let queries = prop::collection::vec((keys, "[a-z0-9-]{1,30}"), 0..4);
    let vintage = prop::option::of(Just(("v", "2025-01-01".to_owned())));
    let typed = prop::collection::vec((0..LEVERS.len() + PARAMETERS.len(), "[a-z]{0,30}"), 0..2);
    (queries, vintage, typed).prop_map(|(queries, vintage, typed)| {
        let pairs: Vec<_> = queries.into_iter().chain(vintage).collect();
        let pairs = pairs.iter().map(|(key, value)| (*key, value.as_str()));
        let mut notices = Link::read(pairs, "2026-11-22").notices;
        let sliders: Vec<_> = Slider::all().collect();
        notices.extend(
            typed
                .iter()
                .map(|(index, typed)| Notice::bad_input(sliders[*index], typed)),
        );
        notices
    })
}

#[test]
fn the_file_of_brief_holds_every_word_that_its_program_writes() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(400));
    let publisher = prop::option::of((states::any_scenario(), "[a-z.]{0,12}"));
    let terms = prop::sample::subsequence(Term::ALL.to_vec(), 0..=Term::ALL.len());
    let lucks = prop::collection::vec((0..PARAMETERS.len(), 0.0..=1.0_f64), 0..3);
    let of = (
        states::any_scenario(),
        terms,
        publisher,
        lucks,
        any_notices(),
    );
    runner
        .run(&of, |(mut scenario, terms, publisher, lucks, notices)| {
            scenario.switch(terms.into_iter().fold(Terms::default(), Terms::with));
            for lang in Lang::ALL {
                let mut link = Link {
                    scenario,
                    lang,
                    notices: notices.clone(),
                    publisher: publisher
                        .clone()
                        .map(|(scenario, name)| Publisher { name, scenario }),
                    ..Link::default()
                };
                for &(index, share) in &lucks {
                    let parameter = &PARAMETERS[index];
                    let (min, max) = (parameter.scale.min, parameter.scale.max);
                    link.set(parameter.id.into(), min + share * (max - min));
                }
                let (own, all) = (loaded_by_brief(lang), lang.words());
                prop_assert_eq!(written_in_brief(&link, own), written_in_brief(&link, all));
            }
            Ok(())
        })
        .expect("each state says the same");
}

#[test]
fn the_file_of_brief_holds_the_lines_of_the_page_and_no_more_than_half_of_them() {
    for lang in Lang::ALL {
        let [page, own] = ["words", "brief"].map(|name| file(name, lang));
        let lines: Vec<_> = page.lines().zip(own.lines()).collect();
        assert_eq!(lines.len(), page.lines().count());
        assert!(
            lines
                .iter()
                .all(|(line, own)| own.is_empty() || line == own)
        );
        assert!(
            own.len() * 2 < page.len(),
            "{} of {}",
            own.len(),
            page.len()
        );
    }
}

/// All that the page's program writes for a link.
fn written(link: &Link, words: Words) -> Vec<String> {
    let snapshot = Snapshot::of_link(link).expect("levers keep to the model's bounds");
    let mut all = Vec::new();
    let before = Link {
        lang: link.lang,
        ..Link::default()
    };
    all.extend((DEFERRED_VIEWS.announcement)(
        &before, link, &snapshot, words,
    ));
    all.push((DEFERRED_VIEWS.sheet)(
        link,
        "2026-11-22",
        "https://example.org/",
        words,
    ));
    for part in Part::ALL {
        all.push((DEFERRED_VIEWS.arithmetic)(
            part,
            &snapshot,
            Some(""),
            words,
        ));
        all.push((DEFERRED_VIEWS.table)(part, &snapshot, words));
    }
    for slider in Slider::all() {
        all.push((DEFERRED_VIEWS.steps)(slider, false, words));
        let label = levers::label(words, slider);
        all.push(message::lever_reset_to(words, &label, &label).into_plain());
    }
    for country in Side::ALL {
        for points in [-0.1, 0.0, 0.1] {
            let id = LeverId::Drift(country);
            all.push(levers::departure(words, id, points));
        }
    }
    for lever in [&LEVERS[0], &LEVERS[LEVERS.len() / 2]] {
        let strip = strip(&link.scenario, lever, false, words);
        all.push(strip.picture);
        all.push(strip.flips);
    }
    Owner::new().with(|| {
        let state = State::new(
            words,
            link.clone(),
            snapshot.clone(),
            String::new(),
            |_, _| String::new(),
            || None,
        );
        state.deferred_views.set(Some(&DEFERRED_VIEWS));
        let offsets = offsets(&snapshot);
        all.push(offset::answer(&offsets, words));
        all.push(offset::note(&offsets, words));
        all.push((DEFERRED_VIEWS.offset_table)(&offsets, words));
        for country in Side::ALL {
            let (offset, start) = (&offsets[country], offset::start(&snapshot, country));
            for composition in Composition::ALL {
                all.push(offset::picture(offset, start, words, composition));
                let plane = plane(country, words, composition);
                let spot = offset::spot(&snapshot, offset, words, &plane);
                all.extend([spot.name, spot.value]);
            }
        }
        let mapping = state.mapping.expect("natively the map is there");
        while mapping.work(state, 50) {}
        let mut blocks = vec![Block::Law, Block::Notices, Block::GoalSeek];
        blocks.extend(Side::ALL.map(Block::Card));
        blocks.extend([Block::Finding, Block::Bars, Block::Ticks]);
        for part in Part::ALL {
            // The answers of the other parts follow no slider and stand in the finished page.
            if part.has_picture() {
                blocks.push(Block::Answer(part));
            }
            blocks.push(Block::Note(part));
            if part.has_picture() {
                blocks
                    .extend(Composition::ALL.map(|composition| Block::Picture(part, composition)));
            }
        }
        all.extend(
            blocks
                .into_iter()
                .map(|block| block::html(state, words, block)()),
        );
    });
    all
}

/// What `src/embed` and `src/dom` say without a view, and what writes the same above.
const SAID: [(&str, &str); 7] = [
    ("levers::departure", "levers::departure"),
    ("levers::label", "levers::label"),
    ("message::lever_reset_to", "message::lever_reset_to"),
    ("say::hand_detail", "say::brief::hand_detail"),
    ("say::hand_value", "say::brief::hand_value"),
    ("notices::notice", "notices::html"),
    ("uncertainty::answer", "block.html"),
];

/// A word of it that only finished pages have would be a hole in the page.
#[test]
fn all_that_programs_say_without_a_view_is_written_here() {
    let written = include_str!("words.rs");
    for (said, by) in SAID {
        let call = [by, "("].concat();
        assert!(written.contains(&call), "{said}: {by}");
    }
    let modules = ["message", "levers", "say", "notices", "uncertainty"];
    let mut found = BTreeSet::new();
    for folder in ["src/embed", "src/dom"] {
        for file in fs::read_dir(folder).expect("the folder") {
            let path = file.expect("a file").path();
            if path.extension().is_none_or(|of| of != "rs") {
                continue;
            }
            let source = fs::read_to_string(&path).expect("the source");
            let code = source
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                let is_part =
                    |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == ':';
                for call in line
                    .split_inclusive('(')
                    .filter_map(|part| part.strip_suffix('('))
                {
                    let from = call.rfind(|sign| !is_part(sign)).map_or(0, |at| at + 1);
                    let call = call.get(from..).unwrap_or_default();
                    let module = call.split_once("::").map_or("", |(module, _)| module);
                    if modules.contains(&module) {
                        found.insert(call.to_owned());
                    }
                }
            }
        }
    }
    // What the modules of these names in `src/embed` do themselves.
    for own in ["follow", "listen", "watch"] {
        found.remove(&["uncertainty::", own].concat());
    }
    let said: BTreeSet<String> = SAID.iter().map(|(said, _)| (*said).to_owned()).collect();
    assert_eq!(found, said);
}

#[test]
fn the_file_of_the_page_holds_every_word_that_its_program_writes() {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(24));
    runner
        .run(
            &(states::any_scenario(), 0..Lang::ALL.len()),
            |(scenario, lang)| {
                let lang = Lang::ALL[lang];
                let link = Link {
                    scenario,
                    lang,
                    ..Link::default()
                };
                prop_assert_eq!(written(&link, loaded(lang)), written(&link, lang.words()));
                Ok(())
            },
        )
        .expect("each state says the same");
}

#[test]
fn the_file_of_the_page_holds_every_word_of_the_futures() {
    let link = Link::default();
    let dollars = Drawing::begin(&link.scenario, &link.uncertainty, link.money)
        .expect("the baseline is valid")
        .finish();
    let own_money = UncertaintyResult {
        money: Money::Own,
        ..dollars.clone()
    };
    let each = [dollars, own_money];
    for (lang, result) in Lang::ALL
        .into_iter()
        .flat_map(|lang| each.iter().map(move |result| (lang, result)))
    {
        for block in UncertaintyBlock::ALL {
            assert_eq!(
                block.html(result, loaded(lang)),
                block.html(result, lang.words())
            );
        }
        assert_eq!(
            (DEFERRED_VIEWS.uncertainty_table)(result, loaded(lang)),
            (DEFERRED_VIEWS.uncertainty_table)(result, lang.words())
        );
    }
}

#[test]
fn a_file_of_another_language_or_version_is_not_taken() {
    let words = &file("words", Lang::En);
    assert!(Words::load(Lang::En, words).is_some());
    assert!(Words::load(Lang::Ja, words).is_none());
    assert!(Words::load(Lang::En, "").is_none());
    assert!(Words::load(Lang::En, "<!doctype html><title>Not found</title>\n").is_none());
    let (head, lines) = words.split_once('\n').expect("a head");
    let other = [&head.replace("words page ", "words page 0"), "\n", lines].concat();
    assert!(Words::load(Lang::En, &other).is_none());
    let cut = words
        .rsplit_once('\n')
        .and_then(|(rest, _)| rest.rsplit_once('\n'));
    assert!(Words::load(Lang::En, cut.expect("several lines").0).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn lines_with_anything_in_them_are_said_without_a_failure(
        lines in prop::collection::vec("[\u{0}-\u{20}0-9a-z\u{ac00}-\u{ac20}]{0,40}", 0..4),
    ) {
        let words = &file("words", Lang::En);
        let (head, rest) = words.split_once('\n').expect("a head");
        let hostile: Vec<String> = rest
            .lines()
            .enumerate()
            .map(|(index, line)| lines.get(index % 7).map_or(line, String::as_str).replace(['\n', '\r'], " "))
            .collect();
        let hostile = [head, "\n", &hostile.join("\n"), "\n"].concat();
        if let Some(words) = Words::load(Lang::En, &hostile) {
            written(&Link::default(), words);
        }
    }
}
