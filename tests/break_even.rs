//! The break-even map: its values are the model's, and its zero line is where they change sign.

mod maps;

use maps::{any_choice, complete, shown};
use pledge_explainer::analysis::Metric;
use pledge_explainer::analysis::break_even::{Axis, Grid};
use pledge_explainer::analysis::contour::{Nodes, Place};
use pledge_explainer::analysis::terms::Terms;
use pledge_explainer::model;
use pledge_explainer::pledge::Side;
use pledge_explainer::scenario::map::{Ahead, Along, Choice, Map, Shown, needed};
use pledge_explainer::scenario::{LEVERS, LeverId, Preset, Scenario, Snapshot};
use proptest::prelude::*;

/// A grid of numbers over whole places.
#[derive(Clone, Debug)]
struct Field {
    x: Vec<f64>,
    y: Vec<f64>,
    values: Vec<f64>,
}

impl Field {
    fn of(columns: usize, rows: usize, value: impl Fn(f64, f64) -> f64) -> Self {
        let [x, y]: [Vec<f64>; 2] =
            [columns, rows].map(|count| (0..count).map(|at| at as f64).collect());
        let values = y
            .iter()
            .flat_map(|&y| x.iter().map(move |&x| (x, y)))
            .map(|(x, y)| value(x, y))
            .collect();
        Self { x, y, values }
    }

    fn nodes(&self) -> Nodes<'_> {
        Nodes {
            x: &self.x,
            y: &self.y,
            values: &self.values,
        }
    }

    fn at(&self, column: usize, row: usize) -> f64 {
        self.values[row * self.x.len() + column]
    }

    /// The value at a place on an edge of the grid, interpolated along it.
    fn on_edge(&self, (x, y): Place) -> f64 {
        let (column, row) = (x as usize, y as usize);
        let here = self.at(column, row);
        if x > column as f64 {
            here + (x - column as f64) * (self.at(column + 1, row) - here)
        } else if y > row as f64 {
            here + (y - row as f64) * (self.at(column, row + 1) - here)
        } else {
            here
        }
    }

    /// Every edge whose ends have different signs, as the places of its ends.
    fn changes(&self) -> Vec<(Place, Place)> {
        let mut found = Vec::new();
        for row in 0..self.y.len() {
            for column in 0..self.x.len() {
                for (right, up) in [(1, 0), (0, 1)] {
                    let (other, over) = (column + right, row + up);
                    if other < self.x.len()
                        && over < self.y.len()
                        && (self.at(column, row) >= 0.0) != (self.at(other, over) >= 0.0)
                    {
                        found.push(((column as f64, row as f64), (other as f64, over as f64)));
                    }
                }
            }
        }
        found
    }

    /// Whether a place is at the edge of the whole grid.
    fn is_border(&self, (x, y): Place) -> bool {
        let last = |of: &[f64]| (of.len() - 1) as f64;
        x == 0.0 || y == 0.0 || x == last(&self.x) || y == last(&self.y)
    }
}

fn any_field() -> impl Strategy<Value = Field> {
    (2..9_usize, 2..9_usize).prop_flat_map(|(columns, rows)| {
        prop::collection::vec(-3..=3_i8, columns * rows).prop_map(move |values| {
            let values: Vec<f64> = values.into_iter().map(f64::from).collect();
            Field::of(columns, rows, |x, y| {
                values[y as usize * columns + x as usize]
            })
        })
    })
}

/// Twice the area of an outline, above zero where it runs anticlockwise.
fn twice_area(outline: &[Place]) -> f64 {
    let next = outline.iter().cycle().skip(1);
    outline
        .iter()
        .zip(next)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum()
}

/// Whether a place lies inside an odd number of outlines.
fn is_inside(outlines: &[Vec<Place>], (x, y): Place) -> bool {
    let mut inside = false;
    for outline in outlines {
        for (a, b) in outline.iter().zip(outline.iter().cycle().skip(1)) {
            if (a.1 > y) != (b.1 > y) && x < a.0 + (y - a.1) / (b.1 - a.1) * (b.0 - a.0) {
                inside = !inside;
            }
        }
    }
    inside
}

#[test]
fn the_zero_line_of_a_plane_is_straight() {
    let plane = |x: f64, y: f64| 0.37 * x - 0.81 * y + 1.3;
    let field = Field::of(12, 9, plane);
    let lines = field.nodes().lines();
    assert_eq!(lines.len(), 1);
    assert!(!lines[0].is_closed);
    for &(x, y) in &lines[0].points {
        assert!(plane(x, y).abs() < 1e-12, "({x}, {y})");
    }
    for end in [lines[0].points.first(), lines[0].points.last()] {
        assert!(field.is_border(*end.unwrap()));
    }
}

