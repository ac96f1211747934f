//! What scripts pass, read as bounded plain data, and what they get. Works in a browser, in Node and in a worker.

use js_sys::{Array, Object};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::value::{Invalid, MAX_DEPTH, MAX_LENGTH, MAX_TEXT, MAX_VALUES, Path, Value};

/// Reads a value of JavaScript.
///
/// # Errors
///
/// If it is no plain data (a function, a symbol), or deeper, longer or larger than anything that can
/// be meant; so a cyclic object ends with an error.
pub fn read(from: &JsValue) -> Result<Value, Invalid> {
    let mut left = MAX_VALUES;
    read_at(from, &Path::Root, 0, &mut left)
}

fn read_at(from: &JsValue, at: &Path, depth: usize, left: &mut usize) -> Result<Value, Invalid> {
    let invalid = |was: &str, allowed: &str| Invalid {
        path: at.to_string(),
        was: was.to_owned(),
        allowed: allowed.to_owned(),
    };
    *left = left
        .checked_sub(1)
        .ok_or_else(|| invalid("too much", "fewer values altogether"))?;
    if from.is_null() || from.is_undefined() {
        return Ok(Value::Null);
    }
    if let Some(truth) = from.as_bool() {
        return Ok(Value::Bool(truth));
    }
    if let Some(number) = from.as_f64() {
        return Ok(Value::Number(number));
    }
    if let Some(words) = from.as_string() {
        return if words.len() <= MAX_TEXT {
            Ok(Value::Text(words))
        } else {
            Err(invalid("a words that is too long", "a shorter text"))
        };
    }
    if !from.is_object() || from.is_function() {
        return Err(invalid("no plain data", "plain data"));
    }
    if depth == MAX_DEPTH {
        return Err(invalid(
            "too deep or cyclic",
            "fewer lists and objects within each other",
        ));
    }
    if let Some(list) = from.dyn_ref::<Array>() {
        if list.length() as usize > MAX_LENGTH {
            return Err(invalid("a list that is too long", "a shorter list"));
        }
        return list
            .iter()
            .enumerate()
            .map(|(index, item)| read_at(&item, &at.index(index), depth + 1, left))
            .collect::<Result<_, _>>()
            .map(Value::List);
    }
    let keys = Object::keys(from.unchecked_ref::<Object>());
    if keys.length() as usize > MAX_LENGTH {
        return Err(invalid("an object with too many keys", "fewer keys"));
    }
    keys.iter()
        .map(|key| {
            let value = js_sys::Reflect::get(from, &key).unwrap_or(JsValue::UNDEFINED);
            let key = key.as_string().unwrap_or_default();
            let value = read_at(&value, &at.key(&key), depth + 1, left)?;
            Ok((key, value))
        })
        .collect::<Result<_, _>>()
        .map(Value::Map)
}

/// A plain object, as `JSON.parse` would make it.
///
/// # Errors
///
/// If something in it is nothing that JSON knows, which nothing here is.
pub fn plain(of: &impl Serialize) -> Result<JsValue, JsError> {
    of.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| JsError::new(&error.to_string()))
}
