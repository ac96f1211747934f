//! The reader's state in an address, and what strangers write there.

use pledge_explainer::analysis::terms::{Term, Terms};
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::findings::Measure;
use pledge_explainer::scenario::link::{Link, Notice, Theme, is_known};
use pledge_explainer::scenario::map::Shown;
use pledge_explainer::scenario::{
    LEVERS, LeverId, PARAMETERS, ParameterId, Part, Preset, Scenario, UncertaintyInputs, options,
};
use pledge_explainer::value::Value;
use proptest::prelude::*;

const VINTAGE: &str = "2026-11-22";

fn read(query: &str) -> Link {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    Link::read(pairs, VINTAGE)
}

fn written(link: &Link) -> String {
    let pairs = link.pairs(VINTAGE);
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(key, value)| format!("{key}={value}"))
        .collect();
    pairs.join("&")
}

#[test]
fn an_untouched_page_has_nothing_to_say() {
    assert_eq!(written(&Link::default()), "");
    assert_eq!(read(""), Link::default());
}

#[test]
fn a_link_says_what_departs_from_the_preset_and_nothing_else() {
    let mut link = Link {
        scenario: Scenario::new(Preset::AsSigned),
        measure: Measure::Economy,
        theme: Theme::Dark,
        ..Link::default()
    };
    link.scenario.set(LeverId::Spot(Side::Right), 1600.0);
    assert_eq!(
        written(&link),
        "theme=dark&preset=as-signed&measure=gdp&fx.korea.spot=1600&v=2026-11-22"
    );
}

#[test]
fn a_lever_goes_before_the_preset_wherever_it_stands() {
    let link = read("fx.korea.spot=1600&preset=as-signed");
    assert_eq!(link.scenario.preset(), Preset::AsSigned);
    assert_eq!(link.scenario.value(LeverId::Spot(Side::Right)), 1600.0);
}

#[test]
fn what_is_hidden_stays_where_it_is_like_what_is_locked() {
    let link = read("hide=discount&lock=horizon&discount=9&horizon=50");
    assert!(link.hidden.contains(LeverId::Discount));
    assert!(link.fixed().contains(LeverId::Discount) && link.fixed().contains(LeverId::Horizon));
    assert!(!link.can_reset());
    assert_eq!(
        written(&link),
        "discount=9&horizon=50&lock=horizon&hide=discount&v=2026-11-22"
    );
}

#[test]
fn a_publisher_is_named_only_where_something_departs_from_the_neutral_case() {
    assert_eq!(
        read("part=size&theme=dark").set_by("example.org").publisher,
        None
    );
    for query in [
        "preset=as-signed",
        "discount=9",
        "lock=discount",
        "hide=discount",
    ] {
        let publisher = read(query).set_by("example.org").publisher;
        let publisher = publisher.unwrap_or_else(|| panic!("{query}"));
        assert_eq!(publisher.name, "example.org");
        assert_eq!(publisher.scenario, read(query).scenario);
    }
    let long = read("discount=9").set_by(&"x".repeat(1000)).publisher;
    assert_eq!(long.unwrap().name.len(), 60);
}

#[test]
fn parts_and_locks_are_lists() {
    let link = read("part=size,verdict&lock=discount,horizon");
    assert!(link.parts.contains(Part::Size) && link.parts.contains(Part::Verdict));
    assert!(!link.parts.contains(Part::Terms));
    assert!(link.locked.contains(LeverId::Discount) && link.locked.contains(LeverId::Horizon));
    assert!(!link.locked.contains(LeverId::Return));
}

#[test]
fn what_the_map_spans_and_shows_is_in_the_link_where_it_was_chosen() {
    let link = read("map.x=discount&map.of=difference");
    assert_eq!(
        (link.map.x, link.map.y),
        (LeverId::Discount, LeverId::GeneralFallback)
    );
    assert_eq!(link.map.of, Shown::Difference);
    assert_eq!(written(&link), "map.x=discount&map.of=difference");
    // The default of the other side: the two change places.
    let link = read("map.x=tariff.general.fallback");
    assert_eq!(
        (link.map.x, link.map.y),
        (LeverId::GeneralFallback, LeverId::Return)
    );
    assert_eq!(read(&written(&link)), link);
}