#[test]
fn the_zero_line_of_a_hill_is_closed_and_runs_round_it_with_the_hill_on_its_left() {
    let hill = |x: f64, y: f64| 9.0 - (x - 5.0) * (x - 5.0) - (y - 4.5) * (y - 4.5);
    for (sign, turn) in [(1.0, 1.0), (-1.0, -1.0)] {
        let field = Field::of(11, 10, |x, y| sign * hill(x, y));
        let lines = field.nodes().lines();
        assert_eq!(lines.len(), 1);
        assert!(lines[0].is_closed);
        assert_eq!(lines[0].points.first(), lines[0].points.last());
        assert_eq!(twice_area(&lines[0].points).signum(), turn);
    }
}

#[test]
fn a_saddle_joins_the_side_of_its_middle() {
    // Two high corners across: joined where the middle is high, else cut off one by one.
    for (low, joined) in [(-1.0, true), (-3.0, false)] {
        let field = Field::of(2, 2, |x, y| if x == y { 2.0 } else { low });
        let lines = field.nodes().lines();
        assert_eq!(lines.len(), 2);
        let regions = field.nodes().regions(&lines);
        assert_eq!(regions.len(), if joined { 1 } else { 2 });
        assert_eq!(is_inside(&regions, (0.5, 0.5)), joined);
        assert!(is_inside(&regions, (0.05, 0.05)) && is_inside(&regions, (0.95, 0.95)));
    }
}

#[test]
fn what_has_one_sign_all_over_has_no_zero_line() {
    for (value, regions) in [(1.0, 1), (0.0, 1), (-1.0, 0)] {
        let field = Field::of(4, 3, |_, _| value);
        let lines = field.nodes().lines();
        assert_eq!(lines, []);
        assert_eq!(field.nodes().regions(&lines).len(), regions);
    }
}

#[test]
fn a_single_zero_in_a_corner_is_no_region_to_speak_of() {
    let field = Field::of(3, 3, |x, y| if (x, y) == (0.0, 0.0) { 0.0 } else { -1.0 });
    let regions = field.nodes().regions(&field.nodes().lines());
    let area: f64 = regions.iter().map(|outline| twice_area(outline)).sum();
    assert_eq!(area, 0.0);
}

