//! What a reader asks for by buttons, choices and sliders, read from the page and applied to the link.

use std::collections::HashSet;
use std::mem::discriminant;
use std::sync::OnceLock;

use leptos::prelude::Owner;
use pledge_explainer::facts::VINTAGE;
use pledge_explainer::page;
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::action::Action;
use pledge_explainer::scenario::goal_seek::{Goal, GoalSeek};
use pledge_explainer::scenario::link::{Link, Notice, Publisher};
use pledge_explainer::scenario::map::Choice;
use pledge_explainer::scenario::{
    LEVERS, Lang, LeverId, Locked, PARAMETERS, Preset, Scenario, Slider, Snapshot,
};
use pledge_explainer::view::block::{self, Block};
use pledge_explainer::view::sensitivity_strip::strip;
use pledge_explainer::view::{State, control, map};
use proptest::prelude::*;

/// What the scripts beside the program do, not the program.
const OF_SCRIPTS: [&str; 6] = [
    "data-share",
    "data-share-finding",
    "data-share-way",
    "data-share-only",
    "data-share-link",
    "data-check",
];
/// Sliders and their fields, whose numbers are read as numbers.
const OF_SLIDERS: [&str; 2] = ["data-lever", "data-lever-number"];

/// An element of the page, with the control that it stands in.
#[derive(Clone, Debug, Default)]
struct Element {
    tag: String,
    attributes: Vec<(String, String)>,
    control: Option<String>,
}

impl Element {
    /// One of these attributes.
    fn of(attributes: &[(&str, &str)]) -> Self {
        let own = |(name, value): &(&str, &str)| (name.to_string(), value.to_string());
        Self {
            attributes: attributes.iter().map(own).collect(),
            ..Self::default()
        }
    }

    fn attribute(&self, name: &str) -> Option<String> {
        let mut own = self.attributes.iter();
        let own = own.find(|(other, _)| other == name);
        let own = own.map(|(_, value)| value.clone());
        own.or_else(|| self.control.clone().filter(|_| name == "data-control"))
    }

    fn has_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.attribute(name).is_some())
    }

    fn action(&self) -> Option<Action> {
        Action::from(|name| self.attribute(name))
    }
}

/// The elements of some HTML, as this program writes it.
fn elements(html: &str) -> Vec<Element> {
    let mut found = Vec::new();
    let mut control = None;
    for tag in html.split('<').skip(1) {
        if !tag.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        let (name, mut rest) = tag.split_at(tag.find([' ', '>']).unwrap_or(tag.len()));
        let mut attributes = Vec::new();
        while let Some(after) = rest.strip_prefix(' ') {
            let (name, after) = after.split_at(after.find(['=', ' ', '>']).expect("a tag ends"));
            let (value, after) = match after.strip_prefix("=\"") {
                Some(quoted) => quoted.split_once('"').expect("a quote ends"),
                None => ("", after),
            };
            attributes.push((name.to_owned(), value.to_owned()));
            rest = after;
        }
        let element = Element {
            tag: name.to_owned(),
            attributes,
            control: control.clone(),
        };
        control = element.attribute("data-control");
        found.push(element);
    }
    found
}

/// A publisher's link, and the same at the neutral case: each page offers the other.
fn published() -> [Link; 2] {
    let mut scenario = Scenario::new(Preset::AsSigned);
    scenario.set(LeverId::Spot(Side::Right), 1500.0);
    let link = Link {
        scenario,
        publisher: Some(Publisher {
            name: "Daily".to_owned(),
            scenario,
        }),
        ..Link::default()
    };
    let neutral = Link {
        scenario: Scenario::default(),
        ..link.clone()
    };
    [link, neutral]
}

/// A block of the page that a link describes.
fn block_of(link: &Link, block: Block) -> String {
    let first = Snapshot::of_link(link).expect("a valid link");
    Owner::new().with(|| {
        let words = link.lang.words();
        let nothing = || None;
        let state = State::new(
            words,
            link.clone(),
            first,
            String::new(),
            |_, _| String::new(),
            nothing,
        );
        block::html(state, words, block)()
    })
}

