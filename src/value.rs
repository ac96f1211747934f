//! What a stranger sent, before anyone has believed it: a JavaScript object or JSON as plain data,
//! and the words for what is wrong with it.
//!
//! Reading a [`Value`] never panics and never runs away: depth, lengths and the whole number of
//! values are bounded while it is read, so that a cyclic or huge object is an error.

use std::cell::Cell;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::decimal;

/// How many lists and objects may lie within each other.
pub const MAX_DEPTH: usize = 8;
/// The most entries of one list or object.
pub const MAX_LENGTH: usize = 512;
/// The most bytes (UTF-8) of one text or key.
pub const MAX_TEXT: usize = 4096;
/// The most values altogether. Without it a cyclic object within the bounds above would still
/// unfold for hours.
pub const MAX_VALUES: usize = 20_000;

/// How many characters of a text an error repeats.
const QUOTED: usize = 40;

const TRUE_OR_FALSE: &str = "true or false";
const A_TEXT: &str = "a text";
const AN_OBJECT: &str = "an object";

/// How an error names a list that is too long.
pub(crate) fn list_of(entries: usize) -> String {
    format!("a list of {entries} entries")
}

/// How an error names the lists that are not too long.
pub(crate) fn list_up_to(max: usize) -> String {
    format!("a list of at most {max} entries")
}

/// Plain data: what JSON can say, and numbers that JSON cannot.
///
/// Read with serde from anything that describes itself. A number of any kind becomes an `f64`; an
/// absent value (`null`, `undefined`) becomes [`Value::Null`]; a key that comes twice is an error.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, possibly not finite.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object: its entries in the order in which they came, no key twice.
    Map(Vec<(String, Value)>),
}

impl Value {
    /// The number at `at`; `allowed` says in the error what would have been right.
    pub fn number(&self, at: &Path, allowed: &dyn Fn() -> String) -> Result<f64, Invalid> {
        match self {
            Value::Number(number) => Ok(*number),
            _ => Err(self.invalid(at, allowed())),
        }
    }

    /// The truth value at `at`.
    pub fn bool(&self, at: &Path) -> Result<bool, Invalid> {
        match self {
            Value::Bool(truth) => Ok(*truth),
            _ => Err(self.invalid(at, TRUE_OR_FALSE.to_owned())),
        }
    }

    /// The text at `at`.
    pub fn text(&self, at: &Path) -> Result<&str, Invalid> {
        match self {
            Value::Text(text) => Ok(text),
            _ => Err(self.invalid(at, A_TEXT.to_owned())),
        }
    }

    /// What the name at `at` stands for; `allowed` says in the error what would have been right.
    pub fn named<T>(
        &self,
        at: &Path,
        from_id: impl FnOnce(&str) -> Option<T>,
        allowed: &dyn Fn() -> String,
    ) -> Result<T, Invalid> {
        let found = match self {
            Value::Text(name) => from_id(name),
            _ => None,
        };
        found.ok_or_else(|| self.invalid(at, allowed()))
    }

    /// What `read` makes of each item of the list at `at`, which has at most `max` of them.
    pub fn list<T>(
        &self,
        at: &Path,
        max: usize,
        read: impl Fn(&Value, &Path) -> Result<T, Invalid>,
    ) -> Result<Vec<T>, Invalid> {
        match self {
            Value::List(items) if items.len() <= max => items
                .iter()
                .enumerate()
                .map(|(index, item)| read(item, &at.index(index)))
                .collect(),
            _ => Err(self.invalid(at, list_up_to(max))),
        }
    }

    /// What `read` makes of the entries of the object at `at`; a key that it does not ask for is an
    /// error.
    pub fn object<T>(
        &self,
        at: &Path,
        read: impl FnOnce(&mut Fields) -> Result<T, Invalid>,
    ) -> Result<T, Invalid> {
        let Value::Map(entries) = self else {
            return Err(self.invalid(at, AN_OBJECT.to_owned()));
        };
        let mut fields = Fields {
            at,
            entries,
            known: Vec::new(),
        };
        let whole = read(&mut fields)?;
        fields.finish()?;
        Ok(whole)
    }

