//! What a host's script asks for: the options of `mount` and `update`, and the levers of `apply`.

use std::mem;

use super::levers::Locked;
use super::link::{KEYS, Link, MAX_PAIRS, Notice, PART, SEED, Strange, Theme, cut, is_known};
use super::map::{Along, Choice, Shown};
use super::measure::{Measure, Money};
use super::part::{Part, Parts};
use super::presets::Preset;
use super::uncertainty::UncertaintyInputs;
use super::{LEVERS, Lang, LeverId, PARAMETERS, Slider};
use crate::named::ids;
use crate::value::{Invalid, Path, Value};

/// `link` with what `options` asks for changed in it; what they do not name stays.
///
/// # Errors
///
/// Names the option, what it was and what is allowed.
pub fn changed(link: &Link, options: &Value) -> Result<Link, Invalid> {
    let mut link = link.clone();
    if *options == Value::Null {
        return Ok(link);
    }
    options.object(&Path::Root, |fields| {
        let mut given = |key| fields.find(key).filter(|value| **value != Value::Null);
        if let Some(value) = given("lang") {
            link.lang = named(value, "lang", Lang::from_id, &Lang::IDS)?;
        }
        if let Some(value) = given("theme") {
            link.theme = named(value, "theme", Theme::from_id, &Theme::IDS)?;
        }
        if let Some(value) = given("part") {
            link.parts = if *value == Value::Text(Part::EVERY.to_owned()) {
                Parts::default()
            } else {
                let parts = all_named(value, "part", Part::from_id, &Part::IDS)?;
                parts.into_iter().fold(Parts::NONE, Parts::with)
            };
        }
        if let Some(value) = given("preset") {
            link.scenario.choose(preset(value)?, Locked::default());
        }
        if let Some(value) = given("measure") {
            link.measure = named(value, "measure", Measure::from_id, &Measure::IDS)?;
        }
        if let Some(value) = given("money") {
            link.money = named(value, "money", Money::from_id, &Money::IDS)?;
        }
        for (side, key) in [(Along::X, "map.x"), (Along::Y, "map.y")] {
            if let Some(value) = given(key) {
                let ids: Vec<_> = Choice::offered().map(|id| id.lever().name).collect();
                link.map
                    .put(side, named(value, key, Choice::from_id, &ids)?);
            }
        }
        if let Some(value) = given("map.of") {
            link.map.of = named(value, "map.of", Shown::from_id, &Shown::IDS)?;
        }
        if let Some(value) = given("levers") {
            for (id, number) in levers(value, &Path::Root.key("levers"))? {
                link.scenario.set(id, number);
            }
        }
        if let Some(value) = given("futures") {
            uncertainty(&mut link.uncertainty, value, &Path::Root.key("futures"))?;
        }
        for (key, set) in [("lock", &mut link.locked), ("hide", &mut link.hidden)] {
            let Some(value) = given(key) else { continue };
            let ids = LEVERS.map(|lever| lever.name);
            let none = *value == Value::Text(String::new()) || *value == Value::List(Vec::new());
            let levers = if none {
                Vec::new()
            } else {
                all_named(value, key, LeverId::from_id, &ids)?
            };
            *set = levers.into_iter().fold(Locked::default(), Locked::with);
        }
        Ok(())
    })?;
    Ok(link)
}

/// `link` with what the pairs of a query ask for changed in it, as far as it is possible, and what is not.
pub fn asked<'a>(
    link: &Link,
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    vintage: &'static str,
) -> (Link, Vec<Invalid>) {
    let mut link = link.clone();
    let notices = mem::take(&mut link.notices);
    let mut strange = Strange::No;
    let mut link = link.with_all(pairs, vintage, &mut strange);
    let told = mem::replace(&mut link.notices, notices);
    // What is repeated is read; the day of a link is no wish.
    let told = told
        .iter()
        .filter(|one| !matches!(one, Notice::Repeated { .. }));
    let mut refused: Vec<_> = told.filter_map(invalid).collect();
    if strange > Strange::No {
        // `refused` says which.
        refused.push(Invalid {
            path: "a key".to_owned(),
            was: UNKNOWN.to_owned(),
            allowed: "those of an address".to_owned(),
        });
    }
    (link, refused)
}

/// What a key is that is none of ours.
const UNKNOWN: &str = "unknown";

/// What the pairs of a publisher's query ask for on a page that holds some parts, as far as it is possible, and
/// whether something is not: that is theirs to mend, and no notice for a reader. [`refused`] says what.
pub fn published<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    held: Parts,
    vintage: &'static str,
) -> (Link, bool) {
    let mut strange = Strange::No;
    let mut link = Link::read_on(Parts::NONE, pairs, vintage, &mut strange);
    let mut is_refused = strange == Strange::Surely;
    let mut is_part_refused = false;
    for notice in mem::take(&mut link.notices) {
        match notice {
            Notice::OtherVintage { .. } => link.notices.push(notice),
            Notice::BadValue { key, .. } if key == PART => is_part_refused = true,
            _ => is_refused = true,
        }
    }
    is_refused |= is_part_refused;
    if let Some(only) = held.only() {
        // Its address names it.
        is_refused |= link.parts != Parts::NONE && !link.parts.contains(only);
        link.parts = Parts::default();
    } else if link.parts == Parts::NONE {
        // All of the page would fill the article around.
        link.parts = if is_part_refused {
            Parts::NONE.with(Part::Brief)
        } else {
            Parts::default()
        };
    }
    (link, is_refused)
}