/// Everything on which a reader can act: the finished page, and what the program adds to it.
fn everything(lang: Lang) -> Vec<Element> {
    let words = lang.words();
    let mut html = page::document(lang).expect("the baseline is valid");
    for lever in &LEVERS {
        let strip = strip(&Scenario::default(), lever, false, words);
        html += &format!("<div data-control=\"{}\">{}</div>", lever.name, strip.flips);
    }
    for slider in Slider::all() {
        let steps = control::steps(slider, false, words);
        html += &format!(
            "<div data-control=\"{}\">{steps}</div>",
            slider.scale().name
        );
    }
    html += &map::choices(Choice::default(), words);
    for goal in Goal::ALL {
        let link = Link {
            lang,
            goal_seek: GoalSeek {
                goal,
                ..GoalSeek::default()
            },
            ..Link::default()
        };
        let now = Snapshot::of_link(&link).expect("the baseline is valid");
        html += &block::deferred(Block::GoalSeek, &now, words);
    }
    for link in published() {
        html += &block_of(&Link { lang, ..link }, Block::Notices);
    }
    let mut all = Vec::new();
    let mut list = Element::default();
    for element in elements(&html) {
        match element.tag.as_str() {
            "select" => list = element,
            // A list says what was chosen as its own value.
            "option" => {
                let value = element.attribute("value").expect("an option has a value");
                let mut chosen = list.clone();
                chosen.attributes.push(("value".to_owned(), value));
                all.push(chosen);
            }
            "button" | "input" => all.push(element),
            _ => {}
        }
    }
    all.retain(|element| !element.has_one_of(&OF_SCRIPTS) && !element.has_one_of(&OF_SLIDERS));
    all
}

/// The actions of the English page, worked out once.
fn actions() -> &'static [Action] {
    static ACTIONS: OnceLock<Vec<Action>> = OnceLock::new();
    ACTIONS.get_or_init(|| {
        let all = everything(Lang::En);
        all.iter().filter_map(Element::action).collect()
    })
}

fn read(query: &str) -> Link {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    Link::read(pairs, VINTAGE)
}

/// The link that a link's own query leads to. What a publisher set comes from elsewhere.
fn read_back(link: &Link) -> Link {
    let pairs = link.pairs(VINTAGE);
    let pairs = pairs.iter().map(|(key, value)| (*key, value.as_str()));
    Link {
        publisher: link.publisher.clone(),
        ..Link::read(pairs, VINTAGE)
    }
}

/// Whether an action replaces all that is assumed by another whole, whatever is locked.
fn is_whole(action: &Action) -> bool {
    matches!(action, Action::Neutral | Action::Publishers)
}

#[test]
fn every_button_and_every_choice_of_the_page_is_an_action() {
    for lang in Lang::ALL {
        let all = everything(lang);
        assert!(all.len() > 100, "{} elements", all.len());
        for element in all {
            assert!(element.action().is_some(), "{element:?}");
        }
    }
}

#[test]
fn the_page_offers_every_kind_of_action() {
    let kinds: HashSet<_> = actions().iter().map(discriminant).collect();
    assert_eq!(kinds.len(), 20, "of {} actions", actions().len());
}

#[test]
fn an_action_leads_to_what_a_link_says() {
    for (attributes, query) in [
        (&[("data-preset", "as-signed")][..], "preset=as-signed"),
        (&[("data-measure", "gdp")], "measure=gdp"),
        (&[("data-money", "local")], "money=local"),
        (&[("data-term-values-to", "japan")], "worth.to=japan"),
        (
            &[("data-term-values-in", "gap_share_of_reserves")],
            "worth.in=gap_share_of_reserves",
        ),
        (&[("data-switch", "calls")], "terms=calls"),
        (
            &[("data-flip", "9.5"), ("data-control", "projects.return")],
            "projects.return=9.5",
        ),
        (
            &[
                ("data-interpretation", "70"),
                ("data-interpretation-of", "funding.japan.take_up"),
            ],
            "funding.japan.take_up=70",
        ),
        (
            &[("data-step", "-1"), ("data-control", "discount")],
            "discount=4.6",
        ),
        (
            &[("data-step", "1"), ("data-control", "correlation")],
            "correlation=0.55",
        ),
        (&[("data-goal-seek-set", "8.25")], "projects.return=8.25"),
        (&[("data-draw", "")], "seed=2"),
        (
            &[("data-hand", "fallback"), ("value", "20")],
            "tariff.general.fallback=20",
        ),
        (
            &[("data-goal-seek", ""), ("value", "japan.ahead")],
            "aim=japan.ahead",
        ),
        (
            &[("data-goal-seek-by", ""), ("value", "2050")],
            "aim.by=2050",
        ),
        (
            &[("data-goal-seek-with", ""), ("value", "discount")],
            "aim.with=discount",
        ),
        (
            &[("data-map-choice", "x"), ("value", "discount")],
            "map.x=discount",
        ),
        (
            &[("data-map-choice", "y"), ("value", "discount")],
            "map.y=discount",
        ),
        (
            &[("data-map-choice", "of"), ("value", "difference")],
            "map.of=difference",
        ),
    ] {
        let mut link = Link::default();
        let action = Element::of(attributes).action();
        link.apply(action.unwrap_or_else(|| panic!("{attributes:?} is no action")));
        assert_eq!(link, read(query), "{attributes:?}");
        assert_ne!(link, Link::default(), "{attributes:?}");
    }
}

