//! What a picture says: the bold line above it, within the width of a phone, and the words at its marks.

mod states;

use pledge_explainer::analysis::Metric;
use pledge_explainer::chart::svg::svg;
use pledge_explainer::chart::{Anchor, Mark, Scene};
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::Preset;
use pledge_explainer::scenario::findings;
use pledge_explainer::scenario::findings::Measure;
use pledge_explainer::scenario::{Lang, LeverId, Scenario, Snapshot};
use pledge_explainer::text::{Words, message, notation};
use pledge_explainer::view::figures::{self, Composition};
use proptest::prelude::*;
use states::any_snapshot;

/// Every picture with a line above it.
fn pictures(now: &Snapshot, words: Words, composition: Composition) -> [Scene; 7] {
    [
        figures::size::scene(&findings::size(now), now.measure, words, composition),
        figures::tariffs::scene(&findings::tariffs(now), words, composition),
        figures::currency::scene(now, words, composition),
        figures::returns::scene(now, words, composition),
        figures::verdict::scene(now, words, composition),
        figures::own_money::scene(now, words, composition),
        figures::term_values::scene(
            &now.term_values,
            &findings::term_values(now),
            words,
            composition,
        ),
    ]
}

fn finding(scene: &Scene) -> &str {
    scene.finding.as_deref().expect("a finding")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_a_picture_finds_fits_over_it_in_letters_that_run_wide(now in any_snapshot()) {
        for lang in Lang::ALL {
            for composition in Composition::ALL {
                for scene in pictures(&now, lang.words(), composition) {
                    let said = finding(&scene);
                    let width = figures::name_width(said);
                    prop_assert!(width <= scene.width, "{said}: {width}");
                    prop_assert!(svg(&scene).contains("class=\"finding\""));
                }
            }
        }
    }

    #[test]
    fn the_legend_of_the_ledgers_fits_over_the_plot_in_letters_that_run_wide(now in any_snapshot()) {
        for lang in Lang::ALL {
            for composition in Composition::ALL {
                let scene = figures::verdict::scene(&now, lang.words(), composition);
                let legend = message::verdict_band(lang.words());
                let texts = scene.marks.iter().filter_map(|mark| match mark {
                    Mark::Text { at, text, .. } => Some((*at, text.as_str())),
                    _ => None,
                });
                let ((x, y), others) = {
                    let (legends, others): (Vec<_>, Vec<_>) = texts.partition(|(_, text)| *text == legend);
                    prop_assert_eq!(legends.len(), 1);
                    (legends[0].0, others)
                };
                // Names are larger by a seventh, and bold letters but not signs as wide as high by a tenth.
                let bold = if lang == Lang::En { 1.1 } else { 1.0 };
                let right = x + figures::name_width(legend) * 7.0 / 8.0 / bold;
                prop_assert!(right <= scene.width, "{legend}: {right}");
                for ((left, baseline), text) in others {
                    let is_over = left < right && left + 60.0 > x;
                    prop_assert!(!is_over || baseline - 13.0 >= y, "{text} at {left}, {baseline}");
                }
            }
        }
    }

    #[test]
    fn the_line_agrees_with_the_numbers(now in any_snapshot()) {
        let words = Lang::En.words();
        let [size, tariffs, currency, returns, verdict, _, worth] =
            pictures(&now, words, Composition::Narrow);
        let verdicts = findings::verdict(&now);
        let even = Side::ALL
            .into_iter()
            .filter(|&country| !verdicts.balance[country].is_short())
            .count();
        let begins = ["Neither", "Only", "Both"][even];
        prop_assert!(finding(&verdict).starts_with(begins), "{}", finding(&verdict));
        let back = findings::returns(&now).back;
        let repaid = Side::ALL.into_iter().filter(|&country| back[country].owed < findings::NOTHING);
        let begins = ["Neither", "Only", "Both"][repaid.count()];
        prop_assert!(finding(&returns).starts_with(begins), "{}", finding(&returns));
        let years = findings::years_of_need(&now);
        prop_assert_eq!(
            finding(&currency),
            format!(
                "Japan pays in {} {}, Korea in {}",
                years.left,
                if years.left == 1 { "year" } else { "years" },
                years.right
            )
        );
        let relief = findings::tariffs(&now).relief;
        let lost = [0, 1, 2].map(|class| {
            Side::ALL
                .into_iter()
                .map(|country| relief[country].classes[class].cost.0.max(0.0))
                .sum::<f64>()
        });
        let most = lost.into_iter().fold(0.0, f64::max);
        let ends = ["on cars", "on other goods", "on drugs"];
        match ends.iter().position(|end| finding(&tariffs).ends_with(end)) {
            Some(class) => prop_assert!(lost[class] == most && most > findings::NOTHING.0),
            None => {
                prop_assert_eq!(finding(&tariffs), "Nothing would be lost");
                prop_assert!(most <= findings::NOTHING.0, "{most}");
            }
        }
        prop_assert!(!finding(&size).is_empty());
        let values = findings::term_values(&now);
        let gained = values.own - values.other;
        let end = match gained.abs() < findings::NOTHING.0 {
            true => "no difference",
            false if gained > 0.0 => "better",
            false => "worse",
        };
        prop_assert!(finding(&worth).ends_with(end), "{}: {gained}", finding(&worth));
    }
}

