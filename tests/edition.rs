//! What holds of any two pledges: of those in `src/content`, and of the edition that `PLEDGE_DEAL` names. Nothing
//! here names a country; `cargo xtask test edition` runs it over the invented one.

mod names;
mod states;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use names::names_of;
use pledge_content::words::Names;
use pledge_explainer::analysis::terms::Term;
use pledge_explainer::facts::VINTAGE;
use pledge_explainer::model;
use pledge_explainer::page;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::say;
use pledge_explainer::scenario::deal::{HAS_CARS, QUESTIONS, SWITCHING, TERMS, has_ledger, pledge};
use pledge_explainer::scenario::goal_seek::Goal;
use pledge_explainer::scenario::link::Link;
use pledge_explainer::scenario::told::{OF_A_LEDGER, TellsOf, WithoutLedger, is_told};
use pledge_explainer::scenario::{
    Hand, LEVERS, Lang, LeverId, PARAMETERS, Part, Preset, Saved, Scenario, Slider, Snapshot,
};
use pledge_explainer::text::notation;
use proptest::prelude::*;
use serde_json::Value;
use states::{answers, any_assumptions, any_snapshot};

/// What the countries that `src/content` compares and this deal does not, and their money, are called.
fn absent(lang: Lang) -> &'static Names {
    static ALL: LazyLock<[Names; Lang::ALL.len()]> =
        LazyLock::new(|| Lang::ALL.map(|lang| names_of(lang, |id| Side::from_id(id).is_none())));
    &ALL[lang as usize]
}

/// What cannot be meant in a text that readers see.
fn wrong(text: &str, names: &Names) -> Option<String> {
    let name = names.said_in(text);
    let sign = [
        "{",
        "}",
        "NaN",
        "inf",
        "undefined",
        "None",
        "  ",
        " .",
        "()",
    ];
    let sign = sign.iter().find(|sign| text.contains(**sign));
    let control = text.chars().any(char::is_control);
    // Five digits in a row are no year and no number as any language writes it; nor are five decimals.
    let mut digits = text.split(|sign: char| !sign.is_ascii_digit());
    let long = digits.find(|digits| digits.len() > 4);
    let found = name
        .map(str::to_owned)
        .or(sign.map(|sign| (*sign).to_owned()));
    found
        .or(long.map(str::to_owned))
        .or(control.then(|| "a control character".to_owned()))
        .or(text.trim().is_empty().then(|| "nothing".to_owned()))
}

proptest! {
    #[test]
    fn no_sentence_holds_what_cannot_be_meant(now in any_snapshot()) {
        for lang in Lang::ALL {
            let names = absent(lang);
            for sentence in answers(&now, lang.words()) {
                let text = sentence.plain();
                prop_assert_eq!(wrong(text, names), None, "{}: {}", lang.id(), text);
            }
        }
    }

    #[test]
    fn the_model_takes_what_any_sliders_say_and_shares_all_cash(assumptions in any_assumptions()) {
        assumptions.check().expect("levers keep to the model's bounds");
        let outcome = model::evaluate(&assumptions).expect("valid");
        for country in Side::ALL {
            let of = &outcome[country];
            for (year, cash) in of.cash.iter().enumerate() {
                let shared = of.received[year].0 + of.partner[year].0;
                prop_assert!((shared - cash.0).abs() < 1e-9 * cash.0.abs().max(1.0));
            }
            for number in [of.summary.npv_usd.0, of.summary.npv_local.0, of.summary.peak_need.0] {
                prop_assert!(number.is_finite());
            }
        }
    }
}

#[test]
fn every_slider_reads_what_it_sets_and_has_a_name_and_a_reason_in_every_language() {
    for lever in &LEVERS {
        let mut scenario = Scenario::default();
        let start = scenario.start(lever.id);
        assert!(
            lever.min <= start && start <= lever.max,
            "{}: {start}",
            lever.name
        );
        let end = if start == lever.max {
            lever.min
        } else {
            lever.max
        };
        scenario.set(lever.id, end);
        assert!(
            (lever.id.get(&scenario.assumptions()) - end).abs() < 1e-6,
            "{}",
            lever.name
        );
    }
    for lang in Lang::ALL {
        let (words, names) = (lang.words(), absent(lang));
        let levers = LEVERS.iter().map(|lever| Slider::from(lever.id));
        let parameters = PARAMETERS.iter().map(|parameter| parameter.id.into());
        let sliders: Vec<Slider> = levers.chain(parameters).collect();
        let mut labels = Vec::new();
        for slider in sliders {
            let label = say::levers::label(words, slider);
            let provenance = say::levers::provenance(words, slider);
            for text in [&label, &provenance] {
                assert_eq!(wrong(text, names), None, "{}: {text}", slider.scale().name);
            }
            assert!(!labels.contains(&label), "{label} stands twice");
            labels.push(label);
        }
        for preset in Preset::ALL {
            let meaning = say::presets::meaning(words, preset);
            assert_eq!(wrong(&meaning, names), None, "{meaning}");
        }
    }
}

