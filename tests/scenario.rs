//! Presets, levers and the baseline: where facts and model meet.

mod states;

use std::collections::BTreeSet;

use pledge_explainer::chart::svg::svg;
use pledge_explainer::facts;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::say;
use pledge_explainer::say::facts::reason;
use pledge_explainer::scenario::findings::{self, Measure};
use pledge_explainer::scenario::offset::offsets;
use pledge_explainer::scenario::provenance::{self, Provenance};
use pledge_explainer::scenario::{
    LEVERS, Lang, LeverId, Locked, PARAMETERS, Part, Preset, Scenario, Slider, Snapshot,
    UncertaintyInputs,
    baseline::{AUTOS, GENERAL, baseline, departure},
    deal::rates,
};
use pledge_explainer::text::Sentence;
use pledge_explainer::view::block::{self, Block};
use pledge_explainer::view::figures::{self, Composition};
use pledge_explainer::view::levers;
use proptest::prelude::*;
use serde_json::Value;
use states::any_scenario;

/// Every number, truth and null of a preset's baseline, by its path below `countries`, and what is
/// assumed of uncertainty.
fn leaves(preset: Preset) -> Vec<String> {
    fn walk(at: &str, value: &Value, out: &mut Vec<String>) {
        let below = |key: &str| {
            if at.is_empty() {
                key.to_owned()
            } else {
                format!("{at}.{key}")
            }
        };
        match value {
            Value::Object(entries) => {
                for (key, value) in entries {
                    if key != "id" {
                        walk(&below(key), value, out);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    walk(&below(item["id"].as_str().expect("an id")), item, out);
                }
            }
            _ => out.push(at.to_owned()),
        }
    }
    let whole = serde_json::to_value(baseline(preset)).expect("plain data");
    let mut out = Vec::new();
    walk("", &whole["countries"], &mut out);
    out.extend(PARAMETERS.map(|parameter| parameter.scale.name.to_owned()));
    out
}

#[test]
fn every_number_of_the_baseline_names_its_facts_or_says_that_it_is_a_judgement() {
    for preset in Preset::ALL {
        for path in leaves(preset) {
            match provenance::of(&path) {
                Some(Provenance::Facts(facts)) => assert!(!facts.is_empty(), "{path}"),
                Some(Provenance::Judgement(judgement)) => {
                    let reason = reason(Lang::En.words(), judgement);
                    assert!(!reason.plain().is_empty(), "{path}");
                }
                None => panic!("{path} comes from nowhere"),
            }
        }
    }
}

#[test]
fn no_provenance_stands_for_nothing() {
    let used: BTreeSet<_> = Preset::ALL
        .into_iter()
        .flat_map(leaves)
        .filter_map(|path| provenance::of(&path).map(|provenance| format!("{provenance:?}")))
        .collect();
    for (path, provenance) in provenance::all() {
        assert!(
            used.contains(&format!("{provenance:?}")),
            "{path} is never asked for"
        );
    }
}

#[test]
fn the_imports_of_the_classes_add_up_to_the_country_s_total() {
    for preset in Preset::ALL {
        let assumptions = baseline(preset);
        for (country, total) in [
            (Side::Left, facts::TRADE_JP_2024.number()),
            (Side::Right, facts::TRADE_KR_2024.number()),
        ] {
            let classes = &assumptions.countries[country].tariff.classes;
            let sum: f64 = classes.iter().map(|class| class.imports.0).sum();
            assert!((sum - total).abs() < 1e-9, "{country:?}: {sum} of {total}");
        }
    }
}

#[test]
fn every_preset_is_a_valid_input_of_the_model() {
    for preset in Preset::ALL {
        assert_eq!(baseline(preset).check(), Ok(()), "{preset:?}");
    }
}

#[test]
fn the_presets_stand_in_the_order_of_their_dates() {
    let dates = Preset::ALL.map(Preset::date);
    assert!(dates.is_sorted(), "{dates:?}");
}

#[test]
fn the_general_rate_hung_on_the_deals_when_they_were_signed_and_hangs_on_korea_s_no_longer() {
    let general = |preset: Preset| rates(Side::Right, GENERAL, preset).expect("such goods");
    let signed = general(Preset::AsSigned);
    assert!(signed.fallback > signed.deal);
    for preset in [Preset::AfterRuling, Preset::Today] {
        assert_eq!(general(preset).fallback, general(preset).deal, "{preset:?}");
    }
}

#[test]
fn the_car_rate_hangs_on_the_deals_under_every_preset() {
    for preset in Preset::ALL {
        for country in Side::ALL {
            let autos = rates(country, AUTOS, preset).expect("cars");
            assert!(autos.fallback > autos.deal, "{preset:?} {country:?}");
        }
    }
}

#[test]
fn a_lever_stands_in_the_table_where_its_id_says() {
    for (index, lever) in LEVERS.iter().enumerate() {
        assert_eq!(lever.id.index(), index, "{}", lever.name);
    }
    let names: BTreeSet<_> = LEVERS.iter().map(|lever| lever.name).collect();
    assert_eq!(names.len(), LEVERS.len(), "a name stands twice");
}

#[test]
fn every_lever_starts_within_its_range_and_setting_it_there_changes_nothing() {
    for preset in Preset::ALL {
        let start = baseline(preset);
        for lever in &LEVERS {
            let value = lever.id.get(&start);
            assert!(
                (lever.min..=lever.max).contains(&value),
                "{}: {value}",
                lever.name
            );
            let mut same = start.clone();
            lever.id.set(&mut same, value);
            let moved = serde_json::to_value(&same).expect("plain data");
            let still = serde_json::to_value(&start).expect("plain data");
            assert!(close(&moved, &still), "{} changes the baseline", lever.name);
        }
    }
}

/// Whether two trees are the same but for the last digit of a number.
fn close(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => {
            let (a, b) = (a.as_f64().expect("finite"), b.as_f64().expect("finite"));
            (a - b).abs() <= 1e-12 * a.abs().max(1.0)
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| close(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| close(a, b)))
        }
        _ => a == b,
    }
}

