//! Leaves out of a module what calls closures of kinds that it has none of.
//!
//! For each function of JavaScript that takes a closure wasm-bindgen describes how such a closure is called, whether
//! a program uses that function or not, and the description keeps the call in the table of functions. JavaScript
//! itself calls closures by exports only.

use std::collections::HashSet;

use anyhow::{Result, ensure};
use walrus::{ElementItems, ExportItem, FunctionBuilder, FunctionId, Module, passes};

/// Takes out the calls of closures that nothing is exported for.
pub fn without_idle_calls(module: &mut Module) -> Result<()> {
    let exported: HashSet<FunctionId> = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(function) => Some(function),
            _ => None,
        })
        .collect();
    let calls: HashSet<FunctionId> = module
        .funcs
        .iter()
        .filter(|function| function.name.as_deref().is_some_and(calls_a_closure))
        .map(walrus::Function::id)
        .collect();
    ensure!(
        !calls.is_empty(),
        "this is not how wasm-bindgen calls closures"
    );
    let none = none(module);
    for segment in module.elements.iter_mut() {
        match &mut segment.items {
            ElementItems::Functions(functions) => {
                for function in functions {
                    if calls.contains(function) && !exported.contains(function) {
                        *function = none;
                    }
                }
            }
            ElementItems::Expressions(..) => {}
        }
    }
    passes::gc::run(module);
    Ok(())
}

/// Whether a function of that name calls a closure.
fn calls_a_closure(name: &str) -> bool {
    name.contains("convert") && name.contains("closures") && name.contains("invoke")
}

/// A function that nobody calls.
fn none(module: &mut Module) -> FunctionId {
    let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
    function.func_body().unreachable();
    function.finish(Vec::new(), &mut module.funcs)
}

#[cfg(test)]
mod tests {
    use walrus::ir::Value;
    use walrus::{ElementKind, RefType};

    use super::*;

    /// A module whose table holds functions of these names, some of them exported.
    fn module(names: &[(&str, bool)]) -> Module {
        let mut module = Module::default();
        let mut held = Vec::new();
        for &(name, is_exported) in names {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[]);
            function.name(name.to_owned());
            let function = function.finish(Vec::new(), &mut module.funcs);
            if is_exported {
                module.exports.add(name, function);
            }
            held.push(function);
        }
        let table = module.tables.add_local(false, 9, None, RefType::FUNCREF);
        module.exports.add("table", table);
        let offset = walrus::ConstExpr::Value(Value::I32(1));
        let kind = ElementKind::Active { table, offset };
        let segment = module.elements.add(kind, ElementItems::Functions(held));
        module.tables.get_mut(table).elem_segments.insert(segment);
        module
    }

    const CALL: &str = "wasm_bindgen::convert::closures::_::invoke::";

    #[test]
    fn what_calls_closures_goes_unless_it_is_exported_and_all_else_keeps_its_place() {
        let [used, idle] = ["h1", "h2"].map(|hash| [CALL, hash].concat());
        let mut module = module(&[(&used, true), (&idle, false), ("other", false)]);
        without_idle_calls(&mut module).unwrap();
        let [segment] = module.elements.iter().collect::<Vec<_>>()[..] else {
            panic!("one segment");
        };
        let ElementItems::Functions(held) = &segment.items else {
            panic!("functions");
        };
        let names: Vec<_> = held
            .iter()
            .map(|&function| module.funcs.get(function).name.as_deref())
            .collect();
        assert_eq!(names, [Some(&*used), None, Some("other")]);
        assert_eq!(module.funcs.by_name(&idle), None);
    }

    #[test]
    fn a_module_that_calls_closures_otherwise_is_refused() {
        assert!(without_idle_calls(&mut module(&[("other", true)])).is_err());
    }
}