#[test]
fn the_hands_move_levers_that_there_are() {
    for hand in Hand::ALL {
        let mut scenario = Scenario::default();
        assert!(hand.fits(&scenario));
        assert!(hand.levers().count() > 0);
        hand.set(&mut scenario, hand.scale().max);
        assert!(hand.levers().any(|lever| scenario.is_moved(lever)));
    }
}

#[test]
fn an_exchange_rate_is_written_with_the_digits_that_it_has() {
    for country in Side::ALL {
        let spot = pledge(country).spot.0;
        for lang in Lang::ALL {
            let lever = LeverId::Spot(country).lever();
            let shown = notation::lever_short(lang.words(), lever.unit, spot);
            let digits: String = shown
                .chars()
                .filter(|sign| sign.is_ascii_digit() || *sign == '.')
                .collect();
            let read: f64 = digits.parse().expect("a number");
            assert!((read / spot - 1.0).abs() < 0.005, "{shown} of {spot}");
            let brief = say::brief::hand_detail(lang.words(), Hand::Dollar, &Scenario::default());
            assert_eq!(wrong(&brief, absent(lang)), None, "{brief}");
        }
    }
}

/// The texts of a page, without its markup and what is in attributes.
fn texts(html: &str) -> Vec<String> {
    let body = html.split_once("<body>").map_or(html, |(_, body)| body);
    let pieces = body.split('<').filter_map(|piece| piece.split_once('>'));
    let texts = pieces.map(|(_, text)| text.trim().to_owned());
    texts.filter(|text| !text.is_empty()).collect()
}

#[test]
fn the_page_and_each_part_of_it_name_nobody_who_is_absent() {
    for lang in Lang::ALL {
        let names = absent(lang);
        let mut pages = vec![page::document(lang).expect("a valid baseline")];
        for part in Part::ALL {
            pages.push(page::part_document(lang, part).expect("a valid baseline"));
        }
        for page in pages {
            // A language is called after its country.
            let languages = Lang::ALL.map(Lang::name);
            let texts = texts(&page).into_iter();
            for text in texts.filter(|text| !languages.contains(&text.as_str())) {
                assert_eq!(names.said_in(&text), None, "{}: {text}", lang.id());
            }
        }
    }
}

#[test]
fn what_the_deal_does_not_declare_is_nowhere_on_the_page() {
    let files = page::files(None);
    for lang in Lang::ALL {
        let page = page::document(lang).expect("a valid baseline");
        let has = |html: &str| page.contains(html);
        for part in Part::ABSENT {
            assert!(!has(&format!("data-part=\"{}\"", part.id())));
            let file = format!("{}{}/index.html", lang.folder(), part.id());
            assert!(!files.iter().any(|(name, _)| *name == file), "{file}");
        }
        for part in Part::ALL {
            assert!(has(&format!("data-part=\"{}\"", part.id())));
        }
        assert_eq!(has("data-switch="), SWITCHING.is_some());
        for term in Term::ALL {
            let is_declared = TERMS.contains(&term);
            let switch = format!("data-switch=\"{}\"", term.id());
            assert_eq!(has(&switch), is_declared, "{switch}");
            let tried = format!("data-tried=\"{}\"", term.id());
            assert!(is_declared || !has(&tried), "{tried}");
            let query = [("terms", term.id())];
            let link = Link::read(query, VINTAGE);
            assert_eq!(link.scenario.switched().contains(term), is_declared);
        }
        assert_eq!(
            has("data-interpretation="),
            QUESTIONS.iter().any(|of| of.lever.is_some())
        );
        assert_eq!(has("class=\"offset\""), HAS_CARS);
        assert_eq!(has("data-preset="), Preset::ALL.len() > 1);
        for country in Side::ALL {
            let is_known = pledge(country).capacity.is_some();
            assert_eq!(LeverId::Capacity(country).exists(), is_known);
            assert_eq!(Goal::ALL.contains(&Goal::WithinCapacity(country)), is_known);
        }
        for lever in &LEVERS {
            assert!(
                has(&format!("data-lever=\"{}\"", lever.name)),
                "{}",
                lever.name
            );
        }
    }
}

/// The paths of what a value holds.
fn members(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    let Value::Object(members) = value else {
        found.insert(path.to_owned());
        return;
    };
    for (name, value) in members {
        self::members(value, &format!("{path}.{name}"), found);
    }
}

