//! Tariff and exchange rate in terms of each other: the curves, where they lie, and the point that is
//! dragged over them.

mod states;

use pledge_explainer::chart::{Anchor, Mark, Point, Scene};
use pledge_explainer::facts;
use pledge_explainer::model::tariffs::Parity;
use pledge_explainer::pledge::{Pair, Side};
use pledge_explainer::scenario::offset::{Offset, Party, levers, offsets};
use pledge_explainer::scenario::{Lang, LeverId, Preset, Scenario, Snapshot};
use pledge_explainer::text::message;
use pledge_explainer::units::{LocalPerUsd, Share};
use pledge_explainer::view::figures::offset::{plane, scene};
use pledge_explainer::view::figures::{Composition, name_width};
use proptest::prelude::*;
use states::any_snapshot;

/// What the US buyer pays at a tariff and a rate, and what the exporter takes of it in his own money, both
/// in the exporter's own currency's units where the border price with the deal at `now` is 1.
fn paid_and_taken(parity: &Parity, now: f64, tariff: f64, rate: f64) -> [f64; 2] {
    // The border price in dollars falls by what exporters bear of the tariff, and by what of the rate is
    // passed on.
    let dearer = (1.0 + tariff) / (1.0 + parity.deal.0);
    let border =
        dearer.powf(-(1.0 - parity.tariff_passed.0)) * (rate / now).powf(-parity.rate_passed.0);
    [border * dearer, border * rate / now]
}

fn shares() -> impl Strategy<Value = Share> {
    prop_oneof![
        4 => (0.0..=1.0_f64).boxed(),
        1 => Just(0.0).boxed(),
        1 => Just(1.0).boxed(),
    ]
    .prop_map(Share)
}

fn parities() -> impl Strategy<Value = Parity> {
    (0.0..=0.5_f64, shares(), shares()).prop_map(|(deal, tariff_passed, rate_passed)| Parity {
        deal: Share(deal),
        tariff_passed,
        rate_passed,
    })
}