#[test]
fn a_map_over_one_lever_twice_is_refused() {
    for query in [
        "map.x=discount&map.y=discount",
        "map.y=discount&map.x=discount",
    ] {
        let link = read(query);
        assert_ne!(link.map.x, link.map.y);
        assert!(
            matches!(link.notices.as_slice(), [Notice::BadValue { .. }]),
            "{query}"
        );
    }
}

#[test]
fn luck_stands_in_a_link_as_a_person_reads_it_and_only_where_it_was_changed() {
    let mut link = Link::default();
    link.uncertainty
        .set(ParameterId::Volatility(Side::Right), 9.5);
    link.uncertainty.set(ParameterId::Correlation, -0.25);
    link.uncertainty.draw_others();
    let query = "volatility.korea=9.5&correlation=-0.25&seed=2&v=2026-11-22";
    assert_eq!(written(&link), query);
    assert_eq!(read(query), link);
    assert!(link.can_reset());
    link.uncertainty = UncertaintyInputs::default();
    assert_eq!(written(&link), "");
    assert!(!link.can_reset());
}

#[test]
fn after_the_last_futures_come_the_first_again() {
    let mut futures = UncertaintyInputs::default();
    assert_eq!(
        futures.sow(f64::from(UncertaintyInputs::MAX_SEED)),
        Some(())
    );
    futures.draw_others();
    assert_eq!(futures.seed(), 0);
    for seed in [-1.0, 0.5, 1e6, f64::NAN, f64::INFINITY] {
        assert_eq!(futures.sow(seed), None, "{seed}");
    }
    assert_eq!(futures.seed(), 0);
}

#[test]
fn keys_of_the_host_are_ignored_without_a_word() {
    assert_eq!(
        read("utm_source=mail&fbclid=x&__proto__=1"),
        Link::default()
    );
    assert!(!is_known("utm_source"));
}

#[test]
fn a_bad_value_keeps_the_default_and_says_so() {
    for query in [
        "projects.return=lots",
        "projects.return=",
        "projects.return=NaN",
        "projects.return=1e3",
        "projects.return=-1",
        "projects.return=99999999999999999999999",
        "projects.return=0x10",
        "preset=tomorrow",
        "theme=pink",
        "lang=xx",
        "part=nonsense",
        "part=",
        "lock=everything",
        "measure=weight",
        "map.x=gravity",
        "map.y=discount.korea",
        "map.of=mars",
        "v=yesterday",
        "volatility.korea=21",
        "volatility.japan=-1",
        "correlation=1.5",
        "return_sd=lots",
        "seed=1.5",
        "seed=-1",
        "seed=1000000",
        "seed=",
    ] {
        let link = read(query);
        let expected = Link {
            notices: link.notices.clone(),
            ..Link::default()
        };
        assert_eq!(link, expected, "{query}");
        assert!(
            matches!(link.notices.as_slice(), [Notice::BadValue { .. }]),
            "{query}: {:?}",
            link.notices
        );
    }
}

#[test]
fn of_a_repeated_key_the_first_counts_and_the_reader_is_told() {
    let link = read("projects.return=10&projects.return=12");
    assert_eq!(link.scenario.value(LeverId::Return), 10.0);
    assert_eq!(
        link.notices,
        [Notice::Repeated {
            key: "projects.return".to_owned()
        }]
    );
}

#[test]
fn a_link_made_with_other_facts_says_so() {
    let link = read("v=2026-01-31&discount=5");
    assert_eq!(
        link.notices,
        [Notice::OtherVintage {
            theirs: "2026-01-31".to_owned(),
            ours: VINTAGE
        }]
    );
    assert_eq!(link.scenario.value(LeverId::Discount), 5.0);
}

