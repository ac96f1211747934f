//! A point over a picture that a reader moves: it sets two levers, the one across and the one up, as
//! their sliders do.

use super::control::number;
use super::state::State;
use crate::chart::{Linear, Point};
use crate::decimal::push_hundredths;
use crate::scenario::action::Action;
use crate::scenario::levers::Lever;
use crate::scenario::{LeverId, Scenario};

/// Where two levers lie in a scene.
pub struct Plane {
    /// The lever across.
    pub x: LeverId,
    /// The lever up.
    pub y: LeverId,
    /// Where its values lie.
    pub across: Linear,
    /// Where those of the lever up lie.
    pub up: Linear,
    /// Width and height of the scene.
    pub size: Point,
}

impl Plane {
    /// Where two values lie in the scene.
    pub fn place(&self, (x, y): (f64, f64)) -> Point {
        (self.across.at(x), self.up.at(y))
    }

    /// The values at a place of the scene, `across` and `down` as shares of its width and height.
    pub fn values_at(&self, (across, down): (f64, f64)) -> (f64, f64) {
        let (width, height) = self.size;
        (
            self.across.invert(across * width),
            self.up.invert(down * height),
        )
    }

    /// Where a scenario stands in the scene.
    fn translate(&self, scenario: &Scenario) -> String {
        let (x, y) = self.place((scenario.value(self.x), scenario.value(self.y)));
        let mut out = String::from("translate(");
        push_hundredths(&mut out, x);
        out.push(' ');
        push_hundredths(&mut out, y);
        out.push(')');
        out
    }
}

/// Where the point and the ring of the start values lie in a scene, and what the point says.
pub struct Spot {
    /// The point.
    pub at: String,
    /// The ring.
    pub start: String,
    /// The lever across: lowest, highest, now.
    pub range: [String; 3],
    /// What it is called.
    pub name: String,
    /// Where it stands and what holds there.
    pub value: String,
}

impl Spot {
    /// The spot of a scenario, with its name and what it says.
    pub fn of(scenario: &Scenario, plane: &Plane, name: String, value: String) -> Self {
        let Lever { min, max, .. } = *plane.x.lever();
        Self {
            at: plane.translate(scenario),
            start: plane.translate(&Scenario::new(scenario.preset())),
            range: [min, max, scenario.value(plane.x)].map(number),
            name,
            value,
        }
    }
}

/// Appends the point, over its picture. It becomes a control once the program runs.
pub fn point(out: &mut String, spot: &Spot, plane: &Plane) {
    let (width, height) = plane.size;
    let [width, height] = [width, height].map(number);
    for block in [
        "<div class=\"point\"><svg aria-hidden=\"true\" viewBox=\"0 0 ",
        &width,
        " ",
        &height,
        "\"><circle class=\"point__start\" r=\"6\" transform=\"",
        &spot.start,
        "\"/><g class=\"point__handle\" transform=\"",
        &spot.at,
        "\"><circle r=\"22\"/><circle class=\"point__knob\" r=\"9\"/></g></svg></div>",
    ] {
        out.push_str(block);
    }
}

/// Sets the two levers of a point, as their sliders do; a locked one stays.
pub fn move_point(state: State, moved: [(LeverId, Option<f64>); 2]) {
    let moved = moved
        .into_iter()
        .filter_map(|(id, value)| Some((id.into(), id.lever().scale().on_step(value?))));
    state.apply(Action::Move(moved.collect()));
}