#[test]
fn scripts_are_told_of_a_pledge_without_a_ledger_nothing_that_only_a_ledger_says() {
    let now = Snapshot::of_link(&Link::default()).expect("a valid baseline");
    let told = serde_json::to_value(Saved::of(&now)).expect("plain data");
    let told = &told["outcome"];
    for country in Side::ALL {
        let summary = told[country.id()]["summary"].as_object().expect("figures");
        for (figure, _) in now.outcome[country].summary.values() {
            let is_there = has_ledger(country) || !OF_A_LEDGER.contains(&figure);
            assert_eq!(is_told(country, figure), is_there);
            assert_eq!(summary.contains_key(figure), is_there, "{figure}");
        }
        let series = told[country.id()].get("cumulative");
        assert_eq!(series.is_some(), has_ledger(country));
        // All but the ledger, and that unchanged.
        let of = &now.outcome[country];
        let whole = serde_json::to_value(of).expect("plain data");
        let rest = serde_json::to_value(WithoutLedger::of(of)).expect("plain data");
        let [mut all, mut kept] = [BTreeSet::new(), BTreeSet::new()];
        members(&whole, "", &mut all);
        members(&rest, "", &mut kept);
        let series = [
            "cash",
            "received",
            "partner",
            "balance",
            "home",
            "net",
            "cumulative",
            "cumulative_local",
        ];
        let gone = series.map(|name| format!(".{name}")).into_iter();
        let gone = gone.chain(OF_A_LEDGER.map(|name| format!(".summary.{name}")));
        assert_eq!(
            all.difference(&kept).cloned().collect::<BTreeSet<_>>(),
            gone.collect()
        );
        assert_eq!(rest["drawn"], whole["drawn"]);
        assert_eq!(rest["summary"]["peak_need"], whole["summary"]["peak_need"]);
    }
    let both = TellsOf {
        of: Pair { left: 1, right: 2 },
        of_ledgers: true,
    };
    let both = serde_json::to_value(both).expect("plain data");
    for country in Side::ALL {
        assert_eq!(both.get(country.id()).is_some(), has_ledger(country));
    }
}

#[test]
fn no_lever_that_the_deal_lacks_has_the_row_of_another() {
    let every = Side::ALL.into_iter().flat_map(|country| {
        [
            LeverId::TakeUpOf(country),
            LeverId::CashShare(country),
            LeverId::InWaterfall(country),
            LeverId::LastYear(country),
            LeverId::AutosFallback(country),
            LeverId::OutsideShare(country),
            LeverId::Capacity(country),
            LeverId::Pressure(country),
            LeverId::ReviewShare(country),
            LeverId::DiscountLocal(country),
        ]
    });
    let mut absent = 0;
    for id in every {
        let row = LEVERS.iter().find(|lever| lever.id == id);
        assert_eq!(
            id.find().map(|lever| lever.name),
            row.map(|lever| lever.name)
        );
        if row.is_none() {
            absent += 1;
            let mut scenario = Scenario::default();
            scenario.set(id, 12.0);
            assert_eq!(scenario, Scenario::default(), "{id:?}");
        }
    }
    assert!(absent > 0, "no deal has all of them");
}

/// The elements of a page that hold nothing although readers would see their box.
#[test]
fn no_element_that_shows_something_is_empty() {
    for lang in Lang::ALL {
        let page = page::document(lang).expect("a valid baseline");
        for name in [
            "p",
            "li",
            "ul",
            "ol",
            "h2",
            "h3",
            "summary",
            "th",
            "figcaption",
            "option",
            "label",
        ] {
            let mut rest = page.as_str();
            while let Some(at) = rest.find(&format!("<{name}")) {
                let element = &rest[at..];
                rest = &element[name.len() + 1..];
                if !rest.starts_with([' ', '>']) {
                    continue;
                }
                let (open, inside) = element.split_once('>').expect("closed");
                // What scripts fill and announce is there before it says anything.
                let waits = ["data-", "role=", "hidden", "class=\"failure\""];
                let waits = waits.iter().any(|sign| open.contains(sign));
                assert!(
                    waits || !inside.starts_with(&format!("</{name}>")),
                    "{}: {open}> is empty",
                    lang.id()
                );
            }
        }
    }
}

#[test]
fn a_link_with_every_slider_moved_leads_back_to_itself() {
    let mut link = Link::default();
    for lever in &LEVERS {
        let at = lever
            .scale()
            .on_step(lever.min + (lever.max - lever.min) * 0.4);
        link.set(Slider::Lever(lever.id), at);
    }
    let pairs = link.pairs(VINTAGE);
    let read = Link::read(
        pairs.iter().map(|(key, value)| (*key, value.as_str())),
        VINTAGE,
    );
    assert_eq!(read.pairs(VINTAGE), pairs);
    assert!(pairs.len() > LEVERS.len() / 2);
}
