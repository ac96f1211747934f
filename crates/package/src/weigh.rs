//! What each dependency and each module of our own weighs: how much of a program's code is its own, in bytes that
//! travel.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use walrus::FunctionKind;
use wasm_bindgen_cli_support::Bindgen;

use crate::program::{Program, compile};
use xtask::files::brotli;
use xtask::workspace::{Crate, pkg};

/// Prints a table for each program: the crates whose functions stand in it, each with its share of the instructions and
/// the same share of the bytes of the module under brotli. A function belongs to the crate that its name begins with, of
/// our own library to the module; what was inlined belongs to where it was inlined.
pub fn weigh() -> Result<()> {
    let described = Crate::read()?;
    for program in Program::ALL {
        let module = compile(program, &described)?;
        let mut output = Bindgen::new()
            .input_path(&module)
            .web(true)?
            .generate_output()?;
        let mut weights: BTreeMap<String, u64> = BTreeMap::new();
        for function in output.wasm_mut().funcs.iter() {
            if let FunctionKind::Local(local) = &function.kind {
                let name = function.name.as_deref().unwrap_or_default();
                *weights.entry(origin(name)).or_default() += local.size();
            }
        }
        let bytes = travelling(program)?;
        let all: u64 = weights.values().sum();
        println!("\n{}: {bytes} bytes under brotli", program.name());
        let mut weights: Vec<_> = weights.into_iter().collect();
        weights.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
        for (name, weight) in weights {
            let share = weight as f64 / all as f64;
            println!(
                "{name:<36} {:>5.1} % {:>8.0} bytes",
                share * 100.0,
                share * bytes as f64
            );
        }
    }
    Ok(())
}

/// The bytes of a program's modules in `pkg/` under brotli.
fn travelling(program: Program) -> Result<usize> {
    let mut names = vec![format!("{}_bg.wasm", program.name())];
    if program == Program::Page {
        names.push("page_deferred.wasm".to_owned());
    }
    let mut sum = 0;
    for name in names {
        let file = pkg().join(&name);
        let bytes = std::fs::read(&file).with_context(|| file.display().to_string())?;
        sum += brotli(&bytes).len();
    }
    Ok(sum)
}

/// Our own library, as names begin with it.
const OWN: &str = "pledge_explainer";

/// The crate that a function's name begins with, and of our own library the module; of a method of a trait the type's, or
/// the trait's for any type.
fn origin(name: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let Some((first, rest)) = name.split_once("::") else {
        return "(no crate)".to_owned();
    };
    match first.rsplit(|c| !is_word(c)).next().unwrap_or_default() {
        "" => "(no crate)".to_owned(),
        OWN => {
            let module = rest.split(|c| !is_word(c)).next().unwrap_or_default();
            [OWN, "::", module].concat()
        }
        word => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_that_its_name_begins_with() {
        for (name, expected) in [
            ("leptos::mount::hydrate::h1", "leptos"),
            (
                "pledge_explainer::dom::hand::show_all::h1",
                "pledge_explainer::dom",
            ),
            (
                "<pledge_explainer::units::Usd as core::ops::Add>::add",
                "pledge_explainer::units",
            ),
            (
                "<tachys::view::any::AnyView as tachys::view::Render>::build",
                "tachys",
            ),
            ("<&mut serde::de::X as core::fmt::Debug>::fmt", "serde"),
            ("<dyn core::any::Any>::is", "core"),
            ("<T as core::any::Any>::type_id", "core"),
            ("memcpy", "(no crate)"),
            ("", "(no crate)"),
        ] {
            assert_eq!(origin(name), expected, "{name}");
        }
    }
}
