//! The reader's state in an address.
//!
//! Addresses come from strangers: every key and value is bounded, a bad value keeps its default and
//! leaves a [`Notice`], and keys that are not ours are left alone (hosts append their own).

mod sliders;

use super::deal::{TERM_IDS, term_from_id};
use super::goal_seek::{Goal, GoalSeek};
use super::levers::{LEVERS, LeverId, Locked};
use super::map::{Along, Choice, Shown};
use super::measure::{Measure, Money, TermValuesOf};
use super::part::{Part, Parts};
use super::presets::Preset;
use super::uncertainty::UncertaintyInputs;
use super::{Lang, Scenario, Slider};
use crate::analysis::terms::{Term, Terms};
use crate::cut;
use crate::decimal::{exact, parse, trimmed};
use crate::named::{ids, named, place};
use crate::pledge::Side;

/// Light, dark, or what the reader's system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The name in a link and in `data-theme`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

named!(Theme);

/// Something that a link or a host asked for and did not get.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A number that a reader typed and that is not possible.
    BadInput {
        /// What the number was for.
        slider: Slider,
        /// What was typed, cut to a readable length.
        value: String,
        /// What is possible.
        allowed: Allowed,
    },
    /// A known key with an impossible value.
    BadValue {
        /// The key.
        key: String,
        /// The value, cut to a readable length.
        value: String,
        /// What is possible.
        allowed: Allowed,
    },
    /// A key that stands more than once.
    Repeated {
        /// The key.
        key: String,
    },
    /// The link was made with other facts.
    OtherVintage {
        /// The date of the link's facts.
        theirs: String,
        /// The date of these facts.
        ours: &'static str,
    },
}

/// Longest name of a publisher that is shown.
const MAX_NAME: usize = 60;

/// Who shows the explainer, and what they set before a reader came.
#[derive(Clone, Debug, PartialEq)]
pub struct Publisher {
    /// The name of their site; empty where it is not known.
    pub name: String,
    /// Their assumptions.
    pub scenario: Scenario,
}

/// Everything an address says about the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// The preset and the moved levers.
    pub scenario: Scenario,
    /// What is assumed of uncertainty.
    pub uncertainty: UncertaintyInputs,
    /// The levers that the reader may not move.
    pub locked: Locked,
    /// The levers that the reader does not see.
    pub hidden: Locked,
    /// Who set the assumptions, where they depart from the neutral case.
    pub publisher: Option<Publisher>,
    /// The language.
    pub lang: Lang,
    /// The theme.
    pub theme: Theme,
    /// The parts shown.
    pub parts: Parts,
    /// How size is measured.
    pub measure: Measure,
    /// The money that the ledgers of *verdict* are kept in.
    pub money: Money,
    /// What the break-even map spans and shows.
    pub map: Choice,
    /// Whose terms are weighed, and in what.
    pub term_values: TermValuesOf,
    /// What the reader would like to come out.
    pub goal_seek: GoalSeek,
    /// What was asked for and not given.
    pub notices: Vec<Notice>,
}

/// Whether a query has keys that are none of ours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strange {
    /// It has none.
    #[default]
    No,
    /// None that looks like ours; it may be another script's.
    Maybe,
    /// One with a dot, as ours have.
    Surely,
}

/// Longest query that is read; the rest is ignored.
pub(super) const MAX_PAIRS: usize = 200;
/// Most notices; a link with more faults than that is not worth more words.
const MAX_NOTICES: usize = 3;
/// Longest value that a notice repeats.
const MAX_SHOWN: usize = 24;