#[test]
fn a_notice_repeats_only_the_start_of_a_long_value() {
    let long = "9".repeat(5000);
    let link = read(&format!("discount={long}"));
    let [Notice::BadValue { value, .. }] = link.notices.as_slice() else {
        panic!("{:?}", link.notices);
    };
    assert!(value.chars().count() <= 25, "{value}");
}

#[test]
fn options_change_what_they_name_and_leave_the_rest() {
    let link = read("preset=as-signed&discount=5&theme=dark");
    let options = Value::Map(vec![("theme".to_owned(), Value::Text("light".to_owned()))]);
    let changed = options::changed(&link, &options).expect("valid");
    assert_eq!(changed.theme, Theme::Light);
    assert_eq!(changed.scenario, link.scenario);
}

#[test]
fn a_preset_option_leaves_the_levers_that_it_does_not_set() {
    let link = read("fx.korea.spot=1600&tariff.general.fallback=30");
    let options = Value::Map(vec![(
        "preset".to_owned(),
        Value::Text("as-signed".to_owned()),
    )]);
    let changed = options::changed(&link, &options).expect("valid");
    assert_eq!(changed.scenario.value(LeverId::Spot(Side::Right)), 1600.0);
    assert_eq!(changed.scenario.value(LeverId::GeneralFallback), 25.0);
}

#[test]
fn a_lock_can_be_lifted() {
    let link = read("lock=discount");
    for none in [Value::List(Vec::new()), Value::Text(String::new())] {
        let options = Value::Map(vec![("lock".to_owned(), none)]);
        let changed = options::changed(&link, &options).expect("valid");
        assert!(!changed.locked.contains(LeverId::Discount));
    }
}

#[test]
fn half_a_year_is_no_value_of_a_lever_that_counts_years() {
    assert!(matches!(
        read("projects.lag=3.5").notices.as_slice(),
        [Notice::BadValue { .. }]
    ));
}

#[test]
fn a_link_full_of_faults_is_answered_in_a_few_lines() {
    let link = read(
        &"discount=5&horizon=x&projects.lag=y&preset=z&theme=q"
            .repeat(3)
            .replace("theme=qdiscount", "theme=q&discount"),
    );
    assert!(link.notices.len() <= 3, "{:?}", link.notices);
}

#[test]
fn an_option_that_is_not_possible_names_itself_and_what_is_allowed() {
    let text = |text: &str| Value::Text(text.to_owned());
    for (key, value, allowed) in [
        ("theme", Value::Number(1.0), "auto, light, dark"),
        ("preset", text("never"), "as-signed"),
        ("part", Value::Bool(true), "size"),
        ("part", Value::List(Vec::new()), "size"),
        ("lock", text("all"), "fx.korea.spot"),
        ("levers", text("x"), "object"),
        ("colour", text("red"), "theme"),
        ("futures", text("bright"), "object"),
        (
            "futures",
            Value::Map(vec![("seed".to_owned(), Value::Number(0.5))]),
            "a whole number, 0 to 999999",
        ),
        (
            "futures",
            Value::Map(vec![("volatility.japan".to_owned(), Value::Number(99.0))]),
            "0 to 20",
        ),
        (
            "futures",
            Value::Map(vec![("uncertainty".to_owned(), Value::Number(1.0))]),
            "volatility.japan",
        ),
    ] {
        let options = Value::Map(vec![(key.to_owned(), value)]);
        let error = options::changed(&Link::default(), &options).expect_err(key);
        assert!(error.path.contains(key), "{error}");
        assert!(error.allowed.contains(allowed), "{error}");
    }
}