#[test]
fn a_lever_reads_what_was_set_over_its_whole_range() {
    for lever in &LEVERS {
        let mut assumptions = baseline(Preset::Today);
        for share in 0..=20 {
            let steps = ((lever.max - lever.min) / lever.step * f64::from(share) / 20.0).round();
            let value = lever.min + steps * lever.step;
            lever.id.set(&mut assumptions, value);
            let read = lever.id.get(&assumptions);
            assert!(
                (read - value).abs() < 1e-6,
                "{}: {value} reads {read}",
                lever.name
            );
        }
    }
}

#[test]
fn korea_on_japan_s_terms_pays_everything_that_is_to_come_on_japan_s_calendar() {
    let snapshot = Snapshot::of(&Scenario::default(), Measure::Dollars).expect("valid");
    let paid: f64 = snapshot.counterfactual().iter().map(|need| need.0).sum();
    assert!(
        (paid - facts::KR_PLEDGE_SIZE.number()).abs() < 1e-9,
        "{paid}"
    );
    let years = snapshot
        .counterfactual()
        .iter()
        .filter(|need| need.0 > 10.0)
        .count();
    let left = snapshot
        .outcome
        .left
        .drawn
        .iter()
        .filter(|drawn| drawn.0 > 10.0)
        .count();
    assert_eq!(years, left);
}

#[test]
fn choosing_a_preset_moves_only_the_levers_that_it_sets() {
    let mut scenario = Scenario::default();
    for lever in &LEVERS {
        scenario.set(lever.id, lever.max);
    }
    scenario.choose(Preset::AsSigned, Locked::default());
    for lever in &LEVERS {
        let stays = !lever.set_by_preset && lever.max != scenario.start(lever.id);
        assert_eq!(scenario.is_moved(lever.id), stays, "{}", lever.name);
    }
}

#[test]
fn what_a_host_has_locked_survives_a_preset_and_a_reset() {
    let mut scenario = Scenario::default();
    scenario.set(LeverId::AutosFallback(Side::Right), 40.0);
    scenario.set(LeverId::Discount, 7.0);
    let locked = Locked::default().with(LeverId::AutosFallback(Side::Right));
    scenario.choose(Preset::AsSigned, locked);
    scenario.reset_all(locked);
    assert_eq!(scenario.value(LeverId::AutosFallback(Side::Right)), 40.0);
    assert!(!scenario.is_moved(LeverId::Discount));
}

#[test]
fn a_locked_lever_that_nobody_moved_stays_where_it_is_through_a_preset() {
    let mut scenario = Scenario::default();
    let before = scenario.value(LeverId::GeneralFallback);
    let locked = Locked::default().with(LeverId::GeneralFallback);
    scenario.choose(Preset::AsSigned, locked);
    assert_eq!(scenario.value(LeverId::GeneralFallback), before);
}