    /// Takes what stands under a key out of an object.
    pub fn take(&mut self, key: &str) -> Option<Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        let place = entries.iter().position(|(name, _)| name == key)?;
        Some(entries.remove(place).1)
    }

    /// The error that this value is not allowed at `at`.
    #[inline(never)]
    pub fn invalid(&self, at: &Path, allowed: String) -> Invalid {
        Invalid {
            path: at.to_string(),
            was: self.describe(),
            allowed,
        }
    }

    /// The value in a few words.
    fn describe(&self) -> String {
        match self {
            Value::Null => "null".to_owned(),
            Value::Bool(true) => "true".to_owned(),
            Value::Bool(false) => "false".to_owned(),
            Value::Number(number) => decimal::exact(*number),
            Value::Text(text) => {
                let mut quoted = String::from("\"");
                quoted.extend(text.chars().take(QUOTED));
                if text.chars().nth(QUOTED).is_some() {
                    quoted.push('…');
                }
                quoted.push('"');
                quoted
            }
            Value::List(items) => list_of(items.len()),
            Value::Map(_) => AN_OBJECT.to_owned(),
        }
    }
}

/// The entries of an object while it is read. Remembers what was asked for, so that what nobody
/// asked for is found in the end.
pub struct Fields<'v> {
    at: &'v Path<'v>,
    entries: &'v [(String, Value)],
    known: Vec<&'static str>,
}

impl<'v> Fields<'v> {
    /// Where the object is.
    pub fn at(&self) -> &'v Path<'v> {
        self.at
    }

    /// The value of `key`, or the error that it is missing; `allowed` says in the error what should
    /// be there.
    #[inline(never)]
    pub fn get(
        &mut self,
        key: &'static str,
        allowed: &dyn Fn() -> String,
    ) -> Result<&'v Value, Invalid> {
        self.find(key).ok_or_else(|| Invalid {
            path: self.at.key(key).to_string(),
            was: "missing".to_owned(),
            allowed: allowed(),
        })
    }

    /// The value of `key`, which may be absent.
    #[inline(never)]
    pub fn find(&mut self, key: &'static str) -> Option<&'v Value> {
        self.known.push(key);
        self.entries
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    }

    /// The truth value under `key`.
    pub fn bool(&mut self, key: &'static str) -> Result<bool, Invalid> {
        self.get(key, &|| TRUE_OR_FALSE.to_owned())?
            .bool(&self.at.key(key))
    }

    /// The text under `key`.
    pub fn text(&mut self, key: &'static str) -> Result<&'v str, Invalid> {
        self.get(key, &|| A_TEXT.to_owned())?
            .text(&self.at.key(key))
    }

    /// What `read` makes of each item of the list under `key`, which has at most `max` of them.
    pub fn list<T>(
        &mut self,
        key: &'static str,
        max: usize,
        read: impl Fn(&Value, &Path) -> Result<T, Invalid>,
    ) -> Result<Vec<T>, Invalid> {
        self.get(key, &|| list_up_to(max))?
            .list(&self.at.key(key), max, read)
    }

    /// What `read` makes of the object under `key`.
    pub fn object<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Fields) -> Result<T, Invalid>,
    ) -> Result<T, Invalid> {
        self.get(key, &|| AN_OBJECT.to_owned())?
            .object(&self.at.key(key), read)
    }

    /// What `read` makes of the object under `key`, or `None` where it is null.
    pub fn nullable_object<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Fields) -> Result<T, Invalid>,
    ) -> Result<Option<T>, Invalid> {
        let allowed = || format!("null or {AN_OBJECT}");
        let at = self.at.key(key);
        match self.get(key, &allowed)? {
            Value::Null => Ok(None),
            map @ Value::Map(_) => map.object(&at, read).map(Some),
            other => Err(other.invalid(&at, allowed())),
        }
    }

    /// The error that there is a key which nobody asked for, if there is one.
    #[inline(never)]
    fn finish(self) -> Result<(), Invalid> {
        match self
            .entries
            .iter()
            .find(|(name, _)| !self.known.contains(&name.as_str()))
        {
            None => Ok(()),
            Some((name, _)) => Err(Invalid {
                path: self.at.key(name).to_string(),
                was: "unknown".to_owned(),
                allowed: self.known.join(", "),
            }),
        }
    }
}