/// The key of the language.
pub const LANG: &str = "lang";
/// The key of the theme.
pub const THEME: &str = "theme";
/// The key of the parts shown.
pub const PART: &str = "part";
const PRESET: &str = "preset";
const MEASURE: &str = "measure";
const MONEY: &str = "money";
const MAP_X: &str = "map.x";
const MAP_Y: &str = "map.y";
const MAP_OF: &str = "map.of";
const TERMS: &str = "terms";
const TERM_VALUES_TO: &str = "worth.to";
const TERM_VALUES_IN: &str = "worth.in";
const GOAL: &str = "aim";
const GOAL_BY: &str = "aim.by";
const GOAL_WITH: &str = "aim.with";
const LOCK: &str = "lock";
const HIDE: &str = "hide";
const VINTAGE: &str = "v";
/// Which futures are drawn.
pub const SEED: &str = "seed";

/// Every key but the sliders'.
pub const KEYS: [&str; 19] = [
    LANG,
    THEME,
    PART,
    PRESET,
    MEASURE,
    MONEY,
    MAP_X,
    MAP_Y,
    MAP_OF,
    TERMS,
    TERM_VALUES_TO,
    TERM_VALUES_IN,
    GOAL,
    GOAL_BY,
    GOAL_WITH,
    LOCK,
    HIDE,
    SEED,
    VINTAGE,
];

/// Whether a key of a query is one of ours.
pub fn is_known(key: &str) -> bool {
    let key = unescaped(key);
    place(&KEYS, key).is_some() || Slider::from_id(key).is_some()
}

/// A key without what is left of a `&` that some system escaped twice.
fn unescaped(mut key: &str) -> &str {
    while let Some(rest) = key.strip_prefix("amp;") {
        key = rest;
    }
    key
}