proptest! {
    #[test]
    fn at_the_rate_that_makes_up_for_a_tariff_nothing_changes_for_the_party(
        parity in parities(),
        now in 50.0..5000.0_f64,
        tariff in 0.0..=2.0_f64,
    ) {
        let (rate, share) = (LocalPerUsd(now), Share(tariff));
        for (index, found) in [parity.buyer(rate, share), parity.exporter(rate, share)].into_iter().enumerate() {
            if let Some(found) = found {
                let changed = paid_and_taken(&parity, now, tariff, found.0)[index];
                prop_assert!((changed - 1.0).abs() < 1e-9, "{} at {:?}", changed, found);
            }
        }
        let price = parity.price(rate, share, LocalPerUsd(2.0 * now));
        let [paid, _] = paid_and_taken(&parity, now, tariff, 2.0 * now);
        prop_assert!((price - paid).abs() <= 1e-9 * paid);
    }

    #[test]
    fn every_point_of_a_line_is_as_good_to_its_party_as_the_deal_today(now in any_snapshot()) {
        for country in Side::ALL {
            let offset = offsets(&now)[country];
            for (index, party) in [Party::Buyer, Party::Exporter].into_iter().enumerate() {
                for (tariff, rate) in offset.line(party) {
                    let today = offset.today.0;
                    let changed = paid_and_taken(&offset.parity, today, tariff / 100.0, rate)[index];
                    prop_assert!((changed - 1.0).abs() < 1e-9, "{} at {}%, {}", changed, tariff, rate);
                }
            }
        }
    }

    #[test]
    fn a_line_runs_through_the_whole_picture_without_a_gap(now in any_snapshot()) {
        for country in Side::ALL {
            let offset = offsets(&now)[country];
            let [x, y] = levers(country).map(LeverId::lever);
            let steps = [(x.max - x.min) / 100.0, (y.max - y.min) / 100.0].map(|step| step + 1e-6);
            for party in [Party::Buyer, Party::Exporter] {
                let line = offset.line(party);
                let (first, last) = (line.first().expect("a line"), line.last().expect("a line"));
                for pair in line.windows(2) {
                    let gap = [pair[1].0 - pair[0].0, (pair[1].1 - pair[0].1).abs()];
                    prop_assert!(gap[0] <= steps[0] && gap[1] <= steps[1], "{:?}", pair);
                }
                let is_end = |&(tariff, rate): &(f64, f64)| {
                    let to_side = (tariff - x.min).min(x.max - tariff);
                    let to_edge = (rate - y.min).min(y.max - rate);
                    to_side <= steps[0] || to_edge <= steps[1]
                };
                prop_assert!(is_end(first) && is_end(last), "{:?} to {:?}", first, last);
            }
        }
    }

    #[test]
    fn where_the_rate_is_todays_the_curves_lead_to_the_models_offsets(mut now in any_snapshot()) {
        let mut scenario = now.scenario;
        scenario.reset(LeverId::Spot(Side::Right));
        scenario.reset(LeverId::Spot(Side::Left));
        now = Snapshot::of(&scenario, now.measure).expect("valid");
        for country in Side::ALL {
            let offset = offsets(&now)[country];
            let cars = now.outcome[country].classes.iter().find(|class| class.id == "autos").expect("cars");
            prop_assert_eq!(offset.at(Party::Buyer, offset.fallback), cars.offset_buyer);
            prop_assert_eq!(offset.at(Party::Exporter, offset.fallback), cars.offset_exporter);
        }
    }

    #[test]
    fn wherever_the_point_stands_it_has_its_name_and_no_label_lies_on_a_curve_or_a_dot(
        now in any_snapshot(),
        lang in 0..Lang::ALL.len(),
    ) {
        let words = Lang::ALL[lang].words();
        for country in Side::ALL {
            let offset = offsets(&now)[country];
            let start = start(country);
            let started = (100.0 * start.fallback.0, start.rate.0);
            for composition in Composition::ALL {
                let plane = plane(country, words, composition);
                let point = plane.place((now.scenario.value(plane.x), now.scenario.value(plane.y)));
                let drawn = scene(&offset, started, words, composition);
                let name = message::offset_no_deal(words);
                let mut is_named = false;
                for label in labels_in_the_plot(&drawn) {
                    is_named |= label.text == name;
                    for mark in &drawn.marks {
                        match mark {
                            Mark::Line { points, .. } => {
                                prop_assert!(!along(points).any(|at| label.holds(at)), "{} on a curve", label.text);
                            }
                            Mark::Dot { at, .. } => prop_assert!(!label.holds(*at), "{} on a dot", label.text),
                            _ => {}
                        }
                    }
                    prop_assert!(!label.holds(point), "{} on the point", label.text);
                }
                prop_assert!(is_named, "no name at {:?} in {:?}", point, composition);
            }
        }
    }

    #[test]
    fn a_place_in_the_picture_and_the_values_there_lead_to_each_other(
        across in 0.0..=1.0_f64,
        down in 0.0..=1.0_f64,
        right in any::<bool>(),
        lang in 0..Lang::ALL.len(),
    ) {
        let country = if right { Side::Right } else { Side::Left };
        for composition in Composition::ALL {
            let plane = plane(country, Lang::ALL[lang].words(), composition);
            let (width, height) = plane.size;
            let (x, y) = plane.place(plane.values_at((across, down)));
            prop_assert!((x - across * width).abs() < 1e-6 && (y - down * height).abs() < 1e-6);
        }
    }
}

/// A label within the plot, and where it lies in a font that runs wide.
struct Label<'a> {
    text: &'a str,
    left: f64,
    right: f64,
    baseline: f64,
}

impl Label<'_> {
    fn holds(&self, (x, y): Point) -> bool {
        (self.left..=self.right).contains(&x) && (self.baseline - 11.0..=self.baseline).contains(&y)
    }
}

