//! The declarations of the program's types.

use crate::spelling::spelt;

/// A field of a structure.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its documentation, a line each.
    pub docs: &'static [&'static str],
    /// Its type in the program.
    pub rust_type: String,
    /// Its attribute in the program, or nothing.
    pub attribute: &'static str,
}

/// A variant of an enumeration.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// Its name.
    pub name: &'static str,
    /// Its documentation, a line each.
    pub docs: &'static [&'static str],
}

/// Declares a structure of public fields.
pub fn structure(name: &str, docs: &[&str], fields: &[Field]) -> String {
    let fields = fields.iter().map(|field| {
        let Field {
            name,
            docs,
            rust_type,
            attribute,
        } = field;
        let docs = documentation(docs);
        format!("{docs}{attribute}pub {name}: {rust_type},\n")
    });
    format!(
        "{}#[derive(Clone, Copy, Debug, PartialEq)]\n\
         #[cfg_attr(not(target_arch = \"wasm32\"), derive(Serialize))]\n\
         pub struct {name} {{\n{}}}\n",
        documentation(docs),
        fields.collect::<String>()
    )
}

/// Declares an enumeration, with the list of its variants and the name of each in the records.
pub fn enumeration(name: &str, docs: &[&str], case: &str, variants: &[Variant]) -> String {
    let declared = self::variants(variants);
    let [mut all, mut arms] = [const { String::new() }; 2];
    for Variant { name: variant, .. } in variants {
        all.push_str(&format!("Self::{variant},"));
        arms.push_str(&format!("Self::{variant} => {:?},\n", spelt(variant, case)));
    }
    let count = variants.len();
    format!(
        "{}#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
         #[cfg_attr(not(target_arch = \"wasm32\"), derive(Serialize), \
         serde(rename_all = {case:?}))]\n\
         pub enum {name} {{\n{declared}}}\n\
         impl {name} {{\n\
         /// Every one of them, in the order of their declaration.\n\
         pub const ALL: [Self; {count}] = [{all}];\n\
         /// The name used in attributes, styles and published data.\n\
         pub const fn id(self) -> &'static str {{\nmatch self {{\n{arms}}}\n}}\n}}\n",
        documentation(docs)
    )
}

/// Variants, each with its documentation.
pub fn variants(variants: &[Variant]) -> String {
    let declared = variants.iter().map(|variant| {
        let docs = documentation(variant.docs);
        format!("{docs}{},\n", variant.name)
    });
    declared.collect()
}

/// Lines of documentation as Rust writes them.
fn documentation(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("///{line}\n")).collect()
}
