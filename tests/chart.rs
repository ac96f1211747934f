//! Scales, ticks and the writing of pictures.

use pledge_explainer::chart::svg::svg;
use pledge_explainer::chart::thin::thin;
use pledge_explainer::chart::ticks::{roof, ticks};
use pledge_explainer::chart::{Band, Frame, Linear, Mark, Point, Scene, axis};
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_scale_and_its_inverse_undo_each_other(
        low in -1e6..1e6_f64, extent in 1e-3..1e6_f64, from in -1e3..1e3_f64, length in 1.0..1e3_f64, share in 0.0..=1.0_f64,
    ) {
        let scale = Linear::new((low, low + extent), (from, from + length));
        let x = low + share * extent;
        prop_assert!((scale.invert(scale.at(x)) - x).abs() <= 1e-6 * extent.max(x.abs()));
    }

    #[test]
    fn ticks_lie_within_their_interval_at_equal_distances(low in -1e6..1e6_f64, extent in 1e-3..1e6_f64, count in 1..10_usize) {
        let ticks = ticks(low, low + extent, count);
        prop_assert!(ticks.len() <= 2 * count + 2, "{ticks:?}");
        for tick in &ticks {
            prop_assert!(*tick >= low - 1e-6 * extent && *tick <= low + extent * (1.0 + 1e-6), "{ticks:?}");
        }
        for pair in ticks.windows(3) {
            prop_assert!(((pair[1] - pair[0]) - (pair[2] - pair[1])).abs() < 1e-6 * extent.max(low.abs()));
        }
    }

    #[test]
    fn a_roof_is_at_or_above_what_it_covers(high in 1e-6..1e9_f64, count in 1..10_usize) {
        let roof = roof(high, count);
        prop_assert!(roof >= high * (1.0 - 1e-9) && roof <= high * 2.5 + 1e-9, "{roof} over {high}");
    }
}

#[test]
fn an_interval_without_extent_has_no_ticks_and_a_roof_of_one() {
    assert!(ticks(1.0, 1.0, 5).is_empty());
    assert!(ticks(0.0, f64::NAN, 5).is_empty());
    assert_eq!(roof(0.0, 5), 1.0);
}

#[test]
fn a_scale_without_extent_sends_everything_to_its_start() {
    let scale = Linear::new((3.0, 3.0), (10.0, 20.0));
    assert_eq!(scale.at(99.0), 10.0);
    assert_eq!(Linear::new((3.0, 4.0), (5.0, 5.0)).invert(7.0), 3.0);
}

#[test]
fn bands_fill_their_range_without_touching() {
    let band = Band::new(4, (0.0, 100.0), 0.2);
    assert_eq!(band.at(0), 2.5);
    assert_eq!(band.width(), 20.0);
    assert_eq!(band.at(3) + band.width(), 97.5);
    assert_eq!(band.middle(0), 12.5);
}

#[test]
fn a_line_written_in_steps_ends_where_it_should() {
    let end = (200.0 / 3.0, -50.0 / 7.0);
    let points = (0..=100).map(|step| {
        let share = f64::from(step) / 100.0;
        (end.0 * share, end.1 * share)
    });
    let mut scene = Scene::new(100.0, 50.0, String::new());
    scene.draw(Mark::Line {
        points: points.collect(),
        class: "line",
    });
    let written = svg(&scene);
    let path = written
        .split("d=\"M")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let steps = path.split('l').map(|step| {
        let (x, y) = step.split_once(' ').unwrap();
        (x.parse::<f64>().unwrap(), y.parse::<f64>().unwrap())
    });
    let (x, y) = steps.fold((0.0, 0.0), |sum, step| (sum.0 + step.0, sum.1 + step.1));
    assert!(
        (x - end.0).abs() <= 0.05 + 1e-9 && (y - end.1).abs() <= 0.05 + 1e-9,
        "{x} {y}"
    );
}

