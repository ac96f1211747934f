//! What a reader asks for by a button, a choice or a slider.
//!
//! An action is read once, from the attributes of the element that was clicked or changed, and applied to the
//! [`Link`], which is all that the page knows. What cannot be read is no action and changes nothing.

use super::deal::term_from_id;
use super::findings::{Measure, Money, TermValuesOf};
use super::goal_seek::{Goal, GoalSeek};
use super::link::Link;
use super::map::{Along, Choice, Shown};
use super::uncertainty::UncertaintyInputs;
use super::{Hand, LeverId, Preset, Scenario, Slider};
use crate::analysis::Metric;
use crate::analysis::terms::Term;
use crate::decimal::parse;
use crate::pledge::Side;

/// Something that a reader asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Takes a state of the law.
    Preset(Preset),
    /// Measures size another way.
    Measure(Measure),
    /// Keeps the ledgers in other money.
    Money(Money),
    /// Weighs the terms of a country.
    TermValuesTo(Side),
    /// Weighs them in something else.
    TermValuesIn(Metric),
    /// Switches a term to the other country's version, or back.
    Switch(Term),
    /// Moves sliders, each to a number in its unit.
    Move(Vec<(Slider, f64)>),
    /// Moves what a hand moves.
    Hand(Hand, f64),
    /// Moves a slider by so many of its steps.
    Step(Slider, f64),
    /// Puts a slider back.
    Reset(Slider),
    /// Puts all sliders and terms back.
    ResetAll,
    /// Asks what it takes for a goal to be met.
    Goal(Goal),
    /// Asks for the goal by a year.
    GoalBy(i32),
    /// Asks for the goal by moving another lever.
    GoalWith(LeverId),
    /// Moves the lever of the goal to where the goal is met.
    GoalSet(f64),
    /// Spans one side of the map by a lever.
    Map(Along, LeverId),
    /// Shows something else on the map.
    MapOf(Shown),
    /// Draws other futures.
    Draw,
    /// Takes the neutral case in place of what a publisher set.
    Neutral,
    /// Takes what the publisher set.
    Publishers,
}

/// What an attribute asks for.
#[derive(Clone, Copy)]
enum Kind {
    Preset,
    Measure,
    Money,
    TermValuesTo,
    TermValuesIn,
    Switch,
    Flip,
    Interpretation,
    Step,
    Reset,
    GoalSet,
    Draw,
    Neutral,
    Publishers,
    ResetAll,
    Goal,
    GoalBy,
    GoalWith,
    Map,
    Hand,
}

/// The attributes by which an element says what it does: buttons, then fields and lists.
const NAMES: [(&str, Kind); 21] = [
    ("data-preset", Kind::Preset),
    ("data-measure", Kind::Measure),
    ("data-money", Kind::Money),
    ("data-term-values-to", Kind::TermValuesTo),
    ("data-term-values-in", Kind::TermValuesIn),
    ("data-switch", Kind::Switch),
    ("data-flip", Kind::Flip),
    ("data-interpretation", Kind::Interpretation),
    ("data-step", Kind::Step),
    ("data-lever-reset", Kind::Reset),
    ("data-goal-seek-set", Kind::GoalSet),
    ("data-draw", Kind::Draw),
    ("data-neutral", Kind::Neutral),
    ("data-publishers", Kind::Publishers),
    ("data-reset", Kind::ResetAll),
    ("data-goal-seek", Kind::Goal),
    ("data-goal-seek-by", Kind::GoalBy),
    ("data-goal-seek-with", Kind::GoalWith),
    ("data-map-choice", Kind::Map),
    ("data-hand", Kind::Hand),
    ("data-hand-number", Kind::Hand),
];