#[test]
fn what_was_changed_is_put_back() {
    let start = "projects.return=9&return_sd=5&terms=calls&measure=gdp";
    for (attributes, query) in [
        (
            ("data-lever-reset", "projects.return"),
            "return_sd=5&terms=calls&measure=gdp",
        ),
        (
            ("data-lever-reset", "return_sd"),
            "projects.return=9&terms=calls&measure=gdp",
        ),
        (
            ("data-switch", "calls"),
            "projects.return=9&return_sd=5&measure=gdp",
        ),
        (("data-reset", ""), "measure=gdp"),
        (("data-neutral", ""), "return_sd=5&measure=gdp"),
    ] {
        let mut link = read(start);
        link.apply(Element::of(&[attributes]).action().expect("an action"));
        assert_eq!(link, read(query), "{attributes:?}");
    }
}

#[test]
fn a_reader_goes_to_the_neutral_case_and_back_to_the_publishers() {
    let [link, neutral] = published();
    let mut here = link.clone();
    here.apply(Action::Neutral);
    assert_eq!(here, neutral);
    here.apply(Action::Publishers);
    assert_eq!(here, link);
    let mut of_nobody = Link::default();
    of_nobody.apply(Action::Publishers);
    assert_eq!(of_nobody, Link::default());
}

#[test]
fn after_any_action_of_the_page_its_link_leads_back_to_it() {
    for action in actions() {
        let mut link = Link::default();
        link.apply(action.clone());
        assert_eq!(read_back(&link), link, "{action:?}");
    }
}

#[test]
fn sliders_that_are_locked_or_hidden_stay_whatever_a_reader_does() {
    for key in ["lock", "hide"] {
        for lever in &LEVERS {
            let before = {
                let mut link = read(&format!("{key}={}&aim.with={}", lever.name, lever.name));
                let middle = lever
                    .scale()
                    .on_step(lever.min + (lever.max - lever.min) * 0.4);
                link.scenario.set(lever.id, middle);
                link
            };
            let all = [lever.min, lever.max].map(|end| Action::Move(vec![(lever.id.into(), end)]));
            for action in actions()
                .iter()
                .chain(&all)
                .filter(|action| !is_whole(action))
            {
                let mut link = before.clone();
                // The others move; a goal with another lever would move that one.
                link.apply(action.clone());
                let (was, is) = (
                    before.scenario.value(lever.id),
                    link.scenario.value(lever.id),
                );
                assert_eq!(was, is, "{key} {}: {action:?}", lever.name);
            }
        }
    }
}