#[test]
fn at_the_start_values_each_line_says_what_the_page_says() {
    let words = Lang::En.words();
    let now = Snapshot::of(&Scenario::new(Preset::Today), Measure::Dollars).expect("valid");
    let said = pictures(&now, words, Composition::Narrow).map(|scene| finding(&scene).to_owned());
    let [size, tariffs, _, returns, verdict, own, worth] = said;
    // 550 to 350.
    assert_eq!(size, "Japan’s is 1.6 times Korea’s");
    assert_eq!(tariffs, "Most would be lost on cars");
    assert_eq!(returns, "Neither is repaid in full");
    assert_eq!(verdict, "Neither breaks even by 2065");
    assert_eq!(own, verdict);
    assert_eq!(worth, "Korea’s terms: $5.7 bn better");
}

#[test]
fn against_the_economy_the_other_pledge_is_the_larger() {
    let words = Lang::En.words();
    let now = Snapshot::of(&Scenario::new(Preset::Today), Measure::Economy).expect("valid");
    let [size, ..] = pictures(&now, words, Composition::Wide);
    assert!(
        finding(&size).starts_with("Korea’s is "),
        "{}",
        finding(&size)
    );
}

#[test]
fn who_is_repaid_follows_the_return() {
    let words = Lang::En.words();
    let mut scenario = Scenario::new(Preset::Today);
    scenario.set(LeverId::Return, LeverId::Return.lever().max);
    let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
    let [_, _, _, returns, verdict, ..] = pictures(&now, words, Composition::Narrow);
    // What one of them put into projects that fail is never repaid: its accounts are apart.
    assert_eq!(finding(&returns), "Only Korea is repaid in full");
    assert_eq!(finding(&verdict), "Both break even by 2065");
    scenario.set(LeverId::LossShare, 0.0);
    let now = Snapshot::of(&scenario, Measure::Dollars).expect("valid");
    let [_, _, _, returns, ..] = pictures(&now, words, Composition::Narrow);
    assert_eq!(finding(&returns), "Both are repaid in full");
}