impl Action {
    /// The action of an element, told what its attributes say. `value` is what a field or a list holds now,
    /// and `data-control` that of the control around a button.
    pub fn from(attribute: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let (kind, said) = NAMES
            .iter()
            .find_map(|(name, kind)| Some((kind, attribute(name)?)))?;
        let move_to = |of: &str| {
            let slider = Slider::from_id(&attribute(of)?)?;
            let value = parse(&said)?;
            let is_possible = slider.scale().accepts(value);
            is_possible.then(|| Self::Move(vec![(slider, value)]))
        };
        let chosen = || attribute("value");
        Some(match kind {
            Kind::Preset => Self::Preset(Preset::from_id(&said)?),
            Kind::Measure => Self::Measure(Measure::from_id(&said)?),
            Kind::Money => Self::Money(Money::from_id(&said)?),
            Kind::TermValuesTo => Self::TermValuesTo(Side::from_id(&said)?),
            Kind::TermValuesIn => Self::TermValuesIn(TermValuesOf::metric_from_id(&said)?),
            Kind::Switch => Self::Switch(term_from_id(&said)?),
            Kind::Flip => move_to("data-control")?,
            Kind::Interpretation => move_to("data-interpretation-of")?,
            Kind::Step => Self::Step(Slider::from_id(&attribute("data-control")?)?, parse(&said)?),
            Kind::Reset => Self::Reset(Slider::from_id(&said)?),
            Kind::GoalSet => Self::GoalSet(parse(&said)?),
            Kind::Draw => Self::Draw,
            Kind::Neutral => Self::Neutral,
            Kind::Publishers => Self::Publishers,
            Kind::ResetAll => Self::ResetAll,
            Kind::Goal => Self::Goal(Goal::from_id(&chosen()?)?),
            Kind::GoalBy => {
                let (first, last) = GoalSeek::YEARS;
                Self::GoalBy((parse(&chosen()?)? as i32).max(first).min(last))
            }
            Kind::GoalWith => Self::GoalWith(LeverId::from_id(&chosen()?)?),
            Kind::Hand => Self::Hand(Hand::from_id(&said)?, parse(&chosen()?)?),
            Kind::Map => match said.as_str() {
                "x" => Self::Map(Along::X, Choice::from_id(&chosen()?)?),
                "y" => Self::Map(Along::Y, Choice::from_id(&chosen()?)?),
                "of" => Self::MapOf(Shown::from_id(&chosen()?)?),
                _ => return None,
            },
        })
    }
}

impl Link {
    /// Does what a reader asks for. Sliders that are locked or hidden stay where they are; only the neutral
    /// case and the publisher's, which are whole, move them.
    pub fn apply(&mut self, action: Action) {
        // Actions that only change the view keep the notice of a mistyped number.
        let is_look = matches!(
            action,
            Action::Measure(_)
                | Action::Money(_)
                | Action::TermValuesTo(_)
                | Action::TermValuesIn(_)
                | Action::Goal(_)
                | Action::GoalBy(_)
                | Action::GoalWith(_)
                | Action::Map(..)
                | Action::MapOf(_)
        );
        if !is_look {
            self.notices.retain(|notice| !notice.is_of_typing());
        }
        match action {
            Action::Preset(preset) => self.scenario.choose(preset, self.fixed()),
            Action::Measure(measure) => self.measure = measure,
            Action::Money(money) => self.money = money,
            Action::TermValuesTo(country) => self.term_values.country = country,
            Action::TermValuesIn(metric) => self.term_values.metric = metric,
            Action::Switch(term) => {
                let switched = self.scenario.switched();
                self.scenario.switch(if switched.contains(term) {
                    switched.without(term)
                } else {
                    switched.with(term)
                });
            }
            Action::Move(sliders) => {
                for (slider, value) in sliders {
                    self.move_free(slider, value);
                }
            }
            Action::Hand(hand, value) => {
                if !hand.is_locked(self.fixed()) {
                    hand.set(&mut self.scenario, value);
                }
            }
            Action::Step(slider, steps) => {
                let scale = slider.scale();
                let value = scale.on_step(self.value(slider) + steps * scale.step);
                self.move_free(slider, value);
            }
            Action::Reset(slider) => {
                if self.is_free(slider) {
                    match slider {
                        Slider::Lever(id) => self.scenario.reset(id),
                        Slider::Parameter(id) => self.uncertainty.reset(id),
                    }
                }
            }
            Action::ResetAll => {
                self.scenario.reset_all(self.fixed());
                self.uncertainty = UncertaintyInputs::default();
            }
            Action::Goal(goal) => self.goal_seek.goal = goal,
            Action::GoalBy(year) => self.goal_seek.by = year,
            Action::GoalWith(lever) => self.goal_seek.lever = lever,
            Action::GoalSet(value) => self.move_free(self.goal_seek.lever.into(), value),
            Action::Map(side, lever) => self.map.put(side, lever),
            Action::MapOf(shown) => self.map.of = shown,
            Action::Draw => self.uncertainty.draw_others(),
            Action::Neutral => self.scenario = Scenario::default(),
            Action::Publishers => {
                if let Some(publisher) = &self.publisher {
                    self.scenario = publisher.scenario;
                }
            }
        }
    }

    /// Moves a slider that the reader can move.
    fn move_free(&mut self, slider: Slider, value: f64) {
        if self.is_free(slider) {
            self.set(slider, value);
        }
    }

    /// Whether the reader can move a slider: it is neither locked nor hidden.
    fn is_free(&self, slider: Slider) -> bool {
        !self.is_locked(slider) && !self.is_hidden(slider)
    }
}
