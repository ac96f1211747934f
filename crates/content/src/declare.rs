//! How a type of the records becomes a type of the program.
//!
//! `record!` and `variants!` declare a type for the reader of the records and know how the
//! program declares it: the same names, in the same order, with the same documentation. So each type
//! stands once, in [`schema`](crate::schema).

/// A type that a field of a record can have.
pub trait Declare {
    /// The type of the field in the program.
    fn rust_type() -> String;

    /// An attribute of the field in the program; mostly none.
    fn attribute() -> &'static str {
        ""
    }

    /// The value as the program writes it. `place` is the path of the field, as the files of other
    /// languages write it: `term.amount.label`.
    fn literal(&self, place: &str, lookup: &dyn Lookup) -> String;
}

/// What a literal takes from other records.
pub trait Lookup {
    /// A text in every language, by its place and its English.
    fn words(&self, place: &str, english: &str) -> String;
    /// An English text with the numbers that it names.
    fn print(&self, text: &str) -> String;
    /// A reference to a source.
    fn source(&self, id: &str) -> String;
    /// The ids of both pledges.
    fn pledges(&self) -> &[String; 2];
    /// The place of the pledge with that currency.
    fn currency(&self, code: &str) -> usize;
}

/// How the program names the place of each pledge.
pub(crate) const SIDES: [&str; 2] = ["Side::Left", "Side::Right"];

impl Declare for String {
    fn rust_type() -> String {
        "&'static str".into()
    }

    fn literal(&self, _: &str, _: &dyn Lookup) -> String {
        format!("{self:?}")
    }
}

impl Declare for bool {
    fn rust_type() -> String {
        "bool".into()
    }

    fn literal(&self, _: &str, _: &dyn Lookup) -> String {
        self.to_string()
    }
}

impl Declare for f64 {
    fn rust_type() -> String {
        "f64".into()
    }

    fn literal(&self, _: &str, _: &dyn Lookup) -> String {
        format!("{self:?}")
    }
}

impl<T: Declare> Declare for Option<T> {
    fn rust_type() -> String {
        format!("Option<{}>", T::rust_type())
    }

    fn literal(&self, place: &str, lookup: &dyn Lookup) -> String {
        self.as_ref().map_or("None".into(), |value| {
            format!("Some({})", value.literal(place, lookup))
        })
    }
}

impl<T: Declare> Declare for Vec<T> {
    fn rust_type() -> String {
        format!("&'static [{}]", T::rust_type())
    }

    fn literal(&self, place: &str, lookup: &dyn Lookup) -> String {
        let values = self.iter().enumerate();
        let values = values.map(|(index, value)| value.literal(&below(place, index), lookup));
        format!("&[{}]", values.collect::<Vec<_>>().join(", "))
    }
}

/// The path of something inside the thing at `place`.
pub(crate) fn below(place: &str, inner: impl std::fmt::Display) -> String {
    format!("{place}.{inner}")
}

/// Declares a record: `Name { fields }`, each with its documentation. Fields below `apart` are read
/// and are not part of the program.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            $(
                $(#[doc = $field_doc:literal])+
                $(#[serde($($serde:tt)*)])?
                $field:ident: $type:ty,
            )+
        }
        $(apart {
            $(
                $(#[doc = $apart_doc:literal])+
                #[serde($($apart_serde:tt)*)]
                $apart:ident: $apart_type:ty,
            )+
        })?
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])+
                $(#[serde($($serde)*)])?
                pub $field: $type,
            )+
            $($(
                $(#[doc = $apart_doc])+
                #[serde($($apart_serde)*)]
                pub $apart: $apart_type,
            )+)?
        }

        impl $crate::declare::Declare for $name {
            fn rust_type() -> String {
                stringify!($name).into()
            }

            fn literal(&self, place: &str, lookup: &dyn $crate::declare::Lookup) -> String {
                let fields = [$({
                    let name = stringify!($field);
                    let place = $crate::declare::below(place, name);
                    let value = $crate::declare::Declare::literal(&self.$field, &place, lookup);
                    format!("{name}: {value}")
                }),+];
                format!("{} {{ {} }}", stringify!($name), fields.join(", "))
            }
        }

        impl $name {
            /// The declaration of this type in the program.
            pub fn declaration() -> String {
                $crate::emit::declaration::structure(
                    stringify!($name),
                    &[$($doc),+],
                    &[$($crate::emit::declaration::Field {
                        name: stringify!($field),
                        docs: &[$($field_doc),+],
                        rust_type: <$type as $crate::declare::Declare>::rust_type(),
                        attribute: <$type as $crate::declare::Declare>::attribute(),
                    }),+],
                )
            }
        }
    };
}

/// Declares a closed set: `Name in "spelling" { variants }`, each with its documentation.
macro_rules! variants {
    (
        $(#[doc = $doc:literal])+
        $name:ident in $case:literal {
            $($(#[doc = $variant_doc:literal])+ $variant:ident,)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
        #[serde(rename_all = $case)]
        pub enum $name {
            $($(#[doc = $variant_doc])+ $variant,)+
        }

        impl $crate::declare::Declare for $name {
            fn rust_type() -> String {
                stringify!($name).into()
            }

            fn literal(&self, _: &str, _: &dyn $crate::declare::Lookup) -> String {
                format!("{}::{self:?}", stringify!($name))
            }
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name that the records use.
            pub fn id(self) -> String {
                $crate::spelling::spelt(&format!("{self:?}"), $case)
            }

            /// The declaration of this type in the program.
            pub fn declaration() -> String {
                $crate::emit::declaration::enumeration(
                    stringify!($name),
                    &[$($doc),+],
                    $case,
                    &[$($crate::emit::declaration::Variant {
                        name: stringify!($variant),
                        docs: &[$($variant_doc),+],
                    }),+],
                )
            }
        }
    };
}

pub(crate) use {record, variants};