/// A line at every unit or so, between the few points that draw it.
fn along(points: &[Point]) -> impl Iterator<Item = Point> {
    points.windows(2).flat_map(|pair| {
        let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
        let steps = (to_x - x).hypot(to_y - y).ceil().max(1.0) as u32;
        (0..=steps).map(move |step| {
            let share = f64::from(step) / f64::from(steps);
            (x + share * (to_x - x), y + share * (to_y - y))
        })
    })
}

fn labels_in_the_plot(scene: &Scene) -> Vec<Label<'_>> {
    let texts = scene.marks.iter().filter_map(|mark| match mark {
        Mark::Text {
            at: (x, y),
            anchor,
            text,
            class,
        } if *class != "tick" && *y > 30.0 => {
            // Names are larger by a seventh, and bold letters but not signs as wide as high by a tenth.
            let is_plain = text.is_ascii() && !class.contains("strong");
            let width = name_width(text) * 7.0 / 8.0 / if is_plain { 1.1 } else { 1.0 };
            let left = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - width / 2.0,
                Anchor::End => x - width,
            };
            Some(Label {
                text,
                left,
                right: left + width,
                baseline: *y,
            })
        }
        _ => None,
    });
    texts.collect()
}

fn start(country: Side) -> Offset {
    offsets(&Snapshot::of(&Scenario::new(Preset::Today), Default::default()).expect("valid"))
        [country]
}

#[test]
fn a_tariff_of_the_law_weighs_as_much_as_in_the_worked_example() {
    // With half of a tariff and three tenths of a move passed on, 15 to 25 % takes a currency 14.9 % weaker
    // for the buyer and 6.1 % for the exporter.
    let offset = start(Side::Right);
    let parity = Parity {
        deal: Share(0.15),
        tariff_passed: Share(0.5),
        rate_passed: Share(0.3),
    };
    assert_eq!(offset.parity, parity);
    for (party, weaker) in [(Party::Buyer, 0.149), (Party::Exporter, 0.061)] {
        let rate = offset.at(party, Share(0.25)).expect("a rate");
        assert!(
            (rate.0 / offset.today.0 - 1.0 - weaker).abs() < 0.0005,
            "{rate:?}"
        );
    }
    let felt = parity
        .equivalent(LocalPerUsd(1529.0), LocalPerUsd(1347.0))
        .expect("a tariff");
    assert!((felt.0 - 0.24).abs() < 0.005, "{felt:?}");
}

#[test]
fn the_earlier_rate_is_a_facts_and_the_deal_at_it_feels_like_itself() {
    let past = Pair {
        left: facts::FX_JPY_MONTHLY.number(),
        right: facts::FX_KRW_MONTHLY.number(),
    };
    for country in Side::ALL {
        let rate = LocalPerUsd(past[country]);
        let then = Offset {
            rate,
            ..start(country)
        };
        assert_eq!(then.past(), rate);
        assert_eq!(then.equivalent(), Some(then.parity.deal));
    }
}

#[test]
fn every_label_stays_within_its_picture() {
    for country in Side::ALL {
        for lang in Lang::ALL {
            for composition in Composition::ALL {
                let scene = scene(
                    &start(country),
                    (25.0, start(country).today.0),
                    lang.words(),
                    composition,
                );
                let texts = scene.marks.iter().filter_map(|mark| match mark {
                    Mark::Text {
                        at, anchor, text, ..
                    } => Some((at, anchor, text)),
                    _ => None,
                });
                let mut count = 0;
                for (&(x, y), anchor, text) in texts {
                    count += 1;
                    assert!(
                        (0.0..=scene.width).contains(&x) && (10.0..=scene.height).contains(&y),
                        "{text}"
                    );
                    assert!(*anchor != Anchor::Start || x < scene.width - 20.0, "{text}");
                }
                assert!(
                    count >= 10,
                    "only {count} labels in {lang:?}, {composition:?}"
                );
            }
        }
    }
}
