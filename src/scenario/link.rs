//! The reader's state in an address.
//!
//! Addresses come from strangers: every key and value is bounded, a bad value keeps its default and
//! leaves a [`Notice`], and keys that are not ours are left alone (hosts append their own).

use super::findings::Measure;
use super::levers::{LEVERS, Lever, LeverId, Locked};
use super::part::{Part, Parts};
use super::presets::Preset;
use super::{Lang, Scenario};
use crate::decimal::{parse, trimmed};

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

    /// The theme of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// Something that a link or a host asked for and did not get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A number that a reader typed and that is not possible.
    BadInput {
        /// The lever.
        lever: LeverId,
        /// What was typed, cut to a readable length.
        value: String,
        /// What is possible.
        allowed: String,
    },
    /// A known key with an impossible value.
    BadValue {
        /// The key.
        key: String,
        /// The value, cut to a readable length.
        value: String,
        /// What is possible.
        allowed: String,
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
    /// What was asked for and not given.
    pub notices: Vec<Notice>,
}

/// Longest query that is read; the rest is ignored.
const MAX_PAIRS: usize = 200;
/// Most notices; a link with more faults than that is not worth more words.
const MAX_NOTICES: usize = 3;
/// Longest value that a notice repeats.
const MAX_SHOWN: usize = 24;

const LANG: &str = "lang";
const THEME: &str = "theme";
const PART: &str = "part";
const PRESET: &str = "preset";
const MEASURE: &str = "measure";
const LOCK: &str = "lock";
const HIDE: &str = "hide";
const VINTAGE: &str = "v";

/// Whether a key of a query is one of ours.
pub fn is_known(key: &str) -> bool {
    matches!(
        key,
        LANG | THEME | PART | PRESET | MEASURE | LOCK | HIDE | VINTAGE
    ) || LeverId::from_id(key).is_some()
}

impl Link {
    /// Reads the decoded pairs of a query.
    pub fn read<'a>(
        pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
        vintage: &'static str,
    ) -> Self {
        let mut link = Self::default();
        let mut seen: Vec<&str> = Vec::new();
        let mut levers: Vec<(LeverId, f64)> = Vec::new();
        for (key, value) in pairs.into_iter().take(MAX_PAIRS) {
            if !is_known(key) {
                continue;
            }
            if seen.contains(&key) {
                let notice = Notice::Repeated {
                    key: key.to_owned(),
                };
                if !link.notices.contains(&notice) {
                    link.notices.push(notice);
                }
                continue;
            }
            seen.push(key);
            if link.read_pair(key, value, vintage, &mut levers).is_none() {
                link.notices.push(bad_value(key, value));
            }
        }
        for (id, value) in levers {
            link.scenario.set(id, value);
        }
        link.notices.truncate(MAX_NOTICES);
        link
    }

    /// Takes one known key; nothing if its value is not possible.
    fn read_pair(
        &mut self,
        key: &str,
        value: &str,
        vintage: &'static str,
        levers: &mut Vec<(LeverId, f64)>,
    ) -> Option<()> {
        match key {
            LANG => self.lang = Lang::from_id(value)?,
            THEME => self.theme = Theme::from_id(value)?,
            PRESET => self.scenario = Scenario::new(Preset::from_id(value)?),
            MEASURE => self.measure = Measure::from_id(value)?,
            PART => {
                self.parts = value.split(',').try_fold(Parts::NONE, |parts, id| {
                    Some(parts.with(Part::from_id(id)?))
                })?;
            }
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
            lever => {
                let id = LeverId::from_id(lever)?;
                let number = parse(value)?;
                id.lever()
                    .accepts(number)
                    .then(|| levers.push((id, number)))?;
            }
        }
        Some(())
    }

    /// Whether there is a lever that the reader can put back.
    pub fn can_reset(&self) -> bool {
        let mut moved = self.scenario.moved();
        let fixed = self.fixed();
        moved.any(|(id, _)| !fixed.contains(id))
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
        let mut pairs = Vec::new();
        if self.lang != Lang::default() {
            pairs.push((LANG, self.lang.id().to_owned()));
        }
        if self.theme != Theme::default() {
            pairs.push((THEME, self.theme.id().to_owned()));
        }
        if !self.parts.is_all() {
            let ids = Part::ALL
                .into_iter()
                .filter(|part| self.parts.contains(*part));
            pairs.push((PART, joined(ids.map(Part::id))));
        }
        let start = Scenario::default();
        if self.scenario.preset() != start.preset() {
            pairs.push((PRESET, self.scenario.preset().id().to_owned()));
        }
        if self.measure != Measure::default() {
            pairs.push((MEASURE, self.measure.id().to_owned()));
        }
        for (id, value) in self.scenario.moved() {
            pairs.push((id.lever().name, trimmed(value, 4)));
        }
        for (key, set) in [(LOCK, self.locked), (HIDE, self.hidden)] {
            let levers = LEVERS.iter().filter(|lever| set.contains(lever.id));
            if set != Locked::default() {
                pairs.push((key, joined(levers.map(|lever| lever.name))));
            }
        }
        if self.scenario != start {
            pairs.push((VINTAGE, vintage.to_owned()));
        }
        pairs
    }
}

/// The levers of a list of ids, if all are known.
fn levers_of(ids: &str) -> Option<Locked> {
    ids.split(',').try_fold(Locked::default(), |levers, id| {
        Some(levers.with(LeverId::from_id(id)?))
    })
}

fn joined(ids: impl Iterator<Item = &'static str>) -> String {
    ids.collect::<Vec<_>>().join(",")
}

impl Notice {
    /// The notice of a number that was typed.
    pub fn bad_input(lever: &Lever, typed: &str) -> Self {
        Self::BadInput {
            lever: lever.id,
            value: cut(typed),
            allowed: lever.allowed(),
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
fn cut(text: &str) -> String {
    let shown: String = text.chars().take(MAX_SHOWN).collect();
    if shown.len() < text.len() {
        shown + "…"
    } else {
        shown
    }
}

/// The values that a key may take.
fn allowed(key: &str) -> String {
    match key {
        LANG => joined(Lang::ALL.into_iter().map(Lang::id)),
        THEME => joined(Theme::ALL.into_iter().map(Theme::id)),
        PRESET => joined(Preset::ALL.into_iter().map(Preset::id)),
        MEASURE => joined(Measure::ALL.into_iter().map(Measure::id)),
        PART => joined(Part::ALL.into_iter().map(Part::id)),
        LOCK | HIDE => "lever ids".to_owned(),
        VINTAGE => "YYYY-MM-DD".to_owned(),
        lever => LeverId::from_id(lever).map_or_else(String::new, |id| id.lever().allowed()),
    }
}
