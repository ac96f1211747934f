//! What facts count.

use serde::{Deserialize, Deserializer, de};

use crate::declare::{Declare, Lookup, SIDES};
use crate::emit::declaration::{Variant, variants};
use crate::spelling::spelt;

/// What a fact's number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// One that belongs to no currency of a pledge, by its name in the program.
    Plain(&'static str),
    /// The currency of that code for one US dollar.
    LocalPerUsd(Code),
    /// Trillions of the currency of that code.
    LocalTn(Code),
}

/// The code of a currency, three lower-case letters.
pub type Code = [char; 3];

/// What follows the code in the name of an exchange rate.
const PER_USD: &str = "_per_usd";
/// What follows it in the name of an amount.
const TN: &str = "_tn";

/// The units that hang on no currency but the dollar.
const PLAIN: [Variant; 11] = [
    Variant {
        name: "UsdBn",
        docs: &[" Billions of US dollars."],
    },
    Variant {
        name: "UsdBnPerYear",
        docs: &[" Billions of US dollars a year."],
    },
    Variant {
        name: "Percent",
        docs: &[" Hundredths of something: 15 is 15%."],
    },
    Variant {
        name: "PercentAYear",
        docs: &[" Hundredths a year: an interest rate, a return, a volatility."],
    },
    Variant {
        name: "BusinessDays",
        docs: &[" Working days."],
    },
    Variant {
        name: "Days",
        docs: &[" Calendar days."],
    },
    Variant {
        name: "Years",
        docs: &[" Years."],
    },
    Variant {
        name: "PeopleMillion",
        docs: &[" Millions of people."],
    },
    Variant {
        name: "Gigawatt",
        docs: &[" Gigawatts."],
    },
    Variant {
        name: "Elasticity",
        docs: &[" Per cent of trade lost for one per cent of tariff, as a positive number."],
    },
    Variant {
        name: "Votes",
        docs: &[" Votes in parliament."],
    },
];

impl Unit {
    /// The unit of that name in the records.
    pub fn named(name: &str) -> Option<Self> {
        let plain = PLAIN.iter().map(|variant| variant.name);
        let mut plain = plain.filter(|variant| spelt(variant, "snake_case") == name);
        let local = |end, unit: fn(Code) -> Self| {
            let code: Vec<char> = name.strip_suffix(end)?.chars().collect();
            let code: Code = code.try_into().ok()?;
            let is_code = code.iter().all(char::is_ascii_lowercase);
            is_code.then(|| unit(code))
        };
        plain
            .next()
            .map(Self::Plain)
            .or_else(|| local(PER_USD, Self::LocalPerUsd))
            .or_else(|| local(TN, Self::LocalTn))
    }

    /// The name that the records use.
    pub fn id(self) -> String {
        match self {
            Self::Plain(name) => spelt(name, "snake_case"),
            Self::LocalPerUsd(code) => String::from_iter(code) + PER_USD,
            Self::LocalTn(code) => String::from_iter(code) + TN,
        }
    }

    /// The currency that it counts, besides the dollar.
    pub fn currency(self) -> Option<String> {
        match self {
            Self::Plain(_) => None,
            Self::LocalPerUsd(code) | Self::LocalTn(code) => Some(String::from_iter(code)),
        }
    }

    /// How many ones it stands for, where large amounts are printed in steps of ten thousand.
    pub fn ones(self) -> Option<f64> {
        match self {
            Self::Plain("UsdBn" | "UsdBnPerYear") => Some(1e9),
            Self::Plain("PeopleMillion") => Some(1e6),
            Self::LocalTn(_) => Some(1e12),
            _ => None,
        }
    }

    /// The declaration of this type in the program, given the currencies of both pledges.
    pub fn declaration(currencies: &[String; 2]) -> String {
        let plain = PLAIN.map(|Variant { name, docs }| {
            let arm = format!("Self::{name} => {:?},\n", spelt(name, "snake_case"));
            (variants(&[Variant { name, docs }]), arm)
        });
        let mut declared: String = plain
            .iter()
            .map(|(declared, _)| declared.as_str())
            .collect();
        let mut arms: String = plain.iter().map(|(_, arm)| arm.as_str()).collect();
        declared += "/// A country's currency for one US dollar.\nLocalPerUsd(Side),\n\
                     /// Trillions of a country's currency.\nLocalTn(Side),\n";
        for (side, code) in SIDES.iter().zip(currencies) {
            arms += &format!("Self::LocalPerUsd({side}) => \"{code}{PER_USD}\",\n");
            arms += &format!("Self::LocalTn({side}) => \"{code}{TN}\",\n");
        }
        format!(
            "/// What a fact's number counts.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Unit {{\n{declared}}}\n\
             impl Unit {{\n/// The name used in published data.\n\
             pub const fn id(self) -> &'static str {{\nmatch self {{\n{arms}}}\n}}\n}}\n"
        )
    }
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| {
            let plain = PLAIN.map(|variant| spelt(variant.name, "snake_case")).join(", ");
            de::Error::custom(format!(
                "there is no unit `{name}`; there are {plain}, and of a currency, such as abc, abc{PER_USD} \
                 and abc{TN}"
            ))
        })
    }
}

impl Declare for Unit {
    fn rust_type() -> String {
        "Unit".into()
    }

    fn literal(&self, _: &str, lookup: &dyn Lookup) -> String {
        let side = |code: &Code| SIDES[lookup.currency(&String::from_iter(code))];
        match self {
            Self::Plain(name) => format!("Unit::{name}"),
            Self::LocalPerUsd(code) => format!("Unit::LocalPerUsd({})", side(code)),
            Self::LocalTn(code) => format!("Unit::LocalTn({})", side(code)),
        }
    }
}