/// What of a query is not possible: of one that a script asks for, or of the one that a publisher wrote, on a page of
/// all parts or of `only` one.
pub fn refused(
    pairs: &[(&str, &str)],
    is_written: bool,
    only: Option<Part>,
    vintage: &'static str,
) -> Vec<Invalid> {
    let pairs_again = pairs.iter().copied();
    let link = Link::read_on(Parts::NONE, pairs_again, vintage, &mut Strange::default());
    let notices = link.notices.iter();
    let told = notices.filter(|one| is_written || !matches!(one, Notice::Repeated { .. }));
    let mut refused: Vec<_> = told.filter_map(invalid).collect();
    let keys = pairs.iter().map(|(key, _)| *key);
    let unheard = keys.filter(|key| !is_known(key) && (!is_written || key.contains('.')));
    refused.extend(unheard.take(MAX_PAIRS).map(unknown));
    if let Some(only) = only
        && link.parts != Parts::NONE
        && !link.parts.contains(only)
    {
        refused.push(Invalid {
            path: PART.to_owned(),
            was: "another page's".to_owned(),
            allowed: only.id().to_owned(),
        });
    }
    let more = refused.len().saturating_sub(MAX_REFUSED);
    if more > 0 {
        refused.truncate(MAX_REFUSED);
        refused.push(Invalid {
            path: "the query".to_owned(),
            was: format!("wrong in {more} more places"),
            allowed: "what the messages above say".to_owned(),
        });
    }
    refused
}

/// Most messages about a query; of more it is said how many.
const MAX_REFUSED: usize = 20;

/// What is wrong with a key that is none of ours: it names those that begin alike, or all.
fn unknown(key: &str) -> Invalid {
    let known = || {
        let sliders = Slider::all().map(|slider| slider.scale().name);
        KEYS.into_iter().chain(sliders)
    };
    let first = |key: &str| key.split('.').next().map(str::to_owned);
    let mut allowed: Vec<_> = known().filter(|name| first(name) == first(key)).collect();
    if allowed.is_empty() {
        allowed = known().collect();
    }
    Invalid {
        path: cut(key),
        was: UNKNOWN.to_owned(),
        allowed: allowed.join(", "),
    }
}

/// What a notice says to whoever wrote the query.
fn invalid(notice: &Notice) -> Option<Invalid> {
    let (key, was, allowed) = match notice {
        Notice::BadValue {
            key,
            value,
            allowed,
        } => (key, value.clone(), allowed.plain()),
        Notice::Repeated { key } => (key, "given twice".to_owned(), "once".to_owned()),
        _ => return None,
    };
    Some(Invalid {
        path: key.clone(),
        was,
        allowed,
    })
}

/// Reads `{ "<lever id>": number }`.
///
/// # Errors
///
/// If a lever is not known, or a number is not within its range.
pub fn levers(value: &Value, at: &Path) -> Result<Vec<(LeverId, f64)>, Invalid> {
    value.object(at, |fields| {
        let mut levers = Vec::new();
        for lever in &LEVERS {
            let Some(value) = fields.find(lever.name) else {
                continue;
            };
            let number = lever.scale().read(value, &at.key(lever.name))?;
            levers.push((lever.id, number));
        }
        Ok(levers)
    })
}

/// Takes `{ "volatility.korea": number, ..., seed: number }`.
fn uncertainty(inputs: &mut UncertaintyInputs, value: &Value, at: &Path) -> Result<(), Invalid> {
    value.object(at, |fields| {
        for parameter in &PARAMETERS {
            let Some(value) = fields.find(parameter.scale.name) else {
                continue;
            };
            let number = parameter.scale.read(value, &at.key(parameter.scale.name))?;
            inputs.set(parameter.id, number);
        }
        if let Some(value) = fields.find(SEED) {
            let at = at.key(SEED);
            let number = value.number(&at, &UncertaintyInputs::allowed_seed)?;
            let sown = inputs.sow(number);
            sown.ok_or_else(|| value.invalid(&at, UncertaintyInputs::allowed_seed()))?;
        }
        Ok(())
    })
}

/// The preset of an optional name; `today` where there is none.
///
/// # Errors
///
/// If there is no preset of that name.
pub fn preset(value: &Value) -> Result<Preset, Invalid> {
    match value {
        Value::Null => Ok(Preset::NOW),
        value => named(value, "preset", Preset::from_id, &ids!(Preset::ALL)),
    }
}

/// Reads the option `key`, which is one of a few names.
///
/// # Errors
///
/// If it is none of them.
pub fn named<T>(
    value: &Value,
    key: &str,
    from_id: impl FnOnce(&str) -> Option<T>,
    ids: &[&str],
) -> Result<T, Invalid> {
    value.named(&Path::Root.key(key), from_id, &|| ids.join(", "))
}

/// One name or more: a list, or one text with commas.
fn all_named<T>(
    value: &Value,
    key: &str,
    from_id: fn(&str) -> Option<T>,
    ids: &[&str],
) -> Result<Vec<T>, Invalid> {
    let found: Option<Vec<T>> = match value {
        Value::Text(names) => names.split(',').map(|name| from_id(name.trim())).collect(),
        Value::List(items) => items
            .iter()
            .map(|item| match item {
                Value::Text(name) => from_id(name),
                _ => None,
            })
            .collect(),
        _ => None,
    };
    found
        .filter(|found| !found.is_empty())
        .ok_or_else(|| value.invalid(&Path::Root.key(key), ids.join(", ")))
}
