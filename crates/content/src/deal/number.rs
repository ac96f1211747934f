use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

use crate::schema::Judgement;

/// A number of a pledge: a formula, what it rests on besides, and why it is what it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Number {
    /// The formula; nothing where the pledge has no such number.
    pub of: Option<String>,
    /// Facts that it rests on besides those of the formula.
    pub also: Vec<String>,
    /// Why it is what it is, where that is a choice of ours.
    pub judgement: Option<Judgement>,
    /// The numbers that its reason names, in their order.
    pub because: Vec<String>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    of: Option<String>,
    #[serde(default)]
    also: Vec<String>,
    judgement: Option<Judgement>,
    #[serde(default)]
    because: Vec<String>,
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Number;

            fn expecting(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
                formatter.write_str("a formula, or a table of `of`, `also` and `judgement`")
            }

            fn visit_str<E>(self, formula: &str) -> Result<Number, E> {
                Ok(Number {
                    of: Some(formula.to_owned()),
                    ..Number::default()
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Number, A::Error> {
                let Table {
                    of,
                    also,
                    judgement,
                    because,
                } = Table::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Number {
                    of,
                    also,
                    judgement,
                    because,
                })
            }
        }

        deserializer.deserialize_any(Either)
    }
}