#[test]
fn a_picture_is_written_with_rounded_coordinates_and_escaped_words() {
    let mut scene = Scene::new(100.0, 50.0, "a & b".to_owned());
    scene.draw(Mark::rule((0.0, 1.0 / 3.0), (10.0, 2.0), "grid"));
    scene.draw(Mark::text_end((99.999, 5.0), "<5>", "tick"));
    scene.draw(Mark::Rect {
        at: (1.0, 1.0),
        size: (-3.0, 2.0),
        class: "japan",
    });
    scene.draw(Mark::Dots {
        at: vec![(8.0, 8.0), (24.0, 8.0)],
        class: "dots",
    });
    assert_eq!(
        svg(&scene),
        "<svg viewBox=\"0 0 100 50\" width=\"100\" height=\"50\" role=\"img\" aria-label=\"a &amp; b\">\
         <path d=\"M0 0.3l10 1.7\" class=\"grid\"/>\
         <text x=\"100\" y=\"5\" text-anchor=\"end\" class=\"tick\">&lt;5&gt;</text>\
         <path d=\"M8 8h0M24 8h0\" class=\"dots\"/></svg>"
    );
}

#[test]
fn what_follows_in_the_same_class_is_one_shape() {
    let mut scene = Scene::new(100.0, 50.0, String::new());
    let bar = |x, height, class| Mark::Rect {
        at: (x, 0.5),
        size: (8.0, height),
        class,
    };
    scene.draw(bar(0.0, 3.0, "japan"));
    scene.draw(bar(10.0, 0.0, "japan"));
    scene.draw(bar(20.0, 4.0, "japan"));
    scene.draw(bar(30.0, 5.0, "korea"));
    scene.draw(Mark::rule((0.0, 9.0), (10.0, 9.0), "grid"));
    scene.draw(Mark::rule((0.0, 7.0), (10.0, 7.0), "grid"));
    scene.draw(Mark::text((0.0, 0.0), "", "tick"));
    assert_eq!(
        svg(&scene),
        "<svg viewBox=\"0 0 100 50\" width=\"100\" height=\"50\" role=\"img\" aria-label=\"\">\
         <path d=\"M0 0.5h8v3h-8ZM20 0.5h8v4h-8Z\" class=\"japan\"/>\
         <rect x=\"30\" y=\"0.5\" width=\"8\" height=\"5\" class=\"korea\"/>\
         <path d=\"M0 9l10 0M0 7l10 0\" class=\"grid\"/></svg>"
    );
}

#[test]
fn a_thinned_line_keeps_its_ends_and_strays_no_farther_than_it_may() {
    let curve: Vec<Point> = (0..=200)
        .map(|step| f64::from(step) / 10.0)
        .map(|x| (x, x * x / 10.0))
        .collect();
    let kept = thin(&curve, 0.4);
    assert!(kept.len() < 20, "{} points are left", kept.len());
    assert_eq!((kept.first(), kept.last()), (Some(&0), Some(&200)));
    for span in kept.windows(2) {
        let (from, to) = (curve[span[0]], curve[span[1]]);
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        for &(x, y) in &curve[span[0]..=span[1]] {
            let off =
                ((to.0 - from.0) * (y - from.1) - (to.1 - from.1) * (x - from.0)).abs() / length;
            assert!(off <= 0.4, "({x}, {y}) is {off} away");
        }
    }
    assert!(thin(&[], 1.0).is_empty());
    assert_eq!(thin(&[(1.0, 2.0)], 1.0), [0]);
}

/// The years that an axis over a range of pixels says.
fn years_over(width: f64) -> Vec<String> {
    let frame = Frame {
        left: 0.0,
        right: width,
        top: 0.0,
        bottom: 100.0,
    };
    let mut scene = Scene::new(width, 120.0, String::new());
    axis::years(
        &mut scene,
        frame,
        &Linear::new((2026.0, 2065.0), (0.0, width)),
        3,
    );
    let texts = scene.marks.into_iter().filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text),
        _ => None,
    });
    texts.collect()
}

#[test]
fn an_axis_of_years_says_the_first_and_the_last_and_leaves_out_what_would_touch_them() {
    assert_eq!(
        years_over(600.0),
        ["2026", "2030", "2040", "2050", "2060", "2065"]
    );
    assert_eq!(years_over(200.0), ["2026", "2040", "2050", "2065"]);
    assert_eq!(years_over(60.0), ["2026"]);
}
