//! How the records spell the names of the program.

/// The name of a variant as the records write it; `case` is serde's name for the spelling.
pub(crate) fn spelt(variant: &str, case: &str) -> String {
    let between = if case == "kebab-case" { '-' } else { '_' };
    let mut name = String::new();
    for letter in variant.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push(between);
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}