#[test]
fn the_sliders_of_trade_and_of_own_money_move_what_stands_beside_them() {
    let words = Lang::En.words();
    let tariffs = |now: &Snapshot| say::tariffs::note(words, &findings::tariffs(now));
    let own_money = |now: &Snapshot| say::verdict::own_money(words, &findings::verdict(now));
    let verdict = |now: &Snapshot| say::verdict::answer(words, &findings::verdict(now));
    let returns = |now: &Snapshot| say::returns::answer(words, &findings::returns(now));
    type Said<'s> = &'s dyn Fn(&Snapshot) -> Sentence;
    let beside: [(Part, LeverId, Said); 8] = [
        (
            Part::Tariffs,
            LeverId::RatePassThrough(Side::Right),
            &tariffs,
        ),
        (
            Part::Tariffs,
            LeverId::RatePassThrough(Side::Left),
            &tariffs,
        ),
        (Part::Tariffs, LeverId::DollarCosts(Side::Right), &tariffs),
        (Part::Tariffs, LeverId::DollarCosts(Side::Left), &tariffs),
        (Part::Verdict, LeverId::HomeGain, &verdict),
        (
            Part::Verdict,
            LeverId::DiscountLocal(Side::Right),
            &own_money,
        ),
        (
            Part::Verdict,
            LeverId::DiscountLocal(Side::Left),
            &own_money,
        ),
        (Part::Returns, LeverId::Lag, &returns),
    ];
    for (part, id, sentence) in beside {
        let (few, more) = levers(part);
        assert!(few.contains(&id) || more.contains(&id), "{id:?}");
        let said = |value: f64| {
            let mut scenario = Scenario::default();
            scenario.set(id, value);
            let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
            sentence(&now).into_plain()
        };
        let lever = id.lever();
        assert_ne!(said(lever.min), said(lever.max), "{id:?}");
    }
}

/// What stands beside the sliders of a part, as a reader sees it: sentences, and the labels of its picture.
fn beside(part: Part, now: &Snapshot) -> Vec<String> {
    let words = Lang::En.words();
    let sentences = match part {
        Part::Size => vec![say::size::answer(words, now.measure, &findings::size(now))],
        Part::Tariffs => {
            let finding = findings::tariffs(now);
            let offsets = offsets(now);
            let offsets = Side::ALL.map(|country| &offsets[country]);
            let about_rates = offsets.into_iter().flat_map(|of| {
                let [buyer, exporter] = [say::offset::buyer, say::offset::exporter];
                [buyer(words, of), exporter(words, of)]
            });
            [say::tariffs::answer, say::tariffs::note]
                .map(|say| say(words, &finding))
                .into_iter()
                .chain(about_rates)
                .collect()
        }
        Part::Currency => [say::currency::answer, say::currency::note]
            .map(|say| say(words, &findings::currency(now)))
            .to_vec(),
        Part::Returns => vec![say::returns::answer(words, &findings::returns(now))],
        Part::Verdict => vec![say::verdict::answer(words, &findings::verdict(now))],
        _ => Vec::new(),
    };
    let note = match part {
        Part::Verdict => block::deferred(Block::Note(part), now, words),
        _ => String::new(),
    };
    let narrow = Composition::Narrow;
    let scene = match part {
        Part::Size => figures::size::scene(&findings::size(now), now.measure, words, narrow),
        Part::Tariffs => figures::tariffs::scene(&findings::tariffs(now), words, narrow),
        Part::Currency => figures::currency::scene(now, words, narrow),
        Part::Returns => figures::returns::scene(now, words, narrow),
        _ => figures::verdict::scene(now, words, narrow),
    };
    let picture = svg(&scene);
    // What is written, without the places at which it stands.
    let written = [note, picture].map(|html| {
        let pieces = html.split('<').filter_map(|piece| piece.split_once('>'));
        pieces.map(|(_, text)| text).collect::<Vec<_>>().join(" ")
    });
    let sentences = sentences.into_iter().map(Sentence::into_plain);
    sentences.chain(written).collect()
}