/// The way from the whole to a value in it. Costs nothing until an error prints it.
///
/// ```
/// use pledge_explainer::value::Path;
///
/// let classes = Path::Root.key("tariff").to_string();
/// assert_eq!(classes, "tariff");
/// assert_eq!(Path::Root.to_string(), "");
/// ```
pub enum Path<'p> {
    /// The whole.
    Root,
    /// An entry of an object.
    Key(&'p Path<'p>, &'p str),
    /// An item of a list, counted from 0.
    Index(&'p Path<'p>, usize),
}

impl<'p> Path<'p> {
    /// The way to the entry `key`.
    pub fn key(&'p self, key: &'p str) -> Path<'p> {
        Path::Key(self, key)
    }

    /// The way to the item `index`.
    pub fn index(&'p self, index: usize) -> Path<'p> {
        Path::Index(self, index)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Key(Path::Root, key) => to.write_str(key),
            Path::Key(parent, key) => write!(to, "{parent}.{key}"),
            Path::Index(parent, index) => write!(to, "{parent}[{index}]"),
        }
    }
}

/// A value that is not allowed where it is: the error of everything that reads what a stranger
/// sent.
///
/// ```
/// use pledge_explainer::value::{Path, Value};
///
/// let message = Value::Number(1.5).bool(&Path::Root.key("open")).map_err(|e| e.to_string());
/// assert_eq!(message, Err("`open` is 1.5; allowed: true or false".to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid {
    /// Where it is, such as `countries.japan.tariff.classes[0].deal`; empty for the whole.
    pub path: String,
    /// What it was: a number, a quoted text, the kind of value, `missing` or `unknown`.
    pub was: String,
    /// What would have been right.
    pub allowed: String,
}

impl Invalid {
    /// All of it as a sentence, without what formats numbers.
    pub fn message(&self) -> String {
        let Self { path, was, allowed } = self;
        let (before, what, after) = match path.as_str() {
            "" => ("", "the input", ""),
            path => ("`", path, "`"),
        };
        [before, what, after, " is ", was, "; allowed: ", allowed].concat()
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message())
    }
}

impl std::error::Error for Invalid {}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Value, D::Error> {
        let left = Cell::new(MAX_VALUES);
        Reader {
            depth: 0,
            left: &left,
        }
        .deserialize(from)
    }
}

/// Reads one value at a depth, counting down how many more may come.
#[derive(Clone, Copy)]
struct Reader<'c> {
    depth: usize,
    left: &'c Cell<usize>,
}

impl Reader<'_> {
    /// The reader of what lies within a list or object.
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(E::custom(format_args!(
                "more than {MAX_DEPTH} lists and objects within each other"
            )));
        }
        Ok(Reader {
            depth: self.depth + 1,
            ..self
        })
    }
}

/// Refuses a text that is too long.
fn short<E: Error>(text: &str) -> Result<String, E> {
    if text.len() > MAX_TEXT {
        return Err(E::custom(format_args!(
            "a text of more than {MAX_TEXT} bytes"
        )));
    }
    Ok(text.to_owned())
}

/// Refuses one more entry where there are already as many as may be.
fn room<E: Error>(length: usize) -> Result<(), E> {
    if length == MAX_LENGTH {
        return Err(E::custom(format_args!(
            "more than {MAX_LENGTH} entries in a list or object"
        )));
    }
    Ok(())
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None => {
                return Err(D::Error::custom(format_args!(
                    "more than {MAX_VALUES} values"
                )));
            }
        }
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Value;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a number, a text, true, false, null, a list or an object")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Value, E> {
        Ok(Value::Number(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        short(text).map(Value::Text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let reader = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(reader)? {
            room(items.len())?;
            items.push(item);
        }
        Ok(Value::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let reader = self.deeper()?;
        let mut entries: Vec<(String, Value)> = Vec::new();
        while let Some(key) = from.next_key::<String>()? {
            let key = short::<A::Error>(&key)?;
            room(entries.len())?;
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom(format_args!(
                    "the key `{key}` comes twice"
                )));
            }
            let value = from.next_value_seed(reader)?;
            entries.push((key, value));
        }
        Ok(Value::Map(entries))
    }
}
