//! Changed wording is said without compiling this program again. A test alone in its program, since words
//! can be exchanged once and before anything is said.

use pledge_content::compile;
use pledge_content::folder::Folder;
use pledge_explainer::page;
use pledge_explainer::scenario::Lang;
use pledge_explainer::text::{message, words};

#[test]
fn changed_wording_is_said_and_other_messages_are_refused() {
    let compiled = compile::words(&Folder::of("src/content")).expect("sound files");
    let tables: Vec<String> = compiled
        .tables
        .into_iter()
        .map(|table| table.content)
        .collect();
    let with = |from: &str, to: &str| -> Vec<String> {
        let changed = tables.iter().map(|table| table.replace(from, to));
        changed.collect()
    };
    assert!(!words::reword(&with("words page ", "words page 0")));
    assert!(!words::reword(&tables[1..]));

    assert!(words::reword(&with(
        "Reset all sliders",
        "Reset every slider"
    )));
    let english = Lang::En.words();
    assert_eq!(message::lever_reset_all(english), "Reset every slider");
    let page = page::document(Lang::En).expect("the baseline is valid");
    assert!(page.contains("Reset every slider"));
    assert!(!words::reword(&tables), "it was said already");
}
