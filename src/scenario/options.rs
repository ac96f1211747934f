//! What a host's script asks for: the options of `mount` and `update`, and the levers of `apply`.

use std::mem;

use super::levers::Locked;
use super::link::{Link, Notice, PART, SEED, Theme, is_known, unknown};
use super::map::{Along, Choice, Shown};
use super::measure::{Measure, Money};
use super::part::{Part, Parts};
use super::presets::Preset;
use super::uncertainty::UncertaintyInputs;
use super::{LEVERS, Lang, LeverId, PARAMETERS};
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
    pairs: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
    vintage: &'static str,
) -> (Link, Vec<Invalid>) {
    let mut link = link.clone();
    let notices = mem::take(&mut link.notices);
    let mut link = link.with(pairs.clone(), vintage);
    let mut refused = Vec::new();
    for notice in mem::replace(&mut link.notices, notices) {
        // What is repeated is read; the day of a link is no wish.
        if let Notice::BadValue { .. } = notice {
            refused.extend(invalid(&notice));
        }
    }
    let keys = pairs.into_iter().map(|(key, _)| key);
    refused.extend(keys.filter(|key| !is_known(key)).map(unknown));
    (link, refused)
}

/// What the pairs of a publisher's query ask for on a page that holds some parts, as far as it is possible, and what
/// is not: that is theirs to mend, and no notice for a reader. Keys without a dot may be another script's.
pub fn published<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
    held: Parts,
    vintage: &'static str,
) -> (Link, Vec<Invalid>) {
    let nowhere = Link {
        parts: Parts::NONE,
        ..Link::default()
    };
    let mut link = nowhere.with(pairs.clone(), vintage);
    let mut refused: Vec<_> = link.notices.iter().filter_map(invalid).collect();
    link.notices.retain(|notice| invalid(notice).is_none());
    let keys = pairs.into_iter().map(|(key, _)| key);
    let unheard = keys.filter(|key| key.contains('.') && !is_known(key));
    refused.extend(unheard.map(unknown));
    let is_refused = refused.iter().any(|one| one.path == PART);
    if let Some(only) = held.only() {
        // Its address names it.
        if link.parts != Parts::NONE && !link.parts.contains(only) && !is_refused {
            refused.push(Invalid {
                path: PART.to_owned(),
                was: "another page's".to_owned(),
                allowed: only.id().to_owned(),
            });
        }
        link.parts = Parts::default();
    } else if link.parts == Parts::NONE {
        // All of the page would fill the article around.
        link.parts = if is_refused {
            Parts::NONE.with(Part::Brief)
        } else {
            Parts::default()
        };
    }
    (link, refused)
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
