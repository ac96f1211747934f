//! What a reader would like to come out, and which lever is to bring it about.

pub use super::goal::{Goal, GoalSeek};

use super::Snapshot;
use crate::analysis::goal::{Solution, seek};

/// Where the lever has to stand for the goal to come true.
pub fn solution(snapshot: &Snapshot) -> &Solution {
    snapshot.solution.get_or_init(|| solve(snapshot))
}

fn solve(snapshot: &Snapshot) -> Solution {
    let goal_seek = &snapshot.goal_seek;
    let id = goal_seek.lever;
    let lever = id.lever();
    let scenario = &snapshot.scenario;
    seek(
        &|x| scenario.moved_to(&[(id, x)]),
        (lever.min, lever.max),
        id.get(&snapshot.agreed),
        [1.0 / lever.step, lever.scale().grains()],
        goal_seek.condition(),
    )
}