#[test]
fn what_makes_no_sense_is_no_action() {
    for attributes in [
        &[][..],
        &[("class", "choice")],
        &[("data-preset", "tomorrow")],
        &[("data-preset", "")],
        &[("data-measure", "weight")],
        &[("data-term-values-to", "atlantis")],
        &[("data-term-values-in", "irr")],
        &[("data-switch", "tea")],
        &[("data-flip", "9")],
        &[("data-flip", "9"), ("data-control", "gravity")],
        &[("data-flip", "NaN"), ("data-control", "projects.return")],
        &[("data-flip", "lots"), ("data-control", "projects.return")],
        &[("data-flip", "-1"), ("data-control", "projects.return")],
        &[("data-flip", "3.5"), ("data-control", "projects.lag")],
        &[("data-interpretation", "70")],
        &[
            ("data-interpretation", "400"),
            ("data-interpretation-of", "funding.japan.take_up"),
        ],
        &[("data-step", "1")],
        &[("data-step", "up"), ("data-control", "discount")],
        &[("data-lever-reset", "gravity")],
        &[("data-goal-seek-set", "soon")],
        &[("data-goal-seek", "")],
        &[("data-goal-seek", ""), ("value", "glory")],
        &[("data-goal-seek-by", "")],
        &[("data-goal-seek-by", ""), ("value", "soon")],
        &[("data-goal-seek-with", ""), ("value", "gravity")],
        &[("data-map-choice", "x"), ("value", "discount.korea")],
        &[("data-map-choice", "y"), ("value", "gravity")],
        &[("data-map-choice", "of"), ("value", "mars")],
        &[("data-map-choice", "z"), ("value", "discount")],
        &[("data-map-choice", "x")],
        &[("data-hand", "gravity"), ("value", "1")],
        &[("data-hand", "dollar"), ("value", "much")],
        &[("data-hand-number", "dollar")],
    ] {
        assert_eq!(Element::of(attributes).action(), None, "{attributes:?}");
    }
}

#[test]
fn a_year_out_of_range_is_brought_to_the_nearer_end() {
    let (first, last) = GoalSeek::YEARS;
    for (typed, year) in [
        ("1", first),
        ("-3", first),
        ("99999", last),
        ("2040.7", 2040),
    ] {
        let element = Element::of(&[("data-goal-seek-by", ""), ("value", typed)]);
        assert_eq!(element.action(), Some(Action::GoalBy(year)), "{typed}");
    }
}

#[test]
fn a_mistyped_number_is_forgotten_with_the_next_change_but_not_with_a_look() {
    let notice = Notice::bad_input(LeverId::Discount.into(), "lots");
    let mistyped = Link {
        notices: vec![notice],
        ..Link::default()
    };
    for (action, is_forgotten) in [
        (Action::Move(vec![(LeverId::Return.into(), 9.0)]), true),
        (Action::Preset(Preset::AsSigned), true),
        (Action::Draw, true),
        (Action::ResetAll, true),
        (Action::Goal(Goal::SamePerPerson), false),
        (Action::GoalWith(LeverId::Discount), false),
    ] {
        let mut link = mistyped.clone();
        link.apply(action.clone());
        assert_eq!(link.notices.is_empty(), is_forgotten, "{action:?}");
    }
}

#[test]
fn one_action_moves_several_sliders_and_leaves_the_locked_one() {
    let mut link = Link {
        locked: Locked::default().with(LeverId::Discount),
        ..Link::default()
    };
    link.apply(Action::Move(vec![
        (LeverId::Return.into(), 9.0),
        (LeverId::Discount.into(), 7.0),
        (PARAMETERS[0].id.into(), 12.0),
    ]));
    assert_eq!(
        link,
        read("projects.return=9&volatility.japan=12&lock=discount")
    );
}

/// Any action of the page, or a slider moved to one of its steps.
fn any_action() -> impl Strategy<Value = Action> {
    let sliders: Vec<Slider> = Slider::all().collect();
    let moved = (0..sliders.len(), 0.0..=1.0_f64).prop_map(move |(index, share)| {
        let scale = sliders[index].scale();
        let value = scale.on_step(scale.min + share * (scale.max - scale.min));
        Action::Move(vec![(sliders[index], value)])
    });
    prop_oneof![
        (0..actions().len()).prop_map(|index| actions()[index].clone()),
        moved,
    ]
}

proptest! {
    #[test]
    fn whatever_a_reader_does_one_after_another_the_link_leads_back_there(
        steps in prop::collection::vec(any_action(), 0..12),
        locked in prop::collection::vec(0..LEVERS.len(), 0..3),
        is_published in any::<bool>(),
    ) {
        let [published, _] = published();
        let mut link = if is_published { published } else { Link::default() };
        link.locked = locked
            .into_iter()
            .fold(Locked::default(), |locked, index| locked.with(LEVERS[index].id));
        for step in steps {
            link.apply(step);
            prop_assert_eq!(&read_back(&link), &link);
        }
        prop_assert!(link.scenario.assumptions().check().is_ok());
    }
}