#[test]
fn every_slider_of_a_part_changes_a_number_beside_it_under_each_law() {
    let mut idle = Vec::new();
    let mut tried = 0;
    for part in Part::ALL {
        let (few, more) = levers(part);
        for &id in few.iter().chain(more) {
            tried += 1;
            for preset in Preset::ALL {
                let lever = id.lever();
                let scenario = Scenario::new(preset);
                let at = |value: Option<f64>| {
                    let mut scenario = scenario;
                    if let Some(value) = value {
                        scenario.set(id, value);
                    }
                    let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
                    beside(part, &now)
                };
                // Both ways from where it starts, and not only at the ends.
                let own = scenario.value(id);
                let middle = lever.scale().on_step((own + lever.max) / 2.0);
                let moved = [lever.min, middle, lever.max];
                let mut moved = moved.into_iter().filter(|&value| value != own);
                if moved.any(|value| at(Some(value)) == at(None)) {
                    idle.push((lever.name, preset.id()));
                }
            }
        }
    }
    assert_eq!(tried, LEVERS.len(), "each stands in one part");
    // After the ruling all goods but cars paid the same with the deal and without it, so that what buyers
    // pay of their tariff decided nothing.
    assert_eq!(idle, [(LeverId::PassThrough.lever().name, "after-ruling")]);
    let finding = |buyers_pay: f64| {
        let mut scenario = Scenario::new(Preset::AfterRuling);
        scenario.set(LeverId::GeneralFallback, 25.0);
        scenario.set(LeverId::PassThrough, buyers_pay);
        let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
        beside(Part::Tariffs, &now)
    };
    assert_ne!(finding(50.0), finding(90.0), "as soon as they do not");
}

#[test]
fn every_year_of_delay_costs_both_countries_where_the_page_starts() {
    let lever = LeverId::Lag.lever();
    let ends = |years: f64| {
        let mut scenario = Scenario::default();
        scenario.set(LeverId::Lag, years);
        let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
        Side::ALL.map(|country| now.outcome[country].summary.npv_usd.0)
    };
    let mut before = ends(lever.min);
    for years in (lever.min as u32 + 1)..=(lever.max as u32) {
        let after = ends(f64::from(years));
        for (after, before) in after.iter().zip(before) {
            assert!(
                *after < before,
                "{years} years: {after} is not below {before}"
            );
        }
        before = after;
    }
}

#[test]
fn a_delay_pays_a_country_only_where_it_is_owed_more_interest_than_its_money_costs() {
    // With returns that repay it early, a later repayment earns interest above the cost of money.
    let gain = |discount: f64| {
        let end = |years: f64| {
            let mut scenario = Scenario::default();
            scenario.set(LeverId::Return, 15.0);
            scenario.set(LeverId::Discount, discount);
            scenario.set(LeverId::Lag, years);
            let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
            let owed = now.assumptions.countries.right.waterfall.deemed_rate.0;
            (now.outcome.right.summary.npv_usd.0, 100.0 * owed)
        };
        let ((early, owed), (late, _)) = (end(5.0), end(6.0));
        (late - early, owed)
    };
    let start = Scenario::default().value(LeverId::Discount);
    let (gained, owed) = gain(start);
    assert!(owed > start && gained > 0.0, "{owed} {gained}");
    let (gained, owed) = gain(6.0);
    assert!(owed < 6.0 && gained < 0.0, "{owed} {gained}");
}

#[test]
fn every_slider_has_a_name_and_a_start_of_its_own() {
    let names: BTreeSet<_> = Slider::all().map(|slider| slider.scale().name).collect();
    assert_eq!(names.len(), LEVERS.len() + PARAMETERS.len());
    for slider in Slider::all() {
        assert_eq!(Slider::from_id(slider.scale().name), Some(slider));
    }
    for parameter in &PARAMETERS {
        assert!(
            parameter.scale.accepts(parameter.start),
            "{}",
            parameter.scale.name
        );
        let at_start = UncertaintyInputs::default().value(parameter.id);
        assert_eq!(at_start, parameter.start, "{}", parameter.scale.name);
    }
    let settings = UncertaintyInputs::default().settings();
    assert_eq!(
        settings.volatility.left.0,
        facts::FX_VOL_JPY.number() / 100.0
    );
    assert_eq!(
        settings.volatility.right.0,
        facts::FX_VOL_KRW.number() / 100.0
    );
}