impl Link {
    /// Reads the decoded pairs of a query.
    pub fn read<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        vintage: &'static str,
    ) -> Self {
        let mut link = Self::read_on(Parts::default(), pairs, vintage, &mut Strange::default());
        link.notices.truncate(MAX_NOTICES);
        link
    }

    /// The same on a page that shows some parts where none is asked for, with a notice of each pair that cannot be; it
    /// notes whether there were keys that are none of ours.
    pub fn read_on<'a>(
        parts: Parts,
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        vintage: &'static str,
        strange: &mut Strange,
    ) -> Self {
        let link = Self {
            parts,
            ..Self::default()
        };
        link.with_all(pairs, vintage, strange)
    }

    /// The same with what the decoded pairs of a query ask for changed in it, and a notice of each that cannot be.
    #[must_use]
    pub fn with<'a>(
        self,
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        vintage: &'static str,
    ) -> Self {
        self.with_all(pairs, vintage, &mut Strange::default())
    }

    /// The same, which notes whether there were keys that are none of ours.
    #[must_use]
    #[inline(never)]
    pub fn with_all<'a>(
        self,
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        vintage: &'static str,
        strange: &mut Strange,
    ) -> Self {
        let mut link = self;
        let mut seen: Vec<&str> = Vec::new();
        let mut sliders: Vec<(Slider, f64)> = Vec::new();
        for (key, value) in pairs.into_iter().take(MAX_PAIRS) {
            let key = unescaped(key);
            if !is_known(key) {
                *strange = (*strange).max(if key.contains('.') {
                    Strange::Surely
                } else {
                    Strange::Maybe
                });
                continue;
            }
            if place(&seen, key).is_some() {
                let notice = Notice::Repeated {
                    key: key.to_owned(),
                };
                if !link.notices.contains(&notice) {
                    link.notices.push(notice);
                }
                continue;
            }
            // A map needs two levers; of the same one given twice the first is shown.
            let is_same = match key {
                MAP_X => place(&seen, MAP_Y).is_some() && link.map.y.lever().name == value,
                MAP_Y => place(&seen, MAP_X).is_some() && link.map.x.lever().name == value,
                _ => false,
            };
            seen.push(key);
            if is_same || link.read_pair(key, value, vintage, &mut sliders).is_none() {
                link.notices.push(bad_value(key, value));
            }
        }
        for (slider, value) in sliders {
            link.set(slider, value);
        }
        link
    }

    /// Takes one known key; nothing if its value is not possible.
    fn read_pair(
        &mut self,
        key: &str,
        value: &str,
        vintage: &'static str,
        sliders: &mut Vec<(Slider, f64)>,
    ) -> Option<()> {
        match key {
            LANG => self.lang = Lang::from_id(value)?,
            THEME => self.theme = Theme::from_id(value)?,
            PRESET => self
                .scenario
                .choose(Preset::from_id(value)?, Locked::default()),
            MEASURE => self.measure = Measure::from_id(value)?,
            MONEY => self.money = Money::from_id(value)?,
            MAP_X => self.map.put(Along::X, Choice::from_id(value)?),
            MAP_Y => self.map.put(Along::Y, Choice::from_id(value)?),
            MAP_OF => self.map.of = Shown::from_id(value).filter(|of| of.is_known())?,
            PART => {
                let (mut known, mut is_known) = (Parts::NONE, true);
                for id in cut::pieces(value, b',') {
                    match (id.trim_ascii(), Part::from_id(id.trim_ascii())) {
                        (_, Some(part)) => known = known.with(part),
                        (Part::EVERY, _) => known = Parts::default(),
                        _ => is_known = false,
                    }
                }
                // One that there is not takes no other along.
                if known != Parts::NONE {
                    self.parts = known;
                }
                is_known.then_some(())?;
            }
            TERMS => {
                let terms = listed(value).try_fold(Terms::default(), |terms, id| {
                    Some(terms.with(term_from_id(id)?))
                })?;
                self.scenario.switch(terms);
            }
            TERM_VALUES_TO => self.term_values.country = Side::from_id(value)?,
            TERM_VALUES_IN => self.term_values.metric = TermValuesOf::metric_from_id(value)?,
            GOAL => self.goal_seek.goal = Goal::from_id(value)?,
            GOAL_BY => {
                let (first, last) = GoalSeek::YEARS;
                let year = parse(value)?;
                let is_year = year == libm::trunc(year)
                    && (f64::from(first)..=f64::from(last)).contains(&year);
                self.goal_seek.by = is_year.then_some(year as i32)?;
            }
            GOAL_WITH => self.goal_seek.lever = LeverId::from_id(value)?,
            LOCK => self.locked = levers_of(value)?,
            HIDE => self.hidden = levers_of(value)?,
            VINTAGE => {
                if value != vintage {
                    let is_date = value.len() == vintage.len()
                        && value.chars().all(|c| c.is_ascii_digit() || c == '-');
                    is_date.then_some(())?;
                    self.notices.push(Notice::OtherVintage {
                        theirs: value.to_owned(),
                        ours: vintage,
                    });
                }
            }
            SEED => self.uncertainty.sow(parse(value)?)?,
            slider => {
                let slider = Slider::from_id(slider)?;
                let number = parse(value)?;
                slider
                    .scale()
                    .accepts(number)
                    .then(|| sliders.push((slider, number)))?;
            }
        }
        Some(())
    }

    /// Says why something could not be done; of numbers that were typed only of the last.
    pub fn warn(&mut self, notice: Notice) {
        self.notices.retain(|other| !other.is_of_typing());
        self.notices.push(notice);
    }

    /// Whether there is a slider that the reader can put back.
    pub fn can_reset(&self) -> bool {
        let mut moved = self.scenario.moved();
        let fixed = self.fixed();
        moved.any(|(id, _)| !fixed.contains(id))
            || !self.scenario.switched().is_empty()
            || self.uncertainty != UncertaintyInputs::default()
    }

    /// The levers that the reader cannot move: those that are locked or not seen.
    pub fn fixed(&self) -> Locked {
        self.locked.and(self.hidden)
    }

    /// The same, with all that departs from the neutral case put down to a publisher.
    #[must_use]
    pub fn set_by(mut self, name: &str) -> Self {
        let is_neutral = self.scenario == Scenario::default() && self.fixed() == Locked::default();
        self.publisher = (!is_neutral).then(|| Publisher {
            name: name.chars().take(MAX_NAME).collect(),
            scenario: self.scenario,
        });
        self
    }

    /// The pairs that bring a reader back here: only what departs from the default.
    pub fn pairs(&self, vintage: &str) -> Vec<(&'static str, String)> {
        let mut pairs = Pairs(Vec::new());
        let start = Self::default();
        pairs.put_other(LANG, self.lang.id(), start.lang.id());
        pairs.put_other(THEME, self.theme.id(), start.theme.id());
        if !self.parts.is_all() {
            let shown = Part::ALL.iter().filter(|part| self.parts.contains(**part));
            pairs.put_list(PART, &mut shown.map(|part| part.id()));
        }
        let preset = |link: &Self| link.scenario.preset().id();
        pairs.put_other(PRESET, preset(self), preset(&start));
        pairs.put_other(MEASURE, self.measure.id(), start.measure.id());
        pairs.put_other(MONEY, self.money.id(), start.money.id());
        let name = |id: LeverId| id.lever().name;
        pairs.put_other(MAP_X, name(self.map.x), name(start.map.x));
        pairs.put_other(MAP_Y, name(self.map.y), name(start.map.y));
        pairs.put_other(MAP_OF, self.map.of.id(), start.map.of.id());
        let switched = self.scenario.switched();
        pairs.put_list(TERMS, &mut switched.iter().map(Term::id));
        let (of, usual) = (self.term_values, start.term_values);
        pairs.put_other(TERM_VALUES_TO, of.country.id(), usual.country.id());
        pairs.put_other(TERM_VALUES_IN, of.metric.id(), usual.metric.id());
        let (seek, usual) = (&self.goal_seek, &start.goal_seek);
        pairs.put_other(GOAL, seek.goal.id(), usual.goal.id());
        if seek.by != usual.by {
            pairs.put(GOAL_BY, whole(seek.by));
        }
        pairs.put_other(GOAL_WITH, name(seek.lever), name(usual.lever));
        for (id, value) in self.scenario.moved() {
            pairs.put(name(id), trimmed(value, 4));
        }
        for (id, value) in self.uncertainty.moved() {
            pairs.put(id.parameter().scale.name, trimmed(value, 4));
        }
        if self.uncertainty.seed() != start.uncertainty.seed() {
            pairs.put(SEED, whole(self.uncertainty.seed()));
        }
        for (key, set) in [(LOCK, self.locked), (HIDE, self.hidden)] {
            let levers = LEVERS.iter().filter(|lever| set.contains(lever.id));
            pairs.put_list(key, &mut levers.map(|lever| lever.name));
        }
        if self.scenario != start.scenario || self.uncertainty != start.uncertainty {
            pairs.put(VINTAGE, vintage.to_owned());
        }
        pairs.0
    }
}

