//! Compiles the content of the explainer, or of the edition whose folder `PLEDGE_DEAL` names. All that is wrong
//! with it stops the build.

use pledge_content::{compile, folder::Folder};

fn main() {
    let edition = std::env::var("PLEDGE_DEAL").ok();
    println!("cargo::rerun-if-env-changed=PLEDGE_DEAL");
    let mut content = Folder::of("src/content");
    println!("cargo::rerun-if-changed=src/content");
    if let Some(edition) = edition.filter(|folder| !folder.is_empty()) {
        println!("cargo::rerun-if-changed={edition}");
        content = content.under(edition);
    }
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    if let Err(errors) = compile::content(&content, out.as_ref()) {
        for line in errors.iter().flat_map(|error| error.lines()) {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}