proptest! {
    #[test]
    fn whatever_a_stranger_writes_the_link_is_readable(query in "[ -~]{0,200}") {
        let link = read(&query);
        prop_assert!(link.scenario.assumptions().check().is_ok());
    }

    #[test]
    fn a_written_link_leads_back_to_the_same_state(
        preset in 0..Preset::ALL.len(),
        moves in prop::collection::vec((0..LEVERS.len(), 0.0..=1.0_f64), 0..8),
        uncertainty in prop::collection::vec((0..PARAMETERS.len(), 0.0..=1.0_f64), 0..4),
        seed in 0..=UncertaintyInputs::MAX_SEED,
    ) {
        let mut link = Link { scenario: Scenario::new(Preset::ALL[preset]), ..Link::default() };
        for (index, share) in moves {
            let lever = &LEVERS[index];
            let steps = ((lever.max - lever.min) / lever.step * share).round();
            // A slider's own value: a multiple of its step, free of the noise of fractions.
            let value = ((lever.min + steps * lever.step) * 1e6).round() / 1e6;
            link.scenario.set(lever.id, value.clamp(lever.min, lever.max));
        }
        for (index, share) in uncertainty {
            let scale = &PARAMETERS[index].scale;
            let value = scale.min + share * (scale.max - scale.min);
            link.uncertainty.set(PARAMETERS[index].id, (value * 1e3).round() / 1e3);
        }
        link.uncertainty.sow(f64::from(seed));
        prop_assert_eq!(read(&written(&link)), link);
    }
}

#[test]
fn japans_own_share_called_stays_wherever_everyones_is_dragged() {
    for own in [62.0, 100.0] {
        let mut link = Link::default();
        link.scenario.set(LeverId::TakeUp, 40.0);
        link.scenario.set(LeverId::TakeUpOf(Side::Left), own);
        for everyones in [50.0, 62.0, 100.0, 70.0] {
            link.scenario.set(LeverId::TakeUp, everyones);
            assert_eq!(link.scenario.value(LeverId::TakeUpOf(Side::Left)), own);
        }
        assert_eq!(read(&written(&link)), link);
        link.scenario.reset(LeverId::TakeUpOf(Side::Left));
        assert_eq!(link.scenario.value(LeverId::TakeUpOf(Side::Left)), 70.0);
    }
}

#[test]
fn a_lever_put_back_by_hand_is_not_moved() {
    let mut scenario = Scenario::default();
    for lever in &LEVERS {
        let start = scenario.start(lever.id);
        scenario.set(lever.id, lever.min);
        scenario.set(lever.id, lever.max);
        scenario.set(lever.id, start);
        assert_eq!(scenario, Scenario::default(), "{}", lever.name);
    }
}

#[test]
fn switched_terms_and_what_they_are_weighed_in_are_part_of_a_link() {
    let query = "terms=calls,review&worth.to=japan&worth.in=gap_share_of_reserves&v=2026-11-22";
    let link = read(query);
    assert!(link.scenario.switched().contains(Term::Calls));
    assert!(!link.scenario.switched().contains(Term::Pooling));
    assert!(link.can_reset());
    assert_eq!(written(&link), query);
    assert_eq!(
        read(&format!("{query}&preset=as-signed"))
            .scenario
            .switched(),
        link.scenario.switched()
    );
    for bad in ["terms=calls,tea", "worth.in=irr", "worth.to=france"] {
        assert!(
            matches!(read(bad).notices[..], [Notice::BadValue { .. }]),
            "{bad}"
        );
    }
}

#[test]
fn a_switched_term_moves_no_lever() {
    let mut scenario = Scenario::default();
    scenario.set(LeverId::Spread, 2.0);
    let before: Vec<_> = LEVERS
        .iter()
        .map(|lever| scenario.value(lever.id))
        .collect();
    scenario.switch(Terms::ALL);
    let after: Vec<_> = LEVERS
        .iter()
        .map(|lever| scenario.value(lever.id))
        .collect();
    assert_eq!(before, after);
    assert_ne!(scenario.assumptions(), scenario.agreed());
    scenario.reset_all(Default::default());
    assert_eq!(scenario, Scenario::default());
}