/// The pairs of a query. Its functions stand for themselves: a link calls each of them many times.
struct Pairs(Vec<(&'static str, String)>);

impl Pairs {
    #[inline(never)]
    fn put(&mut self, key: &'static str, value: String) {
        self.0.push((key, value));
    }

    /// Puts what is not as usual.
    #[inline(never)]
    fn put_other(&mut self, key: &'static str, is: &str, usual: &str) {
        if is != usual {
            self.put(key, is.to_owned());
        }
    }

    /// Puts the names that there are, if there is one.
    #[inline(never)]
    fn put_list(&mut self, key: &'static str, names: &mut dyn Iterator<Item = &'static str>) {
        let mut list = String::new();
        for name in names {
            if !list.is_empty() {
                list.push(',');
            }
            list.push_str(name);
        }
        if !list.is_empty() {
            self.put(key, list);
        }
    }
}

/// The levers of a list of ids, if all are known.
fn levers_of(ids: &str) -> Option<Locked> {
    listed(ids).try_fold(Locked::default(), |levers, id| {
        Some(levers.with(LeverId::from_id(id)?))
    })
}

/// The names of a list, which may be empty; people put spaces behind its commas.
fn listed(names: &str) -> impl Iterator<Item = &str> {
    cut::pieces(names, b',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
}

/// A whole number as text, without what formats integers.
fn whole(number: impl Into<f64>) -> String {
    trimmed(number.into(), 0)
}

/// What can stand at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Allowed {
    /// One of some ids.
    Ids(&'static [&'static str]),
    /// A number between two others, which count.
    Range {
        /// The smaller one.
        least: f64,
        /// The larger one.
        most: f64,
        /// Whether there is nothing between two whole numbers.
        is_whole: bool,
    },
    /// The id of a lever.
    Lever,
    /// The ids of levers.
    Levers,
    /// The ids of two levers that move the ledger in dollars.
    TwoLevers,
    /// A day: `YYYY-MM-DD`.
    Day,
}

impl Allowed {
    /// The same for those who write links.
    pub fn plain(&self) -> String {
        match self {
            Self::Ids(ids) => ids.join(","),
            Self::Range {
                least,
                most,
                is_whole,
            } => {
                let kind = if *is_whole {
                    "a whole number"
                } else {
                    "a number"
                };
                [kind, " from ", &exact(*least), " to ", &exact(*most)].concat()
            }
            Self::Lever => "the id of a lever".to_owned(),
            Self::Levers => "ids of levers, with commas between them".to_owned(),
            Self::TwoLevers => "two different levers that move the ledger in dollars".to_owned(),
            Self::Day => "a day, as 2026-11-30".to_owned(),
        }
    }

    /// Where a slider can stand.
    fn on(slider: Slider) -> Self {
        let scale = slider.scale();
        Self::Range {
            least: scale.min,
            most: scale.max,
            is_whole: scale.unit.is_whole(),
        }
    }
}

impl Notice {
    /// Whether it is of a number that a reader typed; it is said where they typed it.
    pub fn is_of_typing(&self) -> bool {
        matches!(self, Self::BadInput { .. })
    }

    /// The notice of a number that was typed.
    pub fn bad_input(slider: Slider, typed: &str) -> Self {
        Self::BadInput {
            slider,
            value: cut(typed),
            allowed: Allowed::on(slider),
        }
    }
}

/// The notice for a known key with an impossible value.
fn bad_value(key: &str, value: &str) -> Notice {
    Notice::BadValue {
        key: key.to_owned(),
        value: cut(value),
        allowed: allowed(key),
    }
}

/// A text of a stranger, cut to a readable length.
pub(super) fn cut(text: &str) -> String {
    let shown: String = text.chars().take(MAX_SHOWN).collect();
    if shown.len() < text.len() {
        shown + "…"
    } else {
        shown
    }
}

/// The values that a key may take.
fn allowed(key: &str) -> Allowed {
    let range = |least: f64, most: f64| Allowed::Range {
        least,
        most,
        is_whole: true,
    };
    match key {
        LANG => Allowed::Ids(&Lang::IDS),
        THEME => Allowed::Ids(&Theme::IDS),
        PRESET => Allowed::Ids(&ids!(Preset::ALL)),
        MEASURE => Allowed::Ids(&Measure::IDS),
        MONEY => Allowed::Ids(&Money::IDS),
        PART => Allowed::Ids(&Part::IDS),
        MAP_X | MAP_Y => Allowed::TwoLevers,
        MAP_OF => Allowed::Ids(&Shown::IDS),
        TERMS => Allowed::Ids(&TERM_IDS),
        TERM_VALUES_TO => Allowed::Ids(&ids!(Side::ALL)),
        TERM_VALUES_IN => Allowed::Ids(&TermValuesOf::METRIC_IDS),
        GOAL => Allowed::Ids(&Goal::IDS),
        GOAL_BY => range(GoalSeek::YEARS.0.into(), GoalSeek::YEARS.1.into()),
        GOAL_WITH => Allowed::Lever,
        LOCK | HIDE => Allowed::Levers,
        VINTAGE => Allowed::Day,
        SEED => range(0.0, UncertaintyInputs::MAX_SEED.into()),
        slider => Slider::from_id(slider).map_or(Allowed::Lever, Allowed::on),
    }
}
