//! What a script asks to see along one lever or over two: the request of `sweep`.

use super::LeverId;
use super::options::named;
use crate::analysis::Metric;
use crate::analysis::break_even::Axis;
use crate::decimal::exact;
use crate::value::{Fields, Invalid, Path, Value};

/// Most points along one lever alone.
const MOST: usize = 201;
/// Most points along each of two levers.
const MOST_A_SIDE: usize = 128;
/// Points where the request names none; of years, every one.
const POINTS: usize = 65;

/// A request that can be met.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    /// Along this lever,
    pub x: (LeverId, Axis),
    /// and this one, if there are two.
    pub y: Option<(LeverId, Axis)>,
    /// What is followed; `npv_usd` where none is named.
    pub metric: Metric,
}

/// Reads `{ x: { lever, min, max, points }, y, metric, points }`.
///
/// # Errors
///
/// Names the path, what was there and what is allowed.
pub fn request(value: &Value) -> Result<Request, Invalid> {
    value.object(&Path::Root, |fields| {
        let metric = match given(fields, "metric") {
            None => Metric::NpvUsd,
            Some(value) => named(value, "metric", Metric::from_id, &Metric::IDS)?,
        };
        let y = given(fields, "y");
        let most = if y.is_some() { MOST_A_SIDE } else { MOST };
        let points = match given(fields, "points") {
            None => None,
            Some(value) => Some(count(value, &Path::Root.key("points"), most)?),
        };
        let at = Path::Root.key("x");
        let x = axis(
            fields.get("x", &|| "an object".to_owned())?,
            &at,
            points,
            most,
        )?;
        let y = match y {
            None => None,
            Some(value) => {
                let at = Path::Root.key("y");
                let y = axis(value, &at, points, most)?;
                if y.0 == x.0 {
                    let name = Value::Text(y.0.lever().name.to_owned());
                    return Err(name.invalid(&at.key("lever"), "another lever than x".to_owned()));
                }
                Some(y)
            }
        };
        Ok(Request { x, y, metric })
    })
}

fn axis(
    value: &Value,
    at: &Path,
    points: Option<usize>,
    most: usize,
) -> Result<(LeverId, Axis), Invalid> {
    value.object(at, |fields| {
        let name = fields.get("lever", &|| "a lever’s id".to_owned())?;
        let id = name.named(&at.key("lever"), LeverId::from_id, &|| {
            "a lever’s id, as levers() lists them".to_owned()
        })?;
        let lever = id.lever();
        let mut end = |key: &'static str, start: f64| match given(fields, key) {
            None => Ok(start),
            Some(value) => lever.scale().read(value, &at.key(key)),
        };
        let (min, max) = (end("min", lever.min)?, end("max", lever.max)?);
        if min >= max {
            let allowed = ["more than min, which is ", &exact(min)].concat();
            return Err(Value::Number(max).invalid(&at.key("max"), allowed));
        }
        let points = match given(fields, "points") {
            None => points,
            Some(value) => Some(count(value, &at.key("points"), most)?),
        };
        let is_whole = lever.unit.is_whole();
        let points = points.unwrap_or(if is_whole {
            (max - min) as usize + 1
        } else {
            POINTS
        });
        if is_whole && !((max - min) as usize).is_multiple_of(points - 1) {
            let years = exact(max - min + 1.0);
            let allowed = ["so many that each is a whole year, such as ", &years].concat();
            return Err(Value::Number(points as f64).invalid(&at.key("points"), allowed));
        }
        Ok((id, Axis { min, max, points }))
    })
}

/// What stands under a key, if anything does.
fn given<'v>(fields: &mut Fields<'v>, key: &'static str) -> Option<&'v Value> {
    fields.find(key).filter(|value| **value != Value::Null)
}

fn count(value: &Value, at: &Path, most: usize) -> Result<usize, Invalid> {
    let allowed = || ["a whole number, 2 to ", &most.to_string()].concat();
    let number = value.number(at, &allowed)?;
    if (2.0..=most as f64).contains(&number) && number == libm::round(number) {
        Ok(number as usize)
    } else {
        Err(value.invalid(at, allowed()))
    }
}