/// The texts of a scene: from where to where each runs in letters that run wide, its base line, its words, its class.
fn texts(scene: &Scene) -> Vec<((f64, f64), f64, &str, &str)> {
    let texts = scene.marks.iter().filter_map(|mark| match mark {
        Mark::Text {
            at: (x, y),
            anchor,
            text,
            class,
        } => {
            // Names are larger by a seventh and, like what is strong, bold.
            let width = match *class {
                class if class.starts_with("name") => figures::name_width(text),
                class if class.starts_with("strong") => figures::name_width(text) * 7.0 / 8.0,
                _ => figures::name_width(text) * 7.0 / 8.0 / 1.1,
            };
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            Some(((left, left + width), *y, text.as_str(), *class))
        }
        _ => None,
    });
    texts.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn each_class_of_goods_says_its_exports_and_rates_and_no_text_of_a_line_runs_into_the_next(now in any_snapshot()) {
        let finding = findings::tariffs(&now);
        for lang in Lang::ALL {
            for composition in Composition::ALL {
                let scene = figures::tariffs::scene(&finding, lang.words(), composition);
                let mut texts = texts(&scene);
                for country in Side::ALL {
                    for (class, relief) in finding.relief[country].classes.iter().enumerate() {
                        let exports = notation::usd_short(lang.words(), relief.imports);
                        let is_said = texts.iter().any(|(_, _, text, class)| *text == exports && *class == "quiet");
                        prop_assert!(is_said || !findings::has_class(country, class), "{exports}");
                    }
                }
                texts.sort_by(|one, other| (one.1, one.0.0).partial_cmp(&(other.1, other.0.0)).expect("numbers"));
                for pair in texts.windows(2) {
                    let [((_, right), line, text, _), ((left, _), other, next, _)] = pair else { unreachable!() };
                    prop_assert!(line != other || right <= left, "{text} | {next}: {right} > {left}, {lang:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_not_drawn_is_named_where_it_is_drawn_and_nowhere_else(now in any_snapshot()) {
        for lang in Lang::ALL {
            for composition in Composition::ALL {
                let sizes = findings::size(&now);
                let scene = figures::size::scene(&sizes, now.measure, lang.words(), composition);
                let uncalled = message::size_uncalled(lang.words());
                let named: Vec<_> = texts(&scene).into_iter().filter(|(_, _, text, _)| *text == uncalled).collect();
                for ((left, right), ..) in &named {
                    prop_assert!(*left >= -0.01 && *right <= scene.width, "{left} to {right}");
                }
                let dashed = scene.marks.iter().filter(|mark| matches!(mark, Mark::Rect { class: "uncalled", size, .. } if size.0 >= 0.5));
                prop_assert_eq!(named.len(), dashed.count());
            }
        }
    }

    #[test]
    fn the_bars_of_both_deals_have_the_colour_of_the_country_whose_result_they_are(now in any_snapshot()) {
        let of = &now.term_values;
        let scene = figures::term_values::scene(of, &findings::term_values(&now), Lang::En.words(), Composition::Wide);
        let bars: Vec<_> = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Rect { class, .. } => Some(*class),
            _ => None,
        }).collect();
        let (first, last) = (bars.first().copied(), bars.last().copied());
        prop_assert_eq!((first, last), (Some(of.country.class()), Some(of.country.class())));
    }
}

#[test]
fn a_term_that_spares_reserves_is_filled_and_one_that_drains_them_is_hollow() {
    let mut now = Snapshot::of(&Scenario::new(Preset::Today), Measure::Dollars).expect("valid");
    now.term_values.metric = Metric::GapShareOfReserves;
    let words = Lang::En.words();
    let scene = figures::term_values::scene(
        &now.term_values,
        &findings::term_values(&now),
        words,
        Composition::Wide,
    );
    let shown = |sign: &str| {
        texts(&scene)
            .iter()
            .any(|(_, _, text, _)| text.starts_with(sign))
    };
    assert!(shown("−") && shown("+"));
    let bars = scene.marks.iter().filter_map(|mark| match mark {
        Mark::Rect { class, .. } => Some(*class),
        _ => None,
    });
    // The yearly cap spares them; how the dollars are raised drains them.
    assert_eq!(
        bars.collect::<Vec<_>>(),
        ["right", "gained", "lost", "right"]
    );
}
