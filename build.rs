//! Compiles the content of the explainer. All that is wrong with it stops the build.

fn main() {
    let content = "src/content";
    println!("cargo::rerun-if-changed={content}");
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    let compiled = pledge_content::compile::content(content.as_ref(), out.as_ref());
    if let Err(errors) = compiled {
        for line in errors.iter().flat_map(|error| error.lines()) {
            println!("cargo::error={line}");
        }
        std::process::exit(1);
    }
}