proptest! {
    #[test]
    fn the_line_is_at_zero_wherever_it_crosses_an_edge(field in any_field()) {
        for line in field.nodes().lines() {
            for point in line.points {
                prop_assert!(field.on_edge(point).abs() < 1e-12, "{point:?}");
            }
        }
    }

    #[test]
    fn every_change_of_sign_between_neighbours_is_crossed_once(field in any_field()) {
        let lines = field.nodes().lines();
        // A closed line names its first place twice.
        let points = lines.iter().flat_map(|line| line.points.iter().skip(usize::from(line.is_closed)));
        prop_assert_eq!(points.count(), field.changes().len());
        for (from, to) in field.changes() {
            let crossed = lines.iter().flat_map(|line| &line.points).any(|&(x, y)| {
                (from.0..=to.0).contains(&x) && (from.1..=to.1).contains(&y)
            });
            prop_assert!(crossed, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn a_line_ends_at_the_edge_of_the_grid_or_where_it_began(field in any_field()) {
        for line in field.nodes().lines() {
            let (first, last) = (line.points[0], line.points[line.points.len() - 1]);
            if line.is_closed {
                prop_assert_eq!(first, last);
            } else {
                prop_assert!(field.is_border(first) && field.is_border(last), "{first:?} {last:?}");
            }
        }
    }

    #[test]
    fn a_node_is_inside_the_regions_just_when_it_is_above_zero(field in any_field()) {
        let nodes = field.nodes();
        let regions = nodes.regions(&nodes.lines());
        let middle = |of: &[f64], at: usize| {
            // Nodes at the edge are looked at from a little within.
            let last = (of.len() - 1) as f64;
            (at as f64).clamp(1e-7, last - 1e-7)
        };
        for row in 0..field.y.len() {
            for column in 0..field.x.len() {
                let value = field.at(column, row);
                // A zero may be a region without extent.
                if value != 0.0 {
                    let place = (middle(&field.x, column), middle(&field.y, row));
                    prop_assert_eq!(is_inside(&regions, place), value > 0.0, "({}, {})", column, row);
                }
            }
        }
    }
}

fn axis(id: LeverId, points: usize) -> Axis {
    let lever = id.lever();
    Axis {
        min: lever.min,
        max: lever.max,
        points,
    }
}

fn any_scenario() -> impl Strategy<Value = Scenario> {
    let moves = prop::collection::vec((0..LEVERS.len(), 0.0..=1.0_f64), 0..8);
    (0..Preset::ALL.len(), moves, any::<bool>()).prop_map(|(preset, moves, switched)| {
        let mut scenario = Scenario::new(Preset::ALL[preset]);
        if switched {
            scenario.switch(Terms::ALL);
        }
        for (index, share) in moves {
            let lever = &LEVERS[index];
            scenario.set(lever.id, lever.min + share * (lever.max - lever.min));
        }
        scenario
    })
}

#[test]
fn a_grid_has_its_ends_and_grows_row_by_row() {
    let moved =
        |x, y| Scenario::default().moved_to(&[(LeverId::Return, x), (LeverId::Discount, y)]);
    let (x, y) = (axis(LeverId::Return, 7), axis(LeverId::Discount, 5));
    let mut grid = Grid::new(&x, &y, Metric::NpvUsd);
    assert_eq!((grid.x[0], grid.x[6]), (x.min, x.max));
    assert_eq!((grid.y[0], grid.y[4]), (y.min, y.max));
    for row in 1..=5 {
        assert!(!grid.is_complete());
        grid.add_row(&moved);
        assert_eq!(grid.values.right.len(), row * 7);
    }
    assert!(grid.is_complete());
    let whole = Grid::of(&moved, &x, &y, Metric::NpvUsd);
    assert_eq!(whole.values, grid.values);
    grid.add_row(&moved);
    assert_eq!(whole.values, grid.values, "a complete grid stays as it is");
}

#[test]
fn the_default_map_has_both_zero_lines_and_is_fine_enough() {
    let map = complete(&Scenario::default(), Choice::default());
    assert!(map.grid.x.len() > 96 && map.grid.y.len() > 64);
    for country in Side::ALL {
        let values = map.values(Shown::Side(country));
        assert_eq!(map.grid.zero(&values).len(), 1);
    }
}

#[test]
fn a_choice_never_has_one_lever_twice() {
    let mut choice = Choice::default();
    let before = choice;
    choice.put(Along::X, before.y);
    assert_eq!((choice.x, choice.y), (before.y, before.x));
    choice.put(Along::Y, LeverId::Discount);
    assert_eq!((choice.x, choice.y), (before.y, LeverId::Discount));
}

#[test]
fn just_the_levers_that_move_the_ledger_are_offered() {
    let scenario = Scenario::default();
    for lever in &LEVERS {
        let npv = |x: f64| {
            let mut scenario = scenario;
            // A growth or a pass-through counts only where a deal has something to keep off.
            // And a spread or a review only where projects earn something to share.
            scenario.set(LeverId::GeneralFallback, 40.0);
            scenario.set(LeverId::Return, 15.0);
            scenario.set(lever.id, x);
            Metric::NpvUsd.both(&scenario.assumptions())
        };
        let moves = npv(lever.min) != npv(lever.max);
        assert_eq!(Choice::offers(lever.id), moves, "{}", lever.name);
    }
}

#[test]
fn no_lever_counts_half_a_year() {
    for lever in LEVERS
        .iter()
        .filter(|lever| lever.unit.is_whole() && Choice::offers(lever.id))
    {
        let mut choice = Choice::default();
        choice.put(Along::X, lever.id);
        let map = Map::new(&Scenario::default(), choice);
        assert!(
            map.grid.x.iter().all(|x| x.fract() == 0.0),
            "{}",
            lever.name
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_map_holds_what_the_model_says_with_both_levers_set(
        scenario in any_scenario(), choice in any_choice(), column in 0.0..1.0_f64, row in 0.0..1.0_f64,
    ) {
        let map = complete(&scenario, choice);
        let pick = |of: &[f64], share: f64| (of.len() as f64 * share) as usize;
        let (column, row) = (pick(&map.grid.x, column), pick(&map.grid.y, row));
        let mut moved = scenario;
        moved.set(choice.x, map.grid.x[column]);
        moved.set(choice.y, map.grid.y[row]);
        let outcome = model::evaluate(&moved.assumptions()).expect("levers keep to the bounds");
        for country in Side::ALL {
            let value = map.grid.values[country][row * map.grid.x.len() + column];
            let expected = outcome[country].summary.npv_usd.0;
            prop_assert!((value - expected).abs() <= 1e-9 * expected.abs().max(1.0), "{value} for {expected}");
        }
    }

    #[test]
    fn moving_the_point_leaves_the_map_as_it_is_and_moving_anything_else_does_not(
        scenario in any_scenario(), choice in any_choice(), lever in 0..LEVERS.len(), share in 0.0..=1.0_f64,
    ) {
        let map = Map::new(&scenario, choice);
        let lever = &LEVERS[lever];
        let mut moved = scenario;
        moved.set(lever.id, lever.min + share * (lever.max - lever.min));
        let is_axis = [choice.x, choice.y].contains(&lever.id);
        let stays = moved.value(lever.id) == scenario.value(lever.id);
        prop_assert_eq!(map.is_of(&moved, choice), is_axis || stays);
    }

    #[test]
    fn the_model_is_zero_on_the_line_within_what_a_cell_can_tell(scenario in any_scenario(), choice in any_choice()) {
        // Between whole years the model knows nothing.
        prop_assume!(!choice.x.lever().unit.is_whole() && !choice.y.lever().unit.is_whole());
        let map = complete(&scenario, choice);
        for country in Side::ALL {
            let values = &map.grid.values[country];
            let columns = map.grid.x.len();
            for line in map.grid.zero(values) {
                for &(x, y) in line.points.iter().step_by(7) {
                    let mut moved = scenario;
                    moved.set(choice.x, x);
                    moved.set(choice.y, y);
                    let found = Metric::NpvUsd.both(&moved.assumptions())[country];
                    // The edge that is crossed: the line is no farther from zero than its ends.
                    let cell = |of: &[f64], at: f64| of.partition_point(|&node| node <= at).clamp(1, of.len() - 1);
                    let (column, row) = (cell(&map.grid.x, x), cell(&map.grid.y, y));
                    let around = [(0, 0), (1, 0), (0, 1), (1, 1)].map(|(left, low)| values[(row - low) * columns + column - left]);
                    let most = around.iter().fold(0.0, |most: f64, value| most.max(value.abs()));
                    prop_assert!(found.abs() <= 0.5 * most + 1e-6, "{found} between {around:?} at ({x}, {y})");
                }
            }
        }
    }

    #[test]
    fn what_is_said_to_be_needed_is_what_the_map_shows(scenario in any_scenario(), choice in any_choice()) {
        let map = complete(&scenario, choice);
        for needed in needed(&map, choice.of, &scenario) {
            let lever = needed.moving.lever();
            let is_said = |at: f64| match &needed.ahead {
                Ahead::Always => true,
                Ahead::Never => false,
                Ahead::From(x) => at >= *x,
                Ahead::UpTo(x) => at <= *x,
                Ahead::Between(low, high) => (*low..=*high).contains(&at),
                Ahead::Outside(low, high) => at <= *low || at >= *high,
                Ahead::Changing(all) => (all.len() % 2 == 0) == (all.iter().filter(|&&x| x <= at).count() % 2 == 0),
            };
            if matches!(needed.ahead, Ahead::Changing(_)) {
                continue;
            }
            let changes: Vec<f64> = match needed.ahead {
                Ahead::From(x) | Ahead::UpTo(x) => vec![x],
                Ahead::Between(low, high) | Ahead::Outside(low, high) => vec![low, high],
                _ => Vec::new(),
            };
            // A cell either way is what interpolation may be off.
            let cell = (lever.max - lever.min) / 40.0;
            for step in 0..=20 {
                let at = lever.min + (lever.max - lever.min) * f64::from(step) / 20.0;
                let at = if lever.unit.is_whole() { at.round() } else { at };
                if changes.iter().any(|change| (change - at).abs() <= cell.max(1.0)) {
                    continue;
                }
                let mut moved = scenario;
                moved.set(needed.moving, at);
                // One lever may take along another that has not been moved; on the map it stands.
                moved.set(needed.standing, needed.at);
                let npv = Metric::NpvUsd.both(&moved.assumptions());
                let value = shown(choice.of, &npv);
                let scale = npv.right.abs().max(npv.left.abs());
                prop_assert!(
                    is_said(at) == (value >= 0.0) || value.abs() < 0.02 * scale.max(50.0),
                    "{:?} but {value} at {at}", needed
                );
            }
        }
    }
}

#[test]
fn the_snapshot_of_a_moved_point_is_that_of_its_levers() {
    let mut scenario = Scenario::default();
    scenario.set(LeverId::Return, 12.0);
    scenario.set(LeverId::GeneralFallback, 30.0);
    let snapshot = Snapshot::of(&scenario, Default::default()).expect("within bounds");
    let map = complete(&scenario, Choice::default());
    let column = map.grid.x.iter().position(|&x| x == 12.5).expect("a node");
    let row = map.grid.y.iter().position(|&y| y == 31.25).expect("a node");
    let near = map.grid.values.right[row * map.grid.x.len() + column];
    assert!((near - snapshot.outcome.right.summary.npv_usd.0).abs() < 0.2 * near.abs());
}