proptest! {
    #[test]
    fn wherever_the_levers_stand_the_model_accepts_them(scenario in any_scenario()) {
        prop_assert!(Snapshot::of(&scenario, Measure::Dollars).is_ok());
    }

    #[test]
    fn a_lever_says_what_the_model_is_told(scenario in any_scenario()) {
        let assumptions = scenario.assumptions();
        for lever in &LEVERS {
            let told = lever.id.get(&assumptions);
            let says = scenario.value(lever.id);
            prop_assert!((told - says).abs() < 1e-5, "{}: {says} but {told}", lever.name);
        }
    }

    #[test]
    fn wherever_luck_stands_the_analysis_accepts_it(shares in prop::array::uniform4(0.0..=1.0_f64), seed in 0..=UncertaintyInputs::MAX_SEED) {
        let mut futures = UncertaintyInputs::default();
        for (parameter, share) in PARAMETERS.iter().zip(shares) {
            let scale = &parameter.scale;
            futures.set(parameter.id, scale.min + share * (scale.max - scale.min));
        }
        futures.sow(f64::from(seed));
        prop_assert_eq!(futures.settings().check(), Ok(()));
        prop_assert_eq!(futures.settings().seed, u64::from(seed));
    }

    #[test]
    fn luck_outside_its_range_is_brought_to_its_end(index in 0..PARAMETERS.len(), x in prop::num::f64::ANY) {
        let parameter = &PARAMETERS[index];
        let mut futures = UncertaintyInputs::default();
        futures.set(parameter.id, x);
        prop_assert!((parameter.scale.min..=parameter.scale.max).contains(&futures.value(parameter.id)));
        futures.reset(parameter.id);
        prop_assert_eq!(futures, UncertaintyInputs::default());
    }

    #[test]
    fn a_value_outside_a_lever_s_range_is_brought_to_its_end(index in 0..LEVERS.len(), x in prop::num::f64::ANY) {
        let lever = &LEVERS[index];
        let mut scenario = Scenario::default();
        scenario.set(lever.id, x);
        prop_assert!((lever.min..=lever.max).contains(&scenario.value(lever.id)));
    }
}

#[test]
fn the_deals_protect_patented_drugs_since_the_order_and_all_goods_add_up_whatever_part_of_them_pays()
 {
    let trade = Pair {
        left: [facts::TRADE_JP_2024, facts::TRADE_JP_SPLIT_PHARMA],
        right: [facts::TRADE_KR_2024, facts::TRADE_KR_PHARMA],
    };
    for preset in Preset::ALL {
        for (share, outside) in [(0.0, 0.0), (40.0, 12.0), (100.0, 50.0)] {
            let mut scenario = Scenario::new(preset);
            scenario.set(LeverId::PharmaCoveredShare, share);
            scenario.set(LeverId::OutsideShare(Side::Right), outside);
            let assumptions = scenario.assumptions();
            for country in Side::ALL {
                let classes = &assumptions.countries[country].tariff.classes;
                let of = |id: &str| {
                    let found = classes.iter().find(|class| class.id == id);
                    found.expect("a class of that name")
                };
                let (covered, free) = (of("pharma"), of("generics"));
                let rates = match preset {
                    Preset::Today => [0.15, 1.0],
                    _ => [0.0, 0.0],
                };
                assert_eq!([covered.deal.0, covered.fallback.0], rates, "{preset:?}");
                assert_eq!([free.deal.0, free.fallback.0], [0.0, 0.0], "{preset:?}");
                let [all, drugs] = trade[country].map(|fact| fact.number());
                let near =
                    |sum: f64, fact: f64| assert!((sum - fact).abs() < 1e-9, "{sum}, {fact}");
                near(covered.imports.0, drugs * share / 100.0);
                near(covered.imports.0 + free.imports.0, drugs);
                near(classes.iter().map(|class| class.imports.0).sum(), all);
            }
        }
    }
}

#[test]
fn a_drift_says_how_far_it_stands_from_what_offsets_the_costs_of_funds() {
    let departures = |scenario: &Scenario| {
        let agreed = scenario.agreed();
        Side::ALL.map(|country| departure(&agreed.countries[country]))
    };
    let mut scenario = Scenario::default();
    assert_eq!(departures(&scenario), [0.0, 0.0]);
    // A point more for dollars asks for a point less of drift.
    scenario.set(LeverId::Discount, scenario.value(LeverId::Discount) + 1.0);
    assert!(
        departures(&scenario)
            .iter()
            .all(|points| (0.9..=1.1).contains(points))
    );
    let mut scenario = Scenario::default();
    let drift = LeverId::Drift(Side::Right);
    scenario.set(drift, scenario.value(drift) - 0.5);
    assert_eq!(departures(&scenario), [0.0, -0.5]);
    let said = |points| say::levers::departure(Lang::En.words(), drift, points);
    assert!(
        said(-0.5).contains("0.5 points a year stronger"),
        "{}",
        said(-0.5)
    );
    assert!(said(0.0).contains("offsets the gap"), "{}", said(0.0));
}
